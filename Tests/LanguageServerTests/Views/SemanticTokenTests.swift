import EssayText
import PositionedJSON
import Testing

@testable import EssayRules
@testable import LanguageServer

private typealias Token = (range: ByteRange, verdict: Verdict)

/// The tokens as ranges of the essay.
private func tokens(
  _ data: [Int], of text: TextSnapshot, _ encoding: PositionEncoding
) -> [Token] {
  var line = 0
  var column = 0
  return stride(from: 0, to: data.count, by: 5).map { index in
    column = data[index] == 0 ? column + data[index + 1] : data[index + 1]
    line += data[index]
    let start = text.offset(of: TextPosition(line: line, column: column), encoding)
    let end = text.offset(
      of: TextPosition(line: line, column: column + data[index + 2]), encoding)
    return (start..<end, Verdict.allCases[data[index + 4].trailingZeroBitCount])
  }
}

/// The essay with the first letter of its verdict under each character of a token.
private func painted(
  _ essay: String, language: String = "markdown", encoding: PositionEncoding = .utf16
) -> String {
  let session = TestSession.ferry(capabilities(encodings: "\"\(encoding.rawValue)\""))
  session.open(essay, language: language)
  let text = TextSnapshot(buffer: essay)
  let data = session.ask("textDocument/semanticTokens/full")?.numbers("data") ?? []
  let found = tokens(data, of: text, encoding)
  return (0..<text.lines.count).map { number in
    let range = text.lines.contentRange(ofLine: number, in: text.bytes)
    let line = text[range]
    var offset = range.lowerBound
    let paint = line.map { character in
      defer { offset += character.utf8.count }
      return found.last { $0.range.contains(offset) }?.verdict.rawValue.first ?? " "
    }
    return line + "\n" + String(paint)
  }.joined(separator: "\n")
}

extension JSONNode {
  fileprivate func numbers(_ key: String) -> [Int]? { self[key]?.array?.compactMap(\.int) }
}

