import QuoteSets

/// Where some words stand in a work: what a citation is measured against.
struct RightPlace: Sendable {
  /// What the work calls its parts, the largest first.
  let divisions: [Division]
  /// One number for each division, 0 for one that the work has not got there; after the first, where
  /// other editions have the words.
  let editions: [[Int]]
  /// Whether the divisions lie in one another, as scenes in acts, and not side by side, as letters
  /// and chapters.
  let isNested: Bool
  /// The id of the quote set whose work it is; nil for a book's own headings.
  let quoteSet: String?
  /// The titles of the work's parts.
  let contents: [TitledPart]

  /// Where a canonical quotation stands.
  init(_ reference: CanonicalReference) {
    divisions = reference.quoteSet.divisions
    editions = [reference.quotation.place] + reference.quotation.alsoPlaces
    isNested = reference.quoteSet.isNested
    quoteSet = reference.quoteSet.id
    contents = reference.quoteSet.contents
  }

  /// Where words stand by the headings of a book.
  init(_ parts: [(division: Division, number: Int)]) {
    divisions = parts.map(\.division)
    editions = [parts.map(\.number)]
    isNested = parts.count > 1
    quoteSet = nil
    contents = []
  }

  /// The one that is put in for a wrong one.
  var place: [Int] { editions[0] }

  var parts: [(division: Division, number: Int)] { divisions.parts(of: place) }

  /// As people write it: `act 2, scene 1`.
  var description: String {
    parts.isEmpty
      ? "the \(QuoteSet.beginning)"
      : parts.map { "\($0.division.rawValue) \($0.number)" }.joined(separator: ", ")
  }
}
