/// Tells, before any way of cutting a quotation in two is tried, whether a passage beside the one that
/// it is an attempt at could account for a part of it.
///
/// Two passages account for a quotation better than one only where the second has the words about a
/// slip of the first: it has the nearest rare words there, or several common ones in a row, and
/// between these and the slip it lacks next to nothing. So only the places of a few words are looked at.
struct SpliceHint {
  private let index: PassageIndex
  private let query: Query
  private let passage: Int
  /// The weight of what all parts together may lack.
  private let slack: Int
  /// The tokens that are the passage's words.
  private let isMatched: [Bool]
  /// Between which tokens the passage has a word more.
  private let omissions: [Int]

  /// So many places of one word are looked at, as by ``SpliceFinder``.
  private static let mostPlaces = 200

  /// - Parameters:
  ///   - single: the best that one passage says of the quotation.
  ///   - gain: by how much more two must say.
  init(_ query: Query, insteadOf single: Comparison, gain: Int, in index: PassageIndex) {
    self.index = index
    self.query = query
    passage = single.passage
    slack = query.totalWeight - single.evidence.balance - gain
    var isMatched = [Bool](repeating: false, count: query.count)
    var omissions: [Int] = []
    var next = 0
    for step in single.alignment.steps {
      if let pair = step.matchedPair { isMatched[pair.token] = true }
      if let used = step.usedTokens {
        next = used.upperBound
      } else {
        omissions.append(next)
      }
    }
    self.isMatched = isMatched
    self.omissions = omissions
  }

  /// Before which tokens a part of another passage may begin or the one after it, if there is such a
  /// passage; it may turn out to be none.
  func edges() -> Edges? {
    guard slack >= 0 else { return nil }
    var edges = Edges(count: query.count)
    for slip in slips {
      let left = slack - weightLackedByAll(of: slip)
      guard left >= 0 else { continue }
      for token in rareTokens(about: slip) { findParts(with: token, at: slip, left, &edges) }
      findCommonRuns(at: slip, left, &edges)
    }
    return edges.isEmpty ? nil : edges
  }

  /// The stretches of tokens that are not the passage's; empty ones where it has words more.
  private var slips: [Range<Int>] {
    var slips = omissions.map { $0..<$0 }
    var start: Int?
    for token in 0...query.count {
      if token < query.count, !isMatched[token] {
        start = start ?? token
      } else if let first = start {
        slips.append(first..<token)
        start = nil
      }
    }
    return slips.isEmpty ? [0..<query.count] : slips
  }

  // MARK: Rare words

  private func isRare(_ token: Int) -> Bool {
    query.ids[token] != Vocabulary.unknown && query.weights[token] >= WordWeight.rare
  }

  /// The rare words next before a slip, next after it and in it.
  private func rareTokens(about slip: Range<Int>) -> [Int] {
    var rare: [Int] = []
    addNearest((0..<slip.lowerBound).reversed(), to: &rare)
    addNearest(slip.upperBound..<query.count, to: &rare)
    for token in slip where isRare(token) { rare.append(token) }
    return rare
  }

  /// Adds the first rare words: so many that a part with all of the tokens has one of them.
  private func addNearest(_ tokens: some Sequence<Int>, to rare: inout [Int]) {
    var left = slack / WordWeight.rare + 1
    for token in tokens where isRare(token) {
      rare.append(token)
      left -= 1
      if left == 0 { return }
    }
  }

  /// Finds where other passages have a rare word, and others with it, up to the slip.
  private func findParts(
    with token: Int, at slip: Range<Int>, _ slack: Int, _ edges: inout Edges
  ) {
    let places = index.positions(of: query.ids[token]).prefix(Self.mostPlaces)
    guard places.contains(where: { isOthers($0) }) else { return }
    let neighbours = SpliceNeighbours(of: token, in: query, slack: slack)
    for place in places
    where neighbours.mayStand(about: Int(place), in: index.words) && isOthers(place) {
      findPart(with: token, at: Int(place), slip, slack, &edges)
    }
  }

