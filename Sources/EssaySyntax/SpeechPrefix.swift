import EssayText

/// The names before the speeches of a play, in a block quotation: “MACBETH: Is this a dagger”,
/// “LADY MACBETH. (aside) …”, “**Nurse:** …”, “MACBETH” on a line of its own.
enum SpeechPrefix {
  /// The speeches of a block quotation without the names before them; the whole where it has none.
  /// - Parameter whole: its words, without spaces at their ends.
  static func speeches(in bytes: [UInt8], _ whole: ByteRange) -> [ByteRange] {
    var starts: [(line: Int, speech: Int)] = []
    var line = whole.lowerBound
    while line < whole.upperBound {
      // A line of verse may begin with a word and a colon.
      if let speech = end(ofPrefixAt: line, in: bytes, whole, isFirst: line == whole.lowerBound) {
        starts.append((line, speech))
      }
      let rest = bytes[line..<whole.upperBound]
      guard let lineEnd = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { break }
      line = lineEnd + 1
    }
    guard let first = starts.first else { return [whole] }
    let head = whole.lowerBound..<first.line
    let ends = starts.dropFirst().map(\.line) + [whole.upperBound]
    return ([head] + zip(starts, ends).map { $0.speech..<$1 })
      .map { $0.trimmingSpaces(in: bytes) }.filter { !$0.isEmpty }
  }

  /// The most bytes of a name.
  private static let longest = 32

  /// Where the speech begins whose name stands at the beginning of a line; nil where none does.
  private static func end(
    ofPrefixAt line: Int, in bytes: [UInt8], _ whole: ByteRange, isFirst: Bool
  ) -> Int? {
    var index = line
    func byte() -> UInt8 { index < whole.upperBound ? bytes[index] : 0 }
    while byte() == 0x20 || ("*_" as ByteSet).contains(byte()) { index += 1 }
    let name = index
    var capitals = 0
    var isAllCapitals = true
    var isCapitalised = true
    while index < whole.upperBound, index - name < longest {
      let letter = bytes[index]
      let startsWord = index == name || bytes[index - 1] == 0x20
      if (0x41...0x5A).contains(letter) {
        capitals += 1
      } else if (0x61...0x7A).contains(letter) {
        isAllCapitals = false
        if startsWord { isCapitalised = false }
      } else if letter == 0x20 || letter == 0x27 {
        // Between words, and in “MACDUFF'S SON”.
      } else if bytes[index...].starts(with: "’".utf8) {
        index += 2
      } else {
        break
      }
      index += 1
    }
    let words = bytes[name..<index].split(separator: 0x20).count
    isAllCapitals = isAllCapitals && capitals > 1
    guard index > name, (1...4).contains(words), isAllCapitals || isFirst && isCapitalised else {
      return nil
    }
    index = past(stageDirectionAt: index, in: bytes, whole)
    switch byte() {
    case UInt8(ascii: ":"): break
    case UInt8(ascii: "."), 0x0A, 0x0D: guard isAllCapitals else { return nil }
    default: return nil
    }
    index += 1
    while byte() <= 0x20 && byte() > 0 || ("*_" as ByteSet).contains(byte()) { index += 1 }
    index = past(stageDirectionAt: index, in: bytes, whole)
    return index < whole.upperBound ? index : nil
  }

  /// Past “(aside)” or “[Aside.]”.
  private static func past(stageDirectionAt start: Int, in bytes: [UInt8], _ whole: ByteRange)
    -> Int
  {
    var open = start
    while open < whole.upperBound, bytes[open] == 0x20 { open += 1 }
    guard open < whole.upperBound,
      bytes[open] == UInt8(ascii: "(") || bytes[open] == UInt8(ascii: "[")
    else { return start }
    let closing = bytes[open] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    let rest = bytes[open..<min(whole.upperBound, open + 80)]
    guard let close = rest.firstIndex(of: closing) else { return start }
    return close + 1
  }
}
