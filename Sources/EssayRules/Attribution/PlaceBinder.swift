import EssaySyntax
import EssayText

/// A citation that belongs to a quotation.
struct BoundCitation: Sendable, Equatable {
  let citation: Citation
  /// The block in which it stands.
  let block: Int
}

/// Finds the place that an essay gives for a quotation.
struct PlaceBinder {
  private let essay: Essay
  private let prose: Prose
  private let finder: AttributionFinder
  /// The citations of each block.
  private let citations: [[Citation]]

  init(essay: Essay, prose: Prose) {
    self.essay = essay
    self.prose = prose
    finder = AttributionFinder(essay: essay, prose: prose)
    citations = essay.blocks.indices.map {
      CitationReader.read(prose.blocks[$0], in: essay.blocks[$0].text.bytes)
    }
  }

  /// The citation of a quotation: in its sentence, its signature, its introduction or its footnote.
  func place(of quotation: Int) -> BoundCitation? {
    let block = essay.quotations[quotation].block
    if essay.quotations[quotation].marks == .block {
      return signature(below: block) ?? atEnd(of: quotation) ?? introduction(before: block)
    }
    guard let token = prose.tokenOfQuotation[quotation] else { return nil }
    return inSentence(block, token) ?? footnote(of: quotation, block)
      ?? (essay.blocks[block].blockQuotation == nil
        ? nil : signature(below: block) ?? introduction(before: block))
  }

  // MARK: In the sentence

  private func inSentence(_ block: Int, _ token: Int) -> BoundCitation? {
    guard !citations[block].isEmpty else { return nil }
    let tokens = prose.blocks[block]
    let sentence = finder.clause(in: block, around: token).sentence
    let near = citations[block].partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
    let reach = max(sentence.upperBound, token + 9)
    let own = citations[block][near...].prefix { $0.tokens.lowerBound < reach }.filter { citation in
      sentence.contains(citation.tokens.lowerBound) && !citation.isAside
        || follows(citation, token, tokens)
    }
    let bound = own.filter { isBound($0, to: token, sentence, tokens) }
    let nearest = bound.min { distance($0, token) < distance($1, token) }
    return nearest.map { BoundCitation(citation: $0, block: block) }
  }

  /// Whether a citation in brackets stands directly after the quotation, its full stop apart.
  private func follows(_ citation: Citation, _ token: Int, _ tokens: [ProseToken]) -> Bool {
    let first = citation.tokens.lowerBound
    guard first > token + 1, first - token <= 8 else { return false }
    guard let open = tokens[token + 1..<first].lastIndex(where: { $0.isMark("(") }) else {
      return false
    }
    let isComparison = tokens[open..<first].contains {
      ["cf", "compare", "contrast", "unlike", "not"].contains($0.word)
    }
    return !isComparison
      && tokens[token + 1..<open].allSatisfy { $0.isMark(".", ",", "?", "!") }
  }

  private func distance(_ citation: Citation, _ token: Int) -> Int {
    citation.tokens.lowerBound > token
      ? citation.tokens.lowerBound - token : token - citation.tokens.upperBound + 1
  }

  private func isBound(
    _ citation: Citation, to token: Int, _ sentence: Range<Int>, _ tokens: [ProseToken]
  ) -> Bool {
    let first = citation.tokens.lowerBound
    if first > token {
      if isBracketed(citation, tokens) {
        // A bracket belongs to the quotation just before it.
        let between = tokens[token + 1..<first]
        return !between.contains { isQuotation($0) }
          && between.count { $0.isMark("(") } == 1
      }
      return isBoundAfter(citation, token, sentence, tokens)
    }
    if isBracketed(citation, tokens) {
      // One that follows an earlier quotation belongs to that one.
      let before = tokens[sentence.lowerBound..<first]
      if before.contains(where: isQuotation) { return false }
    }
    let between = tokens[citation.tokens.upperBound..<token]
    return !separates(between) && !followsQuotation(citation, sentence, tokens)
  }

  /// Whether nothing but “in” stands between a quotation and the citation after it: “…” in
  /// Chapter 6 becomes “…”. It belongs to that one, whatever else follows.
  private func followsQuotation(
    _ citation: Citation, _ sentence: Range<Int>, _ tokens: [ProseToken]
  ) -> Bool {
    let preposition = citation.tokens.lowerBound - 1
    return preposition - 1 >= sentence.lowerBound && tokens[preposition].isWord
      && ["in", "from", "of"].contains(tokens[preposition].word)
      && isQuotation(tokens[preposition - 1])
  }

