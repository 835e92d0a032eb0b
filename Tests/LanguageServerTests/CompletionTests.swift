import EssayText
import PositionedJSON
import Testing

@testable import LanguageServer

struct CompletionTests {
  @Test(
    "Names are completed from two letters on",
    arguments: [
      ("Then Kat|", "Then Kathy"), ("Then Miss E|", "Then Miss Emily"), ("Em|", "Emily"),
      ("*Ish|*", "*Ishiguro*"), ("at Hai|.", "at Hailsham."), ("the Gal|", "the Gallery"),
      ("Lucy W|", "Lucy Wainright"), ("😀 Tom|", "😀 Tommy"),
    ])
  func names(_ marked: String, _ expected: String) {
    for language in ["markdown", "latex", "plaintext"]
    where !(language != "markdown" && marked.contains("*")) {
      #expect(Offered(marked, language).accepting() == expected)
    }
  }

  @Test(
    "A small letter, one letter, the middle of a word and a full name complete no name",
    arguments: ["kat|", "K|", "Ka|thy", "Ruth|", "`Kat|`", "Nobody|"])
  func noNames(_ marked: String) {
    #expect(Offered(marked).labels == [])
  }

  @Test(
    "The place of the nearest quotation is completed as it was begun",
    arguments: [
      ("“modelled from trash” (ch|", "“modelled from trash” (ch. 14)"),
      ("“modelled from trash” (ch|)", "“modelled from trash” (ch. 14)"),
      ("“modelled from trash” (|)", "“modelled from trash” (ch. 14)"),
      ("“modelled from trash” (Ch. |).", "“modelled from trash” (Ch. 14)."),
      ("“modelled from trash” (ch.|).", "“modelled from trash” (ch. 14)."),
      ("“modelled from trash” (chapter |)", "“modelled from trash” (chapter 14)"),
      ("“modelled from trash” (Cha|)", "“modelled from trash” (Chapter 14)"),
      ("“modelled from trash” (Chapter four|)", "“modelled from trash” (Chapter fourteen)"),
      ("“modelled from trash” (ch. X|)", "“modelled from trash” (ch. XIV)"),
      ("“modelled from trash” (Ishiguro, ch|)", "“modelled from trash” (Ishiguro, ch. 14)"),
      (
        "“modelled from trash” is what Ruth says (ch. 1|",
        "“modelled from trash” is what Ruth says (ch. 14)"
      ),
    ])
  func places(_ marked: String, _ expected: String) {
    #expect(Offered(marked).accepting() == expected)
  }

  @Test("Other places follow the nearest one's, and a tie in LaTeX stays")
  func otherPlaces() {
    #expect(
      Offered("“modelled from trash” (ch. |)").labels
        == ["ch. 14", "ch. 1", "ch. 6", "ch. 7", "ch. 22"])
    #expect(
      Offered("``modelled from trash'' (ch.~|)", "latex").accepting()
        == "``modelled from trash'' (ch.~14)")
    #expect(Offered("Ruth (|)").labels == [])
    #expect(Offered("She laughs (cheap|)").labels == [])
  }

  @Test(
    "Keys and values of the front matter",
    arguments: [
      ("---\n|\n---\n", "---\ntext: \n---\n"),
      ("---\r\nth|\r\n---\r\n", "---\r\nthemes: \r\n---\r\n"),
      ("---\ntext: |\n---\n", "---\ntext: never-let-me-go\n---\n"),
      ("---\ntext: never-l|\n---\n", "---\ntext: never-let-me-go\n---\n"),
      ("---\ntext:|\n---\n", "---\ntext: never-let-me-go\n---\n"),
      ("---\nthemes: [deceit, id|]\n---\n", "---\nthemes: [deceit, identity]\n---\n"),
      ("---\nthemes:\n  - id|\n---\n", "---\nthemes:\n  - identity\n---\n"),
      ("---\nthemes:\n- |\n---\n", "---\nthemes:\n- maturation\n---\n"),
      ("---\nignore: [misq|\n", "---\nignore: [misquote\n"),
    ])
  func frontMatter(_ marked: String, _ expected: String) {
    #expect(Offered(marked).accepting() == expected)
    #expect(Offered(marked, "plaintext").accepting() == expected)
  }

  @Test("What the front matter has already is not offered again")
  func frontMatterOnce() {
    #expect(Offered("---\ntext: x\n|\n---\n").labels == ["themes", "ignore"])
    #expect(
      Offered("---\nthemes: [deceit, |]\n---\n").labels
        == ["maturation", "identity", "time-and-nostalgia"])
    #expect(Offered("---\nauthor: |\n---\n").labels == [])
    #expect(Offered("---\n# th|\n---\n").labels == [])
    #expect(Offered("---\n\nAn essay, th|\n").labels == [])
  }

  @Test(
    "Commands and rules in a comment that silences",
    arguments: [
      ("<!-- essaylint-|", "markdown", "<!-- essaylint-disable"),
      ("<!-- essaylint-e| -->", "markdown", "<!-- essaylint-enable -->"),
      ("a <!-- essaylint-disable misq| -->", "markdown", "a <!-- essaylint-disable misquote -->"),
      ("% essaylint-disable-n|", "latex", "% essaylint-disable-next-line"),
      (
        "% essaylint-disable misquote, missp|", "latex",
        "% essaylint-disable misquote, misspelt-name"
      ),
      ("<!-- essaylint-disable missing|", "plaintext", "<!-- essaylint-disable missing-theme"),
    ])
  func suppressions(_ marked: String, _ language: String, _ expected: String) {
    #expect(Offered(marked, language).accepting() == expected)
  }

  @Test("A client that can ask later is told the rest later")
  func resolve() throws {
    let offered = Offered(
      "Ruth says “modelled fr|",
      capabilities: """
        ,"textDocument":{"completion":{"completionItem":{"labelDetailsSupport":true,
         "documentationFormat":["markdown"],"resolveSupport":{"properties":["documentation"]}}}}
        """)
    let item = try #require(offered.items.first)
    #expect(item["documentation"] == nil)
    #expect(item["labelDetails"]?["description"]?.string == "Ruth, chapter 14")
    let session = TestSession.initialized(
      RealJudge.judge,
      capabilities: """
        {"textDocument":{"completion":{"completionItem":{"documentationFormat":["markdown"]}}}}
        """)
    session.open("Ruth says “modelled fr")
    let resolved = try #require(
      session.request("completionItem/resolve", Self.json(item))?["result"])
    #expect(resolved["label"]?.string == item["label"]?.string)
    #expect(resolved["textEdit"]?["newText"]?.string == "from trash”")
    #expect(resolved["documentation"]?["kind"]?.string == "markdown")
    #expect(resolved["documentation"]?["value"]?.string?.hasPrefix("**Ruth** to Kathy H.") == true)
  }

  private static func json(_ node: JSONNode) -> String {
    var writer = JSONWriter()
    writer.node(node)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(
    "An item of someone else's comes back as it went",
    arguments: [
      #"{"label":"x"}"#, #"{"label":"x","data":7}"#,
      #"{"label":"x","data":{"uri":"file:///essay.md","kind":"quotation","set":"no","name":"no"}}"#,
      #"{"label":"x","data":{"uri":"file:///gone.md","kind":"theme","set":"a","name":"b"}}"#,
    ])
  func unknown(_ item: String) throws {
    let session = TestSession.initialized(RealJudge.judge)
    session.open("An essay.")
    let result = try #require(session.request("completionItem/resolve", item)?["result"])
    #expect(Self.json(result) == item)
  }
}
