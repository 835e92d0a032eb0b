import EssaySyntax
import EssayText

/// A citation that belongs to a quotation.
struct BoundCitation: Sendable, Equatable {
  let citation: Citation
  /// The block in which it stands.
  let block: Int
  /// Whether the essay says outright that the quotation stands there.
  var isCertain = true
}

/// Finds the place that an essay gives for a quotation.
struct PlaceBinder {
  let view: EssayView
  let finder: AttributionFinder

  /// The citation of a quotation: in its sentence, its signature, its introduction or its footnote.
  func place(of quotation: QuotationSite) -> BoundCitation? {
    let block = quotation.block
    if view[block].quotations[quotation.number].marks == .block {
      return signature(below: block) ?? atEnd(of: quotation) ?? footnote(of: quotation)
        ?? footnote(ofIntroductionTo: block) ?? signature(beneath: block)
        ?? introduction(before: block) ?? inScene(over: block)
    }
    guard let token = view[block].tokenOfQuotation[quotation.number] else { return nil }
    return inSentence(block, token) ?? footnote(of: quotation) ?? inSentenceBefore(block, token)
      ?? inSentenceAfter(block, token)
      ?? (view.blockQuotation(ofBlock: block) == nil
        ? nil
        : signature(below: block) ?? signature(beneath: block) ?? introduction(before: block))
      ?? inNotes(of: quotation) ?? inLabelBefore(block, token) ?? inSceneBefore(block, token)
  }

  // MARK: In the sentence

  private func inSentence(_ block: Int, _ token: Int) -> BoundCitation? {
    let citations = view[block].citations
    guard !citations.isEmpty else { return nil }
    let tokens = view[block].tokens
    let sentence = view[block].clause(around: token, block: block).sentence
    let near = citations.partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
    let reach = max(sentence.upperBound, token + 9)
    let nearby = citations[near...].prefix { $0.tokens.lowerBound < reach }
    let own = nearby.filter { citation in
      sentence.contains(citation.tokens.lowerBound)
        && (!citation.isAside || leads(citation, to: token, tokens))
        || follows(citation, token, tokens)
    }
    if let respective = respective(own, to: token, sentence, tokens) {
      return respective.first.map { BoundCitation(citation: $0, block: block) }
    }
    let bound = own.filter { isBound($0, to: token, sentence, tokens, nearby) }
    let nearest = bound.min { distance($0, token) < distance($1, token) }
    return nearest.map {
      BoundCitation(citation: $0, block: block, isCertain: !isTag(token, behind: $0, in: block))
    }
  }

  /// Whether a citation in brackets stands directly after the quotation, its full stop apart.
  private func follows(_ citation: Citation, _ token: Int, _ tokens: [ProseToken]) -> Bool {
    let first = citation.tokens.lowerBound
    guard first > token + 1, first - token <= 8 else { return false }
    guard let open = tokens[token + 1..<first].lastIndex(where: { $0.isMark("(") }) else {
      // “… say it?” – Ruth, ch. 14
      let between = tokens[token + 1..<first]
      let after = citation.tokens.upperBound
      return (after >= tokens.count || !tokens[after].isWord)
        && between.contains { $0.isMark("-") }
        && between.allSatisfy { $0.isMark(".", ",", "?", "!", "-") || $0.isName }
    }
    return !isReference(tokens[(open + 1)..<first])
      && tokens[token + 1..<open].allSatisfy { $0.isMark(".", ",", "?", "!") }
  }

  private func distance(_ citation: Citation, _ token: Int) -> Int {
    citation.tokens.lowerBound > token
      ? citation.tokens.lowerBound - token : token - citation.tokens.upperBound + 1
  }

