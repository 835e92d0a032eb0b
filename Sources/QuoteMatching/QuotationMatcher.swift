/// Finds out which passage a quotation means, and how it differs from it.
public struct QuotationMatcher: Sendable {
  public let index: PassageIndex

  public init(_ index: PassageIndex) {
    self.index = index
  }

  /// A quotation longer than this many words is nobody's quotation but a forgotten mark.
  static let longestQuotation = 2_000

  /// Compares the quotation at `range` of `bytes`, without its marks, with every passage.
  /// - Returns: what it means, and how many words it has.
  public func match(_ bytes: [UInt8], _ range: Range<Int>)
    -> (matches: QuotationMatch, wordCount: Int)
  {
    let text = Tokenizer.tokenize(bytes, range, .essay)
    return (match(text), text.wordCount)
  }

  /// What a quotation means that has been cut already.
  public func match(_ text: TokenizedText) -> QuotationMatch {
    let query = Query(text, in: index.lexicon)
    guard query.count > 0, query.count <= Self.longestQuotation else { return .none }
    return match(query, splitting: SpliceMemory())
  }

  /// - Parameter memory: of the quotation's splices; nil where it may be none.
  private func match(_ query: Query, splitting memory: SpliceMemory?) -> QuotationMatch {
    let exact = exactComparisons(query)
    if let settled = best(of: exact), settled[0].evidence.unjudgedWords == 0 {
      return .passage(settled)
    }
    let compared = comparisons(query)
    let attempts = compared.filter { Recognition.isAttempt($0) }
    let single = best(of: attempts)
    if let single, single[0].verdict < .misquoted, single[0].evidence.unjudgedWords == 0 {
      return .passage(single)
    }
    if let memory, let splice = splice(query, insteadOf: single?[0], memory) { return splice }
    if let single { return .passage(inOrder(single, query)) }
    if let rearranged = best(of: compared.compactMap { rearrangement(query, of: $0) }) {
      return .passage(rearranged)
    }
    if let possible = best(of: compared.filter { Recognition.isPossible($0) }) {
      return .possible(possible)
    }
    let continuation = best(of: compared.filter { Recognition.isContinuation($0) })
    return continuation.map { .continuation($0) } ?? .none
  }

  private func rearrangement(_ query: Query, of comparison: Comparison) -> Comparison? {
    Rearrangement.comparison(of: query, with: index.words(of: comparison.passage))
  }

  /// The same comparisons, or where the best one has much wrong and takes out words that the passage has
  /// beside it, that of the quotation as a rearrangement. “In many ways we lied to you” has one word
  /// wrong, although the passage has them all: “lied to you. Yes, in many ways we …”
  private func inOrder(_ comparisons: [Comparison], _ query: Query) -> [Comparison] {
    guard let first = comparisons.first, first.verdict == .misquoted,
      first.evidence.unjudgedWords == 0, first.isWrongByAThird,
      first.losesWord(of: query, from: index.words(of: first.passage))
    else { return comparisons }
    return rearrangement(query, of: first).map { [$0] } ?? comparisons
  }

  /// How the quotation compares with the candidates among which the best account of it is, the
  /// likeliest first.
  private func comparisons(_ query: Query) -> [Comparison] {
    var search = CandidateSearch(query, in: index)
    if let guess = search.guess() {
      let guessed = comparison(query, with: guess)
      if Recognition.isAttempt(guessed),
        let rivals = search.rivals(of: guess.passage, guessed.evidence.balance)
      {
        return rivals.map { $0.passage == guess.passage ? guessed : comparison(query, with: $0) }
      }
    }
    return search.candidates().map { comparison(query, with: $0) }
  }

  /// How the quotation compares with a candidate. A few words of it may be the passage's first or
  /// last by chance, and make all the others look quoted on; so what is no attempt with words
  /// unjudged is compared again with all of them judged. So is one that goes on, after an ellipsis,
  /// with words that the passage has elsewhere: where every word is the passage's, none is quoted
  /// on.
  private func comparison(_ query: Query, with candidate: Candidate) -> Comparison {
    let passage = index.words(of: candidate.passage)
    func compare(mayRunOn: Bool) -> Comparison {
      let alignment = Aligner.align(
        query, with: passage, window: candidate.window, mayRunOn: mayRunOn)
      return Comparer.compareSettled(query, alignment, passage)
    }
    let first = compare(mayRunOn: true)
    guard first.evidence.unjudgedWords > 0 else { return first }
    guard Recognition.isAttempt(first) else { return compare(mayRunOn: false) }
    guard query.text.tokens.contains(where: { $0.kind == .ellipsis }) else { return first }
    let whole = compare(mayRunOn: false)
    return whole.verdict < .misquoted ? whole : first
  }

