public import EssayText

/// The terms of a theme, cut into words once and for all: the build cuts those of the built-in sets, so
/// that no start of the program reads their notation.
///
/// For each word there is a character that says what the word is and where it stands, one that says how
/// many bytes its letters have, and then the letters; each term ends with a line feed.
public struct CutTerms: Sendable, Equatable {
  /// The words of all terms, as an earlier one may have written them.
  public let encoded: String

  /// A word of a term.
  @usableFromInline
  package struct Word: Sendable {
    /// Where an essay's word is compared with it.
    @usableFromInline
    package enum Role: UInt8, Sendable {
      /// At the same place as with the word before, or at the one after that.
      case samePlace, nextPlace
      case notAfter, notBefore
    }

    /// What it stands for, see ``ThemeTerm/Word``.
    @usableFromInline package let kind: ThemeTermSyntax.Word.Kind
    @usableFromInline package let role: Role
    /// Whether its term is to be looked for by it: it stands at the place that has the longest words,
    /// and so those that essays have least often. A term has no such word where a character may stand
    /// at each of its places.
    @usableFromInline package let isKey: Bool
    /// Its letters among those of all terms, without an asterisk; none of a character.
    @usableFromInline package let range: ByteRange

    @inlinable
    init(_ mark: UInt8, _ range: ByteRange) {
      kind = ThemeTermSyntax.Word.Kind(rawValue: mark >> 2 & 3) ?? .exact
      role = Role(rawValue: mark & 3) ?? .samePlace
      isKey = mark & 16 > 0
      self.range = range
    }
  }

  public init(encoded: String) {
    self.encoded = encoded
  }

  /// - Parameter terms: in the notation of ``ThemeTerm``. What cannot be read is left out, and so is
  ///   what has a word that no essay has, one of more than ``longestWord`` bytes.
  public init(_ terms: [String]) {
    var bytes: [UInt8] = []
    var term = ThemeTermSyntax()
    for text in terms
    where (try? term.read(text)) != nil
      && term.words.allSatisfy({ $0.range.count <= Self.longestWord })
    {
      let keyPlace = Self.keyPlace(of: term.words)
      var place = -1
      for word in term.words {
        let role: Word.Role
        switch word.role {
        case .place(let number):
          role = number == place ? .samePlace : .nextPlace
          place = number
        case .notAfter: role = .notAfter
        case .notBefore: role = .notBefore
        }
        let isKey = word.role == keyPlace.map { .place($0) }
        let letters = word.isPlaceholder ? [] : term.letters[word.range]
        bytes.append(Self.mark(word.kind, role, isKey))
        bytes.append(Self.firstLength + UInt8(letters.count))
        bytes += letters
      }
      bytes.append(Self.end)
    }
    encoded = String(decoding: bytes, as: UTF8.self)
  }

  /// The place at which the longest words stand; nil where a character may stand at each.
  private static func keyPlace(of words: [ThemeTermSyntax.Word]) -> Int? {
    var shortest: [Int] = []
    for word in words {
      guard case .place(let number) = word.role else { continue }
      if number == shortest.count { shortest.append(.max) }
      shortest[number] = min(shortest[number], word.isPlaceholder ? 0 : word.range.count)
    }
    guard let longest = shortest.max(), longest > 0 else { return nil }
    return shortest.firstIndex(of: longest)
  }

  // MARK: Characters

  /// What ends a term.
  @inlinable static var end: UInt8 { UInt8(ascii: "\n") }
  /// Four kinds of word, each in four roles and a key or none, make thirty-two characters.
  @inlinable static var firstMark: UInt8 { UInt8(ascii: "@") }
  /// The character for a word without letters, and the most that one may have.
  @inlinable static var firstLength: UInt8 { UInt8(ascii: " ") }
  private static let longestWord = 90

  private static func mark(
    _ kind: ThemeTermSyntax.Word.Kind, _ role: Word.Role, _ isKey: Bool
  ) -> UInt8 {
    firstMark + (isKey ? 16 : 0) + 4 * kind.rawValue + role.rawValue
  }

  /// The word that begins at an offset of ``encoded``; nil where a term ends there.
  /// - Parameter next: is moved to where the next word or term begins.
  @inlinable
  package static func word(in encoded: Span<UInt8>, at next: inout Int) -> Word? {
    let mark = encoded[next]
    guard mark != end, next + 1 < encoded.count else {
      next += 1
      return nil
    }
    let start = next + 2
    next = start + Int(encoded[next + 1] &- firstLength)
    return Word(mark &- firstMark, start..<next)
  }
}
