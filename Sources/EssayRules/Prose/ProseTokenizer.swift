import EssayText

/// Cuts a block's text into words, names, marks and quotations.
struct ProseTokenizer {
  /// - Parameters:
  ///   - quotations: the outermost quotations of the text by number, in order.
  ///   - interests: what is known of words by their first letters; nil where nothing is.
  ///   - titles: those of them that are titles.
  ///   - emphasis: what of the text is emphasised.
  static func tokenize(
    _ bytes: [UInt8], quotations: [(number: Int, range: ByteRange)], names: NameTable,
    interests: WordInterests? = nil, titles: PartTitles = PartTitles(), emphasis: [ByteRange] = []
  ) -> [ProseToken] {
    var tokenizer = ProseTokenizer(bytes: bytes, interests)
    var next = 0
    while tokenizer.position < bytes.count {
      if next < quotations.count, quotations[next].range.lowerBound <= tokenizer.position {
        let (number, range) = quotations[next]
        tokenizer.append(
          .quotation(number), range, isTitle: !titles.isEmpty && titles[number] != nil)
        tokenizer.position = max(tokenizer.position, range.upperBound)
        next += 1
      } else {
        let limit = next < quotations.count ? quotations[next].range.lowerBound : bytes.count
        tokenizer.readNext(limit)
      }
    }
    return names.merge(tokenizer.tokens, in: bytes, emphasis: emphasis)
  }

  /// How many words a text has.
  static func wordCount(of bytes: ArraySlice<UInt8>) -> Int {
    var tokenizer = ProseTokenizer(bytes: Array(bytes), nil)
    var count = 0
    while tokenizer.position < bytes.count {
      if isLetter(tokenizer.bytes, tokenizer.position) {
        _ = tokenizer.readLetters(bytes.count)
        count += 1
      } else {
        tokenizer.position += 1
      }
    }
    return count
  }

  private let bytes: [UInt8]
  private let interests: WordInterests?
  private var position = 0
  private var tokens: [ProseToken] = []

  private init(bytes: [UInt8], _ interests: WordInterests?) {
    self.bytes = bytes
    self.interests = interests
    // English has a word or a mark for every five bytes, or nearly.
    tokens.reserveCapacity(bytes.count / 5 + 4)
  }

  private mutating func append(
    _ kind: ProseToken.Kind, _ range: ByteRange, isTitle: Bool = false
  ) {
    tokens.append(
      ProseToken(
        kind: kind, range: range, word: "", isPossessive: false, isCapitalised: false,
        isTitle: isTitle))
  }

  private mutating func readNext(_ limit: Int) {
    let byte = bytes[position]
    if byte <= 0x20 {
      repeat { position += 1 } while position < limit && bytes[position] <= 0x20
    } else if Self.isLetter(bytes, position) {
      readWord(limit)
    } else if byte < 0x80 {
      if (".,;:?!()[]/&" as ByteSet).contains(byte) {
        append(.mark(Unicode.Scalar(byte)), position..<position + 1)
      } else if byte == UInt8(ascii: "-") {
        append(.mark("-"), position..<position + 1)
      }
      position += 1
    } else {
      readNonASCII()
    }
  }

  private mutating func readNonASCII() {
    let length = byteCount(of: bytes[position])
    if bytes[position] == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80 {
      let last = bytes[position + 2]
      if (0x90...0x95).contains(last) { append(.mark("-"), position..<position + 3) }
      if last == 0xA6 { append(.mark("…"), position..<position + 3) }
    } else if bytes[position] == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x86 {
      // Arrows, with which notes set a label apart.
      append(.mark("-"), position..<position + 3)
    }
    position += length
  }

  private func byteCount(of first: UInt8) -> Int { first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }

  /// Whether a letter or digit stands at `index`. Punctuation beyond ASCII begins with C2, E2, EF.
  static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
    index < bytes.count && isLetter(bytes[index])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    case 0xC3...0xE1, 0xE3...0xEE: return true
    default: return false
    }
  }

  /// The length of an apostrophe at `index`, straight or curly; 0 where there is none.
  static func apostrophe(_ bytes: [UInt8], _ index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    return bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99 ? 3 : 0
  }

  /// Passes over a word.
  /// - Returns: its letters, small and with straight apostrophes; without a possessive ending, if it
  ///   has one.
  private mutating func readLetters(_ limit: Int) -> (word: ProseWord, isPossessive: Bool) {
    let text = bytes
    let bytes = text.span
    let start = position
    var word = ProseWord(bytes, from: &position, before: limit)
    // What stands before the last apostrophe, and how many letters after it.
    var owner: ProseWord?
    var ending = position - start
    while position < limit {
      let byte = bytes[position]
      let length = Self.isLetter(byte) ? byte < 0x80 ? 1 : byteCount(of: byte) : 0
      if length == 1 {
        word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        ending += 1
        position += 1
      } else if length > 1 {
        for index in position..<min(position + length, bytes.count) { word.append(bytes[index]) }
        ending += 1
        position += length
      } else {
        let apostrophe = Self.apostrophe(text, position)
        guard apostrophe > 0, Self.isLetter(text, position + apostrophe),
          position + apostrophe < limit
        else { break }
        owner = word
        ending = 0
        word.append(UInt8(ascii: "'"))
        position += apostrophe
      }
    }
    if let owner, ending == 1, word.lastLetter == UInt8(ascii: "s") { return (owner, true) }
    let isPlural = word.lastLetter == UInt8(ascii: "s") && !word.isEmpty
    return (word, isPlural && Self.apostrophe(text, position) > 0)
  }

  /// A word that ends with its letters of ASCII, as nearly every one does, and where it ends; nil
  /// where it may go on.
  @inline(__always)
  private func plainWord(_ limit: Int) -> (word: ProseWord, end: Int)? {
    let bytes = bytes.span
    var end = position
    let word = ProseWord(bytes, from: &end, before: limit)
    guard end < bytes.count else { return (word, end) }
    let next = bytes[end]
    let isEnd = end < limit && next < 0x80 && next != UInt8(ascii: "'") && !Self.isLetter(next)
    return isEnd ? (word, end) : nil
  }

  private mutating func readWord(_ limit: Int) {
    let start = position
    let word: ProseWord
    var isPossessive = false
    if let plain = plainWord(limit) {
      (word, position) = plain
    } else {
      (word, isPossessive) = readLetters(limit)
    }
    tokens.append(
      ProseToken(
        kind: .word, range: start..<position, word: word, isPossessive: isPossessive,
        isCapitalised: (0x41...0x5A).contains(bytes[start]),
        interest: interests?[word] ?? .any))
    if position < limit, bytes[position] == 0x20 { position += 1 }
  }
}
