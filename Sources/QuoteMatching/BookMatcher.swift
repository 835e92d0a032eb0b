import EssayText

/// Finds out which words of a book a quotation means, and how it differs from them.
public struct BookMatcher: Sendable {
  public let index: BookIndex
  /// The numbers of the words with which the book's chapters begin, in order.
  private let chapterStarts: [Int]

  /// - Parameter chapters: where the book's chapters begin, in bytes of the index, in order.
  public init(_ index: BookIndex, chapters: [Int]) {
    self.index = index
    chapterStarts = chapters.map(index.word)
  }

  /// A longer quotation counts only where it is the book's words as they are.
  private static let longestCompared = 800

  /// Compares the quotation at `range` of `bytes`, without its marks, with the book.
  /// - Parameter labels: stretches of it that are no part of it: the names of speakers.
  /// - Returns: nil where it is no attempt at any of the book's words.
  public func match(_ bytes: [UInt8], _ range: Range<Int>, without labels: [Range<Int>] = [])
    -> BookMatch?
  {
    let text = Tokenizer.tokenize(bytes, range, .essay).without(labels)
    let query = Query(text, in: index.lexicon)
    guard query.text.tokens.contains(where: \.isWord),
      query.count <= QuotationMatcher.longestQuotation
    else { return nil }
    if let exact = exactMatch(query) { return exact }
    let single = query.count <= Self.longestCompared ? alignedMatch(query) : nil
    if let single, single.verdict < .misquoted { return single }
    guard let parts = matchOfParts(query) else { return single }
    return single.map { isBetter(parts, than: $0) ? parts : $0 } ?? parts
  }

  /// Whether parts account for a quotation better than one stretch of the book, with slips, does.
  private func isBetter(_ parts: BookMatch, than single: BookMatch) -> Bool {
    if !parts.isSpliced, parts.verdict < .misquoted { return true }
    let balance = parts.comparisons.reduce(0) { $0 + $1.evidence.balance }
    return parts.isSpliced && balance >= single.comparisons[0].evidence.balance + 60
  }

  /// What a quotation without cuts means: exact words, or an alignment.
  private func wholeMatch(_ query: Query) -> BookMatch? {
    exactMatch(query) ?? (query.count <= Self.longestCompared ? alignedMatch(query) : nil)
  }

  // MARK: The fast path

  /// So many places of the rarest pair are looked at for the exact words.
  private static let mostPlaces = 100_000
  private static let mostOccurrences = 64
  /// So many of them are compared mark by mark.
  private static let mostCompared = 16

  /// The places that have the quotation's words one after the other. No table is filled.
  private func exactMatch(_ query: Query) -> BookMatch? {
    let found = occurrences(of: query)
    if found.isEmpty { return nil }
    var compared: [Comparison] = []
    for start in found.prefix(Self.mostCompared) {
      let words = index.words(start..<start + query.count)
      guard words.count == query.count else { continue }
      let steps = (0..<query.count).map { AlignmentStep.match(token: $0, word: $0) }
      compared.append(
        Comparer.compare(query, Alignment(passage: 0, steps: steps, cost: 0), words))
    }
    guard let best = compared.map(\.verdict).min() else { return nil }
    let meant = compared.filter { $0.verdict == best && Recognition.isAttempt($0) }
    guard let first = meant.first else { return nil }
    let others = found.dropFirst(Self.mostCompared).map { start in
      index.start(ofWord: start)..<index.start(ofWord: start + query.count)
    }
    return BookMatch(comparisons: [first], places: meant.map(\.extent) + others)
  }

  /// The numbers of the words at which the book has the quotation's words in a row.
  private func occurrences(of query: Query) -> [Int] {
    guard query.text.tokens.allSatisfy({ $0.kind == .word }),
      !query.ids.contains(Vocabulary.unknown)
    else { return [] }
    if query.count == 1 {
      return index.positions(of: query.ids[0]).prefix(Self.mostOccurrences).map(Int.init)
    }
    let pairs = (0..<query.count - 1).map {
      index.positions(ofPair: query.ids[$0], query.ids[$0 + 1])
    }
    guard let rarest = pairs.indices.min(by: { pairs[$0].count < pairs[$1].count }) else {
      return []
    }
    var found: [Int] = []
    for place in pairs[rarest].prefix(Self.mostPlaces) {
      let start = Int(place) - rarest
      guard start >= 0, start + query.count <= index.words.count, isThere(query, at: start) else {
        continue
      }
      found.append(start)
      if found.count == Self.mostOccurrences { break }
    }
    return found
  }

  private func isThere(_ query: Query, at start: Int) -> Bool {
    for offset in 0..<query.count where index.words[start + offset] != query.ids[offset] {
      return false
    }
    return true
  }

  // MARK: Aligning

  private func alignedMatch(_ query: Query) -> BookMatch? {
    let candidates = BookCandidates(index: index, query: query)
    let clusters = candidates.clusters()
    var attempts: [Comparison] = []
    for cluster in clusters {
      // Where one stretch has nearly all the words, only one that as many votes speak for is looked
      // at beside it.
      let isSettled = attempts.contains {
        $0.evidence.wrongWords <= 2 && $0.evidence.matchedWords > 5
      }
      if isSettled, cluster.score * 10 < clusters[0].score * 9 { continue }
      let words = index.words(candidates.window(cluster))
      let alignment = Aligner.align(query, with: words, window: 0..<words.count, mayRunOn: false)
      let comparison = Comparer.compareSettled(query, alignment, words)
      if Recognition.isAttemptAtBook(comparison) { attempts.append(comparison) }
    }
    guard let best = attempts.max(by: isWeaker) else { return nil }
    let equals = attempts.filter { !isWeaker($0, best) && !isWeaker(best, $0) }
    return BookMatch(comparisons: [equals[0]], places: equals.map(\.matchedExtent))
  }

