import EssayText

/// The sieves for words that belong to someone: “Ruth’s claim”, “in the words of Ruth”.
extension AttributionSieve {
  /// Ruth’s “…”; Ruth’s claim that “…”; in Ruth’s words, “…”.
  func possessiveBefore() -> Attribution? {
    if let owner = relativeOwner { return owner }
    let limit = max(start, quotation - 14)
    var index = quotation - 1
    while index >= limit {
      let token = tokens[index]
      if case .quotation = token.kind { return nil }
      if token.isMark(";", "(", ")") { return nil }
      if let person = token.person, token.isPossessive, !isAnsweredByNoun(index) {
        return possessive(person, at: index)
      }
      index -= 1
    }
    return nil
  }

  /// “Ruth, whose ‘…’ shocks everyone”.
  private var relativeOwner: Attribution? {
    guard quotation - 3 >= start, isAt(quotation - 1, "whose"),
      tokens[quotation - 2].isMark(",", "-"), let person = tokens[quotation - 3].person,
      !tokens[quotation - 3].isPossessive
    else { return nil }
    return named(person, quotation - 3, .possessive).owning(possession)
  }

  private var possession: Attribution.Possession {
    isSpeech || isCalledLine ? .speech : .property
  }

  /// “Ruth’s ‘modelled from trash’ line”.
  private var isCalledLine: Bool {
    quotation + 1 < end && tokens[quotation + 1].isWord
      && tokens[quotation + 1].word.isOne(of: ["line", "phrase", "quote", "quotation", "sentence"])
  }

  private func possessive(_ person: ProseToken.Person, at index: Int) -> Attribution? {
    if index == quotation - 1 { return named(person, index, .possessive).owning(possession) }
    let noun = (index + 1..<min(index + 5, quotation)).first(where: isOwnNoun)
      .flatMap { isOfAnotherPhrase($0, after: index) ? nil : $0 }
    if isAnswered(at: index) { return answered(person, at: index, noun) }
    guard let noun else { return qualified(person, at: index) }
    if isThrownBack(at: index, noun) || isEarlierSpeech(index) { return nil }
    let repeater = repeater(ofWordsFrom: index, to: noun)
    // “Tommy’s favourite line” is somebody else's.
    let isChoice = tokens[index..<noun].contains {
      $0.word.isOne(of: ["favourite", "favorite", "chosen"])
    }
    if isChoice { return nil }
    let between = tokens[(noun + 1)..<quotation]
    // “Tommy’s anger makes sense: ‘…’ is an insult”: the words are only what is judged.
    if tokens[quotation - 1].isMark(":"), noun + 2 < quotation, isJudgedAfter,
      !Self.wordNouns.contains(tokens[noun].word)
    {
      return nil
    }
    if answersTheQuotation(between) || explains(noun) || isMetByAnother(between)
      || comesToNothing(noun)
      || isFollowedByClause(noun)
    {
      return nil
    }
    // “In Kathy’s account we find”: another may say what someone's account holds.
    if tokens[noun].word.isOne(of: ["account", "version", "description"]),
      between.contains(where: { $0.word.isOne(of: ["we", "there", "one"]) })
    {
      return nil
    }
    let hasOtherVerb = between.contains {
      $0.isWord
        && (ReportingVerbs.kind(of: $0.word) == .says
          && !$0.word.isOne(of: [
            "use", "name", "end", "start", "begin", "begins", "ends", "starts",
          ])
          || GrammarWords.clauseStarters.contains($0.word))
    }
    let namesAnother = between.indices.contains {
      tokens[$0].isPossessive && tokens[$0].isName && !isAnsweredByNoun($0)
    }
    guard !hasOtherVerb, !namesAnother else { return nil }
    let isDenied =
      tokens[max(start, index - 3)..<index].contains { $0.word.isOne(of: ["not", "unlike"]) }
      || between.suffix(2).contains {
        $0.word.isOne(of: ["not", "never", "isn't", "aren't", "wasn't", "weren't"])
      }
    // “Kathy’s account of it” passes on what somebody else said.
    let recalls = tokens[noun].word.isOne(of: ["account", "version", "description"])
    return named(person, index, .possessive, recalls: recalls, isAsserted: !isDenied)
      .repeated(by: repeater).owning(possession(by: noun))
  }

