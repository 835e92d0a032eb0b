import EssaySyntax
import EssayText

/// Places that stand outside of a quotation's sentence.
extension PlaceBinder {
  // MARK: Around a block quotation

  func signature(below block: Int) -> BoundCitation? {
    guard let group = essay.blocks[block].blockQuotation else { return nil }
    for next in (block + 1)..<max(block + 1, min(block + 4, essay.blocks.count))
    where essay.blocks[next].blockQuotation == group && finder.isSignature(next) {
      return citations[next].first.map { BoundCitation(citation: $0, block: next) }
    }
    return nil
  }

  /// “… say it? (Chapter 14)”, in the block quotation's own paragraph.
  func atEnd(of quotation: Int) -> BoundCitation? {
    let block = essay.quotations[quotation].block
    let ending = prose.ending(ofBlockQuotation: essay.quotations[quotation], in: essay)
    return CitationReader.read(ending, in: essay.blocks[block].text.bytes).first
      .map { BoundCitation(citation: $0, block: block) }
  }

  func introduction(before block: Int) -> BoundCitation? {
    guard let group = essay.blocks[block].blockQuotation, block > 0,
      essay.blocks[block - 1].blockQuotation != group
    else { return nil }
    let before = block - 1
    let tokens = prose.blocks[before]
    guard essay.blocks[before].blockQuotation == nil, !essay.blocks[before].isHeading,
      let last = tokens.last, last.isMark(":", ",", "-") || last.isWordLike
    else { return nil }
    let sentence = finder.clause(in: before, around: tokens.count - 1).sentence
    let own = citations[before].last {
      sentence.contains($0.tokens.lowerBound) && !$0.isAside
        && !separates(tokens[$0.tokens.upperBound..<tokens.count])
    }
    return own.map { BoundCitation(citation: $0, block: before) }
  }

  // MARK: Footnotes

  /// A footnote whose first sentence is a place, called in the quotation's sentence.
  func footnote(of quotation: Int) -> BoundCitation? {
    guard let note = essay.note(calledAfter: quotation, in: finder.outline),
      let citation = citations[note].first, !citation.isAside,
      // “Kazuo Ishiguro, Never Let Me Go, ch. 14”, “see Chapter 14”, but no whole sentence.
      prose.blocks[note][..<citation.tokens.lowerBound].count(where: {
        $0.isWord && !$0.isCapitalised
      }) <= 2
    else { return nil }
    let first = finder.clause(in: note, around: citation.tokens.lowerBound).sentence
    guard !prose.blocks[note][first].contains(where: isQuotation) else { return nil }
    return BoundCitation(citation: citation, block: note)
  }
}
