import EssayText
import PositionedJSON
import QuoteSets
import Testing

@testable import EssayRules
@testable import EssaySyntax
@testable import LanguageServer

private let quoteSet = QuoteSet(
  id: "sample", title: "A *Sample*", author: Author(name: "A. Writer", forms: []), year: nil,
  divisions: [.chapter], narrator: "ann", titles: [],
  characters: [
    LiteraryCharacter(id: "ann", name: "Ann", forms: [], gender: .female, description: ""),
    LiteraryCharacter(id: "bob", name: "Bob", forms: [], gender: .male, description: ""),
    LiteraryCharacter(id: "cat", name: "Cat", forms: [], gender: .female, description: ""),
  ],
  relationships: [], places: [],
  themes: [
    Theme(id: "loss", name: "Loss", description: "", terms: []),
    Theme(id: "hope", name: "Hope", description: "", terms: []),
  ],
  quotations: [
    CanonicalQuotation(
      id: "spoken", text: "All is lost from here.", variants: [], speaker: "bob", mode: .spoken,
      addressees: ["ann", "cat"], place: [14], themes: ["loss", "hope"],
      commentary: "Bob gives up.", follows: nil),
    CanonicalQuotation(
      id: "told", text: "It was\nearly.", variants: [], speaker: "ann", mode: .narrated,
      addressees: [], place: [1], themes: ["hope"], commentary: "", follows: nil),
  ])

private func reference(_ id: String) -> CanonicalReference? {
  quoteSet.quotation(id).map { CanonicalReference(quoteSet: quoteSet, quotation: $0) }
}

private func quotation(
  _ range: ByteRange, _ ids: [String], _ differences: [Difference] = [],
  source: SourcePlace? = nil
) -> JudgedQuotation {
  JudgedQuotation(
    range: range, group: 0, verdict: differences.isEmpty ? .verbatim : .misquoted,
    canonical: ids.first.flatMap(reference), canonicals: ids.compactMap(reference),
    differences: differences, attributedSpeaker: nil, citedPlace: nil, source: source)
}

/// The card of a quotation that fills the essay.
private func card(
  _ essay: String, _ ids: [String], _ kind: MarkupKind, differences: [Difference] = []
) -> String? {
  let text = TextSnapshot(essay)
  return QuotationCard(quotation(0..<text.count, ids, differences), of: text).text(kind)
}

