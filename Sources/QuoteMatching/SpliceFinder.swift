/// Finds where a quotation may be two: a run of words of one passage ends and a run of another's
/// begins.
struct SpliceFinder {
  let index: PassageIndex

  struct Cut: Equatable {
    let before: Range<Int>
    let after: Range<Int>
    /// Whether an ellipsis or punctuation parts the two.
    let isMarked: Bool
  }

  /// Some tokens that stand one after the other in a passage.
  private struct Run {
    let passage: UInt32
    let tokens: Range<Int>
    let weight: Int

    /// Whether it alone would point to its passage: several words, or a rare one, beside which an
    /// ellipsis or a bracket may part it from others.
    var isTelling: Bool {
      tokens.count >= 3 && weight >= 90 || weight >= WordWeight.rare
    }
  }

  private static let mostRuns = 12
  /// So many places of one word are looked at.
  private static let mostPlaces = 200

  /// The places where the quotation may be cut in two, few and the likeliest.
  func cuts(in query: Query) -> [Cut] {
    let runs = runs(in: query)
    var cuts: [Cut] = []
    for first in runs {
      for second in runs
      where second.passage != first.passage && second.tokens.lowerBound >= first.tokens.upperBound {
        cuts += self.cuts(query, between: first.tokens.upperBound, and: second.tokens.lowerBound)
      }
    }
    return Array(cuts.prefix(2 * Self.mostRuns))
  }

  /// After the last sentence end between two runs, else before the second; and at an ellipsis
  /// between them.
  private func cuts(_ query: Query, between end: Int, and start: Int) -> [Cut] {
    let tokens = query.text.tokens
    let at = (end...start).last { tokens[$0].marks.endsSentence } ?? start
    let atSentence = Cut(
      before: 0..<at, after: at..<tokens.count, isMarked: !tokens[at].marks.isEmpty)
    guard let dots = (end..<start).last(where: { tokens[$0].kind == .ellipsis }) else {
      return [atSentence]
    }
    return [Cut(before: 0..<dots, after: dots + 1..<tokens.count, isMarked: true), atSentence]
  }

  /// The longest telling runs, by where they begin.
  private func runs(in query: Query) -> [Run] {
    var found: [Run] = []
    for token in query.ids.indices where query.ids[token] != Vocabulary.unknown {
      for position in index.positions(of: query.ids[token]).prefix(Self.mostPlaces)
      where !isCovered(query, token, at: Int(position)) {
        let run = run(query, from: token, at: Int(position))
        if run.isTelling { keep(run, in: &found) }
      }
    }
    return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Keeps a run if it is one of those that weigh most; of equals those that were found first.
  private func keep(_ run: Run, in runs: inout [Run]) {
    if runs.count == Self.mostRuns {
      guard run.weight > runs[runs.count - 1].weight else { return }
      runs.removeLast()
    }
    runs.insert(run, at: runs.firstIndex { $0.weight < run.weight } ?? runs.count)
  }

  /// Whether a run that is looked at reaches a token from an earlier one.
  private func isCovered(_ query: Query, _ token: Int, at position: Int) -> Bool {
    var (token, position) = (token, position)
    while token > 0, position > 0, query.ids[token - 1] != Vocabulary.unknown,
      index.words[position - 1] == query.ids[token - 1],
      index.passageOfWord[position - 1] == index.passageOfWord[position]
    {
      (token, position) = (token - 1, position - 1)
      let places = index.positions(of: query.ids[token])
      if places.count <= Self.mostPlaces
        || position <= Int(places[places.startIndex + Self.mostPlaces - 1])
      {
        return true
      }
    }
    return false
  }

  private func run(_ query: Query, from token: Int, at position: Int) -> Run {
    let passage = index.passageOfWord[position]
    var length = 0
    var weight = 0
    while token + length < query.count, position + length < index.words.count,
      query.ids[token + length] != Vocabulary.unknown,
      index.words[position + length] == query.ids[token + length],
      index.passageOfWord[position + length] == passage
    {
      weight += query.weights[token + length]
      length += 1
    }
    return Run(passage: passage, tokens: token..<token + length, weight: weight)
  }
}
