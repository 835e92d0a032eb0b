/// Names or titles by their first word, in small letters; by the second where that is an article.
///
/// Every run of the program makes two of some hundred entries, so that they are found by a number
/// that is computed from the word's bytes, and no word is made a string.
struct FormTable: Sendable {
  /// A name or a title as an author or a work has it.
  struct Entry: Sendable {
    let text: String
    let needsMarks: Bool
    /// The number of the author or the work.
    let meaning: Int
    fileprivate let hash: UInt64
    /// The entry before it in the same chain; below zero for none.
    fileprivate let earlier: Int32
  }

  private var entries: [Entry] = []
  /// The last entry of each chain; below zero for none.
  private var chains = [Int32](repeating: -1, count: 1_024)
  /// Entries whose first word is not plain: such a word may be written in other bytes.
  private var others: [(word: String, entry: Entry)] = []

  mutating func add(_ text: String, needsMarks: Bool, meaning: Int) {
    guard let word = Self.hashOfFirstWord(of: text.utf8) else { return }
    let chain = Int(truncatingIfNeeded: word.hash) & (chains.count - 1)
    let entry = Entry(
      text: text, needsMarks: needsMarks, meaning: meaning, hash: word.hash,
      earlier: word.isASCII ? chains[chain] : -1)
    if word.isASCII {
      chains[chain] = Int32(truncatingIfNeeded: entries.count)
      entries.append(entry)
    } else {
      others.append((String(decoding: Self.firstWord(of: text.utf8), as: UTF8.self), entry))
    }
  }

  /// Whether a name or title begins with the word.
  func contains(_ word: some Collection<UInt8>) -> Bool { !entries(word).isEmpty }

  /// The names or titles that begin with the word, in the order in which they were added.
  func entries(_ word: some Collection<UInt8>) -> [Entry] {
    guard word.allSatisfy({ $0 < 0x80 }) else {
      let word = String(decoding: word, as: UTF8.self)
      return others.filter { $0.word == word }.map(\.entry)
    }
    let hash = word.reduce(Self.basis, Self.combine)
    var found: [Entry] = []
    var next = chains[Int(truncatingIfNeeded: hash) & (chains.count - 1)]
    while next >= 0 {
      let entry = entries[Int(next)]
      next = entry.earlier
      if entry.hash == hash, Self.firstWord(of: entry.text.utf8).elementsEqual(word) {
        found.append(entry)
      }
    }
    found.reverse()
    return found
  }

  // MARK: First words

  /// The first word in small letters, or the second where that is an article; empty where there are
  /// no letters.
  static func firstWord(of text: some Sequence<UInt8>) -> [UInt8] {
    var word: [UInt8] = []
    var article: [UInt8] = []
    for byte in text {
      if let letter = letter(byte) {
        word.append(letter)
      } else if !word.isEmpty {
        guard article.isEmpty, WorkForm.articles.contains(word) else { break }
        article = word
        word = []
      }
    }
    return word.isEmpty ? article : word
  }

  /// FNV-1a, 64 bits (Fowler, Noll, Vo).
  private static func combine(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
  }

  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

  private static let articles = WorkForm.articles.map { $0.reduce(basis, combine) }

  /// What ``firstWord(of:)`` comes to, without making it; nil where there are no letters.
  private static func hashOfFirstWord(of text: some Sequence<UInt8>)
    -> (hash: UInt64, isASCII: Bool)?
  {
    var hash = basis
    var isASCII = true
    var article: UInt64?
    for byte in text {
      if let letter = letter(byte) {
        hash = combine(hash, letter)
        if letter >= 0x80 { isASCII = false }
      } else if hash != basis {
        guard article == nil, articles.contains(hash) else { break }
        article = hash
        hash = basis
      }
    }
    if hash != basis { return (hash, isASCII) }
    return article.map { ($0, true) }
  }

  /// A byte of a letter or figure, made small; nil for what parts words.
  static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    // Dashes and curly apostrophes begin with E2, and 80 follows.
    case 0x81...0xE1, 0xE3...0xFF: byte
    default: nil
    }
  }
}
