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
      let words = passage[withElisions(slip.replacement, slip.replaced, in: passage)]
      return MarkupSafeEdit(
        text: context.view.text(ofBlock: block), document: context.document.bytes
      )
      .edits(replacing: slip.replaced, with: typography.set(withCapital(words, slip.replaced)))
    }
  }

  /// The words with the capital that the student has given the quotation's first: its case may change.
  private func withCapital(_ words: ArraySlice<UInt8>, _ replaced: ByteRange) -> ArraySlice<UInt8> {
    let essay = context.view[block].bytes
    let isFirst = !essay[judgement.words.lowerBound..<replaced.lowerBound].contains { $0 > 0x40 }
    guard isFirst, let own = essay[replaced].first, let first = words.first,
      UInt8(ascii: "A")...UInt8(ascii: "Z") ~= own, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first
    else { return words }
    var words = words
    words[words.startIndex] = first & ~0x20
    return words
  }

  /// A stretch of a passage with the apostrophes that stand for letters at its ends: “o’ the”,
  /// “’tis”. Those that the essay has already stay out.
  private func withElisions(
    _ replacement: Range<Int>, _ replaced: ByteRange, in passage: [UInt8]
  ) -> Range<Int> {
    guard !replacement.isEmpty else { return replacement }
    let essay = context.view[block].bytes
    var (lower, upper) = (replacement.lowerBound, replacement.upperBound)
    let after = ProseTokenizer.apostrophe(passage, upper)
    let lastWord = passage[replacement].reversed().prefix { $0 | 0x20 >= 0x61 && $0 < 0x80 }
    if after > 0, !ProseTokenizer.isLetter(passage, upper + after),
      (1...2).contains(lastWord.count),
      ProseTokenizer.apostrophe(essay, replaced.upperBound) == 0
    {
      upper += after
    }
    let length = passage[lower - min(1, lower)] == UInt8(ascii: "'") ? 1 : 3
    if lower >= length, ProseTokenizer.apostrophe(passage, lower - length) == length,
      lower == length || passage[lower - length - 1] <= 0x20,
      !endsInApostrophe(essay[..<replaced.lowerBound])
    {
      lower -= length
    }
    return lower..<upper
  }

  private func endsInApostrophe(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.last == UInt8(ascii: "'") || bytes.suffix(3).elementsEqual("’".utf8)
  }

  /// The stretch of the document from the first to the last of some ranges of the text.
  func documentRange(covering ranges: [ByteRange]) -> ByteRange {
    let lower = ranges.map(\.lowerBound).min() ?? judgement.words.lowerBound
    let upper = ranges.map(\.upperBound).max() ?? judgement.words.upperBound
    return context.documentRange(lower..<max(lower, upper), in: block)
  }
}
