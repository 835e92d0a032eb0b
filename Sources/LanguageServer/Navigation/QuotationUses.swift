import EssayRules
import EssayText

/// The quotations that mean the same canonical quotation as another.
struct QuotationUses {
  private let meant: [CanonicalReference]

  /// nil for a quotation that means none that is known.
  init?(of quotation: JudgedQuotation) {
    meant = quotation.meant
    if meant.isEmpty { return nil }
  }

  /// Their ranges in an essay, in order; those of splices too.
  func ranges(in analysis: Analysis) -> [ByteRange] {
    analysis.quotations.indices
      .filter { index in analysis.quotations[index].meant.contains { meant.contains($0) } }
      .map { analysis.quotations[$0].range }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
