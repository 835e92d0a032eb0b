import EssayRules
import EssayText
import PositionedJSON
import QuoteSets
import SourceTexts

/// Holds a set's quotations and their places against a full text of the work.
struct SourceCheck {
  /// A canonical quotation and what the book has of it.
  private struct Found {
    let quotation: SetEntries.Entry<CanonicalQuotation>
    /// Where it stands, in bytes of the book; nil where it is not there.
    let offset: Int?
    var differences: [SetRemark] = []
  }

  /// How many words are compared at most for one quotation: a stranger's file has a bound.
  private static let mostSteps = 100_000_000

  private let entries: SetEntries
  private let source: SourceText
  private let book: PlainWords
  private let places: BookPlaces

  init(_ entries: SetEntries, _ source: SourceText) {
    self.entries = entries
    self.source = source
    book = PlainWords(source.text.bytes, skipsDirections: true)
    places = BookPlaces(entries.set, names: source.chapters.compactMap(\.name))
  }

  var remarks: [SetRemark] {
    let found = found()
    return Array(
      (found.flatMap(\.differences) + placeRemarks(found) + otherLineRemarks)
        .prefix(SetChecker.maximumCount))
  }

  // MARK: Words

  private func found() -> [Found] {
    let exact = entries.quotations.map { quotation in
      ([quotation.part.text] + quotation.part.variants).lazy.compactMap(place).first
    }
    let wrong = exact.indices.filter { exact[$0] == nil }
    let texts = wrong.map { PlainWords(entries.quotations[$0].part.text) }
    let shifts = PassageSearch.shifts(of: texts, in: book)
    var found = zip(entries.quotations, exact).map { Found(quotation: $0, offset: $1) }
    for (index, number) in wrong.enumerated() {
      found[number] = nearly(entries.quotations[number], texts[index], shifts[index])
    }
    return found
  }

  /// Where a text stands to the letter, the parts of one with gaps one after the other.
  private func place(of text: String) -> Int? {
    var first: Int?
    for part in text.split(separator: "(...)") {
      let bytes = Array(part.utf8)
      guard let place = source.find(bytes, 0..<bytes.count), !place.isAdapted else { return nil }
      first = first ?? place.range.lowerBound
    }
    return first
  }

  /// What the book has of a quotation whose words it does not have so.
  private func nearly(
    _ quotation: SetEntries.Entry<CanonicalQuotation>, _ text: PlainWords, _ shift: Int?
  ) -> Found {
    guard let shift, let node = quotation.node["text"] else { return absent(quotation) }
    let window = max(0, shift - 64)..<max(0, min(book.count, shift + text.count + 64))
    guard !window.isEmpty else { return absent(quotation) }
    let alignment = WordAlignment(text.words, book.words[window], shift: shift)
    guard alignment.sameCount * 5 >= text.count * 3,
      let start = alignment.pairs.first(where: { $0.other != nil })?.other
    else { return absent(quotation) }
    let offset = book.words[start].range.lowerBound
    let gaps = gaps(in: quotation.part.text)
    let differences = BookDifferences(text, book, alignment).all.filter { difference in
      // What a gap leaves out is no difference.
      !gaps.contains { $0.overlaps(difference.shown) }
    }
    return Found(
      quotation: quotation, offset: offset,
      differences: differences.map { remark(on: $0, in: node, quotation.part.text) })
  }

  private func gaps(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let gap = Array("(...)".utf8)
    return bytes.indices.filter { bytes[$0...].starts(with: gap) }.map { $0..<$0 + gap.count }
  }

  /// Other lines that the book does not have would only hide misquotes.
  private var otherLineRemarks: [SetRemark] {
    (entries.root["otherLines"]?.array ?? []).filter { place(of: $0.string ?? "") == nil }
      .map { SetRemark(.warning, $0.range, "\(source.path) does not have these words") }
  }

  private func absent(_ quotation: SetEntries.Entry<CanonicalQuotation>) -> Found {
    let range = (quotation.node["text"] ?? quotation.node).range
    let remark = SetRemark(.warning, range, "\(source.path) does not have these words")
    return Found(quotation: quotation, offset: nil, differences: [remark])
  }