  /// The comparisons for which most speaks; several where the same words stand in several passages.
  /// Those come first of which least is to be mended: of two editions, the one that the student has.
  /// Nil for none.
  private func best(of comparisons: [Comparison]) -> [Comparison]? {
    guard comparisons.count > 1 else { return comparisons.isEmpty ? nil : comparisons }
    guard let top = comparisons.max(by: { isWeaker($0, $1) }) else { return nil }
    let equals = comparisons.filter { !isWeaker($0, top) && !isWeaker(top, $0) }
    guard equals.count > 1 else { return equals }
    return equals.enumerated().sorted { left, right in
      (left.element.slips.count, left.offset) < (right.element.slips.count, right.offset)
    }.map(\.element)
  }

  private func isWeaker(_ left: Comparison, _ right: Comparison) -> Bool {
    if left.evidence.balance != right.evidence.balance {
      return left.evidence.balance < right.evidence.balance
    }
    return left.verdict > right.verdict
  }

  // MARK: The fast path

  /// How many places of a passage's words are looked at for the exact words.
  private static let mostExactPlaces = 64

  /// The passages that have the quotation's words one after the other. No table is filled.
  private func exactComparisons(_ query: Query) -> [Comparison] {
    guard query.text.tokens.allSatisfy({ $0.kind == .word }),
      !query.ids.contains(Vocabulary.unknown)
    else { return [] }
    let rarest = query.ids.indices.min {
      index.count(of: query.ids[$0]) < index.count(of: query.ids[$1])
    }
    guard let rarest else { return [] }
    // The positions are in order, and so are the passages in which they lie.
    var best: [Comparison] = []
    for position in index.positions(of: query.ids[rarest]).prefix(Self.mostExactPlaces) {
      guard let comparison = exactComparison(query, startingAt: Int(position) - rarest) else {
        continue
      }
      guard let known = best.last, known.passage == comparison.passage else {
        best.append(comparison)
        continue
      }
      if comparison.verdict < known.verdict { best[best.count - 1] = comparison }
    }
    return best.filter { Recognition.isAttempt($0) }
  }

  private func exactComparison(_ query: Query, startingAt start: Int) -> Comparison? {
    guard start >= 0, start + query.count <= index.words.count else { return nil }
    for offset in 0..<query.count where index.words[start + offset] != query.ids[offset] {
      return nil
    }
    let passage = Int(index.passageOfWord[start])
    let words = index.passages[passage].words
    guard start + query.count <= words.upperBound else { return nil }
    let first = start - words.lowerBound
    let steps = (0..<query.count).map { AlignmentStep.match(token: $0, word: first + $0) }
    return Comparer.compare(
      query, Alignment(passage: passage, steps: steps, cost: 0), index.words(of: passage))
  }

  // MARK: Two quotations in one

  /// What is known of the ends of one quotation, each of which many ways of cutting it come to: without
  /// it, the work would double with every part.
  private final class SpliceMemory {
    /// What each end means, by how many tokens it has.
    var ends: [Int: QuotationMatch] = [:]
    /// How many cuts may still be tried. Nobody runs more passages together than this allows for.
    var cutsLeft = 96
  }

  /// So much more must speak for two passages than for one.
  private static let gainOfSplice = 60

