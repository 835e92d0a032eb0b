extension FoldedWord {
  /// A word that everybody uses, such as a verb of every day, weighs this much; those that only hold
  /// a sentence together weigh less.
  public static let weightOfCommonWords = WordWeight.common

  /// How well this word, as somebody remembers it, fits one that a text has, of 100.
  public func likeness(to other: FoldedWord) -> Int {
    if isSame(as: other) { return 100 }
    if isFormOf(other) { return 70 }
    if isNearly(other) { return 60 }
    let shorter = min(letters.count, other.letters.count)
    let isMisspelt =
      shorter >= 7 && WordLikeness.distance(letters[...], other.letters[...], atMost: 2) != nil
    return isMisspelt ? 50 : 0
  }

  /// Whether the two are perhaps forms of one word: they begin alike and end within three letters.
  private func isFormOf(_ other: FoldedWord) -> Bool {
    let common = zip(letters, other.letters).prefix { $0 == $1 }.count
    return common >= 4 && max(letters.count, other.letters.count) - common <= 3
  }
}
