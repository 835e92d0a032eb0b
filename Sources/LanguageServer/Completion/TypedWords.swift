import EssaySyntax
import EssayText
import QuoteMatching

/// The quotation that a cursor stands in, as far as it is written: what an edit of the cursor's line
/// may replace, and what stands around it.
struct TypedWords {
  let marks: Quotation.Marks
  /// The opening mark as the document has it.
  let opening: String
  /// The spaces after it.
  let padding: String
  /// Where the opening mark stands in its block, and in which.
  let block: Int
  let openingOffset: Int
  /// The words on earlier lines, which stay.
  let earlier: [FoldedWord]
  /// The words on the cursor's line before the last ellipsis, which stay too.
  let beforeEllipsis: [FoldedWord]
  /// The words before the cursor on its line, after any ellipsis.
  let typed: [FoldedWord]
  /// Whether the last of them may go on.
  let endsInWord: Bool
  /// The words after the cursor, up to the closing mark, those that the cursor parts among them.
  let hasRest: Bool
  /// All words of the line's part of the quotation.
  let whole: [FoldedWord]
  /// The marks of punctuation that are all there is between the cursor and the closing mark.
  let restPunctuation: String
  /// What is replaced, in bytes of the cursor's line.
  let replaced: ByteRange
  /// The closing mark, on the cursor's line; nil where it is missing.
  let closing: ByteRange?

  /// - Returns: nil where the cursor stands in no quotation, or where no edit of one line would do.
  init?(_ setting: CompletionSetting) {
    let text = setting.text
    guard let place = setting.essay.prosePlace(at: setting.offset, in: text),
      let quotation = setting.essay.typedQuotation(at: place)
    else { return nil }
    let block = setting.essay.blocks[place.block].text
    let openingRange = block.documentRange(quotation.opening)
    marks = quotation.marks
    opening = text[openingRange]
    self.block = place.block
    openingOffset = quotation.opening.lowerBound

    // Before the cursor.
    let line = setting.line
    var start = openingRange.upperBound
    var textStart = quotation.opening.upperBound
    let isOnLine = start >= line.lowerBound
    if isOnLine {
      while start < setting.offset,
        case let width = Whitespace.width(at: start, in: text.bytes), width > 0
      {
        start += width
      }
      start = min(start, setting.offset)
    } else {
      textStart = min(block.textOffset(ofDocument: line.lowerBound), place.offset)
      start = min(max(block.documentOffset(textStart), line.lowerBound), setting.offset)
    }
    guard start >= line.lowerBound else { return nil }
    padding = isOnLine ? text[openingRange.upperBound..<start] : ""
    let lineStart = min(textStart, place.offset)
    if let end = Self.endOfLastEllipsis(in: text.bytes, start..<setting.offset) {
      start = end
      textStart = block.textOffset(ofDocument: end)
    }
    let from = min(max(textStart, lineStart), place.offset)
    beforeEllipsis = FoldedWord.all(in: block.bytes, lineStart..<from)
    earlier = FoldedWord.all(in: block.bytes, quotation.opening.upperBound..<lineStart)
    typed = FoldedWord.all(in: block.bytes, from..<place.offset)
    endsInWord = !place.isBeyondText && typed.last?.range.upperBound == place.offset

    // After it.
    var end = setting.offset
    var rest = place.offset..<place.offset
    var punctuation = ""
    var closing: ByteRange?
    if let mark = quotation.closing, case let range = block.documentRange(mark), !range.isEmpty {
      guard range.lowerBound >= setting.offset, range.upperBound <= line.upperBound else {
        return nil
      }
      rest = place.offset..<max(place.offset, mark.lowerBound)
      let between = (setting.offset..<range.lowerBound).trimmingSpaces(in: text.bytes)
      end = between.isEmpty ? setting.offset : between.upperBound
      punctuation = block[rest.trimmingSpaces(in: block.bytes)]
      closing = range
    } else if let word = Self.restOfWord(at: setting.offset, to: line.upperBound, text.bytes) {
      // Nothing closes it: then only the word at the cursor may be part of it.
      rest = place.offset..<max(place.offset, block.textOffset(ofDocument: word))
      end = word
    }
    hasRest = !FoldedWord.all(in: block.bytes, rest).isEmpty
    whole = FoldedWord.all(in: block.bytes, from..<max(from, rest.upperBound))
    restPunctuation = hasRest ? "" : punctuation
    replaced = start..<max(start, end)
    self.closing = closing
    guard Self.isBalanced(text.bytes[replaced]) else { return nil }
  }

  /// Where what follows the last ellipsis begins, its bracket and the spaces passed over.
  private static func endOfLastEllipsis(in bytes: [UInt8], _ range: ByteRange) -> Int? {
    let forms = ["…", "...", ". . .", "\\ldots{}", "\\ldots", "\\dots{}", "\\dots"].map {
      Array($0.utf8)
    }
    var end: Int?
    for start in range {
      let rest = bytes[start..<range.upperBound]
      if let form = forms.first(where: { rest.starts(with: $0) }) { end = start + form.count }
    }
    return end.map { end in
      let rest = bytes[end..<range.upperBound]
      return rest.firstIndex { !"]). ".utf8.contains($0) } ?? range.upperBound
    }
  }

  /// Where the word ends that goes on right after an offset; nil where none does.
  private static func restOfWord(at offset: Int, to end: Int, _ bytes: [UInt8]) -> Int? {
    FoldedWord.all(in: bytes, offset..<end).first.flatMap {
      $0.range.lowerBound == offset ? $0.range.upperBound : nil
    }
  }

  /// Whether no markup would lose its partner if some bytes went.
  private static func isBalanced(_ bytes: ArraySlice<UInt8>) -> Bool {
    func count(_ byte: Unicode.Scalar) -> Int { bytes.count { $0 == UInt8(ascii: byte) } }
    return count("*") % 2 == 0 && count("_") % 2 == 0 && count("{") == count("}")
      && count("[") == count("]")
  }
}
