#if canImport(Glibc)
  import Glibc

  /// Where a thread is, and on which stack.
  @unsafe typealias Context = UnsafeMutablePointer<ucontext_t>

  // The C library's means to go on with another stack, as its manual has them in ucontext(3) and
  // makecontext(3). Swift imports no function that returns twice or takes any number of arguments, so
  // that they are declared here by their names; `makeContext` is only ever told of 0 arguments.

  @_silgen_name("getcontext") func getContext(_ context: Context) -> Int32
  @_silgen_name("setcontext") func setContext(_ context: Context) -> Int32
  @_silgen_name("makecontext") func makeContext(
    _ context: Context, _ work: @convention(c) () -> Void, _ argumentCount: Int32)
  @_silgen_name("swapcontext") func swapContext(from: Context, to: Context) -> Int32
#endif
