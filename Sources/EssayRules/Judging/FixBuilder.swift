import EssaySyntax
import EssayText
import QuoteMatching

/// Makes edits of the document from what a comparison says should change.
struct FixBuilder {
  let context: LintContext
  let judgement: Judgement
  let comparison: Comparison

  private var block: Int { judgement.quotation.block }

  /// The edits that give the quotation the passage's words and marks. What is permitted stays as
  /// the student wrote it.
  func edits(for slips: [Slip]) -> [TextEdit] {
    let typography = context.typography(of: judgement)
    let passage = context.passage(of: comparison)
    return slips.map { slip in
      TextEdit(
        range: documentRange(slip.replaced),
        replacement: typography.set(passage[slip.replacement]))
    }
  }

  /// The document's range for a replaced range of the text. Emphasis that only the words going
  /// away bear goes with them.
  private func documentRange(_ range: ByteRange) -> ByteRange {
    let document = context.documentRange(range, in: block)
    guard document.count > range.count else { return document }
    let bytes = context.text.bytes
    let inside = bytes[document].filter { Self.isMarkup($0) }.count
    let before = bytes[..<document.lowerBound].reversed().prefix { Self.isMarkup($0) }.count
    let after = bytes[document.upperBound...].prefix { Self.isMarkup($0) }.count
    if inside > 0, inside == before { return document.lowerBound - before..<document.upperBound }
    if inside > 0, inside == after { return document.lowerBound..<document.upperBound + after }
    return document
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
  }

  /// The stretch of the document from the first to the last of some ranges of the text.
  func documentRange(covering ranges: [ByteRange]) -> ByteRange {
    let lower = ranges.map(\.lowerBound).min() ?? judgement.words.lowerBound
    let upper = ranges.map(\.upperBound).max() ?? judgement.words.upperBound
    return context.documentRange(lower..<max(lower, upper), in: block)
  }
}