  private func isOthers(_ place: UInt32) -> Bool {
    Int(index.passageOfWord[Int(place)]) != passage
  }

  /// The tokens that stand in a row in a passage, one of them at a position.
  private func run(through token: Int, at position: Int) -> Range<Int> {
    let words = index.passages[Int(index.passageOfWord[position])].words
    var first = token
    while first > 0, position - (token - first) > words.lowerBound,
      isWord(first - 1, at: position - (token - first) - 1)
    {
      first -= 1
    }
    var end = token + 1
    while end < query.count, position + (end - token) < words.upperBound,
      isWord(end, at: position + (end - token))
    {
      end += 1
    }
    return first..<end
  }

  private func isWord(_ token: Int, at position: Int) -> Bool {
    query.ids[token] != Vocabulary.unknown && index.words[position] == query.ids[token]
  }

  /// Finds whether a row of words, and perhaps one or two more beside it, may be a part that comes up
  /// to the slip.
  private func findPart(
    with token: Int, at position: Int, _ slip: Range<Int>, _ slack: Int, _ edges: inout Edges
  ) {
    let run = run(through: token, at: position)
    let left =
      slack - weight(between: run, and: slip)
      - weight(of: slip, lackedBy: Int(index.passageOfWord[position]))
    guard left >= 0 else { return }
    let wanted = isMarked(near: run, slip) ? 2 : 3
    let start = position - (token - run.lowerBound)
    let row = Row(tokens: run, words: start..<start + run.count)
    if let part = part(row, wanted, left) { return insertEdges(of: part, wanted, &edges) }
    for first in [token - 1, token] where run.count == 1 {
      let position = first < token ? start : start - 1
      guard areExchanged(first, at: position) else { continue }
      let row = Row(tokens: first..<first + 2, words: position..<position + 2)
      if let part = part(row, wanted, left - WordWeight.function) {
        return insertEdges(of: part, wanted, &edges)
      }
    }
  }

  /// A part may reach further than its row, over words that its passage has as well and others that
  /// weigh no more than what is left, or less far. What is before it is one part, or it is the first
  /// itself.
  private func insertEdges(of part: (row: Row, left: Int), _ wanted: Int, _ edges: inout Edges) {
    let passage = Int(index.passageOfWord[part.row.words.lowerBound])
    let words = index.passages[passage].words
    func reach(_ tokens: some Sequence<Int>, inside: Bool = false) -> Int {
      var left = part.left
      return tokens.prefix { token in
        let isFree = !inside && index.words[words].contains(query.ids[token])
        left -= isFree ? 0 : query.certainWeight(token)
        return left >= 0
      }.count
    }
    let row = part.row.tokens
    let first = row.lowerBound - reach((0..<row.lowerBound).reversed())
    edges.insert(
      from: max(first, wanted), through: row.lowerBound + reach(row, inside: true))
    if first == 0 {
      let last = row.upperBound + reach(row.upperBound..<query.count)
      edges.insert(
        from: row.upperBound - reach(row.reversed(), inside: true),
        through: min(query.count - wanted, last))
    }
  }

  /// What it costs at least that a passage lacks words of a slip: they stand at the edge of one of the
  /// parts, where the quotation has them and the part should not.
  private func weight(of slip: Range<Int>, lackedBy passage: Int) -> Int {
    guard slip.count <= Self.mostLacked else { return 0 }
    let words = index.passages[passage].words
    return slip.reduce(0) { sum, token in
      let id = query.ids[token]
      guard query.text.tokens[token].kind == .word, id != Vocabulary.unknown,
        !index.words[words].contains(id)
      else { return sum }
      return sum + 2 * query.certainWeight(token)
    }
  }

