/// Settles what free ends leave open: a wrong word at a quotation's edge may be the passage's own
/// word from a little further on, with words left out beside it. “A golden time” is “a kind of
/// golden time” with two words missing, not “of golden time” with “a” for “of”. And what stands
/// beyond the clause or the phrase that is quoted is no other word for the next one's: of “keep it
/// all the year round”, where the passage ends a sentence with “the year”, “round” is added.
struct AlignmentEdges {
  let query: Query
  let passage: PassageWords

  /// The most words that may be missing beside the edge: more where the word there is rare, and not
  /// like the passage's own.
  private func reach(of token: Int, insteadOf word: Int) -> Int {
    guard query.weights[token] >= WordWeight.rare else { return 3 }
    return WordLikeness.areAlike(query.letters(token), passage.letters(word)) ? 3 : 40
  }

  /// With more words than these left out behind it, a word that any sentence has is nobody's.
  private static let mostOmittedByChance = 2

  /// - Returns: the alignment with its edges settled; nil where they are.
  func settled(_ alignment: Alignment) -> Alignment? {
    var steps = alignment.steps
    replaceInsertions(&steps)
    leaveNextSentence(&steps)
    steps = withinClause(steps)
    findOwnWords(&steps)
    steps = withinPhrase(steps)
    dropChanceWords(&steps)
    guard steps != alignment.steps else { return nil }
    return Alignment(passage: alignment.passage, steps: steps, cost: alignment.cost)
  }

  /// Takes a wrong word at an edge for the passage's own one from a little further on.
  private func findOwnWords(_ steps: inout [AlignmentStep]) {
    if case .substitution(let token, let word)? = steps.first,
      let own = (max(0, word - reach(of: token, insteadOf: word))..<word).last(where: {
        isSame(token, $0)
      })
    {
      steps.replaceSubrange(
        0..<1, with: [.match(token: token, word: own), omission(own + 1..<word + 1)])
    }
    guard case .substitution(let token, let word)? = steps.last, steps.count > 1 else { return }
    if let own = (word + 1..<word + 1 + reach(of: token, insteadOf: word)).first(where: {
      isSame(token, $0)
    }) {
      steps.removeLast()
      steps += [omission(word..<own), .match(token: token, word: own)]
    } else if !isLike(token, word), isLike(token, word + 1) {
      // “Remembering wrongly” for “remembering it wrong”.
      steps.removeLast()
      steps += [.deletion(word: word), .substitution(token: token, word: word + 1)]
    }
  }

  /// Takes a word at the end that any sentence has for an added one, where it is the passage's only
  /// in the next sentence: “it” of “that I did it”, where the passage has “that I smoked. It”.
  private func leaveNextSentence(_ steps: inout [AlignmentStep]) {
    guard steps.count > 1, case .match(let token, let word)? = steps.last,
      steps[steps.count - 2].isSlip, query.weights[token] <= WordWeight.function,
      passage.text.tokens[word].marks.endsSentence, !query.text.tokens[token].marks.endsSentence
    else { return }
    steps[steps.count - 1] = .insertion(token: token)
  }

  /// Takes wrong words at an edge for added ones, where the passage's words in their place would
  /// break off inside a phrase: what follows “blur into each other” in “blur into each other like
  /// old photographs” is the student's own, and no other words for “as a kind”.
  private func withinPhrase(_ steps: [AlignmentStep]) -> [AlignmentStep] {
    var steps = steps
    if let last = steps.lastIndex(where: isPassages),
      let word = steps.last(where: { $0.usedWords != nil })?.usedWords?.last,
      word + 1 < passage.count, !passage.text.tokens[word + 1].marks.endsClause,
      areStudentsOwn(steps[(last + 1)...])
    {
      steps = adding(last + 1..<steps.count, steps)
    }
    if let first = steps.firstIndex(where: isPassages),
      let word = steps.first(where: { $0.usedWords != nil })?.usedWords?.first,
      word > 0, !passage.text.tokens[word].marks.endsClause,
      areStudentsOwn(steps[..<first])
    {
      steps = adding(0..<first, steps)
    }
    return steps
  }

  /// Whether a step holds a word of the passage's, right or nearly so.
  private func isPassages(_ step: AlignmentStep) -> Bool {
    if case .substitution(let token, let word) = step { return isLike(token, word) }
    return !step.isSlip
  }

