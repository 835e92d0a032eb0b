import JSONRPC
import PositionedJSON

/// However the bytes of a stream are cut, the same messages come out.
struct FrameMouth: Mouth {
  func swallow(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let step = choices.next(64) + 1
    let stream = Array(choices.rest)
    var whole = IncomingStream()
    let expected = whole.receive(stream)
    var cut = IncomingStream()
    var found: [Incoming] = []
    var start = 0
    while start < stream.count {
      let end = min(stream.count, start + step)
      found += cut.receive(Array(stream[start..<end]))
      start = end
    }
    demand(found == expected, "other messages by \(step) bytes")
    demand(found.count <= stream.count, "more messages than bytes")
    for message in found {
      guard case .request(let request) = message else { continue }
      let answer = OutgoingMessage.response(to: request.id) { $0.null() }
      var again = IncomingStream()
      guard case .response(let response)? = again.receive(answer.frame).first else {
        fatalError("an answer that is none")
      }
      demand(response.id == request.id, "an answer under another id")
    }
  }
}