  private func isBound(
    _ citation: Citation, to token: Int, _ sentence: Range<Int>, _ tokens: [ProseToken],
    _ citations: ArraySlice<Citation>
  ) -> Bool {
    let first = citation.tokens.lowerBound
    if let item = listed(citation, among: citations, sentence, tokens) { return item == token }
    if isDenied(citation, token, sentence, tokens) { return false }
    if first > token {
      if isBracketed(citation, tokens, from: token) {
        // A bracket belongs to the quotation just before it.
        let between = tokens[token + 1..<first]
        guard !between.contains(where: isQuotation),
          between.count(where: { $0.isMark("(") }) == 1,
          let open = between.firstIndex(where: { $0.isMark("(") })
        else { return false }
        return !leavesBehind(token, citation, from: open, sentence, tokens)
          && !isOfElse(tokens[(token + 1)..<open]) && !isReference(tokens[(open + 1)..<first])
      }
      return isBoundAfter(citation, token, sentence, tokens)
    }
    if isBracketed(citation, tokens) {
      // One that follows an earlier quotation belongs to that one.
      let before = tokens[sentence.lowerBound..<first]
      if before.contains(where: isQuotation) {
        let open = before.lastIndex { $0.isMark("(") }
        return open.map { leadsOn(citation, from: $0, to: token, sentence, tokens) } ?? false
      }
      if let open = before.lastIndex(where: { $0.isMark("(") }), isNamedEvent(before[..<open]) {
        return false
      }
    }
    let between = tokens[citation.tokens.upperBound..<token]
    if isSaidWhere(between) { return true }
    // “in I.v, and by I.vii he says ‘…’”.
    if citations.contains(where: {
      $0.isAside && $0.tokens.lowerBound >= citation.tokens.upperBound
        && $0.tokens.upperBound < token
        && tokens[$0.tokens.lowerBound - 1].word == "by"
    }) {
      return false
    }
    let isScene =
      first - sentence.lowerBound <= 2 && tokens[sentence.lowerBound].word.isOne(of: ["in", "by"])
    return !separates(between, isScene: isScene)
      && !followsQuotation(citation, sentence, tokens)
      && !isOfEarlierVerb(citation, between, sentence, tokens) && !compares(between)
      && !isOfAnotherClause(citation, token, sentence, tokens)
      && !isRemembered(tokens[(token + 1)...].prefix(4))
      && isIntroduced(citation, token, sentence, tokens)
  }

  /// Whether a place belongs to what was said before “and”: “is a child in Chapter 1 and looks back
  /// on ‘…’”. What someone “says” after it goes with the place.
  private func isOfEarlierVerb(
    _ citation: Citation, _ between: ArraySlice<ProseToken>, _ sentence: Range<Int>,
    _ tokens: [ProseToken]
  ) -> Bool {
    let isAtStart = citation.tokens.lowerBound - sentence.lowerBound <= 2
    if !isAtStart, between.first?.word == "and" {
      let verb = between.dropFirst().first { !GrammarWords.isAdverb($0.word) }
      return verb.map { $0.isWord && ReportingVerbs.kind(of: $0.word) == nil } ?? false
    }
    // “lost in Chapter 6 and found in Chapter 15”.
    let before = tokens[sentence.lowerBound..<citation.tokens.lowerBound].suffix(4)
    guard let and = before.firstIndex(where: { $0.word == "and" }), and > sentence.lowerBound else {
      return false
    }
    return citations(endAt: and, tokens)
  }

  /// Whether a number of a place stands just before a token.
  private func citations(endAt index: Int, _ tokens: [ProseToken]) -> Bool {
    guard index >= 2, tokens[index - 1].isWord else { return false }
    let isNumber =
      tokens[index - 1].word.isNumber
      || PlaceNumbers.cardinal(tokens[index - 1].word) != nil
    return isNumber && CitationReader.division(named: tokens[index - 2].word) != nil
  }

  /// Whether nothing but “in” stands between a quotation and the citation after it: “…” in
  /// Chapter 6 becomes “…”. It belongs to that one, whatever else follows.
  private func followsQuotation(
    _ citation: Citation, _ sentence: Range<Int>, _ tokens: [ProseToken]
  ) -> Bool {
    let preposition = citation.tokens.lowerBound - 1
    return preposition - 1 >= sentence.lowerBound && tokens[preposition].isWord
      && tokens[preposition].word.isOne(of: ["in", "from", "of"])
      && isQuotation(tokens[preposition - 1])
  }

  /// A place named after the quotation: “…”, she says in Chapter 14. It goes with the last
  /// quotation before it, unless another follows that it may introduce.
  private func isBoundAfter(
    _ citation: Citation, _ token: Int, _ sentence: Range<Int>, _ tokens: [ProseToken]
  ) -> Bool {
    let between = tokens[token + 1..<citation.tokens.lowerBound]
    if between.contains(where: isQuotation) || separates(between) || namesExample(between) {
      return false
    }
    if followsQuotation(citation, sentence, tokens) { return true }
    if opensNextClause(citation, between, tokens) { return false }
    if relates(between) || isRemark(between, before: citation.tokens.upperBound, tokens) {
      return false
    }
    if isReportingClause(between) { return true }
    if isSubject(citation, between, tokens)
      || !isPlaced(between, after: tokens[sentence.lowerBound..<token])
    {
      return false
    }
    let after = tokens[
      citation.tokens.upperBound..<max(citation.tokens.upperBound, sentence.upperBound)]
    return !after.contains(where: isQuotation)
  }

  /// “‘…’, and the plural of Stave One has become a singular”: the place is part of what the next
  /// clause speaks of.
  private func isSubject(
    _ citation: Citation, _ between: ArraySlice<ProseToken>, _ tokens: [ProseToken]
  ) -> Bool {
    let after = citation.tokens.upperBound
    guard between.last?.word == "of", after < tokens.count, tokens[after].isWord,
      let and = between.firstIndex(where: { $0.isWord && $0.word.isOne(of: ["and", "but"]) })
    else { return false }
    return between[and...].dropFirst().first?.word == "the"
      && (GrammarWords.auxiliaries.contains(tokens[after].word)
        || GrammarWords.beForms.contains(tokens[after].word))
  }