  /// “After Miss Lucy’s speech, ‘…’ is no surprise”: the quotation is the subject of what follows, and the
  /// speech is what it is set beside.
  private func isEarlierSpeech(_ possessor: Int) -> Bool {
    guard possessor > start, tokens[quotation - 1].isMark(","), quotation + 1 < end,
      tokens[quotation + 1].isWord, Self.finiteVerbs.contains(tokens[quotation + 1].word)
    else { return false }
    return CitationReader.relating.contains(tokens[possessor - 1].word)
  }

  /// Whether a token is a noun for what its owner says; “his quotation from Ruth” is hers.
  private func isOwnNoun(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return false }
    let word = tokens[index].word
    if GrammarWords.speechNouns.contains(word) { return true }
    return word.isOne(of: ["quote", "quotation"]) && !isAt(index + 1, "from")
      && !isAt(index + 1, "of")
  }

  /// “Madame’s cold, cruel ‘in many ways we fooled you’”: nothing but adjectives stands before what
  /// somebody says.
  private func qualified(_ person: ProseToken.Person, at index: Int) -> Attribution? {
    let between = index + 1..<quotation
    guard between.count <= 4, Adjectives.isOne(tokens[quotation - 1]),
      between.allSatisfy({
        Adjectives.isOne(tokens[$0]) || tokens[$0].isMark(",")
          || tokens[$0].isWord
            && (tokens[$0].word == "and" || GrammarWords.isAdverb(tokens[$0].word))
      }), isPlainSpeech, isWholePhrase
    else { return nil }
    let isDenied = tokens[max(start, index - 3)..<index].contains {
      $0.isWord && GrammarWords.unreal.contains($0.word)
    }
    return named(person, index, .possessive, isAsserted: !isDenied).owning(.speech)
  }

  /// Whether no noun follows that the quotation is part of: “Tommy’s great ‘…’ moment”.
  private var isWholePhrase: Bool {
    guard !endsClause else { return true }
    let next = tokens[quotation + 1].word
    return Self.finiteVerbs.contains(next) || GrammarWords.isAdverb(next) || next.hasSuffix("s")
      || next.hasSuffix("ed")
  }

  /// Whether another says somebody's words again, against them: “throws Scrooge’s words back at him:
  /// ‘…’”, “turns on him with Scrooge’s own question: ‘…’”.
  private func isThrownBack(at possessor: Int, _ noun: Int) -> Bool {
    let isOwn = (possessor + 1..<noun).contains { isAt($0, "own") }
    if isAt(possessor - 1, "with"), possessor - 2 > start {
      return isPersonObject(possessor - 2) && !tokens[possessor - 2].isName
        || isOwn && (start..<possessor - 1).contains(where: meetsSomebody)
    }
    return (noun + 1..<quotation).contains { index in
      if isAt(index, "back"), isOwn { return true }
      guard isAt(index, "against") || isAt(index, "back") && isAt(index + 1, "at") else {
        return false
      }
      // “Ruth’s words against Tommy” are a subject; what is thrown is the object of another's verb.
      return possessor > start && tokens[possessor - 1].isWord
        && !opensPhrase(tokens[possessor - 1].word)
    }
  }

  private func opensPhrase(_ word: ProseWord) -> Bool {
    GrammarWords.prepositions.contains(word) || GrammarWords.clauseStarters.contains(word)
      || GrammarWords.isAdverb(word) || word.isOne(of: ["and", "or", "but", "yet", "that"])
  }

  /// “turns on him for the last time”, “answers”.
  private func meetsSomebody(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return false }
    if tokens[index].word == "her" { return clause.endsPhrase(index + 1) }
    return tokens[index].word.isOne(of: ["him", "them"])
      || ReportingVerbs.kind(of: tokens[index].word) == .says && !isNoun(index)
  }

  /// “answers Ruth’s question, ‘so why don’t we say it?’, with silence”: the words are what is answered
  /// where they stand beside it and the sentence goes on. At its end they may be either's.
  private func answered(_ person: ProseToken.Person, at index: Int, _ noun: Int?) -> Attribution? {
    if let noun, noun + 1 == quotation || noun + 2 == quotation && isAt(noun + 1, "that") {
      return named(person, index, .possessive)
    }
    let comma = quotation - 1
    guard tokens[comma].isMark(","), comma - index > 1,
      noun.map({ $0 + 1 == comma }) ?? tokens[(index + 1)..<comma].prefix(4).allSatisfy(\.isWord)
    else { return nil }
    let next = quotation + 1 < end && tokens[quotation + 1].isMark(",", "-") ? 2 : 1
    let goesOn =
      quotation + next < end && tokens[quotation + next].isWord
      && GrammarWords.prepositions.contains(tokens[quotation + next].word)
    if goesOn { return named(person, index, .possessive) }
    return noun == nil ? nil : .unknown(tokens[index].range, in: clause.block, .possessive)
  }

  /// “answers Scrooge’s question: ‘…’”, “replies to Scrooge’s words with ‘…’”: it is the other who
  /// speaks now.
  private func isAnswered(at possessor: Int) -> Bool {
    guard possessor > start else { return false }
    var verb = isAt(possessor - 1, "to") && possessor - 1 > start ? possessor - 2 : possessor - 1
    while verb > start, tokens[verb].isWord, GrammarWords.isAdverb(tokens[verb].word) { verb -= 1 }
    return tokens[verb].isWord && Self.answering.contains(tokens[verb].word)
  }

  /// “Ruth’s answer to Tommy’s question is ‘…’”: the words are the answer; in “Ruth’s answer to Tommy’s
  /// ‘…’” they are not.
  private func isAnsweredByNoun(_ possessor: Int) -> Bool {
    possessor - 2 >= start && isAt(possessor - 1, "to") && tokens[possessor - 2].isWord
      && (tokens[quotation - 1].isMark(":") || isAt(possessor - 3, "in")
        || tokens[possessor..<quotation].contains { GrammarWords.beForms.contains($0.word) })
      && tokens[possessor - 2].word.isOne(of: [
        "answer", "reply", "response", "reaction", "retort", "rejoinder", "objection",
      ])
  }

  private static let answering: WordSet = [
    "answers", "answered", "answering", "replies", "replied", "replying", "responds", "responded",
    "responding", "reacts", "reacted", "rejects", "rejected", "ignores", "ignored", "dismisses",
    "dismissed", "mocks", "mocked", "interrupts", "interrupted", "counters", "countered",
  ]

  /// Whether the speech is a reaction to the words and not the words themselves: “Ruth’s answer to
  /// the words ‘…’”.
  private func answersTheQuotation(_ between: ArraySlice<ProseToken>) -> Bool {
    var rest = between
    if let last = rest.last, last.isWord, GrammarWords.speechNouns.contains(last.word) {
      rest = rest.dropLast()
      if let article = rest.last, article.isWord,
        article.word.isOne(of: ["the", "this", "these", "those", "her", "his"])
      {
        rest = rest.dropLast()
      }
    }
    guard let last = rest.last, last.isWord else { return false }
    return last.word.isOne(of: ["to", "at", "about", "against", "on", "over", "after"])
  }

  /// “Tommy’s explanation of ‘We’re modelled from trash’”: what somebody makes of the words.
  private func explains(_ noun: Int) -> Bool {
    noun + 2 == quotation && isAt(noun + 1, "of") && isStatement
      && tokens[noun].word.isOne(of: [
        "explanation", "definition", "denial", "description", "account", "version", "summary",
      ])
  }

  /// “Tommy’s argument with Ruth ends with ‘…’”, “his question is met with ‘…’”: another may say it.
  private func isMetByAnother(_ between: ArraySlice<ProseToken>) -> Bool {
    between.indices.contains { index in
      tokens[index].word.isOne(of: ["met", "answered", "followed", "greeted", "interrupted"])
        || tokens[index].isName
          && tokens[index - 1].word.isOne(of: [
            "with", "makes", "made", "prompts", "forces", "moves", "leaves",
          ])
    }
  }

  /// In the words of Ruth, “…”; the words of Ruth, “…”; a quote from Ruth is “…”.
  func genitiveBefore() -> Attribution? {
    for index in stride(from: quotation - 1, through: max(start, quotation - 12), by: -1) {
      if case .quotation = tokens[index].kind { return nil }
      if let source = source(at: index) { return source }
      guard isAt(index, "of"), index > start, index + 1 < quotation,
        Self.spokenNouns.contains(tokens[index - 1].word), let person = tokens[index + 1].person,
        !tokens[index + 1].isPossessive
      else { continue }
      let rest = tokens[(index + 2)..<quotation]
      let isAdverbial = isAt(max(start, index - 3), "in") && isAt(max(start, index - 2), "the")
      guard
        isAdverbial
          ? !rest.contains(where: { $0.isWord && ReportingVerbs.kind(of: $0.word) != nil })
          : rest.allSatisfy({ $0.isMark(",", ":", "-") || $0.isWord && $0.word == "that" })
      else { return nil }
      return named(person, index + 1, .possessive)
    }
    return nil
  }

  /// “A key quote from Ruth is ‘…’”, “the claim by Ruth that ‘…’”: the name after “from” or “by” that goes
  /// with a noun for words, where nothing but a place leads from there to the quotation.
  private func source(at index: Int) -> Attribution? {
    guard isAt(index, "from") || isAt(index, "by"), index > start, index + 1 < quotation,
      isSpeechNoun(index - 1), !isSetBeside(index - 1), let person = tokens[index + 1].person,
      !tokens[index + 1].isPossessive, clause.contrastStart(before: index + 1) == nil,
      tokens[(index + 2)..<quotation].allSatisfy(leadsOn),
      // “The explanation from Tommy that ‘…’ is a lie”.
      !(isAt(quotation - 1, "that") && isJudgedAfter)
    else { return nil }
    return named(person, index + 1, .possessive)
  }

  /// Whether a token is a noun for words that somebody says.
  func isSpeechNoun(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return false }
    let word = tokens[index].word
    return Self.wordNouns.contains(word)
      || GrammarWords.speechNouns.contains(word) && !word.isOne(of: ["anger", "bitterness"])
  }

  private func leadsOn(_ token: ProseToken) -> Bool {
    if token.isMark(",", ":", "-") { return true }
    guard token.isWord else { return false }
    return GrammarWords.beForms.contains(token.word) || GrammarWords.isAdverb(token.word)
      || token.word.isOne(of: ["that", "in", "the"]) || token.word.isNumber
      || CitationReader.division(named: token.word) != nil
      || PlaceNumbers.cardinal(token.word) != nil
  }

  /// Whether the noun phrase that ends with a noun follows a word such as “after”: “In reply to a
  /// question from Tommy, ‘…’”.
  private func isSetBeside(_ noun: Int) -> Bool {
    (max(start, noun - 5)..<noun).contains {
      tokens[$0].isWord
        && tokens[$0].word.isOne(of: [
          "after", "before", "to", "despite", "at", "following", "like", "unlike", "about",
          "against", "over", "since", "than", "no", "not",
        ])
    }
  }

  /// Nouns whose “of” names who speaks, never who is spoken of.
  private static let spokenNouns: WordSet = [
    "words", "word", "voice", "phrase", "claim", "line", "lines", "question", "warning", "mouth",
  ]
}
