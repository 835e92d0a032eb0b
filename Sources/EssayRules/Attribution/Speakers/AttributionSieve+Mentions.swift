import EssayText

/// Words that a sentence speaks of and gives to nobody: “Tommy asks about ‘…’”, “Kathy says that she
/// never forgot ‘…’”, “Kathy says that the guardians ‘…’ them”.
extension AttributionSieve {
  /// Whether a quotation that follows a reporting verb is only what is spoken of.
  func isMentioned(after verb: Int) -> Bool {
    guard quotation - 1 > verb else { return false }
    return isObjectOfPreposition(after: verb) || isObjectOfAnotherVerb || isPredicate(after: verb)
      || saysLittle(verb) || agreesOrDenies(verb) || isToldOfAnother(verb)
      || isJudged(asSaid: verb) || isExplained(by: verb) || isAside(verb) || isEvent(after: verb)
      || isAttributive || isAfterPhrase(verb) || isTopicOfRelative(verb) || isAskedAbout(verb)
      || isToldOfSomebody(by: verb)
  }

  /// “asks why they ‘lied to’ him”, “asks about a past that was ‘a kind of golden time’”: what somebody
  /// wants to know of. “Ruth asks why ‘we don’t say it’” and “asks about it: ‘…’” give her words.
  private func isAskedAbout(_ verb: Int) -> Bool {
    guard GrammarWords.askingVerbs.contains(tokens[verb].word),
      tokens[quotation - 1].isWordLike || tokens[quotation - 1].isMark(",") && !isPlainSpeech
    else { return false }
    return (verb + 1..<quotation - 1).contains {
      tokens[$0].isWord && tokens[$0].word.isOne(of: ["why", "how", "about"])
    }
  }

  /// “What Tommy calls the ‘modelled from trash’ speech”: the quotation says which one is meant.
  private var isAttributive: Bool {
    guard quotation + 1 < end, tokens[quotation - 1].word.isOne(of: ["the", "this", "that"]) else {
      return false
    }
    return isSpeechNoun(quotation + 1)
  }

  /// “With Tommy saying nothing, ‘…’ hangs in the air”: the phrase with “with” is over.
  private func isAfterPhrase(_ verb: Int) -> Bool {
    guard ReportingVerbs.isParticiple(tokens[verb].word), verb - 2 >= start, isAt(verb - 2, "with"),
      tokens[quotation - 1].isMark(",")
    else { return false }
    return tokens[(verb + 1)..<(quotation - 1)].contains {
      !$0.isName && !$0.word.isOne(of: ["him", "her", "them", "us", "out", "to", "at"])
    } || isJudgedAfter
  }

  /// “What Tommy says about ‘a kind of golden time’ is kind”: what he says is something else.
  private func isTopicOfRelative(_ verb: Int) -> Bool {
    let last = tokens[quotation - 1]
    return last.isWord && last.word != "as" && GrammarWords.prepositions.contains(last.word)
      && (max(start, verb - 5)..<verb).contains { isAt($0, "what") }
  }

  /// “Miss Lucy, Kathy says, stopped for a moment: ‘…’”: who tells it is not the one of whom it is told.
  private func isAside(_ verb: Int) -> Bool {
    verb - 3 >= start && tokens[verb - 1].isName && tokens[verb - 2].isMark(",")
      && tokens[verb - 3].isWordLike && tokens[verb + 1].isMark(",") && quotation > verb + 2
  }

  /// “Kathy says Ruth was furious: ‘…’”, “tells us that the room went quiet: ‘…’”: what is said is what
  /// happened.
  private func isEvent(after verb: Int) -> Bool {
    guard tokens[quotation - 1].isMark(":") else { return false }
    let clause = verb + 1..<quotation - 1
    if let that = clause.first(where: { isAt($0, "that") }), that + 1 < clause.upperBound {
      return tokens[that + 1].isWord
        && tokens[that + 1].word.isOne(of: ["the", "there", "a", "an", "everybody", "everyone"])
    }
    return clause.dropLast().contains { name in
      guard tokens[name].isName, !tokens[name].isPossessive else { return false }
      let next = tokens[name + 1]
      return next.isWord
        && (GrammarWords.beForms.contains(next.word) || next.word.hasSuffix("ed")
          || next.word.isOne(of: ["had", "has", "lost", "went", "broke", "did", "got", "became"]))
    }
  }

  /// “asks about ‘…’”, “is hurt by ‘…’”, “is kinder than ‘…’”, “nothing in reply to ‘…’”.
  private func isObjectOfPreposition(after verb: Int) -> Bool {
    let last = tokens[quotation - 1]
    guard last.isWord else { return false }
    if last.word.isOne(of: ["by", "than", "against", "beyond"]) { return true }
    // “as bitter as ‘…’”.
    if last.word == "as" { return quotation - 3 > verb && isAt(quotation - 3, "as") }
    // “Miss Emily goes on ‘…’”.
    if last.word == "on", tokens[quotation - 2].word.isOne(of: ["go", "goes", "went", "going"]) {
      return false
    }
    // “says that with ‘…’ she gave up”, “argues with ‘…’”; but “turns on Tommy with ‘…’”.
    if last.word == "with" {
      let before = tokens[quotation - 2].word
      return before == "that" || before.hasPrefix("agree") || before.hasPrefix("argu")
    }
    return Self.topicPrepositions.contains(last.word) && isStatement
  }

