import EssayText

/// The frames in which a sentence says where the words stand that it quotes. Every other place of the
/// sentence is that of something else that happens in the work.
extension PlaceBinder {
  // MARK: The place before the quotation

  /// “In Chapter 14 Ruth says ‘…’”, “Ruth’s outburst in Chapter 14, ‘…’”, “Chapter 14 ends with ‘…’”.
  func isIntroduced(
    _ citation: Citation, _ token: Int, _ sentence: Range<Int>, _ tokens: [ProseToken]
  ) -> Bool {
    let between = tokens[citation.tokens.upperBound..<token]
    let before = tokens[sentence.lowerBound..<citation.tokens.lowerBound]
    if isReason(before) { return false }
    guard between.contains(where: \.isWordLike) else { return true }
    if let other = between.lastIndex(where: isQuotation) {
      return goesOn(between[(other + 1)...])
    }
    if isHolder(between) { return between.first?.word != "has" || !hangsOnThing(before, between) }
    if isNamePhrase(between) || leadsIn(between) { return true }
    if between.last?.isMark(":", "-", "(") == true { return !turnsInto(before, between) }
    if hangsOnThing(before, between) { return isTimed(between) }
    if isConsequence(between) { return false }
    if let verb = between.lastIndex(where: isTelling) { return isSaid(by: verb, between) }
    if before.suffix(12).contains(where: { isTelling($0) || isSpeech($0) }) {
      return between.allSatisfy(isLink) || isThatClause(between, after: before)
        || isMeans(between)
    }
    guard before.allSatisfy(isLeadingWord) else { return false }
    if isBareVerb(between.filter(\.isWordLike)) { return true }
    guard let last = between.last(where: { !isAdverb($0) }) else { return false }
    // “In Chapter 14 the students are ‘…’”; “the man who was ‘…’” is him at another time.
    return
      (GrammarWords.beForms.contains(last.word)
      || last.word.isOne(of: ["as", "has", "have", "had", "they're", "we're", "you're", "i'm"])
      // “he’s ‘solitary as an oyster’”.
      || last.isPossessive && last.word.isOne(of: ["he", "she", "it"]))
      && !between.contains { $0.isWord && $0.word.isOne(of: ["who", "which", "once", "longer"]) }
  }

  /// “Ruth says in Chapter 12 that the clones are ‘…’”: the place stands between a verb of saying and what is
  /// said.
  private func isThatClause(_ between: ArraySlice<ProseToken>, after before: ArraySlice<ProseToken>)
    -> Bool
  {
    let clause = between.drop { $0.isMark(",") }
    guard clause.first?.word == "that",
      let verb = before.last(where: { !isAdverb($0) && !$0.isMark(",") && $0.word != "in" }),
      verb.isWord, ReportingVerbs.kind(of: verb.word) != nil
    else { return false }
    return !clause.contains { $0.isPunctuation || isTelling($0) || isNegation($0) }
  }

  /// “is shown in Chapter 12 through the metaphor ‘…’”, “by Ruth’s ‘…’”: by what something is shown there.
  private func isMeans(_ between: ArraySlice<ProseToken>) -> Bool {
    guard between.count <= 4, let first = between.first,
      first.word.isOne(of: ["through", "by", "with", "using"]), let last = between.last
    else { return false }
    return between.allSatisfy(\.isWordLike)
      && (between.count == 1 || isSpeech(last) || last.isName && last.isPossessive
        || Self.devices.contains(last.word))
  }

  /// What words are called for what they do.
  private static let devices: WordSet = [
    "metaphor", "simile", "imperative", "imagery", "oxymoron", "hyperbole", "tricolon",
    "juxtaposition", "personification", "alliteration", "adjective", "adjectives",
  ]

  /// “In Stave Two he weeps ‘to see his poor forgotten self’”: the words are what follows his verb.
  private func isBareVerb(_ words: [ProseToken]) -> Bool {
    guard let subject = words.first, words.count <= 2, !subject.isPossessive,
      subject.isName || subject.word.isOne(of: ["she", "he", "they"])
    else { return false }
    // “In Chapter 5 he ‘broke out in a great flame of anger’”.
    guard words.count == 2 else { return true }
    let verb = words[1].word
    return !GrammarWords.auxiliaries.contains(verb) && !GrammarWords.prepositions.contains(verb)
      && !Self.comparingVerbs.contains(verb) && !isAdverb(words[1])
  }

  /// A verb by which the essay gives or shows somebody's words.
  func isTelling(_ token: ProseToken) -> Bool {
    token.isWord
      && (ReportingVerbs.kind(of: token.word) != nil || Self.showing.contains(token.word))
  }

  private static let showing: VerbForms = """
    show:showed:shown hear:heard read:read talk present depict portray feel:felt believe think:thought see:saw:seen \
    realise realize give:gave:given find:found mention choose:chose:chosen introduce want wish look \
    turn learn:learnt:learned compare become:became
    """

