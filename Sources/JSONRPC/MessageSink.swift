import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where messages of ours go, in the order in which they are sent.
package protocol MessageSink: Sendable {
  func send(_ message: OutgoingMessage)

  /// Whether the other side can no longer be reached.
  var isBroken: Bool { get }
}

/// A file descriptor to which messages are written.
package final class DescriptorOutput: MessageSink {
  private let descriptor: Descriptor
  private let inbox: Inbox?
  private let hasFailed = Mutex(false)

  /// Also sees to it that a pipe which the other side has closed is an error of `write` and not
  /// the end of the process.
  /// - Parameter inbox: what comes in while the other side does not read. A client that writes
  ///   before it reads would else wait for us, and we for it.
  package init(writingTo descriptor: Int32, whileReading inbox: Inbox? = nil) {
    self.descriptor = Descriptor(number: descriptor)
    self.inbox = inbox
    _ = signal(SIGPIPE, SIG_IGN)
  }

  package var isBroken: Bool { hasFailed.withLock { $0 } }

  /// Writes the whole message or, where the descriptor fails, drops it and all that follow.
  package func send(_ message: OutgoingMessage) {
    // Under the lock, so that no two frames can run into each other.
    hasFailed.withLock { hasFailed in
      if !hasFailed { hasFailed = !writeAll(message.frame) }
    }
  }

  private func writeAll(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      guard isReady() else { continue }
      // A pipe that is ready takes so many without waiting.
      guard let count = descriptor.write(rest.prefix(Int(PIPE_BUF))) else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Waits until the descriptor takes bytes or, meanwhile, something has come in, which is read.
  /// - Returns: whether it takes bytes.
  private func isReady() -> Bool {
    let source = inbox?.unread
    let wanted =
      [(descriptor, Descriptor.Event.writable)] + (source.map { [($0, .readable)] } ?? [])
    let ready = Descriptor.wait(for: wanted, timeout: nil)
    if let source, !ready[0], ready[1] { inbox?.read(source) }
    return ready[0]
  }
}
