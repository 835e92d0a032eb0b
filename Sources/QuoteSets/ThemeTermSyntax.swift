public import EssayText

/// A theme's term cut into its words: what ``ThemeTerm`` is made of, and what a linter reads without
/// a string for each word, because every start of the program reads all terms of a set.
public struct ThemeTermSyntax: Sendable {
  /// One word of it.
  public struct Word: Sendable {
    /// What it stands for, see ``ThemeTerm/Word``.
    public enum Kind: Sendable {
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
  public let letters: [UInt8]
  /// In the order in which they are written.
  public private(set) var words: [Word] = []
  /// At least one.
  public private(set) var placeCount = 0

  /// Reads a term.
  /// - Throws: an error where it does not follow the syntax that ``ThemeTerm`` describes.
  public init(_ text: String) throws(ThemeTerm.SyntaxError) {
    letters = text.foldedForTerms()
    words.reserveCapacity(4)
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
    let isChoice = letters[part].contains(UInt8(ascii: "/"))
    let separator = UInt8(ascii: isChoice ? "/" : "-")
    var start = part.lowerBound
    for index in part.lowerBound...part.upperBound
    where index == part.upperBound || letters[index] == separator {
      try addPlaceholderOrWord(start..<index, of: part)
      start = index + 1
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
    let isPlain = letters[range].allSatisfy { $0 == UInt8(ascii: "'") || $0.isASCIILetterOrDigit }
    return isPlain
      || String(decoding: letters[range], as: UTF8.self).unicodeScalars.allSatisfy {
        $0.isWordLetter || $0 == "'"
      }
  }

  /// The bytes up to the next space, spaces before them passed over; nil at the end.
  private func part(from next: inout Int) -> ByteRange? {
    while next < letters.count, letters[next] == UInt8(ascii: " ") { next += 1 }
    guard next < letters.count else { return nil }
    let start = next
    while next < letters.count, letters[next] != UInt8(ascii: " ") { next += 1 }
    return start..<next
  }

  private func error(_ part: ByteRange, _ message: String) -> ThemeTerm.SyntaxError {
    ThemeTerm.SyntaxError("'\(String(decoding: letters[part], as: UTF8.self))' \(message)")
  }
}

extension ThemeTermSyntax.Word {
  fileprivate var isPlaceholder: Bool { kind == .character || kind == .possessiveCharacter }
}

extension Theme {
  /// The terms, read; each of a theme that was read from a file can be.
  public var readTerms: [ThemeTermSyntax] {
    terms.compactMap { try? ThemeTermSyntax($0) }
  }
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

extension String {
  /// The UTF-8 of this text in small letters, with straight apostrophes.
  fileprivate func foldedForTerms() -> [UInt8] {
    let plain = Array(utf8)
    if plain.allSatisfy({ $0 < 0x80 }) {
      return plain.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    }
    let folded = Array(lowercased().utf8)
    guard !folded.allSatisfy({ $0 < 0x80 }) else { return folded }
    var bytes: [UInt8] = []
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
      let straight: Unicode.Scalar =
        scalar == "\u{2019}" || scalar == "\u{02BC}" ? "'" : scalar
      bytes += UTF8.encode(straight) ?? .init()
    }
    return bytes
  }
}