  private func isWeaker(_ left: Comparison, _ right: Comparison) -> Bool {
    if left.evidence.balance != right.evidence.balance {
      return left.evidence.balance < right.evidence.balance
    }
    return left.verdict > right.verdict
  }

  // MARK: Parts

  /// The quotation as parts that stand apart: those between its ellipses, or two run together.
  private func matchOfParts(_ query: Query) -> BookMatch? {
    let parts = partsAtEllipses(query)
    if parts.count > 1 { return matchOfParts(parts.map(query.part)) }
    return splice(query)
  }

  private func partsAtEllipses(_ query: Query) -> [Range<Int>] {
    let tokens = query.text.tokens
    return tokens.indices.split { tokens[$0].kind == .ellipsis }
      .map { $0.startIndex..<$0.endIndex }
  }

  /// Parts that the student has joined by ellipses: in order in one chapter they are one quotation
  /// with words left out, else they are spliced.
  private func matchOfParts(_ parts: [Query]) -> BookMatch? {
    let matches = parts.compactMap(wholeMatch)
    guard matches.count == parts.count,
      matches.allSatisfy({ Recognition.isPartOfBook($0.comparisons[0]) })
    else { return nil }
    if let chain = chain(matches) {
      return BookMatch(
        comparisons: [Comparison.joining(matches.map { $0.comparisons[0] })], places: [chain])
    }
    return BookMatch(
      comparisons: matches.map { $0.comparisons[0] }, places: matches.map { $0.places[0] })
  }

  /// Places of the parts that follow one another in one chapter, from the first to the last.
  private func chain(_ matches: [BookMatch]) -> Range<Int>? {
    for first in matches[0].places {
      let chapter = chapter(at: first.lowerBound)
      var end = first.upperBound
      let isWhole = matches.dropFirst().allSatisfy { match in
        guard
          let next = match.places.first(where: {
            $0.lowerBound >= end && self.chapter(at: $0.lowerBound) == chapter
          })
        else { return false }
        end = next.upperBound
        return true
      }
      if isWhole { return first.lowerBound..<end }
    }
    return nil
  }

  private func chapter(at byte: Int) -> Int {
    let word = index.word(at: byte)
    return chapterStarts.partitioningIndex { $0 > word }
  }

  /// Two stretches of the book, each long enough to be known by itself, run together with nothing
  /// between them.
  private func splice(_ query: Query) -> BookMatch? {
    let least = Recognition.leastWordsOfSplice
    guard query.count >= 2 * least, query.text.tokens.allSatisfy({ $0.kind == .word }),
      !query.ids.contains(Vocabulary.unknown)
    else { return nil }
    let cut = longestBeginning(of: query)
    guard cut >= least, query.count - cut >= least else { return nil }
    let parts = [query.part(0..<cut), query.part(cut..<query.count)].compactMap(exactMatch)
    guard parts.count == 2,
      parts.allSatisfy({ Recognition.isPartOfBookSplice($0.comparisons[0]) }),
      !areNear(parts[0], parts[1])
    else { return nil }
    return BookMatch(
      comparisons: parts.map { $0.comparisons[0] }, places: parts.map { $0.places[0] })
  }

  /// So many bytes apart two stretches are one, with a slip between them.
  private static let nearness = 300

  private func areNear(_ first: BookMatch, _ second: BookMatch) -> Bool {
    first.places.contains { place in
      second.places.contains { abs($0.lowerBound - place.upperBound) <= Self.nearness }
    }
  }

  /// How many of the quotation's first words stand in a row in the book.
  private func longestBeginning(of query: Query) -> Int {
    var longest = 0
    for place in index.positions(ofPair: query.ids[0], query.ids[1]).prefix(Self.mostPlaces) {
      var length = 0
      while length < query.count, Int(place) + length < index.words.count,
        index.words[Int(place) + length] == query.ids[length]
      {
        length += 1
      }
      longest = max(longest, length)
    }
    return longest
  }
}

/// What a quotation means in a book.
public struct BookMatch: Sendable {
  /// One; for words run together from several places one for each.
  public let comparisons: [Comparison]
  /// The bytes of the index where the words stand: all places that have them, the one compared
  /// first; for words run together one for each part.
  public let places: [Range<Int>]

  public var isSpliced: Bool { comparisons.count > 1 }

  public var verdict: Comparison.Verdict { comparisons[0].verdict }
}

extension Comparison {
  /// The bytes of the passage from the earliest to the latest word that the quotation has, in
  /// whatever order.
  var matchedExtent: Range<Int> {
    let words = alignment.steps.compactMap { $0.matchedPair?.word }
    guard let first = words.min(), let last = words.max() else { return extent }
    return text.tokens[first].range.lowerBound..<text.tokens[last].range.upperBound
  }

  /// The comparisons of the parts of one quotation, with words left out between them, as one.
  static func joining(_ parts: [Comparison]) -> Comparison {
    let lower = parts.map(\.extent.lowerBound).min() ?? 0
    let upper = parts.map(\.extent.upperBound).max() ?? lower
    return Comparison(
      passage: 0, verdict: parts.reduce(.adapted) { max($0, $1.verdict) },
      slips: parts.flatMap(\.slips), omissions: parts.flatMap(\.omissions), extent: lower..<upper,
      evidence: parts[0].evidence, alignment: parts[0].alignment, text: parts[0].text)
  }
}