  /// The quotation as parts of several passages, if that accounts for it better.
  private func splice(
    _ query: Query, insteadOf single: Comparison?, _ memory: SpliceMemory
  ) -> QuotationMatch? {
    let edges = single.map {
      SpliceHint(query, insteadOf: $0, gain: Self.gainOfSplice, in: index).edges()
    }
    if case .some(nil) = edges { return nil }
    let least = (single?.evidence.balance ?? 0) + Self.gainOfSplice
    var best: (parts: [Comparison], balance: Int)?
    var tried: [SpliceFinder.Cut] = []
    for cut in SpliceFinder(index: index).cuts(in: query) where !tried.contains(cut) {
      tried.append(cut)
      if let edges = edges ?? nil, !edges.contains(cut) { continue }
      guard memory.cutsLeft > 0 else { break }
      memory.cutsLeft -= 1
      guard
        let parts = parts(query, cut, withAtLeast: best.map { $0.balance + 1 } ?? least, memory)
      else { continue }
      let balance = parts.reduce(0) { $0 + $1.evidence.balance }
      if balance > best?.balance ?? Int.min { best = (parts, balance) }
    }
    guard let best, best.balance >= least else { return nil }
    return .splice(best.parts)
  }

  /// The two parts at a cut, or more where the second is a splice again.
  /// - Parameter least: so much must speak for them; of less nil may be given.
  private func parts(
    _ query: Query, _ cut: SpliceFinder.Cut, withAtLeast least: Int, _ memory: SpliceMemory
  ) -> [Comparison]? {
    let (first, rest) = (query.part(cut.before), query.part(cut.after))
    let mostOfRest = rest.totalWeight
    guard let before = passage(first, withAtLeast: least - mostOfRest),
      before.evidence.balance + mostOfRest >= least,
      let after = comparisons(rest, memory),
      before.passage != after[0].passage,
      isPartOfSplice(before, cut), isPartOfSplice(after[0], cut)
    else { return nil }
    return [before] + after
  }

  /// The passage that some words are an attempt at, if at least so much speaks for it.
  private func passage(_ query: Query, withAtLeast least: Int) -> Comparison? {
    guard query.totalWeight >= least else { return nil }
    if let settled = best(of: exactComparisons(query)), settled[0].evidence.unjudgedWords == 0 {
      return settled[0]
    }
    var search = CandidateSearch(query, in: index)
    let compared = search.candidates(withAtLeast: least).map { comparison(query, with: $0) }
    return best(of: compared.filter { Recognition.isAttempt($0) })?[0]
  }

  /// Whether a part is more than a wrong word or two that another passage has by chance: as few as
  /// two words are where something parts them from the rest.
  private func isPartOfSplice(_ part: Comparison, _ cut: SpliceFinder.Cut) -> Bool {
    Recognition.isPartOfSplice(part) && (cut.isMarked || part.evidence.matchedWords >= 3)
  }

  /// What a later part of a splice is: one passage, or a splice again.
  private func comparisons(_ query: Query, _ memory: SpliceMemory) -> [Comparison]? {
    let end = memory.ends[query.count] ?? match(query, splitting: memory)
    memory.ends[query.count] = end
    return switch end {
    case .none, .possible, .continuation: nil
    case .passage(let found): [found[0]]
    case .splice(let parts): parts
    }
  }
}

/// What a quotation means.
public enum QuotationMatch: Sendable {
  /// No passage.
  case none
  /// One passage, or one of several that all have these words.
  case passage([Comparison])
  /// Words of several passages, in the quotation's order.
  case splice([Comparison])
  /// Perhaps these passages: too little to tell by the words alone.
  case possible([Comparison])
  /// These passages, if the quotation goes on from another one of the same passage.
  case continuation([Comparison])

  /// What it takes, beside the words, to know which passage is meant.
  public enum Need: Sendable {
    case nothing
    /// Its speaker or its place beside the quotation, or another quotation of it just before.
    case support
    /// A part of the same passage that the student has interrupted just before.
    case earlierPart
  }

  public var need: Need {
    switch self {
    case .none, .passage, .splice: .nothing
    case .possible: .support
    case .continuation: .earlierPart
    }
  }

  /// The same for a quotation that stands `offset` bytes further on in its text.
  public func shifted(by offset: Int) -> QuotationMatch {
    switch self {
    case .none: .none
    case .passage(let found): .passage(found.map { $0.shifted(by: offset) })
    case .splice(let parts): .splice(parts.map { $0.shifted(by: offset) })
    case .possible(let found): .possible(found.map { $0.shifted(by: offset) })
    case .continuation(let found): .continuation(found.map { $0.shifted(by: offset) })
    }
  }
}
