import EssayText

/// Places where a sentence says that the words do not stand, and words by which somebody is known who is
/// told of at another place.
extension PlaceBinder {
  /// “‘…’ isn’t in Chapter 12”, “I couldn’t find ‘…’ in Chapter 12”, “There’s no ‘golden time’ in Chapter 10”,
  /// “Chapter 10 does not contain ‘…’”.
  func isDenied(
    _ citation: Citation, _ token: Int, _ sentence: Range<Int>, _ tokens: [ProseToken]
  ) -> Bool {
    let first = citation.tokens.lowerBound
    guard first > token else {
      return isNegated(tokens[citation.tokens.upperBound..<token])
    }
    let before = tokens[sentence.lowerBound..<token]
    if isNegated(before) || isSought(before)
      || before.suffix(Self.leadIn).contains(where: { Self.mistakes.contains($0.word) })
      || isSupposed(before) && GrammarWords.beForms.contains(tokens[token + 1].word)
    {
      return true
    }
    // “isn’t in”, “is not from”, “does not come from”.
    let words = tokens[(token + 1)..<first].drop { isAdverb($0) }.prefix(4)
    guard let not = words.firstIndex(where: isNegation), words[..<not].allSatisfy(\.isWord) else {
      return false
    }
    return !words[not...].dropFirst().contains {
      $0.isPunctuation || $0.word.isOne(of: ["only", "until", "just", "merely"])
    }
  }

  /// How many tokens before a quotation are asked for who errs.
  private static let leadIn = 8

  private static let mistakes: WordSet = ["mistake", "mistakenly", "wrongly", "misplaces"]

  /// “I looked for ‘…’ in Chapter 13”.
  private func isSought(_ before: ArraySlice<ProseToken>) -> Bool {
    let words = before.suffix(2)
    return words.count == 2 && words.last?.word == "for"
      && words.first.map { $0.isWord && Self.seeking.contains($0.word) } ?? false
  }

  private static let seeking: VerbForms = "look search hunt"

  /// “Students often think that ‘…’ is in Chapter 13”.
  private func isSupposed(_ before: ArraySlice<ProseToken>) -> Bool {
    let verb = before.last { $0.word != "that" }
    return verb.map { $0.isWord && GrammarWords.beliefVerbs.contains($0.word) } ?? false
  }

  /// Whether words that lead to a quotation deny it: “there is no”, “couldn’t find”, “nothing like”.
  private func isNegated(_ before: ArraySlice<ProseToken>) -> Bool {
    var found = false
    for token in before.reversed().prefix(5) {
      guard token.isWord else { return false }
      // “There’s no”, “no longer a”, “nothing like”.
      if token.word.isOne(of: ["no", "nothing", "nowhere"]) { return true }
      if isNegation(token) { return found }
      if Self.finding.contains(token.word) || GrammarWords.beForms.contains(token.word) {
        found = true
      } else if !Self.fillers.contains(token.word), !isAdverb(token) {
        return false
      }
    }
    return false
  }

  func isNegation(_ token: ProseToken) -> Bool {
    token.isWord
      && (token.word.isOne(of: ["not", "never", "cannot"]) || token.word.hasSuffix("n't"))
  }

  private static let finding: VerbForms =
    "find:found contain have:had hold:held include see:saw:seen"

  /// What may stand between a denial and the words.
  private static let fillers: WordSet = [
    "a", "an", "the", "any", "longer", "more", "such", "like", "of", "phrase", "words", "line",
  ]

  // MARK: Known by their words

  /// “In Chapter 19 the woman who said”, “In Act 5 the man whom the Captain called”: a relative clause in the past
  /// tells by what words somebody is known, and the place is of what follows. “It was Ruth who said” is no
  /// such clause.
  func isKnownBy(_ between: ArraySlice<ProseToken>) -> Bool {
    guard
      let who = between.lastIndex(where: {
        $0.isWord && $0.word.isOne(of: ["who", "whom", "who'd", "that"])
      }),
      let verb = between.lastIndex(where: \.isWord), verb > who, verb - who <= 5,
      between[(who + 1)...verb].contains(where: { isPast($0.word) })
        || isNamed(before: who, between)
    else { return false }
    // “Ruth insists that she said”.
    if between[who].word == "that", who == between.startIndex || isSaying(between[who - 1]) {
      return false
    }
    let clause = between[(who + 1)...verb]
    guard clause.allSatisfy({ $0.isWordLike }) else { return false }
    // “it was Ruth who said”.
    let head = between[..<who]
    let isCleft =
      head.indices.dropFirst().contains { index in
        head[index - 1].word == "it" && GrammarWords.beForms.contains(head[index].word)
      } || head.contains { $0.isPossessive && $0.word == "it" }
    return !isCleft
  }

  /// “the Ruth who”: one of several that she is in the course of the work.
  private func isNamed(before who: Int, _ tokens: ArraySlice<ProseToken>) -> Bool {
    let head = tokens[..<who].suffix(2)
    guard head.count == 2, let article = head.first, let name = head.last else { return false }
    return name.isName && article.word.isOne(of: ["the", "a"])
  }

  private func isSaying(_ token: ProseToken) -> Bool {
    token.isWord
      && (ReportingVerbs.kind(of: token.word) != nil
        || GrammarWords.beliefVerbs.contains(token.word) || isAdverb(token))
  }

  func isPast(_ word: ProseWord) -> Bool {
    ReportingVerbs.kind(of: word) != nil && word.hasSuffix("ed")
      || word.isOne(of: ["said", "told", "spoke", "wrote", "thought", "sang", "swore"])
  }
}
