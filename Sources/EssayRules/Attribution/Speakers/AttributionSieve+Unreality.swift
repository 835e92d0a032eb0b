import EssayText

/// Words that somebody says only in what is denied, supposed, asked, or told by another version of the
/// work: “Ishiguro never has Kathy say ‘…’”, “It isn’t true that Tommy calls it ‘…’”, “In the film it’s
/// Madame who says ‘…’”.
extension AttributionSieve {
  /// An attribution that is asserted only where the sentence gives it for a fact of the work.
  func weighed(_ found: Attribution) -> Attribution {
    guard found.isAsserted, start <= min(quotation, end) else { return found }
    let name = tokens.partitioningIndex { $0.range.lowerBound >= found.range.lowerBound }
    guard name < tokens.count else { return found }
    let isUnreal =
      isOnlyMadeToSay(name) || isClaimDenied(before: min(name, quotation))
      || isOfAnotherVersion(name) || isPutAsQuestion
    return isUnreal ? found.unasserted : found
  }

  // MARK: Made or heard to say

  /// “Ishiguro could have let Tommy say”, “We don’t hear Kathy say”, “The film has Madame say”: what
  /// somebody is not made or heard to say.
  private func isOnlyMadeToSay(_ name: Int) -> Bool {
    let verb = name - 1
    guard verb > start, tokens[verb].isWord, Self.causing.contains(tokens[verb].word) else {
      return false
    }
    let clause = predicate(before: verb)
    // “Why would Ishiguro have Tommy say” takes it for granted.
    if clause.lowerBound > start, isAt(clause.lowerBound - 1, "why") { return isDenied(clause) }
    return isDoubtful(clause) || clause.contains(where: isVersion)
      // “Had Ishiguro let Kathy say”.
      || isAt(clause.lowerBound, "had") && clause.count > 1
        && (tokens[clause.lowerBound + 1].isName || isPronoun(clause.lowerBound + 1))
  }

  /// The words before a verb that go with it: back to its subject, and an auxiliary before that. In “I
  /// don’t like the way Ishiguro makes Tommy say” the negation goes with another.
  private func predicate(before verb: Int) -> Range<Int> {
    let clause = ownClause(before: verb)
    guard let subject = clause.last(where: { tokens[$0].isName || isPronoun($0) }) else {
      return clause
    }
    let first = subject - 1
    let isInverted =
      first >= clause.lowerBound
      && (GrammarWords.auxiliaries.contains(tokens[first].word) || tokens[first].word == "if")
    return (isInverted ? first : subject)..<verb
  }

  private func isPronoun(_ index: Int) -> Bool {
    let word = tokens[index].word
    return word.isOne(of: ["we", "i", "you", "he", "she", "they", "nobody", "it"])
      || word.hasPrefix("we'") || word.hasPrefix("i'") || word.hasPrefix("you'")
  }

  private static let causing: WordSet = [
    "has", "have", "had", "having", "let", "lets", "letting", "make", "makes", "made", "making",
    "hear", "hears", "heard", "hearing", "see", "sees", "saw", "seeing", "watch", "watches",
    "get", "gets", "got",
  ]

  /// The words before a token that belong to one clause with it, as far as one can tell.
  private func ownClause(before index: Int) -> Range<Int> {
    var first = index
    while first > max(start, index - 10) {
      let token = tokens[first - 1]
      guard token.isWordLike,
        !GrammarWords.clauseStarters.contains(token.word) || token.word == "if",
        !token.word.isOne(of: [
          "that", "who", "which", "and", "but", "what", "by", "why", "than", "as",
        ])
      else { break }
      first -= 1
    }
    return first..<index
  }

  /// Whether something in a range puts what follows as not so, or as what might be: “never”, “could”,
  /// “We’d be surprised”; not “It is no surprise”, “not only”.
  func isDoubtful(_ range: Range<Int>) -> Bool {
    isDenied(range)
      || range.contains { index in
        guard tokens[index].isWord else { return false }
        let word = tokens[index].word
        return word.isOne(of: [
          "would", "could", "might", "may", "should", "if", "imagine", "avoids", "avoided",
          "avoid", "refuses", "refused", "resists", "resisted", "stops", "stopped", "without",
        ]) || word.hasSuffix("'d")
      }
  }

