import EssayText

/// The sieves for phrases that stand for a reporting verb: “to quote Ruth”, “comes out with”, “learns
/// from Ruth that”.
extension AttributionSieve {
  // MARK: To quote Ruth

  /// To quote Ruth, “…”; to borrow a phrase from Ruth, “…”.
  func quotingBefore() -> Attribution? {
    for index in stride(from: quotation - 1, through: max(start, quotation - 14), by: -1) {
      let token = tokens[index]
      if case .quotation = token.kind { return nil }
      guard token.isWord else { continue }
      if token.word.isOne(of: ["quote", "cite", "paraphrase"]), isAt(index - 1, "to") {
        return quoted(at: index + 1)
      }
      if token.word.isOne(of: ["borrow", "borrowing", "take"]) {
        guard
          let from = (index + 1..<min(index + 5, quotation)).first(where: { isAt($0, "from") }),
          GrammarWords.speechNouns.contains(tokens[from - 1].word)
        else { return nil }
        return quoted(at: from + 1)
      }
      if ReportingVerbs.kind(of: token.word) != nil, !isNoun(index) { return nil }
    }
    return nil
  }

  private func quoted(at index: Int) -> Attribution? {
    guard index < quotation, let person = tokens[index].person, !tokens[index].isPossessive else {
      return nil
    }
    return named(person, index, .accordingTo)
  }

  /// “Ishiguro gives Ruth the line ‘…’”.
  func assignedBefore() -> Attribution? {
    guard quotation - 5 >= start, let noun = tokens[..<quotation].last, noun.isWord,
      noun.word.isOne(of: ["line", "lines", "words", "phrase"]),
      tokens[quotation - 4].word.isOne(of: ["gives", "gave", "lends", "hands"]),
      case .author = tokens[quotation - 5].person
    else { return nil }
    return quoted(at: quotation - 3)
  }

  // MARK: From Ruth

  /// What Tommy hears from Ruth is “…”; it is from Ruth that Tommy learns “…”.
  func sourceBefore() -> Attribution? {
    for index in stride(from: quotation - 1, through: max(start, quotation - 12), by: -1) {
      if case .quotation = tokens[index].kind { return nil }
      if tokens[index].isMark(";") { return nil }
      guard isAt(index, "from"), index > start, index + 1 < quotation else {
        if speaks(index) { return nil }
        continue
      }
      guard let person = tokens[index + 1].person, !tokens[index + 1].isPossessive else {
        return nil
      }
      let before = tokens[max(start, index - 4)..<index]
      // “We hear this from Tommy”.
      let heard = isAt(index - 1, "this") || isAt(index - 1, "it") ? before.dropLast() : before
      let isHeard = heard.last.map { Self.hearingVerbs.contains($0.word) } ?? false
      let isCleft =
        isAt(max(start, index - 1), "is") && isAt(index + 2, "that")
        && tokens[(index + 2)..<quotation].contains { Self.hearingVerbs.contains($0.word) }
      let isDenied = before.contains { GrammarWords.unreal.contains($0.word) }
      // “hears from Ruth about ‘…’”, “from Ruth that Madame said”.
      let isOnOthers =
        tokens[(index + 2)..<quotation].contains {
          $0.word.isOne(of: ["about", "of", "on"]) || $0.isPossessive
        } || (index + 2..<quotation).contains(where: isThinker)
      return !isOnOthers && (isHeard || isCleft)
        ? named(person, index + 1, .accordingTo, isAsserted: !isDenied) : nil
    }
    return nil
  }

  private static let hearingVerbs: WordSet = [
    "hear", "hears", "heard", "learn", "learns", "learned", "learnt", "hearing", "learning",
  ]

  // MARK: Verbs of several words

  /// Whether a reporting verb stands at `index`, or the first word of a phrase that does for one.
  func speaks(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord else { return false }
    return ReportingVerbs.kind(of: token.word) != nil || isSpeakingPhrase(at: index)
  }

