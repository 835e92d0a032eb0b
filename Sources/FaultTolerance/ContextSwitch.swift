#if canImport(Glibc)
  import Glibc

  /// The C library's means to go on with another stack. They are looked up by their names, since Swift
  /// imports no function that returns twice or takes any number of arguments.
  @unsafe struct ContextSwitch {
    typealias Context = UnsafeMutablePointer<ucontext_t>

    let get: @convention(c) (Context) -> Int32
    let set: @convention(c) (Context) -> Int32
    let make: @convention(c) (Context, @convention(c) () -> Void, Int32) -> Void
    let swap: @convention(c) (_ from: Context, _ to: Context) -> Int32

    /// nil where the C library has no such thing.
    init?() {
      guard let get = unsafe dlsym(nil, "getcontext"), let set = unsafe dlsym(nil, "setcontext"),
        let make = unsafe dlsym(nil, "makecontext"), let swap = unsafe dlsym(nil, "swapcontext")
      else { return nil }
      // The types are those of the manual page ucontext(3). `make` is only ever told of 0 arguments.
      unsafe self.get = unsafeBitCast(get, to: (@convention(c) (Context) -> Int32).self)
      unsafe self.set = unsafeBitCast(set, to: (@convention(c) (Context) -> Int32).self)
      unsafe self.make = unsafeBitCast(
        make, to: (@convention(c) (Context, @convention(c) () -> Void, Int32) -> Void).self)
      unsafe self.swap = unsafeBitCast(
        swap, to: (@convention(c) (Context, Context) -> Int32).self)
    }
  }
#endif
