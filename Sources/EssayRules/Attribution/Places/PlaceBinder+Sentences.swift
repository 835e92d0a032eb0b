import EssayText

/// Places that the sentence before a quotation's gives, or the one after it.
extension PlaceBinder {
  /// The place at the end of the sentence before, where this one says “there”: “The word is in
  /// Chapter 7. Kathy says there that ‘…’”.
  func inSentenceBefore(_ block: Int, _ token: Int) -> BoundCitation? {
    let citations = view[block].citations
    guard !citations.isEmpty else { return nil }
    let tokens = view[block].tokens
    let clause = view[block].clause(around: token, block: block)
    let opening = tokens[clause.sentence.lowerBound..<min(token, clause.sentence.upperBound)]
    guard let there = opening.prefix(6).firstIndex(where: { $0.isWord && $0.word == "there" }),
      there == opening.startIndex
        ? there + 1 < tokens.count
          && (tokens[there + 1].isMark(",") || tokens[there + 1].isName)
        : ReportingVerbs.kind(of: tokens[there - 1].word) != nil,
      let last = citations.last(where: { clause.previous.contains($0.tokens.lowerBound) }),
      !last.isAside, clause.previous.upperBound - last.tokens.upperBound <= 1
    else { return nil }
    return BoundCitation(citation: last, block: block)
  }

  // MARK: The sentence after

  /// The place that the sentence after a quotation gives: “This quote is from Chapter 14”, “She says this
  /// in Chapter 14”.
  func inSentenceAfter(_ block: Int, _ token: Int) -> BoundCitation? {
    let citations = view[block].citations
    guard let last = citations.last, last.tokens.lowerBound > token else { return nil }
    let tokens = view[block].tokens
    let end = view[block].clause(around: token, block: block).sentence.upperBound
    guard token < end, end < tokens.count, !tokens[(token + 1)..<end].contains(where: isQuotation)
    else { return nil }
    let next = view[block].clause(around: end, block: block).sentence
    let first = citations.partitioningIndex { $0.tokens.lowerBound >= end }
    guard next.lowerBound == end, first < citations.count else { return nil }
    // What is said of “this” is said of the whole sentence, unless that ends with the words.
    let endsSentence = tokens[(token + 1)..<end].allSatisfy { $0.isPunctuation }
    if endsSentence, isLabelled(citations[first], after: end, block, tokens) {
      return BoundCitation(citation: citations[first], block: block)
    }
    guard next.contains(citations[first].tokens.lowerBound) else { return nil }
    let place = citations[first].tokens
    let statement = PlaceStatement(tokens: tokens, place: place, mayBeBare: endsSentence)
    guard statement.begins(at: end) || statement.endsWithSpeech(after: end) else { return nil }
    return BoundCitation(citation: citations[first], block: block)
  }
}

extension PlaceBinder {
  // MARK: Labels

  /// How many labels may follow a quotation in a note.
  private static let mostLabels = 3

  /// Whether a place is a label of the quotation before it, among others: “Speaker: Ruth. Chapter: 12.”
  private func isLabelled(
    _ citation: Citation, after end: Int, _ block: Int, _ tokens: [ProseToken]
  ) -> Bool {
    var start = end
    for _ in 0..<Self.mostLabels {
      guard start < tokens.count else { return false }
      let sentence = view[block].clause(around: start, block: block).sentence
      guard sentence.lowerBound == start, start + 2 < sentence.upperBound,
        tokens[start].isWord, tokens[start].isCapitalised, tokens[start + 1].isMark(":"),
        !tokens[sentence].contains(where: isQuotation)
      else { return false }
      if sentence.contains(citation.tokens.lowerBound) {
        return citation.tokens.lowerBound == start
          && tokens[citation.tokens.upperBound..<sentence.upperBound].allSatisfy(\.isPunctuation)
          // “Chapter: 12. Quote: ‘…’. Chapter: 14. Quote: ‘…’.”
          && view[block].citations.first.map { $0.tokens.lowerBound > 0 } ?? false
      }
      guard sentence.count <= 8 else { return false }
      start = sentence.upperBound
    }
    return false
  }

  /// “Chapter: 12. Quote: ‘…’.”, “Chapter 12. Speaker: Ruth. Quote: ‘…’.”
  func inLabelBefore(_ block: Int, _ token: Int) -> BoundCitation? {
    guard let citation = view[block].citations.first, citation.tokens.lowerBound == 0 else {
      return nil
    }
    let tokens = view[block].tokens
    let start = view[block].clause(around: token, block: block).sentence.lowerBound
    let end = citation.tokens.upperBound
    guard end < start, start <= end + 6, tokens[end].isMark(".", ",", ";"),
      start == end + 1 || tokens[end + 2].isMark(":"),
      token == start || token == start + 2 && tokens[start + 1].isMark(":"),
      !tokens[end..<start].contains(where: isQuotation)
    else { return nil }
    return BoundCitation(citation: citation, block: block)
  }
}

/// A sentence that says where words stand which were quoted before it.
private struct PlaceStatement {
  let tokens: [ProseToken]
  let place: Range<Int>
  /// Whether “this” alone may mean the words.
  let mayBeBare: Bool

