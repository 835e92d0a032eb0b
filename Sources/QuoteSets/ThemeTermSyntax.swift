public import EssayText

/// A theme's term cut into its words: what ``ThemeTerm`` is made of, and what ``CutTerms`` keep. Terms are read
/// one after the other into the same memory.
public struct ThemeTermSyntax: Sendable {
  /// One word of it.
  public struct Word: Sendable {
    /// What it stands for, see ``ThemeTerm/Word``.
    public enum Kind: UInt8, Sendable {
      case exact, prefix, character, possessiveCharacter
    }

    /// Where an essay's word is compared with it.
    public enum Role: Sendable, Equatable {
      /// At the place of that number, from 0 on.
      case place(Int)
      case notAfter, notBefore
    }

    public let kind: Kind
    public let role: Role
    /// Its letters in ``ThemeTermSyntax/letters``, without an asterisk.
    public let range: ByteRange
  }

  /// The term in small letters, with straight apostrophes.
  public private(set) var letters: [UInt8] = []
  /// In the order in which they are written.
  public private(set) var words: [Word] = []
  /// At least one once a term has been read.
  public private(set) var placeCount = 0

  /// Has no term yet.
  public init() {}

  /// Reads a term, in place of the one before.
  /// - Throws: an error where it does not follow the syntax that ``ThemeTerm`` describes; then what has
  ///   been read is of no use.
  public mutating func read(_ text: String) throws(ThemeTerm.SyntaxError) {
    words.removeAll(keepingCapacity: true)
    placeCount = 0
    fold(text)
    var next = 0
    var isEnding = false
    while let part = part(from: &next) {
      if letters[part.lowerBound] == UInt8(ascii: "-") {
        guard placeCount > 0 else { throw error(part, "stands before a word") }
        try addWord(part.lowerBound + 1..<part.upperBound, of: part, .notBefore)
        isEnding = true
      } else if letters[part.upperBound - 1] == UInt8(ascii: "-") {
        guard placeCount == 0 else { throw error(part, "stands after a word") }
        try addWord(part.lowerBound..<part.upperBound - 1, of: part, .notAfter)
      } else {
        guard !isEnding else { throw error(part, "stands after a word that is ruled out") }
        try addPlaces(part)
      }
    }
    guard placeCount > 0 else { throw ThemeTerm.SyntaxError("'\(text)' has no words") }
    guard placeCount > 1 || !words.contains(where: \.isPlaceholder) else {
      throw ThemeTerm.SyntaxError("'\(text)' needs a word beside its placeholder")
    }
  }

  /// The places of what stands between two spaces: one, or those of a word with hyphens.
  private mutating func addPlaces(_ part: ByteRange) throws(ThemeTerm.SyntaxError) {
    let isChoice =
      offset(of: UInt8(ascii: "/"), from: part.lowerBound, before: part.upperBound)
      < part.upperBound
    let separator = UInt8(ascii: isChoice ? "/" : "-")
    var start = part.lowerBound
    while start <= part.upperBound {
      let end = offset(of: separator, from: start, before: part.upperBound)
      try addPlaceholderOrWord(start..<end, of: part)
      start = end + 1
      if !isChoice { placeCount += 1 }
    }
    if isChoice { placeCount += 1 }
  }

  private mutating func addPlaceholderOrWord(
    _ range: ByteRange, of part: ByteRange
  ) throws(ThemeTerm.SyntaxError) {
    let role = Word.Role.place(placeCount)
    if !range.isEmpty, letters[range.lowerBound] == UInt8(ascii: "{") {
      if letters[range].elementsEqual("{character}".utf8) {
        return words.append(Word(kind: .character, role: role, range: range))
      }
      if letters[range].elementsEqual("{character's}".utf8) {
        return words.append(Word(kind: .possessiveCharacter, role: role, range: range))
      }
    }
    try addWord(range, of: part, role)
  }

  private mutating func addWord(
    _ range: ByteRange, of part: ByteRange, _ role: Word.Role
  ) throws(ThemeTerm.SyntaxError) {
    let isPrefix = !range.isEmpty && letters[range.upperBound - 1] == UInt8(ascii: "*")
    let range = range.lowerBound..<range.upperBound - (isPrefix ? 1 : 0)
    guard isWord(range) else {
      throw error(part, "is no word; a word has letters, and '*' only at its end")
    }
    // A shorter beginning would stand for half the dictionary.
    guard !isPrefix || range.count >= 3 else {
      throw error(part, "needs three letters before its '*'")
    }
    words.append(Word(kind: isPrefix ? .prefix : .exact, role: role, range: range))
  }

  /// Whether these are letters, digits and apostrophes, and no apostrophe comes first.
  private func isWord(_ range: ByteRange) -> Bool {
    guard !range.isEmpty, letters[range.lowerBound] != UInt8(ascii: "'") else { return false }
    return range.allSatisfy { letters[$0] == UInt8(ascii: "'") || letters[$0].isASCIILetterOrDigit }
      || String(decoding: letters[range], as: UTF8.self).unicodeScalars.allSatisfy {
        $0.isWordLetter || $0 == "'"
      }
  }

  /// The bytes up to the next space, spaces before them passed over; nil at the end.
  private func part(from next: inout Int) -> ByteRange? {
    while next < letters.count, letters[next] == UInt8(ascii: " ") { next += 1 }
    guard next < letters.count else { return nil }
    let start = next
    next = offset(of: UInt8(ascii: " "), from: start, before: letters.count)
    return start..<next
  }

  /// Where a letter comes next; `end` where it does not.
  private func offset(of letter: UInt8, from start: Int, before end: Int) -> Int {
    letters.span.first(from: start, before: end) { ByteWord.marks(of: letter, in: $0) }
  }

  /// Makes the letters those of a text, in small letters and with straight apostrophes.
  private mutating func fold(_ text: String) {
    letters.removeAll(keepingCapacity: true)
    letters += text.utf8
    guard letters.contains(where: { $0 >= 0x80 }) else {
      var letters = letters.mutableSpan
      for index in letters.indices where (0x41...0x5A).contains(letters[index]) {
        letters[index] |= 0x20
      }
      return
    }
    letters.removeAll(keepingCapacity: true)
    for scalar in text.lowercased().unicodeScalars {
      let isApostrophe = scalar == "\u{2019}" || scalar == "\u{02BC}"
      letters += UTF8.encode(isApostrophe ? "'" : scalar) ?? .init()
    }
  }

  private func error(_ part: ByteRange, _ message: String) -> ThemeTerm.SyntaxError {
    ThemeTerm.SyntaxError("'\(String(decoding: letters[part], as: UTF8.self))' \(message)")
  }
}

extension ThemeTermSyntax.Word {
  var isPlaceholder: Bool { kind == .character || kind == .possessiveCharacter }
}

extension Unicode.Scalar {
  fileprivate var isWordLetter: Bool {
    isASCII
      ? UInt8(value).isASCIILetterOrDigit
      : properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    (self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z"))
      || (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9"))
  }
}
