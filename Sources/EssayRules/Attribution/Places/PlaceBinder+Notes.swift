import EssaySyntax
import EssayText

/// Places that notes name beside a quotation: a heading, a line over a list, a table's column.
extension PlaceBinder {
  func inNotes(of quotation: QuotationSite) -> BoundCitation? {
    let block = quotation.block
    if let cell = view.cell(ofBlock: block) { return inTable(cell) }
    guard opensItem(block) else { return nil }
    guard let list = view.list(around: block) else { return rightUnderHeading(block) }
    return overList(list) ?? underHeading(block)
  }

  /// How many tokens a paragraph may have beside its quotation and be a note.
  private static let longestNote = 10

  /// “## Chapter 14” right over a paragraph that is not much more than the quotation. It may be a chapter of
  /// the student's own, with a motto.
  private func rightUnderHeading(_ block: Int) -> BoundCitation? {
    guard view.kind(ofBlock: block) == .paragraph, view.blockQuotation(ofBlock: block) == nil,
      view[block].tokens.count <= Self.longestNote, let heading = view.heading(above: block),
      heading == block - 1, case .heading(let level) = view.kind(ofBlock: heading), level > 1,
      view[heading].citations.count == 1, let citation = view[heading].citations.first,
      isLabel(heading, citation)
    else { return nil }
    return BoundCitation(citation: citation, block: heading, isCertain: false)
  }

  /// Whether an item gives a quotation, with at most a label before it.
  private func opensItem(_ block: Int) -> Bool {
    let tokens = view[block].tokens
    guard let first = tokens.prefix(12).firstIndex(where: isQuotation) else { return false }
    return first == 0 || tokens[first - 1].isMark(":", "-", ".", ")")
  }

  /// “Chapter 21:” over a list.
  private func overList(_ list: Range<Int>) -> BoundCitation? {
    let over = list.lowerBound - 1
    guard view.hasBlock(over), view.kind(ofBlock: over) == .paragraph,
      view.blockQuotation(ofBlock: over) == nil, view[over].tokens.last?.isMark(":", "-") == true,
      let citation = view[over].citations.first, view[over].citations.count == 1,
      isLabel(over, citation)
    else { return nil }
    return BoundCitation(citation: citation, block: over)
  }

  /// Whether a block is nothing but a place, a name and what joins them.
  private func isLabel(_ block: Int, _ citation: Citation) -> Bool {
    let tokens = view[block].tokens
    return tokens.count <= 16 && !citation.isAside
      && tokens.indices.allSatisfy { index in
        !tokens[index].isWord || citation.tokens.contains(index)
          || tokens[index].word.isOne(of: ["in", "from", "quotes", "quotations", "part", "key"])
          || PlaceNumbers.cardinal(tokens[index].word) != nil
      }
  }

  /// “## Chapter 14”, “## Ruth (ch. 14)”; the heading over one that names no place.
  private func underHeading(_ block: Int) -> BoundCitation? {
    var heading = view.heading(above: block)
    var level = 7
    var steps = 0
    while let number = heading, steps < 40 {
      if case .heading(let own) = view.kind(ofBlock: number), own < level {
        level = own
        if let citation = view[number].citations.first {
          return view[number].citations.count == 1 && isPlace(number, citation, level)
            ? BoundCitation(citation: citation, block: number) : nil
        }
      }
      heading = view.heading(above: number)
      steps += 1
    }
    return nil
  }

  /// Whether a heading is the work's own chapter and not one of the student's study.
  private func isPlace(_ heading: Int, _ citation: Citation, _ level: Int) -> Bool {
    if isLabel(heading, citation) { return true }
    return level > 1 && citation.tokens.lowerBound == 0 && !citation.isAside
  }

  /// The number under “Chapter”, the place under “Where”.
  private func inTable(_ cell: TableCell) -> BoundCitation? {
    if let place = underPlace(cell) { return place }
    let head = view.headingRow(of: cell).first { block in
      view[block].tokens.count <= 3
        && view[block].tokens.first.map { CitationReader.division(named: $0.word) != nil } == true
    }
    guard let head, let column = view.cell(ofBlock: head)?.column, cell.row > 0,
      let division = view[head].tokens.first.flatMap({ CitationReader.division(named: $0.word) }),
      let place = view.row(of: cell)
        .first(where: { view.cell(ofBlock: $0)?.column == column })
    else { return nil }
    let citation =
      view[place].citations.first
      ?? CitationReader.readBare(
        view[place].tokens, in: view[place].bytes, of: division)
    return citation.map { BoundCitation(citation: $0, block: place) }
  }

  /// “Ch. 12” under “Where” or “Place”.
  private func underPlace(_ cell: TableCell) -> BoundCitation? {
    let head = view.headingRow(of: cell).first { block in
      let words = view[block].tokens.prefix(3).filter(\.isWordLike)
      return words.count == 1
        && words[0].word.isOne(of: ["where", "place", "location", "reference", "source"])
    }
    guard cell.row > 0, let head, let column = view.cell(ofBlock: head)?.column,
      let place = view.row(of: cell).first(where: { view.cell(ofBlock: $0)?.column == column }),
      view[place].citations.count == 1, let citation = view[place].citations.first,
      isLabel(place, citation)
    else { return nil }
    return BoundCitation(citation: citation, block: place)
  }
}