  /// Whether something in a range is a negation, and what it denies is no surprise, which would make
  /// a fact of what follows.
  private func isDenied(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard isNegation(index) else { return false }
      return !(index + 1..<range.upperBound).contains { Self.factive.contains(tokens[$0].word) }
    }
  }

  /// Whether a word denies: “doesn’t”, “never”, “nobody”; not “not” of “not only”, “no” of “no sooner”,
  /// “can’t” of “can’t help”.
  func isNegation(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return false }
    let word = tokens[index].word
    guard word.hasSuffix("n't") || Self.negations.contains(word) else { return false }
    let next = index + 1
    return next >= tokens.count
      || !tokens[next].word.isOne(of: ["only", "just", "merely", "simply", "help", "but", "sooner"])
  }

  private static let negations: WordSet = [
    "not", "never", "no", "nobody", "none", "nothing", "nowhere", "neither", "nor", "hardly",
    "scarcely", "cannot",
  ]

  /// What is not surprising is so, and so is what is no accident.
  private static let factive: WordSet = [
    "surprise", "surprised", "surprises", "surprising", "shock", "shocked", "shocking", "wonder",
    "accident", "accidental", "coincidence", "chance", "strange", "odd", "unusual", "secret",
    "denying", "denied", "denies", "deny", "doubt", "forget", "ignore", "enough",
  ]

  // MARK: Claims

  /// “It isn’t true that Tommy calls it”, “It’s wrong to say that Tommy calls it”, “Nobody claims that
  /// Tommy says”, “It’s not as though Madame says”: what is claimed of the one named is denied.
  private func isClaimDenied(before subject: Int) -> Bool {
    var last = subject - 1
    while last > start,
      tokens[last].word.isOne(of: ["a", "an", "the"]) || Adjectives.isOne(tokens[last])
    {
      last -= 1
    }
    guard last > start, tokens[last].isWord else { return false }
    if isAt(last - 1, "as"), isAt(last, "though") || isAt(last, "if") {
      return isDenied(max(start, last - 4)..<last - 1)
    }
    let hasThat = isAt(last, "that")
    var claim = hasThat ? last - 1 : last
    if claim > start, tokens[claim].word.isOne(of: ["me", "us", "you"]) { claim -= 1 }
    guard claim > start, tokens[claim].isWord else { return false }
    let clause = ownClause(before: claim)
    if Self.claiming.contains(tokens[claim].word) {
      // “Kathy is not told that Madame says”: she does not know of it.
      if isAt(claim, "told"),
        clause.contains(where: { GrammarWords.beForms.contains(tokens[$0].word) })
      {
        return false
      }
      return isDenied(clause) != isFalse(clause)
    }
    guard hasThat else { return false }
    if Self.truths.contains(tokens[claim].word) { return isDenied(clause) }
    // Of “the lie that Madame tells” the words themselves are the lie.
    return isFalse(claim..<claim + 1) && clause.contains { isAt($0, "it") } && !isDenied(clause)
  }

  /// Verbs of saying and thinking that say nothing of whether it is so.
  private static let claiming: VerbForms = """
    say:said tell:told claim argue suggest think:thought believe pretend imply allege assert \
    maintain insist contend propose assume suppose imagine conclude
    """

  private static let truths: WordSet = [
    "true", "right", "correct", "accurate", "case", "likely", "evidence", "proof", "sign",
    "suggestion",
  ]

  private func isFalse(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].isWord && Self.falsehoods.contains(tokens[$0].word) }
  }

  private static let falsehoods: WordSet = [
    "false", "untrue", "wrong", "incorrect", "inaccurate", "mistaken", "mistake", "error",
    "misleading", "unfair", "lie", "myth", "misconception", "misreading", "fallacy", "nonsense",
    "unlikely", "unthinkable", "inconceivable", "absurd", "silly",
  ]

  /// Whether what is done with the quotation is denied, supposed or called wrong: “It would be wrong to
  /// put ‘…’”.
  var isOnlySupposed: Bool {
    let before = max(start, quotation - 14)..<quotation
    return isDoubtful(before) || isFalse(before)
  }

  // MARK: Other versions

  /// “In the film, Madame says ‘…’”, “Tommy says ‘…’ in the stage version”, “When we acted it out, Tommy
  /// said”: what another version has them say is nobody's mistake.
  private func isOfAnotherVersion(_ name: Int) -> Bool {
    let before = max(start, min(quotation, end) - Self.versionReach)..<min(quotation, end)
    for index in before.reversed() {
      if tokens[index].isMark(";") { break }
      guard tokens[index].isWord else { continue }
      if isWork(index) { return false }
      if isVersion(index), let preposition = preposition(before: index) {
        return !isCompared(preposition)
      }
      if Self.acting.contains(tokens[index].word), index > start, index + 1 < end,
        tokens[index + 1].word.isOne(of: ["it", "this", "that", "the", "out", "our", "them"]),
        tokens[index - 1].word.isOne(of: ["we", "i", "group", "class"])
      {
        return true
      }
    }
    let first = max(name, quotation) + 1
    let after = first..<max(first, min(first + (name > quotation ? 3 : 1), end))
    for index in after where isAt(index, "in") || isAt(index, "on") {
      return (index + 1..<min(index + 7, end)).contains { noun in
        isVersion(noun) && preposition(before: noun) == index
          && !(isAt(noun + 1, "and") || isAt(noun + 1, "as"))
      }
    }
    return false
  }

  /// So far before a quotation a version may be named.
  private static let versionReach = 60

  /// “in the novel”, “and the book”, not “of the novel”, “unlike in the novel”.
  private func isWork(_ index: Int) -> Bool {
    guard index - 2 >= start, isAt(index - 1, "the") || isAt(index - 1, "this"),
      tokens[index].word.isOne(of: ["novel", "book", "text", "original", "story", "novella"]),
      tokens[index - 2].word.isOne(of: ["in", "and", "as", "both", "like"])
    else { return false }
    return index - 3 < start || !tokens[index - 3].word.isOne(of: ["unlike", "not", "than"])
  }

  /// Whether a noun is for what others make of the work: “film”, “my own version”, “an alternative
  /// ending”; not “film club”, “Kathy’s version”.
  private func isVersion(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return false }
    let word = tokens[index].word
    if Self.versions.contains(word) {
      return index + 1 >= end
        || !tokens[index + 1].word.isOne(of: ["club", "class", "studies", "critic", "society"])
    }
    if word == "screen", isAt(index - 1, "on") { return true }
    guard word.isOne(of: ["version", "ending", "production", "performance", "script"]) else {
      return false
    }
    for owner in stride(from: index - 1, through: max(start, index - 3), by: -1) {
      // “In my view the ending”.
      guard tokens[owner].isWord, !tokens[owner].word.isOne(of: ["the", "a", "an", "this"]) else {
        return false
      }
      if Self.ownership.contains(tokens[owner].word) { return true }
      if tokens[owner].isPossessive, tokens[owner].isCapitalised { return true }
    }
    return false
  }

  private static let versions: WordSet = [
    "film", "movie", "adaptation", "rewrite", "screenplay", "fanfiction", "fanfic", "remake",
    "staging", "dramatisation", "dramatization", "trailer",
  ]

  private static let ownership: WordSet = [
    "my", "our", "own", "stage", "film", "movie", "screen", "school", "class", "theatre", "theater",
    "alternative", "alternate", "tv", "television", "radio",
  ]

  private static let acting: WordSet = [
    "acted", "performed", "staged", "filmed", "rewrote", "improvised", "dramatised", "dramatized",
  ]

  /// The “in” of “in the film”, “in Romanek’s film”; nil where somebody of the work has it.
  private func preposition(before noun: Int) -> Int? {
    for index in stride(from: noun - 1, through: max(start, noun - 6), by: -1) {
      let word = tokens[index].word
      guard tokens[index].isWord else { return nil }
      if word.isOne(of: ["in", "on", "for", "throughout", "during", "from"]) { return index }
      if GrammarWords.clauseStarters.contains(word)
        || GrammarWords.prepositions.contains(word) && word != "of"
        || word.isOne(of: ["that", "who", "which", "and", "as"])
      {
        return nil
      }
    }
    return nil
  }

  /// “Unlike in the film”, “as in the film”, “both in the film”: it is so in the work, too.
  private func isCompared(_ preposition: Int) -> Bool {
    preposition > start
      && tokens[preposition - 1].word.isOne(of: [
        "unlike", "as", "than", "not", "both", "like", "only", "just",
      ])
  }

  // MARK: Questions

  /// “True or false: Tommy says ‘…’”, “Tommy says ‘…’. (false)”: somebody is asked whether it is so, or
  /// told that it is not.
  private var isPutAsQuestion: Bool {
    let head = max(clause.previous.lowerBound, start - 8)..<min(start + 6, quotation)
    let isAsked = head.contains {
      isAt($0 + 1, "or")
        && (isAt($0, "true") && isAt($0 + 2, "false") || isAt($0, "false") && isAt($0 + 2, "true"))
    }
    if isAsked { return true }
    guard
      let answer = tokens.dropFirst(quotation + 1).prefix(5).firstIndex(where: { !$0.isPunctuation }
      ),
      answer > quotation + 1, answer + 1 >= tokens.count || tokens[answer + 1].isPunctuation
    else { return false }
    return tokens[answer].word.isOne(of: ["false", "untrue", "wrong", "incorrect"])
  }
}
