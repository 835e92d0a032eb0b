import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// What happens when the system stops a thread because of a bug.
public enum TrapHandler {
  #if canImport(Glibc)
    /// All that a signal's handler needs: it may neither allocate nor wait for a lock.
    @unsafe struct Machinery {
      let key: pthread_key_t
      let code: OwnCode
      let report: CrashReport
      /// What was done about a signal before.
      let earlier: UnsafeMutablePointer<sigaction>
    }

    /// Set once, before the first attempt.
    nonisolated(unsafe) private(set) static var machinery: Machinery?

    /// How Swift's own checks stop a thread, and a stack that is too short, a division by zero; and what
    /// can only be told of.
    private static let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]
    private static let faults = Atomic(0)
    private static let hasReported = Atomic(false)
  #endif

  /// From now on, what is attempted may fail, and a process that does end says how.
  ///
  /// To be called once, before there are other threads.
  /// - Parameters:
  ///   - program: its name and version.
  ///   - advice: what its user is told at the end.
  ///   - steps: what each step is called, after “while”.
  public static func install(program: String, advice: String, steps: [String]) {
    #if canImport(Glibc)
      guard unsafe machinery == nil else { return }
      var key = pthread_key_t()
      // `key` outlives the call. A thread that ends has something else there than nil.
      guard unsafe pthread_key_create(&key, { unsafe AttemptThread.end($0!) }) == 0 else { return }
      let earlier = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
      unsafe earlier.initialize(repeating: sigaction(), count: 65)
      unsafe machinery = unsafe Machinery(
        key: key, code: OwnCode(),
        report: CrashReport(program: program, advice: advice, steps: steps), earlier: earlier)
      // They must be there before a handler looks for them.
      _ = faults.load(ordering: .relaxed)
      _ = hasReported.load(ordering: .relaxed)
      for signal in signals {
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_sigaction = { unsafe TrapHandler.handle($0, $1, $2) }
        action.sa_flags = Int32(SA_SIGINFO) | SA_ONSTACK
        _ = unsafe sigaction(signal, &action, earlier + Int(signal))
      }
    #endif
  }

  #if canImport(Glibc)
    /// Nothing in it allocates, retains or locks.
    private static func handle(
      _ signal: Int32, _ information: UnsafeMutablePointer<siginfo_t>?,
      _ context: UnsafeMutableRawPointer?
    ) {
      let frame = unsafe AttemptThread.frame()
      let place = unsafe context.flatMap { unsafe machinery?.code.place(in: $0) }
      if let frame = unsafe frame, unsafe frame.pointee.locks == 0,
        unsafe mayFail(signal, information, place, frame),
        faults.add(1, ordering: .relaxed).oldValue < Attempt.mostFaults
      {
        unsafe frame.leave(from: place)
      }
      guard let machinery = unsafe machinery else { return }
      if !hasReported.exchange(true, ordering: .relaxed) {
        unsafe machinery.report.write(signal, atStep: frame?.pointee.step ?? 0, place)
      }
      _ = unsafe sigaction(signal, machinery.earlier + Int(signal), nil)
      // An instruction raises it again when this returns; a process that has sent it does not.
      if let information = unsafe information, unsafe information.pointee.si_code <= 0 {
        _ = raise(signal)
      }
    }

    /// Whether a thread that is stopped so leaves nothing behind that others would wait for.
    private static func mayFail(
      _ signal: Int32, _ information: UnsafeMutablePointer<siginfo_t>?,
      _ place: UInt?, _ frame: UnsafeMutablePointer<AttemptFrame>
    ) -> Bool {
      switch signal {
      // Only Swift's checks do this; the C library has no such instructions.
      case SIGILL, SIGTRAP, SIGFPE: return true
      case SIGSEGV, SIGBUS:
        // The C library may just be holding a lock of its own, as when it allocates.
        guard let information = unsafe information, place != nil,
          let code = unsafe machinery?.code, code.isApartFromLibraries
        else { return false }
        let address = unsafe UInt(bitPattern: information.pointee._sifields._sigfault.si_addr)
        return unsafe frame.pointee.guards(address)
      default: return false
      }
    }
  #endif
}
