/// The two words that a contraction stands for.
enum Contractions {
  /// Whether `first` and `second` are what `contraction` contracts: “we”, “are” for “we’re”. All
  /// are folded.
  static func opens(
    _ contraction: ArraySlice<UInt8>, _ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>
  ) -> Bool {
    guard contraction.contains(UInt8(ascii: "'")), let letter = contraction.first,
      letter == first.first
    else { return false }
    for (word, opened) in irregular where contraction.elementsEqual(word.utf8) {
      return first.elementsEqual(opened.first.utf8) && second.elementsEqual(opened.second.utf8)
    }
    for (ending, verbs) in endings
    where contraction.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      return contraction.dropLast(ending.utf8.count).elementsEqual(first)
        && verbs.contains { second.elementsEqual($0.utf8) }
    }
    return false
  }

  private static let irregular: [(word: String, opened: (first: String, second: String))] = [
    ("can't", ("can", "not")), ("won't", ("will", "not")), ("shan't", ("shall", "not")),
    ("let's", ("let", "us")),
  ]

  /// What a contraction may end with, and for which words: “it’s” is “it is” and “it has”.
  private static let endings: [(String, [String])] = [
    ("n't", ["not"]), ("'re", ["are"]), ("'ve", ["have"]), ("'ll", ["will", "shall"]),
    ("'m", ["am"]), ("'d", ["had", "would"]), ("'s", ["is", "has"]),
  ]
}
