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
      unsafe end = kept("); \(advice)\n")
      let list = UnsafeMutableBufferPointer<UnsafeBufferPointer<UInt8>>.allocate(
        capacity: steps.count)
      for (index, step) in steps.enumerated() {
        unsafe list.initializeElement(at: index, to: kept(step.isEmpty ? "" : " while \(step)"))
      }
      unsafe self.steps = UnsafeBufferPointer(list)
    }

    /// Writes to standard error. It only calls what a signal's handler may.
    func write(_ signal: Int32, atStep step: Int, _ place: UInt?) {
      unsafe write(beginning)
      if unsafe steps.indices.contains(step) { unsafe write(steps[step]) }
      let name: StaticString =
        switch signal {
        case SIGILL: " (SIGILL"
        case SIGTRAP: " (SIGTRAP"
        case SIGSEGV: " (SIGSEGV"
        case SIGBUS: " (SIGBUS"
        case SIGFPE: " (SIGFPE"
        default: " (SIGABRT"
        }
      unsafe write(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
      if let place { unsafe write(place) }
      unsafe write(end)
    }

    /// An address, as other programs are told it.
    private func write(_ place: UInt) {
      var digits: InlineArray<20, UInt8> = .init(repeating: 0)
      var (rest, first) = (place, 20)
      repeat {
        let digit = UInt8(rest & 15)
        first -= 1
        digits[first] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
        rest >>= 4
      } while rest > 0 && first > 0
      let beginning: StaticString = " at "
      unsafe write(
        UnsafeBufferPointer(start: beginning.utf8Start, count: beginning.utf8CodeUnitCount))
      // The digits outlive the call.
      unsafe digits.span.withUnsafeBufferPointer {
        unsafe write(UnsafeBufferPointer(rebasing: $0[first...]))
      }
    }

    private func write(_ bytes: UnsafeBufferPointer<UInt8>) {
      _ = unsafe Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
#endif
