/// Turns the bytes of one direction into messages, in order, whatever the chunks they come in.
package struct IncomingStream {
  private var decoder = FrameDecoder()

  package init() {}

  /// The messages that `chunk` completes. Never `.end`.
  package mutating func receive(_ chunk: [UInt8]) -> [Incoming] {
    decoder.append(chunk)
    var messages: [Incoming] = []
    while let output = decoder.next() {
      switch output {
      case .content(let content):
        messages.append(MessageReader.read(content))
      case .malformed(let error):
        messages.append(.refused(Refusal(id: nil, ResponseError(.parseError, error.message))))
      }
    }
    return messages
  }
}
