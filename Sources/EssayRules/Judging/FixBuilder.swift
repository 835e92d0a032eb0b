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

  /// A stretch of a passage with the apostrophes that belong to its first and last word, but for
  /// those that the essay has already.
  private func withElisions(
    _ replacement: Range<Int>, _ replaced: ByteRange, in passage: [UInt8]
  ) -> Range<Int> {
    let essay = context.view[block].bytes
    let whole = passage.withElisions(replacement)
    let lower =
      endsInApostrophe(essay[..<replaced.lowerBound]) ? replacement.lowerBound : whole.lowerBound
    let upper =
      ProseTokenizer.apostrophe(essay, replaced.upperBound) > 0
      ? replacement.upperBound : whole.upperBound
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

extension [UInt8] {
  /// A stretch of a passage with the apostrophes that stand for letters at its ends: “o’ the”,
  /// “’tis”. The same where it is empty.
  func withElisions(_ words: Range<Int>) -> Range<Int> {
    guard !words.isEmpty else { return words }
    var (lower, upper) = (words.lowerBound, words.upperBound)
    let after = ProseTokenizer.apostrophe(self, upper)
    let lastStart = self[words].lastIndex { $0 | 0x20 < 0x61 || $0 >= 0x80 }.map { $0 + 1 } ?? lower
    let lastWord = self[lastStart..<upper]
    let isShort = (1...2).contains(lastWord.count)
    let isArticle = lastWord.elementsEqual("th".utf8)
    if after > 0, isShort, isArticle || !ProseTokenizer.isLetter(self, upper + after) {
      upper += after
    }
    let length = self[lower - Swift.min(1, lower)] == UInt8(ascii: "'") ? 1 : 3
    if lower >= length, ProseTokenizer.apostrophe(self, lower - length) == length,
      lower == length || self[lower - length - 1] <= 0x20
    {
      lower -= length
    }
    return lower..<upper
  }
}
