/// A token or a word as alignment compares it, with what can be asked of it at once. It is small and
/// holds no reference: it is looked at for each cell of a table.
struct WordForm {
  enum Kind: UInt8 {
    case word, bracketedWord, bracket, ellipsis, gap
  }

  let kind: Kind
  let hasApostrophe: Bool
  let first: UInt8
  let last: UInt8
  /// The word's number; ``Vocabulary/unknown`` for what is no word of the passages.
  let id: UInt32
  /// In hundredths.
  let weight: Int32
  /// Of its letters before its brackets and after them; 0 for a word without.
  let (lettersBefore, lettersAfter): (UInt32, UInt32)
  private let (firstLetter, lettersEnd): (UInt32, UInt32)

  init(_ token: Token, in text: TokenizedText, id: UInt32, weight: Int) {
    (kind, lettersBefore, lettersAfter) =
      switch token.kind {
      case .word: (.word, 0, 0)
      case .bracketedWord(let before, let after): (.bracketedWord, UInt32(before), UInt32(after))
      case .bracket: (.bracket, 0, 0)
      case .ellipsis: (.ellipsis, 0, 0)
      case .gap: (.gap, 0, 0)
      }
    self.id = id
    self.weight = Int32(weight)
    firstLetter = UInt32(token.folded.lowerBound)
    lettersEnd = UInt32(token.folded.upperBound)
    let letters = text.folded.span.extracting(token.folded)
    first = letters.isEmpty ? 0 : letters[0]
    last = letters.isEmpty ? 0 : letters[letters.count - 1]
    var hasApostrophe = false
    for index in letters.indices where letters[index] == UInt8(ascii: "'") { hasApostrophe = true }
    self.hasApostrophe = hasApostrophe
  }

  var isWord: Bool { kind == .word || kind == .bracketedWord }

  /// Its letters, in the folded letters of its text.
  var letters: Range<Int> { Int(firstLetter)..<Int(lettersEnd) }

  private var letterCount: UInt32 { lettersEnd - firstLetter }

  /// Whether this may be `first` and `second` written as one word, as far as a glance tells.
  func mayJoin(_ first: WordForm, _ second: WordForm) -> Bool {
    letterCount > 2 && letterCount == first.letterCount + second.letterCount
      && self.first == first.first && last == second.last
  }

  /// Whether two words may look alike, as far as a glance tells.
  func mayBeLike(_ other: WordForm) -> Bool {
    (first == other.first || last == other.last)
      && max(letterCount, other.letterCount) - min(letterCount, other.letterCount) <= 3
  }
}