  /// “comes out with”, “lets rip”, “goes on:”, “gives this warning:”, “was like”.
  private func isSpeakingPhrase(at index: Int) -> Bool {
    switch tokens[index].word {
    case "come", "comes", "came", "coming": isAt(index + 1, "out") && isAt(index + 2, "with")
    case "let", "lets", "letting": ["rip", "fly", "loose", "slip"].contains { isAt(index + 1, $0) }
    case "go", "goes", "went":
      leadsAtOnce(from: index) || isAt(index + 1, "on") && leadsAtOnce(from: index + 1)
    case "is", "was": isAt(index + 1, "like") && index + 2 == quotation
    case "turn", "turns", "turned", "round", "rounds", "rounded":
      isAt(index + 1, "on") && isAt(quotation - 1, "with")
    case "dismiss", "dismisses", "dismissed", "brand", "brands", "branded", "characterises",
      "characterizes", "writes":
      isAt(quotation - 1, "as")
    case "give", "gives", "gave", "issues", "issued", "offers", "offered", "makes", "made":
      endsInSpeechNoun
    default: passesOn(index) || isListing(index) || assails(index)
    }
  }

  /// “lists ‘Junkies, prostitutes, winos, tramps’”.
  func isListing(_ index: Int) -> Bool {
    (isAt(index, "lists") || isAt(index, "listed")) && leadsAtOnce(from: index)
  }

  /// “taunts her with ‘We’re modelled from trash’”: what somebody does to another by saying something.
  private func assails(_ index: Int) -> Bool {
    guard Self.assaults.contains(tokens[index].word), index + 2 < quotation,
      isAt(quotation - 1, "with"), isPersonObject(index + 1) || isAt(quotation - 2, "others")
    else { return false }
    // “greets her with ‘…’ ringing in his ears”.
    let follows = quotation + 1 < end && tokens[quotation + 1].isWord
    return !(follows && ReportingVerbs.isParticiple(tokens[quotation + 1].word))
  }

  private static let assaults: VerbForms = """
    taunt shock stun:stunned startle surprise silence hurt:hurt wound insult provoke goad \
    attack greet crush
    """

  func isPersonObject(_ index: Int) -> Bool {
    tokens[index].isName
      ? !tokens[index].isPossessive
      : tokens[index].word.isOne(of: ["her", "him", "them", "us", "everyone", "everybody"])
  }

  /// “looks back on Hailsham as”, “opens the chapter with”: what one sees in looking back, and what a
  /// narrator begins with, may be another's words.
  func passesOn(_ index: Int) -> Bool {
    if tokens[index].word.isOne(of: ["opens", "opened", "closes", "closed"]) {
      return isAt(quotation - 1, "with")
    }
    return isLookingBack(index)
  }

  private func isLookingBack(_ index: Int) -> Bool {
    tokens[index].word.isOne(of: ["look", "looks", "looked"]) && isAt(index + 1, "back")
      && isAt(quotation - 1, "as")
  }

  /// Whether nothing but a comma or a colon stands between a token and the quotation.
  func leadsAtOnce(from index: Int) -> Bool {
    index + 1 == quotation && endsClause
      || index + 2 == quotation && tokens[index + 1].isMark(",", ":", "-")
  }

  /// Whether no noun phrase follows the quotation, of which it would be part.
  var endsClause: Bool {
    let next = quotation + 1
    guard next < end, tokens[next].isWord else { return true }
    return GrammarWords.prepositions.contains(tokens[next].word)
      || GrammarWords.clauseStarters.contains(tokens[next].word)
      || tokens[next].word.isOne(of: ["and", "but", "as", "so", "which"])
  }

  /// The verb of “gives Tommy a strange reply”, where `noun` is that of “reply”.
  func givingVerb(before noun: Int) -> Int? {
    guard GrammarWords.speechNouns.contains(tokens[noun].word) else { return nil }
    let near = max(start, noun - 6)..<noun
    return near.last { tokens[$0].word.isOne(of: ["give", "gives", "gave", "offers", "offered"]) }
  }

  /// Whether the quotation is introduced as a piece of speech: “this warning: ‘…’”.
  private var endsInSpeechNoun: Bool {
    let isParted = tokens[quotation - 1].isMark(":", ",")
    let last = isParted ? quotation - 2 : quotation - 1
    // “gives the words ‘…’ a second thought”.
    guard isParted || endsClause else { return false }
    return last > start && tokens[last].isWord
      && GrammarWords.speechNouns.contains(tokens[last].word)
  }
}
