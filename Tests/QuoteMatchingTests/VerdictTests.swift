import Foundation
import TestSupport
import Testing

@testable import QuoteMatching

@Suite("A quotation")
struct VerdictTests {
  @Test("is verbatim when nothing differs that counts", arguments: VerdictCase.verbatim)
  func verbatim(_ item: VerdictCase) { check(item) }

  @Test("is adapted when only permitted alterations differ", arguments: VerdictCase.adapted)
  func adapted(_ item: VerdictCase) { check(item) }

  @Test(
    "is repunctuated when only a mark or a capital is wrong", arguments: VerdictCase.repunctuated)
  func repunctuated(_ item: VerdictCase) { check(item) }

  @Test("is misquoted when a word is wrong", arguments: VerdictCase.misquoted)
  func misquoted(_ item: VerdictCase) { check(item) }

  @Test("is spliced when it joins two passages", arguments: VerdictCase.spliced)
  func spliced(_ item: VerdictCase) {
    check(item)
    #expect(judge(item.quotation).passages.count == 2)
  }

  @Test("is unverified when no passage is meant", arguments: VerdictCase.unverified)
  func unverified(_ item: VerdictCase) { check(item) }

  private func check(_ item: VerdictCase) {
    let judgement = judge(item.quotation)
    #expect(judgement.verdict == item.verdict, "\(judgement)")
    if let shown = item.shown { #expect(judgement.shown == shown, "\(judgement)") }
    if let mended = item.mended { #expect(judgement.mended == mended, "\(judgement)") }
    if let kinds = item.kinds { #expect(judgement.kinds == kinds, "\(judgement)") }
  }

  @Test(
    "mended has nothing left to mend", arguments: VerdictCase.misquoted + VerdictCase.repunctuated)
  func mending(_ item: VerdictCase) {
    let mended = judge(item.quotation).mended
    let again = judge(mended)
    #expect(again.verdict == .verbatim || again.verdict == .adapted, "\(again)")
    #expect(again.mended == mended)
  }

  @Test("belongs to every passage that has its words")
  func sharedWords() {
    let shared = ["The rain fell on the boat.", "Nobody saw the boat."]
    #expect(judge("the boat", against: shared).passages == shared)
    #expect(judge("saw the boat", against: shared).passages == [shared[1]])
  }

  @Test("may have another edition's words")
  func variants() {
    let editions = [
      "The grey boat sank in the harbour.", "The grey boat foundered in the harbour.",
    ]
    #expect(judge("The gray boat foundered", against: editions).verdict == .verbatim)
    #expect(judge("The gray boat vanished in the harbour", against: editions).verdict == .misquoted)
  }

  @Test(
    "of verse may run lines together and lower their capitals",
    arguments: [
      "When shall we three meet again / In thunder, lightning, or in rain?",
      "When shall we three meet again // In thunder, lightning, or in rain?",
      "When shall we three meet again in thunder, lightning, or in rain?",
      "When shall we three meet again\nIn thunder, lightning, or in rain?",
    ])
  func verse(quotation: String) {
    let verse = ["When shall we three meet again\nIn thunder, lightning, or in rain?"]
    #expect(judge(quotation, against: verse).verdict == .verbatim)
  }

  @Test("of the passages in these tests is what the built-in quote set has")
  func canonicalTexts() throws {
    let file = Repository.rules.appending(path: "never-let-me-go.json")
    let set = try JSONDecoder().decode(QuoteSetFile.self, from: Data(contentsOf: file))
    #expect(set.quotations.map(\.text) == CanonicalQuotations.all)
  }

  private struct QuoteSetFile: Decodable {
    struct Quotation: Decodable { let text: String }
    let quotations: [Quotation]
  }
}
