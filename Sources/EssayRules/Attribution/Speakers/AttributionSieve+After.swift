import EssayText

/// The sieves for what stands after a quotation: “…” (Ruth), “…,” Ruth says, “…” – Ruth.
extension AttributionSieve {
  /// “…” (Ruth), “…” (Miss Lucy, Chapter 6).
  func parenthesisAfter() -> Attribution? {
    let open = afterStop
    guard open < tokens.count, tokens[open].isMark("(", "["),
      let close = tokens[open...].prefix(14).firstIndex(where: { $0.isMark(")", "]") })
    else { return nil }
    var index = open + 1
    if isAt(index, "said") || isAt(index, "spoken") { index += 1 }
    if isAt(index, "by") { index += 1 }
    guard index < close, let person = tokens[index].person, !tokens[index].isPossessive,
      case .character = person
    else { return nil }
    let follows = index + 1
    guard
      follows == close || tokens[follows].isMark(",", ";", ":", "-")
        || tokens[follows].isWord && Self.bracketWords.contains(tokens[follows].word)
    else { return nil }
    return named(person, index, .parenthesis)
  }

  /// Words that may follow the name of who speaks in brackets.
  private static let bracketWords: WordSet = [
    "to", "in", "ch", "chapter", "about", "on", "at", "near", "during", "speaking", "talking",
    "addressing", "p", "again",
  ]

  /// “…,” Ruth says; “…,” says Ruth.
  func verbAfter() -> Attribution? {
    let first = quotation + 1
    if isObjectOfPreposition { return nil }
    var index = first
    // A full stop ends the sentence; a comma or a question does not.
    while index < end, tokens[index].isMark(",", "-") { index += 1 }
    if index >= end { return verbAfterSentenceEnd() }
    // “…” is what Ruth says.
    if let told = predicateVerb(at: index) {
      // “was all that Ruth would say” tells what she did say.
      let isAll = isAt(index + 1, "all")
      if isAll, let person = tokens[told.subject].person {
        return named(person, told.subject, .verbAfter)
      }
      return subjectThenVerb(told.subject, told.verb)?
        .describing(isAt(told.subject - 1, "how") && describesThem(told.verb))
    } else if let verb = asClauseVerb(at: index) {
      // “Ruth’s ‘…’, as Tommy says to Kathy, is cruel”.
      return firstBefore() ?? subjectThenVerb(index + 1, verb)
    }
    // “…,” a furious Ruth says.
    index = nounPhraseName(at: index) ?? index
    if let verb = verbIndex(after: index), tokens[index].isWordLike {
      return saysSomethingElse(verb) ? nil : subjectThenVerb(index, verb)
    }
    if let verb = thoughtVerb(after: index) { return subjectThenVerb(index, verb) }
    if let thinker = thinker(at: index) { return thinker }
    guard index < tokens.count, tokens[index].isWord,
      ReportingVerbs.kind(of: tokens[index].word) != nil,
      !ReportingVerbs.isParticiple(tokens[index].word)
    else { return nil }
    return verbThenSubject(index)
  }

  /// “is how Chrissie describes them”: nobody else speaks whose words they could be.
  private func describesThem(_ verb: Int) -> Bool {
    tokens[verb].word.hasPrefix("describ") && verb + 1 < end
      && tokens[verb + 1].word.isOne(of: ["them", "it", "her", "him", "us", "themselves"])
      && (verb + 2 >= end || tokens[verb + 2].isPunctuation)
  }

  /// “After ‘…’, Tommy says little”: words that come before or after are nobody's.
  private var isObjectOfPreposition: Bool {
    guard quotation > start, tokens[quotation - 1].isWord else { return false }
    return tokens[quotation - 1].word.isOne(of: [
      "after", "before", "despite", "following", "upon", "since", "until", "like", "unlike",
    ])
  }

  /// Whether a verb after the quotation has an object of its own: “Tommy tells Kathy that he is ill”,
  /// “Tommy says nothing”.
  private func saysSomethingElse(_ verb: Int) -> Bool {
    guard verb + 1 < tokens.count else { return false }
    if isAt(verb + 1, "nothing") || isAt(verb + 1, "no") { return true }
    let object = tokens[(verb + 1)...].prefix(5).prefix { $0.isWordLike }
    // “Kathy tells us Miss Lucy said”.
    if object.count > 2, tokens[verb + 1].word.isOne(of: ["us", "me", "them", "him", "her"]),
      tokens[verb + 2].isName, !tokens[verb + 2].isPossessive,
      ReportingVerbs.kind(of: tokens[verb + 3].word) != nil
    {
      return true
    }
    return object.contains { $0.word.isOne(of: ["that", "whether"]) }
  }

  /// “so why don’t we say it?” Ruth asks. The mark inside does not end the sentence after all,
  /// where so little follows.
  private func verbAfterSentenceEnd() -> Attribution? {
    let index = quotation + 1
    guard index < tokens.count, tokens[index].isName, let verb = verbIndex(after: index),
      verb + 1 < tokens.count
    else { return nil }
    var next = verb + 1
    while next < tokens.count, tokens[next].isWord,
      GrammarWords.isAdverb(tokens[next].word)
        || next == verb + 1 && tokens[next].word.isOne(of: ["him", "her", "them", "us"])
    {
      next += 1
    }
    guard next < tokens.count, tokens[next].isMark(".", ",") else { return nil }
    return subjectThenVerb(index, verb)
  }

