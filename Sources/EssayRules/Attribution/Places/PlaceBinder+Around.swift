import EssaySyntax
import EssayText

/// Places that stand outside of a quotation's sentence.
extension PlaceBinder {
  // MARK: Around a block quotation

  func signature(below block: Int) -> BoundCitation? {
    guard let group = view.blockQuotation(ofBlock: block) else { return nil }
    for next in block + 1..<block + 4 where view.hasBlock(next) {
      guard view.blockQuotation(ofBlock: next) == group, finder.isSignature(next) else { continue }
      return view[next].citations.first.map { BoundCitation(citation: $0, block: next) }
    }
    return nil
  }

  /// “(Ishiguro, ch. 17)” in a paragraph of its own.
  func signature(beneath block: Int) -> BoundCitation? {
    guard view.blockQuotation(ofBlock: block) != nil, let beneath = finder.signatureBeneath(block)
    else { return nil }
    return view[beneath].citations.first.map { BoundCitation(citation: $0, block: beneath) }
  }

  /// “… say it? (Chapter 14)”, in the block quotation's own paragraph.
  func atEnd(of quotation: QuotationSite) -> BoundCitation? {
    let block = view[quotation.block]
    let ending = block.ending(ofBlockQuotation: block.quotations[quotation.number])
    guard let citation = CitationReader.read(ending, in: block.bytes).first,
      // The block's own reading knows whose it is.
      block.citations.contains(where: { $0.range == citation.range })
    else { return nil }
    return BoundCitation(citation: citation, block: quotation.block)
  }

  func introduction(before block: Int) -> BoundCitation? {
    guard view.blockQuotation(ofBlock: block) != nil, view.hasBlock(block - 1) else { return nil }
    let before = block - 1
    let tokens = view[before].tokens
    guard view.blockQuotation(ofBlock: before) == nil, !view.isHeading(before),
      let last = tokens.last, last.isMark(":", ",", "-") || last.isWordLike
    else { return nil }
    let sentence = view[before].clause(around: tokens.count - 1, block: before).sentence
    let own = view[before].citations.last {
      sentence.contains($0.tokens.lowerBound) && !$0.isAside
        && !separates(tokens[$0.tokens.upperBound..<tokens.count])
    }
    return own.map { BoundCitation(citation: $0, block: before) }
  }

  // MARK: Footnotes

  /// A footnote whose first sentence is a place, called in the quotation's sentence.
  func footnote(of quotation: QuotationSite) -> BoundCitation? {
    view.note(calledAfter: quotation).flatMap(place(inNote:))
  }

  /// The same, called at the end of the sentence that introduces a block quotation: “She tells them:¹”.
  func footnote(ofIntroductionTo block: Int) -> BoundCitation? {
    guard view.opensBlockQuotation(block), view.hasBlock(block - 1),
      view.blockQuotation(ofBlock: block - 1) == nil, !view.isHeading(block - 1),
      view[block - 1].tokens.last?.isMark(":", ",", "-") == true
    else { return nil }
    return view.note(calledAtEndOf: block - 1).flatMap(place(inNote:))
  }

  private func place(inNote note: Int) -> BoundCitation? {
    guard let citation = view[note].citations.first, !citation.isAside,
      !citation.isOfOtherInNote, isNamed(by: view[note].tokens[..<citation.tokens.lowerBound])
    else { return nil }
    let first = view[note].clause(around: citation.tokens.lowerBound, block: note).sentence
    guard !view[note].tokens[first].contains(where: isQuotation) else { return nil }
    return BoundCitation(citation: citation, block: note)
  }

  /// Whether what stands before a place in a note only names it: “Kazuo Ishiguro, Never Let Me Go, ch.
  /// 14”, “see Chapter 14”, “Ruth’s speech is in Chapter 14”, but no other sentence.
  private func isNamed(by before: ArraySlice<ProseToken>) -> Bool {
    guard before.count <= NoteOutline.longestSource else { return false }
    if before.first?.word.isOne(of: ["compare", "contrast"]) == true || tellsEvent(before)
      || before.last?.isMark("(") == true && isNamedEvent(before.dropLast())
    {
      return false
    }
    let words = before.filter { $0.isWord && !$0.isCapitalised }
    return words.count <= 2
      || words.allSatisfy {
        Self.placing.contains($0.word) || GrammarWords.speechNouns.contains($0.word)
          || AttributionSieve.wordNouns.contains($0.word)
      }
  }

  private static let placing: WordSet = [
    "this", "the", "her", "his", "is", "are", "comes", "come", "stands", "appears", "occurs", "can",
    "be", "found", "taken", "quoted", "in", "from", "at", "of", "end", "beginning",
  ]
}