  /// Whether tokens are “she says in”: the place goes with what she says, whatever else follows.
  private func isReportingClause(_ tokens: ArraySlice<ProseToken>) -> Bool {
    guard let last = tokens.last, last.word.isOne(of: ["in", "during"]), tokens.count <= 8 else {
      return false
    }
    let words = tokens.dropLast().drop { $0.isMark(",", "-") }
    return words.allSatisfy(\.isWordLike)
      && words.prefix(2).contains { $0.isWord && ReportingVerbs.kind(of: $0.word) != nil }
      && words.dropFirst(2).allSatisfy {
        $0.isName || GrammarWords.isAdverb($0.word) || $0.word == "and"
      }
  }

  /// Of the citations that “respectively” shares out among as many quotations, the one for the
  /// quotation; empty where the numbers differ, nil without “respectively”.
  private func respective(
    _ citations: [Citation], to token: Int, _ sentence: Range<Int>, _ tokens: [ProseToken]
  ) -> [Citation]? {
    guard let last = citations.last, last.tokens.lowerBound > token,
      tokens[last.tokens.upperBound...].prefix(3).contains(where: { $0.word == "respectively" }),
      let first = citations.first
    else { return nil }
    let quotations = (sentence.lowerBound..<first.tokens.lowerBound).filter {
      isQuotation(tokens[$0])
    }
    guard quotations.count == citations.count, let place = quotations.firstIndex(of: token) else {
      return []
    }
    return [citations[place]]
  }

  func isQuotation(_ token: ProseToken) -> Bool { token.isQuotation }

  /// Whether the place is what a remark after a dash speaks of: “… – the whole of Chapter 9 turns on
  /// it”.
  private func isRemark(
    _ between: ArraySlice<ProseToken>, before after: Int, _ tokens: [ProseToken]
  ) -> Bool {
    guard between.first?.isMark("-") == true, after < tokens.count, tokens[after].isWord else {
      return false
    }
    return !tokens[after].word.isOne(of: ["where", "when", "and", "of", "p", "by", "in", "on"])
  }

  /// - Parameter isScene: whether the place is told at the head of the sentence.
  func separates(_ between: ArraySlice<ProseToken>, isScene: Bool = false) -> Bool {
    if movesOn(between, isScene: isScene) { return true }
    // “in Chapter 12, and now she says”.
    let now = between.indices.dropFirst().first { between[$0].word == "now" }
    if let now, between[now - 1].isMark(",") || between[now - 1].word == "and" { return true }
    if !isScene, opensClause(between) { return true }
    return changesPeople(between)
  }

  /// “Ruth longs for an office in Chapter 12, and ‘…’ is the end of it”: a new clause begins with the
  /// quotation.
  private func opensClause(_ between: ArraySlice<ProseToken>) -> Bool {
    // “Ruth finds a magazine in Chapter 12, and it ends in tears: ‘…’”.
    let isAnother = between.indices.dropLast(2).contains {
      between[$0].isMark(",") && between[$0 + 1].word == "and"
        && between[$0 + 2].word.isOne(of: ["it", "this", "that"])
    }
    if isAnother { return true }
    guard between.count >= 2, let last = between.last, last.isWord else { return false }
    return last.word.isOne(of: ["and", "so"]) && between[between.endIndex - 2].isMark(",")
  }

  /// Whether a second main clause speaks of others than the first: “In Chapter 3 Madame shrinks
  /// from them, and we understand why when Ruth says”.
  private func changesPeople(_ between: ArraySlice<ProseToken>) -> Bool {
    guard
      let comma = between.indices.dropLast().first(where: {
        between[$0].isMark(",") && between[$0 + 1].word.isOne(of: ["and", "but", "so", "yet"])
      })
    else { return false }
    let before = between[..<comma].compactMap(\.person)
    let after = between[comma...].compactMap(\.person)
    return !before.isEmpty && !after.isEmpty && !after.contains { before.contains($0) }
  }

  /// Whether a bracket is open at a place.
  /// - Parameter first: the first token at which it may open.
  private func isBracketed(_ citation: Citation, _ tokens: [ProseToken], from first: Int = 0)
    -> Bool
  {
    let before = tokens[first..<citation.tokens.lowerBound].suffix(8)
    guard let open = before.lastIndex(where: { $0.isMark("(") }) else { return false }
    return !tokens[open..<citation.tokens.lowerBound].contains { $0.isMark(")") }
  }
}
