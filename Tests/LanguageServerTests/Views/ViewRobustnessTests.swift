import EssayText
import PositionedJSON
import Testing

@testable import LanguageServer

private let nastyTexts = [
  "", "\r", "\n", "\r\n\r\n", "\u{FEFF}", "\u{FEFF}# A\r“b", "“", "\"'\"'\"", "‘“‘“every lantern",
  "😀“😀 every lantern on the harbour 😀”\r😀", "e\u{301}“e\u{301}\u{301}\r\n”\u{301}",
  "# A\n## B\n###### C\n# D\n> # E\n>> “every lantern on the harbour”\n\n- # F\n",
  "---\ntext: night-ferry\n---", "---\ntext: [night-ferry\n", "[a](b [c](<d \\](e) [f]: g\n[h]:",
  "http://\nhttps://a(((((\nmailto:]]]]", "```\n<!--\n\n<!-- -->\n~~~", "<!--\n<!--\n-->",
  "\\section{\\section{A}}\\begin{quote}\\begin{quote}x\\end{quote}\n\\end{a}\\url{\\url{",
  "\\begin{verbatim}\n%\\end{verbatim\n\\footnote{``every lantern on the harbour''\n\\title{x}",
  "One.\n\nTwo\n---\n\nThree\n===\n\u{2028}“\u{85}”",
  "“every lantern on the\r\n\r\n“harbour knows it”\r\n\r\n> grey as a kettle\r>\r> and twice as loud",
  String(repeating: ">", count: 500) + " “every lantern on the harbour”",
  String(repeating: "“‘", count: 60) + "every lantern" + String(repeating: "’”", count: 60),
  String(repeating: "- ", count: 60) + "x\n" + String(repeating: "\\begin{a}\n", count: 150),
]

/// Asks everything of a document and looks at every range that comes back.
private struct Inspector {
  let text: TextSnapshot
  let encoding: PositionEncoding
  let session: TestSession

  init(_ essay: String, _ language: String, _ encoding: PositionEncoding) {
    text = TextSnapshot(buffer: essay)
    self.encoding = encoding
    session = .ferry(capabilities(encodings: "\"\(encoding.rawValue)\""))
    session.open(essay, language: language)
  }

  /// Whether a position is one that the document has.
  func isInside(_ position: TextPosition) -> Bool {
    text.position(of: text.offset(of: position, encoding), encoding) == position
  }

  /// Every range in an answer, at whichever depth; those of other documents are not looked at.
  func ranges(_ node: JSONNode) -> [PositionRange] {
    if let range = node.range { return [range] }
    if let elements = node.array { return elements.flatMap(ranges) }
    return (node.object ?? []).filter { !$0.key.hasPrefix("target") }.flatMap { ranges($0.value) }
  }

  func checkRanges(_ answer: JSONNode?, _ method: String) {
    #expect(answer != nil, "\(method)")
    for range in answer.map(ranges) ?? [] {
      #expect(range.start <= range.end, "\(method)")
      #expect(isInside(range.start) && isInside(range.end), "\(method) \(range)")
    }
  }

