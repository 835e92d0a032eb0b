import EssayText

/// The sieves for a relative clause that says of a quotation who speaks it: “‘…’, which Ruth says on the
/// beach”, “the line ‘…’ that Ruth shouts”.
extension AttributionSieve {
  func relativeAfter() -> Attribution? {
    var which = quotation + 1
    let isApart = which < end && tokens[which].isMark(",")
    if isApart { which += 1 }
    guard which + 2 < end, isAt(which, "which") || isAt(which, "that") && !isApart else {
      return nil
    }
    if GrammarWords.beForms.contains(tokens[which + 1].word) {
      return relativeOwner(after: which + 1) ?? relativeAgent(after: which + 1)
    }
    guard let verb = verbIndex(after: which + 1), Self.utteringVerbs.contains(tokens[verb].word),
      isApart ? !isJudgement(after: verb) : closesRelative(verb) && !isResult(which)
    else { return nil }
    return subjectThenVerb(which + 1, verb)
  }

  /// “which is Ruth’s”, where `be` is the place of “is”.
  private func relativeOwner(after be: Int) -> Attribution? {
    guard let person = tokens[be + 1].person, tokens[be + 1].isPossessive,
      be + 2 >= end || !tokens[be + 2].isWord || isAt(be + 2, "and")
    else { return nil }
    return named(person, be + 1, .possessive)
  }

  /// “which is said by Ruth”.
  private func relativeAgent(after be: Int) -> Attribution? {
    var verb = be + 1
    while verb < end, tokens[verb].isWord,
      GrammarWords.isAdverb(tokens[verb].word) || GrammarWords.beForms.contains(tokens[verb].word)
    {
      verb += 1
    }
    guard verb + 2 < end, Self.utteredForms.contains(tokens[verb].word), isAt(verb + 1, "by"),
      !isAt(verb + 3, "and"), !isAt(verb + 3, "or")
    else { return nil }
    return plainName(at: verb + 2, .passive)
  }

  /// Whether what follows a verb is what somebody says of the quotation: “‘…’, which Tommy says is a
  /// lie”.
  private func isJudgement(after verb: Int) -> Bool {
    verb + 1 < end && tokens[verb + 1].isWord && Self.finiteVerbs.contains(tokens[verb + 1].word)
  }

  /// Whether a relative clause without a comma ends with its verb, or with where and to whom. Where the
  /// verb of the whole sentence comes next, only what is plainly speech is what its subject says: “the
  /// ‘golden time’ that Ruth says is over” is none, and “‘…’ that Tommy says is sad hurts Ruth” has one
  /// verb more.
  private func closesRelative(_ verb: Int) -> Bool {
    let main = verb + 1
    guard main < end, tokens[main].isWord else { return hasNoObject(verb) }
    if GrammarWords.prepositions.contains(tokens[main].word) {
      return hasNoObject(verb)
        && tokens[main].word.isOne(of: ["in", "on", "at", "to", "near", "before", "after"])
    }
    if hasNoObject(verb) { return true }
    guard Self.finiteVerbs.contains(tokens[main].word) || tokens[main].word.hasSuffix("s"),
      isPlainSpeech || quotation > start && isSpeechNoun(quotation - 1),
      // “uses the phrase ‘…’ that Ruth says is naive”.
      quotation - start <= 4, tokens[start..<quotation].allSatisfy(\.isWord)
    else { return false }
    return !(main + 1..<end).contains {
      tokens[$0].isWord && !isNoun($0)
        && (Self.finiteVerbs.contains(tokens[$0].word)
          || ReportingVerbs.kind(of: tokens[$0].word) != nil || isThirdPerson($0))
    }
  }

  /// Whether a word with an -s follows a noun phrase directly, as its verb does: “is sad hurts Ruth”.
  private func isThirdPerson(_ index: Int) -> Bool {
    tokens[index].word.hasSuffix("s") && index + 1 < end && tokens[index + 1].isName
  }

  /// “is so hurt by ‘…’ that she says”.
  private func isResult(_ that: Int) -> Bool {
    isAt(that, "that")
      && tokens[start..<quotation].contains { $0.word.isOne(of: ["so", "such"]) }
  }

  static let utteringVerbs: WordSet = [
    "says", "said", "say", "uses", "used", "utters", "uttered", "speaks", "spoke", "shouts",
    "shouted", "whispers", "whispered", "delivers", "delivered", "cries", "screams",
  ]
}
