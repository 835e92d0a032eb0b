import EssayText
import PositionedJSON
import Testing

@testable import EssayRules
@testable import EssaySyntax
@testable import LanguageServer

private let file = "file:///home/n%C3%A9e%20Ann/100%25/night-ferry.json"

struct NavigationTests {
  @Test(
    "A quotation leads to its entry, from anywhere in it and in each encoding",
    arguments: PositionEncoding.allCases,
    ["😀 |“every lantern on", "😀 “every lan|tern on", "😀 “every lantern on|"])
  func definition(encoding: PositionEncoding, beginning: String) throws {
    let marked = MarkedText(beginning + (beginning.last == "|" ? "”" : " the harbour”"))
    let session = TestSession.ferry(capabilities(encodings: "\"\(encoding.rawValue)\""))
    session.open(marked.text)
    let links = session.ask("textDocument/definition", at: marked.position(encoding))?.array
    let link = try #require(links?.first)
    #expect(links?.count == 1)
    #expect(link["targetUri"]?.string == file)
    #expect(link["targetSelectionRange"]?.words(of: Ferry.file.string, encoding) == Ferry.lost)
    #expect(
      link["targetRange"]?.words(of: Ferry.file.string, encoding)?.hasPrefix(#"{"id": "lost""#)
        == true)
    #expect(
      link["originSelectionRange"]?.words(of: marked.text, encoding)?.hasPrefix("“every") == true)
  }

  @Test("A client without links gets the place alone; over prose there is nothing")
  func location() {
    let session = TestSession.ferry(poorCapabilities)
    session.open("Prose and “every lantern on the harbour”.")
    let places = session.ask("textDocument/definition", at: TextPosition(line: 0, column: 15))
    #expect(places?.array?.first?["uri"]?.string == file)
    #expect(places?.array?.first?["range"]?.words(of: Ferry.file.string) == Ferry.lost)
    let none = session.ask("textDocument/definition", at: TextPosition(line: 0, column: 2))
    #expect(none?.array?.isEmpty == true)
  }

  @Test("A splice leads to all that it joins")
  func splice() {
    let session = TestSession.ferry()
    session.open(
      "“every lantern on the harbour knows it … "
        + "grey as a kettle and twice as loud”")
    let links = session.ask("textDocument/definition", at: TextPosition(line: 0, column: 5))
    #expect(
      links?.array?.map { $0["targetSelectionRange"]?.words(of: Ferry.file.string) }
        == [Ferry.lost, Ferry.early])
  }

  @Test("Words that only the book has lead into the book")
  func source() {
    let judge = EssayJudge { text, format, _ in
      Analysis(
        text: text, essay: Essay(text: text, format: format), quoteSets: [],
        quotations: [
          JudgedQuotation(
            range: 0..<text.count, group: 0, verdict: .verbatim, canonical: nil, canonicals: [],
            differences: [], attributedSpeaker: nil, citedPlace: nil,
            source: SourcePlace(
              path: "b.txt", line: 2, range: 7..<10, chapter: nil, speaker: nil))
        ], themes: [], findings: [])
    }
    let session = TestSession.initialized(
      judge, capabilities: richCapabilities, library: Ferry.library)
    session.open("“two”")
    let link = session.ask("textDocument/definition", at: TextPosition(line: 0, column: 1))?
      .array?.first
    #expect(link?["targetUri"]?.string == "file:///books/b.txt")
    #expect(link?["targetRange"]?.words(of: "one\n“two” and three\nfour") == "two")
  }

  @Test("Every use of the same words is found, here first and then in the other essays")
  func references() {
    let session = TestSession.ferry()
    session.open(
      "“all is lost from here”, “grey as a kettle and twice as loud”, “every lamp on the harbour”")
    session.open("> every lantern on the harbour knows it", as: "file:///a.md")
    let places = { (declaration: Bool) in
      let params =
        #","position":{"line":0,"character":3},"context":{"includeDeclaration":\#(declaration)}"#
      return (session.ask("textDocument/references", params)?.array ?? []).map { place in
        "\(place["uri"]?.string ?? "?") \(place["range"]?["start"]?["character"]?.int ?? -1)"
      }
    }
    #expect(places(false) == ["file:///essay.md 0", "file:///essay.md 63", "file:///a.md 2"])
    #expect(
      places(true) == [
        "\(file) 24", "file:///essay.md 0", "file:///essay.md 63", "file:///a.md 2",
      ])
  }

  @Test("Highlights are the uses in this essay, a splice’s too")
  func highlights() {
    let essay = """
      “all is lost from here”, “grey as a kettle and twice as loud”, and “every lantern on the
      harbour knows it … grey as a kettle and twice as loud”
      """
    let session = TestSession.ferry()
    session.open(essay)
    let highlighted = session.ask(
      "textDocument/documentHighlight", at: TextPosition(line: 0, column: 3))
    #expect(
      highlighted?.array?.map { $0["range"]?.words(of: essay)?.prefix(13) }
        == ["“all is lost ", "“every lanter"])
    let prose = session.ask(
      "textDocument/documentHighlight", at: TextPosition(line: 0, column: 64))
    #expect(prose?.array?.isEmpty == true)
  }

  @Test(
    "A path becomes a URI from which it can be read again",
    arguments: [
      "/", "/a.md", "/a b/c#d?e%20f.md", "/é/e\u{301}/😀.json", "/C:/x", "/a+b&c=d;e@f!$'()*,:[]",
      "/\u{1}\n\t\"<>\\^`{|}~",
    ])
  func fileURIs(path: String) {
    let uri = DocumentURI(path: path)
    #expect(uri.path.map { Array($0.utf8) } == Array(path.utf8))
    #expect(uri.string.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
  }

  @Test("What a URI may not have is written in percent signs")
  func encoding() {
    #expect(DocumentURI(path: "/a b/ü%.md").string == "file:///a%20b/%C3%BC%25.md")
  }
}
