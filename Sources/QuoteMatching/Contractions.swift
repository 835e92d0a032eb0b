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
    let opened =
      String(decoding: first, as: UTF8.self) + " " + String(decoding: second, as: UTF8.self)
    return readings(of: String(decoding: contraction, as: UTF8.self)).contains(opened)
  }

  /// All that a contraction may stand for: “it’s” is “it is” and “it has”. Empty for other words.
  static func readings(of word: String) -> [String] {
    if let irregular = irregular[word] { return irregular }
    for (ending, verbs) in endings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if !stem.isEmpty { return verbs.map { "\(stem) \($0)" } }
    }
    return []
  }

  private static let irregular = [
    "can't": ["can not"], "won't": ["will not"], "shan't": ["shall not"], "let's": ["let us"],
  ]

  private static let endings: [(String, [String])] = [
    ("n't", ["not"]), ("'re", ["are"]), ("'ve", ["have"]), ("'ll", ["will", "shall"]),
    ("'m", ["am"]), ("'d", ["had", "would"]), ("'s", ["is", "has"]),
  ]
}
