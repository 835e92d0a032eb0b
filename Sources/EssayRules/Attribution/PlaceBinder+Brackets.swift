import EssayText

/// Places in brackets between two quotations of a sentence. Most belong to the one before; some lead on
/// to the one after.
extension PlaceBinder {
  /// Whether a place in brackets is that of the next quotation: “Kathy recalls ‘…’, but Ruth (Chapter
  /// 14) says ‘…’”, “(Chapter 22: ‘…’)”.
  /// - Parameter open: the bracket.
  func leadsOn(
    _ citation: Citation, from open: Int, to token: Int, _ sentence: Range<Int>,
    _ tokens: [ProseToken]
  ) -> Bool {
    nextQuotation(after: citation, sentence, tokens) == token
      && leadsOn(citation, from: open, sentence, tokens)
  }

  /// Whether a place in brackets is none of the quotation before it, since it leads on to another or
  /// stands in another clause than that one: “‘…’; by the end (Stave 5) he is ‘…’”.
  /// - Parameter token: the quotation before.
  func leavesBehind(
    _ token: Int, _ citation: Citation, from open: Int, _ sentence: Range<Int>,
    _ tokens: [ProseToken]
  ) -> Bool {
    guard nextQuotation(after: citation, sentence, tokens) != nil else { return false }
    return changesClause(tokens[(token + 1)..<open])
      || leadsOn(citation, from: open, sentence, tokens)
  }

  /// The next quotation of the sentence, where no place of its own comes between or follows it.
  private func nextQuotation(
    after citation: Citation, _ sentence: Range<Int>, _ tokens: [ProseToken]
  ) -> Int? {
    let end = min(max(citation.tokens.upperBound, sentence.upperBound), tokens.count)
    guard let next = tokens[citation.tokens.upperBound..<end].firstIndex(where: isQuotation) else {
      return nil
    }
    let isPlaced =
      next + 1 < tokens.count && tokens[next + 1].isMark("(")
      && tokens[(next + 1)...].prefix(4).contains { CitationReader.division(named: $0.word) != nil }
    return isPlaced ? nil : next
  }

  private func leadsOn(
    _ citation: Citation, from open: Int, _ sentence: Range<Int>, _ tokens: [ProseToken]
  ) -> Bool {
    guard open > sentence.lowerBound,
      let next = nextQuotation(after: citation, sentence, tokens)
    else { return false }
    let between = tokens[citation.tokens.upperBound..<next]
    // “(ch. 22, ‘…’)”.
    guard let close = between.firstIndex(where: { $0.isMark(")") }) else {
      return between.allSatisfy { $0.isMark(",", ":") }
    }
    let lead = tokens[open - 1]
    guard lead.isWordLike, !between[close...].contains(where: { $0.isMark(";") }) else {
      return false
    }
    let after = between[(close + 1)...]
    // “Ruth’s (Chapter 14) ‘…’”, “Ruth’s outburst (Chapter 14): ‘…’”.
    if after.allSatisfy({ $0.isMark(":") }) {
      return lead.isName || lead.isWord && GrammarWords.speechNouns.contains(lead.word)
    }
    // “Ruth (Chapter 14) says ‘…’”.
    let verb = after.first { !isAdverb($0) }
    return lead.isName && !lead.isPossessive
      && verb.map { $0.isWord && ReportingVerbs.kind(of: $0.word) != nil } ?? false
      || changesClause(tokens[sentence.lowerBound..<open]) && !changesClause(after)
  }

  /// Whether a bracket leads from a quotation to another part of the work: “(compare Chapter 6)”, “(a
  /// reference back to Chapter 6)”.
  /// - Parameter words: what stands in it before the place.
  func isReference(_ words: ArraySlice<ProseToken>) -> Bool {
    words.contains {
      $0.isWord
        && $0.word.isOne(of: [
          "cf", "compare", "contrast", "unlike", "not", "also", "reference", "since",
        ])
        || $0.isWord && Self.comparingVerbs.contains($0.word)
    }
  }

  private static let contrasts: WordSet = ["but", "whereas", "while", "yet", "although", "though"]

  /// Whether a clause ends among tokens and another begins.
  private func changesClause(_ tokens: ArraySlice<ProseToken>) -> Bool {
    // Only what follows the last quotation matters.
    let tokens = tokens.lastIndex(where: isQuotation).map { tokens[($0 + 1)...] } ?? tokens
    return tokens.indices.contains { index in
      tokens[index].isMark(";", ".", "?", "!")
        || tokens[index].isWord && Self.contrasts.contains(tokens[index].word)
        || tokens[index].isMark(",") && index + 1 < tokens.endIndex
          && tokens[index + 1].word == "and"
    }
  }
}