  /// “After the drive in Chapter 13, ‘…’ is a shock”, “Because of the report in Chapter 12, she”: what is
  /// told at the place comes before the words. The end of a chapter is still the chapter.
  private func isReason(_ before: ArraySlice<ProseToken>) -> Bool {
    guard let first = before.firstIndex(where: { !isAdverb($0) }), before[first].isWord,
      Self.reasons.contains(before[first].word)
    else { return false }
    return !before.indices[(first + 1)...].contains { index in
      let token = before[index]
      // “Because of Rodney’s report”.
      let isNoun = before[index - 1].isName && before[index - 1].isPossessive
      return isSpeech(token) || isTelling(token) && !isNoun
        || token.word.isOne(of: ["start", "beginning", "end", "middle"])
    }
  }

  private static let reasons: WordSet = [
    "after", "given", "despite", "because", "unlike", "without", "besides", "following",
  ]

  /// “The climax of Chapter 12 comes when Ruth says”.
  private func isTimed(_ between: ArraySlice<ProseToken>) -> Bool {
    guard let when = between.firstIndex(where: { $0.word.isOne(of: ["when", "where", "as"]) }),
      // “Madame’s tears of Chapter 6 are explained in the conversation where Ruth says”.
      !isRelated(between[..<when])
    else { return false }
    return between[when...].contains(where: isTelling)
  }

  /// “are explained”, “comes true”; not “ends”, which the words themselves may do.
  private func isRelated(_ clause: ArraySlice<ProseToken>) -> Bool {
    guard let verb = clause.first(where: { !isAdverb($0) }) else { return false }
    return (GrammarWords.beForms.contains(verb.word) || verb.word.isOne(of: ["comes", "came"]))
      && relates(clause)
  }

  /// “Hailsham closes in Chapter 18, so the ‘golden time’ can’t come back”.
  private func isConsequence(_ between: ArraySlice<ProseToken>) -> Bool {
    between.indices.dropFirst().contains {
      between[$0].word == "so" && between[$0 - 1].isMark(",")
    }
  }

  /// A noun for words, or for what holds them.
  func isSpeech(_ token: ProseToken) -> Bool {
    token.isWord && Self.isSpeech(token.word)
  }

  /// The same of a word in small letters.
  static func isSpeech(_ word: ProseWord) -> Bool {
    GrammarWords.speechNouns.contains(word) || AttributionSieve.wordNouns.contains(word)
      || scenes.contains(word)
  }

  private static let scenes: WordSet = [
    "conversation", "dialogue", "narration", "language", "exchange", "description", "chapter",
    "narrative", "passage", "quotations", "quotes", "extract", "scene", "moment",
  ]

  /// “Chapter 14 has ‘…’”, “Chapter 14 ends with ‘…’”.
  private func isHolder(_ between: ArraySlice<ProseToken>) -> Bool {
    guard let verb = between.firstIndex(where: { !isAdverb($0) }), between[verb].isWord,
      Self.holders.contains(between[verb].word)
        || between[verb].word.isOne(of: ["has", "is", "was"])
    else { return false }
    let rest = between[verb...].dropFirst()
    // “ends the ‘golden time’”.
    if rest.first?.word == "the", Self.bounds.contains(between[verb].word) { return false }
    return rest.allSatisfy {
      !$0.isWordLike
        || $0.isWord
          && $0.word.isOne(of: [
            "with", "on", "the", "words", "line", "us", "to", "for", "remembered", "known", "best",
            "famous",
          ])
        || $0.isName && $0.isPossessive
    }
  }

  private static let bounds: VerbForms = "begin:began:begun start open end close finish"

  private static let holders: VerbForms = """
    have:had hold:held contain include open begin:began:begun start end close finish give:gave:given \
    bring:brought offer feature
    """

  /// “Ch. 9, where Kathy owns up to ‘…’”, “Chapter 24, with ‘…’”, “in Chapter 24 the hope ends with the words
  /// ‘…’”.
  private func leadsIn(_ between: ArraySlice<ProseToken>) -> Bool {
    let words = between.filter(\.isWordLike)
    if let first = words.first, first.word.isOne(of: ["where", "when"]), words.count > 1 {
      return words[1].isName || words[1].word.isOne(of: ["she", "he", "they", "we", "i"])
    }
    if words.suffix(2).first?.word == "the", let last = words.last {
      return AttributionSieve.wordNouns.contains(last.word)
    }
    return words.allSatisfy { $0.word.isOne(of: ["with", "for"]) }
      || words.first?.word == "as" && between.allSatisfy { isLink($0) || $0.word == "something" }
  }