  /// Whether it begins at a token, and nothing stands between its verb and the place.
  func begins(at first: Int) -> Bool {
    if let object = object(ofSpeakerAt: first) { return mayBeBare && leads(from: object + 1) }
    let word = tokens[first].word
    guard tokens[first].isWord, word.isOne(of: ["this", "that", "it", "these", "the"]) else {
      return false
    }
    let hasNoun = isNoun(first + 1)
    guard hasNoun || mayBeBare && word != "the" else { return false }
    // “It is in Chapter 12 that Tommy loses his temper”.
    if word == "it", place.upperBound < tokens.count,
      tokens[place.upperBound].word.isOne(of: ["that", "when", "where"])
    {
      return false
    }
    // “It’s from”, “That’s in”.
    if tokens[first].isPossessive {
      return mayBeBare && leads(from: passParticiple(passAdverbs(first + 1)))
    }
    let verb = first + (hasNoun ? 2 : 1)
    if hasNoun, leads(from: verb) { return true }
    return end(ofVerb: passAdverbs(verb)).map { leads(from: $0) } ?? false
  }

  /// Whether “she says this in” stands right before the place, whatever the sentence begins with: “It is
  /// worth noticing that she says this in Chapter 14”.
  func endsWithSpeech(after first: Int) -> Bool {
    let subject = place.lowerBound - 4
    guard subject >= first, let object = object(ofSpeakerAt: subject) else { return false }
    return tokens[object].word == "this" && leads(from: object + 1)
  }

  private func isNoun(_ index: Int) -> Bool {
    guard index < place.lowerBound, tokens[index].isWord else { return false }
    let word = tokens[index].word
    return AttributionSieve.wordNouns.contains(word) || Self.nouns.contains(word)
  }

  private static let nouns: WordSet = [
    "passage", "extract", "speech", "moment", "scene", "conversation", "exchange", "outburst",
    "dialogue", "remark", "comment", "statement", "question", "evidence",
  ]

  private func passAdverbs(_ first: Int) -> Int {
    var index = first
    while index < place.lowerBound, tokens[index].isWord,
      GrammarWords.isAdverb(tokens[index].word)
    {
      index += 1
    }
    return index
  }

  /// “Ruth says this”, “she says it to Tommy”: the last token of what is said, and to whom.
  private func object(ofSpeakerAt first: Int) -> Int? {
    guard
      tokens[first].isName && !tokens[first].isPossessive
        || tokens[first].isWord && tokens[first].word.isOne(of: ["she", "he"])
    else { return nil }
    let verb = passAdverbs(first + 1)
    guard verb + 1 < place.lowerBound, tokens[verb].isWord,
      ReportingVerbs.kind(of: tokens[verb].word) == .says,
      tokens[verb + 1].word.isOne(of: ["this", "it", "that", "so"])
    else { return nil }
    let listener = verb + 3
    if listener < place.lowerBound, tokens[verb + 2].word == "to",
      tokens[listener].isName
        || tokens[listener].word.isOne(of: ["her", "him", "them", "us", "everyone"])
    {
      return listener
    }
    return verb + 1
  }

  /// The token after a verb that says where words stand, its participle, and who says them: “is”, “comes”,
  /// “is said by Ruth”.
  private func end(ofVerb verb: Int) -> Int? {
    guard verb < place.lowerBound, tokens[verb].isWord else { return nil }
    let word = tokens[verb].word
    if word.isOne(of: ["takes", "took"]) {
      return tokens[verb + 1].word == "place" ? verb + 2 : nil
    }
    if Self.verbs.contains(word) { return passAdverbs(verb + 1) }
    guard GrammarWords.beForms.contains(word) || word.isOne(of: ["can", "could"]) else {
      return nil
    }
    var index = passAdverbs(verb + 1)
    if index < place.lowerBound, tokens[index].word == "be" { index += 1 }
    return passParticiple(index)
  }

  /// The token after “said by Ruth”, where that begins at a token.
  private func passParticiple(_ first: Int) -> Int {
    guard first < place.lowerBound, Self.participles.contains(tokens[first].word) else {
      return first
    }
    var index = first + 1
    if index + 1 < place.lowerBound, tokens[index].word == "by", tokens[index + 1].isName {
      index += 2
    }
    return index
  }

  private static let verbs: WordSet = [
    "comes", "came", "come", "appears", "appeared", "appear", "occurs", "occurred", "happens",
    "happened", "stands", "stood",
  ]

  private static let participles: WordSet = [
    "said", "spoken", "found", "taken", "asked", "shouted", "uttered", "written", "set", "located",
    "seen", "placed",
  ]

  /// Whether nothing but a preposition leads from a token to the place: “in”, “from the end of”.
  private func leads(from first: Int) -> Bool {
    guard first < place.lowerBound, tokens[first].isWord,
      tokens[first].word.isOne(of: ["in", "from", "at"])
    else { return false }
    return tokens[(first + 1)..<place.lowerBound].allSatisfy {
      $0.isWord
        && $0.word.isOne(of: ["the", "beginning", "start", "opening", "middle", "end", "of"])
    }
  }
}
