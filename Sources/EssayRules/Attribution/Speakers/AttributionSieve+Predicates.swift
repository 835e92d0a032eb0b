import EssayText

/// The sieves for what is said of a quotation as of a thing: “‘…’ is how Ruth puts it”, “the one who
/// says ‘…’ is Ruth”, “‘…’ comes from Ruth”, “‘…’ is said by Ruth”.
extension AttributionSieve {
  /// Who is said to be the one from whom the quotation comes.
  func identityAfter() -> Attribution? {
    oneWhoSays() ?? possessorAfter() ?? relativeAfter() ?? correctedAfter() ?? appositionAfter()
  }

  // MARK: The one who says it

  /// “The one who says ‘…’ is Ruth”, “the speaker of ‘…’ is Ruth”.
  private func oneWhoSays() -> Attribution? {
    var index = quotation + 1
    while index < end, tokens[index].isMark(",") { index += 1 }
    guard isAt(index, "is") || isAt(index, "was"), isOneWhoSaysBefore else { return nil }
    index += 1
    while index < end, tokens[index].isWord,
      GrammarWords.isAdverb(tokens[index].word)
        || tokens[index].word.isOne(of: ["of", "course", "in", "fact", "indeed"])
    {
      index += 1
    }
    guard index < end, let person = tokens[index].person, !tokens[index].isPossessive else {
      return nil
    }
    return named(person, index, .verbAfter)
  }

  /// Whether the quotation ends “The one who says”, “The person that says”.
  private var isOneWhoSaysBefore: Bool {
    if isAt(quotation - 1, "of"), quotation - 2 >= start, isAt(quotation - 2, "speaker") {
      return true
    }
    guard let verb = governingVerb(), ReportingVerbs.kind(of: tokens[verb].word) == .says,
      !tokens[verb..<quotation].contains(where: { $0.word.isOne(of: ["about", "for", "of", "on"]) })
    else { return false }
    var who = verb - 1
    while who > start, tokens[who].isWord,
      GrammarWords.isAdverb(tokens[who].word) || GrammarWords.auxiliaries.contains(tokens[who].word)
    {
      if GrammarWords.unreal.contains(tokens[who].word) { return false }
      who -= 1
    }
    guard who > start, tokens[who - 1].isWord else { return false }
    return isAt(who, "who") || isAt(who, "that") && isPerson(who - 1)
  }

  // MARK: Whose it is

  /// “‘…’ comes from Ruth”, “‘…’ is Ruth’s answer”, “‘…’ is put into Ruth’s mouth”, “the announcement
  /// ‘…’ from Miss Emily”.
  private func possessorAfter() -> Attribution? {
    let verb = quotation + 1
    guard verb < end, tokens[verb].isWord else { return nil }
    if tokens[verb].word.isOne(of: ["comes", "came"]), isAt(verb + 1, "from") {
      return plainName(at: verb + 2, .possessive)
    }
    if tokens[verb].word.isOne(of: ["belongs", "belong", "belonged"]), isAt(verb + 1, "to") {
      return ownerOfWords(at: verb + 2)
    }
    if tokens[verb].word.isOne(of: ["from", "by"]), quotation > start, isSpeechNoun(quotation - 1) {
      return plainName(at: verb + 1, .possessive)
    }
    if tokens[verb].word.isOne(of: ["in", "into"]), isAt(verb + 2, "mouth"),
      let person = tokens[verb + 1].person, tokens[verb + 1].isPossessive
    {
      return named(person, verb + 1, .possessive, isAsserted: !isOnlySupposed)
    }
    guard GrammarWords.beForms.contains(tokens[verb].word) else { return nil }
    if let giver = giverOfPredicate(after: verb) { return giver }
    if let owner = ownerOfPredicate(after: verb) { return owner }
    var index = verb + 1
    if isAt(index, "put") || isAt(index, "placed"), isAt(index + 1, "into") || isAt(index + 1, "in")
    {
      index += 2
      guard isAt(index + 1, "mouth") else { return nil }
    } else {
      guard index + 1 < end, tokens[index + 1].isWord,
        Self.ownNouns.contains(tokens[index + 1].word)
      else { return nil }
    }
    guard index < end, let person = tokens[index].person, tokens[index].isPossessive else {
      return nil
    }
    return named(person, index, .possessive)
  }

  /// “The line ‘…’ belongs to Ruth.”, “‘We’re modelled from trash’ belongs to Ruth, not to Tommy”; “‘a kind
  /// of golden time’ belongs to Tommy, too” is of the time.
  private func ownerOfWords(at name: Int) -> Attribution? {
    guard isPlainSpeech || quotation > start && isSpeechNoun(quotation - 1),
      name + 1 >= end || tokens[name + 1].isPunctuation
    else { return nil }
    return plainName(at: name, .possessive)
  }

  /// “The words ‘…’ are Miss Emily’s.”; “‘a kind of golden time’ is Tommy’s” is of the time.
  private func ownerOfPredicate(after be: Int) -> Attribution? {
    let name = be + 1
    guard quotation > start, isSpeechNoun(quotation - 1), name < end,
      let person = tokens[name].person, tokens[name].isPossessive,
      name + 1 >= end || tokens[name + 1].isPunctuation
    else { return nil }
    return named(person, name, .possessive)
  }

