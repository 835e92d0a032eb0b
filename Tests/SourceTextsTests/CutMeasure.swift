import EssayText
import QuoteMatching
import TestSupport

@testable import SourceTexts

/// Judges many cuts and counts.
struct CutMeasure {
  struct Count {
    var cases = 0
    var right = 0
    var fixes = 0
    var exactFixes = 0
    var places = 0
    var rightPlaces = 0
  }

  let books: [CutBook]
  let sources: [SourceText]
  /// Words to put into quotations.
  private let vocabulary: [String]
  private(set) var counts: [String: Count] = [:]
  private(set) var failures: [String] = []

  init(_ books: [CutBook]) {
    self.books = books
    sources = books.map { SourceText(path: $0.name, text: TextSnapshot($0.text)) }
    vocabulary = books.flatMap { book in
      book.chapters.flatMap(\.words).prefix(2_000)
        .filter { $0.count > 2 && $0.allSatisfy { $0.isLetter && $0.isLowercase } }
    }
  }

  /// The counts of all kinds of alteration.
  var sum: Count {
    counts.values.reduce(into: Count()) { sum, own in
      sum.cases += own.cases
      sum.right += own.right
      sum.fixes += own.fixes
      sum.exactFixes += own.exactFixes
      sum.places += own.places
      sum.rightPlaces += own.rightPlaces
    }
  }

  /// All alterations that there are of one cut, of each kind one.
  private func alterations(of cut: BookCut, _ random: inout SplitMix64) -> [AlteredCut] {
    var found = PermittedChange.allCases.compactMap { $0.apply(to: cut, &random) }
    found += ForbiddenChange.allCases.compactMap { $0.apply(to: cut, vocabulary, &random) }
    return found
  }

  func read(_ text: String, in book: Int) -> SourceText.Reading? {
    let bytes = Array(text.utf8)
    return sources[book].read(bytes, bytes.indices)
  }

  // MARK: Its own book

  mutating func judge(_ cuts: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<cuts {
      let cut = BookCut(from: books, 4...40, using: &random)
      for altered in alterations(of: cut, &random) { judge(altered, cut) }
    }
  }

  private mutating func judge(_ altered: AlteredCut, _ cut: BookCut) {
    let kind = altered.kind
    counts[kind, default: Count()].cases += 1
    guard let reading = read(altered.text, in: cut.book), !reading.isSpliced,
      altered.verdicts.contains(reading.verdict)
    else {
      let reading = read(altered.text, in: cut.book)
      return fail(
        altered, cut, reading.map { $0.isSpliced ? "spliced" : "\($0.verdict)" } ?? "nothing")
    }
    counts[kind]?.right += 1
    checkPlace(reading, altered, cut)
    if reading.verdict >= .repunctuated { checkFix(reading, altered, cut) }
  }

  private mutating func checkPlace(
    _ reading: SourceText.Reading, _ altered: AlteredCut, _ cut: BookCut
  ) {
    guard !cut.chapter.isEmpty else { return }
    counts[altered.kind]?.places += 1
    // Words that stand twice may be meant at either place.
    let chapters = [cut.chapter] + books[cut.book].chapters(with: CutBook.fold(cut.text))
    if reading.places.contains(where: { chapters.contains($0.chapter ?? "") }) {
      counts[altered.kind]?.rightPlaces += 1
    } else {
      fail(altered, cut, "chapter \(reading.places.map { $0.chapter ?? "-" }), not \(chapters)")
    }
  }

  private mutating func checkFix(
    _ reading: SourceText.Reading, _ altered: AlteredCut, _ cut: BookCut
  ) {
    counts[altered.kind]?.fixes += 1
    let mended = Self.mended(altered.text, reading.comparisons[0])
    if Self.spaced(mended) == Self.spaced(cut.text) {
      counts[altered.kind]?.exactFixes += 1
    } else {
      fail(altered, cut, "fix “\(mended)”")
    }
  }

  private mutating func fail(_ altered: AlteredCut, _ cut: BookCut, _ what: String) {
    failures.append(
      "\(altered.kind) of \(cut.words.count), \(altered.intact): “\(altered.text)” for “\(cut.text)”: \(what)"
        .replacing("\n", with: "|"))
  }

  static func mended(_ text: String, _ comparison: Comparison) -> String {
    var bytes = Array(text.utf8)
    for slip in comparison.slips.reversed() {
      bytes.replaceSubrange(slip.replaced, with: comparison.passageBytes[slip.replacement])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func spaced(_ text: String) -> String {
    text.replacing("’", with: "'").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Other books

  /// How often words of one book are taken for another's.
  mutating func judgeByOthers(_ cuts: Int, seed: UInt64) -> (cases: Int, taken: [String]) {
    var random = SplitMix64(seed: seed)
    var cases = 0
    var taken: [String] = []
    for _ in 0..<cuts {
      let cut = BookCut(from: books, 4...40, using: &random)
      let altered = alterations(of: cut, &random)
      let chosen = altered[Int.random(in: altered.indices, using: &random)]
      for other in books.indices where other != cut.book {
        cases += 1
        guard let reading = read(chosen.text, in: other) else { continue }
        let place = reading.places[0]
        let verdict = reading.isSpliced ? "spliced" : "\(reading.verdict)"
        taken.append(
          "\(chosen.kind) of \(cut.words.count): “\(chosen.text)” \(verdict) “\(sources[other].text[place.range].prefix(200))” \(reading.comparisons[0])"
            .replacing("\n", with: "|"))
      }
    }
    return (cases, taken)
  }
}