  /// The same of those words that every passage lacks.
  private func weightLackedByAll(of slip: Range<Int>) -> Int {
    guard slip.count <= Self.mostLacked else { return 0 }
    return slip.reduce(0) { sum, token in
      // A rare one may be misspelt.
      guard query.text.tokens[token].kind == .word, query.ids[token] == Vocabulary.unknown,
        query.weights[token] < WordWeight.rare
      else { return sum }
      return sum + query.weights[token]
    }
  }

  /// Of more words than these some may be yet another part's.
  private static let mostLacked = 2

  /// Whether what a row leaves of the quotation on either side is enough for a part, or so little that
  /// it goes with the row.
  private func leavesParts(_ row: Row, _ wanted: Int, _ left: Int) -> Bool {
    [0..<row.tokens.lowerBound, row.tokens.upperBound..<query.count].allSatisfy { rest in
      rest.count { query.text.tokens[$0].isWord } >= wanted
        || rest.reduce(0) { $0 + query.certainWeight($1) } <= left
    }
  }

  /// Whether something parts the tokens about a row and a slip from others.
  private func isMarked(near run: Range<Int>, _ slip: Range<Int>) -> Bool {
    let first = max(1, min(run.lowerBound, slip.lowerBound) - 1)
    let end = min(query.count, max(run.upperBound, slip.upperBound) + 2)
    return first < end && (first..<end).contains { isMarked($0) }
  }

  private func isMarked(_ token: Int) -> Bool {
    !query.text.tokens[token].marks.isEmpty || query.text.tokens[token].kind == .ellipsis
  }

  /// The weight of the tokens between a row and a slip.
  private func weight(between run: Range<Int>, and slip: Range<Int>) -> Int {
    let between =
      run.upperBound <= slip.lowerBound
      ? run.upperBound..<slip.lowerBound
      : slip.upperBound <= run.lowerBound ? slip.upperBound..<run.lowerBound : 0..<0
    return between.reduce(0) { $0 + query.certainWeight($1) }
  }

  /// Tokens, and the words of a passage that they are.
  private struct Row {
    var tokens: Range<Int>
    /// Among ``PassageIndex/words``.
    var words: Range<Int>
  }

  /// How many tokens and words a slip between two rows has.
  static let mostTokens = 2
  static let mostWords = 3
  /// With so many matched no more are looked for.
  private static let mostMatched = 5

  /// A row, and so many tokens beside it, that they may be a part, if the passage has these with slips
  /// between that cost no more than what is left.
  private func part(
    _ row: Row, _ wanted: Int, _ left: Int, matched: Int = 0
  ) -> (row: Row, left: Int)? {
    let matched = matched == 0 ? row.tokens.count : matched
    if matched >= wanted, leavesParts(row, wanted, left) { return (row, left) }
    if matched >= Self.mostMatched { return nil }
    for isAfter in [true, false] {
      for tokens in 0...Self.mostTokens {
        for words in 0...Self.mostWords {
          // Whatever stands between costs as much as the least of words.
          if tokens == 0, words * WordWeight.function > left { break }
          guard let next = isAfter ? after(row, tokens, words) : before(row, tokens, words),
            next.cost <= left
          else { continue }
          let gained = next.row.tokens.count - row.tokens.count - tokens
          let found = part(next.row, wanted, left - next.cost, matched: matched + gained)
          if let found { return found }
        }
        let passedOver =
          isAfter ? row.tokens.upperBound + tokens : row.tokens.lowerBound - tokens - 1
        guard query.ids.indices.contains(passedOver), query.certainWeight(passedOver) <= left
        else { break }
      }
    }
    return nil
  }

  /// The row with one token more after it, beyond so many that are passed over, and what that costs.
  private func after(_ row: Row, _ tokens: Int, _ words: Int) -> (row: Row, cost: Int)? {
    let token = row.tokens.upperBound + tokens
    let position = row.words.upperBound + words
    if tokens == 0, words == 1, areExchanged(token, at: position - 1) {
      return (
        Row(
          tokens: row.tokens.lowerBound..<token + 2, words: row.words.lowerBound..<position + 1),
        WordWeight.function
      )
    }
    guard token < query.count, position < index.words.count, isWord(token, at: position),
      index.passageOfWord[position] == index.passageOfWord[row.words.lowerBound]
    else { return nil }
    return (
      Row(
        tokens: row.tokens.lowerBound..<token + 1, words: row.words.lowerBound..<position + 1),
      cost(of: row.tokens.upperBound..<token, for: row.words.upperBound..<position)
    )
  }