struct SemanticTokenTests {
  @Test("Quotations are painted by verdict, in each encoding", arguments: PositionEncoding.allCases)
  func verdicts(encoding: PositionEncoding) {
    #expect(
      painted(
        """
        😀 é “every lantern on the harbour” 😀 “every lamp on the harbour” and “grim”
        no “[E]very lantern on the harbour” and “All is lost from here and every lantern on”
        """, encoding: encoding) == """
          😀 é “every lantern on the harbour” 😀 “every lamp on the harbour” and “grim”
              vvvvvvvvvvvvvvvvvvvvvvvvvvvvvv   mmmmmmmmmmmmmmmmmmmmmmmmmmm     uuuuuu
          no “[E]very lantern on the harbour” and “All is lost from here and every lantern on”
             aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
          """)
  }

  @Test("A token ends with its line, and the marks of a block quotation are none of it")
  func lines() {
    #expect(
      painted("> All is lost from here,\r\n>   and every lantern\r> on the harbour knows it.")
        == """
        > All is lost from here,
          vvvvvvvvvvvvvvvvvvvvvv
        >   and every lantern
            vvvvvvvvvvvvvvvvv
        > on the harbour knows it.
          vvvvvvvvvvvvvvvvvvvvvvvv
        """)
  }

  @Test("A quotation inside another parts it")
  func nested() {
    #expect(
      painted(
        """
        ‘hardly anybody in that whole book could ever bear to hear it called
        “grey as a kettle and twice as loud” for very long before they all
        went off to bed again and slept until morning’
        """) == """
          ‘hardly anybody in that whole book could ever bear to hear it called
          uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu
          “grey as a kettle and twice as loud” for very long before they all
          vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv uuuuuuuuuuuuuuuuuuuuuuuuuuuuu
          went off to bed again and slept until morning’
          uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu
          """)
  }

  @Test("What overlaps without lying inside is cut off at the outer one’s end")
  func overlaps() {
    let stretches = [
      TokenStretch(range: 0..<10, verdict: .unverified),
      TokenStretch(range: 2..<4, verdict: .adapted), TokenStretch(range: 4..<6, verdict: .verbatim),
      TokenStretch(range: 8..<14, verdict: .misquoted),
      TokenStretch(range: 12..<16, verdict: .verbatim),
    ]
    #expect(
      TokenStretches.flattened(stretches).map { "\($0.range) \($0.verdict)" } == [
        "0..<2 unverified", "2..<4 adapted", "4..<6 verbatim", "6..<8 unverified",
        "8..<10 misquoted", "12..<16 verbatim",
      ])
  }

  @Test("In LaTeX and plain text")
  func formats() {
    #expect(
      painted("So ``every \\emph{lantern} on the harbour''", language: "latex") == """
        So ``every \\emph{lantern} on the harbour''
           vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
        """)
    #expect(
      painted("So \"every lantern on the harbour\"", language: "plaintext") == """
        So "every lantern on the harbour"
           vvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
        """)
  }

  @Test("A client that takes them gets whole quotations, over lines and over each other")
  func whole() throws {
    let essay = """
      😀 ‘hardly anybody in that whole book could ever bear to hear it called “grey as a kettle
      and twice as loud” for very long before they all went off to bed and slept until morning’
      """
    let session = TestSession.ferry(
      capabilities(
        tokens: #""multilineTokenSupport":true,"overlappingTokenSupport":true,"#))
    session.open(essay)
    let data = try #require(session.ask("textDocument/semanticTokens/full")?.numbers("data"))
    let unverified = TokenLegend.modifiers(.unverified)
    #expect(
      data == [0, 3, 176, 0, unverified, 0, 69, 36, 0, TokenLegend.modifiers(.verbatim)])
  }

  @Test("Only what stands in the lines asked for is answered")
  func range() {
    let essay = "“every lantern on the harbour”\n\n“grey as a kettle and twice as loud”\n\n“grim”"
    let session = TestSession.ferry()
    session.open(essay)
    let range = #","range":{"start":{"line":1,"character":0},"end":{"line":3,"character":0}}"#
    let answer = session.ask("textDocument/semanticTokens/range", range)
    #expect(answer?.numbers("data") == [2, 0, 36, 0, TokenLegend.modifiers(.verbatim)])
    #expect(answer?["resultId"] == nil)
  }

  @Test("After an edit only what has changed is sent, and it makes the new of the old")
  func delta() throws {
    let session = TestSession.ferry()
    session.open("“every lantern on the harbour”\n\n“grim”\n\n“grey as a kettle and twice as loud”")
    let first = try #require(session.ask("textDocument/semanticTokens/full"))
    var data = try #require(first.numbers("data"))
    session.notify(
      "textDocument/didChange",
      TestSession.changeParams("grimmer", at: PositionRange(2, 1, 2, 5), version: 2))
    let id = try #require(first["resultId"]?.string)
    let delta = try #require(
      session.ask("textDocument/semanticTokens/full/delta", #","previousResultId":"\#(id)""#))
    #expect(delta["resultId"]?.string != id)
    let edit = try #require(delta["edits"]?.array?.first)
    #expect(edit["start"]?.int == 5)
    #expect(edit["deleteCount"]?.int == 5)
    data.replaceSubrange(5..<10, with: edit.numbers("data") ?? [])
    let full = session.ask("textDocument/semanticTokens/full")?.numbers("data")
    #expect(data == full)
  }

  @Test("Where nothing has changed there are no edits; of unknown tokens all are sent anew")
  func deltas() throws {
    let session = TestSession.ferry()
    session.open("“grim”")
    let first = session.ask("textDocument/semanticTokens/full")?["resultId"]?.string ?? ""
    let same = session.ask(
      "textDocument/semanticTokens/full/delta", #","previousResultId":"\#(first)""#)
    #expect(same?["edits"]?.array?.isEmpty == true)
    let anew = session.ask(
      "textDocument/semanticTokens/full/delta", #","previousResultId":"\#(first)""#)
    #expect(anew?.numbers("data")?.count == 5)
    session.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(TestSession.uri)"}}"#)
    session.open("“grim”")
    let reopened = session.ask(
      "textDocument/semanticTokens/full/delta",
      #","previousResultId":"\#(anew?["resultId"]?.string ?? "")""#)
    #expect(reopened?.numbers("data")?.count == 5)
  }

  @Test(
    "A delta makes the new of the old",
    arguments: [
      ([1, 2, 3, 4, 5], []), ([], [1, 2, 3, 4, 5]), ([], []),
      ([0, 1, 1, 0, 1, 0, 1, 1, 0, 1], [0, 1, 1, 0, 1]),
      ([0, 1, 1, 0, 1], [0, 1, 1, 0, 1, 0, 1, 1, 0, 1]),
      ([1, 1, 1, 0, 1, 2, 2, 2, 0, 1], [1, 1, 1, 0, 2, 2, 2, 2, 0, 1]),
    ])
  func edits(old: [Int], new: [Int]) {
    let delta = SemanticTokensDelta(from: old, to: SentTokens(resultID: "2", data: new))
    var data = old
    for edit in delta.edits {
      data.replaceSubrange(edit.start..<edit.start + edit.deleteCount, with: edit.data)
      #expect(edit.start % 5 == 0 && edit.deleteCount % 5 == 0)
    }
    #expect(data == new)
  }
}
