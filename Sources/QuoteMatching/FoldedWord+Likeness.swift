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

  /// Whether the two are one word with another ending of grammar, or none: “blurred” and “blur”, “smoke”
  /// and “smoking”. A misspelt ending is none.
  public func isInflection(of other: FoldedWord) -> Bool {
    let stem = zip(letters, other.letters).prefix { $0 == $1 }.map(\.0)
    guard stem.count >= 3, letters != other.letters else { return false }
    let endings = [letters.dropFirst(stem.count), other.letters.dropFirst(stem.count)]
    // “blur-red”: the last consonant is doubled.
    let plain = endings.map { ending in
      String(
        decoding: ending.first == stem.last && ending.count > 1 ? ending.dropFirst() : ending,
        as: UTF8.self)
    }
    guard plain.allSatisfy(Self.inflections.contains) else { return false }
    // “happend” has lost a letter: only after an “e” is a “d” enough.
    return !plain.contains("d") || stem.last == UInt8(ascii: "e") && plain.contains("")
  }

  private static let inflections: Set<String> = [
    "", "s", "es", "d", "ed", "ing", "e", "y", "ies", "ied", "er", "est", "n", "en", "ly",
  ]

  /// Whether it is a word that everybody uses.
  public var isEveryday: Bool { weight < WordWeight.rare }

  /// Whether the two are perhaps forms of one word: they begin alike and end within three letters.
  private func isFormOf(_ other: FoldedWord) -> Bool {
    let common = zip(letters, other.letters).prefix { $0 == $1 }.count
    return common >= 4 && max(letters.count, other.letters.count) - common <= 3
  }
}
