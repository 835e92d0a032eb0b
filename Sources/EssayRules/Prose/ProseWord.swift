import EssayText

/// A word as grammar compares words: a value of three numbers, which is copied, compared and looked
/// up without touching memory elsewhere. An essay's words are compared with the words of grammar
/// thousands of times for every key that is typed.
///
/// Up to 23 bytes of UTF-8 stand in it as they are. Of a longer word, of which English has no
/// common one, it holds the beginning and a hash: two such are equal if both are.
struct ProseWord: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The letters from the lowest byte up; the highest byte of the third number is the length.
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0

  /// The most bytes that a word holds as they are.
  static let capacity = 23
  /// The length of a longer word.
  private static let overlong: UInt64 = 0xFF

  /// A word without letters.
  init() {}

  init(_ letters: some Sequence<UInt8>) {
    for letter in letters { append(letter) }
  }

  init(_ word: some StringProtocol) { self.init(word.utf8) }

  mutating func append(_ letter: UInt8) {
    let count = count
    if count < Self.capacity {
      let bits = UInt64(letter) << UInt64(count & 7 &* 8)
      if count < 8 {
        first |= bits
      } else if count < 16 {
        second |= bits
      } else {
        third |= bits
      }
      third &+= 1 << 56
    } else {
      if !isOverlong { third = letters.reduce(.offsetBasis, Self.combine) }
      third = Self.combine(third, letter) | Self.overlong << 56
    }
  }

  /// Some bytes as they are.
  init(_ bytes: Span<UInt8>, _ range: ByteRange) {
    guard range.count <= Self.capacity else {
      for index in range { append(bytes[index]) }
      return
    }
    let end = range.upperBound
    first = bytes.word(at: range.lowerBound, before: end)
    if range.count > 8 { second = bytes.word(at: range.lowerBound + 8, before: end) }
    if range.count > 16 { third = bytes.word(at: range.lowerBound + 16, before: end) }
    third |= UInt64(range.count) << 56
  }

  /// The letters and figures of ASCII that stand at `index`, made small, at most 16 of them: nearly
  /// every word of English, and none of it letter by letter.
  /// - Parameter index: is moved past them.
  @inline(__always)
  init(_ bytes: Span<UInt8>, from index: inout Int, before limit: Int) {
    let start = index
    first = Self.eightLetters(bytes, &index, limit)
    if index - start == 8 { second = Self.eightLetters(bytes, &index, limit) }
    third = UInt64(index - start) << 56
  }

  @inline(__always)
  private static func eightLetters(
    _ bytes: Span<UInt8>, _ index: inout Int, _ limit: Int
  ) -> UInt64 {
    let word = bytes.word(at: index, before: limit)
    let count = ByteWord.firstLetterCount(of: word)
    index &+= count
    // Figures have the bit already by which small letters differ from capitals.
    return (word | ByteWord.smallBits) & mask(count)
  }

  /// A hash with one more letter, of which 56 bits are kept.
  private static func combine(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    var longer = FNV1a(after: hash)
    longer.add(letter)
    return longer.value & lowBytes
  }

  /// What of the third number is letters.
  private static let lowBytes: UInt64 = 0x00FF_FFFF_FFFF_FFFF

  /// A literal becomes three constants of the program. It has at most ``capacity`` bytes.
  @inline(__always)
  init(stringLiteral literal: StaticString) {
    let count = literal.utf8CodeUnitCount
    assert(count <= Self.capacity, "a longer literal is equal to no word")
    // The letters live as long as the program.
    let letters = unsafe literal.utf8Start
    var index = 0
    while index < count, index < Self.capacity {
      let letter = unsafe UInt64(letters[index]) << UInt64(truncatingIfNeeded: index & 7 &* 8)
      if index < 8 {
        first |= letter
      } else if index < 16 {
        second |= letter
      } else {
        third |= letter
      }
      index &+= 1
    }
    third |= UInt64(truncatingIfNeeded: count) << 56
  }

  @inline(__always)
  static func == (left: ProseWord, right: ProseWord) -> Bool {
    (left.first ^ right.first) | (left.second ^ right.second) | (left.third ^ right.third) == 0
  }

  /// Whether it comes before another in the order of their bytes. Of overlong words none is known to.
  func isBefore(_ other: ProseWord) -> Bool {
    if first != other.first { return first.byteSwapped < other.first.byteSwapped }
    if second != other.second { return second.byteSwapped < other.second.byteSwapped }
    return (third & Self.lowBytes).byteSwapped < (other.third & Self.lowBytes).byteSwapped
  }

  /// A number that differs for most words (the finisher of MurmurHash3, Appleby).
  var hash: UInt64 {
    var hash = first ^ second &* 0x9E37_79B9_7F4A_7C15 ^ third &* 0xC2B2_AE3D_27D4_EB4F
    hash ^= hash >> 33
    hash &*= 0xFF51_AFD7_ED55_8CCD
    return hash ^ hash >> 33
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// Whether it is one of some words, of which no array is made on the heap.
  @inline(__always)
  func isOne<let count: Int>(of words: InlineArray<count, ProseWord>) -> Bool {
    for index in 0..<count where words[index] == self { return true }
    return false
  }

  // MARK: Letters

  var isEmpty: Bool { third >> 56 == 0 }

  private var isOverlong: Bool { third >> 56 == Self.overlong }

  /// How many bytes it has; of an overlong one, more than ``capacity``.
  var count: Int { Int(third >> 56) }

  /// The byte at a place below ``count`` and ``capacity``.
  subscript(index: Int) -> UInt8 {
    let number = index < 8 ? first : index < 16 ? second : third
    return UInt8(truncatingIfNeeded: number >> UInt64(index & 7 &* 8))
  }

  var firstLetter: UInt8 { UInt8(truncatingIfNeeded: first) }

  /// Nil for an overlong word and for none.
  var lastLetter: UInt8? { isEmpty || isOverlong ? nil : self[count - 1] }

  /// Its bytes; of an overlong word the first ones.
  var letters: [UInt8] { (0..<(isOverlong ? 16 : count)).map { self[$0] } }

  /// The first three letters as one number.
  var head: UInt32 {
    UInt32(truncatingIfNeeded: first) & 0x00FF_FFFF
  }

  /// The ``head`` of each word that has one of some letters at each of its first places.
  /// - Parameter letters: those of each place, of which there are at most three.
  static func heads(_ letters: String...) -> [UInt32] {
    var heads: [UInt32] = [0]
    for (place, choices) in letters.enumerated() {
      var longer: [UInt32] = []
      for head in heads {
        for letter in choices.utf8 { longer.append(head | UInt32(letter) << UInt32(8 * place)) }
      }
      heads = longer
    }
    return heads
  }

  /// Whether it begins with some letters. An overlong word is known to by its first 16.
  func hasPrefix(_ prefix: ProseWord) -> Bool {
    let length = prefix.count
    guard length <= count, !isOverlong || length <= 16 else { return false }
    if length <= 8 { return (first ^ prefix.first) & Self.mask(length) == 0 }
    guard first == prefix.first else { return false }
    if length <= 16 { return (second ^ prefix.second) & Self.mask(length - 8) == 0 }
    return second == prefix.second && (third ^ prefix.third) & Self.mask(length - 16) == 0
  }

  /// Whether it ends with some letters. An overlong word is not known to.
  func hasSuffix(_ suffix: ProseWord) -> Bool {
    let start = count - suffix.count
    guard start >= 0, !isOverlong else { return false }
    return eightLetters(from: start) == suffix.first
      && (suffix.count <= 8 || dropFirst(start) == suffix)
  }

  /// The word without its first letters; of an overlong one, what is left of the first 16.
  func dropFirst(_ number: Int) -> ProseWord {
    let length = isOverlong ? 16 : count
    guard number < length else { return ProseWord() }
    var word = ProseWord()
    word.first = eightLetters(from: number)
    word.second = eightLetters(from: number + 8)
    word.third = eightLetters(from: number + 16) | UInt64(length - number) << 56
    return word
  }

  /// The eight letters from a place on, which may be below zero; zeros where there are none.
  private func eightLetters(from place: Int) -> UInt64 {
    func part(_ number: Int) -> UInt64 {
      switch number {
      case 0: first
      case 1: second
      case 2: isOverlong ? 0 : third & Self.lowBytes
      default: 0
      }
    }
    let shift = UInt64(place & 7 &* 8)
    let low = part(place >> 3) >> shift
    return shift == 0 ? low : low | part(place >> 3 + 1) << (64 - shift)
  }

  /// The word without its last letters.
  func dropLast(_ number: Int) -> ProseWord {
    let length = max(0, min(count, Self.capacity) - number)
    var word = self
    word.first &= Self.mask(length)
    word.second &= Self.mask(max(0, length - 8))
    word.third = word.third & Self.mask(max(0, length - 16)) & Self.lowBytes
    word.third |= UInt64(length) << 56
    return word
  }

  /// The last letters; nil of a word that has fewer.
  func suffix(_ length: Int) -> ProseWord? {
    length <= count && !isOverlong ? dropFirst(count - length) : nil
  }

  func contains(_ letter: UInt8) -> Bool {
    (0..<min(count, Self.capacity)).contains { self[$0] == letter }
  }

  /// The number that it is in figures, from 0 to 9, of which there are at most three.
  var smallNumber: Int? {
    guard !isEmpty, count <= 3, isFigures else { return nil }
    return (0..<count).reduce(0) { 10 * $0 + Int(self[$1] - 0x30) }
  }

  /// Whether it is nothing but figures from 0 to 9; so is what has no letters.
  var isFigures: Bool {
    !isOverlong && (0..<count).allSatisfy { (0x30...0x39).contains(self[$0]) }
  }

  var isASCII: Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    return (first | second | third & Self.lowBytes) & high == 0 || isOverlong
  }

  /// A mask for so many letters of one number.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : (1 << UInt64(count * 8)) &- 1
  }

  /// Two words with something between them: “twenty-two”.
  static func joined(_ left: ProseWord, _ separator: UInt8, _ right: ProseWord) -> ProseWord {
    var word = left
    word.append(separator)
    return word + right
  }

  /// The letters of the one and then those of the other.
  static func + (left: ProseWord, right: ProseWord) -> ProseWord {
    var word = left
    guard left.count + right.count <= capacity else {
      for index in 0..<min(right.count, capacity) { word.append(right[index]) }
      return word
    }
    word.first |= right.eightLetters(from: -left.count)
    word.second |= right.eightLetters(from: 8 - left.count)
    word.third |= right.eightLetters(from: 16 - left.count)
    word.third &+= UInt64(right.count) << 56
    return word
  }
}

extension String {
  /// A word's letters; of one with more than ``ProseWord/capacity`` bytes, the first.
  init(_ word: ProseWord) { self.init(decoding: word.letters, as: UTF8.self) }
}