  /// A place named after the quotation: “…”, she says in Chapter 14. It goes with the last
  /// quotation before it, unless another follows that it may introduce.
  private func isBoundAfter(
    _ citation: Citation, _ token: Int, _ sentence: Range<Int>, _ tokens: [ProseToken]
  ) -> Bool {
    let between = tokens[token + 1..<citation.tokens.lowerBound]
    if between.contains(where: isQuotation) || separates(between) { return false }
    if followsQuotation(citation, sentence, tokens) { return true }
    if relates(between) { return false }
    let after = tokens[
      citation.tokens.upperBound..<max(citation.tokens.upperBound, sentence.upperBound)]
    return !after.contains(where: isQuotation)
  }

  private func isQuotation(_ token: ProseToken) -> Bool {
    if case .quotation = token.kind { true } else { false }
  }

  /// Words that lead from one place of the work to another.
  private static let movingOn: Set<String> = [
    "later", "earlier", "afterwards", "eventually", "until", "whereas", "while", "unlike",
    "before", "after", "since", "elsewhere", "but", "although", "though",
  ]

  /// Verbs by which a quotation is set beside another part of the work: “…” answers a question
  /// asked in Chapter 6.
  private static let relatingVerbs: Set<String> = [
    "answers", "echoes", "recalls", "mirrors", "anticipates", "foreshadows", "contradicts",
    "explains", "prepares", "repeats", "reverses", "reminds", "contrasts", "looks", "points",
    "takes", "leads", "undoes", "fulfils", "confirms", "resolves",
  ]

  private func relates(_ between: ArraySlice<ProseToken>) -> Bool {
    let verb = between.first { !($0.isWord && GrammarWords.isAdverb($0.word)) }
    guard let verb, verb.isWord else { return false }
    return Self.relatingVerbs.contains(verb.word)
  }

  private func separates(_ between: ArraySlice<ProseToken>) -> Bool {
    if between.contains(where: {
      $0.isMark(";", "?", "!") || $0.isWord && Self.movingOn.contains($0.word)
    }) {
      return true
    }
    return changesPeople(between)
  }

  /// Whether a second main clause speaks of others than the first: “In Chapter 3 Madame shrinks
  /// from them, and we understand why when Ruth says”.
  private func changesPeople(_ between: ArraySlice<ProseToken>) -> Bool {
    guard
      let comma = between.indices.dropLast().first(where: {
        between[$0].isMark(",") && ["and", "but", "so", "yet"].contains(between[$0 + 1].word)
      })
    else { return false }
    let before = between[..<comma].compactMap(\.person)
    let after = between[comma...].compactMap(\.person)
    return !before.isEmpty && !after.isEmpty && !after.contains { before.contains($0) }
  }

  private func isBracketed(_ citation: Citation, _ tokens: [ProseToken]) -> Bool {
    let before = tokens[..<citation.tokens.lowerBound].suffix(8)
    guard let open = before.lastIndex(where: { $0.isMark("(") }) else { return false }
    return !tokens[open..<citation.tokens.lowerBound].contains { $0.isMark(")") }
  }

  // MARK: Around a block quotation

  private func signature(below block: Int) -> BoundCitation? {
    guard let group = essay.blocks[block].blockQuotation else { return nil }
    for next in (block + 1)..<max(block + 1, min(block + 4, essay.blocks.count))
    where essay.blocks[next].blockQuotation == group && essay.blocks[next].isSignature {
      return citations[next].first.map { BoundCitation(citation: $0, block: next) }
    }
    return nil
  }

  /// “… say it? (Chapter 14)”, in the block quotation's own paragraph.
  private func atEnd(of quotation: Int) -> BoundCitation? {
    let block = essay.quotations[quotation].block
    let ending = prose.ending(ofBlockQuotation: essay.quotations[quotation], in: essay)
    return CitationReader.read(ending, in: essay.blocks[block].text.bytes).first
      .map { BoundCitation(citation: $0, block: block) }
  }

  private func introduction(before block: Int) -> BoundCitation? {
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
  private func footnote(of quotation: Int, _ block: Int) -> BoundCitation? {
    let range = essay.quotations[quotation].range
    let following = essay.quotations[(quotation + 1)...].first {
      $0.block == block && $0.depth == 0
    }
    let limit = following?.range.lowerBound ?? Int.max
    guard !essay.blocks[block].footnoteMarkers.isEmpty else { return nil }
    let sentenceEnd = essay.sentences[block].first { $0.upperBound >= range.upperBound }?.upperBound
    let marker = essay.blocks[block].footnoteMarkers.first {
      $0.offset >= range.upperBound && $0.offset < limit && $0.offset <= (sentenceEnd ?? 0) + 1
    }
    guard let marker,
      let note = essay.blocks.firstIndex(where: { $0.kind == .footnote(marker.label) }),
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
