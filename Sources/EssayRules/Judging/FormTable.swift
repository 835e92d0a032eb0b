import Synchronization

/// Names or titles by their first word, in small letters; by the second where that is an article.
///
/// Every run of the program makes two of some hundred entries, so that no more is done for an entry
/// than finding its first word; what else there is to know of it is found out when it is asked for.
struct FormTable: Sendable {
  /// A name or a title as an author or a work has it.
  private struct Entry: Sendable {
    let firstWord: ProseWord
    let text: String
    let needsMarks: Bool
    /// The number of the author or the work.
    let meaning: Int
    /// The entry before it in the same chain; below zero for none.
    let earlier: Int32
  }

  private var entries: [Entry] = []
  /// The last entry of each chain; below zero for none.
  private var chains = [Int32](repeating: -1, count: 1_024)
  /// Entries whose first word is not plain: such a word may be written in other bytes.
  private var others: [Entry] = []
  private let isTitles: Bool
  private let read = FormCache()

  /// - Parameter isTitles: whether the entries are titles; else they are names.
  init(isTitles: Bool) {
    self.isTitles = isTitles
  }

  mutating func add(_ text: String, needsMarks: Bool, meaning: Int) {
    let word = Self.firstWord(of: text.utf8.span)
    guard !word.isEmpty else { return }
    let chain = chain(of: word)
    let entry = Entry(
      firstWord: word, text: text, needsMarks: needsMarks, meaning: meaning,
      earlier: word.isASCII ? chains[chain] : -1)
    if word.isASCII {
      chains[chain] = Int32(truncatingIfNeeded: entries.count)
      entries.append(entry)
    } else {
      others.append(entry)
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

  /// The names or titles that begin with the word, the longest first, else in the order in which
  /// they were added.
  func forms(_ word: ProseWord) -> [WorkForm] {
    guard contains(word) else { return [] }
    return read.forms(of: word) {
      entries(word).map { entry in
        WorkForm(
          entry.text, isTitle: isTitles, needsMarks: entry.needsMarks, meaning: entry.meaning)
      }
      .sorted { $0.words.count > $1.words.count }
    }
  }

  private func entries(_ word: ProseWord) -> [Entry] {
    guard word.isASCII else {
      let word = String(word)
      return others.filter { String($0.firstWord) == word }
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

  /// The first word in small letters, or the second where that is an article; empty where there are
  /// no letters.
  static func firstWord(of text: Span<UInt8>) -> ProseWord {
    var index = 0
    var article = ProseWord()
    while true {
      let word = nextWord(of: text, from: &index)
      if word.isEmpty { return article }
      guard article.isEmpty, WorkForm.isArticle(word) else { return word }
      article = word
    }
  }

  private static func nextWord(of text: Span<UInt8>, from index: inout Int) -> ProseWord {
    while index < text.count, letter(text[index]) == nil { index += 1 }
    var word = ProseWord(text, from: &index, before: text.count)
    while index < text.count, let letter = letter(text[index]) {
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

/// The forms that were asked for, cut into words.
private final class FormCache: Sendable {
  private let known = Mutex(WordMap<[WorkForm]>())

  func forms(of word: ProseWord, _ make: () -> [WorkForm]) -> [WorkForm] {
    if let forms = known.withLock({ $0[word] }) { return forms }
    let forms = make()
    known.withLock { $0[word] = forms }
    return forms
  }
}
