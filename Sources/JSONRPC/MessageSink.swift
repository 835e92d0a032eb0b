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
  private let descriptor: Int32
  private let hasFailed = Mutex(false)

  /// Also sees to it that a pipe which the other side has closed is an error of `write` and not
  /// the end of the process.
  package init(writingTo descriptor: Int32) {
    self.descriptor = descriptor
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
    var written = 0
    while written < bytes.count {
      // Unsafe only in that `write` takes a pointer; the slice holds as many bytes as are named.
      let result = unsafe bytes[written...].withUnsafeBytes { slice in
        unsafe write(descriptor, slice.baseAddress, slice.count)
      }
      if result > 0 {
        written += result
      } else {
        guard result < 0, DescriptorWait.canRetry(descriptor, for: Int16(POLLOUT)) else {
          return false
        }
      }
    }
    return true
  }
}
