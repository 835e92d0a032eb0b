import Dispatch
import Synchronization

/// What has come in and has not been handled yet, in the order in which it came.
///
/// One thread puts in, one takes out. A message that takes a request back is not queued: it works
/// the moment it comes in, however much waits before it.
package final class Inbox: Sendable {
  private struct Contents {
    var waiting: [Incoming] = []
    /// How many of `waiting` have been taken already.
    var taken = 0
    var unanswered: Set<RequestID> = []
    var cancelled: Set<RequestID> = []
  }

  private let contents = Mutex(Contents())
  private let arrivals = DispatchSemaphore(value: 0)
  private let requestTakenBack: @Sendable (Notification) -> RequestID?

  /// - Parameter requestTakenBack: the request that a notification takes back; nil for one that
  ///   says something else.
  package init(requestTakenBack: @escaping @Sendable (Notification) -> RequestID?) {
    self.requestTakenBack = requestTakenBack
  }

  /// Adds what came in together, so that whoever takes the first knows that more is waiting.
  package func put(_ messages: [Incoming]) {
    let added = contents.withLock { contents in
      var added = 0
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
        added += 1
      }
      return added
    }
    for _ in 0..<added { arrivals.signal() }
  }

  /// The next message; waits for one. Not to be called after `.end`.
  package func take() -> Incoming {
    arrivals.wait()
    return removeFirst()
  }

  /// The next message; nil where none comes within `patience`.
  package func take(within patience: Duration) -> Incoming? {
    let nanoseconds = patience.components.attoseconds / 1_000_000_000
    let interval = DispatchTimeInterval.nanoseconds(
      Int(patience.components.seconds) * 1_000_000_000 + Int(nanoseconds))
    return arrivals.wait(timeout: .now() + interval) == .success ? removeFirst() : nil
  }

  /// Whether nothing waits.
  package var isEmpty: Bool {
    contents.withLock { $0.waiting.count == $0.taken }
  }

  /// Whether the request has been taken back since it came in.
  package func isCancelled(_ id: RequestID) -> Bool {
    contents.withLock { $0.cancelled.contains(id) }
  }

  /// Says that the request has its answer; from now on it can no longer be taken back.
  package func markAnswered(_ id: RequestID) {
    contents.withLock { contents in
      contents.unanswered.remove(id)
      contents.cancelled.remove(id)
    }
  }

  private func removeFirst() -> Incoming {
    contents.withLock { contents in
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
