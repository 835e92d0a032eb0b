import EssayText
import Synchronization

/// Names or titles by their first word, in small letters; by the second where that is an article.
///
/// Every run of the program makes two of some hundred entries, so that no more is done for an entry
/// than finding its first word; what else there is to know of it is found out when it is asked for.
struct FormTable: Sendable {
  /// A name or a title as an author or a work has it.
  struct Entry: Sendable {
    fileprivate let firstWord: ProseWord
    /// Where it stands in the text of which the table is told.
    let range: ByteRange
    /// Whether it is the full name, or the title as it is printed.
    let isMain: Bool
    let needsMarks: Bool
    /// The number of the author or the work.
    let meaning: Int
    /// The entry before it in the same chain; below zero for none.
    fileprivate let earlier: Int32
  }

  /// In the order in which they were added.
  private(set) var entries: [Entry] = []
  /// The last entry of each chain; below zero for none.
  private var chains = [Int32](repeating: -1, count: 1_024)
  /// The entries whose first word is not plain, by their numbers: such a word may be written in other
  /// bytes.
  private var others: [Int] = []

  /// - Parameter capacity: about how many entries there will be.
  init(capacity: Int) {
    entries.reserveCapacity(capacity)
  }

  /// Adds what stands at a range of some text, unless it has no letters.
  mutating func add(
    _ range: ByteRange, in text: [UInt8], isMain: Bool = false, needsMarks: Bool = false,
    meaning: Int
  ) {
    let word = Self.firstWord(of: text.span, range)
    guard !word.isEmpty else { return }
    let chain = chain(of: word)
    entries.append(
      Entry(
        firstWord: word, range: range, isMain: isMain, needsMarks: needsMarks,
        meaning: meaning,
        earlier: word.isASCII ? chains[chain] : -1))
    if word.isASCII {
      chains[chain] = Int32(truncatingIfNeeded: entries.count - 1)
    } else {
      others.append(entries.count - 1)
    }
  }

  private func chain(of word: ProseWord) -> Int {
    Int(truncatingIfNeeded: word.hash) & (chains.count - 1)
  }

  /// Whether a name or title begins with the word.
  func contains(_ word: ProseWord) -> Bool {
    guard word.isASCII else { return !entries(word).isEmpty }
    var next = chains[chain(of: word)]
    while next >= 0 {
      if entries[Int(next)].firstWord == word { return true }
      next = entries[Int(next)].earlier
    }
    return false
  }

  /// The first letters of all first words.
  var heads: some Sequence<UInt32> { entries.lazy.map(\.firstWord.head) }

  /// The names or titles that begin with the word, in the order in which they were added.
  func entries(_ word: ProseWord) -> [Entry] {
    guard word.isASCII else {
      let word = String(word)
      return others.map { entries[$0] }.filter { String($0.firstWord) == word }
    }
    var found: [Entry] = []
    var next = chains[chain(of: word)]
    while next >= 0 {
      if entries[Int(next)].firstWord == word { found.append(entries[Int(next)]) }
      next = entries[Int(next)].earlier
    }
    return found.reversed()
  }

  // MARK: First words

  /// The first word of a stretch of text in small letters, or the second where that is an article;
  /// empty where there are no letters.
  static func firstWord(of text: Span<UInt8>, _ range: ByteRange) -> ProseWord {
    var index = range.lowerBound
    var article = ProseWord()
    while true {
      let word = nextWord(of: text, from: &index, before: range.upperBound)
      if word.isEmpty { return article }
      guard article.isEmpty, WorkForm.isArticle(word) else { return word }
      article = word
    }
  }

  private static func nextWord(
    of text: Span<UInt8>, from index: inout Int, before end: Int
  ) -> ProseWord {
    while index < end, letter(text[index]) == nil { index += 1 }
    var word = ProseWord(text, from: &index, before: end)
    while index < end, let letter = letter(text[index]) {
      word.append(letter)
      index += 1
    }
    return word
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