  /// Nouns for what someone has said, never for what someone has heard.
  private static let ownNouns: WordSet = [
    "words", "claim", "remark", "outburst", "admission", "confession", "answer", "reply",
    "declaration", "warning", "phrase", "statement", "retort", "cry", "boast",
  ]

  func plainName(at index: Int, _ cue: Attribution.Cue) -> Attribution? {
    guard index < tokens.count, let person = tokens[index].person, !tokens[index].isPossessive
    else {
      return nil
    }
    return named(person, index, cue)
  }

  /// “‘…’, Ruth’s words to Tommy, are harsh”, “‘…’ – that is Ruth’s defence”, “‘…’ – these words,
  /// spoken by Ruth, are harsh”.
  private func appositionAfter() -> Attribution? {
    guard quotation + 3 < end, tokens[quotation + 1].isMark(",", "-", ":") else { return nil }
    var index = quotation + 2
    let isPointed = tokens[index].word.isOne(of: ["that", "this", "it", "these", "those"])
    if isPointed, tokens[index + 1].isWord {
      if isAt(index + 1, "words"), tokens[index + 2].isMark(","), isAt(index + 4, "by"),
        tokens[index + 3].word.isOne(of: ["spoken", "said", "uttered"])
      {
        return plainName(at: index + 5, .passive)
      }
      if let told = predicateVerb(at: index + 1) { return subjectThenVerb(told.subject, told.verb) }
      guard GrammarWords.beForms.contains(tokens[index + 1].word) else { return nil }
      index += 2
    }
    let noun = index + 1
    guard noun < end, let person = tokens[index].person, tokens[index].isPossessive,
      Self.ownNouns.contains(tokens[noun].word)
        || tokens[noun].word.isOne(of: ["line", "defence", "defense"])
    else { return nil }
    let follows = noun + 1
    let isAnswer = tokens[noun].word.isOne(of: ["answer", "reply", "retort"])
    let isWhole =
      follows >= end || !tokens[follows].isWord
      || !isAnswer && tokens[follows].word.isOne(of: ["to", "at", "in"])
    return isWhole || isPointed ? named(person, index, .possessive) : nil
  }

  /// “It isn’t Miss Emily who says ‘…’, it is Miss Lucy.”
  private func correctedAfter() -> Attribution? {
    guard quotation + 3 < end, tokens[quotation + 1].isMark(",", ";", "-"),
      tokens[start..<quotation].prefix(4).contains(where: {
        $0.word.isOne(of: ["not", "isn't", "wasn't"])
      })
    else { return nil }
    var index = quotation + 2
    if isAt(index, "but") { index += 1 }
    guard isAt(index, "it") else { return nil }
    index += tokens[index].isPossessive ? 1 : 2
    guard let named = plainName(at: index, .verbAfter),
      index + 1 >= end || tokens[index + 1].isMark(".", ",", "!")
    else { return nil }
    return named
  }

  // MARK: How it is said

  /// The subject and the verb of “is what Ruth says”, “is how Ruth puts it”, “was all that Ruth could
  /// say”, where `index` is that of “is”.
  func predicateVerb(at index: Int) -> (subject: Int, verb: Int)? {
    guard isAt(index, "is") || isAt(index, "was") else { return nil }
    if let told = relativeOfPredicate(after: index) { return told }
    guard isAt(index + 1, "what") || isAt(index + 1, "how") || isAt(index + 1, "all") else {
      return nil
    }
    let subject = isAt(index + 2, "that") ? index + 3 : index + 2
    if let verb = verbIndex(after: subject) {
      return isOpposition(verb) || isStranded(after: verb) ? nil : (subject, verb)
    }
    guard subject < end, tokens[subject].isName, !tokens[subject].isPossessive else {
      return nil
    }
    var verb = subject + 1
    while verb < end, tokens[verb].isWord,
      GrammarWords.isAdverb(tokens[verb].word)
        || GrammarWords.auxiliaries.contains(tokens[verb].word)
    {
      verb += 1
    }
    let sumsUp = (verb < end ? tokens[verb].word : "").isOne(of: ["sums", "summed"])
    let getsOut = (verb < end ? tokens[verb].word : "").isOne(of: ["get", "gets", "got"])
    return sumsUp || getsOut && isAt(verb + 1, "out") ? (subject, verb) : nil
  }

  /// The name in “a furious Ruth”, whose article is at `index`.
  func nounPhraseName(at index: Int) -> Int? {
    guard isAt(index, "a") || isAt(index, "an") || isAt(index, "the") || isAt(index, "our") else {
      return nil
    }
    for next in index + 1..<min(index + 4, tokens.count) {
      if tokens[next].isName { return next > index + 1 ? next : nil }
      guard tokens[next].isWord, !tokens[next].isPossessive,
        !GrammarWords.prepositions.contains(tokens[next].word),
        !GrammarWords.speechNouns.contains(tokens[next].word),
        !tokens[next].word.isOne(of: ["that", "which", "and", "lie"])
      else { return nil }
    }
    return nil
  }

