/// Tells by the first letters of its words where a text cannot have several words of the passages in
/// a row. Most sentences of an essay are told at this glance, and never cut into tokens.
struct RunGlance: Sendable {
  /// One bit for each beginning of a word, of 4,096; two beginnings may share one.
  private var bits = [UInt64](repeating: 0, count: 64)

  init(_ vocabulary: Vocabulary) {
    for id in 0..<UInt32(vocabulary.count) { insert(vocabulary.word(id)) }
    for (folded, spelling) in SpellingVariants.otherBeginnings
    where vocabulary.id(of: Array(folded.utf8)[...]) != Vocabulary.unknown {
      insert(spelling.utf8)
    }
  }

  private mutating func insert(_ word: some Collection<UInt8>) {
    let letters = word.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
    let place = Self.place(of: Self.beginning(letters, count: word.count))
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// The first three letters, and whether there are more: what no other spelling of the word
  /// changes.
  private static func beginning(_ letters: UInt32, count: Int) -> UInt32 {
    count > 3 ? letters | 1 << 24 : letters
  }

  /// The number of a beginning's bit.
  private static func place(of beginning: UInt32) -> Int {
    Int((beginning &* 0x9E37_79B1) >> 20)
  }

  private func contains(_ beginning: UInt32) -> Bool {
    let place = Self.place(of: beginning)
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
    var index = range.lowerBound
    while index < range.upperBound {
      if LetterFold.asciiFold(bytes[index]) != 0 {
        let start = index
        if contains(Self.readWord(bytes, &index, range.upperBound)) {
          row = (row.words == 0 ? start : row.start, index, row.words + 1)
        } else {
          if row.words >= least { stretches.append(row.start..<row.end) }
          row.words = 0
        }
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
  /// - Returns: its ``beginning(_:count:)``.
  private static func readWord(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int) -> UInt32 {
    var beginning: UInt32 = 0
    var count = 0
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
