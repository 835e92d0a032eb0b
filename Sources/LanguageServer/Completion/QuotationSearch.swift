import EssayRules
import EssayText
import QuoteMatching
import QuoteSets

/// Finds canonical quotations by any of their words.
struct QuotationSearch {
  /// A quotation that some words may mean.
  struct Hit {
    let reference: CanonicalReference
    /// All words of the quotation.
    let words: [FoldedWord]
    /// Where the typed words stand one after the other, by number; nil where they do not, or none
    /// are typed.
    let run: Range<Int>?
    /// How much of what was typed the quotation has, of 100.
    let share: Int
  }

  /// Below this share another quotation is meant, or none.
  private static let leastShare = 50

  private let quotations: [(reference: CanonicalReference, words: [FoldedWord])]

  init(_ references: [CanonicalReference]) {
    quotations = references.map { reference in
      let bytes = Array(reference.quotation.text.utf8)
      return (reference, FoldedWord.all(in: bytes, 0..<bytes.count))
    }
  }

  /// The quotations that have the typed words, anywhere and in any order; all where none are typed.
  /// - Parameter endsInWord: whether the last word may go on.
  func hits(for typed: [FoldedWord], endsInWord: Bool) -> [Hit] {
    quotations.compactMap { reference, words in
      guard !words.isEmpty else { return nil }
      let run = typed.isEmpty ? nil : Self.run(of: typed, in: words, endsInWord: endsInWord)
      let share =
        run == nil ? Self.share(of: typed, in: words, endsInWord: endsInWord) : 100
      guard share >= Self.leastShare else { return nil }
      return Hit(reference: reference, words: words, run: run, share: share)
    }
  }

  /// The quotations that have the typed words after others that stand before an ellipsis.
  func hits(
    for typed: [FoldedWord], after before: [FoldedWord], endsInWord: Bool
  ) -> [Hit] {
    quotations.compactMap { reference, words in
      guard let first = Self.run(of: before, in: words, endsInWord: false),
        let run = Self.run(
          of: typed, in: words, endsInWord: endsInWord, from: first.upperBound)
      else { return nil }
      return Hit(reference: reference, words: words, run: run, share: 100)
    }
  }

  /// Where some words stand one after the other; the first place from a word on.
  static func run(
    of typed: [FoldedWord], in words: [FoldedWord], endsInWord: Bool, from first: Int = 0
  ) -> Range<Int>? {
    guard !typed.isEmpty, first + typed.count <= words.count else { return nil }
    let last = typed.count - 1
    return (first...(words.count - typed.count)).first { start in
      typed.indices.allSatisfy { index in
        let word = words[start + index]
        return index == last && endsInWord
          ? typed[index].begins(word) : typed[index].isSame(as: word)
      }
    }.map { $0..<$0 + typed.count }
  }

  /// How much of what was typed some words have. Long words say more than short ones, and one that
  /// is nearly right says half as much. A single letter begins a word only while it is typed.
  private static func share(
    of typed: [FoldedWord], in words: [FoldedWord], endsInWord: Bool
  ) -> Int {
    guard !typed.isEmpty else { return 100 }
    var has = 0
    var all = 0
    for (index, word) in typed.enumerated() {
      let weight = word.letters.count > 3 ? 6 : 2
      all += weight
      let mayGoOn = word.letters.count > 1 || endsInWord && index == typed.count - 1
      if words.contains(where: { mayGoOn ? word.begins($0) : word.isSame(as: $0) }) {
        has += weight
      } else if words.contains(where: { word.isNearly($0) }) {
        has += weight / 2
      }
    }
    return 100 * has / all
  }
}
