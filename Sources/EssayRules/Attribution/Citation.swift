import EssayText
import QuoteSets

/// A place in a work that an essay names: a chapter, a letter, an act and scene.
struct Citation: Sendable, Equatable {
  /// One number of it, or the ends of a range.
  struct Number: Sendable, Equatable {
    let value: Int
    /// Of the block's text.
    let range: ByteRange
    let style: PlaceNumbers.Style
  }

  let division: Division
  /// The numbers of a list or a range, in order.
  let numbers: [Number]
  /// Whether the numbers are the ends of a range.
  let isRange: Bool
  /// From the division's name to the last number, of the block's text.
  let range: ByteRange
  /// The first and last token.
  let tokens: Range<Int>
  /// Whether words before it take it out of the quotation's hands: “since Chapter 3”.
  let isAside: Bool

  /// Whether the place `number` is one of those cited.
  func includes(_ number: Int) -> Bool {
    if isRange, let first = numbers.first, let last = numbers.last, first.value <= last.value {
      return (first.value...last.value).contains(number)
    }
    return numbers.contains { $0.value == number }
  }

  /// Whether this is where a canonical quotation stands.
  func names(_ reference: CanonicalReference) -> Bool {
    reference.quoteSet.parts(of: reference.quotation.place).contains {
      $0.division == division && includes($0.number)
    }
  }
}
