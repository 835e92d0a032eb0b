import EssayText
import QuoteMatching
import QuoteSets
import SourceTexts

/// Any words are compared with any passages and any book; what differs lies within both.
struct MatchingMouth: Mouth {
  private let matcher: QuotationMatcher

  init() {
    let texts = Samples.quoteSets.flatMap { $0.quotations.map { Array($0.text.utf8) } }
    matcher = QuotationMatcher(PassageIndex(texts, names: [Array("Macbeth".utf8)]))
  }

  func swallow(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let mode = choices.next(3)
    if mode == 0 {
      let words = Array(choices.text.utf8)
      check(matcher.match(words, 0..<words.count).matches, in: words)
      return
    }
    // A book or a passage of the input's own, and words that are looked for in it.
    let length = choices.nextLong()
    let all = Array(choices.rest)
    let book = String(decoding: all.prefix(length), as: UTF8.self)
    let words = Array(String(decoding: all.dropFirst(length), as: UTF8.self).utf8)
    if mode == 1 {
      let own = QuotationMatcher(PassageIndex([Array(book.utf8)]))
      check(own.match(words, 0..<words.count).matches, in: words)
    } else {
      read(words, in: SourceText(path: "book", text: TextSnapshot(book)))
    }
  }

  private func read(_ words: [UInt8], in book: SourceText) {
    let file = 0..<book.text.count
    for chapter in book.chapters { demand(file.contains(chapter.range), "a chapter outside") }
    guard let reading = book.read(words, 0..<words.count) else { return }
    for comparison in reading.comparisons { check(comparison, in: words) }
    for place in reading.places {
      demand(file.contains(place.range), "a place outside the book: \(place.range)")
      demand(place.line >= 1 && place.line <= book.text.lines.count, "line \(place.line)")
    }
  }

  private func check(_ match: QuotationMatch, in words: [UInt8]) {
    switch match {
    case .none: break
    case .passage(let found), .splice(let found), .possible(let found), .continuation(let found):
      for comparison in found { check(comparison, in: words) }
    }
  }

  private func check(_ comparison: Comparison, in words: [UInt8]) {
    let quotation = 0..<words.count
    let passage = 0..<comparison.passageBytes.count
    demand(passage.contains(comparison.extent), "an extent outside: \(comparison.extent)")
    for slip in comparison.slips {
      for range in [slip.quoted, slip.shown, slip.replaced] {
        demand(quotation.contains(range) && isWhole(range, words), "\(range) of \(slip)")
      }
      for range in [slip.canonical, slip.replacement] {
        demand(
          passage.contains(range) && isWhole(range, comparison.passageBytes), "\(range) of \(slip)")
      }
    }
  }

  private func isWhole(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    [range.lowerBound, range.upperBound].allSatisfy {
      $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
    }
  }
}
