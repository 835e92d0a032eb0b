#if canImport(Glibc)
  import Glibc

  /// The last words of a process, in bytes that are there before it ends.
  @unsafe struct CrashReport {
    private let beginning: UnsafeBufferPointer<UInt8>
    private let end: UnsafeBufferPointer<UInt8>
    private let steps: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>

    /// - Parameters: as of ``TrapHandler/install(program:advice:steps:)``.
    init(program: String, advice: String, steps: [String]) {
      func kept(_ words: String) -> UnsafeBufferPointer<UInt8> {
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: words.utf8.count)
        _ = unsafe bytes.initialize(fromContentsOf: Array(words.utf8))
        return UnsafeBufferPointer(bytes)
      }
      unsafe beginning = kept("\(program) crashed")
      unsafe end = kept("; \(advice)\n")
      let list = UnsafeMutableBufferPointer<UnsafeBufferPointer<UInt8>>.allocate(
        capacity: steps.count)
      for (index, step) in steps.enumerated() {
        unsafe list.initializeElement(at: index, to: kept(step.isEmpty ? "" : " while \(step)"))
      }
      unsafe self.steps = UnsafeBufferPointer(list)
    }

    /// Writes to standard error. It only calls what a signal's handler may.
    func write(_ signal: Int32, atStep step: Int) {
      unsafe write(beginning)
      if unsafe steps.indices.contains(step) { unsafe write(steps[step]) }
      let name: StaticString =
        switch signal {
        case SIGILL: " (SIGILL)"
        case SIGTRAP: " (SIGTRAP)"
        case SIGSEGV: " (SIGSEGV)"
        case SIGBUS: " (SIGBUS)"
        case SIGFPE: " (SIGFPE)"
        default: " (SIGABRT)"
        }
      unsafe write(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
      unsafe write(end)
    }

    private func write(_ bytes: UnsafeBufferPointer<UInt8>) {
      _ = unsafe Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
#endif
