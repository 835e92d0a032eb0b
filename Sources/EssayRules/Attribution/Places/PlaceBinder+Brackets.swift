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
    if opensWithThing(words) || tellsEvent(words) || givesExample(words) { return true }
    return words.contains {
      $0.isMark("=")
        || $0.isWord
          && ($0.word.isOne(of: [
            "cf", "compare", "contrast", "unlike", "not", "also", "reference", "since", "link",
            "links", "linked", "again", "becomes", "pays", "same", "ends", "over", "revealed",
          ]) || Self.comparingVerbs.contains($0.word))
    }
  }

  /// “(e.g. Tommy’s tantrum, Chapter 1)”, “(for example what donations are, ch. 7)”.
  private func givesExample(_ words: ArraySlice<ProseToken>) -> Bool {
    let first = words.prefix(4).filter(\.isWordLike).prefix(2).map(\.word)
    guard first.count == 2 else { return false }
    return first[0].isOne(of: ["eg", "ie"])
      || first[0].isOne(of: ["e", "i"]) && first[1].isOne(of: ["g", "e"])
      || first[0] == "for" && first[1].isOne(of: ["example", "instance"])
      || first[0] == "that" && first[1] == "is"
  }

  /// “(Tommy’s tantrum in Chapter 1)”, “(for which the shudder in Chapter 3 prepares us)”: a bracket that begins
  /// with a thing, or leads to one. “(Ruth’s outburst in Chapter 14)” is the words themselves, and “(on the
  /// trip in Chapter 14)” tells where they are spoken.
  private func opensWithThing(_ words: ArraySlice<ProseToken>) -> Bool {
    guard words.last?.word == "in", words.count > 2, let first = words.first,
      let noun = words.dropLast().last, noun.isWord
    else { return false }
    let isDetermined =
      first.isPossessive || first.word.isOne(of: ["the", "a", "an"])
      || first.word == "for"
        && words.dropFirst().first?.word == "which"
    return isDetermined && !isSpeech(noun) && !isAdverb(noun)
      && ReportingVerbs.kind(of: noun.word) == nil
      && !words.contains(where: isSpeech)
  }

  /// “(she leaves in Chapter 10)”, “(Tommy screams, ch. 23)”: something that somebody does, and is no saying.
  func tellsEvent(_ words: ArraySlice<ProseToken>) -> Bool {
    guard words.count > 1, let first = words.first, first.isWordLike, !first.isPossessive,
      first.isName || first.word.isOne(of: ["she", "he", "they", "it"])
    else { return false }
    guard let verb = words.dropFirst().first(where: { !isAdverb($0) }), verb.isWord,
      ReportingVerbs.kind(of: verb.word) == nil
    else { return false }
    return !GrammarWords.prepositions.contains(verb.word) && !verb.isCapitalised
      && (verb.word.hasSuffix("s") || verb.word.hasSuffix("ed"))
      && !words.contains { $0.word.isOne(of: ["this", "it", "when"]) }
  }

  // MARK: What stands before a bracket

  /// Whether what stands between a quotation and a bracket leads to something that has the bracket’s place:
  /// “foreshadows the deaths (5.3)”, “links to the lonely boy (Stave 2)”, “is explained by Jekyll’s confession
  /// (Chapter 10)”.
  func isOfElse(_ between: ArraySlice<ProseToken>) -> Bool {
    guard between.contains(where: \.isWordLike) else { return false }
    if namesExample(between) || givesExample(between) || relates(between) { return true }
    // “shows why Kathy looked at the magazines”, “sounds different if you have read of the pond”, “is
    // ironic when we meet Tiny Tim”, “puts an end to his theory”, “dies in the next scene”.
    let turns = between.indices.contains { index in
      let word = between[index].word
      let next = between[index...].dropFirst().first
      guard between[index].isWord else { return false }
      if word.isOne(of: ["why", "if"]) { return true }
      guard let next, next.isWord else { return false }
      return word == "when" && next.word.isOne(of: ["we", "you"])
        || word == "end" && next.word == "to" || word == "light" && next.word == "on"
        || word.isOne(of: ["next", "following", "previous"])
          && CitationReader.division(named: next.word) != nil
    }
    if turns { return true }
    let verb = between.first { !isAdverb($0) && !$0.isMark(",", "-") }
    if let verb, verb.isWord,
      Self.linking.contains(verb.word) || Self.comparingVerbs.contains(verb.word)
    {
      return true
    }
    return isNamedEvent(between)
  }

  /// Verbs by which words are set beside what happens elsewhere.
  private static let linking: VerbForms = """
    link lead:led cause set:set hint foretell:foretold prefigure parallel resemble connect relate \
    compare contrast include
    """

  /// Whether words end with what happens at a place and is no speech: “the murder”, “Tommy’s tantrum”.
  func isNamedEvent(_ words: ArraySlice<ProseToken>) -> Bool {
    let words = words.suffix(2)
    guard words.count == 2, let owner = words.first, let noun = words.last, noun.isWord,
      Self.events.contains(noun.word)
    else { return false }
    return owner.isPossessive || owner.word.isOne(of: ["the", "his", "her", "their"])
  }

  private static let events: WordSet = [
    "death", "deaths", "murder", "murders", "killing", "suicide", "visit", "dismissal", "wedding",
    "funeral", "tantrum", "shudder", "scream", "fight", "battle", "completion", "birth", "arrest",
    "execution",
  ]

  /// “such as the bullying in Chapters 1 and 2”; not “such as in Chapter 1”.
  /// - Parameter words: up to a place.
  func namesExample(_ words: ArraySlice<ProseToken>) -> Bool {
    guard
      let such = words.indices.dropLast(2).first(where: {
        words[$0].word == "such" && words[$0 + 1].word == "as"
      })
    else { return false }
    return words[(such + 2)...].contains { $0.isWord && !$0.word.isOne(of: ["in", "the", "of"]) }
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
