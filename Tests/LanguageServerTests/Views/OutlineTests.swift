import EssayText
import PositionedJSON
import Testing

@testable import LanguageServer

private func draw(_ symbols: [JSONNode], depth: Int = 0) -> String {
  symbols.map { symbol in
    let detail = symbol["detail"]?.string.map { " | \($0)" } ?? ""
    let kind = symbol["kind"]?.int.flatMap(SymbolKind.init).map { "\($0)" } ?? "?"
    return String(repeating: "  ", count: depth)
      + "\(kind) \(symbol["name"]?.string ?? "?")\(detail)\n"
      + draw(symbol["children"]?.array ?? [], depth: depth + 1)
  }.joined()
}

private func outline(_ essay: String, language: String = "markdown") -> String {
  let session = TestSession.ferry()
  session.open(essay, language: language)
  return draw(session.ask("textDocument/documentSymbol")?.array ?? [])
}

struct OutlineTests {
  @Test("Headings nest by their levels and hold their quotations")
  func markdown() {
    let essay = """
      # The lost harbour

      “every lamp on the harbour knows it” is Bob’s.

      ## Ann

      > It was early when the ferry turned, grey as a kettle and twice as loud.

      ### Below

      ‘A critic once wrote that hardly anybody in that whole book seems able to bear “grey as a kettle
      and twice as loud” for very long before they all go off to bed again and sleep until morning’

      ## Bob
      """
    #expect(
      outline(essay) == """
        file The lost harbour
          string “every lamp on the harbour knows it” | Bob, ch. 14 (misquoted)
          module Ann
            string “It was early when the ferry turned, grey…” | Ann, ch. 1 (verbatim)
            module Below
              string “A critic once wrote that hardly anybody…” | unverified
                string “grey as a kettle and twice as loud” | Ann, ch. 1 (verbatim)
          module Bob

        """)
  }

  @Test("In LaTeX, with lone carriage returns")
  func latex() {
    let essay =
      #"\title{The \emph{lost} harbour}\begin{document}"# + "\r"
      + #"\section{Ann}\subsection{Early}"# + "\r\r"
      + #"``grey as a kettle\footnote{Not ``all is lost from here''.} and twice as loud''"#
      + "\r\r" + #"\section{Bob}"# + "\r" + #"\end{document}"#
    #expect(
      outline(essay, language: "latex") == """
        file The lost harbour
          module Ann
            module Early
              string “grey as a kettle and twice as loud” | Ann, ch. 1 (verbatim)
                string “all is lost from here” | Bob, ch. 14 (adapted)
          module Bob

        """)
  }

  @Test("In plain text the title holds everything; without one the quotations stand alone")
  func plainText() {
    #expect(
      outline(
        "The lost harbour\r\n\r\nHe says: \"every lantern on the harbour knows it\".\r\n",
        language: "plaintext") == """
          file The lost harbour
            string “every lantern on the harbour knows it” | Bob, ch. 14 (verbatim)

          """)
    #expect(
      outline("There is, he says, \"every lantern on the harbour\".", language: "plaintext") == """
        string “every lantern on the harbour” | Bob, ch. 14 (verbatim)

        """)
  }

  @Test("A client without trees gets a list that names what each stands in")
  func flat() {
    let session = TestSession.ferry(poorCapabilities)
    session.open("# One\n\n## Two\n\n“every lantern on the harbour”\n")
    let list = (session.ask("textDocument/documentSymbol")?.array ?? []).map { symbol in
      "\(symbol["name"]?.string ?? "?") in \(symbol["containerName"]?.string ?? "nothing")"
    }
    #expect(list == ["One in nothing", "Two in One", "“every lantern on the harbour” in Two"])
  }

  @Test("A section reaches to the next of its level, its selection is its heading")
  func ranges() {
    let essay = "# One\n\nText.\n\n# Two 😀\n\nMore.\n\n"
    let session = TestSession.ferry()
    session.open(essay)
    let symbols = session.ask("textDocument/documentSymbol")?.array ?? []
    #expect(
      symbols.map { $0["range"]?.words(of: essay) } == ["# One\n\nText.", "# Two 😀\n\nMore."])
    #expect(symbols.map { $0["selectionRange"]?.words(of: essay) } == ["One", "Two 😀"])
  }

  @Test("A name breaks between words")
  func names() {
    #expect("one two three".shortened(to: 7) == "one two…")
    #expect("one two three".shortened(to: 6) == "one…")
    #expect("one".shortened(to: 3) == "one")
    #expect("understatement".shortened(to: 5) == "under…")
  }
}

struct WorkspaceSymbolTests {
  private func found(_ query: String, _ capabilities: String = richCapabilities) -> [String] {
    let session = TestSession.ferry(capabilities)
    session.open("Words.")
    session.open("More words.", as: "file:///other.md")
    let symbols =
      session.request("workspace/symbol", #"{"query":\#(TestSession.quoted(query))}"#)?["result"]
    return (symbols?.array ?? []).compactMap { $0["name"]?.string }
  }

  @Test("Nothing typed finds every canonical quotation once")
  func all() {
    #expect(found("") == [Ferry.lost, Ferry.early])
    #expect(found("", poorCapabilities) == [Ferry.lost, Ferry.early])
  }

  @Test(
    "Words are found anywhere, in any order and case",
    arguments: ["HARBOUR lantern", "bob", "lost", "ch 14", "knows it. lan", "  harb  all "])
  func words(query: String) {
    #expect(found(query) == [Ferry.lost])
  }

  @Test("What has not all of the words is not found", arguments: ["harbour kettle", "x"])
  func misses(query: String) {
    #expect(found(query).isEmpty)
  }

  @Test("A symbol leads to its words in the set’s file, at once or when it is asked for")
  func location() throws {
    let poor = TestSession.ferry(poorCapabilities)
    poor.open("Words.")
    let whole = try #require(
      poor.request("workspace/symbol", #"{"query":"kettle"}"#)?["result"]?.array?.first)
    #expect(
      whole["location"]?["uri"]?.string
        == "file:///home/n%C3%A9e%20Ann/100%25/night-ferry.json")
    #expect(whole["location"]?["range"]?.words(of: Ferry.file.string) == Ferry.early)
    #expect(whole["containerName"]?.string == "Ann, chapter 1, The Night Ferry")

    let rich = TestSession.ferry()
    rich.open("Words.")
    let bare = try #require(
      rich.request("workspace/symbol", #"{"query":"kettle"}"#)?["result"]?.array?.first)
    #expect(bare["location"]?["range"] == nil)
    let resolved = rich.resolve("workspaceSymbol/resolve", bare)
    #expect(resolved?["location"]?["range"]?.words(of: Ferry.file.string) == Ferry.early)
    #expect(resolved?["name"]?.string == Ferry.early)
  }
}
