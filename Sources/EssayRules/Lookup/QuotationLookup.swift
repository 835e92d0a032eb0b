import QuoteMatching
public import QuoteSets

/// Finds the canonical quotation that somebody remembers, in whatever words.
public struct QuotationLookup: Sendable {
  /// A quotation that may be meant.
  public struct Hit: Sendable {
    public let reference: CanonicalReference
    /// How much of what was asked it has, of 100; 100 where nothing was asked.
    public let score: Int
  }

  /// A quotation's words, and those by which people speak of it.
  private struct Entry: Sendable {
    let reference: CanonicalReference
    let words: [FoldedWord]
    /// Who says it, where, and what it shows.
    let context: [FoldedWord]
  }

  private let entries: [Entry]

  /// - Parameter references: the quotations to look among.
  public init(_ references: [CanonicalReference]) {
    entries = references.map { reference in
      let quotation = reference.quotation
      let themes = quotation.themes.compactMap { reference.quoteSet.theme($0) }
      let context =
        [reference.credit, quotation.commentary] + themes.flatMap { [$0.name, $0.description] }
      return Entry(
        reference: reference, words: Self.words(of: quotation.text),
        context: Self.words(of: context.joined(separator: " ")))
    }
  }

  /// The quotations that `question` may mean, the best first; what is much less likely than the
  /// best is left out. All of them, in the order of the works, where the question has no words.
  public func hits(for question: String) -> [Hit] {
    let asked = Self.words(of: question)
    guard !asked.isEmpty else { return entries.map { Hit(reference: $0.reference, score: 100) } }
    let rated = entries.compactMap { entry in
      rating(of: entry, asked).map { (reference: entry.reference, rating: $0) }
    }
    let best = rated.map(\.rating.rank).max() ?? 0
    return rated.enumerated().filter { 2 * $0.element.rating.rank >= best }
      .sorted { ($1.element.rating.rank, $0.offset) < ($0.element.rating.rank, $1.offset) }
      .map { Hit(reference: $0.element.reference, score: $0.element.rating.score) }
  }

  private struct Rating {
    let score: Int
    /// The score, and more for words that stand together as they were asked.
    let rank: Int
  }

  /// As many words in a row as these are no accident, however common they are.
  private static let tellingRun = 3
  /// What a word of the context counts beside one of the quotation, of 100.
  private static let contextShare = 50
  /// A row of all the words counts this much more.
  private static let rowBonus = 50

  /// - Returns: nil where the quotation has nothing that speaks for it.
  private func rating(of entry: Entry, _ asked: [FoldedWord]) -> Rating? {
    var all = 0
    var found = 0
    // Words that only hold a sentence together tell no quotation from another.
    var telling = (all: 0, inContext: 0, isInWords: false)
    for word in asked {
      let own = likeness(of: word, in: entry.words)
      let context = likeness(of: word, in: entry.context) * Self.contextShare / 100
      all += 100 * word.weight
      found += max(own, context) * word.weight
      guard word.weight >= FoldedWord.weightOfCommonWords else { continue }
      telling.all += word.weight
      if own > 0 { telling.isInWords = true }
      if context > 0 { telling.inContext += word.weight }
    }
    // Of what a quotation is about, one word of many may speak by chance.
    let isTold = telling.isInWords || telling.inContext > 0 && 2 * telling.inContext >= telling.all
    let row = longestRow(of: asked, in: entry.words)
    guard isTold || row >= min(Self.tellingRun, asked.count) else { return nil }
    let score = 100 * found / all
    let bonus = row > 1 ? Self.rowBonus * row / asked.count : 0
    return Rating(score: score, rank: score + bonus)
  }

  private func likeness(of word: FoldedWord, in words: [FoldedWord]) -> Int {
    words.reduce(0) { max($0, word.likeness(to: $1)) }
  }

  /// How many of the asked words stand one after the other at most, as they were asked.
  private func longestRow(of asked: [FoldedWord], in words: [FoldedWord]) -> Int {
    var longest = 0
    for start in words.indices {
      for first in asked.indices {
        let row = zip(words[start...], asked[first...]).prefix { $0.isSame(as: $1) }.count
        longest = max(longest, row)
      }
    }
    return longest
  }

  private static func words(of text: String) -> [FoldedWord] {
    let bytes = Array(text.utf8)
    return FoldedWord.all(in: bytes, 0..<bytes.count)
  }
}

extension QuoteSet {
  /// Its canonical quotations, in the order of the work.
  public var references: [CanonicalReference] {
    quotations.map { CanonicalReference(quoteSet: self, quotation: $0) }
  }
}
