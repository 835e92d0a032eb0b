import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a file descriptor on a thread of its own and puts what it reads into an inbox.
package enum DescriptorInput {
  /// Starts reading; returns at once. The inbox gets `.end` when the descriptor has ended or fails.
  package static func start(reading descriptor: Int32, into inbox: Inbox) {
    // A queue of its own, blocked in `read` for the life of the process, is a thread of its own.
    DispatchQueue(label: "essaylint.input").async {
      var stream = IncomingStream()
      while let chunk = nextChunk(of: descriptor) {
        inbox.put(stream.receive(chunk))
      }
      inbox.put([.end])
    }
  }

  /// At most 64 KiB; nil at the end.
  private static func nextChunk(of descriptor: Int32) -> [UInt8]? {
    while true {
      var result = 0
      // Unsafe only in that `read` fills uninitialised memory; it never writes beyond the count
      // given, and as many bytes as it reports are initialised.
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        result = unsafe read(descriptor, buffer.baseAddress, buffer.count)
        count = max(result, 0)
      }
      if result > 0 { return chunk }
      guard result < 0, DescriptorWait.canRetry(descriptor, for: Int16(POLLIN)) else { return nil }
    }
  }
}

/// What to do when a descriptor would not read or write.
enum DescriptorWait {
  /// Whether the call that has just failed may be made again: at once after a signal, or as soon as
  /// the descriptor is ready, since whoever started the process may have made it non-blocking.
  static func canRetry(_ descriptor: Int32, for events: Int16) -> Bool {
    let reason = errno
    if reason == EINTR { return true }
    guard reason == EAGAIN || reason == EWOULDBLOCK else { return false }
    var request = pollfd(fd: descriptor, events: events, revents: 0)
    // Unsafe only in that `poll` takes a pointer; it lives for the call and counts one element.
    return unsafe poll(&request, 1, -1) >= 0 || errno == EINTR
  }
}
