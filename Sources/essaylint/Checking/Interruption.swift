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

  /// Waits; a signal ends it early.
  static func pause(milliseconds: Int) {
    _ = usleep(UInt32(milliseconds * 1000))
  }
}
