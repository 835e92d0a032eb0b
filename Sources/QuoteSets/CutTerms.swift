import EssayText

/// The terms of a theme, cut into words once and for all: the build cuts those of the built-in sets, so
/// that no start of the program reads their notation.
///
/// For each word there is a control character, which says what the word is and where it stands, and
/// after it the letters; each term ends with a line feed.
public struct CutTerms: Sendable, Equatable {
  /// The words of all terms, as an earlier one may have written them.
  public let encoded: String

  public init(encoded: String) {
    self.encoded = encoded
  }

  /// - Parameter terms: in the notation of ``ThemeTerm``. What cannot be read is left out.
  public init(_ terms: [String]) {
    var bytes: [UInt8] = []
    var term = ThemeTermSyntax()
    for text in terms where (try? term.read(text)) != nil {
      var place = -1
      for word in term.words {
        bytes.append(Self.mark(of: word, after: place))
        bytes += term.letters[word.range]
        if case .place(let number) = word.role { place = number }
      }
      bytes.append(Self.end)
    }
    encoded = String(decoding: bytes, as: UTF8.self)
  }

  /// Does something with the words of each term, and the letters among which they stand.
  package func forEachTerm(_ body: ([ThemeTermSyntax.Word], Span<UInt8>) -> Void) {
    let letters = encoded.utf8.span
    var words: [ThemeTermSyntax.Word] = []
    var place = -1
    var next = 0
    while next < letters.count {
      let mark = letters[next]
      next += 1
      guard mark != Self.end else {
        body(words, letters)
        words.removeAll(keepingCapacity: true)
        place = -1
        continue
      }
      let start = next
      next = letters.first(from: start, before: letters.count) {
        ByteWord.marks(below: 0x20, in: $0)
      }
      words.append(Self.word(start..<next, marked: mark, &place))
    }
  }

  // MARK: Marks

  /// What ends a term.
  private static let end = UInt8(ascii: "\n")
  /// Four kinds of word, each in four places, make sixteen control characters.
  private static let firstMark: UInt8 = 0x10

  /// - Parameter place: that of the word before.
  private static func mark(of word: ThemeTermSyntax.Word, after place: Int) -> UInt8 {
    let role: UInt8 =
      switch word.role {
      case .place(let number): number == place ? 0 : 1
      case .notAfter: 2
      case .notBefore: 3
      }
    return firstMark + 4 * word.kind.rawValue + role
  }

  /// - Parameter place: that of the word before; becomes this one's.
  private static func word(
    _ range: ByteRange, marked mark: UInt8, _ place: inout Int
  ) -> ThemeTermSyntax.Word {
    let kind = ThemeTermSyntax.Word.Kind(rawValue: (mark &- firstMark) >> 2) ?? .exact
    switch mark & 3 {
    case 2: return ThemeTermSyntax.Word(kind: kind, role: .notAfter, range: range)
    case 3: return ThemeTermSyntax.Word(kind: kind, role: .notBefore, range: range)
    case let isNext:
      place += Int(isNext)
      return ThemeTermSyntax.Word(kind: kind, role: .place(place), range: range)
    }
  }
}
