import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files in the making, which shall not be left behind when the user ends the process.
public enum UnfinishedFiles {
  /// More than there are threads to make files.
  private static let capacity = 512
  /// Each holds the address of a name, or 0. A signal's handler may neither wait for a lock nor
  /// allocate.
  private static let places = InlineArray<512, Atomic<UInt>> { _ in Atomic(0) }

  /// Has Ctrl-C and its like take away what is unfinished before they end the process, where they
  /// would end it.
  public static func removeWhenInterrupted() {
    // They must be there before a handler looks for them.
    _ = places[0].load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      // `action` outlives the calls. Who starts a process may have told it to ignore a signal.
      guard unsafe sigaction(number, nil, &action) == 0, !isIgnored(action) else { continue }
      _ = signal(number) { number in
        UnfinishedFiles.removeAll()
        _ = signal(number, SIG_DFL)
        _ = raise(number)
      }
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Glibc)
      let handler = unsafe action.__sigaction_handler.sa_handler
    #else
      let handler = unsafe action.__sigaction_u.__sa_handler
    #endif
    let ignoring = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    return unsafe unsafeBitCast(handler, to: Int.self) == ignoring
  }

  private static func removeAll() {
    for index in 0..<capacity {
      // Whoever takes a name out of its place owns it; this process will not need it again.
      let address = places[index].exchange(0, ordering: .acquiringAndReleasing)
      if let name = unsafe UnsafePointer<CChar>(bitPattern: address) { _ = unsafe unlink(name) }
    }
  }

  /// Writes a name down before there is a file of it.
  /// - Returns: what to give ``forget(_:)``; nil where there is no room.
  static func note(_ path: String) -> Int? {
    guard let name = unsafe strdup(path) else { return nil }
    for index in 0..<capacity {
      let (isTaken, _) = places[index].compareExchange(
        expected: 0, desired: UInt(bitPattern: name), ordering: .acquiringAndReleasing)
      if isTaken { return index }
    }
    unsafe free(name)
    return nil
  }

  /// The file is finished, or gone.
  static func forget(_ place: Int?) {
    guard let place else { return }
    let address = places[place].exchange(0, ordering: .acquiringAndReleasing)
    if let name = unsafe UnsafeMutablePointer<CChar>(bitPattern: address) { unsafe free(name) }
  }
}