  /// The verb of “‘…,’ Ruth thinks to herself”.
  func thoughtVerb(after index: Int) -> Int? {
    guard index + 1 < tokens.count,
      tokens[index].isName && !tokens[index].isPossessive
        || isAt(index, "she") || isAt(index, "he")
    else { return nil }
    var verb = index + 1
    while verb < tokens.count, tokens[verb].isWord, GrammarWords.isAdverb(tokens[verb].word) {
      verb += 1
    }
    guard verb < tokens.count,
      tokens[verb].word.isOne(of: ["thinks", "thought", "wonders", "wondered", "muses", "mused"])
    else { return nil }
    let next = verb + 1
    guard next < end, tokens[next].isWord else {
      // “‘…’, Tommy thinks, is a lie” is a judgement on the words.
      return isAt(next + 1, "is") || isAt(next + 1, "was") ? nil : verb
    }
    return tokens[next].word.isOne(of: ["to", "while", "as", "but", "and", "when"]) ? verb : nil
  }

  /// “‘…,’ thinks Ruth.”
  func thinker(at verb: Int) -> Attribution? {
    guard isAt(verb, "thinks") || isAt(verb, "thought") || isAt(verb, "wonders"),
      verb + 1 < end, let person = tokens[verb + 1].person, !tokens[verb + 1].isPossessive,
      verb + 2 >= end || !tokens[verb + 2].isWord
    else { return nil }
    return named(person, verb + 1, .verbAfter)
  }

  // MARK: By whom it is said

  /// “…”, said by Ruth; “…” is shouted at Tommy by Ruth.
  func passiveAfter() -> Attribution? {
    var verb = afterStop
    var isJoint = false
    let isAside = isAt(verb, "as")
    if isAside { verb += 1 }
    while verb < end, isJoin(verb) {
      if case .quotation = tokens[verb].kind { isJoint = true }
      verb += 1
    }
    let first = verb
    while verb < end, tokens[verb].isWord,
      GrammarWords.beForms.contains(tokens[verb].word) || GrammarWords.isAdverb(tokens[verb].word)
        || tokens[verb].word.isOne(of: ["both", "all"])
    {
      verb += 1
    }
    if isJoint, !isAt(first, "are"), !isAt(first, "were") { return nil }
    guard verb < end, tokens[verb].isWord,
      ReportingVerbs.kind(of: tokens[verb].word) != nil,
      !Self.replies.contains(tokens[verb].word), let by = agent(after: verb),
      by + 1 < tokens.count, let person = tokens[by + 1].person, !tokens[by + 1].isPossessive
    else { return nil }
    if isAt(by + 2, "and") || isAt(by + 2, "or") {
      return respectiveName(after: by) ?? .unknown(tokens[by].range, in: clause.block, .passive)
    }
    // “as told by Kathy”.
    let isRetold =
      tokens[verb].word == "told" || ReportingVerbs.kind(of: tokens[verb].word) == .recalls
    return named(
      person, by + 1, .passive, recalls: tokens[verb].word == "described" || isAside && isRetold)
  }

  /// What is done to words by another than the one who speaks them.
  private static let replies: WordSet = [
    "answered", "challenged", "defended", "justified", "interrupted", "echoed", "denied",
  ]

  /// Whether a token only joins the quotation to the next.
  private func isJoin(_ index: Int) -> Bool {
    if case .quotation = tokens[index].kind { return true }
    return tokens[index].isMark(",") || isAt(index, "and")
  }

  /// The “by” that tells who does what the verb says; the second of “not by Madame but by Ruth”.
  private func agent(after verb: Int) -> Int? {
    var isDenied = false
    for index in verb + 1..<max(verb + 1, min(verb + 9, end)) {
      if isAt(index, "not") {
        isDenied = true
      } else if isAt(index, "by") {
        if isDenied, !isAt(index - 1, "but") { continue }
        let before = tokens[index - 1].word
        let isOtherVerb = index > verb + 1 && (before.hasSuffix("ed") || before.hasSuffix("en"))
        return isOtherVerb ? nil : index
      } else if !tokens[index].isWordLike || GrammarWords.beForms.contains(tokens[index].word)
        || GrammarWords.unreal.contains(tokens[index].word)
      {
        return nil
      }
    }
    return nil
  }

  /// “‘…’ and ‘…’ are said by Ruth and Miss Emily respectively”: the first by the first.
  private func respectiveName(after by: Int) -> Attribution? {
    var names: [Int] = []
    var index = by + 1
    while index < end,
      tokens[index].isName || tokens[index].isMark(",") || isAt(index, "and")
    {
      if tokens[index].isName { names.append(index) }
      index += 1
    }
    guard isAt(index, "respectively") else { return nil }
    let quotations = (start..<by).filter { tokens[$0].isQuotation }
    guard names.count == quotations.count, let place = quotations.firstIndex(of: quotation),
      let person = tokens[names[place]].person
    else { return nil }
    return named(person, names[place], .passive)
  }
}
