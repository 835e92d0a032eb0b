import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

/// What the engine knows of one quotation, before the rules look at it. There is one for each, which
/// is completed step by step by the thread that judges its paragraph; the rules only read it.
final class Judgement {
  let site: QuotationSite
  /// Its own number of a block says nothing.
  let quotation: Quotation
  /// Its words, of the block's text: without marks, signature or place.
  let words: ByteRange
  var verdict: Verdict
  /// What it takes beside the words to know which passage is meant.
  private(set) var need: QuotationMatch.Need
  /// The comparison that the verdict was read from; for a splice the parts'; none for a quotation
  /// that is unverified.
  var comparisons: [Comparison]
  /// The canonical quotations that it means or may mean, one for each comparison.
  private(set) var candidates: [CanonicalReference]
  /// The one that it means; nil where several share the words and nothing tells which.
  var canonical: CanonicalReference?
  /// The number of its group's first quotation among those judged with it.
  var group = 0
  var attribution: Attribution?
  var place: BoundCitation?
  /// The author or the work to which the essay gives it.
  var credit: WorkCredit?
  /// How many words it has.
  let wordCount: Int
  /// What it means in the user's books.
  var book: BookReading?
  /// Where it stands there.
  var source: SourcePlace?

  init(
    site: QuotationSite, quotation: Quotation, words: ByteRange, verdict: Verdict,
    need: QuotationMatch.Need, comparisons: [Comparison], candidates: [CanonicalReference],
    wordCount: Int
  ) {
    self.site = site
    self.quotation = quotation
    self.words = words
    self.verdict = verdict
    self.need = need
    self.comparisons = comparisons
    self.candidates = candidates
    self.wordCount = wordCount
  }

  /// Makes it a quotation that means nothing that is known.
  func retract() {
    verdict = .unverified
    need = .nothing
    comparisons = []
    candidates = []
    attribution = nil
    place = nil
  }

  /// Whether it is none that a set knows, and the book alone says what it is.
  var isJudgedByBook: Bool { book != nil && candidates.isEmpty }

  /// The block in which it stands.
  var block: Int { site.block }

  /// The canonical quotation that it means; where several share the words, the first.
  var reference: CanonicalReference? { canonical ?? candidates.first }
}