  private func remark(on difference: BookDifference, in node: JSONNode, _ text: String) -> SetRemark
  {
    let typography = BookTypography(like: text)
    let bytes = Array(text.utf8)
    let ours = String(decoding: bytes[difference.shown], as: UTF8.self)
    let theirs = typography.adapted(book.bytes[difference.shownInBook])
    let right = typography.adapted(book.bytes[difference.replacement])
    var writer = JSONWriter()
    writer.string(right)
    let literal = String(decoding: writer.bytes.dropFirst().dropLast(), as: UTF8.self)
    let line = source.text.lines.line(at: difference.shownInBook.lowerBound)
    return SetRemark(
      .warning, entries.range(of: difference.shown, in: node),
      "the book has “\(Self.short(theirs))”, the set “\(Self.short(ours))”",
      label: Self.short(theirs),
      notes: ["\(source.path):\(line + 1): \(self.line(line))"],
      edits: [
        TextEdit(range: entries.range(of: difference.replaced, in: node), replacement: literal)
      ])
  }

  /// A line of the book.
  private func line(_ number: Int) -> String {
    let range = source.text.lines.contentRange(ofLine: number, in: source.text.bytes)
    let bytes = source.text.bytes[range].prefix(400)
    return Self.short(
      String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .joined(separator: " "))
  }

  private static func short(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isNewline).joined(separator: " / ")
    return line.count <= 90 ? line : "\(line.prefix(60)) … \(line.suffix(20))"
  }

  // MARK: Places

  private func placeRemarks(_ found: [Found]) -> [SetRemark] {
    guard !entries.set.divisions.isEmpty else { return [] }
    guard source.chapters.contains(where: { places.place(of: $0.name) != nil }) else {
      let node = entries.root["divisions"] ?? entries.root
      return [
        SetRemark(
          .information, node.range,
          "\(source.path) has no headings that fit the divisions, so that no place is checked")
      ]
    }
    return found.compactMap(placeRemark)
  }

  private func placeRemark(_ found: Found) -> SetRemark? {
    let quotation = found.quotation.part
    // Where other editions have it.
    let others = (found.quotation.node["alsoPlaces"]?.array ?? []).map {
      ($0.array ?? []).compactMap(\.int)
    }
    guard let offset = found.offset, let node = found.quotation.node["place"],
      let place = place(at: offset), place != quotation.place, !others.contains(place),
      !stands(quotation.text, in: quotation.place)
    else { return nil }
    let line = source.text.lines.line(at: offset) + 1
    let edits = zip(node.array ?? [], place).filter { $0.int != $1 }.map { node, number in
      TextEdit(range: node.range, replacement: String(number))
    }
    return SetRemark(
      .warning, node.range,
      "this stands in \(entries.set.describe(place: place)) (\(source.path):\(line)), not in"
        + " \(entries.set.describe(place: quotation.place))",
      label: place.map(String.init).joined(separator: ", "), edits: edits)
  }

  private func place(at offset: Int) -> [Int]? {
    let chapter = source.chapters.last { $0.range.lowerBound <= offset }
    return chapter.flatMap { places.place(of: $0.name) }
  }

  /// Whether a text stands in that place as well.
  private func stands(_ text: String, in place: [Int]) -> Bool {
    text.split(separator: "(...)").allSatisfy { stands(PlainWords(String($0)).words, in: place) }
  }

  private func stands(_ words: [PlainWords.Word], in place: [Int]) -> Bool {
    guard let first = words.first else { return true }
    return source.chapters.contains { chapter in
      guard places.place(of: chapter.name) == place else { return false }
      let start = book.words.partitioningIndex { Int($0.start) >= chapter.range.lowerBound }
      let end = book.words.partitioningIndex { Int($0.start) >= chapter.range.upperBound }
      // A work that says the same for ever is given the benefit of the doubt.
      if (end - start) * words.count > Self.mostSteps { return true }
      return (start..<max(start, end - words.count + 1)).contains { index in
        book.words[index] == first
          && book.words[index..<min(end, index + words.count)].elementsEqual(words)
      }
    }
  }
}