  private func before(_ row: Row, _ tokens: Int, _ words: Int) -> (row: Row, cost: Int)? {
    let token = row.tokens.lowerBound - tokens - 1
    let position = row.words.lowerBound - words - 1
    if tokens == 0, words == 1, areExchanged(token - 1, at: position) {
      return (
        Row(tokens: token - 1..<row.tokens.upperBound, words: position..<row.words.upperBound),
        WordWeight.function
      )
    }
    guard token >= 0, position >= 0, isWord(token, at: position),
      index.passageOfWord[position] == index.passageOfWord[row.words.lowerBound]
    else { return nil }
    return (
      Row(tokens: token..<row.tokens.upperBound, words: position..<row.words.upperBound),
      cost(of: token + 1..<row.tokens.lowerBound, for: position + 1..<row.words.lowerBound)
    )
  }

  /// Whether a token and the next one are the words at a position and the next one, the other way
  /// round.
  private func areExchanged(_ token: Int, at position: Int) -> Bool {
    token >= 0 && token + 1 < query.count && position >= 0 && position + 1 < index.words.count
      && isWord(token, at: position + 1) && isWord(token + 1, at: position)
      && index.passageOfWord[position] == index.passageOfWord[position + 1]
  }

  /// What it costs at least that some tokens stand for some words.
  private func cost(of tokens: Range<Int>, for words: Range<Int>) -> Int {
    let lost = tokens.reduce(0) { $0 + query.certainWeight($1) }
    // A word or two may be misspelt, run together or in brackets.
    if !tokens.isEmpty, !words.isEmpty, tokens.count + words.count <= 3 { return lost }
    if tokens.contains(where: { !query.text.tokens[$0].isWord }) { return lost }
    let quoted = tokens.reduce(0) { $0 + query.weights[$1] }
    let canonical = words.reduce(0) { sum, position in
      let id = index.words[position]
      return id == Vocabulary.unknown ? sum : sum + index.lexicon.weight(of: id)
    }
    return lost + max(quoted, canonical)
  }

  // MARK: Common words

  /// Finds where other passages have three words in a row, none of them rare, near the slip.
  private func findCommonRuns(at slip: Range<Int>, _ left: Int, _ edges: inout Edges) {
    let first = max(0, slip.lowerBound - 3 - slack / WordWeight.function)
    let last = min(query.count, slip.upperBound + 3 + slack / WordWeight.function) - 3
    for start in first..<max(first, last + 1) {
      let run = start..<start + 3
      if run.allSatisfy({ query.ids[$0] != Vocabulary.unknown && !isRare($0) }),
        2 * weight(between: run, and: slip) <= slack
      {
        findOthers(with: run, at: slip, left, &edges)
      }
    }
  }

  private func findOthers(
    with run: Range<Int>, at slip: Range<Int>, _ slack: Int, _ edges: inout Edges
  ) {
    let rarest = run.min { index.count(of: query.ids[$0]) < index.count(of: query.ids[$1]) }
    guard let rarest else { return }
    for position in index.positions(of: query.ids[rarest]).prefix(Self.mostPlaces) {
      let other = Int(index.passageOfWord[Int(position)])
      let words = index.passages[other].words
      let start = Int(position) - (rarest - run.lowerBound)
      guard other != passage, start >= words.lowerBound, start + run.count <= words.upperBound,
        run.allSatisfy({ index.words[start + ($0 - run.lowerBound)] == query.ids[$0] })
      else { continue }
      findPart(with: rarest, at: Int(position), slip, slack, &edges)
    }
  }
}
