import EssayText

/// Words that somebody speaks of, or has a part in, and that are another's: “Miss Lucy accuses the guardians
/// of having ‘lied to’ them”, “Chrissie protests that they aren’t ‘modelled from trash’”, “Rodney’s joke
/// backfires: ‘…’”.
extension AttributionSieve {
  // MARK: Told of somebody

  /// Whether the quotation completes what a sentence tells of somebody else, or is what does something
  /// to somebody: “accuses the guardians of having ‘…’”, “is afraid of being ‘…’”, “says that Kathy is too
  /// fond of ‘…’”, “says that ‘…’ hurt her”.
  func isToldOfSomebody(by verb: Int) -> Bool {
    isGerund(after: verb) || isJudgement(on: verb) || isSubjectOfVerb
      || isCareer(verb)
  }

  /// “accuses the guardians of having”, “argues with Ruth about being”; what somebody speaks of directly,
  /// as in “jokes about being ‘…’”, are their words.
  private func isGerund(after verb: Int) -> Bool {
    let gerund = quotation - 1
    guard gerund - 2 > verb, tokens[gerund].word.isOne(of: ["having", "being"]) else {
      return false
    }
    return tokens[gerund - 1].word.isOne(of: ["of", "about"])
  }

  /// “says that Kathy is too nostalgic about ‘…’”.
  private func isJudgement(on verb: Int) -> Bool {
    isAt(quotation - 1, "about")
      && (verb + 1..<quotation - 1).contains { index in
        tokens[index].isName && !tokens[index].isPossessive
          && GrammarWords.beForms.contains(tokens[index + 1].word)
      }
  }

  /// “says that ‘We’re modelled from trash’ hurt her”.
  private var isSubjectOfVerb: Bool {
    let verb = quotation + 1
    guard isAt(quotation - 1, "that"), isStatement, verb + 1 < end, tokens[verb].isWord,
      isPersonObject(verb + 1)
    else { return false }
    let word = tokens[verb].word
    return word.hasSuffix("s") || word.hasSuffix("ed")
      || word.isOne(of: ["hurt", "upset", "made", "left", "struck", "stung", "shook", "drove"])
  }

  /// “begins as a ‘…’”, “ends the play as ‘…’”, “starts out ‘…’”, “continues to be ‘…’”: what somebody is.
  private func isCareer(_ verb: Int) -> Bool {
    let words = tokens[(verb + 1)..<max(verb + 1, quotation)]
    guard Self.stages.contains(tokens[verb].word), let first = words.first,
      words.allSatisfy(\.isWordLike),
      !words.contains(where: {
        $0.isWord && ReportingVerbs.isParticiple($0.word) || $0.word.isOne(of: ["with", "by"])
      })
    else { return false }
    return isAt(quotation - 1, "as") || first.word.isOne(of: ["as", "out", "off", "up", "to"])
      || first.word == "the" && words.contains { Self.wholes.contains($0.word) }
  }

  private static let stages: VerbForms = "begin:began:begun start open end finish continue conclude"

  /// What somebody begins or ends as something.
  private static let wholes: WordSet = [
    "story", "play", "novel", "novella", "book", "text", "tale", "narrative", "chapter", "act",
    "scene", "stave",
  ]

  /// “protests that they aren’t ‘…’”, “says it doesn’t matter whether they come from ‘…’”: the words are
  /// those which somebody will not have.
  func isContradicted(saying verb: Int) -> Bool {
    guard quotation - 2 > verb, quotation < tokens.count, tokens[quotation - 1].isWordLike else {
      return false
    }
    // “has no choice ‘we gave you your childhoods’” only lacks a mark.
    if isStatement, !isAt(quotation - 1, "that") { return false }
    let head = (verb + 1..<quotation).last { tokens[$0].isPunctuation || isAt($0, "and") } ?? verb
    guard let negation = (head + 1..<quotation).first(where: isNegation) else { return false }
    // “did not hide it but ‘…’”, “so why don’t we ‘…’”.
    return !(negation + 1..<quotation).contains { isAt($0, "but") }
      && !(head + 1..<negation).contains { isAt($0, "why") }
  }

  // MARK: What is met with the words

  /// “is what Miss Lucy objected to”: what somebody has something against.
  func isOpposition(_ verb: Int) -> Bool {
    let word = tokens[verb].word
    return word.isOne(of: ["denies", "denied", "deny", "challenges", "challenged"])
  }

  /// “objected to”, “argued against”: a preposition with nothing behind it.
  func isStranded(after verb: Int) -> Bool {
    let preposition = verb + 1
    guard preposition < end,
      tokens[preposition].word.isOne(of: ["to", "against", "about", "over", "at"])
    else { return false }
    let next = preposition + 1
    guard next < end, tokens[next].isWordLike else { return true }
    return tokens[next].isWord
      && (tokens[next].word.isOne(of: ["most", "in", "when", "so", "and"])
        || GrammarWords.isAdverb(tokens[next].word))
  }

  /// “In Madame’s house the answer comes”, “Tommy’s drawings get an answer”: a noun with an article of its
  /// own is not the one that a name's possessive goes with.
  func isOfAnotherPhrase(_ noun: Int, after possessor: Int) -> Bool {
    guard
      let article = (possessor + 1..<noun).last(where: {
        tokens[$0].word.isOne(of: ["the", "an", "a", "its", "their", "no"])
      }), article > possessor + 1
    else { return false }
    if Self.answers.contains(tokens[noun].word) { return true }
    // Where a preposition stands before the name, the phrase says where or when; “In Madame’s mouth the words”
    // says who speaks.
    return !tokens[possessor + 1].word.isOne(of: ["mouth", "lips", "hands", "case"])
      && possessor > start && GrammarWords.prepositions.contains(tokens[possessor - 1].word)
      && !GrammarWords.prepositions.contains(tokens[article - 1].word)
      && ReportingVerbs.kind(of: tokens[article - 1].word) == nil
  }

  private static let answers: WordSet = [
    "answer", "reply", "response", "retort", "rebuke", "challenge", "denial",
  ]

  /// “Rodney’s joke backfires: ‘…’”, “Tommy’s suggestion is rejected: ‘…’”, “Rodney’s remark is the last
  /// straw: ‘…’”: the words show what another makes of it.
  func comesToNothing(_ noun: Int) -> Bool {
    guard tokens[quotation - 1].isMark(":") else { return false }
    var verb = noun + 1
    while verb < quotation, tokens[verb].isWord, GrammarWords.isAdverb(tokens[verb].word) {
      verb += 1
    }
    guard verb < quotation - 1, tokens[verb].isWord else { return false }
    if tokens[verb].word.isOne(of: ["backfires", "backfired", "misfires", "misfired"]) {
      return true
    }
    let rest = verb + 1..<quotation - 1
    if Self.drawing.contains(tokens[verb].word) {
      return rest.contains { Self.answers.contains(tokens[$0].word) }
    }
    guard GrammarWords.beForms.contains(tokens[verb].word) || tokens[verb].word == "has" else {
      return false
    }
    return rest.contains { Self.undone.contains(tokens[$0].word) }
  }

  private static let drawing: VerbForms = """
    earn get:got receive draw:drew provoke elicit trigger meet:met prompt find:found
    """

  /// What is done to words by saying others, and what is the last straw.
  private static let undone: WordSet = [
    "rejected", "dismissed", "refused", "refuted", "contradicted", "corrected", "mocked", "rebuked",
    "countered", "silenced", "challenged", "punctured", "backfired", "straw", "trigger",
  ]
}
