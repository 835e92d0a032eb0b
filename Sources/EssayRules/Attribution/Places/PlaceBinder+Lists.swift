import EssayText

/// Lists of quotations, each with its place after it: “‘…’ – Ruth, chapter 14, ‘…’ – Miss Emily, chapter 22”.
extension PlaceBinder {
  /// The most tokens between a quotation and its place in a list.
  private static let reach = 8

  /// The quotation to which nothing but marks and names ties a place that follows it, where the next item
  /// follows the place, or nothing does; nil where there is none.
  /// - Parameter citations: those near the sentence, in order.
  func listed(
    _ citation: Citation, among citations: ArraySlice<Citation>, _ sentence: Range<Int>,
    _ tokens: [ProseToken]
  ) -> Int? {
    let first = citation.tokens.lowerBound
    let before = tokens[sentence.lowerBound..<max(sentence.lowerBound, first)]
    guard let token = before.lastIndex(where: isQuotation), first - token <= Self.reach,
      tokens[(token + 1)..<first].allSatisfy(ties), endsItem(citation, tokens),
      let opening = before.firstIndex(where: isQuotation),
      !citations.contains(where: {
        $0.tokens.lowerBound >= sentence.lowerBound && leads($0, toFirst: opening, tokens)
      })
    else { return nil }
    return token
  }

  private func ties(_ token: ProseToken) -> Bool {
    token.isName && !token.isPossessive
      || token.isPunctuation && !token.isMark("(", ")", ";", "?", "!")
  }

  /// Whether the next item of a list may begin behind a place, or nothing does.
  private func endsItem(_ citation: Citation, _ tokens: [ProseToken]) -> Bool {
    let end = citation.tokens.upperBound
    guard end < tokens.count else { return true }
    if tokens[end].isMark(":") { return end + 1 < tokens.count && !isQuotation(tokens[end + 1]) }
    return isQuotation(tokens[end]) || tokens[end].isPunctuation
      || tokens[end].word == "and" && end + 1 < tokens.count && isQuotation(tokens[end + 1])
  }

  /// Whether the places of a list stand before their quotations, as the first does: “Ch. 14 ‘…’, ch. 22 ‘…’”.
  /// - Parameter first: the first quotation of the sentence.
  private func leads(_ citation: Citation, toFirst first: Int, _ tokens: [ProseToken]) -> Bool {
    let end = citation.tokens.upperBound
    return end <= first && first - end <= Self.reach && tokens[end..<first].allSatisfy(ties)
  }
}
