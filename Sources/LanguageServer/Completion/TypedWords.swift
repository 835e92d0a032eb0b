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
  /// The words before the cursor on its line.
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
    let from = min(textStart, place.offset)
    earlier = FoldedWord.all(in: block.bytes, quotation.opening.upperBound..<from)
    typed = FoldedWord.all(in: block.bytes, from..<place.offset)
    endsInWord = !place.isBeyondText && typed.last?.range.upperBound == place.offset

    // After it.
    var end = setting.offset
    var restWords = 0
    var punctuation = ""
    var closing: ByteRange?
    var wholeEnd = place.offset
    if let mark = quotation.closing, case let range = block.documentRange(mark), !range.isEmpty {
      let rest = place.offset..<max(place.offset, mark.lowerBound)
      restWords = FoldedWord.all(in: block.bytes, rest).count
      let isNear = range.lowerBound >= setting.offset && range.upperBound <= line.upperBound
      guard isNear else { return nil }
      let between = (setting.offset..<range.lowerBound).trimmingSpaces(in: text.bytes)
      end = between.isEmpty ? setting.offset : between.upperBound
      if restWords == 0 { punctuation = text[between] }
      closing = range
      wholeEnd = rest.upperBound
    }
    hasRest = restWords > 0
    whole = FoldedWord.all(in: block.bytes, from..<wholeEnd)
    restPunctuation = punctuation
    replaced = start..<max(start, end)
    self.closing = closing
    guard Self.isBalanced(text.bytes[replaced]) else { return nil }
  }

  /// Whether no markup would lose its partner if some bytes went.
  private static func isBalanced(_ bytes: ArraySlice<UInt8>) -> Bool {
    func count(_ byte: Unicode.Scalar) -> Int { bytes.count { $0 == UInt8(ascii: byte) } }
    return count("*") % 2 == 0 && count("_") % 2 == 0 && count("{") == count("}")
      && count("[") == count("]")
  }
}
