public import EssayText
public import QuoteMatching

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
    /// The headings above it, outermost first: act 2, scene 1.
    public let headings: [Heading]
    /// In a play, who speaks the words, as the book names them: `FIRST WITCH`.
    public let speaker: String?
    /// Whether the words differ from the book's by alterations that style guides permit.
    public let isAdapted: Bool
  }

  /// What a quotation means in the book.
  public struct Reading: Sendable {
    /// How it differs from the book's words: one; for words run together from several places one
    /// for each.
    public let comparisons: [Comparison]
    /// All places that have the words, the one compared first; for words run together one for each
    /// part.
    public let places: [Place]

    public var isSpliced: Bool { comparisons.count > 1 }
    public var verdict: Comparison.Verdict { comparisons[0].verdict }
  }

  /// The file as the user named it.
  public let path: String
  public let text: TextSnapshot
  /// In the order of the book.
  public let chapters: [Chapter]
  private let words: BookText
  private let matcher: BookMatcher
  private let labels: SpeechLabels

  public init(path: String, text: TextSnapshot) {
    self.path = path
    self.text = text
    chapters = ChapterFinder.chapters(of: text)
    words = BookReader.read(text, chapters)
    matcher = BookMatcher(BookIndex(words.bytes), chapters: words.chapterStarts)
    labels = SpeechLabels(words.speakers)
  }

  /// The names of those who speak, as the book has them; none but in a play.
  public var speakers: [String] { words.speakers }

  /// Where the words at `range` of `bytes` stand in the book, to the letter or with alterations
  /// that style guides permit; nil where they do not.
  public func find(_ bytes: [UInt8], _ range: ByteRange) -> Place? {
    guard let reading = read(bytes, range), !reading.isSpliced, reading.verdict <= .adapted else {
      return nil
    }
    return reading.places.first
  }

  /// What the words at `range` of `bytes` mean in the book; nil where they are no attempt at
  /// anything in it.
  public func read(_ bytes: [UInt8], _ range: ByteRange) -> Reading? {
    let labels = labels.ranges(in: bytes, range)
    guard let match = matcher.match(bytes, range, without: labels) else { return nil }
    let isAdapted = match.verdict == .adapted
    let places = match.places.map { place($0, isAdapted: isAdapted) }
    return Reading(
      comparisons: match.comparisons, places: match.isSpliced ? places : Self.distinct(places))
  }

  /// Each place once: a speech with stage directions in it is in the text twice.
  private static func distinct(_ places: [Place]) -> [Place] {
    var distinct: [Place] = []
    for place in places where !distinct.contains(where: { $0.range.overlaps(place.range) }) {
      distinct.append(place)
    }
    return distinct
  }

  private func place(_ found: ByteRange, isAdapted: Bool) -> Place {
    let range = words.fileRange(found)
    let chapter = chapter(at: range.lowerBound)
    return Place(
      line: text.lines.line(at: range.lowerBound) + 1, range: range, chapter: chapter?.name,
      headings: chapter?.headings ?? [], speaker: words.speaker(of: found), isAdapted: isAdapted)
  }

  private func chapter(at offset: Int) -> Chapter? {
    let next = chapters.partitioningIndex { $0.range.upperBound > offset }
    return next < chapters.count ? chapters[next] : nil
  }
}
