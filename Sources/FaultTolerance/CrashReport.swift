#if canImport(Glibc)
  import Glibc

  /// The last words of a process, in bytes that are there before it ends.
  @unsafe struct CrashReport {
    private let beginning: UnsafeBufferPointer<UInt8>
    private let end: UnsafeBufferPointer<UInt8>
    /// Of all steps, one after the other.
    private let steps: UnsafeBufferPointer<UInt8>
    /// Where each step's end among them.
    private let stepEnds: UnsafeBufferPointer<Int>

    /// - Parameters: as of ``TrapHandler/install(program:advice:steps:)``.
    init(program: String, advice: String, steps: [String]) {
      func kept<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
        let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = unsafe memory.initialize(fromContentsOf: elements)
        return UnsafeBufferPointer(memory)
      }
      unsafe beginning = kept(Array("\(program) crashed".utf8))
      unsafe end = kept(Array("); \(advice)\n".utf8))
      var words: [UInt8] = []
      var ends: [Int] = []
      for step in steps {
        if !step.isEmpty {
          words += " while ".utf8
          words += step.utf8
        }
        ends.append(words.count)
      }
      unsafe self.steps = kept(words)
      unsafe stepEnds = kept(ends)
    }

    /// Writes to standard error. It only calls what a signal's handler may.
    func write(_ signal: Int32, atStep step: Int, _ place: UInt?) {
      unsafe write(beginning)
      if unsafe stepEnds.indices.contains(step) {
        let start = unsafe step > 0 ? stepEnds[step - 1] : 0
        unsafe write(UnsafeBufferPointer(rebasing: steps[start..<stepEnds[step]]))
      }
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
