#if canImport(Glibc)
  import Glibc

  /// What a thread has for its attempts. The thread alone uses it, and the handler of its signals.
  @unsafe struct AttemptThread {
    /// Of the innermost attempt; nil between attempts.
    var frame: UnsafeMutablePointer<AttemptFrame>?
    /// Frames that wait for the next attempt.
    private var spare: UnsafeMutablePointer<AttemptFrame>?
    /// The stack on which signals are handled: the other may be full.
    private let handlerStack: UnsafeMutableRawPointer

    private static let handlerStackLength = 64 << 10

    /// This thread's, made now if need be; nil where attempts cannot fail.
    static func current() -> UnsafeMutablePointer<AttemptThread>? {
      guard let machinery = unsafe TrapHandler.machinery else { return nil }
      if let known = unsafe pthread_getspecific(machinery.key) {
        return unsafe known.assumingMemoryBound(to: AttemptThread.self)
      }
      let thread = UnsafeMutablePointer<AttemptThread>.allocate(capacity: 1)
      unsafe thread.initialize(to: AttemptThread())
      guard unsafe pthread_setspecific(machinery.key, thread) == 0 else {
        unsafe thread.pointee.tearDown()
        unsafe thread.deallocate()
        return nil
      }
      return unsafe thread
    }

    /// The frame of the attempt that this thread is at; nil where there is none.
    static func frame() -> UnsafeMutablePointer<AttemptFrame>? {
      guard let machinery = unsafe TrapHandler.machinery,
        let known = unsafe pthread_getspecific(machinery.key)
      else { return nil }
      return unsafe known.assumingMemoryBound(to: AttemptThread.self).pointee.frame
    }

    private init() {
      unsafe handlerStack = unsafe UnsafeMutableRawPointer.allocate(
        byteCount: Self.handlerStackLength, alignment: 16)
      var stack = unsafe stack_t()
      unsafe stack.ss_sp = unsafe handlerStack
      unsafe stack.ss_size = unsafe Self.handlerStackLength
      _ = unsafe sigaltstack(&stack, nil)
    }

    /// Takes leave of a thread that ends.
    static func end(_ known: UnsafeMutableRawPointer) {
      let thread = unsafe known.assumingMemoryBound(to: AttemptThread.self)
      unsafe thread.pointee.tearDown()
      unsafe thread.deallocate()
    }

    private mutating func tearDown() {
      while let frame = unsafe spare {
        unsafe spare = unsafe frame.pointee.next
        unsafe munmap(frame.pointee.memory, AttemptFrame.guardLength + AttemptFrame.stackLength)
        unsafe frame.pointee.own.deallocate()
        unsafe frame.deallocate()
      }
      var none = unsafe stack_t()
      unsafe none.ss_flags = Int32(SS_DISABLE)
      _ = unsafe sigaltstack(&none, nil)
      unsafe handlerStack.deallocate()
    }

    fileprivate mutating func takeSpare() -> UnsafeMutablePointer<AttemptFrame>? {
      guard let frame = unsafe spare else { return unsafe AttemptFrame.make() }
      unsafe spare = unsafe frame.pointee.next
      return unsafe frame
    }

    fileprivate mutating func keep(_ frame: UnsafeMutablePointer<AttemptFrame>) {
      unsafe frame.pointee.next = unsafe spare
      unsafe spare = unsafe frame
    }
  }

  extension UnsafeMutablePointer<AttemptThread> {
    /// A frame for an attempt; nil where there is no memory.
    @unsafe func takeFrame() -> UnsafeMutablePointer<AttemptFrame>? {
      unsafe pointee.takeSpare()
    }

    @unsafe func giveBack(_ frame: UnsafeMutablePointer<AttemptFrame>) {
      unsafe pointee.keep(frame)
    }
  }
#endif
