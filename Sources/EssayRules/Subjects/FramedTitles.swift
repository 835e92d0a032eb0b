import EssaySyntax
import EssayText
import QuoteSets

/// Titles without capitals, or nearly right, in one block. They are only looked for where nothing else
/// names what an essay is about: in small letters a title may be anybody's words, “he could never let me
/// go”, and so something around it must show that the work is meant.
struct FramedTitles: Sendable {
  /// The texts of which the block has a title in a frame, a title, and their author's name.
  fileprivate var framed: Set<Int> = []
  fileprivate var bare: Set<Int> = []
  fileprivate var authors: Set<Int> = []

  /// The numbers of the texts that blocks name in such a way.
  static func texts(namedIn blocks: [FramedTitles]) -> [Int] {
    var all = FramedTitles()
    for block in blocks {
      all.framed.formUnion(block.framed)
      all.bare.formUnion(block.bare)
      all.authors.formUnion(block.authors)
    }
    return all.framed.union(all.bare.intersection(all.authors)).sorted()
  }
}

/// Reads them, block after block.
struct FramedTitleReader {
  private let table: SubjectTable
  /// What the block shows that is being read.
  private var found = FramedTitles()
  /// The words of the titles, with the number of their text.
  private lazy var titles = (0..<table.textCount).flatMap { text in
    table.titles(of: text).map { (text: text, words: $0) }
  }

  init(_ table: SubjectTable) {
    self.table = table
  }

  /// - Parameter quotations: those of the block.
  mutating func read(_ block: Block, quotations: ArraySlice<Quotation>) -> FramedTitles {
    found = FramedTitles()
    if block.kind != .bibliography {
      for range in block.emphasis { readMarked(block.bytes, range) }
      read(block.bytes)
    }
    for quotation in quotations where quotation.depth == 0 {
      readMarked(block.bytes, quotation.inner)
    }
    return found
  }

  // MARK: In emphasis or in quotation marks

  /// No title has so many bytes.
  private static let longest = 80
  /// Of a shorter title, another one may differ by a word.
  private static let leastWordsOfNearTitle = 4

  /// Reads words that the essay sets off: a title in any letters, or with capitals one of which a word is
  /// wrong, missing or added, *Never Let You Go*.
  private mutating func readMarked(_ bytes: [UInt8], _ range: ByteRange) {
    guard range.count <= Self.longest else { return }
    let words = ClueWords.all(in: bytes, range)
    guard let first = words.first else { return }
    if table.mayBegin(with: first) {
      let titles = table.titles(at: first) { $0 + 1 < words.count ? words[$0 + 1] : nil }
      for (text, length) in titles where length == words.count { found.framed.insert(text) }
    }
    guard words.count + 1 >= Self.leastWordsOfNearTitle, hasCapitals(bytes[range]) else { return }
    for title in titles where isNearly(words, title.words) { found.framed.insert(title.text) }
  }

  /// Whether two words of some begin with a capital, the first among them.
  private func hasCapitals(_ words: ArraySlice<UInt8>) -> Bool {
    let parts = words.split(separator: UInt8(ascii: " "))
    return parts.first?.first.map(ClueWords.isCapital) == true
      && parts.count { $0.first.map(ClueWords.isCapital) == true } > 1
  }

  private func isNearly(_ words: [ProseWord], _ title: [ProseWord]) -> Bool {
    guard title.count >= Self.leastWordsOfNearTitle, abs(words.count - title.count) <= 1 else {
      return false
    }
    let before = zip(words, title).prefix { $0 == $1 }.count
    let after = zip(words.reversed(), title.reversed()).prefix { $0 == $1 }.count
    return before + after >= max(words.count, title.count) - 1
  }

  // MARK: In prose

  /// What may stand before a title that nothing sets off.
  private static let kinds: WordSet = [
    "novel", "novella", "book", "play", "text", "tragedy", "story", "called", "titled", "entitled",
  ]

  private mutating func read(_ bytes: [UInt8]) {
    var next = 0
    var previous = ProseWord()
    while let word = ClueWords.word(in: bytes.span, from: &next, before: bytes.count) {
      if table.mayBegin(with: word) { read(word, after: previous, bytes, next) }
      previous = word
    }
  }

  /// - Parameter next: where the word ends with which a name or a title may begin.
  private mutating func read(
    _ word: ProseWord, after previous: ProseWord, _ bytes: [UInt8], _ next: Int
  ) {
    var end = next
    let clues = table.clues(at: word) { index in
      if index == 0 { end = next }
      return ClueWords.word(in: bytes.span, from: &end, before: bytes.count)
    }
    for clue in clues where clue.kind == .author { found.authors.insert(clue.text) }
    for clue in clues where clue.kind == .title {
      let words = Self.words(in: bytes, from: next).dropFirst(table.wordCount(of: clue) - 1)
      let isFramed = Self.kinds.contains(previous) || isByAuthor(of: clue.text, words)
      if isFramed { found.framed.insert(clue.text) } else { found.bare.insert(clue.text) }
    }
  }

  /// Whether words begin with “by” and the author's name.
  private func isByAuthor(of text: Int, _ words: ArraySlice<ProseWord>) -> Bool {
    guard words.first == "by", let name = words.dropFirst().first else { return false }
    let rest = Array(words.dropFirst(2))
    return table.clues(at: name) { $0 < rest.count ? rest[$0] : nil }
      .contains { $0.kind == .author && $0.text == text }
  }

  /// So many words are read from where a title may begin.
  private static let longestFrame = 24

  private static func words(in bytes: [UInt8], from start: Int) -> [ProseWord] {
    var next = start
    var words: [ProseWord] = []
    while words.count < longestFrame,
      let word = ClueWords.word(in: bytes.span, from: &next, before: bytes.count)
    {
      words.append(word)
    }
    return words
  }
}

extension SubjectTable {
  /// The texts of which a title begins at a word, each with the words that it has.
  /// - Parameter following: gives the words after it by number.
  fileprivate func titles(
    at word: ProseWord, following: (Int) -> ProseWord?
  ) -> [(text: Int, length: Int)] {
    clues(at: word, following: following).filter { $0.kind == .title }
      .map { ($0.text, wordCount(of: $0)) }
  }

  /// The clues whose words begin at a word, likewise.
  fileprivate func clues(at word: ProseWord, following: (Int) -> ProseWord?) -> [Clue] {
    var found: [Int] = []
    appendClues(at: word, to: &found, following: following)
    return found.map { clues[$0] }
  }
}
