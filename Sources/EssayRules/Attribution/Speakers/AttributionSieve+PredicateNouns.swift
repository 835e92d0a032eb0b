import EssayText

/// The sieves for a noun by which a sentence says what a quotation is: “‘…’ is a line that Ruth says”, “‘…’
/// is a claim made by Ruth”.
extension AttributionSieve {
  /// Where the noun stands of “is a line”, “is one of the things”, “is something”.
  private func predicateNoun(after be: Int) -> Int? {
    for index in be + 1..<max(be + 1, min(be + 7, end)) {
      guard tokens[index].isWord, !tokens[index].isPossessive,
        !GrammarWords.unreal.contains(tokens[index].word),
        // “is the kind of thing Tommy says”.
        !tokens[index].word.isOne(of: ["kind", "sort", "type"])
      else { return nil }
      if isSpeechNoun(index) || tokens[index].word.isOne(of: ["something", "thing", "things"]) {
        return index
      }
      if GrammarWords.prepositions.contains(tokens[index].word), !isAt(index, "of") { return nil }
    }
    return nil
  }

  /// The subject and the verb of “is something Ruth says”, “is a line that Ruth says in Norfolk”. “Is
  /// something that Ruth says is true” goes on with other words.
  func relativeOfPredicate(after be: Int) -> (subject: Int, verb: Int)? {
    guard let noun = predicateNoun(after: be) else { return nil }
    let subject = isAt(noun + 1, "that") || isAt(noun + 1, "which") ? noun + 2 : noun + 1
    guard subject < end, let verb = verbIndex(after: subject),
      // A narrator uses the words of others.
      Self.utteringVerbs.contains(tokens[verb].word) && !tokens[verb].word.hasPrefix("use")
        || tokens[verb].word.isOne(of: ["makes", "made", "asks", "asked"]),
      !tokens[subject..<verb].contains(where: {
        $0.isWord && GrammarWords.unreal.contains($0.word)
      }), hasNoObject(verb)
    else { return nil }
    return (subject, verb)
  }

  /// Whether a verb is followed by the end of its clause or by when, where or to whom.
  func hasNoObject(_ verb: Int) -> Bool {
    let next = verb + 1
    guard next < end, tokens[next].isWordLike else { return true }
    guard tokens[next].isWord else { return false }
    let word = tokens[next].word
    // “something that Tommy asks about”.
    return GrammarWords.prepositions.contains(word) && next + 1 < end && tokens[next + 1].isWordLike
      || GrammarWords.isAdverb(word)
      || GrammarWords.clauseStarters.contains(word) || word.isOne(of: ["and", "but", "as"])
  }

  /// “is a claim made by Ruth”, “is a quote from Ruth”.
  func giverOfPredicate(after be: Int) -> Attribution? {
    guard let noun = predicateNoun(after: be) else { return nil }
    var index = noun + 1
    if index < end, tokens[index].isWord, Self.utteredForms.contains(tokens[index].word) {
      index += 1
      return isAt(index, "by") ? plainName(at: index + 1, .passive) : nil
    }
    // “is a line of Ruth’s”.
    if isSpeechNoun(noun), isAt(index, "of"), index + 1 < end, tokens[index + 1].isPossessive,
      let person = tokens[index + 1].person, index + 2 >= end || !tokens[index + 2].isWordLike
    {
      return named(person, index + 1, .possessive)
    }
    guard isSpeechNoun(noun), isAt(index, "by") || isAt(index, "from") else { return nil }
    return plainName(at: index + 1, .possessive)
  }

  static let utteredForms: WordSet = [
    "made", "said", "spoken", "uttered", "shouted", "whispered", "asked", "delivered",
  ]
}
