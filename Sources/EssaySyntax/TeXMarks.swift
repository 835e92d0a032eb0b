import EssayText

/// The marks of TeX, ``…'', in an essay that is none: whoever has learnt to type them does so everywhere.
/// In a LaTeX essay they are read as what they stand for.
struct TeXMarks {
  /// Where the opening marks stand that nothing has closed.
  private var open: [Int] = []
  /// Up to where they were looked for.
  private var searched = 0

  /// The two apostrophes at `index` as a closing mark, with the mark that they close; nil where they are
  /// none.
  mutating func pair(closingAt index: Int, in bytes: [UInt8])
    -> (open: MarkCandidate, close: MarkCandidate)?
  {
    guard Self.isTwice(UInt8(ascii: "'"), at: index, in: bytes) else { return nil }
    while searched + 1 < index {
      let isOpening = Self.isTwice(UInt8(ascii: "`"), at: searched, in: bytes)
      if isOpening { open.append(searched) }
      searched += isOpening ? 2 : 1
    }
    guard let opening = open.popLast() else { return nil }
    return (
      MarkCandidate(
        family: .double, range: opening..<opening + 2, isStraight: false,
        glyph: UInt8(ascii: "`"), opening: .always, canClose: false, isWeak: false),
      MarkCandidate(
        family: .double, range: index..<index + 2, isStraight: false, glyph: UInt8(ascii: "'"),
        opening: .never, canClose: true, isWeak: false)
    )
  }

  /// Whether a byte stands at `index` twice, and not three times.
  private static func isTwice(_ byte: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
    index + 1 < bytes.count && bytes[index] == byte && bytes[index + 1] == byte
      && (index + 2 == bytes.count || bytes[index + 2] != byte)
      && (index == 0 || bytes[index - 1] != byte)
  }
}
