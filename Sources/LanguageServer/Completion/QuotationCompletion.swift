import EssayRules
import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

/// The canonical quotations, where someone has opened a quotation mark.
struct QuotationCompletion {
  let setting: CompletionSetting

  /// How many quotations are offered at once.
  static let most = 100

  /// - Returns: nil where the cursor is in no quotation, or in one of someone else's words.
  func answer() -> CompletionAnswer? {
    guard let typed = TypedWords(setting) else { return nil }
    let ranking = QuotationRanking(setting, block: typed.block, offset: typed.openingOffset)
    let offers = QuotationOffers(setting, marks: typed.marks, opening: typed.opening)
    let recognised = setting.analysis.quotation(at: setting.offset)?.canonical
    let hits = ranking.ordered(hits(typed, recognised))
    let candidates = hits.prefix(Self.most).flatMap { hit in
      Self.stretches(hit, typed).flatMap { offers.candidates(hit.reference, $0, typed) }
    }
    // After a mark that nothing closes any words may be the student's own.
    if candidates.isEmpty, typed.closing == nil { return nil }
    return CompletionAnswer(candidates: candidates)
  }

  private func hits(_ typed: TypedWords, _ recognised: CanonicalReference?)
    -> [QuotationSearch.Hit]
  {
    let search = QuotationSearch(setting.references)
    guard typed.beforeEllipsis.isEmpty else {
      // What stands before the ellipsis stays, and so does the ellipsis.
      guard typed.earlier.isEmpty, !typed.hasRest else { return [] }
      return search.hits(
        for: typed.typed, after: typed.beforeEllipsis, endsInWord: typed.endsInWord)
    }
    guard typed.earlier.isEmpty else {
      // What stands on the lines above stays: only what goes on from there will do.
      return search.hits(for: typed.earlier + typed.typed, endsInWord: typed.endsInWord)
        .filter { $0.run != nil && !typed.hasRest }
    }
    let hits = search.hits(for: typed.typed, endsInWord: typed.endsInWord)
    guard typed.hasRest else { return hits }
    // Words after the cursor go too, so they must be the quotation's.
    return hits.filter { hit in
      hit.reference == recognised
        || QuotationSearch.run(of: typed.whole, in: hit.words, endsInWord: false) != nil
    }
  }

  /// What of a quotation is offered, the best first: where the typed words stand in its middle, the
  /// fragment from there.
  private static func stretches(_ hit: QuotationSearch.Hit, _ typed: TypedWords) -> [ByteRange] {
    let bytes = Array(hit.reference.quotation.text.utf8)
    let finder = FragmentFinder(bytes: bytes, words: hit.words)
    let whole = 0..<bytes.count
    guard let run = hit.run else { return [whole] }
    let first = run.lowerBound + typed.earlier.count
    let fragments = finder.fragments(
      from: first, through: max(first, run.upperBound - 1), ofFragmentAt: run.lowerBound)
    if !typed.earlier.isEmpty || !typed.beforeEllipsis.isEmpty {
      guard first < hit.words.count else { return [] }
      let rest = finder.rest(from: first)
      return fragments.filter { $0.upperBound + 1 < rest.upperBound } + [rest]
    }
    return run.lowerBound == 0 ? [whole] + fragments : fragments + [whole]
  }
}

extension CompletionSetting {
  /// The canonical quotations of all sets, in the order of the works.
  var references: [CanonicalReference] {
    quoteSets.flatMap { set in
      set.quotations.map { CanonicalReference(quoteSet: set, quotation: $0) }
    }
  }
}
