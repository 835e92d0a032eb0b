import EssayRules
import QuoteSets
import Testing

/// How a place is written for somebody who has begun to write it.
@Suite struct `A place that is being written` {
  private static let play = QuoteSet(
    id: "quay", title: "The Quay", author: Author(name: "Ann Other", forms: []), year: nil,
    divisions: [.act, .scene], narrator: nil, titles: ["The Quay"], characters: [],
    relationships: [], places: [], themes: [], quotations: [])

  private static func reference(_ place: [Int]) -> CanonicalReference {
    CanonicalReference(
      quoteSet: play,
      quotation: CanonicalQuotation(
        id: "brine", text: "O salt and sorrow!", variants: [], speaker: "margaret", mode: .spoken,
        addressees: [], place: place, themes: [], commentary: "", follows: nil))
  }

  @Test(arguments: [
    ("", "2.5"), ("2", "2.5"), ("I", "II.v"), ("Act 2", "Act 2, Scene 5"),
    ("act 2, s", "act 2, scene 5"),
    ("Act II", "Act II, Scene v"), ("Act II S", "Act II Scene v"),
    ("Act T", "Act Two, Scene Five"), ("act t", "act two, scene five"),
  ])
  func `of a play goes on as it begins`(begun: String, whole: String) {
    #expect(
      CitationStyle.standard.citation(of: Self.reference([2, 5]), begun: begun) == whole)
  }

  @Test(arguments: ["3", "Act 3", "scene", "Chapter", "2.5"])
  func `of a play is not made of what begins otherwise`(begun: String) {
    #expect(CitationStyle.standard.citation(of: Self.reference([2, 5]), begun: begun) == nil)
  }

  @Test func `of a play is its numbers where nothing is begun`() {
    #expect(CitationStyle.standard.citation(of: Self.reference([2, 5])) == "2.5")
    #expect(CitationStyle.standard.citation(of: Self.reference([])) == nil)
  }
}
