import EssayText
import PositionedJSON
import Testing

@testable import LanguageServer

/// What is selected one after the other at the place marked.
private func selections(
  _ marked: String, language: String = "markdown", encoding: PositionEncoding = .utf16
) -> [String] {
  let marked = MarkedText(marked)
  let session = TestSession.ferry(capabilities(encodings: "\"\(encoding.rawValue)\""))
  session.open(marked.text, language: language)
  let params = #","positions":[\#(TestSession.json(marked.position(encoding)))]"#
  var selection = session.ask("textDocument/selectionRange", params)?.array?.first
  var words: [String] = []
  while let current = selection {
    words.append(current["range"]?.words(of: marked.text, encoding) ?? "?")
    selection = current["parent"]
  }
  return words
}

struct SelectionRangeTests {
  @Test(
    "The word, the quotation without and with its marks, the sentence, paragraph, section, all",
    arguments: PositionEncoding.allCases)
  func everything(encoding: PositionEncoding) {
    let essay = "# 😀\n\nOne. He said “don’t ‘you| dare’ go” then.\n\n# B\n"
    #expect(
      selections(essay, encoding: encoding) == [
        "you", "you dare", "‘you dare’", "don’t ‘you dare’ go", "“don’t ‘you dare’ go”",
        "He said “don’t ‘you dare’ go” then.", "One. He said “don’t ‘you dare’ go” then.",
        "# 😀\n\nOne. He said “don’t ‘you dare’ go” then.",
        "# 😀\n\nOne. He said “don’t ‘you dare’ go” then.\n\n# B\n",
      ])
  }

  @Test("A paragraph of a block quotation, then all of it")
  func blockQuotation() {
    #expect(
      selections("> One|.\n>\n> Two.\n\nText.") == [
        "One", "One.", "One.\n>\n> Two.", "> One.\n>\n> Two.\n\nText.",
      ])
  }

  @Test("In LaTeX, with markup in the words")
  func latex() {
    #expect(
      selections(#"He says ``all \emph{is| lost}''. End."#, language: "latex") == [
        "is", #"all \emph{is lost"#, #"``all \emph{is lost}''"#,
        #"He says ``all \emph{is lost}''."#, #"He says ``all \emph{is lost}''. End."#,
      ])
  }

  @Test("A word is letters with their marks and the apostrophes between them")
  func words() {
    #expect(selections("see d|on’t.").first == "don’t")
    #expect(selections("“don't|”").first == "don't")
    #expect(selections("‘cafe\u{301}|’").first == "cafe\u{301}")
    #expect(selections("👩‍👩‍👧| x").first == "👩‍👩‍👧")
    #expect(selections("a «b|»").first == "b")
    #expect(selections("  |  x").first == "    x")
  }

  @Test("Each position has an answer of its own, wherever it is")
  func several() {
    let session = TestSession.ferry()
    session.open("One two.\n")
    let params = """
      ,"positions":[{"line":0,"character":0},{"line":0,"character":5},{"line":99,"character":99}]
      """
    let answers = session.ask("textDocument/selectionRange", params)?.array ?? []
    #expect(
      answers.map { $0["range"]?.words(of: "One two.\n") } == ["One", "two", "One two.\n"])
  }

  @Test("An empty essay has an empty range")
  func empty() {
    #expect(selections("|") == [""])
  }
}
