import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

/// What a rule sees that looks at one quotation or at one block: what stands around it, and how the
/// essay as a whole prints.
final class LintContext {
  let document: TextSnapshot
  /// What is looked at here is written down: a finding is used again as long as it has not changed.
  let view: EssayView
  let tables: JudgingTables
  /// The texts that the user has given.
  let books: [SourceBook]
  let typography: Typography

  init(
    document: TextSnapshot, view: EssayView, tables: JudgingTables, books: [SourceBook],
    typography: Typography
  ) {
    self.document = document
    self.view = view
    self.tables = tables
    self.books = books
    self.typography = typography
  }

  var quoteSets: [QuoteSet] { tables.quoteSets }
  var passages: CanonicalPassages { tables.passages }

  /// A range of a block's text as a range of the document.
  func documentRange(_ range: ByteRange, in block: Int) -> ByteRange {
    view.text(ofBlock: block).documentRange(range)
  }

  /// The words at a range of a block's text.
  func words(_ range: ByteRange, in block: Int) -> String {
    let bytes = view[block].bytes
    return String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// How the essay prints the quotation of a judgement.
  func typography(of judgement: Judgement) -> Typography {
    typography.of(view[judgement.block].bytes[judgement.words])
  }

  /// The bytes of the passage that a judgement was compared with.
  func passage(of comparison: Comparison) -> [UInt8] {
    comparison.passageBytes
  }

  var bookJudge: BookJudge { BookJudge(books: books, tables: tables) }

  /// The line below a finding: who says what the quotation means, where, and in which words.
  func notes(on judgement: Judgement, _ reference: CanonicalReference?) -> [String] {
    guard let comparison = judgement.comparisons.first,
      let credit = reference?.credit ?? bookJudge.credit(of: judgement)
    else { return [] }
    return ["\(credit): “\(comparison.sentence)”"]
  }
}

extension Comparison {
  /// The sentences of the work that it is about, on one line.
  var sentence: String {
    let bytes = passageBytes
    let extent = extent.prefix(Self.longestShown)
    let first = max(0, extent.lowerBound - Self.longestBeside)
    let last = min(bytes.count, extent.upperBound + Self.longestBeside)
    let start =
      bytes[first..<extent.lowerBound].indices.last { Self.endsSentence(bytes, $0) }.map { $0 + 1 }
      ?? Self.wordStart(in: bytes, from: first)
    let end =
      bytes[extent.upperBound..<last].indices.first { Self.endsSentence(bytes, $0) }
      ?? Self.wordEnd(in: bytes, before: last)
    let closes = end < bytes.count && bytes[end] != UInt8(ascii: "(")
    let range = (start..<(closes ? end + 1 : end)).trimmingSpaces(in: bytes)
    return String(decoding: bytes[range], as: UTF8.self).singleLine
  }

  /// A sentence of a book may have no end: so many bytes on each side are enough.
  private static let longestBeside = 240
  /// Of words far apart with an ellipsis between them, the first so many bytes.
  private static let longestShown = 2_000

  /// Where the next word begins, unless the text does.
  private static func wordStart(in bytes: [UInt8], from first: Int) -> Int {
    guard first > 0 else { return 0 }
    let beginning = bytes[first...].prefix(80)
    return beginning.firstIndex { $0 <= 0x20 } ?? beginning.firstIndex { $0 & 0xC0 != 0x80 }
      ?? first
  }

  /// Where the last whole word ends, unless the text does.
  private static func wordEnd(in bytes: [UInt8], before last: Int) -> Int {
    guard last < bytes.count else { return bytes.count }
    return bytes[max(0, last - 80)..<last].lastIndex { $0 <= 0x20 } ?? last
  }

  /// Whether a sentence of a canonical quotation ends at a byte: at its stop, or where words are
  /// left out. Dots in a row or with spaces between them are a pause.
  private static func endsSentence(_ bytes: [UInt8], _ index: Int) -> Bool {
    func isDot(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] == 0x2E }
    func isSpace(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] == 0x20 }
    switch bytes[index] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return true
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      return isDot(index + 1) && isDot(index + 2) || isDot(index - 1) && isDot(index - 2)
    case UInt8(ascii: "."):
      return !isDot(index - 1) && !isDot(index + 1)
        && !(isSpace(index + 1) && isDot(index + 2)) && !(isSpace(index - 1) && isDot(index - 2))
    default: return false
    }
  }
}
