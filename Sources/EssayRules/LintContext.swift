import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

/// What a rule sees: the essay and everything that has been found out about its quotations.
public struct LintContext: Sendable {
  let text: TextSnapshot
  let essay: Essay
  let prose: Prose
  let quoteSets: [QuoteSet]
  let passages: CanonicalPassages
  let judgements: [Judgement]
  let themes: [ThemeTreatment]
  /// How the essay as a whole prints.
  let typography: Typography
  /// The themes that the essay must treat; nil where nobody says.
  let requiredThemes: [String]?

  /// A range of a block's text as a range of the document.
  func documentRange(_ range: ByteRange, in block: Int) -> ByteRange {
    essay.blocks[block].text.documentRange(range)
  }

  /// The words at a range of a block's text.
  func words(_ range: ByteRange, in block: Int) -> String {
    let bytes = essay.blocks[block].text.bytes
    return String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// How the essay prints the quotation of a judgement.
  func typography(of judgement: Judgement) -> Typography {
    let bytes = essay.blocks[judgement.quotation.block].text.bytes
    return typography.of(bytes[judgement.words])
  }

  /// The bytes of the passage that a judgement was compared with.
  func passage(of comparison: Comparison) -> [UInt8] {
    passages.passages[comparison.passage].bytes
  }

  /// The sentence of the work that a comparison is about, for a note: at most a line long.
  func canonicalSentence(of comparison: Comparison) -> String {
    let bytes = passage(of: comparison)
    let extent = comparison.extent
    let start =
      bytes[..<extent.lowerBound].lastIndex { ".?!".utf8.contains($0) }
      .map { $0 + 1 } ?? 0
    let end =
      bytes[extent.upperBound...].firstIndex { ".?!".utf8.contains($0) }
      .map { $0 + 1 } ?? bytes.count
    let range = ProseSpaces.trimmed(start..<end, in: bytes)
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