struct HoverTests {
  @Test("A card says whose words they are, what they are, what they show and which themes")
  func plain() {
    #expect(
      card("“All is lost”", ["spoken"], .plainText) == """
        Bob to Ann and Cat, chapter 14 of A *Sample*

        “All is lost from here.”

        What it shows: Bob gives up.

        Themes: Loss and Hope
        """)
  }

  @Test("In Markdown nothing in the words is taken for markup")
  func markdown() {
    #expect(
      card("“All is lost”", ["spoken"], .markdown) == #"""
        **Bob** to Ann and Cat, chapter 14 of *A \*Sample\**

        > “All is lost from here.”

        **What it shows:** Bob gives up.

        **Themes:** Loss and Hope
        """#)
  }

  @Test("Narrated words are the narrator's, and lines of verse stay apart")
  func narrated() {
    #expect(
      card("“It was”", ["told"], .plainText) == """
        Ann, narrating, chapter 1 of A *Sample*

        “It was / early.”

        Theme: Hope
        """)
  }

  /// An essay whose quotation lacks `is`, has `on` for `from` and `right` for nothing.
  private let misquoting = "“all lost right *on*\n> here”"

  private var differences: [Difference] {
    let text = TextSnapshot(misquoting)
    let range = { (word: String) in WordJudge.ranges(of: word, in: text)[0] }
    let missing = range("lost").lowerBound
    return [
      Difference(range: missing..<missing, canonical: "is"),
      Difference(range: range("right"), canonical: ""),
      Difference(range: range("on"), canonical: "from"),
    ]
  }

  @Test("Where the essay's words differ, what is right stands beside what is wrong")
  func differencesInPlainText() {
    #expect(
      card(misquoting, ["spoken"], .plainText, differences: differences)?.contains(
        "In your essay: “all [missing: is] lost [right: not in the text] *[on → from]* here”\n")
        == true)
  }

  @Test("In Markdown what is wrong is struck out and what is right is strong")
  func differencesInMarkdown() {
    #expect(
      card(misquoting, ["spoken"], .markdown, differences: differences)?.contains(
        #"**In your essay:** “all **is** lost ~~right~~ \*~~on~~ **from**\* here”"#) == true)
  }

  @Test("A word missing at an edge stands inside the marks")
  func differencesAtTheEdges() {
    let ends = [
      Difference(range: 3..<3, canonical: "All"), Difference(range: 7..<7, canonical: "is"),
    ]
    #expect(
      card("“lost”", ["spoken"], .markdown, differences: ends)?.contains("“**All** lost **is**”")
        == true)
  }

  @Test(
    "A mark that differs stands with the words beside it",
    arguments: [
      ("Convicts maybe, just", "Convicts maybe → Convicts, maybe"),
      ("come from we all", "from we → from. We"),
      ("the not so great things", "not so great → not-so-great"),
      ("tramps. Convicts; maybe", "Convicts; maybe → Convicts, maybe"),
    ])
  func marks(words: String, expected: String) throws {
    let text = TextSnapshot("“\(words)”")
    let analysis = RealJudge.judge.analyse(text, .markdown, nil)
    let quotation = try #require(analysis.quotations.first)
    let card = try #require(QuotationCard(quotation, of: text).text(.plainText))
    #expect(card.contains("[\(expected)]"), "\(card)")
  }

  @Test("What differs outside a part of an interrupted quotation is not shown on its card")
  func differencesElsewhere() {
    let elsewhere = [
      Difference(range: 3..<7, canonical: "gone"), Difference(range: 900..<905, canonical: "far"),
    ]
    #expect(
      card("“lost”", ["spoken"], .markdown, differences: elsewhere)?
        .contains("“~~lost~~ **gone**”\n") == true)
  }

  @Test("A splice has the cards of all that it joins")
  func splice() throws {
    let text = try #require(card("“All is early”", ["spoken", "told"], .plainText))
    #expect(text.contains("“All is lost from here.”"))
    #expect(text.contains("“It was / early.”"))
  }

  @Test("Words found only in the full text say where; words found nowhere say nothing")
  func others() {
    let essay = TextSnapshot("“x”")
    let place = SourcePlace(
      path: "book.txt", line: 12, range: 0..<1, chapter: "3", speaker: nil)
    #expect(
      QuotationCard(quotation(0..<7, [], source: place), of: essay).text(.plainText)
        == "Found in the text, chapter 3: book.txt, line 12")
    let stave = SourcePlace(
      path: "book.txt", line: 12, range: 0..<1, chapter: "3", speaker: nil,
      parts: [SourcePlace.Part(.stave, 3)])
    #expect(
      QuotationCard(quotation(0..<7, [], source: stave), of: essay).text(.plainText)
        == "Found in the text, stave 3: book.txt, line 12")
    #expect(QuotationCard(quotation(0..<7, []), of: essay).text(.markdown) == nil)
  }

  @Test("Hovering over a quotation shows its card, in the client's markup, and over prose nothing")
  func request() throws {
    let judge = EssayJudge { text, format, _ in
      Analysis(
        text: text, essay: Essay(text: text, format: format), quoteSets: [quoteSet],
        quotations: [quotation(9..<24, ["spoken"])], themes: [], findings: [])
    }
    let session = TestSession.initialized(
      judge,
      capabilities: #"{"textDocument":{"hover":{"contentFormat":["markdown","plaintext"]}}}"#)
    session.open("😀 Yes: “All is lost” no")
    let hover = try #require(
      session.request("textDocument/hover", TestSession.at(0, 9))?["result"])
    #expect(hover["contents"]?["kind"]?.string == "markdown")
    #expect(hover["contents"]?["value"]?.string?.hasPrefix("**Bob** to Ann and Cat") == true)
    #expect(hover["range"]?["start"]?["character"]?.int == 7)
    #expect(session.request("textDocument/hover", TestSession.at(0, 1))?["result"]?.isNull == true)
  }
}