  /// “…”, as Ruth puts it; “…,” as Ruth tells Kathy on the beach: the verb, where nothing goes with it but
  /// “it”, who is spoken to, and where.
  private func asClauseVerb(at index: Int) -> Int? {
    guard isAt(index, "as"), let verb = verbIndex(after: index + 1) else { return nil }
    var next = isAt(verb + 1, "it") ? verb + 2 : verb + 1
    if closesClause(next) { return verb }
    // “Ruth cries ‘…’ as Tommy shouts at Kathy” tells of two who speak.
    guard tokens[index - 1].isPunctuation || governingVerb() == nil else { return nil }
    if isListener(next) { next += 1 }
    if closesClause(next) { return verb }
    // “as Tommy remarks of Ruth”, “as Kathy remarks with a sigh” may be about the words of another.
    guard tokens[next].word.isOne(of: ["to", "at", "in", "on", "by", "near", "after", "before"])
    else { return nil }
    let rest = tokens[next..<end].prefix(10).prefix {
      $0.isWordLike && !$0.word.isOne(of: ["that", "what", "how", "whether"])
    }
    return closesClause(rest.endIndex) ? verb : nil
  }

  private func closesClause(_ index: Int) -> Bool {
    index >= end || tokens[index].isMark(".", ",", ";", ":", "-")
  }

  private func isListener(_ index: Int) -> Bool {
    tokens[index].isName && !tokens[index].isPossessive
      || tokens[index].word.isOne(of: ["him", "her", "them", "us", "everyone", "everybody"])
  }

  /// The reporting verb whose subject stands at `index`, adverbs and auxiliaries between them.
  func verbIndex(after index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    // “… is all that she’s told”.
    let isPronoun =
      token.isWord && token.word.isOne(of: ["she", "he"])
      && !(token.isPossessive && isAt(index + 1, "told"))
    guard isPronoun || token.person != nil && !token.isPossessive else { return nil }
    var verb = afterAside(index + 1)
    while verb < tokens.count, tokens[verb].isWord,
      GrammarWords.isAdverb(tokens[verb].word)
        || GrammarWords.auxiliaries.contains(tokens[verb].word)
    {
      verb += 1
    }
    guard verb < tokens.count, tokens[verb].isWord,
      ReportingVerbs.kind(of: tokens[verb].word) != nil
    else { return nil }
    // “Ruth starts to cry” says nothing, “Ruth starts to shout” does.
    if isAt(verb + 1, "to"), GrammarWords.controlVerbs.contains(tokens[verb].word) {
      guard verb + 2 < tokens.count, ReportingVerbs.kind(of: tokens[verb + 2].word) != nil else {
        return nil
      }
      return verb + 2
    }
    return verb
  }

  /// The token after “, not Miss Emily,” beside a name.
  private func afterAside(_ index: Int) -> Int {
    guard index < tokens.count, tokens[index].isMark(","),
      isAt(index + 1, "not") || isAt(index + 1, "unlike") || isAt(index + 1, "rather"),
      let close = tokens[(index + 1)...].prefix(6).firstIndex(where: { $0.isMark(",") })
    else { return index }
    return close + 1
  }

  func subjectThenVerb(_ index: Int, _ verb: Int) -> Attribution? {
    // “Madame, not Miss Emily, says” is asserted.
    let first = tokens[index..<verb].last { $0.isMark(",") } == nil ? index : afterAside(index + 1)
    let isAsserted = !tokens[min(first, verb)..<verb].contains {
      $0.isWord && GrammarWords.unreal.contains($0.word)
    }
    let recalls = ReportingVerbs.kind(of: tokens[verb].word) == .recalls
    if let person = tokens[index].person {
      return named(person, index, .verbAfter, recalls: recalls, isAsserted: isAsserted)
    }
    return attribution(
      clause.resolve(pronounAt: index), at: index, .verbAfter, recalls: recalls,
      isAsserted: isAsserted)
  }

  private func verbThenSubject(_ verb: Int) -> Attribution? {
    var index = verb + 1
    while index < tokens.count, tokens[index].isWord, GrammarWords.isAdverb(tokens[index].word) {
      index += 1
    }
    guard index < tokens.count else { return nil }
    if isAt(index, "by") { return nil }
    index = nounPhraseName(at: index) ?? clause.describedName(at: index) ?? index
    let recalls = ReportingVerbs.kind(of: tokens[verb].word) == .recalls
    if let person = tokens[index].person {
      // “says Ruth’s friend” is not Ruth.
      if tokens[index].isPossessive {
        return .unknown(tokens[index].range, in: clause.block, .verbAfter)
      }
      return named(person, index, .verbAfter, recalls: recalls)
    }
    guard tokens[index].isWord else { return nil }
    if tokens[index].word.isOne(of: ["she", "he"]) {
      return attribution(clause.resolve(pronounAt: index), at: index, .verbAfter, recalls: recalls)
    }
    if ReportingVerbs.takesWordsAsSubject.contains(tokens[verb].word) { return nil }
    return .unknown(tokens[index].range, in: clause.block, .verbAfter)
  }

  func accordingToAfter() -> Attribution? {
    let index = afterStop
    guard isAt(index, "according"), isAt(index + 1, "to"), index + 2 < tokens.count,
      let person = tokens[index + 2].person, !tokens[index + 2].isPossessive
    else { return inWordsAfter() }
    return named(person, index + 2, .accordingTo)
  }

  /// “…” in Ruth’s words.
  private func inWordsAfter() -> Attribution? {
    let index =
      tokens.indices.contains(quotation + 1) && tokens[quotation + 1].isMark(",")
      ? quotation + 2 : quotation + 1
    guard isAt(index, "in"), index + 2 < end, let person = tokens[index + 1].person,
      tokens[index + 1].isPossessive, isAt(index + 2, "words") || isAt(index + 3, "words")
    else { return nil }
    return named(person, index + 1, .possessive)
  }
}
