#if !canImport(Glibc)
  /// Where stacks cannot be changed, no attempt is ever under way, and a fault ends the process.
  @unsafe struct AttemptFrame {
    var step = 0
    var locks = 0
  }

  @unsafe struct AttemptThread {
    static func current() -> UnsafeMutablePointer<AttemptThread>? { nil }
    static func frame() -> UnsafeMutablePointer<AttemptFrame>? { nil }
  }

  extension UnsafeMutablePointer<AttemptThread> {
    @unsafe func takeFrame() -> UnsafeMutablePointer<AttemptFrame>? { nil }
  }

  extension UnsafeMutablePointer<AttemptFrame> {
    @unsafe var fault: Fault { Fault(step: pointee.step) }
    @unsafe func run(
      from step: Int, on thread: UnsafeMutablePointer<AttemptThread>, _ job: @escaping () -> Void
    ) { job() }
    @unsafe func leave(from place: UInt?) -> Never { fatalError("no attempt is under way") }
  }
#endif
