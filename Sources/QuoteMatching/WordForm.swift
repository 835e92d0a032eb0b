/// A token or a word as alignment compares it, with what can be asked of it at once. It holds no
/// reference, so that a table of comparisons counts none.
struct WordForm {
  let kind: Token.Kind
  /// The word's number; ``Vocabulary/unknown`` for what is no word of the passages.
  let id: UInt32
  /// In hundredths.
  let weight: Int
  /// Its letters, in the folded letters of its text.
  let letters: Range<Int>
  let hasApostrophe: Bool
  let first: UInt8
  let last: UInt8

  init(_ token: Token, in text: TokenizedText, id: UInt32, weight: Int) {
    kind = token.kind
    self.id = id
    self.weight = weight
    letters = token.folded
    let word = text.foldedWord(token)
    hasApostrophe = word.contains(UInt8(ascii: "'"))
    first = word.first ?? 0
    last = word.last ?? 0
  }

  var isWord: Bool {
    switch kind {
    case .word, .bracketedWord: true
    case .bracket, .ellipsis, .gap: false
    }
  }

  /// Whether this may be `first` and `second` written as one word, as far as a glance tells.
  func mayJoin(_ first: WordForm, _ second: WordForm) -> Bool {
    letters.count > 2 && letters.count == first.letters.count + second.letters.count
      && self.first == first.first && last == second.last
  }

  /// Whether two words may look alike, as far as a glance tells.
  func mayBeLike(_ other: WordForm) -> Bool {
    abs(letters.count - other.letters.count) <= 3 && (first == other.first || last == other.last)
  }
}