  private static let topicPrepositions: WordSet = [
    "about", "of", "to", "for", "over", "at", "on", "from",
  ]

  /// “says that she never forgot ‘…’”, “asks her to take back ‘…’”.
  private var isObjectOfAnotherVerb: Bool {
    let last = tokens[quotation - 1]
    guard last.isWord else { return false }
    if last.word == "back" { return isAt(quotation - 2, "take") || isAt(quotation - 2, "taking") }
    return Self.attitudes.contains(last.word) && isStatement
  }

  /// Verbs whose object words may be that another has spoken.
  private static let attitudes: VerbForms = """
    forget:forgot:forgotten hate love believe understand:understood regret:regretted resent accept \
    reject ignore withdraw:withdrew:withdrawn retract doubt fear dread mean:meant dislike endure \
    forgive:forgave:forgiven deserve overhear:overheard enjoy condemn despise mishear:misheard
    """

  /// “says that the guardians ‘…’ them”, “says that in Ruth’s opinion they are ‘…’”: somebody else is
  /// the one of whom it is said or by whom.
  private func isPredicate(after verb: Int) -> Bool {
    let between = verb + 1..<quotation
    if between.contains(where: isInAnothersView) { return true }
    guard let subject = subjectStart(after: verb) else { return false }
    if isAt(subject - 1, "that"), subject - 1 > verb { return true }
    return subject - 1 == verb
      && tokens[verb].word.isOne(of: [
        "says", "said", "claims", "claimed", "thinks", "complains", "complained",
      ])
  }

  /// “in Ruth’s opinion”.
  private func isInAnothersView(_ index: Int) -> Bool {
    tokens[index].isName && tokens[index].isPossessive && isAt(index - 1, "in")
      && index + 1 < quotation
      && tokens[index + 1].word.isOne(of: ["opinion", "view", "eyes", "mind", "words"])
  }

  /// Where “the guardians” stands directly before the quotation, or “the guardians have”, or “they”.
  private func subjectStart(after verb: Int) -> Int? {
    var noun = quotation - 1
    if tokens[noun].word.isOne(of: ["have", "had", "has"]) { noun -= 1 }
    if noun > verb, isAt(noun, "they"), isFollowedByObject { return noun }
    guard noun - 1 > verb, tokens[noun].isWord, !tokens[noun].isPossessive,
      isPersonNoun(tokens[noun].word), isFollowedByObject,
      isAt(noun - 1, "the") || isAt(noun - 1, "their") || isAt(noun - 1, "her")
    else { return nil }
    return noun - 1
  }

  /// Whether the sentence goes on with whom it is done to: “the guardians ‘kept things from’ them”. A
  /// guardian may well say the whole of it.
  private var isFollowedByObject: Bool {
    quotation + 1 < end && tokens[quotation + 1].isWord
      && tokens[quotation + 1].word.isOne(of: ["them", "him", "her", "us", "the"])
  }

  func isPersonNoun(_ word: ProseWord) -> Bool {
    GrammarWords.personNouns.contains(word)
      || word.hasSuffix("s") && GrammarWords.personNouns.contains(word.dropLast(1))
  }

  /// Whether a name is that of somebody who thinks what follows: “Ruth believed they were”.
  func isThinker(_ name: Int) -> Bool {
    tokens[name].isName && !tokens[name].isPossessive && name + 1 < quotation
      && tokens[name + 1].word.isOne(of: [
        "thinks", "thought", "feels", "felt", "believes", "believed", "knows", "knew", "sees",
        "saw", "regards", "regarded", "considers", "considered", "views", "viewed",
      ])
  }

  /// “says nothing to ‘…’”, “says little about those years, ‘…’”: not “says nothing but ‘…’”.
  private func saysLittle(_ verb: Int) -> Bool {
    guard isAt(verb + 1, "nothing") || isAt(verb + 1, "little") || isAt(verb + 1, "less"),
      tokens[quotation - 1].isWordLike
        || tokens[quotation - 1].isMark(",") && isAt(verb + 2, "about")
        || tokens[quotation - 1].isMark(":") && isAt(verb + 1, "nothing") && verb + 3 == quotation
    else { return false }
    return !tokens[(verb + 2)..<quotation].contains {
      $0.word.isOne(of: ["but", "except", "save", "other"])
    }
  }

  /// “agrees with Ruth that ‘…’”, “denies that ‘…’”: the words are hers with whom another agrees, or
  /// anybody's.
  private func agreesOrDenies(_ verb: Int) -> Bool {
    let word = tokens[verb].word
    if word.isOne(of: ["denies", "denied", "deny", "denying"]) { return isAt(verb + 1, "that") }
    return word.hasPrefix("agree") && isAt(verb + 1, "with") && verb + 2 < quotation
      && tokens[verb + 2].isName
  }

