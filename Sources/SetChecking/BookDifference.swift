/// A stretch in which a quotation and the passage of the book that it is to be differ.
struct BookDifference: Equatable {
  /// What has to go, in bytes of the quotation …
  let replaced: Range<Int>
  /// … and what has to come instead, in bytes of the book.
  let replacement: Range<Int>
  /// The wrong words of the quotation, or those around a place where words or marks are wrong.
  let shown: Range<Int>
  /// What the book has there.
  let shownInBook: Range<Int>
}

/// Reads the differences off an alignment of a quotation with a book.
struct BookDifferences {
  private let own: PlainWords
  private let book: PlainWords
  private let alignment: WordAlignment

  init(_ own: PlainWords, _ book: PlainWords, _ alignment: WordAlignment) {
    self.own = own
    self.book = book
    self.alignment = alignment
  }

  /// Words that both have, in the order of both.
  private struct Anchor {
    let own: Int
    let book: Int
  }

  /// All of them, in the order of the quotation.
  var all: [BookDifference] {
    var differences: [BookDifference] = []
    var before: Anchor?
    for pair in alignment.pairs where pair.isSame {
      guard let word = pair.own, let other = pair.other else { continue }
      let anchor = Anchor(own: word, book: other)
      differences += [between(before, anchor), capital(anchor)].compactMap { $0 }
      before = anchor
    }
    return differences + [between(before, nil)].compactMap { $0 }
  }

  private func between(_ before: Anchor?, _ after: Anchor?) -> BookDifference? {
    let ownWords = (before.map { $0.own + 1 } ?? 0)..<(after?.own ?? own.count)
    let others = alignment.pairs.compactMap(\.other)
    guard let first = others.first, let last = others.last else { return nil }
    let bookWords = (before.map { $0.book + 1 } ?? first)..<(after?.book ?? last + 1)
    if ownWords.isEmpty, bookWords.isEmpty {
      guard let before, let after, gap(own, before.own) != gap(book, before.book) else {
        return nil
      }
      return difference(
        own.words[before.own].range.upperBound..<own.words[after.own].range.lowerBound,
        book.words[before.book].range.upperBound..<book.words[after.book].range.lowerBound,
        around: before, after)
    }
    if ownWords.isEmpty { return missing(bookWords, before, after) }
    if bookWords.isEmpty { return added(ownWords, before, after) }
    let sameBefore = before.map { gap(own, $0.own) == gap(book, $0.book) } ?? true
    let sameAfter =
      after.map { gap(own, $0.own - 1) == gap(book, $0.book - 1) } ?? true
    let words = own.bytes(ownWords) ?? 0..<0
    let bookBytes = book.bytes(bookWords) ?? 0..<0
    let start = sameBefore ? nil : before
    let end = sameAfter ? nil : after
    return BookDifference(
      replaced: (start.map { own.words[$0.own].range.upperBound } ?? words.lowerBound)..<(end.map {
        own.words[$0.own].range.lowerBound
      } ?? words.upperBound),
      replacement: (start.map { book.words[$0.book].range.upperBound } ?? bookBytes.lowerBound)..<(end
        .map { book.words[$0.book].range.lowerBound } ?? bookBytes.upperBound),
      shown: words, shownInBook: bookBytes)
  }

  /// Words of the book that the quotation lacks.
  private func missing(_ words: Range<Int>, _ before: Anchor?, _ after: Anchor?) -> BookDifference?
  {
    guard let before, let after else { return nil }
    let ownGap = gap(own, before.own)
    let ownBefore = own.words[before.own].range.upperBound
    let ownAfter = own.words[after.own].range.lowerBound
    let bookBefore = book.words[before.book].range.upperBound
    let bookAfter = book.words[after.book].range.lowerBound
    let bookBytes = book.bytes(words) ?? 0..<0
    if ownGap == gap(book, before.book) {
      return difference(
        ownAfter..<ownAfter, bookBytes.lowerBound..<bookAfter, around: before, after)
    }
    if ownGap == gap(book, after.book - 1) {
      return difference(
        ownBefore..<ownBefore, bookBefore..<bookBytes.upperBound, around: before, after)
    }
    return difference(ownBefore..<ownAfter, bookBefore..<bookAfter, around: before, after)
  }

  /// Words of the quotation that the book lacks.
  private func added(_ words: Range<Int>, _ before: Anchor?, _ after: Anchor?) -> BookDifference? {
    let bytes = own.bytes(words) ?? 0..<0
    guard let before else {
      return after.map {
        difference(bytes.lowerBound..<own.words[$0.own].range.lowerBound, 0..<0, around: nil, $0)
      }
    }
    let ownBefore = own.words[before.own].range.upperBound
    guard let after else {
      return difference(ownBefore..<bytes.upperBound, 0..<0, around: before, nil)
    }
    let bookGap = gap(book, before.book)
    let ownAfter = own.words[after.own].range.lowerBound
    if gap(own, before.own) == bookGap {
      return difference(bytes.lowerBound..<ownAfter, 0..<0, around: before, after)
    }
    if gap(own, after.own - 1) == bookGap {
      return difference(ownBefore..<bytes.upperBound, 0..<0, around: before, after)
    }
    return difference(
      ownBefore..<ownAfter,
      book.words[before.book].range.upperBound..<book.words[after.book].range.lowerBound,
      around: before, after)
  }

  /// A word with another first letter, inside the quotation.
  private func capital(_ anchor: Anchor) -> BookDifference? {
    let word = own.text(anchor.own).replacing("\u{2019}", with: "'")
    let inBook = book.text(anchor.book).replacing("\u{2019}", with: "'")
    // Books set the first words of a chapter in capitals.
    guard anchor.own > 0, word != inBook, inBook.count == 1 || inBook != inBook.uppercased() else {
      return nil
    }
    let range = own.words[anchor.own].range
    let bookRange = book.words[anchor.book].range
    return BookDifference(
      replaced: range, replacement: bookRange, shown: range, shownInBook: bookRange)
  }

  /// A difference that is shown with the words on both sides.
  private func difference(
    _ replaced: Range<Int>, _ replacement: Range<Int>, around before: Anchor?, _ after: Anchor?
  ) -> BookDifference {
    let first = before ?? after
    let last = after ?? before
    func stretch(_ words: PlainWords, _ start: Int?, _ end: Int?) -> Range<Int> {
      guard let start, let end else { return 0..<0 }
      return words.words[start].range.lowerBound..<words.words[end].range.upperBound
    }
    let shown = stretch(own, first?.own, last?.own)
    return BookDifference(
      replaced: replaced, replacement: replacement,
      shown: min(
        shown.lowerBound, replaced.lowerBound)..<max(shown.upperBound, replaced.upperBound),
      shownInBook: stretch(book, first?.book, last?.book))
  }

  /// What stands between a word and the next.
  private func gap(_ words: PlainWords, _ index: Int) -> String {
    guard index >= 0, index + 1 < words.count else { return "" }
    let start = words.words[index].range.upperBound
    return MarksBetween.plain(words.bytes[start..<words.words[index + 1].range.lowerBound])
  }
}
