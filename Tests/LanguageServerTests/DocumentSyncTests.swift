import EssayText
import TestSupport
import Testing

@testable import LanguageServer

/// A text as a client keeps it: in its own units, without any of our code.
private struct ClientText {
  var scalars: [Unicode.Scalar]
  let encoding: PositionEncoding

  var string: String { String(String.UnicodeScalarView(scalars)) }

  private func units(_ scalar: Unicode.Scalar) -> Int {
    switch encoding {
    case .utf8: String(scalar).utf8.count
    case .utf16: String(scalar).utf16.count
    case .utf32: 1
    }
  }

  /// The position of the scalar at `index`, counted from the text's start.
  func position(_ index: Int) -> TextPosition {
    var line = 0
    var column = 0
    for (current, scalar) in scalars[..<index].enumerated() {
      let isBeforeLF = current + 1 < scalars.count && scalars[current + 1] == "\n"
      if scalar == "\n" || (scalar == "\r" && !isBeforeLF) {
        line += 1
        column = 0
      } else if scalar != "\r" {
        column += units(scalar)
      }
    }
    return TextPosition(line: line, column: column)
  }

  /// Whether a position can be named there: not between CR and LF.
  func isAddressable(_ index: Int) -> Bool {
    index == 0 || index == scalars.count || scalars[index - 1] != "\r" || scalars[index] != "\n"
  }
}

struct DocumentSyncTests {
  @Test("After any edits the text is the client's", arguments: PositionEncoding.allCases)
  func randomEdits(encoding: PositionEncoding) {
    let pieces = [
      "a", "“", "”", "😀", "e\u{301}", "\r\n", "\n", "\r", "wrong", " ", "漢", "👩‍👩‍👧", "’", "",
    ]
    var numbers = SplitMix64(seed: 7)
    var client = ClientText(
      scalars: Array("One “two” 😀\r\nthree\n".unicodeScalars), encoding: encoding)
    let session = TestSession.initialized(
      capabilities: #"{"general":{"positionEncodings":["\#(encoding.rawValue)"]}}"#)
    session.open(client.string)
    for version in 2...600 {
      var changes: [String] = []
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let places = (0...client.scalars.count).filter(client.isAddressable)
        let first = places.randomElement(using: &numbers) ?? 0
        let second = places.filter { abs($0 - first) < 6 }.randomElement(using: &numbers) ?? first
        let text =
          (pieces.randomElement(using: &numbers) ?? "")
          + (pieces.randomElement(using: &numbers) ?? "")
        // The ends as they fall: a client may name them in either order.
        let ends = PositionRange(start: client.position(first), end: client.position(second))
        changes.append(TestSession.change(text, at: ends))
        client.scalars.replaceSubrange(
          min(first, second)..<max(first, second), with: text.unicodeScalars)
      }
      session.notify(
        "textDocument/didChange",
        """
        {"textDocument":{"uri":"\(TestSession.uri)","version":\(version)},
         "contentChanges":[\(changes.joined(separator: ","))]}
        """)
      let document = session.loop.state.documents[DocumentURI(TestSession.uri)]
      #expect(document?.version == version)
      guard document.map({ Array($0.text.bytes) }) == Array(client.string.utf8) else {
        Issue.record("differs after version \(version)")
        return
      }
    }
  }

