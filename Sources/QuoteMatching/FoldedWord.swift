/// A word as people look for it: without case, accents and apostrophes, in any spelling.
public struct FoldedWord: Sendable, Equatable {
  /// Its bytes in the text.
  public let range: Range<Int>
  /// Its letters as they are spelt there.
  public let letters: [UInt8]
  /// Its letters in the spelling that stands for all: `modeled`.
  private let folded: [UInt8]
  /// How much it says about where a text comes from, in hundredths.
  public let weight: Int

  /// The words at `range` of `bytes`, which is valid UTF-8, in order.
  public static func all(in bytes: [UInt8], _ range: Range<Int>) -> [FoldedWord] {
    let text = Tokenizer.tokenize(bytes, range.clamped(to: 0..<bytes.count), .work)
    let weights = WordWeight.ofEnglish
    return text.tokens.filter(\.isWord).map { token in
      FoldedWord(
        range: token.range,
        letters: withoutApostrophes(Tokenizer.letters(of: bytes, token.range)[...]),
        folded: withoutApostrophes(text.foldedWord(token)),
        weight: weights[text.foldedWord(token)])
    }
  }

  private static func withoutApostrophes(_ letters: ArraySlice<UInt8>) -> [UInt8] {
    letters.filter { $0 != UInt8(ascii: "'") }
  }

  /// Whether the two are one word.
  public func isSame(as other: FoldedWord) -> Bool {
    folded == other.folded || letters == other.letters
  }

  /// Whether it is more than a word that any sentence has.
  public var saysSomething: Bool { weight > WordWeight.function }

  /// Whether the other word begins with this one's letters, which may be the beginning of a word.
  public func begins(_ other: FoldedWord) -> Bool {
    other.letters.starts(with: letters) || other.folded.starts(with: letters)
      || other.folded.starts(with: folded)
  }

  /// Whether the two are long words that differ in one letter.
  public func isNearly(_ other: FoldedWord) -> Bool {
    min(folded.count, other.folded.count) >= 5
      && WordLikeness.distance(folded[...], other.folded[...], atMost: 1) != nil
  }
}
