import PositionedJSON
import Testing

@testable import JSONRPC

private func read(_ json: String) -> Incoming { MessageReader.read(Array(json.utf8)) }

private func refusal(_ json: String) -> Refusal? {
  if case .refused(let refusal) = read(json) { refusal } else { nil }
}

struct MessageReaderTests {
  @Test("A method with an id is a request, without one a notification")
  func requestsAndNotifications() throws {
    let json = #"{"jsonrpc":"2.0","id":7,"method":"m","params":{"a":1}}"#
    guard case .request(let request) = read(json) else {
      Issue.record("no request")
      return
    }
    #expect(request.id == .number(JSONNumber(7)))
    #expect(request.method == "m")
    #expect(request.params?["a"]?.int == 1)
    let bare = Incoming.notification(Notification(method: "n", params: nil))
    #expect(read(#"{"jsonrpc":"2.0","method":"n"}"#) == bare)
    #expect(read(#"{"jsonrpc":"2.0","method":"n","params":null}"#) == bare)
  }

  @Test("An id with a result or an error is a response")
  func responses() {
    guard case .response(let response) = read(#"{"jsonrpc":"2.0","id":"a","result":null}"#) else {
      Issue.record("no response")
      return
    }
    #expect(response.id == .string("a"))
    #expect(response.result?.isNull == true)
    let json = #"{"jsonrpc":"2.0","id":null,"error":{"code":1}}"#
    guard case .response(let failure) = read(json) else {
      Issue.record("no response")
      return
    }
    #expect(failure.id == nil)
    #expect(failure.error?["code"]?.int == 1)
  }

  @Test(
    "What is not JSON is a parse error without an id",
    arguments: ["", "{", "nonsense", #"{"jsonrpc":"2.0",}"#, "{}{}"])
  func parseErrors(json: String) {
    #expect(refusal(json)?.error.code == .parseError)
    #expect(refusal(json)?.id == nil)
  }

  @Test("Bytes that are not UTF-8 are a parse error")
  func notUTF8() {
    guard case .refused(let refusal) = MessageReader.read([0x22, 0xFF, 0x22]) else {
      Issue.record("accepted")
      return
    }
    #expect(refusal.error.code == .parseError)
  }

  @Test(
    "JSON that is no message is an invalid request",
    arguments: [
      "1", "null", "[]", #"[{"jsonrpc":"2.0","id":1,"method":"m"}]"#, "{}",
      #"{"jsonrpc":"2.0","id":null,"method":"m"}"#, #"{"jsonrpc":"2.0","id":[],"method":"m"}"#,
      #"{"jsonrpc":"2.0","result":1}"#,
    ])
  func invalidRequests(json: String) {
    #expect(refusal(json)?.error.code == .invalidRequest)
    #expect(refusal(json)?.id == nil)
  }

  @Test(
    "A request that is wrong is refused under its own id",
    arguments: [
      #"{"id":"x","method":"m"}"#, #"{"jsonrpc":"1.0","id":"x","method":"m"}"#,
      #"{"jsonrpc":"2.0","id":"x","method":3}"#, #"{"jsonrpc":"2.0","id":"x"}"#,
      #"{"jsonrpc":"2.0","id":"x","method":"m","params":3}"#,
    ])
  func refusedUnderItsID(json: String) {
    #expect(refusal(json)?.error.code == .invalidRequest)
    #expect(refusal(json)?.id == .string("x"))
  }

  @Test("Half of a surrogate pair does not cost the message")
  func loneSurrogate() {
    let json = #"{"jsonrpc":"2.0","method":"m","params":["\ud83d"]}"#
    guard case .notification(let message) = read(json) else {
      Issue.record("no notification")
      return
    }
    #expect(message.params?.array?.first?.string == "\u{FFFD}")
  }

  @Test(
    "An id is echoed to the letter",
    arguments: ["1", "-0", "1.0", "1e3", "99999999999999999999", "\"\"", "\"a\\\"b\"", "\"é\""])
  func echo(id: String) {
    guard case .request(let request) = read(#"{"jsonrpc":"2.0","id":\#(id),"method":"m"}"#) else {
      Issue.record("no request")
      return
    }
    let answer = OutgoingMessage.response(to: request.id) { $0.null() }
    #expect(
      String(decoding: answer.content, as: UTF8.self)
        == #"{"jsonrpc":"2.0","id":\#(id),"result":null}"#)
  }

  @Test("A message of ours has a header that counts its bytes")
  func frame() {
    let message = OutgoingMessage.failure(of: nil, ResponseError(.parseError, "é"))
    let content = #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"é"}}"#
    #expect(
      String(decoding: message.frame, as: UTF8.self)
        == "Content-Length: \(content.utf8.count)\r\n\r\n\(content)")
  }

  @Test("What we send we can read")
  func roundTrip() {
    var stream = IncomingStream()
    let sent = OutgoingMessage.notification("m") { $0.object { $0.member("a", "b\n") } }
    guard case .notification(let received)? = stream.receive(sent.frame).first else {
      Issue.record("no notification")
      return
    }
    #expect(received.params?["a"]?.string == "b\n")
  }

  @Test("A bad frame is refused and the messages around it are read")
  func streamGoesOn() {
    var stream = IncomingStream()
    let good = OutgoingMessage.notification("m") { $0.object { _ in } }.frame
    let received = stream.receive(good + Array("Content-Length: -5\r\n\r\n{}".utf8) + good)
    #expect(received.count == 3)
    guard received.count == 3, case .refused(let refusal) = received[1] else {
      Issue.record("not refused")
      return
    }
    #expect(refusal.error.code == .parseError)
    #expect(received[0] == received[2])
  }
}
