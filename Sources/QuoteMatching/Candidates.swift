/// A stretch of a passage that a quotation may come from.
struct Candidate {
  let passage: Int
  /// Elements of the passage, counted from its beginning.
  let window: Range<Int>
}

/// Finds the stretches for which a quotation's words vote: each word votes once, with its weight, for
/// each passage in which it stands, and in a long passage for the diagonal (place − index).
///
/// The rarest words vote first. As soon as those that have not voted could bring no other passage to
/// the top, they are only looked for in the passages that have votes: what a look-up costs is for
/// its rare words to say, and hardly grows with the number of passages.
struct CandidateSearch {
  private let index: PassageIndex
  /// The index's words, of which each passage has some.
  private let words: [UInt32]
  private let query: Query
  /// The tokens that are words of the passages, the rarest first.
  private let tokens: [Int]
  /// How many of them have voted.
  private var read = 0
  /// The weight of those that have not.
  private var unread = 0
  private var votes: VoteTable
  /// How many places of words have been read.
  private(set) var places = 0

  private static let mostCandidates = 6
  /// How many places are read for one quotation at most, so that the common words of many passages
  /// never matter.
  private static let mostPlaces = 20_000
  /// Fewer votes than these make no attempt at a passage.
  private static let fewestVotes = 50

  init(_ query: Query, in index: PassageIndex) {
    self.index = index
    words = index.words
    self.query = query
    var counted: [(count: Int, token: Int)] = []
    counted.reserveCapacity(query.count)
    for (token, id) in query.ids.enumerated() where id != Vocabulary.unknown {
      counted.append((index.count(of: id), token))
      unread += query.weights[token]
    }
    counted.sort { ($0.count, $0.token) < ($1.count, $1.token) }
    tokens = counted.map(\.token)
    votes = VoteTable(expecting: counted.prefix(Self.wordsOfGuess).reduce(0) { $0 + $1.count })
  }

  private var isComplete: Bool { read == tokens.count }

  private mutating func readNext() {
    let token = tokens[read]
    let weight = query.weights[token]
    vote(token, weight)
    places += index.count(of: query.ids[token])
    read += 1
    unread -= weight
  }

  private mutating func vote(_ token: Int, _ weight: Int) {
    let id = query.ids[token]
    // Most sets have no long passage, and then none is looked at.
    guard index.hasLongPassages else {
      let keys = index.passages(with: id).lazy.map { UInt64($0) << 32 }
      return votes.add(weight, from: token, to: keys)
    }
    for (position, passage) in zip(index.positions(of: id), index.passages(with: id)) {
      let words = index.passages[Int(passage)].words
      let key = UInt64(passage) << 32
      guard words.count > PassageIndex.wholePassage else {
        votes.add(weight, from: token, to: CollectionOfOne(key))
        continue
      }
      let diagonal = max(0, Int(position) - words.lowerBound - token)
      let bucket = key | UInt64(diagonal / Self.bucketWidth)
      // A diagonal near the edge of its bucket would share its votes with the next one.
      votes.add(weight, from: token, to: bucket...bucket + 1)
    }
  }

  // MARK: All candidates

  /// The best candidates, the likeliest first.
  mutating func candidates() -> [Candidate] {
    while !isComplete, !isDecided {
      let count = index.count(of: query.ids[tokens[read]])
      if places + count > Self.mostPlaces, !votes.entries.isEmpty { break }
      readNext()
    }
    return best(from: 0).map { candidate($0.key) }
  }

  /// Whether no passage without votes can still be among the best.
  private var isDecided: Bool {
    !index.hasLongPassages && unread < max(Self.fewestVotes, votes.most / 2)
  }

  private typealias Ranked = (key: UInt64, weight: Int)

  /// Those that have most votes, and at least so many, once all words have voted.
  private func best(from least: Int) -> [Ranked] {
    var best: [Ranked] = []
    var least = max(least, Self.fewestVotes, votes.most / 2)
    let many = votes.most / 4 * 3
    func consider(_ entry: VoteTable.Entry) {
      guard let weight = weight(of: entry, ifAtLeast: least) else { return }
      keep((entry.key, weight), in: &best)
      least = max(least, best[0].weight / 2)
      if best.count == Self.mostCandidates { least = max(least, best[best.count - 1].weight) }
    }
    // Those that have many already tell how many votes it takes.
    for entry in votes.entries where entry.weight >= many { consider(entry) }
    for entry in votes.entries where entry.weight < many && entry.weight + unread >= least {
      consider(entry)
    }
    // What has less than half of the best one's votes is no better account of the quotation.
    let half = (best.first?.weight ?? 0) / 2
    return best.filter { $0.weight >= max(Self.fewestVotes, half) }
  }

