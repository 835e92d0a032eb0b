import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets
import SourceTexts

/// Decides which canonical quotation a fragment means that several share, and which quotations are
/// parts of one.
struct CanonicalResolver {
  let view: EssayView
  let tables: JudgingTables

  /// - Parameter recognised: the canonical quotation recognised last, before the judgements and
  ///   then after them.
  func resolve(_ judgements: [Judgement], after recognised: inout RecognisedQuotation) {
    var before: Judgement?
    for (index, judgement) in judgements.enumerated() {
      judgement.canonical =
        continued(by: judgement, after: before) ?? canonical(of: judgement, after: &recognised)
      judgement.group = index
      if let canonical = judgement.canonical { recognised.recognise(canonical) }
      if let before, isInterrupted(before, judgement) {
        judgement.group = before.group
        share(before, judgement)
      }
      before = judgement
    }
  }

  /// The canonical quotation that a fragment goes on with, word by word, where several have it: “he
  /// had better do it,” the Spirit adds, “and decrease the surplus population”.
  private func continued(by judgement: Judgement, after before: Judgement?)
    -> CanonicalReference?
  {
    guard let before, let canonical = before.canonical, before.block == judgement.block,
      judgement.verdict != .spliced, judgement.candidates.contains(canonical),
      let first = before.comparisons.first
    else { return nil }
    let next = zip(judgement.comparisons, judgement.candidates).first { comparison, candidate in
      candidate == canonical && comparison.passage == first.passage
    }?.0
    guard let next, (0...3).contains(next.extent.lowerBound - first.extent.upperBound) else {
      return nil
    }
    return canonical
  }

  private func canonical(
    of judgement: Judgement, after recognised: inout RecognisedQuotation
  ) -> CanonicalReference? {
    guard let first = judgement.candidates.first else { return nil }
    if judgement.verdict == .spliced { return first }
    var distinct: [CanonicalReference] = []
    for candidate in judgement.candidates where !distinct.contains(candidate) {
      distinct.append(candidate)
    }
    if distinct.count == 1 { return first }
    for speaker in judgement.attribution?.likelySpeakers ?? [] {
      if let named = distinct.only(where: { tables.isSpeaker(speaker, of: $0) }) { return named }
    }
    if let place = judgement.place,
      let cited = distinct.only(where: { place.citation.names($0, in: tables.quoteSets) })
    {
      return cited
    }
    let last = recognised.asked()
    return distinct.contains { $0 == last } ? last : nil
  }

  // MARK: Interrupted quotations

  /// Whether two quotations are parts of one that the student interrupts: “…,” Ruth says, “…”.
  private func isInterrupted(_ first: Judgement, _ second: Judgement) -> Bool {
    if second.quotation.continuesParagraph, second.block == first.block + 1 {
      return true
    }
    let block = view[first.block]
    guard first.block == second.block, areOfOnePassage(first, second),
      !isByAnother(second, than: first),
      let from = block.tokenOfQuotation[first.site.number],
      let to = block.tokenOfQuotation[second.site.number], to > from + 1,
      let before = first.comparisons.first, let after = second.comparisons.first,
      after.extent.lowerBound >= before.extent.upperBound
    else { return false }
    let between = block.tokens[(from + 1)..<to]
    guard between.count <= 12, !between.contains(where: { $0.isMark(".", ";", "?", "!", ":", "(") })
    else { return false }
    let hasVerb = between.contains { $0.isWord && ReportingVerbs.kind(of: $0.word) != nil }
    let hasSubject = between.contains {
      $0.isName || $0.isWord && $0.word.isOne(of: ["she", "he"])
    }
    guard let last = between.last, hasVerb, hasSubject else { return false }
    return last.isMark(",", "-") || last.isWordLike
  }

  /// Whether what stands between two quotations gives the second to somebody else than the first:
  /// “Ruth says, ‘…’, and Tommy asks, ‘…’”.
  private func isByAnother(_ second: Judgement, than first: Judgement) -> Bool {
    guard let own = second.attribution, let other = first.attribution, let person = own.person,
      own.block == second.block, !own.isPronoun, other.person != nil, other.person != person
    else { return false }
    guard first.quotation.range.upperBound <= own.range.lowerBound,
      own.range.upperBound <= second.quotation.range.lowerBound
    else { return false }
    // “Ruth says when Tommy asks” only tells the time.
    let tokens = view[own.block].tokens
    let name = tokens.partitioningIndex { $0.range.lowerBound >= own.range.lowerBound }
    let joint = tokens[..<name].last { !($0.isWord && GrammarWords.isAdverb($0.word)) }
    return joint.map {
      !$0.isWordLike || $0.isWord && Self.coordinators.contains($0.word)
    } ?? false
  }

  private static let coordinators: WordSet = [
    "and", "but", "yet", "while", "whereas", "before", "is", "was",
  ]

  /// The most bytes of a book between the parts of one quotation.
  private static let longestGap = 400

  /// Whether two quotations mean one canonical quotation, or words of a book close together.
  private func areOfOnePassage(_ first: Judgement, _ second: Judgement) -> Bool {
    if let canonical = first.canonical { return canonical == second.canonical }
    guard first.isJudgedByBook, second.isJudgedByBook,
      let before = first.book, let after = second.book, before.book == after.book,
      let end = before.reading.places.first?.range.upperBound,
      let start = after.reading.places.first?.range.lowerBound
    else { return false }
    return (end...end + Self.longestGap).contains(start)
  }

  /// Gives both parts the speaker and the place that one of them names.
  private func share(_ first: Judgement, _ second: Judgement) {
    if first.attribution?.person != nil {
      second.attribution = first.attribution
    } else if second.attribution?.person != nil {
      first.attribution = second.attribution
    }
    first.place = first.place ?? second.place
    second.place = second.place ?? first.place
  }
}

/// The canonical quotation that an essay's quotations so far were recognised as last.
struct RecognisedQuotation: Sendable {
  /// The one recognised before the quotations that are judged.
  let before: CanonicalReference?
  /// Whether what they mean depends on ``before``.
  private(set) var isAsked = false
  /// The last one recognised among them.
  private(set) var own: CanonicalReference?

  init(before: CanonicalReference?) {
    self.before = before
  }

  mutating func recognise(_ reference: CanonicalReference) {
    own = reference
  }

  /// The one recognised last.
  mutating func asked() -> CanonicalReference? {
    if own == nil { isAsked = true }
    return own ?? before
  }
}

extension Array {
  /// The only element that satisfies the condition; nil where none does, or several.
  fileprivate func only(where condition: (Element) -> Bool) -> Element? {
    let found = filter(condition)
    return found.count == 1 ? found[0] : nil
  }
}
