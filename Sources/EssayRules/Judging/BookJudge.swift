import EssayText
import QuoteMatching
import QuoteSets
import SourceTexts

/// Judges quotations by the user's books: those that no set knows, in the same way as by a set; of
/// those that one knows, the words, of which the student's own copy is the authority.
struct BookJudge {
  let books: [SourceBook]
  let tables: JudgingTables

  /// Judges a quotation that no set knows by the book that accounts for it best, if one does.
  func judge(_ judgement: Judgement, _ words: QuotationWords) {
    guard let best = words.meaning.readings.first else { return }
    judgement.verdict = best.verdict
    judgement.comparisons = comparisons(best, words)
    judgement.book = best
  }

  /// Corrects the judgement of a quotation that a set knows: where a book of its work has the
  /// student's words, or words nearer to them, they are compared with the book's.
  func correct(_ judgement: Judgement, _ words: QuotationWords) {
    if words.meaning.readings.isEmpty { return }
    let ids = judgement.candidates.map(\.quoteSet.id)
    let own = words.meaning.readings.first { reading in
      books[reading.book].quoteSet.map(ids.contains) ?? true
    }
    guard let own else { return }
    judgement.book = own
    if isNearer(own, than: judgement) {
      judgement.verdict = own.verdict
      judgement.comparisons = comparisons(own, words)
    }
  }

  private func isNearer(_ reading: BookReading, than judgement: Judgement) -> Bool {
    if reading.reading.isSpliced { return false }
    if judgement.verdict == .spliced { return reading.verdict.rank < Verdict.spliced.rank }
    if reading.verdict != judgement.verdict {
      return reading.verdict.rank < judgement.verdict.rank
    }
    guard let canonical = judgement.comparisons.first else { return false }
    return reading.reading.comparisons[0].slips.count < canonical.slips.count
  }

  private func comparisons(_ reading: BookReading, _ words: QuotationWords) -> [Comparison] {
    reading.reading.comparisons.map { $0.shifted(by: words.range.lowerBound) }
  }

  // MARK: Places and speakers

  /// The place of a judgement's words in its book: of several the one that the essay names.
  func place(of judgement: Judgement) -> SourcePlace? {
    guard let found = judgement.book else { return nil }
    let book = books[found.book]
    let places = found.reading.places
    let cited = places.first { place in
      judgement.place?.citation.holds(RightPlace(parts(of: place, in: book)), in: tables.quoteSets)
        == true
    }
    guard let place = cited ?? places.first else { return nil }
    return SourcePlace(
      path: book.text.path, line: place.line, range: place.range, chapter: place.chapter,
      speaker: place.speaker.map { id(ofSpeaker: $0, in: book) },
      speakerName: place.speaker.map { name(ofSpeaker: $0, in: book) },
      parts: parts(of: place, in: book).map { SourcePlace.Part($0.division, $0.number) },
      words: found.reading.comparisons[0].sentence, credit: credit(of: place, in: book))
  }

  /// The divisions in which a place lies, with their numbers.
  func parts(of place: SourceText.Place, in book: SourceBook) -> [(division: Division, number: Int)]
  {
    place.headings.flatMap { heading -> [(division: Division, number: Int)] in
      if let number = heading.number, let division = Division(rawValue: heading.kind.rawValue) {
        return [(division, number)]
      }
      guard let title = heading.title, let set = quoteSet(of: book),
        let titled = set.contents.first(where: { $0.title.lowercased() == title.lowercased() })
      else { return [] }
      return set.parts(of: titled.place)
    }
  }

  private func quoteSet(of book: SourceBook) -> QuoteSet? {
    tables.quoteSets.first { $0.id == book.quoteSet }
  }

  /// The places of a judgement's words in its book, by its headings; none for an unlikely quotation,
  /// and where one of them lies under no heading.
  func places(of judgement: Judgement) -> [RightPlace] {
    guard let found = judgement.book, found.reading.comparisons[0].isTelling else { return [] }
    let places = found.reading.places.map { RightPlace(parts(of: $0, in: books[found.book])) }
    return places.contains { $0.divisions.isEmpty } ? [] : places
  }

