public import EssayText
import QuoteMatching

/// A whole book: the work itself, cut into chapters, made searchable.
public struct SourceText: Sendable {
  /// Where some words stand in the book.
  public struct Place: Sendable, Equatable {
    /// From 1.
    public let line: Int
    /// In bytes of the book's file.
    public let range: ByteRange
    /// The chapter as an essay cites it: `5`, `letter 4`, `2.1`; nil before the first.
    public let chapter: String?
    /// Whether the words differ from the book's by alterations that style guides permit.
    public let isAdapted: Bool
  }

  /// The file as the user named it.
  public let path: String
  public let text: TextSnapshot
  /// In the order of the book.
  public let chapters: [Chapter]
  private let matcher: QuotationMatcher

  public init(path: String, text: TextSnapshot) {
    self.path = path
    self.text = text
    chapters = ChapterFinder.chapters(of: text)
    matcher = QuotationMatcher(PassageIndex(chapters.map { Array(text.bytes[$0.range]) }))
  }

  /// Where the words at `range` of `bytes` stand in the book, to the letter or with alterations
  /// that style guides permit; nil where they do not.
  public func find(_ bytes: [UInt8], _ range: ByteRange) -> Place? {
    guard case .passage(let found) = matcher.match(bytes, range).matches, let best = found.first,
      best.verdict <= .adapted
    else { return nil }
    let chapter = chapters[best.passage]
    let start = chapter.range.lowerBound
    let place = start + best.extent.lowerBound..<start + best.extent.upperBound
    return Place(
      line: text.lines.line(at: place.lowerBound) + 1, range: place, chapter: chapter.name,
      isAdapted: best.verdict == .adapted)
  }
}