  func checkSymbols(_ symbols: [JSONNode], within outer: PositionRange?) {
    var last = TextPosition(line: 0, column: 0)
    for symbol in symbols {
      guard let range = symbol["range"]?.range, let selection = symbol["selectionRange"]?.range
      else {
        Issue.record("a symbol without ranges")
        continue
      }
      #expect(range.start <= selection.start && selection.end <= range.end)
      #expect(last <= range.start)
      last = range.end
      if let outer { #expect(outer.start <= range.start && range.end <= outer.end) }
      #expect(symbol["name"]?.string?.isEmpty == false)
      checkSymbols(symbol["children"]?.array ?? [], within: range)
    }
  }

  func checkTokens(_ answer: JSONNode?) {
    let data = answer?["data"]?.array?.compactMap(\.int) ?? []
    #expect(data.count % 5 == 0)
    var end = TextPosition(line: 0, column: 0)
    var start = end
    for index in stride(from: 0, to: data.count, by: 5) {
      start = TextPosition(
        line: start.line + data[index],
        column: data[index] == 0 ? start.column + data[index + 1] : data[index + 1])
      #expect(end <= start && data[index + 2] > 0)
      end = TextPosition(line: start.line, column: start.column + data[index + 2])
      #expect(isInside(start) && isInside(end))
    }
  }

  func checkSelection(_ selection: JSONNode, at position: TextPosition) {
    var inner: PositionRange?
    var next: JSONNode? = selection
    while let current = next, let range = current["range"]?.range {
      #expect(range.start <= position && position <= range.end)
      if let inner {
        #expect(range.start <= inner.start && inner.end <= range.end && range != inner)
      }
      inner = range
      next = current["parent"]
    }
    #expect(inner?.end == text.position(of: text.count, encoding))
  }

  func checkFolds(_ answer: JSONNode?) {
    for fold in answer?.array ?? [] {
      let start = fold["startLine"]?.int ?? -1
      let end = fold["endLine"]?.int ?? -1
      #expect(0 <= start && start < end && end < text.lines.count)
    }
  }
}

struct ViewRobustnessTests {
  @Test(
    "Whatever the text, every answer is a good one",
    arguments: nastyTexts, EssayFormatName.all)
  func documents(essay: String, language: String) {
    for encoding in PositionEncoding.allCases {
      let inspector = Inspector(essay, language, encoding)
      let ask = { (method: String) in inspector.session.ask("textDocument/" + method) }
      for method in ["codeLens", "documentLink", "documentSymbol"] {
        inspector.checkRanges(ask(method), method)
      }
      inspector.checkSymbols(ask("documentSymbol")?.array ?? [], within: nil)
      inspector.checkTokens(ask("semanticTokens/full"))
      inspector.checkFolds(ask("foldingRange"))
    }
  }

  @Test(
    "At every place of the text, and beyond it",
    arguments: nastyTexts, EssayFormatName.all)
  func places(essay: String, language: String) {
    for encoding in PositionEncoding.allCases {
      let inspector = Inspector(essay, language, encoding)
      let text = inspector.text
      let step = max(1, text.count / 20)
      var places = stride(from: 0, through: text.count, by: step).map {
        text.position(of: $0, encoding)
      }
      places += [TextPosition(line: 0, column: 99999), TextPosition(line: 99999, column: 1)]
      for place in places { check(inspector, at: place) }
    }
  }

  private func check(_ inspector: Inspector, at place: TextPosition) {
    let session = inspector.session
    let context = #","context":{"includeDeclaration":false}"#
    let at = #","position":\#(TestSession.json(place))"#
    for method in ["definition", "documentHighlight", "references"] {
      inspector.checkRanges(session.ask("textDocument/" + method, at + context), method)
    }
    let range = #","range":{"start":\#(TestSession.json(place)),"end":{"line":1,"character":3}}"#
    let hints = session.ask("textDocument/inlayHint", range)?.array
    #expect(hints?.allSatisfy { $0["position"]?.position.map(inspector.isInside) == true } == true)
    inspector.checkTokens(session.ask("textDocument/semanticTokens/range", range))
    let selection = session.ask(
      "textDocument/selectionRange", #","positions":[\#(TestSession.json(place))]"#)
    let inside = inspector.text.position(
      of: inspector.text.offset(of: place, inspector.encoding), inspector.encoding)
    if let selection = selection?.array?.first {
      inspector.checkSelection(selection, at: inside)
    } else {
      Issue.record("no selection")
    }
  }

  @Test("Of a document that is not open, every request gets an answer")
  func closed() {
    let session = TestSession.ferry()
    let params =
      #","position":{"line":0,"character":0},"positions":[{"line":0,"character":0}],"#
      + #""range":{"start":{"line":0,"character":0},"end":{"line":1,"character":0}},"#
      + #""context":{},"previousResultId":"1""#
    for method in [
      "inlayHint", "codeLens", "documentSymbol", "definition", "references", "documentHighlight",
      "documentLink", "foldingRange", "selectionRange", "semanticTokens/full",
      "semanticTokens/full/delta", "semanticTokens/range",
    ] {
      let answer = session.ask("textDocument/" + method, params)
      #expect(answer?.isNull == true || answer?.array?.isEmpty == true, "\(method)")
    }
  }
}
