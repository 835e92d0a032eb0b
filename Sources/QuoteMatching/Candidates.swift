/// A stretch of a passage that a quotation may come from.
struct Candidate {
  let passage: Int
  /// Elements of the passage, counted from its beginning.
  let window: Range<Int>
}

extension QuotationMatcher {
  /// A passage of up to this many words is compared whole; of a longer one, only a window.
  private static let wholePassage = 600
  private static let mostCandidates = 6
  /// How many places are looked up for one quotation: rare words first, so that the common ones
  /// of a long book never matter.
  private static let mostPlaces = 20_000

  /// The stretches for which the quotation's words vote: each word votes once, with its weight,
  /// for each diagonal (place − index) on which it lies.
  func candidates(for query: Query) -> [Candidate] {
    var votes: [UInt64: Votes] = [:]
    var places = 0
    let known = query.ids.indices.filter { query.ids[$0] != Vocabulary.unknown }
    let byRarity = known.sorted {
      index.positions(of: query.ids[$0]).count < index.positions(of: query.ids[$1]).count
    }
    for token in byRarity {
      let positions = index.positions(of: query.ids[token])
      places += positions.count
      if places > Self.mostPlaces, !votes.isEmpty { break }
      for position in positions { vote(Int(position), token, query.weights[token], &votes) }
    }
    let ranked = votes.sorted { ($0.value.weight, $1.key) > ($1.value.weight, $0.key) }
    // What has less than half of the best one's votes is no better account of the quotation.
    let least = max(Self.fewestVotes, (ranked.first?.value.weight ?? 0) / 2)
    return ranked.prefix(Self.mostCandidates).filter { $0.value.weight >= least }
      .map { candidate($0.key, query) }
  }

  /// The weight of the words that lie on a diagonal.
  private struct Votes {
    var weight = 0
    /// The last token that has voted, which votes only once.
    var token = -1

    mutating func add(_ weight: Int, from token: Int) {
      guard self.token != token else { return }
      self.token = token
      self.weight += weight
    }
  }

  /// Fewer votes than these make no attempt at a passage.
  private static let fewestVotes = 50

  private func vote(
    _ position: Int, _ token: Int, _ weight: Int, _ votes: inout [UInt64: Votes]
  ) {
    let passage = Int(index.passageOfWord[position])
    let words = index.passages[passage].words
    guard words.count > Self.wholePassage else {
      votes[UInt64(passage) << 32, default: Votes()].add(weight, from: token)
      return
    }
    let diagonal = max(0, position - words.lowerBound - token)
    let bucket = UInt64(diagonal / Self.bucketWidth)
    // A diagonal near the edge of its bucket would share its votes with the next one.
    votes[UInt64(passage) << 32 | bucket, default: Votes()].add(weight, from: token)
    votes[UInt64(passage) << 32 | (bucket + 1), default: Votes()].add(weight, from: token)
  }

  private static let bucketWidth = 32

  private func candidate(_ key: UInt64, _ query: Query) -> Candidate {
    let passage = Int(key >> 32)
    let count = index.passages[passage].words.count
    guard count > Self.wholePassage else { return Candidate(passage: passage, window: 0..<count) }
    let bucket = Int(key & 0xFFFF_FFFF)
    let hasEllipsis = query.text.tokens.contains { $0.kind == .ellipsis }
    let lower = max(0, (bucket - 1) * Self.bucketWidth - 16)
    let upper = (bucket + 1) * Self.bucketWidth + query.count + (hasEllipsis ? 400 : 48)
    return Candidate(passage: passage, window: min(lower, count)..<min(upper, count))
  }
}
