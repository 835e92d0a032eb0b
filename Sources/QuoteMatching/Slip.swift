/// One place where a quotation is not what the passage has.
public struct Slip: Sendable, Equatable {
  /// What kind of difference it is, as a teacher would name it.
  public enum Kind: Sendable, Equatable {
    case wrongWord, missingWord, addedWord, doubledWord, exchangedWords
    /// The beginning of the right word, cut off.
    case cutOffWord
    case misspeltWord
    case lostApostrophe
    /// “it is” for “it’s”.
    case openedContraction
    /// “it’s” for “it is”.
    case closedContraction
    case wordsRunTogether, wordBrokenApart
    /// Words left out of the middle without an ellipsis.
    case silentOmission
    /// Punctuation lost, added or changed.
    case punctuation
    /// A hyphen lost or added.
    case hyphen
    case capital

    /// Whether words differ, rather than the marks between them.
    public var isOfWords: Bool {
      switch self {
      case .punctuation, .hyphen, .capital: false
      default: true
      }
    }

    /// Whether the passage's word can still be read in what the quotation has for it.
    var keepsWord: Bool {
      switch self {
      case .misspeltWord, .cutOffWord, .lostApostrophe, .openedContraction, .closedContraction,
        .wordsRunTogether, .wordBrokenApart:
        true
      default: false
      }
    }
  }

  public let kind: Kind
  /// The quotation's own words, in bytes of its text; empty where words are missing.
  public let quoted: Range<Int>
  /// What the passage has for them, in bytes of the passage; empty where words were added.
  public let canonical: Range<Int>
  /// What a reader should be shown: the wrong words; for missing words or marks, the words on both
  /// sides. In bytes of the quotation's text.
  public let shown: Range<Int>
  /// What has to go, in bytes of the quotation's text …
  public let replaced: Range<Int>
  /// … and what has to come instead, in bytes of the passage.
  public let replacement: Range<Int>

  func shifted(by offset: Int) -> Slip {
    func shift(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + offset..<range.upperBound + offset
    }
    return Slip(
      kind: kind, quoted: shift(quoted), canonical: canonical, shown: shift(shown),
      replaced: shift(replaced), replacement: replacement)
  }
}
