import EssaySyntax
import EssayText
import QuoteSets

/// One element of a block's text, as far as grammar goes.
struct ProseToken: Sendable {
  enum Kind: Sendable, Equatable {
    case word
    /// Someone's name, however many words it has.
    case name(Person)
    /// A quotation, by its number among those of its block; nested ones are part of it.
    case quotation(Int)
    /// A punctuation mark. A dash of any form is `-`, an ellipsis `…`.
    case mark(Unicode.Scalar)
  }

  enum Person: Sendable, Equatable {
    case character(setIndex: Int, id: LiteraryCharacter.ID, gender: LiteraryCharacter.Gender)
    case author(setIndex: Int)
    /// Someone who wrote other works, as ``WorkTable`` numbers them; only in a ``WorkReading``.
    case otherAuthor(Int)
    /// A work, which says things as people do (“as *1984* puts it”); only in a ``WorkReading``.
    case work(Int)
  }

  let kind: Kind
  /// Of the block's text.
  let range: ByteRange
  /// The word in small letters, with straight apostrophes and without a possessive ending.
  let word: String
  let isPossessive: Bool
  let isCapitalised: Bool

  func isMark(_ marks: Unicode.Scalar...) -> Bool {
    if case .mark(let mark) = kind { marks.contains(mark) } else { false }
  }

  var person: Person? { if case .name(let person) = kind { person } else { nil } }

  var isWord: Bool { kind == .word }

  /// A word or a name.
  var isWordLike: Bool { kind == .word || person != nil }
}

extension [ProseToken] {
  /// The tokens that lie in a range of their block's text.
  func indices(in range: ByteRange) -> Range<Int> {
    let first = partitioningIndex { $0.range.upperBound > range.lowerBound }
    let last = partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return first..<Swift.max(first, last)
  }

  /// The token that begins at an offset of the block's text; nil where none does.
  func index(at offset: Int) -> Int? {
    let index = partitioningIndex { $0.range.lowerBound >= offset }
    return index < count && self[index].range.lowerBound == offset ? index : nil
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies a condition that holds from some index on.
  func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
