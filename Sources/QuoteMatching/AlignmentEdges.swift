/// Settles what free ends leave open: a wrong word at a quotation's edge may be the passage's own
/// word from a little further on, with words left out beside it. “A golden time” is “a kind of
/// golden time” with two words missing, not “of golden time” with “a” for “of”. And what stands
/// beyond the clause that is quoted is no other word for the next one's: of “keep it all the year
/// round”, where the passage ends a sentence with “the year”, “round” is added.
struct AlignmentEdges {
  let query: Query
  let passage: PassageWords

  /// The most words that may be missing beside the edge.
  private static let reach = 3

  /// - Returns: the alignment with its edges settled; nil where they are.
  func settled(_ alignment: Alignment) -> Alignment? {
    var steps = alignment.steps
    replaceInsertions(&steps)
    if case .substitution(let token, let word)? = steps.first,
      let own = (max(0, word - Self.reach)..<word).last(where: { isSame(token, $0) })
    {
      steps.replaceSubrange(
        0..<1, with: [.match(token: token, word: own), omission(own + 1..<word + 1)])
    }
    if case .substitution(let token, let word)? = steps.last, steps.count > 1,
      let own = (word + 1..<word + 1 + Self.reach).first(where: { isSame(token, $0) })
    {
      steps.removeLast()
      steps += [omission(word..<own), .match(token: token, word: own)]
    }
    steps = withinClause(steps)
    guard steps != alignment.steps else { return nil }
    return Alignment(passage: alignment.passage, steps: steps, cost: alignment.cost)
  }

  /// Takes a word at the edge for an added one, where the passage's word there is another
  /// clause's and the essay has no mark between.
  private func withinClause(_ steps: [AlignmentStep]) -> [AlignmentStep] {
    guard steps.count > 1 else { return steps }
    var steps = steps
    let words = passage.text.tokens
    let tokens = query.text.tokens
    if case .substitution(let token, let word)? = steps.last, words[word].marks.endsClause,
      !tokens[token].marks.endsClause
    {
      steps[steps.count - 1] = .insertion(token: token)
    }
    if case .substitution(let token, let word)? = steps.first, word + 1 < words.count,
      words[word + 1].marks.endsClause, token + 1 < tokens.count,
      !tokens[token + 1].marks.endsClause
    {
      steps[0] = .insertion(token: token)
    }
    return steps
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

  private func isSame(_ token: Int, _ word: Int) -> Bool {
    word < passage.count && query.ids[token] != Vocabulary.unknown
      && passage.id(word) == query.ids[token]
  }
}
