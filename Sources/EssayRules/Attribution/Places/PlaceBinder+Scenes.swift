import EssayText

/// The place of a scene that the sentence before a quotation opens, where the quotation's own sentence goes
/// on with it: “Ruth loses her temper in Chapter 12. ‘…,’ she says.”
///
/// The essay does not say outright that the words stand there, so the fix is never certain.
extension PlaceBinder {
  func inSceneBefore(_ block: Int, _ token: Int) -> BoundCitation? {
    let citations = view[block].citations
    guard !citations.isEmpty else { return nil }
    let tokens = view[block].tokens
    let clause = view[block].clause(around: token, block: block)
    guard let place = onlyCitation(in: clause.previous, of: citations),
      onlyCitation(in: clause.previous.lowerBound..<clause.sentence.upperBound, of: citations)
        == place,
      let scene = OpenedScene(tokens, clause.previous, place),
      let speech = SceneSpeech(tokens, clause.sentence, quotation: token),
      scene.goesOn(with: speech)
    else { return nil }
    return BoundCitation(citation: place, block: block, isCertain: false)
  }

  /// “In Chapter 12 Ruth says what she thinks.” over a block quotation.
  func inScene(over block: Int) -> BoundCitation? {
    guard view.opensBlockQuotation(block), view.hasBlock(block - 1),
      view.blockQuotation(ofBlock: block - 1) == nil, !view.isHeading(block - 1)
    else { return nil }
    let tokens = view[block - 1].tokens
    guard tokens.last?.isMark(".") == true else { return nil }
    let sentence = view[block - 1].clause(around: tokens.count - 1, block: block - 1).sentence
    guard let place = onlyCitation(in: sentence, of: view[block - 1].citations),
      let scene = OpenedScene(tokens, sentence, place), scene.tellsOfSpeech
    else { return nil }
    return BoundCitation(citation: place, block: block - 1, isCertain: false)
  }

  private func onlyCitation(in range: Range<Int>, of citations: [Citation]) -> Citation? {
    let first = citations.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    let near = citations[first...].prefix(2).prefix { $0.tokens.lowerBound < range.upperBound }
    return near.count == 1 ? near.first : nil
  }
}
