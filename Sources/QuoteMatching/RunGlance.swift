import EssayText

/// Tells by the first letters of its words where a text cannot have several words of a passage in a
/// row. Nearly every sentence of an essay is told at this glance, and never cut into tokens.
///
/// What it knows is which beginnings of words follow one another in the passages: a Bloom filter
/// (Bloom, Space/Time Trade-offs in Hash Coding) of one hash.
struct RunGlance: Sendable {
  /// One bit for each hash; two pairs may share one.
  private var bits: [UInt64]
  /// How far to the right a hash is shifted to be a bit's number.
  private let shift: UInt64

  /// - Parameters:
  ///   - words: the numbers of all words of the passages; ``Vocabulary/unknown`` for a gap.
  init(_ vocabulary: Vocabulary, _ words: [UInt32]) {
    // Eight bits for each pair: at most one in eight is there by chance, and five in a row never are.
    let width = max(10, UInt64(64 - (8 * words.count).leadingZeroBitCount))
    shift = 64 - width
    bits = [UInt64](repeating: 0, count: 1 << Int(width - 6))
    let beginnings = (0..<UInt32(vocabulary.count)).map { Self.beginning(of: vocabulary.word($0)) }
    var others: [UInt32: [UInt32]] = [:]
    for (folded, spelling) in SpellingVariants.otherBeginnings {
      let id = vocabulary.id(of: Array(folded.utf8)[...])
      if id != Vocabulary.unknown {
        others[id, default: []].append(Self.beginning(of: spelling.utf8))
      }
    }
    for (word, next) in zip(words, words.dropFirst())
    where word != Vocabulary.unknown && next != Vocabulary.unknown {
      insert(beginnings[Int(word)], beginnings[Int(next)])
      if others.isEmpty || others[word] == nil && others[next] == nil { continue }
      for first in [beginnings[Int(word)]] + others[word, default: []] {
        for second in [beginnings[Int(next)]] + others[next, default: []] { insert(first, second) }
      }
    }
  }

  private static func beginning(of word: some Collection<UInt8>) -> UInt32 {
    beginning(word.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }, count: word.count)
  }

  /// The first three letters, and whether there are more: what no other spelling of the word
  /// changes.
  private static func beginning(_ letters: UInt32, count: Int) -> UInt32 {
    count > 3 ? letters | 1 << 24 : letters
  }

  private mutating func insert(_ first: UInt32, _ second: UInt32) {
    let place = place(of: first, second)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// The number of the bit of two beginnings (Fibonacci hashing: Knuth, The Art of Computer
  /// Programming, volume 3, 6.4).
  private func place(of first: UInt32, _ second: UInt32) -> Int {
    Int(((UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  private func contains(_ first: UInt32, _ second: UInt32) -> Bool {
    let place = place(of: first, second)
    return bits[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  /// The stretches in which, as far as a look tells, so many words of the passages may follow one
  /// another: whatever follows one another in the text lies within one of them.
  /// - Parameters:
  ///   - bytes: valid UTF-8; `range`, the part of it to look at.
  func stretches(ofAtLeast least: Int, in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    let bytes = bytes.span
    var stretches: [Range<Int>] = []
    var row = (start: range.lowerBound, end: range.lowerBound, words: 0)
    var last: UInt32 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let letters = bytes.word(at: index, before: range.upperBound)
      let count = ByteWord.firstLetterCount(of: letters)
      if count > 0 {
        let start = index
        let word = Self.readWord(letters, count, in: bytes, &index, range.upperBound)
        if row.words > 0, contains(last, word) {
          row = (row.start, index, row.words + 1)
        } else {
          if row.words >= least { stretches.append(row.start..<row.end) }
          row = (start, index, 1)
        }
        last = word
        if index < range.upperBound, bytes[index] == 0x20 { index += 1 }
      } else if bytes[index] < 0x80 {
        // The word around a bracket may be one of theirs: “[t]hey”.
        if bytes[index] == UInt8(ascii: "[") { return [range] }
        index += 1
      } else if Self.isPunctuation(bytes, index) {
        index += 3
      } else {
        // It may be a letter, or nothing at all in the middle of a word.
        return [range]
      }
    }
    if row.words >= least { stretches.append(row.start..<row.end) }
    return stretches
  }

  /// Passes over a word and the apostrophes in it.
  /// - Parameters:
  ///   - letters: the eight bytes with which it begins, of which the first `count` are letters: all
  ///     of nearly every word.
  /// - Returns: its ``beginning(_:count:)``.
  @inline(__always)
  private static func readWord(
    _ letters: UInt64, _ count: Int, in bytes: Span<UInt8>, _ index: inout Int, _ end: Int
  ) -> UInt32 {
    index &+= count
    let small = letters | ByteWord.smallBits
    let first = UInt32(truncatingIfNeeded: small & 0xFF_FFFF).byteSwapped >> 8
    let beginning = count < 3 ? first >> UInt32(24 &- 8 &* count) : first
    if count < 8, index < end, bytes[index] < 0x80, bytes[index] != UInt8(ascii: "'") {
      return Self.beginning(beginning, count: count)
    }
    return readOn(beginning, count, in: bytes, &index, end)
  }

  /// Passes over the rest of a word with an apostrophe, or of a long one.
  private static func readOn(
    _ beginning: UInt32, _ count: Int, in bytes: Span<UInt8>, _ index: inout Int, _ end: Int
  ) -> UInt32 {
    var beginning = beginning
    var count = count
    while index < end {
      var letter = LetterFold.asciiFold(bytes[index])
      var length = 1
      if letter == 0 {
        length = apostrophe(bytes, index)
        letter = UInt8(ascii: "'")
        let next = index + length
        guard length > 0, next < end, LetterFold.asciiFold(bytes[next]) != 0 else { break }
      }
      if count < 3 { beginning = beginning << 8 | UInt32(letter) }
      count += 1
      index += length
    }
    return Self.beginning(beginning, count: count)
  }

  /// The length of an apostrophe, straight or curly; 0 where there is none.
  private static func apostrophe(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    return bytes[index] == 0xE2 && isPunctuation(bytes, index) && bytes[index + 2] & 0xFE == 0x98
      ? 3 : 0
  }

  /// Whether a dash, a quotation mark or an ellipsis beyond ASCII stands there (U+2010 to U+2026).
  private static func isPunctuation(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (0x90...0xA6).contains(bytes[index + 2])
  }
}
