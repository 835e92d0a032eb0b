import Testing

@testable import JSONRPC

private func bytes(_ string: String) -> [UInt8] { Array(string.utf8) }

/// What a decoder makes of a stream that comes in these chunks.
private func decode(_ chunks: [[UInt8]], maximumLength: Int = 64 << 20) -> [FrameDecoder.Output] {
  var decoder = FrameDecoder(maximumLength: maximumLength)
  var outputs: [FrameDecoder.Output] = []
  for chunk in chunks {
    decoder.append(chunk)
    while let output = decoder.next() {
      outputs.append(output)
      // A decoder that does not move on must not hang the suite.
      guard outputs.count < 1000 else { return outputs }
    }
  }
  return outputs
}

private func decode(_ string: String, maximumLength: Int = 64 << 20) -> [FrameDecoder.Output] {
  decode([bytes(string)], maximumLength: maximumLength)
}

private func content(_ string: String) -> FrameDecoder.Output { .content(bytes(string)) }

struct FrameDecoderTests {
  @Test("Frames come out alike wherever their bytes are cut in two")
  func everySplitPoint() {
    let stream = bytes(
      "Content-Length: 10\r\n\r\n{\"a\":\"é\"}"
        + "content-type: x\ncontent-length:2\n\n{}"
        + "oops}Content-Length: 4\r\n\r\nnull")
    let expected = [
      content("{\"a\":\"é\"}"), content("{}"), .malformed(.malformedHeader), content("null"),
    ]
    for split in 0...stream.count {
      let outputs = decode([Array(stream[..<split]), Array(stream[split...])])
      #expect(outputs == expected, "cut at byte \(split)")
    }
  }

  @Test("Frames come out alike when they arrive byte by byte")
  func byteByByte() {
    let stream = "Content-Length: 3\r\n\r\nabcContent-Length: x\r\n\r\nContent-Length: 2\r\n\r\nde"
    #expect(
      decode(bytes(stream).map { [$0] })
        == [content("abc"), .malformed(.malformedLength), content("de")])
  }

  @Test(
    "A header may be written in many ways",
    arguments: [
      "Content-Length: 2\r\n\r\n", "content-length: 2\r\n\r\n", "CONTENT-LENGTH:2\r\n\r\n",
      "Content-Length:\t2 \r\n\r\n", "Content-Length : 2\r\n\r\n", "Content-Length: 2\n\n",
      "Content-Length: 2\r\n\n", "Content-Length: 0002\r\n\r\n", "\r\n\nContent-Length: 2\r\n\r\n",
      "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n",
      "Content-Length: 2\r\nContent-Type: a:b\r\n\r\n", "Content-Length: 2\r\nX-Empty:\r\n\r\n",
      "Content-Length: 2\r\nContent-Length: 2\r\n\r\n",
    ])
  func headerForms(header: String) {
    #expect(decode(header + "{}") == [content("{}")])
  }

  @Test(
    "A length that cannot be is refused, and the next frame is read",
    arguments: [
      ("Content-Length: -1\r\n\r\n", FramingError.malformedLength),
      ("Content-Length: +1\r\n\r\n", .malformedLength),
      ("Content-Length: 1e3\r\n\r\n", .malformedLength),
      ("Content-Length: ٣\r\n\r\n", .malformedLength),
      ("Content-Length:\r\n\r\n", .malformedLength),
      ("Content-Length: 1\r\nContent-Length: 2\r\n\r\n", .malformedLength),
      ("Content-Length: 67108865\r\n\r\n", .excessiveLength),
      ("Content-Length: 9223372036854775808\r\n\r\n", .excessiveLength),
      ("Content-Length: \(String(repeating: "9", count: 2000))\r\n\r\n", .excessiveLength),
      ("Content-Type: x\r\n\r\n", .missingLength),
      ("no header at all\r\n\r\n", .malformedHeader),
      (": 5\r\n\r\n", .malformedHeader),
      ("{\"jsonrpc\":\"2.0\"}\n", .malformedHeader),
      (String(repeating: "x", count: 10_000), .malformedHeader),
      ("Content-Length: " + String(repeating: "0", count: 10_000), .malformedHeader),
    ])
  func refusedHeaders(header: String, error: FramingError) {
    let outputs = decode(header + "{}Content-Length: 4\r\n\r\ntrue")
    #expect(outputs.first == .malformed(error))
    #expect(outputs.last == content("true"))
    #expect(outputs.count == 2)
  }

  @Test("What is between a bad frame and the next header is dropped, however it is cut")
  func resynchronisation() {
    let stream = bytes("Content-Length: z\r\n\r\n{\"text\":\"Content-Len\"}Content-Length: 1\n\n7")
    for split in 0...stream.count {
      let outputs = decode([Array(stream[..<split]), Array(stream[split...])])
      #expect(outputs == [.malformed(.malformedLength), content("7")], "cut at byte \(split)")
    }
  }

  @Test("A content of no bytes is a frame")
  func emptyContent() {
    #expect(
      decode("Content-Length: 0\r\n\r\nContent-Length: 1\r\n\r\n1")
        == [content(""), content("1")])
  }

  @Test("The greatest length is accepted, and one byte more is not")
  func bound() {
    #expect(decode("Content-Length: 4\n\ntrue", maximumLength: 4) == [content("true")])
    #expect(
      decode("Content-Length: 5\n\nfalse", maximumLength: 4) == [.malformed(.excessiveLength)])
  }

  @Test("A frame that is not complete gives nothing")
  func incomplete() {
    #expect(decode("Content-Length: 10\r\n\r\n{\"a\":").isEmpty)
    #expect(decode("Content-Len").isEmpty)
  }
}
