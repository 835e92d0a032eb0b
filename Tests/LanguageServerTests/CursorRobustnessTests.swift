import EssayText
import PositionedJSON
import Testing

@testable import LanguageServer

private let nasty: [(language: String, text: String)] = [
  (
    "markdown",
    "---\r\ntext: [never-let-me-go\r\nthemes:\r\n  - id\r\n---\r\n\r\n# Ruth’s 😀\r\n\r\nRuth says “modelled\r\n*from* tr and (ch"
  ),
  (
    "markdown",
    "> “We’re modelled\n> from 👩‍👩‍👧 trash” (Ch. \n\n> \n\n“\n\n\"\n'\n«\u{A0}\n<!-- essaylint-disable mis"
  ),
  (
    "markdown",
    "\u{FEFF}---\nignore:\n- \n-\n\n“”‘’\"\"''«»„“ e\u{301}e\u{301}\"don't\" `“` [x](“y) **“a** b” \r Kat\rMiss E"
  ),
  (
    "markdown",
    "“\(String(repeating: "‘“", count: 8)) We all know it | a | “b |\n|---|---|\n| “c | Ruth |"
  ),
  (
    "latex",
    "\\begin{document}\r\n``modelled \\emph{fr} `a' \\enquote{We all \\enquote{know}} % essaylint-disable x\r\n\\enquote{ch 😀 (ch.~1\r\n\\begin{quote}\r\nmod"
  ),
  (
    "latex",
    "`\\footnote{``We're modelled''} ''' \\\"o \\enquote{}\\enquote{ \\'e $``$ \\cite[ch.~14]{n} Miss L\n\n``"
  ),
  (
    "plaintext",
    "    Ruth\n\n“We’re\r\rmodelled \u{2028}fr\u{301}om 𝔗𝔯𝔞𝔰𝔥 (chapter \n> mod\n<!-- essay"
  ),
  ("plaintext", ""), ("markdown", "“"), ("latex", "`"), ("markdown", "\r\n\r"),
  ("markdown", "---\n"),
]

struct CursorRobustnessTests {
  @Test(
    "Completion and hover stand any place of any text, and edits stay on the cursor's line",
    arguments: nasty.indices, PositionEncoding.allCases)
  func anywhere(_ number: Int, _ encoding: PositionEncoding) throws {
    let (language, string) = nasty[number]
    let text = TextSnapshot(string)
    let session = TestSession.initialized(
      RealJudge.judge,
      capabilities: #"{"general":{"positionEncodings":["\#(encoding.rawValue)"]}}"#)
    session.open(string, language: language)
    for offset in 0...text.count {
      // Between the bytes of a character and of a line end there is no position.
      let cursor = text.offset(of: text.position(of: offset, encoding), encoding)
      let position = text.position(of: cursor, encoding)
      let completion = try #require(session.complete(at: offset, in: text, encoding))
      for item in completion["items"]?.array ?? [] {
        let range = try #require(item["textEdit"]?["range"].flatMap(Offered.range))
        #expect(range.start.line == position.line && range.end.line == position.line)
        #expect(range.start <= position && position <= range.end)
        let bytes = range.bytes(in: text, encoding)
        #expect(PositionRange(bytes, in: text, encoding) == range)
        let filter = item["filterText"]?.string ?? item["label"]?.string ?? ""
        let typed = text[bytes.lowerBound..<cursor]
        #expect(filter.lowercased().hasPrefix(typed.lowercased()))
      }
      let hover = try #require(session.hover(at: offset, in: text, encoding))
      if let range = hover["range"].flatMap(Offered.range) {
        #expect(PositionRange(range.bytes(in: text, encoding), in: text, encoding) == range)
        #expect(range.start <= position && position <= range.end)
      }
    }
    _ = session.request("textDocument/completion", TestSession.at(9999, 9999))
    _ = session.request("textDocument/hover", TestSession.at(-5, 99999))
  }
}
