import EssayText
import QuoteSets

/// A place in a work that an essay names: a chapter, a letter, an act and scene, a part by its title.
struct Citation: Sendable, Equatable {
  /// One number of it.
  struct Number: Sendable, Equatable {
    let value: Int
    /// Of the block's text.
    let range: ByteRange
    let style: PlaceNumbers.Style
    /// Where it counts from, if it is “opening” or “final” and no number.
    var edge: Edge?
  }

  /// “The opening chapter”, “the penultimate chapter”.
  enum Edge: Sendable, Equatable {
    case opening
    /// So many parts before the last.
    case fromLast(Int)
  }

  /// A division and its number.
  struct Part: Sendable, Equatable {
    /// Nil where only the number is written, as in “2.1”: what it counts depends on the work.
    let division: Division?
    let number: Number
  }

  /// A part that is named by its title.
  struct Title: Sendable, Equatable {
    /// The quote set, by its number among those that judge the essay.
    let setIndex: Int
    /// Its place, as in ``TitledPart``.
    let place: [Int]
  }

  /// How a citation of figures alone is set off.
  enum Setting: Sendable, Equatable {
    /// It stands in the running sentence.
    case open
    /// A bracket ends with it.
    case bracketed
  }

  /// The places of a list or a range, each by its parts, the largest first; none where a title
  /// stands for them.
  let places: [[Part]]
  /// Whether the first and the last of ``places`` are the ends of a range.
  let isRange: Bool
  /// Whether what follows the last of ``places`` is meant, too: “ch. 13 ff.”.
  let goesOn: Bool
  let title: Title?
  /// Whether numbers of lines follow, which hold for the place that is named only.
  let hasLines: Bool
  let setting: Setting
  /// From the division's name to the last number, of the block's text.
  let range: ByteRange
  /// The first and last token.
  let tokens: Range<Int>
  /// Whether words before it take it out of the quotation's hands: “since Chapter 3”.
  let isAside: Bool
  /// Whether, in a note, the words before it give it to a book that none of the sets is about.
  let isOfOtherInNote: Bool

  /// Whether this is where a canonical quotation stands.
  func names(_ reference: CanonicalReference, in quoteSets: [QuoteSet]) -> Bool {
    holds(RightPlace(reference), in: quoteSets) == true
  }
}