  private func keep(_ ranked: Ranked, in best: inout [Ranked]) {
    let place = best.firstIndex { ($0.weight, ranked.key) < (ranked.weight, $0.key) } ?? best.count
    guard place < Self.mostCandidates else { return }
    best.insert(ranked, at: place)
    if best.count > Self.mostCandidates { best.removeLast() }
  }

  /// The votes that an entry has, those of words not read included; nil where they are fewer than
  /// `least`.
  private func weight(of entry: VoteTable.Entry, ifAtLeast least: Int) -> Int? {
    var most = entry.weight + unread
    guard !isComplete, !index.hasLongPassages else { return most >= least ? entry.weight : nil }
    let words = index.passages[Int(entry.key >> 32)].words
    for token in tokens[read...] {
      if most < least { return nil }
      if !has(query.ids[token], words) { most -= query.weights[token] }
    }
    return most >= least ? most : nil
  }

  private func has(_ id: UInt32, _ range: Range<Int>) -> Bool {
    let words = words.span.extracting(range)
    for word in words.indices where words[word] == id { return true }
    return false
  }

  private static let bucketWidth = 32

  private func candidate(_ key: UInt64) -> Candidate {
    let passage = Int(key >> 32)
    let count = index.passages[passage].words.count
    guard count > PassageIndex.wholePassage else {
      return Candidate(passage: passage, window: 0..<count)
    }
    let bucket = Int(key & 0xFFFF_FFFF)
    let hasEllipsis = query.text.tokens.contains { $0.kind == .ellipsis }
    let lower = max(0, (bucket - 1) * Self.bucketWidth - 16)
    let upper = (bucket + 1) * Self.bucketWidth + query.count + (hasEllipsis ? 400 : 48)
    return Candidate(passage: passage, window: min(lower, count)..<min(upper, count))
  }

  // MARK: One candidate, and what may be better

  /// So many words vote at most before a guess is made, as a rule.
  private static let wordsOfGuess = 3
  private static let manyPassages = 5_000
  /// So many places are read before a guess is made, and no more than that for a good one.
  private static let placesOfGuess = 64
  private static let mostPlacesOfGuess = 3_000
  private static let mostPlacesOfRivals = 4_000

  /// The passage that a few rare words point to; nil where it takes all words to tell.
  mutating func guess() -> Candidate? {
    guard !index.hasLongPassages else { return nil }
    // Among very many passages, two rare words meet in some by chance.
    let words = index.passages.count > Self.manyPassages ? Self.wordsOfGuess : 2
    while !isComplete, places < Self.placesOfGuess || votes.most < words * WordWeight.rare {
      if places + index.count(of: query.ids[tokens[read]]) > Self.mostPlacesOfGuess { break }
      readNext()
    }
    guard !isComplete, let most = votes.entries.first(where: { $0.weight == votes.most }) else {
      return nil
    }
    return candidate(most.key)
  }

  /// Of all candidates those of which as much may be said as of one that has been compared.
  /// - Parameters:
  ///   - balance: what speaks for it, ``Evidence/balance``.
  ///   - guess: the passage that has been compared.
  /// - Returns: nil where too much would have to be read, or the guess is not among the candidates.
  mutating func rivals(of guess: Int, _ balance: Int) -> [Candidate]? {
    guard let best = best(withBalance: balance) else { return nil }
    return best.contains { $0.passage == guess } ? best : nil
  }

  /// The best candidates, of which those of which less can be said may be left out.
  mutating func candidates(withAtLeast balance: Int) -> [Candidate] {
    index.hasLongPassages ? candidates() : best(withBalance: balance) ?? candidates()
  }

  private mutating func best(withBalance balance: Int) -> [Candidate]? {
    let slack = query.totalWeight - balance
    var certain = tokens[..<read].reduce(0) { $0 + query.certainWeight($1) }
    // A rival lacks words of no more weight than the slack, and so has one of these.
    while certain <= slack, !isComplete {
      certain += query.certainWeight(tokens[read])
      if places + index.count(of: query.ids[tokens[read]]) > Self.mostPlacesOfRivals { return nil }
      readNext()
    }
    return best(from: balance - query.weightWithoutVotes).map { candidate($0.key) }
  }
}
