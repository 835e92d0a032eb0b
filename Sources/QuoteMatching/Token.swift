/// One element of a text cut up for comparison.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    case word
    /// A word of which some letters stand in square brackets: `[T]he`, `modell[ed]`. The folded
    /// letters before and after the bracket number `before` and `after`.
    case bracketedWord(before: Int, after: Int)
    /// The student's own words in square brackets.
    case bracket
    /// Three dots or more, in brackets or not.
    case ellipsis
    /// ` (...) ` in a canonical quotation: words that it leaves out.
    case gap
  }

  let kind: Kind
  /// Its bytes in the text.
  let range: Range<Int>
  /// Its folded letters, in ``TokenizedText/folded``. Empty for what is no word.
  let folded: Range<Int>
  /// The marks between the element before it and this one.
  let marks: Marks
  let letterCase: LetterCase

  var isWord: Bool {
    switch kind {
    case .word, .bracketedWord: true
    case .bracket, .ellipsis, .gap: false
    }
  }
}

extension Token {
  func with(marks: Marks) -> Token {
    Token(kind: kind, range: range, folded: folded, marks: marks, letterCase: letterCase)
  }
}

/// Where a word has capitals.
struct LetterCase: Equatable, Sendable {
  var startsUpper = false
  var hasUpperInside = false
}

/// A text cut into words, brackets, ellipses and the marks between them.
public struct TokenizedText: Sendable {
  /// The text that was cut, whole; tokens' ranges are offsets into it.
  public let bytes: [UInt8]
  let tokens: [Token]
  /// The folded letters of all words, one after the other.
  let folded: [UInt8]

  func foldedWord(_ token: Token) -> ArraySlice<UInt8> { folded[token.folded] }

  /// The same without the tokens that begin in some stretches; the marks there are not compared.
  func without(_ stretches: [Range<Int>]) -> TokenizedText {
    guard !stretches.isEmpty else { return self }
    var kept: [Token] = []
    var isAfterStretch = false
    for token in tokens {
      if stretches.contains(where: { $0.contains(token.range.lowerBound) }) {
        isAfterStretch = true
      } else {
        kept.append(isAfterStretch ? token.with(marks: .uncompared) : token)
        isAfterStretch = false
      }
    }
    return TokenizedText(bytes: bytes, tokens: kept, folded: folded)
  }

  /// How many words there are, brackets and ellipses not counted.
  public var wordCount: Int { tokens.count { $0.isWord } }
}

extension TokenizedText {
  /// Cuts a quotation, without its marks, for ``QuotationMatcher`` and ``TellingPhrases``.
  /// - Parameter bytes: valid UTF-8.
  public init(quotation bytes: [UInt8]) {
    self = Tokenizer.tokenize(bytes, bytes.indices, .essay)
  }
}
