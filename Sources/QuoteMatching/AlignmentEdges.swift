/// Settles what free ends leave open: a wrong word at a quotation's edge may be the passage's own
/// word from a little further on, with words left out beside it. “A golden time” is “a kind of
/// golden time” with two words missing, not “of golden time” with “a” for “of”.
struct AlignmentEdges {
  let query: Query
  let passage: PassageWords
  /// Whether the passage is a stretch of a book, which goes on at both ends: then a word that it
  /// lacks, at a quotation's edge, stands in place of the one that the book has there.
  var isOfBook = false

  /// The most words that may be missing beside the edge.
  private static let reach = 3

  /// - Returns: the alignment with its edges settled; nil where they are.
  func settled(_ alignment: Alignment) -> Alignment? {
    var steps = alignment.steps
    if isOfBook { replaceInsertions(&steps) }
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
    guard steps != alignment.steps else { return nil }
    return Alignment(passage: alignment.passage, steps: steps, cost: alignment.cost)
  }

  /// Takes a word added at an edge for one in place of the passage's next.
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