  /// Whether steps at an edge put several words of the student's for others of the passage.
  private func areStudentsOwn(_ steps: ArraySlice<AlignmentStep>) -> Bool {
    steps.count > 1 && steps.contains { $0.usedWords != nil }
      && steps.allSatisfy { step in
        switch step {
        case .substitution, .insertion: true
        default: false
        }
      }
  }

  /// Takes words at an edge for added ones, where the passage's words there are another clause's and
  /// the essay has no mark between, or none that ends a sentence where the passage's does.
  private func withinClause(_ steps: [AlignmentStep]) -> [AlignmentStep] {
    guard let first = steps.firstIndex(where: { $0.matchedPair != nil }),
      let last = steps.lastIndex(where: { $0.matchedPair != nil })
    else { return steps }
    var steps = steps
    if steps[(last + 1)...].allSatisfy(\.isSlip) {
      let left = steps[(last + 1)...].firstIndex { step in
        guard case .substitution(let token, let word) = step else { return false }
        return leavesClause(before: token, word)
      }
      if let left { steps = adding(left..<steps.count, steps) }
    }
    if steps[..<first].allSatisfy(\.isSlip) {
      let left = steps[..<first].lastIndex { step in
        guard case .substitution(let token, let word) = step else { return false }
        return token + 1 < query.count && word + 1 < passage.count
          && leavesClause(before: token + 1, word + 1)
      }
      if let left { steps = adding(0..<left + 1, steps) }
    }
    return steps
  }

  /// Whether the passage ends a clause before a word, and the quotation ends none before its own.
  private func leavesClause(before token: Int, _ word: Int) -> Bool {
    let own = query.text.tokens[token].marks
    let canonical = passage.text.tokens[word].marks
    return canonical.endsClause && !own.endsClause || canonical.endsSentence && !own.endsSentence
  }

  /// With the words of some steps added, and none of the passage's in their place.
  private func adding(_ range: Range<Int>, _ steps: [AlignmentStep]) -> [AlignmentStep] {
    let added = steps[range].flatMap { step in
      (step.usedTokens ?? 0..<0).map { AlignmentStep.insertion(token: $0) }
    }
    return steps[..<range.lowerBound] + added + steps[range.upperBound...]
  }

  /// Takes a word at the edge that any sentence has for an added one, where it is the passage's only
  /// with many words left out: “we” of “we were modelled from trash” is not that of “we all know it”.
  private func dropChanceWords(_ steps: inout [AlignmentStep]) {
    func isByChance(_ step: AlignmentStep?, before slips: ArraySlice<AlignmentStep>) -> Bool {
      guard case .match(let token, _)? = step, query.weights[token] <= WordWeight.function
      else { return false }
      return slips.contains { slip in
        if case .silentOmission(let words) = slip {
          words.count > Self.mostOmittedByChance
        } else {
          false
        }
      }
    }
    guard steps.count > 2 else { return }
    let head = steps[1...].prefix { $0.isSlip }
    if isByChance(steps.first, before: head), head.endIndex < steps.count {
      steps = adding(0..<head.endIndex, steps)
    }
    let inner = steps.dropLast()
    guard let anchor = inner.lastIndex(where: { !$0.isSlip }) else { return }
    if isByChance(steps.last, before: inner[(anchor + 1)...]) {
      steps = adding(anchor + 1..<steps.count, steps)
    }
  }

  /// Takes a word added at an edge for one in place of the passage's next: “day by day” for “yard by
  /// yard” is no “yard by” with a word more.
  private func replaceInsertions(_ steps: inout [AlignmentStep]) {
    guard steps.count > 1 else { return }
    if case .insertion(let token) = steps[0], let word = steps[1].matchedPair?.word, word > 0 {
      steps[0] = .substitution(token: token, word: word - 1)
    }
    let last = steps.count - 1
    if case .insertion(let token) = steps[last], let word = steps[last - 1].matchedPair?.word,
      word + 1 < passage.count
    {
      steps[last] = .substitution(token: token, word: word + 1)
    }
  }

  private func omission(_ words: Range<Int>) -> AlignmentStep {
    words.count == 1 ? .deletion(word: words.lowerBound) : .silentOmission(words: words)
  }

  private func isLike(_ token: Int, _ word: Int) -> Bool {
    word < passage.count && query.text.tokens[token].isWord
      && WordLikeness.areAlike(query.letters(token), passage.letters(word))
  }

  private func isSame(_ token: Int, _ word: Int) -> Bool {
    word < passage.count && query.ids[token] != Vocabulary.unknown
      && passage.id(word) == query.ids[token]
  }
}
