import Synchronization

/// What has come in and has not been handled yet, in the order in which it came.
///
/// The thread that takes messages out also reads them, whenever it looks: a thread of its own for
/// reading would have to wake it for each message, which takes longer than most messages do. Others
/// may put messages in. A message that takes a request back is not queued: it works the moment it is
/// read, however much waits before it.
package final class Inbox: Sendable {
  private struct Contents {
    var stream = IncomingStream()
    var hasEnded = false
    var waiting: [Incoming] = []
    /// How many of `waiting` have been taken already.
    var taken = 0
    var unanswered: Set<RequestID> = []
    var cancelled: Set<RequestID> = []
  }

  private let contents = Mutex(Contents())
  private let source: Descriptor?
  private let bell = Bell()
  private let requestTakenBack: @Sendable (Notification) -> RequestID?

  /// So many chunks are read before somebody is asked again what to do with them.
  private static let mostChunks = 16

  /// - Parameters:
  ///   - descriptor: what to read; nil where all messages are put in.
  ///   - requestTakenBack: the request that a notification takes back; nil for one that says
  ///     something else.
  package init(
    reading descriptor: Int32? = nil,
    requestTakenBack: @escaping @Sendable (Notification) -> RequestID?
  ) {
    source = descriptor.map { Descriptor(number: $0) }
    self.requestTakenBack = requestTakenBack
  }

  /// Adds what came in together, so that whoever takes the first knows that more is waiting.
  package func put(_ messages: [Incoming]) {
    add(messages)
    bell.ring()
  }

  private func add(_ messages: [Incoming]) {
    contents.withLock { contents in
      for message in messages {
        switch message {
        case .notification(let notification):
          if let id = requestTakenBack(notification) {
            if contents.unanswered.contains(id) { contents.cancelled.insert(id) }
            continue
          }
        case .request(let request):
          contents.unanswered.insert(request.id)
        case .response, .refused, .end:
          break
        }
        contents.waiting.append(message)
      }
    }
  }

  // MARK: Reading

  /// What to wait for to hear of something new; nil where nothing more comes in.
  var unread: Descriptor? { contents.withLock { $0.hasEnded ? nil : source } }

  /// Takes in what there is to read.
  /// - Parameter timeout: how many milliseconds to wait for the first of it; nil for as long as it
  ///   takes, 0 for not at all.
  private func listen(timeout: Int32?) {
    var timeout = timeout
    for _ in 0..<Self.mostChunks {
      let source = unread
      let wanted = [bell.reading] + (source.map { [$0] } ?? [])
      let ready = Descriptor.wait(for: wanted.map { ($0, .readable) }, timeout: timeout)
      if ready[0] { bell.silence() }
      guard let source, ready[1], read(source) else { return }
      timeout = 0
    }
  }

  /// Reads what a descriptor has, and puts `.end` in when it has ended or fails.
  /// - Returns: whether there may be more of it.
  @discardableResult
  func read(_ source: Descriptor) -> Bool {
    switch source.read() {
    case .bytes(let chunk):
      add(contents.withLock { $0.stream.receive(chunk) })
      return chunk.count == Descriptor.chunkSize
    case .nothing:
      return false
    case .end:
      contents.withLock { $0.hasEnded = true }
      add([.end])
      return false
    }
  }

  // MARK: Taking

  /// The next message; waits for one. Not to be called after `.end`.
  package func take() -> Incoming {
    while true {
      if let message = removeFirst() { return message }
      listen(timeout: nil)
    }
  }

  /// The next message; nil where none comes within `patience`.
  package func take(within patience: Duration) -> Incoming? {
    if let message = removeFirst() { return message }
    let deadline = ContinuousClock.now + patience
    var left = patience
    repeat {
      listen(timeout: left.wholeMilliseconds)
      if let message = removeFirst() { return message }
      // Half a message, or a bell that was rung for one that is taken already.
      left = deadline - .now
    } while left > .zero
    return nil
  }

  /// Whether nothing waits.
  package var isEmpty: Bool {
    listen(timeout: 0)
    return contents.withLock { $0.waiting.count == $0.taken }
  }

  /// Whether the request has been taken back since it came in.
  package func isCancelled(_ id: RequestID) -> Bool {
    listen(timeout: 0)
    return contents.withLock { $0.cancelled.contains(id) }
  }

  /// Says that the request has its answer; from now on it can no longer be taken back.
  package func markAnswered(_ id: RequestID) {
    contents.withLock { contents in
      contents.unanswered.remove(id)
      contents.cancelled.remove(id)
    }
  }

  private func removeFirst() -> Incoming? {
    contents.withLock { contents in
      guard contents.taken < contents.waiting.count else { return nil }
      let message = contents.waiting[contents.taken]
      contents.taken += 1
      // What has been taken goes all at once: dropping it one by one would move the rest each time.
      if contents.taken == contents.waiting.count || contents.taken > 256 {
        contents.waiting.removeFirst(contents.taken)
        contents.taken = 0
      }
      return message
    }
  }
}

extension Duration {
  /// Rounded up, and at most a day.
  fileprivate var wholeMilliseconds: Int32 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    let milliseconds =
      min(seconds, 86_400) * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(milliseconds)
  }
}