  /// Who says a judgement's words in its book, a play; nil where that is not known, or where the
  /// words stand in several places.
  func speaker(of judgement: Judgement) -> CharacterNumber? {
    guard let found = judgement.book, found.reading.comparisons[0].isTelling,
      let first = found.reading.places.first?.speaker,
      found.reading.places.allSatisfy({ $0.speaker == first }),
      let setIndex = tables.quoteSets.firstIndex(where: {
        $0.id == books[found.book].quoteSet
      }),
      let number = SpeakerName(first).number(in: tables.quoteSets[setIndex])
    else { return nil }
    return CharacterNumber(setIndex: setIndex, number: number)
  }

  /// The id of the set whose work a judgement’s book is; nil where no set is about it.
  func quoteSet(of judgement: Judgement) -> String? {
    judgement.book.flatMap { books[$0.book].quoteSet }
  }

  /// What stands before the words of a judgement in a note: `Chapter 5`, `Macbeth, act 2, scene 1`.
  func credit(of judgement: Judgement) -> String? { credits(of: judgement).first }

  /// The same for each part of words run together.
  func credits(of judgement: Judgement) -> [String] {
    guard let found = judgement.book else { return [] }
    return found.reading.places.map { credit(of: $0, in: books[found.book]) }
  }

  private func credit(of place: SourceText.Place, in book: SourceBook) -> String {
    let speaker = place.speaker.map { name(ofSpeaker: $0, in: book) }
    let parts = parts(of: place, in: book).map { "\($0.division.rawValue) \($0.number)" }
    let chapter = parts.isEmpty ? place.chapter.map { [$0] } ?? [] : parts
    let words = ([speaker].compactMap(\.self) + chapter).joined(separator: ", ")
    return words.isEmpty ? book.text.path : words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A speaker as the set names them, else as the book does: `First Witch`.
  private func name(ofSpeaker name: String, in book: SourceBook) -> String {
    SpeakerName(name).character(in: quoteSet(of: book))?.name ?? SpeakerName(name).inProse
  }

  /// A speaker's id in the set, else the name that the book gives.
  private func id(ofSpeaker name: String, in book: SourceBook) -> String {
    SpeakerName(name).character(in: quoteSet(of: book))?.id ?? SpeakerName(name).inProse
  }
}

/// A speaker's name as a play prints it before a speech.
struct SpeakerName {
  private let name: String

  init(_ name: String) { self.name = name }

  func character(in quoteSet: QuoteSet?) -> LiteraryCharacter? {
    guard let quoteSet, let number = number(in: quoteSet) else { return nil }
    return quoteSet.characters[number]
  }

  /// The number of the character who bears it: the whole name or another of its forms, or their
  /// beginnings, “Macb.” for Macbeth; nil for none, and where several may.
  func number(in quoteSet: QuoteSet) -> Int? {
    let own = Self.words(name)
    let names = quoteSet.characters.map { character in
      ([character.name] + character.forms).map(Self.words)
    }
    if let exact = Self.only(names, where: { $0 == own }) { return exact }
    if let first = own.first, own.count > 1, ["first", "second", "third"].contains(first) {
      let rest = Array(own.dropFirst())
      let kinds = [
        rest, rest.dropLast() + [(rest.last ?? "") + "es"],
        rest.dropLast() + [(rest.last ?? "") + "s"],
      ]
      return Self.only(names, where: { kinds.contains($0) })
    }
    return Self.only(names) { full in
      full.count == own.count
        && zip(own, full).allSatisfy { $0.count >= 3 && $1.hasPrefix($0) || $0 == $1 }
    }
  }

  private static func only(
    _ names: [[[String]]], where condition: ([String]) -> Bool
  ) -> Int? {
    let found = names.indices.filter { names[$0].contains(where: condition) }
    return found.count == 1 ? found[0] : nil
  }

  /// Without the article of “the Nurse”.
  private static func words(_ name: String) -> [String] {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    return words.count > 1 && words[0] == "the" ? Array(words.dropFirst()) : words
  }

  /// With capitals only where each word begins.
  var inProse: String {
    guard name.allSatisfy({ !$0.isLowercase }) else { return name }
    return name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }
      .joined(separator: " ")
  }
}
