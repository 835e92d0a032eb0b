import EssayText
import QuoteMatching
import SourceTexts

/// Tells which of a book's words a quotation may lack for good reason: what a novelist puts between
/// two parts of a speech, what happens on the stage of a play.
struct BookDoubt {
  let context: LintContext
  let judgement: Judgement
  let comparison: Comparison

  /// Whether to put the book's words in may be wrong.
  func concerns(_ slips: [Slip]) -> Bool {
    guard judgement.book != nil else { return false }
    return slips.contains { addsMarks($0) || addsSentence($0) }
  }

  /// Whether a slip's mending brings quotation marks that the essay has not: “, said he; “.
  private func addsMarks(_ slip: Slip) -> Bool {
    let passage = context.passage(of: comparison)
    let own = context.view[judgement.block].bytes
    return Self.marks(passage[slip.replacement]) > Self.marks(own[slip.replaced])
  }

  private static func marks(_ bytes: ArraySlice<UInt8>) -> Int {
    String(decoding: bytes, as: UTF8.self).count { "“”\"".contains($0) }
  }

  /// Whether a slip has lost a whole sentence of a play, which may be a stage direction.
  private func addsSentence(_ slip: Slip) -> Bool {
    guard slip.kind == .missingWord || slip.kind == .silentOmission,
      judgement.book?.reading.places.first?.speaker != nil
    else { return false }
    let passage = context.passage(of: comparison)
    let words = passage[slip.canonical]
    guard let first = words.first, (0x41...0x5A).contains(first) else { return false }
    let before = passage[..<slip.canonical.lowerBound].last { $0 > 0x20 }
    let end = words.last { $0 > 0x20 }
    let after = passage[slip.canonical.upperBound...].first
    return before.map(Self.isStop) != false
      && [end, after].contains { $0.map(Self.isStop) == true }
  }

  private static func isStop(_ byte: UInt8) -> Bool { (".?!;:" as ByteSet).contains(byte) }
}
