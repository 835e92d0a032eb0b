import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The user's wish to end what would go on for ever: Ctrl-C, or `kill`.
enum Interruption {
  private static let flag = Atomic(false)

  /// Takes such a wish down, where it would else end the process.
  static func listen() {
    // A signal's handler may do next to nothing; the flag must be there before it is called.
    flag.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      _ = signal(number) { _ in Interruption.flag.store(true, ordering: .relaxed) }
    }
  }

  static var hasCome: Bool { flag.load(ordering: .relaxed) }

  /// Waits; a signal ends it early, and so does a reader who leaves.
  /// - Returns: whether somebody may still read standard output.
  static func pause(milliseconds: Int32) -> Bool {
    var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    // `output` outlives the call, which fills it in.
    let count = unsafe poll(&output, 1, milliseconds)
    return count <= 0 || output.revents & Int16(POLLERR | POLLHUP | POLLNVAL) == 0
  }
}
