@testable import QuoteMatching

/// The passages that these tests compare with, to the letter.
enum CanonicalQuotations {
  static let remembering = "Or maybe I’m remembering it wrong."

  static let smoking = """
    It’s not good that I smoked. It wasn’t good for me so I stopped it. But what you must \
    understand is that for you, all of you, it’s much, much worse to smoke than it ever was for \
    me (...) You're students. You're . . . special.
    """

  static let goldenTime = """
    The earlier years—the ones I’ve just been telling you about—they tend to blur into each \
    other as a kind of golden time, and when I think about them at all, even the not-so-great \
    things, I can’t help feeling a sort of glow.
    """

  static let trash = """
    We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. Convicts, \
    maybe, just so long as they aren’t psychos. That’s what we come from. We all know it, so why \
    don’t we say it?
    """

  static let sheltered = """
    Very well, sometimes that meant we kept things from you, lied to you. Yes, in many ways we \
    fooled you. I suppose you could even call it that. But we sheltered you during those years, \
    and we gave you your childhoods.
    """

  static let all = [remembering, smoking, goldenTime, trash, sheltered]

  static let matcher = QuotationMatcher(PassageIndex(all.map { Array($0.utf8) }))
}

/// What the matcher makes of one quotation, in words instead of offsets.
struct Judgement: Equatable, CustomStringConvertible {
  enum Verdict: String {
    case verbatim, adapted, repunctuated, misquoted, spliced, unverified
  }

  var verdict: Verdict
  /// The passages that are meant; several where the words stand in several, or are spliced.
  var passages: [String] = []
  /// The quotation's words that a reader is shown, from the first slip to the last.
  var shown: String?
  /// The kinds of its slips.
  var kinds: [Slip.Kind] = []
  /// The quotation with every slip mended; itself where there is none.
  var mended: String

  var description: String {
    let slips = kinds.map { "\($0)" }.joined(separator: ", ")
    return "\(verdict.rawValue) [\(slips)] “\(shown ?? "")”, mended “\(mended)”"
  }
}

/// Judges a quotation, given without its marks.
func judge(
  _ quotation: String, against passages: [String] = CanonicalQuotations.all
) -> Judgement {
  let matcher =
    passages == CanonicalQuotations.all
    ? CanonicalQuotations.matcher : QuotationMatcher(PassageIndex(passages.map { Array($0.utf8) }))
  return judge(quotation, matcher, passages)
}

/// Judges a quotation with a matcher that holds `passages`.
func judge(
  _ quotation: String, _ matcher: QuotationMatcher, _ passages: [String]
) -> Judgement {
  let bytes = Array(quotation.utf8)
  switch matcher.match(bytes, 0..<bytes.count).matches {
  // What is only possible needs a speaker or a place named beside it.
  case .none, .possible, .continuation:
    return Judgement(verdict: .unverified, mended: quotation)
  case .splice(let parts):
    return Judgement(
      verdict: .spliced, passages: parts.map { passages[$0.passage] }, mended: quotation)
  case .passage(let found):
    let passage = Array(passages[found[0].passage].utf8)
    return Judgement(
      verdict: verdict(found[0].verdict), passages: found.map { passages[$0.passage] },
      shown: shown(found[0].slips, bytes), kinds: found[0].slips.map(\.kind),
      mended: mend(bytes, found[0].slips, passage))
  }
}

private func verdict(_ verdict: Comparison.Verdict) -> Judgement.Verdict {
  switch verdict {
  case .verbatim: .verbatim
  case .adapted: .adapted
  case .repunctuated: .repunctuated
  case .misquoted: .misquoted
  }
}

/// The words that the finding of these slips covers: those of the wrong words, where there are any.
private func shown(_ slips: [Slip], _ quotation: [UInt8]) -> String? {
  let ofWords = slips.filter(\.kind.isOfWords)
  let told = (ofWords.isEmpty ? slips : ofWords).map(\.shown)
  guard let lower = told.map(\.lowerBound).min(), let upper = told.map(\.upperBound).max() else {
    return nil
  }
  return String(decoding: quotation[lower..<upper], as: UTF8.self)
}

private func mend(_ quotation: [UInt8], _ slips: [Slip], _ passage: [UInt8]) -> String {
  var mended = quotation
  for slip in slips.reversed() {
    mended.replaceSubrange(slip.replaced, with: passage[slip.replacement])
  }
  return String(decoding: mended, as: UTF8.self)
}
