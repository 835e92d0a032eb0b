/// What the alignment of a quotation with a passage says.
public struct Comparison: Sendable {
  /// The verdicts that an alignment with one passage can give.
  public enum Verdict: Int, Sendable, Comparable {
    case verbatim, adapted, repunctuated, misquoted

    public static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
  }

  /// The passage's number in the index.
  public let passage: Int
  public let verdict: Verdict
  /// In the order of the quotation.
  public let slips: [Slip]
  /// The quotation's ellipses and brackets, in its order.
  public let omissions: [Omission]
  /// The bytes of the passage from the first word that the quotation has to the last.
  public let extent: Range<Int>
  /// How sure it is that this passage is meant.
  let evidence: Evidence
  let alignment: Alignment
  /// The passage, or the stretch of it that was compared.
  let text: TokenizedText

  /// The passage's bytes, to which ``extent`` and what the slips call canonical refer.
  public var passageBytes: [UInt8] { text.bytes }

  /// The same comparison, with another's evidence for its passage.
  func with(evidence: Evidence) -> Comparison {
    Comparison(
      passage: passage, verdict: verdict, slips: slips, omissions: omissions, extent: extent,
      evidence: evidence, alignment: alignment, text: text)
  }

  /// The same comparison for a quotation that stands `offset` bytes further on in its text.
  public func shifted(by offset: Int) -> Comparison {
    Comparison(
      passage: passage, verdict: verdict, slips: slips.map { $0.shifted(by: offset) },
      omissions: omissions.map { $0.shifted(by: offset) }, extent: extent, evidence: evidence,
      alignment: alignment, text: text)
  }
}

/// What speaks for a quotation's being an attempt at a passage, and what against. Weights are in
/// hundredths of a rare word.
struct Evidence: Sendable, Equatable {
  /// Words that are the passage's, in its order.
  var matchedWords = 0
  var matchedWeight = 0
  /// Rare words among them.
  var matchedRareWords = 0
  /// Words that are only misspelt, cut off or run together, and their weight.
  var nearWords = 0
  var nearWeight = 0
  /// Words of either side that the other lacks, where the quotation claims to be the passage; those
  /// that are nearly right among them.
  var wrongWords = 0
  var wrongWeight = 0
  /// The most words that are left out in one place.
  var omittedWords = 0
  /// The longest stretch of words one after the other as in the passage.
  var longestRun = 0
  /// Words before the passage's first or after its last, or in its gap.
  var unjudgedWords = 0
  /// Brackets and ellipses.
  var alterations = 0
  /// The tokens that are words of the passage, from the first to the last.
  var tokens = 0..<0

  /// Words of which nothing is the passage's.
  var strangeWords: Int { wrongWords - nearWords }

  /// What is left of the weight that speaks for it.
  var balance: Int { matchedWeight - wrongWeight }
}

extension Comparison {
  /// Whether this, of a part of the other's quotation, has all the words of the passage that the other
  /// has.
  public func hasAllWords(of whole: Comparison) -> Bool {
    passage == whole.passage && evidence.matchedWords >= whole.evidence.matchedWords
  }

  /// Whether more speaks for this comparison than for another of the same quotation.
  public func isStronger(than other: Comparison) -> Bool {
    evidence.balance > other.evidence.balance
  }
}

extension Comparison {
  /// Whether all that is not judged of the quotation stands where the passage leaves words out.
  var fillsGap: Bool {
    var fills = false
    for step in alignment.steps {
      switch step {
      case .gapFilled: fills = true
      case .runOn: return false
      default: break
      }
    }
    return fills
  }

  /// Whether the passage leaves words out within some of its bytes.
  public func hasGap(in range: Range<Int>) -> Bool {
    text.tokens.contains { $0.kind == .gap && range.contains($0.range.lowerBound) }
  }
}
