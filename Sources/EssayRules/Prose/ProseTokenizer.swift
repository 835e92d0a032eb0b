import EssayText

/// Cuts a block's text into words, names, marks and quotations.
struct ProseTokenizer {
  /// - Parameter quotations: the outermost quotations of the text by number, in order.
  static func tokenize(
    _ bytes: [UInt8], quotations: [(Int, ByteRange)], names: NameTable
  ) -> [ProseToken] {
    var tokenizer = ProseTokenizer(bytes: bytes)
    var next = 0
    while tokenizer.position < bytes.count {
      if next < quotations.count, quotations[next].1.lowerBound <= tokenizer.position {
        tokenizer.append(
          .quotation(quotations[next].0),
          quotations[next].1.lowerBound..<quotations[next].1.upperBound)
        tokenizer.position = max(tokenizer.position, quotations[next].1.upperBound)
        next += 1
      } else {
        let limit = next < quotations.count ? quotations[next].1.lowerBound : bytes.count
        tokenizer.readNext(limit)
      }
    }
    return names.merge(tokenizer.tokens)
  }

  /// How many words a text has.
  static func wordCount(of bytes: ArraySlice<UInt8>) -> Int {
    var tokenizer = ProseTokenizer(bytes: Array(bytes))
    var count = 0
    while tokenizer.position < bytes.count {
      if isLetter(tokenizer.bytes, tokenizer.position) {
        tokenizer.readLetters(bytes.count)
        count += 1
      } else {
        tokenizer.position += 1
      }
    }
    return count
  }

  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [ProseToken] = []
  /// The letters of the word that is read.
  private var letters: [UInt8] = []

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func append(_ kind: ProseToken.Kind, _ range: ByteRange) {
    tokens.append(
      ProseToken(kind: kind, range: range, word: "", isPossessive: false, isCapitalised: false))
  }

  private mutating func readNext(_ limit: Int) {
    let byte = bytes[position]
    if byte <= 0x20 {
      position += 1
    } else if Self.isLetter(bytes, position) {
      readWord(limit)
    } else if byte < 0x80 {
      if ".,;:?!()[]/&".utf8.contains(byte) {
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
    guard index < bytes.count else { return false }
    switch bytes[index] {
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

  /// Reads the letters of a word, small and with straight apostrophes.
  private mutating func readLetters(_ limit: Int) {
    letters.removeAll(keepingCapacity: true)
    while position < limit {
      if Self.isLetter(bytes, position) {
        let byte = bytes[position]
        let length = byte < 0x80 ? 1 : byteCount(of: byte)
        if length == 1 {
          letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        } else {
          letters += bytes[position..<min(position + length, bytes.count)]
        }
        position += length
      } else if case let length = Self.apostrophe(bytes, position), length > 0,
        Self.isLetter(bytes, position + length), position + length < limit
      {
        letters.append(UInt8(ascii: "'"))
        position += length
      } else {
        break
      }
    }
  }

  private mutating func readWord(_ limit: Int) {
    let start = position
    readLetters(limit)
    var isPossessive = false
    if letters.count > 2, letters.suffix(2).elementsEqual("'s".utf8) {
      letters.removeLast(2)
      isPossessive = true
    } else if letters.last == UInt8(ascii: "s"), Self.apostrophe(bytes, position) > 0 {
      isPossessive = true
    }
    tokens.append(
      ProseToken(
        kind: .word, range: start..<position, word: ProseWord(letters),
        isPossessive: isPossessive, isCapitalised: (0x41...0x5A).contains(bytes[start])))
  }
}
