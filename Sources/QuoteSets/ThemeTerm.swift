/// One of a theme's terms, read.
///
/// A term is written as the words that an essay uses, one after another:
///
/// - `coming of age`: these words. Case and the shape of an apostrophe make no difference, and a
///   hyphen is as good as a space.
/// - `deceiv*`: every word that begins so, `deceive` and `deceiving`.
/// - `keep*/kept in the dark`: one of these words in that place.
/// - `{character}`: a character of the set by any name, or he, she, they, him, her or them.
/// - `{character's}`: the same as owner: `Kathy's`, his, her or their.
/// - `lies -in -down`: not where `in` or `down` comes directly after.
/// - `worth- remembering`: not where `worth` comes directly before.
///
/// The words of a mention follow each other with nothing between them but spaces and hyphens, and
/// the same holds for a word that rules a mention out: “a life built on lies. In the end” is one.
/// An apostrophe at a word's edge is a quotation mark or an owner's, and does not count; the full
/// stop of an initial, “Kathy H. remembers”, is no obstacle.
public struct ThemeTerm: Sendable, Equatable {
  /// What one word of an essay is compared with.
  public enum Word: Sendable, Equatable {
    /// Exactly this word, in lower case, with straight apostrophes.
    case exact(String)
    /// Any word that begins so, in lower case, with straight apostrophes.
    case prefix(String)
    /// A character's name, of however many words, or he, she, they, him, her, them.
    case character
    /// A character's name with an apostrophe and, mostly, an s; or his, her, their.
    case possessiveCharacter
  }

  /// For each place in order the words that may stand there: at least one place, and in each at
  /// least one word.
  public let places: [[Word]]
  /// Where one of these comes directly before, it is no mention.
  public let notAfter: [Word]
  /// Where one of these comes directly after, it is no mention.
  public let notBefore: [Word]

  /// Why a term cannot be read.
  public struct SyntaxError: Error, Sendable, Equatable {
    /// In one line, without the term's place.
    public let message: String

    init(_ message: String) {
      self.message = message
    }
  }

  /// Reads a term.
  /// - Throws: ``SyntaxError`` where it does not follow the syntax above.
  public init(_ text: String) throws(SyntaxError) {
    var places: [[Word]] = []
    var notAfter: [Word] = []
    var notBefore: [Word] = []
    let folded = text.foldedForTerms()
    var next = 0
    while let part = folded.part(from: &next) {
      if part.first == UInt8(ascii: "-") {
        guard !places.isEmpty else {
          throw SyntaxError("\(Self.quoted(part)) stands before a word")
        }
        notBefore.append(try Self.word(part.dropFirst(), of: part))
      } else if part.last == UInt8(ascii: "-") {
        guard places.isEmpty else { throw SyntaxError("\(Self.quoted(part)) stands after a word") }
        notAfter.append(try Self.word(part.dropLast(), of: part))
      } else {
        guard notBefore.isEmpty else {
          throw SyntaxError("\(Self.quoted(part)) stands after a word that is ruled out")
        }
        try Self.readPlaces(part, into: &places)
      }
    }
    guard let first = places.first else { throw SyntaxError("'\(text)' has no words") }
    guard places.count > 1 || !first.contains(where: \.isPlaceholder) else {
      throw SyntaxError("'\(text)' needs a word beside its placeholder")
    }
    self.places = places
    self.notAfter = notAfter
    self.notBefore = notBefore
  }

  /// The places of what stands between two spaces: one, or those of a word with hyphens.
  private static func readPlaces(
    _ part: ArraySlice<UInt8>, into places: inout [[Word]]
  ) throws(SyntaxError) {
    let slash = UInt8(ascii: "/")
    // Most parts are one word: every start of the program reads them all.
    guard part.contains(where: { $0 == slash || $0 == UInt8(ascii: "-") }) else {
      places.append([try placeholderOrWord(part, of: part)])
      return
    }
    let isChoice = part.contains(slash)
    let separator = isChoice ? slash : UInt8(ascii: "-")
    var words: [Word] = []
    for text in part.split(separator: separator, omittingEmptySubsequences: false) {
      words.append(try placeholderOrWord(text, of: part))
    }
    if isChoice { places.append(words) } else { places += words.map { [$0] } }
  }

  private static func placeholderOrWord(
    _ text: ArraySlice<UInt8>, of part: ArraySlice<UInt8>
  ) throws(SyntaxError) -> Word {
    if text.first == UInt8(ascii: "{") {
      if text.elementsEqual("{character}".utf8) { return .character }
      if text.elementsEqual("{character's}".utf8) { return .possessiveCharacter }
    }
    return try word(text, of: part)
  }

  private static func word(
    _ text: ArraySlice<UInt8>, of part: ArraySlice<UInt8>
  ) throws(SyntaxError) -> Word {
    let isPrefix = text.last == UInt8(ascii: "*")
    let letters = isPrefix ? text.dropLast() : text
    guard isWord(letters) else {
      throw SyntaxError("\(quoted(part)) is no word; a word has letters, and '*' only at its end")
    }
    // A shorter beginning would stand for half the dictionary.
    guard !isPrefix || letters.count >= 3 else {
      throw SyntaxError("\(quoted(part)) needs three letters before its '*'")
    }
    let folded = String(decoding: letters, as: UTF8.self)
    return isPrefix ? .prefix(folded) : .exact(folded)
  }

  /// Whether these are letters, digits and apostrophes, and no apostrophe comes first.
  private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first != UInt8(ascii: "'") else { return false }
    if bytes.allSatisfy({ $0 == UInt8(ascii: "'") || $0.isASCIILetterOrDigit }) { return true }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.isWordLetter || $0 == "'"
    }
  }

  private static func quoted(_ part: ArraySlice<UInt8>) -> String {
    "'\(String(decoding: part, as: UTF8.self))'"
  }
}

extension ThemeTerm.Word {
  fileprivate var isPlaceholder: Bool { self == .character || self == .possessiveCharacter }
}

extension Theme {
  /// The terms, read; each of a theme that was read from a file can be.
  public var parsedTerms: [ThemeTerm] {
    terms.compactMap { try? ThemeTerm($0) }
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

extension [UInt8] {
  /// The bytes up to the next space, spaces before them passed over; nil at the end.
  fileprivate func part(from next: inout Int) -> ArraySlice<UInt8>? {
    while next < count, self[next] == UInt8(ascii: " ") { next += 1 }
    guard next < count else { return nil }
    let start = next
    while next < count, self[next] != UInt8(ascii: " ") { next += 1 }
    return self[start..<next]
  }
}
