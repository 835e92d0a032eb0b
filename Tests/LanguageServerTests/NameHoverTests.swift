import EssayText
import PositionedJSON
import Testing

@testable import LanguageServer

/// What hovering shows, and over which words.
private func hover(
  _ marked: String, _ language: String = "markdown", markup: String = "plaintext"
) -> (words: String, text: String)? {
  let cursor = MarkedCursor(marked)
  let session = TestSession.initialized(
    RealJudge.judge,
    capabilities: #"{"textDocument":{"hover":{"contentFormat":["\#(markup)"]}}}"#)
  session.open(cursor.text.string, language: language)
  guard let answer = session.hover(at: cursor.offset, in: cursor.text, .utf16),
    let range = answer["range"].flatMap(Offered.range),
    let text = answer["contents"]?["value"]?.string
  else { return nil }
  return (cursor.text[range.bytes(in: cursor.text, .utf16)], text)
}

struct NameHoverTests {
  @Test(
    "Over a name, who it is, whatever its form and the format",
    arguments: [
      ("Then Ru|th goes.", "Ruth", "Ruth: "), ("Then |Ruth’s friend", "Ruth’s", "Ruth: "),
      ("Miss| Emily lies.", "Miss Emily", "Miss Emily: "),
      ("Marie-|Claude", "Marie-Claude", "Madame: "), ("*Kat|hy* H.", "Kathy* H", "Kathy H.: "),
      ("at Hail|sham", "Hailsham", "Hailsham: "), ("the Cot|tages", "Cottages", "the Cottages: "),
      ("Ishi|guro’s book", "Ishiguro’s", "Kazuo Ishiguro wrote Never Let Me Go (2005)"),
      ("*Never Let |Me Go*", "Never Let Me Go", "Never Let Me Go (2005), by Kazuo Ishiguro"),
      ("😀 “He told Tom|my so”", "Tommy", "Tommy: "),
    ])
  func names(_ marked: String, _ words: String, _ beginning: String) throws {
    let shown = try #require(hover(marked))
    #expect(shown.words == words)
    #expect(shown.text.hasPrefix(beginning))
  }

  @Test("A character's card says how they stand to the others, with both names")
  func relationships() throws {
    let text = try #require(hover("Ru|th", "latex")).text
    #expect(text.contains("Kathy H. and Ruth: Best friends"))
    #expect(text.contains("Tommy and Ruth: A couple"))
  }

  @Test("Over a term of a theme, the theme and quotations that would serve")
  func themes() throws {
    let shown = try #require(hover("They were dec|eived by all."))
    #expect(shown.words == "deceived")
    #expect(shown.text.hasPrefix("Deceit, a theme of Never Let Me Go\n\nWhat it means here: The"))
    #expect(shown.text.contains("“Very well, sometimes that meant"))
    #expect(shown.text.hasSuffix("Miss Emily, chapter 22"))
    let markdown = try #require(hover("They were dec|eived.", markup: "markdown")).text
    #expect(markdown.contains("\n\n> “Very well"))
  }

  @Test(
    "Over a rule, a set and a theme where the essay names them",
    arguments: [
      ("<!-- essaylint-disable mis|quote -->\n", "misquote", "misquote (error): "),
      ("---\nignore: [mis|quote]\n---\n", "misquote", "misquote (error): "),
      ("---\ntext: never-|let-me-go\n---\n", "never-let-me-go", "Never Let Me Go (2005)"),
      ("---\nthemes:\n  - dec|eit\n---\n", "deceit", "Deceit, a theme of"),
    ])
  func ids(_ marked: String, _ words: String, _ beginning: String) throws {
    let shown = try #require(hover(marked))
    #expect(shown.words == words)
    #expect(shown.text.hasPrefix(beginning))
  }

  @Test(
    "A quotation's own card comes first",
    arguments: ["“We’re mod|elled from trash”", "“I can’t help feel|ing a sort of glow”"])
  func quotation(_ marked: String) throws {
    #expect(try #require(hover(marked)).words.hasPrefix("“"))
  }

  @Test(
    "Over other words nothing",
    arguments: ["and| so", "truth| be told", "`Ru|th`", "|", "---\nfoo: Ru|th\n---\n"])
  func nothing(_ marked: String) {
    #expect(hover(marked) == nil)
  }

  @Test("Nothing of a stranger's words is a link or markup")
  func neutral() {
    var text = MarkedUpText(.markdown)
    text.plain("see https://a.b or www.c.d, me@e.f <b>[x](y)\n# z")
    #expect(text.text == #"see https\://a.b or www\.c.d, me\@e.f \<b\>\[x\](y) # z"#)
  }
}
