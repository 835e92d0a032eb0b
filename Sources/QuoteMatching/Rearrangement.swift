/// A quotation that has the words of a stretch of a passage in another order: “tramps, junkies, winos”,
/// “Yes, we fooled you in many ways”. An alignment keeps to the order, and so would take words out that
/// are the passage's.
struct Rearrangement {
  private let query: Query
  private let passage: PassageWords
  /// The stretch of the passage, and which of the tokens are among its words.
  private let stretch: Range<Int>
  private let isPlaced: [Bool]

  /// Longer quotations are in order at least in part.
  private static let lengths = 3...24

  /// - Returns: nil where the quotation is no such thing, or in order; and of a long passage, whose every
  ///   stretch would have to be looked at.
  static func comparison(of query: Query, with passage: PassageWords) -> Comparison? {
    guard lengths.contains(query.count), passage.count <= PassageIndex.wholePassage,
      query.text.tokens.allSatisfy({ $0.kind == .word }),
      query.ids.count(where: { $0 == Vocabulary.unknown }) <= 1,
      let stretch = bestStretch(of: passage, for: query)
    else { return nil }
    let found = Rearrangement(query, passage, stretch)
    return found.isRecognisable ? found.comparison() : nil
  }

  private init(_ query: Query, _ passage: PassageWords, _ stretch: Range<Int>) {
    self.query = query
    self.passage = passage
    self.stretch = stretch
    var words = stretch.map { passage.id($0) }
    isPlaced = query.ids.map { id in
      guard let place = words.firstIndex(of: id) else { return false }
      words.remove(at: place)
      return true
    }
  }

  /// How many words may be missing, or be the student's own.
  private static func mostOdd(_ count: Int) -> Int { max(1, count / 4) }

  /// The stretch that has most of the tokens' words, of those the shortest, and of those one that is a
  /// clause; it begins and ends with such a word and has no gap.
  private static func bestStretch(of passage: PassageWords, for query: Query) -> Range<Int>? {
    var counts: [UInt32: Int] = [:]
    for id in query.ids where id != Vocabulary.unknown { counts[id, default: 0] += 1 }
    let odd = mostOdd(query.count)
    var best: Range<Int>?
    var most = (found: 0, brevity: 0, edges: 0)
    for start in 0..<passage.count where counts[passage.id(start)] != nil {
      var left = counts
      var found = 0
      for word in start..<min(start + query.count + odd, passage.count) {
        let id = passage.id(word)
        if id == Vocabulary.unknown { break }
        guard let count = left[id], count > 0 else { continue }
        left[id] = count - 1
        found += 1
        let stretch = start..<word + 1
        let merits = (found, -stretch.count, clauseEdges(of: stretch, in: passage))
        if merits > most { (best, most) = (stretch, merits) }
      }
    }
    return best
  }

  /// At how many of its ends a stretch begins or ends a clause.
  private static func clauseEdges(of stretch: Range<Int>, in passage: PassageWords) -> Int {
    let words = passage.text.tokens
    return [stretch.lowerBound, stretch.upperBound].count { edge in
      edge == 0 || edge == words.count || words[edge].marks.endsClause
    }
  }

  private var placed: [Int] { isPlaced.indices.filter { isPlaced[$0] } }

  /// Words of the stretch that the quotation lacks, and of the quotation that the stretch lacks.
  private var oddWords: Int { stretch.count - placed.count + query.count - placed.count }

  /// Whether the stretch is meant without doubt: all of its words are there and no others, or rare ones
  /// or many. The student's own may only be a small one, “tramps, winos and junkies”.
  private var isRecognisable: Bool {
    guard oddWords <= Self.mostOdd(query.count), query.ids != stretch.map({ passage.id($0) }),
      isPlaced.indices.allSatisfy({ isPlaced[$0] || query.weights[$0] <= WordWeight.function })
    else { return false }
    let weight = weightOfPlaced
    if rareWords >= 3 || placed.count >= 8 && weight >= 200 { return true }
    return oddWords == 0 && placed.count >= 4 && rareWords >= 1 && weight >= 180
  }

  private var weightOfPlaced: Int { placed.reduce(0) { $0 + query.weights[$1] } }

  private var rareWords: Int { placed.count { query.weights[$0] >= WordWeight.rare } }

  // MARK: The account

  /// The words in place at both ends match; between them everything is one slip.
  private func comparison() -> Comparison {
    let most = min(query.count, stretch.count)
    let before = (0..<most).first { !isSame($0, stretch.lowerBound + $0) } ?? most
    let after =
      (0..<most - before).first { !isSame(query.count - 1 - $0, stretch.upperBound - 1 - $0) }
      ?? most - before
    let tokens = before..<query.count - after
    let words = stretch.lowerBound + before..<stretch.upperBound - after
    let paired = min(tokens.count, words.count)
    var steps = (0..<before).map {
      AlignmentStep.match(token: $0, word: stretch.lowerBound + $0)
    }
    steps += (0..<paired).map {
      .substitution(token: tokens.lowerBound + $0, word: words.lowerBound + $0)
    }
    steps += tokens.dropFirst(paired).map { .insertion(token: $0) }
    steps += words.dropFirst(paired).map { .deletion(word: $0) }
    steps += (0..<after).map {
      .match(token: tokens.upperBound + $0, word: words.upperBound + $0)
    }
    let alignment = Alignment(passage: passage.passage, steps: steps, cost: 0)
    return Comparer.compare(query, alignment, passage).with(evidence: evidence)
  }

  private func isSame(_ token: Int, _ word: Int) -> Bool { query.ids[token] == passage.id(word) }

  private var evidence: Evidence {
    var evidence = Evidence()
    evidence.matchedWords = placed.count
    evidence.matchedWeight = weightOfPlaced
    evidence.matchedRareWords = rareWords
    evidence.wrongWords = 1
    evidence.wrongWeight = WordWeight.function * (1 + oddWords)
    evidence.longestRun = 1
    evidence.tokens = 0..<query.count
    return evidence
  }
}

extension Comparison {
  /// Whether the account takes a word of its passage out that it puts in nowhere else.
  func losesWord(of query: Query, from passage: PassageWords) -> Bool {
    var lost: [UInt32] = []
    var putIn: [UInt32] = []
    for step in alignment.steps where step.isSlip {
      switch step {
      case .substitution(let token, _), .insertion(let token):
        if query.weights[token] >= WordWeight.common { lost.append(query.ids[token]) }
      default: break
      }
      putIn += (step.usedWords ?? 0..<0).map { passage.id($0) }
    }
    return lost.contains { $0 != Vocabulary.unknown && !putIn.contains($0) }
  }
}
