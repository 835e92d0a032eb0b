import EssayText
import QuoteMatching
public import QuoteSets
public import SourceTexts

/// A book that the user has given, and the quote set whose work it is.
public struct SourceBook: Sendable {
  public let text: SourceText
  /// The set's id; nil where no set is about it.
  public let quoteSet: String?

  public init(_ text: SourceText, of quoteSet: String?) {
    self.text = text
    self.quoteSet = quoteSet
  }

  /// A book of which nobody says whose work it is: it is that of the set of which it has most
  /// canonical quotations, else of the one whose title and author it begins with.
  public init(_ text: SourceText, among quoteSets: [QuoteSet]) {
    self.text = text
    let shares = quoteSets.map { Self.share(of: $0, in: text) }
    if let most = shares.max(), most > Self.leastShare, let set = shares.firstIndex(of: most) {
      quoteSet = quoteSets[set].id
    } else {
      quoteSet = quoteSets.first { Self.isTitled($0, text) }?.id
    }
  }

  /// Of a hundred canonical quotations so many must stand in the book.
  private static let leastShare = 30
  /// So many are looked up, which tells enough.
  private static let mostLookedUp = 12

  /// How many of a set's quotations stand in the book, of a hundred.
  private static func share(of quoteSet: QuoteSet, in text: SourceText) -> Int {
    let tried = quoteSet.quotations.prefix(mostLookedUp)
    guard !tried.isEmpty else { return 0 }
    let found = tried.count { quotation in
      let bytes = Array(quotation.text.utf8)
      guard let reading = text.read(bytes, bytes.indices) else { return false }
      return !reading.isSpliced && reading.comparisons[0].isUnmistakable
    }
    return found * 100 / tried.count
  }

  private static func isTitled(_ quoteSet: QuoteSet, _ text: SourceText) -> Bool {
    let beginning = text.text[0..<min(text.text.count, 4_000)].lowercased()
    return beginning.contains(quoteSet.title.lowercased())
      && ([quoteSet.author.name] + quoteSet.author.forms).contains {
        beginning.contains($0.lowercased())
      }
  }
}

/// What a quotation means in one of the user's books.
struct BookReading: Sendable {
  /// The book's number among the linter's.
  let book: Int
  let reading: SourceText.Reading

  /// The verdict that the book gives.
  var verdict: Verdict { reading.isSpliced ? .spliced : Verdict(reading.verdict) }
}

extension [SourceBook] {
  /// What the words mean in each of the books that has something like them, the best first.
  func readings(of bytes: [UInt8]) -> [BookReading] {
    let found = indices.compactMap { number in
      self[number].text.read(bytes, bytes.indices).map { BookReading(book: number, reading: $0) }
    }
    guard found.count > 1 else { return found }
    return found.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.verdict != second.verdict { return first.verdict.rank < second.verdict.rank }
      let (own, other) = (first.reading.comparisons[0], second.reading.comparisons[0])
      if own.isStronger(than: other) { return true }
      return !other.isStronger(than: own) && left.offset < right.offset
    }.map(\.element)
  }
}

extension Verdict {
  /// The milder the less.
  var rank: Int {
    switch self {
    case .verbatim: 0
    case .adapted: 1
    case .repunctuated: 2
    case .spliced: 3
    case .misquoted: 4
    case .unverified: 5
    }
  }
}