  /// “explains Ruth’s mood: ‘…’”, “says it was Ruth: ‘…’”: what somebody else is like, or who it was.
  private func isExplained(by verb: Int) -> Bool {
    guard verb + 2 < quotation, tokens[quotation - 1].isMark(":") else { return false }
    let name = quotation - 2
    if name - 1 > verb, tokens[name].isName, !tokens[name].isPossessive,
      GrammarWords.beForms.contains(tokens[name - 1].word)
    {
      return true
    }
    return tokens[verb + 1].isName && tokens[verb + 1].isPossessive
      && Self.explanations.contains(tokens[verb].word)
  }

  private static let explanations: VerbForms = "explain note observe defend justify reveal stress"

  /// “asks whether Miss Emily was right that ‘…’”, “What Miss Lucy began Ruth completes: ‘…’”.
  private func isToldOfAnother(_ verb: Int) -> Bool {
    if isAt(start, "what"),
      (verb + 1..<quotation).dropLast().contains(where: { index in
        tokens[index].isName && !tokens[index].isPossessive && tokens[index + 1].isWord
          && tokens[index + 1].word.hasSuffix("s")
          && !GrammarWords.beForms.contains(tokens[index + 1].word)
      })
    {
      return true
    }
    return (verb + 1..<quotation).dropLast(2).contains { index in
      tokens[index].isName && !tokens[index].isPossessive
        && tokens[index + 1].word.isOne(of: ["is", "was", "were", "are"])
        && tokens[index + 2].word.isOne(of: ["right", "wrong", "correct", "mistaken", "honest"])
    }
  }

  /// “As Tommy says, ‘…’ was a lie”, “Before Tommy speaks, ‘…’ is a secret”: what he says is what follows,
  /// or nothing that stands here.
  private func isJudged(asSaid verb: Int) -> Bool {
    // “is fair when she says that ‘…’ was unfair”; of “her tone when she says that ‘…’ is proud” the
    // verb is the outer clause's.
    if isAt(quotation - 1, "that"), isJudgedAfter,
      tokens[start..<verb].contains(where: {
        $0.isWord && (Self.finiteVerbs.contains($0.word) || ReportingVerbs.kind(of: $0.word) != nil)
      })
    {
      return true
    }
    guard quotation - 1 > start, tokens[quotation - 1].isMark(","), isJudgedAfter,
      !isAt(quotation + 2, "what"), !isAt(quotation + 2, "how")
    else { return false }
    let head = max(start, verb - 4)..<verb
    return head.contains {
      (isAt($0, "as") || GrammarWords.clauseStarters.contains(tokens[$0].word))
        && ($0 == start || !tokens[$0 - 1].isWordLike)
    }
  }

  /// Whether the quotation is the subject of what follows it: “‘…’ was a lie”.
  var isJudgedAfter: Bool {
    quotation + 1 < end && tokens[quotation + 1].isWord
      && Self.finiteVerbs.contains(tokens[quotation + 1].word)
  }

  /// Whether the subject of what follows is the quotation as such: “‘We’re modelled from trash’ is true”,
  /// “‘a kind of golden time’ is a lie”. In “‘the not-so-great things’ were worth remembering” it is what
  /// the words name.
  private var isMentionedAsSubject: Bool {
    guard isJudgedAfter else { return false }
    return isStatement
      || ["a", "an", "the", "how", "what", "why"].contains { isAt(quotation + 2, $0) }
      || quotation + 2 < end && tokens[quotation + 2].isPossessive
  }

  /// Whether words are heard or judged by the one according to whom it is so: “According to Kathy,
  /// they were in Norfolk when they heard ‘…’”.
  func isHeard(after name: Int) -> Bool {
    guard quotation - 1 > name else { return isMentionedAsSubject }
    let last = tokens[quotation - 1]
    guard last.isWordLike else { return isMentionedAsSubject }
    if last.word.isOne(of: ["hear", "hears", "heard"]) { return true }
    return Self.wordNouns.contains(last.word)
      && tokens[quotation - 2].word.isOne(of: ["the", "this", "these"])
  }

  /// Whether the sentence says no more than that somebody could say the words, which says that nobody
  /// does: “Kathy could say ‘…’ too”.
  func isOnlyPossible(_ verb: Int) -> Bool {
    let before = tokens[max(start, verb - 3)..<verb]
    guard before.contains(where: { $0.word == "could" }),
      !before.contains(where: { $0.word.isOne(of: ["only", "all", "what"]) }),
      !tokens[verb..<quotation].contains(where: { GrammarWords.beForms.contains($0.word) }),
      quotation < tokens.count
    else { return false }
    return tokens[(quotation + 1)..<max(quotation + 1, end)].allSatisfy {
      !$0.isWordLike || $0.word.isOne(of: ["too", "as", "well", "instead", "herself", "himself"])
    }
  }
}