  /// “In Chapter 14 Ruth’s ‘…’”, “in Chapter 14, her words ‘…’”.
  private func isNamePhrase(_ between: ArraySlice<ProseToken>) -> Bool {
    var words = between.filter(\.isWordLike)
    // “her bitterness is clear in ‘…’”.
    if let last = words.last, last.word.isOne(of: ["in", "of"]), words.contains(where: isSpeech) {
      return words.count <= 6
    }
    words.removeAll { $0.word == "with" }
    guard words.count <= 4, let first = words.first, let last = words.last else { return false }
    if words.count == 1, isSpeech(last) { return true }
    let isOwned =
      first.isName && first.isPossessive
      || first.word.isOne(of: ["her", "his", "their", "this", "these"])
    if isOwned { return words.count == 1 || isSpeech(last) }
    return first.word == "the" && isSpeech(last)
  }

  /// Whether a place is that of a thing of which a verb right after it tells: “The murder in Chapter 4
  /// makes”, “Nothing in Chapter 12 is”. What somebody says in a chapter is in it: “Her speech in Chapter
  /// 14 shows”.
  private func hangsOnThing(
    _ before: ArraySlice<ProseToken>, _ between: ArraySlice<ProseToken>
  ) -> Bool {
    guard let verb = between.first(where: { !isAdverb($0) }), verb.isWord, !verb.isCapitalised,
      !verb.word.isOne(of: [
        "where", "when", "that", "as", "she", "he", "they", "we", "it", "the", "a", "an", "and",
        "her", "his", "their", "to", "one", "i", "in", "with", "this", "these", "readers", "which",
        "who",
      ])
    else { return false }
    guard let noun = noun(ofPlaceAfter: before), noun.isWordLike,
      !Self.subjects.contains(noun.word)
    else { return false }
    // “Ruth in Chapter 14 says”.
    return !isSpeech(noun) && !noun.isName && !isAdverb(noun) && !isLeadingWord(noun)
      && !isTelling(noun)
  }

  /// The last word before a place and what leads to it: the “tears” of “the tears in Chapter 6”.
  func noun(ofPlaceAfter before: ArraySlice<ProseToken>) -> ProseToken? {
    before.last {
      !($0.isWord && $0.word.isOne(of: ["in", "of", "from", "the", "end", "start", "beginning"]))
    }
  }

  static let subjects: WordSet = ["who", "she", "he", "they", "which"]

  /// Whether the verb is the last that leads to the quotation, and somebody's.
  private func isSaid(by verb: Int, _ between: ArraySlice<ProseToken>) -> Bool {
    let word = between[verb].word
    let leading = between[..<verb].reversed().prefix { $0.isWord && goesWithVerb($0) }
    // “Kathy might have said”, “is not the woman who said”.
    if leading.contains(where: { $0.word == "have" }) { return false }
    if between.contains(where: { $0.word == "not" }), between.contains(where: { $0.word == "who" })
    {
      return false
    }
    let needsPerson =
      ReportingVerbs.takesWordsAsSubject.contains(word) || Self.comparingVerbs.contains(word)
    guard needsPerson else { return true }
    let subject = between[..<verb].last {
      !isAdverb($0) && !GrammarWords.auxiliaries.contains($0.word) && !$0.isMark(",")
    }
    guard let subject else { return false }
    if subject.isName { return !subject.isPossessive }
    return subject.word.isOne(of: [
      "she", "he", "they", "who", "and", "to", "i", "them", "us", "him", "her",
    ])
      || GrammarWords.personNouns.contains(subject.word)
  }

  /// An auxiliary, an adverb or a “not” beside a verb.
  private func goesWithVerb(_ token: ProseToken) -> Bool {
    isAdverb(token) || GrammarWords.auxiliaries.contains(token.word) || token.word == "not"
  }

  /// What may stand between “Ruth says in Chapter 14” and the words.
  private func isLink(_ token: ProseToken) -> Bool {
    if !token.isWord { return true }
    return isAdverb(token) || GrammarWords.beForms.contains(token.word)
      || token.word.isOne(of: [
        "that", "to", "her", "him", "them", "us", "they", "she", "he", "about", "with", "of",
        "the", "on", "as", "how", "it", "i", "we", "their", "his", "at", "a", "by",
      ])
  }

  /// “At the end of”, “But in”, “Later, by”.
  private func isLeadingWord(_ token: ProseToken) -> Bool {
    if !token.isWord { return !token.isName }
    return isAdverb(token) || isSpeech(token)
      || token.isPossessive && CitationReader.works.contains(token.word)
      || token.word.isOne(of: [
        "in", "at", "the", "end", "of", "beginning", "start", "middle", "by", "from", "early",
        "late", "and", "but", "for", "example", "instance", "during", "throughout", "opening",
        "as", "it", "is", "was", "not", "until", "only", "on", "later", "earlier", "with", "while",
      ])
  }

  /// After another quotation: “‘…’ and ‘…’”, “‘…’ and then says ‘…’”.
  private func goesOn(_ rest: ArraySlice<ProseToken>) -> Bool {
    if rest.contains(where: isTelling) { return true }
    return rest.allSatisfy {
      !$0.isWord || isAdverb($0)
        || $0.word.isOne(of: [
          "and", "or", "that", "to", "as", "are", "is", "they", "she", "he", "with", "their", "her",
          "his",
        ])
    }
  }
}
