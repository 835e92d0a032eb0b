import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

extension JudgedQuotation {
  /// What the rest of the world may see of a judgement.
  /// - Parameter group: the number of its group.
  init(_ judgement: Judgement, group: Int, in context: LintContext) {
    let block = judgement.block
    let shown = judgement.quotation.marks == .block ? judgement.words : judgement.quotation.range
    var canonicals: [CanonicalReference] = []
    if judgement.verdict == .spliced || judgement.canonical != nil {
      let meant =
        judgement.verdict == .spliced
        ? judgement.candidates : judgement.candidates.filter { $0 == judgement.canonical }
      for candidate in meant where !canonicals.contains(candidate) { canonicals.append(candidate) }
    }
    self.init(
      range: context.documentRange(shown, in: block), group: group,
      verdict: judgement.verdict, canonical: judgement.canonical, canonicals: canonicals,
      differences: Self.differences(judgement, in: context),
      // What nobody asserts (“if Tommy had said”) gives the words to nobody.
      attributedSpeaker: judgement.attribution.flatMap {
        $0.isAsserted ? $0.character.map { context.tables.character($0).id } : nil
      },
      citedPlace: judgement.place?.citation
        .numbers(ofNested: Self.isNested(judgement)), source: judgement.source)
  }

  /// Whether the work that it means has divisions within divisions, as acts have scenes.
  private static func isNested(_ judgement: Judgement) -> Bool {
    judgement.canonical?.quoteSet.isNested ?? ((judgement.source?.parts.count ?? 0) > 1)
  }

  private static func differences(_ judgement: Judgement, in context: LintContext) -> [Difference] {
    guard judgement.verdict != .spliced, let comparison = judgement.comparisons.first else {
      return []
    }
    let passage = context.passage(of: comparison)
    return comparison.slips.map { slip in
      Difference(
        range: context.documentRange(slip.quoted, in: judgement.block),
        canonical: String(decoding: passage[slip.canonical], as: UTF8.self))
    }
  }
}
