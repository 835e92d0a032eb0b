/// Finds the few stretches of a book that a quotation may come from.
///
/// Words and pairs of words that stand in the quotation vote for diagonals (place − index), the
/// rarest first, until so many places are looked at that more would tell nothing. Where many votes
/// lie close together the quotation may stand.
struct BookCandidates {
  let index: BookIndex
  let query: Query

  /// So many places are looked at, beyond the rarest word's or pair's; and so many once a few words
  /// and pairs have voted.
  private static let mostPlaces = 400
  private static let enoughPlaces = 100
  private static let enoughFeatures = 8
  private static let mostOfOne = 1_600
  private static let mostCandidates = 3
  /// Words of the book beside those that the votes reach.
  private static let margin = 5
  /// The same where an ellipsis may part them from words that are too common to vote.
  private static let marginOfOmission = 100
  /// By so many words the ends of a quotation without an ellipsis may be apart more than they are
  /// in it; with one, by so many more.
  private static let slack = 14
  static let longestOmission = 400

  /// A word of the quotation, or two that follow one another.
  private struct Feature {
    let token: Int
    let isPair: Bool
    /// In how many places it stands. The places themselves are not kept here: to sort the features
    /// would be to count references.
    let count: Int
  }

  /// Some votes close together.
  struct Cluster {
    var score: Int
    var first: Int
    var last: Int
  }

  private var hasEllipsis: Bool { query.text.tokens.contains { $0.kind == .ellipsis } }

  private var reach: Int {
    Self.slack + query.count / 8 + (hasEllipsis ? Self.longestOmission : 0)
  }

  /// Where the quotation may stand, the likeliest first.
  func clusters() -> [Cluster] {
    let features = features()
    var votes: [UInt64] = []
    votes.reserveCapacity(256)
    var weights = [Int](repeating: 0, count: features.count)
    for (number, feature) in features.enumerated() {
      // What is everywhere tells nothing more, once enough has told where the rare words stand.
      let most = number < Self.enoughFeatures ? Self.mostPlaces : Self.enoughPlaces
      if votes.count + feature.count > most, !votes.isEmpty { break }
      weights[number] = Self.weight(feature, in: index)
      for place in places(of: feature).prefix(Self.mostOfOne) where isThere(feature, Int(place)) {
        let diagonal = UInt64(Int(place) - feature.token + query.count)
        votes.append(diagonal << 20 | UInt64(number))
      }
    }
    guard !votes.isEmpty else { return [] }
    votes.sort()
    return clusters(votes, weights)
  }

  /// Whether a pair stands at a place that has its key.
  private func isThere(_ feature: Feature, _ place: Int) -> Bool {
    !feature.isPair
      || index.words[place] == query.ids[feature.token]
        && index.words[place + 1] == query.ids[feature.token + 1]
  }

  private func places(of feature: Feature) -> ArraySlice<UInt32> {
    let id = query.ids[feature.token]
    return feature.isPair
      ? index.positions(ofPair: id, query.ids[feature.token + 1]) : index.positions(of: id)
  }

  /// What the quotation's words and pairs are, the rarest first.
  private func features() -> [Feature] {
    var features: [Feature] = []
    features.reserveCapacity(2 * query.count)
    for token in query.ids.indices where query.ids[token] != Vocabulary.unknown {
      let count = index.positions(of: query.ids[token]).count
      features.append(Feature(token: token, isPair: false, count: count))
      guard token + 1 < query.count, query.ids[token + 1] != Vocabulary.unknown else { continue }
      let pairCount = index.positions(ofPair: query.ids[token], query.ids[token + 1]).count
      if pairCount > 0 { features.append(Feature(token: token, isPair: true, count: pairCount)) }
    }
    features.sort { $0.count < $1.count }
    return features
  }

  /// The rarer, the more: the number of bits by which the places are fewer than the book's words.
  private static func weight(_ feature: Feature, in index: BookIndex) -> Int {
    1 + (feature.count.leadingZeroBitCount - index.words.count.leadingZeroBitCount)
  }

  /// The best clusters of sorted votes, the best first.
  private func clusters(_ votes: [UInt64], _ weights: [Int]) -> [Cluster] {
    var counts = [Int](repeating: 0, count: weights.count)
    var best: [Cluster] = []
    var score = 0
    var left = 0
    let reach = reach
    for vote in votes {
      let (diagonal, feature) = Self.read(vote)
      counts[feature] += 1
      if counts[feature] == 1 { score += weights[feature] }
      while diagonal - Self.read(votes[left]).diagonal > reach {
        let old = Self.read(votes[left]).feature
        counts[old] -= 1
        if counts[old] == 0 { score -= weights[old] }
        left += 1
      }
      let cluster = Cluster(
        score: score, first: Self.read(votes[left]).diagonal, last: diagonal)
      Self.keep(cluster, in: &best, reach: reach)
    }
    let least = (best.first?.score ?? 0) * 2 / 3
    return best.filter { $0.score > least }
  }

  private static func read(_ vote: UInt64) -> (diagonal: Int, feature: Int) {
    (Int(vote >> 20), Int(vote & 0xF_FFFF))
  }

  private static func keep(_ cluster: Cluster, in best: inout [Cluster], reach: Int) {
    if let near = best.firstIndex(where: {
      $0.last >= cluster.first - reach && $0.first <= cluster.last
    }) {
      guard best[near].score < cluster.score else { return }
      best.remove(at: near)
    } else if best.count == mostCandidates, let last = best.last, last.score >= cluster.score {
      return
    }
    best.insert(cluster, at: best.firstIndex { $0.score < cluster.score } ?? best.count)
    if best.count > mostCandidates { best.removeLast() }
  }

  /// The book's words with which the quotation is to be aligned.
  func window(_ cluster: Cluster) -> Range<Int> {
    let margin = hasEllipsis ? Self.marginOfOmission : Self.margin
    let lower = max(0, cluster.first - query.count - margin)
    let upper = min(index.words.count, cluster.last + margin)
    return lower..<max(lower, upper)
  }
}
