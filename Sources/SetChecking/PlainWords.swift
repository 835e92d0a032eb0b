import EssayText

/// A text cut into words that are the same whatever their capitals and the shape of their
/// apostrophes; what stands between them is looked at where words are the same.
struct PlainWords: Sendable {
  /// A word, as a number that hardly any other word has.
  struct Word: Sendable, Hashable {
    let hash: UInt64
    /// Its bytes in the text.
    let start: UInt32
    let end: UInt32

    var range: Range<Int> { Int(start)..<Int(end) }

    static func == (left: Word, right: Word) -> Bool { left.hash == right.hash }
    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
  }

  let bytes: [UInt8]
  let words: [Word]

  var count: Int { words.count }

  init(_ text: String) { self.init(Array(text.utf8)) }

  /// - Parameter skipsDirections: whether what stands in square brackets is none of the text, as
  ///   the stage directions of a play.
  init(_ bytes: [UInt8], skipsDirections: Bool = false) {
    self.bytes = bytes
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 5)
    var reader = PlainWordReader(bytes: bytes, skipsDirections: skipsDirections)
    while let word = reader.next() { words.append(word) }
    self.words = words
  }

  /// A word as it stands in the text.
  func text(_ index: Int) -> String { String(decoding: bytes[words[index].range], as: UTF8.self) }

  /// The words of a stretch as they stand in the text, what is between them included.
  func text(_ range: Range<Int>) -> String {
    guard let stretch = bytes(range) else { return "" }
    return String(decoding: bytes[stretch], as: UTF8.self)
  }

  /// The bytes from the first word of a stretch to its last; nil where it has none.
  func bytes(_ range: Range<Int>) -> Range<Int>? {
    range.isEmpty
      ? nil : Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
  }
}

/// Cuts words off one after the other.
private struct PlainWordReader {
  let bytes: [UInt8]
  let skipsDirections: Bool
  private var index = 0

  init(bytes: [UInt8], skipsDirections: Bool) {
    self.bytes = bytes
    self.skipsDirections = skipsDirections
  }

  mutating func next() -> PlainWords.Word? {
    while index < bytes.count {
      if skipsDirections, let end = Direction.end(in: bytes[index...]) {
        index = end
        continue
      }
      let length = letterLength(at: index)
      if length > 0 { return word() }
      index += UTF8Validation.length(ofScalarStartedBy: bytes[index])
    }
    return nil
  }

  private mutating func word() -> PlainWords.Word {
    let start = index
    var hash = FNV1a<UInt64>()
    var plain = true
    while index < bytes.count {
      let length = letterLength(at: index)
      if length == 1 {
        let byte = bytes[index]
        hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      } else if length > 1 {
        plain = false
        hash.add(bytes[index..<min(index + length, bytes.count)])
      } else if let apostrophe = apostropheLength(at: index),
        letterLength(at: index + apostrophe) > 0
      {
        hash.add(UInt8(ascii: "'"))
        index += apostrophe
        continue
      } else {
        break
      }
      index += length
    }
    if !plain { hash = Self.hash(of: bytes[start..<index]) }
    return PlainWords.Word(hash: hash.value, start: UInt32(start), end: UInt32(index))
  }

  /// Of a word with letters beyond ASCII.
  private static func hash(of bytes: ArraySlice<UInt8>) -> FNV1a<UInt64> {
    var hash = FNV1a<UInt64>()
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    for scalar in text.unicodeScalars where scalar != "\u{AD}" {
      if let letter = UTF8.encode(scalar == "\u{2019}" ? "'" : scalar) { hash.add(letter) }
    }
    return hash
  }

  /// How many bytes a letter or figure at `index` has; 0 where something else stands there.
  private func letterLength(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    let byte = bytes[index]
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return 1
    case 0..<0x80: return 0
    default: break
    }
    let length = UTF8Validation.length(ofScalarStartedBy: byte)
    // Spaces, marks and dashes: U+0080 to U+00BF but ª, µ and º, and U+2000 to U+206F.
    if byte == 0xC2 {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      return [0xAA, 0xAD, 0xB5, 0xBA].contains(next) ? length : 0
    }
    if byte == 0xE2, index + 1 < bytes.count, bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81 {
      return 0
    }
    // A byte-order mark.
    if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBB { return 0 }
    return length
  }

  private func apostropheLength(at index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    let isCurly =
      index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99
    return isCurly ? 3 : nil
  }
}

/// What stands in square brackets: a stage direction, a note.
enum Direction {
  private static let longest = 300

  /// Where the one ends with which some bytes begin; nil where they begin with none.
  static func end(in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.first == UInt8(ascii: "[") else { return nil }
    return bytes.prefix(longest).firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
  }

  /// Bytes without those that stand in such brackets.
  static func removed(from bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(UInt8(ascii: "[")) else { return bytes }
    var kept: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if let end = end(in: bytes[index...]) {
        index = end
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept[...]
  }
}
