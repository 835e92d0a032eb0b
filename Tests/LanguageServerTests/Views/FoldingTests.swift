import EssayText
import PositionedJSON
import Testing

@testable import LanguageServer

/// The folds of an essay, counted from 1: `first-last kind`.
private func folds(
  _ essay: String, language: String = "markdown", capabilities: String = poorCapabilities
) -> [String] {
  let session = TestSession.ferry(capabilities)
  session.open(essay, language: language)
  return (session.ask("textDocument/foldingRange")?.array ?? []).map { fold in
    let line = { (key: String) in (fold[key]?.int).map { $0 + 1 } ?? -1 }
    let column = { (key: String) in fold[key]?.int.map { ":\($0)" } ?? "" }
    return "\(line("startLine"))\(column("startCharacter"))-"
      + "\(line("endLine"))\(column("endCharacter")) \(fold["kind"]?.string ?? "")"
  }
}

private let markdown = """
  ---
  title: x
  ---
  # One

  <!-- a comment
  of two lines -->
  > quoted
  > words
  >
  > more

  ## Below

  ```
  # no heading
  <!--
  ```

  # Two


  Text.

  """

struct FoldingTests {
  @Test("Front matter, sections, block quotations, comments and code fold")
  func markdownFolds() {
    #expect(
      folds(markdown) == [
        "1-3 region", "4-18 ", "6-7 comment", "8-11 ", "13-18 ", "15-18 ", "20-23 ",
      ])
  }

  @Test("Line ends of every kind count", arguments: ["\r", "\r\n"])
  func lineEnds(lineEnd: String) {
    #expect(folds(markdown.replacing("\n", with: lineEnd)) == folds(markdown))
  }

  private let latex = #"""
    \begin{document}
    % one
    % two
    \section{A}
    \begin{quote}
      Words \begin{center}x\end{center}
    \end{quote}
    \begin{verbatim}
    \begin{quote}
    \end{verbatim}
    \begin{open}
    \end{document}
    """#

  @Test("LaTeX’s environments fold up to their last line where only lines fold")
  func latexLines() {
    #expect(
      folds(latex, language: "latex") == ["2-3 comment", "4-11 ", "5-6 ", "8-9 "])
  }

  @Test("and else from behind their beginning to before their end")
  func latexCharacters() {
    #expect(
      folds(latex, language: "latex", capabilities: richCapabilities)
        == ["2-3 comment", "4-11 ", "5:13-7:0 ", "8:16-10:0 "])
  }

  @Test("Where the client limits them the longest are kept, in order")
  func limit() {
    let client = #"{"textDocument":{"foldingRange":{"rangeLimit":2,"lineFoldingOnly":true}}}"#
    #expect(folds(markdown, capabilities: client) == ["4-18 ", "13-18 "])
  }

  @Test("A kind that the client does not name is left out")
  func kinds() {
    let client = """
      {"textDocument":{"foldingRange":{"foldingRangeKind":{"valueSet":["comment"]}}}}
      """
    #expect(folds("---\na: b\n---\n<!--\n-->\n", capabilities: client) == ["1-3 ", "4-5 comment"])
  }

  @Test("What stands on one line does not fold", arguments: ["", "\r", "# One", "> quoted"])
  func oneLine(essay: String) {
    #expect(folds(essay).isEmpty)
  }
}
