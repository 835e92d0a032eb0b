/// What may begin with a word, as far as its first three letters tell. Whoever looks for something
/// among a block's tokens passes over those that cannot begin it, which nearly all are.
struct WordInterest: OptionSet, Sendable {
  let rawValue: UInt8

  /// A name that a ``NameTable`` knows, or a title made of names.
  static let name = WordInterest(rawValue: 1)
  /// An author or a work of a ``WorkTable``.
  static let work = WordInterest(rawValue: 2)
  /// A word by which a ``ThemeScanner`` looks for a term.
  static let theme = WordInterest(rawValue: 4)
  /// A ``Citation``.
  static let place = WordInterest(rawValue: 8)
  /// Any word of a name of several that a ``SpellingTable`` has.
  static let spelling = WordInterest(rawValue: 16)

  /// Nothing is passed over.
  static let any: WordInterest = [.name, .work, .theme, .place, .spelling]
}

/// The words that some tables ask for, by their first three letters: one look for every word of an
/// essay, instead of one for each table. What is found may be an accident of the hash, and what is
/// not found is in none of the tables.
struct WordInterests: Sendable {
  private static let bits = 12
  private var slots = [UInt8](repeating: 0, count: 1 << bits)

  /// - Parameter heads: the words' ``ProseWord/head``.
  mutating func add(_ heads: some Sequence<UInt32>, _ interest: WordInterest) {
    for head in heads { slots[Self.slot(of: head)] |= interest.rawValue }
  }

  /// Words beyond ASCII may be written in other bytes than those that a table has.
  @inline(__always)
  subscript(word: ProseWord) -> WordInterest {
    word.isASCII ? WordInterest(rawValue: slots[Self.slot(of: word.head)]) : .any
  }

  /// Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, 6.4).
  private static func slot(of head: UInt32) -> Int {
    Int((head &* 0x9E37_79B1) >> UInt32(32 - bits))
  }
}
