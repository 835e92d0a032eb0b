import EssayText
import QuoteMatching

extension QuotationJudge {
  /// A phrase of more words than this that is like a passage's is meant for it, whoever says it.
  private static let longestOwnPhrase = 5

  /// Whether somebody whom no set knows has made a phrase on the pattern of a passage's, with a word of
  /// its own: “Mullan calls it ‘a kind of golden cage’”. A critic who repeats the passage with a small
  /// word wrong misquotes it like anybody else.
  func isStrangers(_ judgement: Judgement, in facts: BlockFacts) -> Bool {
    guard judgement.verdict == .misquoted, judgement.wordCount <= Self.longestOwnPhrase,
      let attribution = judgement.attribution,
      attribution.person == nil, attribution.block == judgement.block,
      let comparison = judgement.comparisons.first,
      comparison.slips.contains(where: { isOwn($0, facts.bytes) })
    else { return false }
    return isStrangersName(attribution, in: facts.tokens)
  }

  /// Whether a slip has a word of its own, not one of every day, in place of the passage's.
  private func isOwn(_ slip: Slip, _ bytes: [UInt8]) -> Bool {
    slip.kind == .wrongWord
      && FoldedWord.all(in: bytes, slip.quoted).contains { !$0.isEveryday }
  }

  /// Whether the subject of the verb is a name: of what begins a sentence the capital tells nothing, but
  /// it is no article or pronoun either.
  private func isStrangersName(_ attribution: Attribution, in tokens: [ProseToken]) -> Bool {
    guard var subject = tokens.index(at: attribution.range.lowerBound) else { return false }
    if attribution.cue == .verbBefore {
      subject -= 1
      while subject >= 0, tokens[subject].isWord, GrammarWords.isAdverb(tokens[subject].word) {
        subject -= 1
      }
    }
    guard subject >= 0, tokens[subject].isWord, tokens[subject].isCapitalised else { return false }
    let word = tokens[subject].word
    return word.count > 2 && !OrdinaryWords.contains(word)
      && !word.isOne(of: ["she", "they", "this", "that", "who", "which", "one", "everyone"])
  }
}
