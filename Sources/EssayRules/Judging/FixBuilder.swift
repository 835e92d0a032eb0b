import EssaySyntax
import EssayText
import QuoteMatching

/// Makes edits of the document from what a comparison says should change.
struct FixBuilder {
  let context: LintContext
  let judgement: Judgement
  let comparison: Comparison

  private var block: Int { judgement.block }

  /// The edits that give the quotation the passage's words and marks. What is permitted stays as
  /// the student wrote it.
  func edits(for slips: [Slip]) -> [TextEdit] {
    let typography = context.typography(of: judgement)
    let passage = context.passage(of: comparison)
    return slips.flatMap { slip in
      MarkupSafeEdit(text: context.view.text(ofBlock: block), document: context.document.bytes)
        .edits(replacing: slip.replaced, with: typography.set(passage[slip.replacement]))
    }
  }

  /// The stretch of the document from the first to the last of some ranges of the text.
  func documentRange(covering ranges: [ByteRange]) -> ByteRange {
    let lower = ranges.map(\.lowerBound).min() ?? judgement.words.lowerBound
    let upper = ranges.map(\.upperBound).max() ?? judgement.words.upperBound
    return context.documentRange(lower..<max(lower, upper), in: block)
  }
}
