import PositionedJSON
import Testing

@testable import JSONRPC

private func request(_ id: Int) -> Incoming {
  .request(Request(id: .number(JSONNumber(id)), method: "r", params: nil))
}

private func notification(_ method: String) -> Incoming {
  .notification(Notification(method: method, params: nil))
}

/// An inbox in which the notification `cancel 3` takes back request 3.
private func makeInbox() -> Inbox {
  Inbox { notification in
    guard notification.method.hasPrefix("cancel "), let id = Int(notification.method.dropFirst(7))
    else { return nil }
    return .number(JSONNumber(id))
  }
}

struct InboxTests {
  @Test("Messages come out in the order in which they went in")
  func order() {
    let inbox = makeInbox()
    for index in 0..<1000 { inbox.put([notification("a\(index)"), request(index)]) }
    for index in 0..<1000 {
      #expect(inbox.take() == notification("a\(index)"))
      #expect(inbox.take(within: .zero) == request(index))
    }
    #expect(inbox.isEmpty)
    #expect(inbox.take(within: .milliseconds(1)) == nil)
  }

  @Test("A request is taken back ahead of all that waits before it, and only that request")
  func cancellation() {
    let inbox = makeInbox()
    inbox.put([request(1), request(2), notification("cancel 2")])
    #expect(inbox.isCancelled(.number(JSONNumber(2))))
    #expect(!inbox.isCancelled(.number(JSONNumber(1))))
    #expect(inbox.take() == request(1))
    #expect(inbox.take() == request(2))
    #expect(inbox.isEmpty)
  }

  @Test("A request can be taken back while it is being answered, and no longer afterwards")
  func cancellationTooLate() {
    let inbox = makeInbox()
    inbox.put([request(1)])
    _ = inbox.take()
    inbox.put([notification("cancel 1")])
    #expect(inbox.isCancelled(.number(JSONNumber(1))))
    inbox.markAnswered(.number(JSONNumber(1)))
    inbox.put([notification("cancel 1")])
    #expect(!inbox.isCancelled(.number(JSONNumber(1))))
  }

  @Test("Taking back what was never asked does not reach a later request of that id")
  func cancellationOfNothing() {
    let inbox = makeInbox()
    inbox.put([notification("cancel 9"), request(9)])
    #expect(!inbox.isCancelled(.number(JSONNumber(9))))
  }
}
