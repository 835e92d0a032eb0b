#if canImport(Glibc)
  import Glibc

  /// A stack to work on and the way back from it. It stays where it is in memory.
  @unsafe struct AttemptFrame {
    /// More than the threads have that check several essays at once.
    static let stackLength = 2 << 20
    /// What lies below a stack and must not be touched; no function has more on its stack.
    static let guardLength = 256 << 10

    /// Where the guard begins, and above it the stack.
    let memory: UnsafeMutableRawPointer
    let own: Context
    let back: Context
    var job: (() -> Void)?
    var step = 0
    /// How many locks the work holds.
    var locks = 0
    var hasFailed = false
    /// Where it did.
    var place: UInt?
    /// The attempt inside which this one is made; of a frame that nobody uses, the next such.
    var next: UnsafeMutablePointer<AttemptFrame>?

    /// Makes a frame; nil where there is no memory.
    static func make() -> UnsafeMutablePointer<AttemptFrame>? {
      let length = unsafe guardLength + stackLength
      let memory = unsafe mmap(
        nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
      guard let memory = unsafe memory, unsafe memory != MAP_FAILED else { return nil }
      // All of it is this frame's own.
      unsafe mprotect(memory, guardLength, PROT_NONE)
      let saved = Context.allocate(capacity: 2)
      unsafe saved.initialize(repeating: ucontext_t(), count: 2)
      _ = unsafe getContext(saved)
      unsafe saved.pointee.uc_stack.ss_sp = memory + guardLength
      unsafe saved.pointee.uc_stack.ss_size = stackLength
      unsafe saved.pointee.uc_link = nil
      unsafe makeContext(saved, { unsafe AttemptFrame.work() }, 0)
      let frame = UnsafeMutablePointer<AttemptFrame>.allocate(capacity: 1)
      unsafe frame.initialize(to: AttemptFrame(memory: memory, own: saved, back: saved + 1))
      return unsafe frame
    }

    private init(
      memory: UnsafeMutableRawPointer, own: Context, back: Context
    ) {
      unsafe self.memory = unsafe memory
      unsafe self.own = unsafe own
      unsafe self.back = unsafe back
    }

    /// What happens on a frame's stack: its job, and the next job when there is one.
    private static func work() {
      while let frame = unsafe AttemptThread.frame() {
        unsafe frame.pointee.job?()
        _ = unsafe swapContext(from: frame.pointee.own, to: frame.pointee.back)
      }
    }

    /// Whether an address is in the stack's guard: the stack was too short.
    func guards(_ address: UInt) -> Bool {
      let start = unsafe UInt(bitPattern: memory)
      return unsafe start <= address && address < start + UInt(Self.guardLength)
    }
  }

  extension UnsafeMutablePointer<AttemptFrame> {
    /// Does a job on this frame's stack. Where it fails, the frame is not to be used again.
    @unsafe func run(
      from step: Int, on thread: UnsafeMutablePointer<AttemptThread>, _ job: @escaping () -> Void
    ) {
      unsafe pointee.job = job
      unsafe pointee.step = step
      unsafe pointee.next = thread.pointee.frame
      unsafe thread.pointee.frame = self
      _ = unsafe swapContext(from: pointee.back, to: pointee.own)
      unsafe thread.pointee.frame = pointee.next
      // What a job that has failed holds stays as it is.
      if unsafe pointee.hasFailed { return }
      unsafe pointee.job = nil
      unsafe thread.giveBack(self)
    }

    /// Ends the attempt, from its own stack or from a signal's handler, as one that has failed.
    @unsafe func leave(from place: UInt?) -> Never {
      unsafe pointee.hasFailed = true
      unsafe pointee.place = place
      _ = unsafe setContext(pointee.back)
      abort()
    }

    /// What has become of an attempt that has failed.
    @unsafe var fault: Fault { Fault(step: unsafe pointee.step, place: unsafe pointee.place) }
  }
#endif
