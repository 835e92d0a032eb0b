import EssaySyntax
import EssayText

/// Places that notes name beside a quotation: a heading, a line over a list, a table's column.
extension PlaceBinder {
  func inNotes(of quotation: Int) -> BoundCitation? {
    let block = essay.quotations[quotation].block
    if let cell = essay.blocks[block].cell { return inTable(cell) }
    guard let list = finder.outline.list(around: block), opensItem(block) else { return nil }
    return overList(list) ?? underHeading(block)
  }

  /// Whether an item gives a quotation, with at most a label before it.
  private func opensItem(_ block: Int) -> Bool {
    let tokens = prose.blocks[block]
    guard let first = tokens.prefix(12).firstIndex(where: isQuotation) else { return false }
    return first == 0 || tokens[first - 1].isMark(":", "-", ".", ")")
  }

  /// “Chapter 21:” over a list.
  private func overList(_ list: Range<Int>) -> BoundCitation? {
    let over = list.lowerBound - 1
    guard over >= 0, essay.blocks[over].kind == .paragraph,
      essay.blocks[over].blockQuotation == nil, prose.blocks[over].last?.isMark(":", "-") == true,
      let citation = citations[over].first, citations[over].count == 1,
      isLabel(over, citation)
    else { return nil }
    return BoundCitation(citation: citation, block: over)
  }

  /// Whether a block is nothing but a place, a name and what joins them.
  private func isLabel(_ block: Int, _ citation: Citation) -> Bool {
    let tokens = prose.blocks[block]
    return tokens.count <= 16 && !citation.isAside
      && tokens.indices.allSatisfy { index in
        !tokens[index].isWord || citation.tokens.contains(index)
          || ["in", "from", "quotes", "quotations", "part", "key"].contains(tokens[index].word)
          || PlaceNumbers.cardinal(tokens[index].word) != nil
      }
  }

  /// “## Chapter 14”, “## Ruth (ch. 14)”; the heading over one that names no place.
  private func underHeading(_ block: Int) -> BoundCitation? {
    var heading = finder.outline.heading(above: block)
    var level = 7
    var steps = 0
    while let number = heading, steps < 40 {
      if case .heading(let own) = essay.blocks[number].kind, own < level {
        level = own
        if let citation = citations[number].first {
          return citations[number].count == 1 && isPlace(number, citation, level)
            ? BoundCitation(citation: citation, block: number) : nil
        }
      }
      heading = finder.outline.heading(above: number)
      steps += 1
    }
    return nil
  }

  /// Whether a heading is the work's own chapter and not one of the student's study.
  private func isPlace(_ heading: Int, _ citation: Citation, _ level: Int) -> Bool {
    if isLabel(heading, citation) { return true }
    return level > 1 && citation.tokens.lowerBound == 0 && !citation.isAside
  }

  /// The number under “Chapter”.
  private func inTable(_ cell: TableCell) -> BoundCitation? {
    let head = finder.outline.headingRow(of: cell).first { block in
      prose.blocks[block].count <= 2
        && prose.blocks[block].first.map { CitationReader.division(named: $0.word) != nil } == true
    }
    guard let head, let column = essay.blocks[head].cell?.column, cell.row > 0,
      let division = prose.blocks[head].first.flatMap({ CitationReader.division(named: $0.word) }),
      let place = finder.outline.row(of: cell)
        .first(where: { essay.blocks[$0].cell?.column == column })
    else { return nil }
    let citation =
      citations[place].first
      ?? CitationReader.readBare(
        prose.blocks[place], in: essay.blocks[place].text.bytes, of: division)
    return citation.map { BoundCitation(citation: $0, block: place) }
  }
}
