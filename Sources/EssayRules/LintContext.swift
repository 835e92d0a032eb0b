import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

/// What a rule sees that looks at one quotation or at one block: what stands around it, and how the
/// essay as a whole prints.
struct LintContext {
  let document: TextSnapshot
  /// What is looked at here is written down: a finding is used again as long as it has not changed.
  let view: EssayView
  let tables: JudgingTables
  let typography: Typography

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
    passages.passages[comparison.passage].bytes
  }

  /// The line below a finding: who says what the quotation means, where, and in which words.
  func notes(on judgement: Judgement, _ reference: CanonicalReference?) -> [String] {
    guard let reference, let comparison = judgement.comparisons.first else { return [] }
    return ["\(reference.credit): “\(canonicalSentence(of: comparison))”"]
  }

  /// The sentences of the work that a comparison is about.
  private func canonicalSentence(of comparison: Comparison) -> String {
    let bytes = passage(of: comparison)
    let extent = comparison.extent
    let start =
      bytes[..<extent.lowerBound].indices.last { Self.endsSentence(bytes, $0) }.map { $0 + 1 } ?? 0
    let end =
      bytes[extent.upperBound...].indices.first { Self.endsSentence(bytes, $0) } ?? bytes.count
    let closes = end < bytes.count && bytes[end] != UInt8(ascii: "(")
    let range = (start..<(closes ? end + 1 : end)).trimmingSpaces(in: bytes)
    return String(decoding: bytes[range], as: UTF8.self).singleLine
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
