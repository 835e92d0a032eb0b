import EssayText
import PositionedJSON
import QuoteSets
import Testing

@testable import EssayRules
@testable import LanguageServer

private let everything =
  #","range":{"start":{"line":0,"character":0},"end":{"line":99,"character":0}}"#

/// An essay with its hints put in where they stand.
private func hinted(
  _ essay: String, language: String = "markdown", encoding: PositionEncoding = .utf16,
  range: String = everything
) -> String {
  let session = TestSession.ferry(capabilities(encodings: "\"\(encoding.rawValue)\""))
  session.open(essay, language: language)
  let text = TextSnapshot(buffer: essay)
  let edits = (session.ask("textDocument/inlayHint", range)?.array ?? []).compactMap {
    hint -> TextEdit? in
    guard let position = hint["position"]?.position, hint["paddingLeft"]?.bool == true else {
      return nil
    }
    let offset = text.offset(of: position, encoding)
    return TextEdit(
      range: offset..<offset, replacement: "⟨\(hint["label"]?.string ?? "?")⟩")
  }
  return text.applying(edits)?.string ?? "overlapping"
}

struct InlayHintTests {
  @Test(
    "After a quotation stands whose it is and where, in each encoding",
    arguments: PositionEncoding.allCases)
  func credit(encoding: PositionEncoding) {
    #expect(
      hinted("😀 é e\u{301} “every lantern on the harbour knows it” 😀", encoding: encoding)
        == "😀 é e\u{301} “every lantern on the harbour knows it”⟨Bob, ch. 14⟩ 😀")
  }

  @Test(
    "In each format",
    arguments: [
      ("plaintext", "We read \"every lantern on the harbour knows it\"", " there."),
      ("latex", "We read ``every lantern on \\emph{the} harbour knows it''", " there."),
      ("latex", "We read \\enquote{every lantern on the harbour knows it}", " there."),
      ("markdown", "We read\r\n> every lantern on the\r\n> harbour *knows* it", "\r\n\r\nEnd."),
      ("markdown", "We read\r\r'every lantern on the harbour knows it'", "\r\rEnd."),
    ])
  func formats(language: String, before: String, after: String) {
    #expect(hinted(before + after, language: language) == before + "⟨Bob, ch. 14⟩" + after)
  }

  @Test("Nothing stands after what is unknown, a title or a word in quotation marks")
  func unknown() {
    let essay = "A critic calls “The Night Ferry” “a boat that never quite arrives” and “grim”."
    #expect(hinted(essay) == essay)
  }

  @Test("Nothing stands where the essay itself says the same")
  func said() {
    let essay = "Bob says, “every lantern on the harbour knows it” (ch. 14)."
    #expect(hinted(essay) == essay)
  }

  @Test("What the essay says in part or wrongly is said in full")
  func saidWrongly() {
    #expect(
      hinted("Bob says, “every lantern on the harbour knows it”.")
        == "Bob says, “every lantern on the harbour knows it”⟨Bob, ch. 14⟩.")
    #expect(
      hinted("Ann says, “every lantern on the harbour knows it” (ch. 14).")
        == "Ann says, “every lantern on the harbour knows it”⟨Bob, ch. 14⟩ (ch. 14).")
    #expect(
      hinted("Bob says, “every lantern on the harbour knows it” (ch. 3).")
        == "Bob says, “every lantern on the harbour knows it”⟨Bob, ch. 14⟩ (ch. 3).")
  }

  @Test("An interrupted quotation has one hint, after its last part")
  func interrupted() {
    #expect(
      hinted("“All is lost from here,” he says, “and every lantern on the harbour knows it.”")
        == "“All is lost from here,” he says, "
        + "“and every lantern on the harbour knows it.”⟨Bob, ch. 14⟩")
  }

  @Test("A splice has both credits")
  func splice() {
    let essay =
      "“every lantern on the harbour knows it … grey as a kettle and twice as loud”"
    #expect(hinted(essay) == essay + "⟨Bob, ch. 14; Ann, ch. 1⟩")
  }

  @Test("Only what stands in the lines asked for is answered")
  func range() {
    let essay = "“every lantern on the harbour knows it”\n\n“grey as a kettle and twice as loud”\n"
    let second =
      #","range":{"start":{"line":2,"character":0},"end":{"line":3,"character":0}}"#
    #expect(
      hinted(essay, range: second)
        == "“every lantern on the harbour knows it”\n\n"
        + "“grey as a kettle and twice as loud”⟨Ann, ch. 1⟩\n")
  }

  @Test("The canonical words come with the hint, or later where the client asks for them")
  func tooltip() throws {
    let expected = "“\(Ferry.lost)” (Bob, chapter 14)"
    let poor = TestSession.ferry(poorCapabilities)
    poor.open("“every lantern on the harbour knows it”")
    let whole = try #require(poor.ask("textDocument/inlayHint", everything)?.array?.first)
    #expect(whole["tooltip"]?.string == expected)
    #expect(whole["data"] == nil)

    let rich = TestSession.ferry()
    rich.open("“every lantern on the harbour knows it”")
    let bare = try #require(rich.ask("textDocument/inlayHint", everything)?.array?.first)
    #expect(bare["tooltip"] == nil)
    let resolved = try #require(rich.resolve("inlayHint/resolve", bare))
    #expect(resolved["tooltip"]?.string == expected)
    #expect(resolved["label"]?.string == "Bob, ch. 14")
    rich.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(TestSession.uri)"}}"#)
    #expect(rich.resolve("inlayHint/resolve", bare)?["label"]?.string == "Bob, ch. 14")
  }

  @Test(
    "Places read as a teacher writes them",
    arguments: [
      ([Division.chapter], [14], "ch. 14"), ([.act, .scene], [1, 7], "1.7"), ([.act], [2], "act 2"),
      ([.part, .chapter], [2, 3], "pt. 2, ch. 3"), ([.stave], [4], "stave 4"),
      ([.book, .canto], [1, 2], "bk. 1, canto 2"), ([.letter], [3], "letter 3"),
    ])
  func places(divisions: [Division], place: [Int], expected: String) {
    #expect(ShortCredit.place(place, divisions) == expected)
  }

  @Test("Words found only in the book have its chapter")
  func source() {
    let source = SourcePlace(path: "b.txt", line: 2, range: 0..<1, chapter: "5", speaker: nil)
    let quotation = JudgedQuotation(
      range: 0..<1, group: 0, verdict: .verbatim, canonical: nil, canonicals: [], differences: [],
      attributedSpeaker: nil, citedPlace: nil, source: source)
    #expect(ShortCredit.of(quotation) == "ch. 5")
  }

  @Test(
    "and its divisions and speakers, where it names them",
    arguments: [
      ([SourcePlace.Part(.stave, 1)], nil, "stave 1"),
      ([.init(.act, 2), .init(.scene, 2)], "Macbeth", "Macbeth, 2.2"),
      ([.init(.chapter, 5)], nil, "ch. 5"),
      ([], "Macbeth", "Macbeth, 2.2"),
    ] as [([SourcePlace.Part], String?, String)])
  func sourceDivisions(parts: [SourcePlace.Part], speaker: String?, expected: String) {
    let source = SourcePlace(
      path: "b.txt", line: 2, range: 0..<1,
      chapter: parts.count == 1 ? "\(parts[0].number)" : "2.2",
      speaker: speaker?.lowercased(), speakerName: speaker, parts: parts)
    let quotation = JudgedQuotation(
      range: 0..<1, group: 0, verdict: .verbatim, canonical: nil, canonicals: [], differences: [],
      attributedSpeaker: nil, citedPlace: nil, source: source)
    #expect(ShortCredit.of(quotation) == expected)
  }
}
