import EssayText

/// Words that somebody says again after another: “the Ghost repeats Scrooge’s own words: ‘…’”, “Macbeth’s
/// first line echoes the witches’ chant: ‘…’”, “Scrooge’s words are repeated by the Ghost: ‘…’”.
extension AttributionSieve {
  /// Who says again what another has said; nil where nobody does but the author.
  /// - Parameters:
  ///   - first: where what the other has said begins: “Scrooge’s words”, “what Scrooge says”.
  ///   - noun: its last word.
  func repeater(ofWordsFrom first: Int, to noun: Int) -> Attribution.Repeater? {
    if let verb = repeatingVerb(before: first) { return repeater(subjectOf: verb) }
    guard noun + 3 < quotation, GrammarWords.beForms.contains(tokens[noun + 1].word),
      let verb = (noun + 2..<min(noun + 4, quotation)).first(where: {
        isRepeating($0) || tokens[$0].word.isOne(of: ["turned", "thrown", "flung", "taken"])
      }),
      let by = (verb + 1..<min(verb + 6, quotation)).first(where: { isAt($0, "by") }),
      by + 1 < quotation
    else { return nil }
    let agent = isAt(by + 1, "the") ? min(by + 2, quotation - 1) : by + 1
    return .init(person: tokens[agent].person, range: tokens[agent].range)
  }

  /// The same of what a clause says: “the Ghost repeats what Scrooge says”, of which the subject stands at
  /// `subject`.
  func repeater(ofWhatIsSaidBy subject: Int) -> Attribution.Repeater? {
    guard subject - 1 > start, isAt(subject - 1, "what"),
      let verb = repeatingVerb(before: subject - 1)
    else { return nil }
    return repeater(subjectOf: verb)
  }

  /// The verb of “repeats”, “unknowingly repeats almost word for word”, whose object begins at `first`.
  private func repeatingVerb(before first: Int) -> Int? {
    for index in stride(from: first - 1, through: max(start, first - 5), by: -1) {
      guard tokens[index].isWord else { return nil }
      if isRepetition(index) { return index }
      if isRepeating(index) {
        // “In repeating Scrooge’s words”.
        let isVerb = ReportingVerbs.isParticiple(tokens[index].word) || !isNoun(index)
        return isVerb ? index : nil
      }
      guard
        GrammarWords.isAdverb(tokens[index].word)
          || tokens[index].word.isOne(of: [
            "the", "word", "for", "back", "almost", "exactly", "all", "of",
          ])
      else { return nil }
    }
    return nil
  }

  /// “an echo of”, “is a repetition of”.
  private func isRepetition(_ index: Int) -> Bool {
    tokens[index].word.isOne(of: ["echo", "repetition", "reworking", "parody"])
      && isAt(index + 1, "of")
  }

  private func isRepeating(_ index: Int) -> Bool {
    tokens[index].isWord && Self.repeating.contains(tokens[index].word)
  }

  private static let repeating: VerbForms =
    "repeat echo parrot recycle borrow reuse adopt mimic mirror quote cite use"

  private func repeater(subjectOf verb: Int) -> Attribution.Repeater? {
    let be = (max(start, verb - 4)..<verb).last { isAt($0, "is") || isAt($0, "was") }
    if let owner = ownerOfLine(endingAt: (isRepetition(verb) ? be ?? verb : verb) - 1) {
      return .init(person: tokens[owner].person, range: tokens[owner].range)
    }
    guard !isRepetition(verb),
      case .person(let person, let name, _) = clause.subject(ofVerbAt: verb).subject
    else {
      return .init(person: nil, range: tokens[verb].range)
    }
    if case .author = person { return nil }
    return .init(person: person, range: tokens[name].range)
  }

  /// The name of “Macbeth’s very first line”.
  private func ownerOfLine(endingAt last: Int) -> Int? {
    var noun = last
    while noun > start, tokens[noun].isWord, GrammarWords.isAdverb(tokens[noun].word) { noun -= 1 }
    guard noun > start, isSpeechNoun(noun) else { return nil }
    return (max(start, noun - 4)..<noun).last {
      tokens[$0].person != nil && tokens[$0].isPossessive
    }
  }
}