  @Test("Several changes of one notification each refer to what the one before has left")
  func severalChanges() {
    #expect(
      edited("one two", [("1", PositionRange(0, 0, 0, 3)), ("2", PositionRange(0, 2, 0, 5))])
        == "1 2")
    #expect(edited("old", [("new", nil), ("!", PositionRange(0, 3, 0, 3))]) == "new!")
  }

  @Test(
    "Positions outside the text are brought inside",
    arguments: [
      (#"{"line":0,"character":99}"#, "ab|\ncd"), (#"{"line":99,"character":0}"#, "ab\ncd|"),
      (#"{"line":-1,"character":5}"#, "|ab\ncd"), (#"{"line":1,"character":-5}"#, "ab\n|cd"),
      (#"{"line":1e300,"character":0}"#, "ab\ncd|"),
      (#"{"line":99999999999999999999,"character":9223372036854775807}"#, "ab\ncd|"),
    ])
  func outside(position: String, expected: String) {
    let session = TestSession.initialized()
    session.open("ab\ncd")
    session.notify(
      "textDocument/didChange",
      """
      {"textDocument":{"uri":"\(TestSession.uri)","version":2},
       "contentChanges":[{"range":{"start":\(position),"end":\(position)},"text":"|"}]}
      """)
    #expect(session.loop.state.documents[DocumentURI(TestSession.uri)]?.text.string == expected)
  }

  @Test("A range whose ends are exchanged means the same")
  func reversed() {
    #expect(edited("abcdef", [("-", PositionRange(0, 4, 0, 2))]) == "ab-ef")
  }

  @Test("A notification of which one change is bad changes nothing")
  func allOrNothing() {
    let session = TestSession.initialized()
    session.open("old")
    session.notify(
      "textDocument/didChange",
      """
      {"textDocument":{"uri":"\(TestSession.uri)","version":2},
       "contentChanges":[{"text":"new"},{"range":{},"text":""}]}
      """)
    #expect(session.loop.state.documents[DocumentURI(TestSession.uri)]?.text.string == "old")
  }

  @Test(
    "An edit counts whose version the protocol cannot name, and the version is not sent back",
    arguments: [
      ("2147483647", 2_147_483_647), ("-2147483648", -2_147_483_648), ("2147483648", nil),
      ("-2147483649", nil), ("1e300", nil), ("1.5", nil), ("null", nil), (#""2""#, nil),
    ] as [(String, Int?)])
  func versions(sent: String, known: Int?) {
    let session = TestSession.initialized()
    session.open("old")
    session.notify(
      "textDocument/didChange",
      """
      {"textDocument":{"uri":"\(TestSession.uri)","version":\(sent)},
       "contentChanges":[{"text":"new"}]}
      """)
    let document = session.loop.state.documents[DocumentURI(TestSession.uri)]
    #expect(document?.text.string == "new")
    #expect(document?.version == known)
  }

  @Test("Changing or closing what is not open is logged and harmless")
  func notOpen() {
    let session = TestSession.initialized()
    session.notify("textDocument/didChange", TestSession.changeParams("x", version: 2))
    session.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(TestSession.uri)"}}"#)
    let sent = session.sink.takeAll()
    #expect(sent.map { $0["method"]?.string } == ["window/logMessage", "window/logMessage"])
    #expect(sent.allSatisfy { $0["params"]?["type"]?.int == 2 })
  }

  private func edited(_ text: String, _ changes: [(String, PositionRange?)]) -> String? {
    let session = TestSession.initialized()
    session.open(text)
    let list = changes.map { TestSession.change($0.0, at: $0.1) }.joined(separator: ",")
    session.notify(
      "textDocument/didChange",
      """
      {"textDocument":{"uri":"\(TestSession.uri)","version":2},"contentChanges":[\(list)]}
      """)
    return session.loop.state.documents[DocumentURI(TestSession.uri)]?.text.string
  }
}

struct DocumentURITests {
  @Test(
    "A file's path is read from its URI",
    arguments: [
      ("file:///home/me/essay.md", "/home/me/essay.md"), ("FILE:///a", "/a"), ("file:/a", "/a"),
      ("file://localhost/a", "/a"), ("file:///my%20essay%C3%A9.md", "/my essayé.md"),
      ("file:///100%25", "/100%"), ("file:///50%", "/50%"), ("file:///a?b#c", "/a"),
      ("file:///%E2%80%9Cx%e2%80%9d", "/“x”"), ("file:///é", "/é"),
      ("untitled:Untitled-1", nil), ("https://example.org/a", nil), ("file://server/a", nil),
      ("file:///a%00b", nil), ("file:///%FF", nil), ("file:", nil), ("file://", nil),
      ("file:a", nil), ("", nil), ("/a", nil),
    ] as [(String, String?)])
  func path(uri: String, path: String?) {
    #expect(DocumentURI(uri).path == path)
  }

  @Test("Two spellings of one letter are two documents")
  func identity() {
    #expect(DocumentURI("file:///\u{E9}") != DocumentURI("file:///e\u{301}"))
    #expect(DocumentURI("file:///\u{E9}") == DocumentURI("file:///\u{E9}"))
  }
}
