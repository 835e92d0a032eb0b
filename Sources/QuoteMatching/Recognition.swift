/// Whether a quotation is recognisably an attempt at a passage: whether a reader who knows the
/// passages would name it without doubt.
///
/// The only thresholds of the engine. They were set so that of quotations cut at random from other
/// books hardly one in ten thousand passes, and so that every slip in a canonical quotation of
/// which four words and a rare one are left does.
enum Recognition {
  static func isAttempt(_ comparison: Comparison) -> Bool {
    let evidence = comparison.evidence
    guard evidence.matchedWords > 0 else { return false }
    if evidence.unjudgedWords > 0, !standsAlone(evidence) { return false }
    switch comparison.verdict {
    case .verbatim: return true
    case .adapted: return isAdaptation(evidence)
    case .repunctuated: return isRepunctuation(evidence)
    case .misquoted: return isMisquotation(comparison)
    }
  }

  /// Words that are not judged leave the others to speak for themselves.
  private static func standsAlone(_ evidence: Evidence) -> Bool {
    if evidence.unjudgedWords <= 2, evidence.matchedWords >= 4, evidence.matchedRareWords > 0 {
      return true
    }
    return evidence.longestRun >= 4 && evidence.matchedWeight >= 180
      || evidence.longestRun >= 3 && evidence.matchedWeight >= 250
  }

  private static func isAdaptation(_ evidence: Evidence) -> Bool {
    if evidence.alterations == 0 { return true }
    guard evidence.matchedWeight >= 50 * evidence.alterations else { return false }
    return evidence.matchedRareWords > 0
      || evidence.matchedWords >= 3 && evidence.matchedWeight >= 90
  }

  private static func isRepunctuation(_ evidence: Evidence) -> Bool {
    evidence.matchedWords >= 2
      && (evidence.matchedRareWords > 0
        || evidence.matchedWords >= 3 && evidence.matchedWeight >= 90)
  }

  private static func isMisquotation(_ comparison: Comparison) -> Bool {
    let evidence = comparison.evidence
    guard evidence.matchedWords >= 2 else { return false }
    if evidence.wrongWords <= 1, evidence.matchedWords >= 4, evidence.longestRun >= 3,
      coversSentence(comparison)
    {
      return true
    }
    if runsOn(comparison) { return true }
    guard evidence.wrongWeight <= evidence.matchedWeight else { return false }
    if evidence.alterations > 2 * evidence.matchedWords { return false }
    if evidence.matchedRareWords >= 2 { return true }
    if evidence.matchedRareWords == 1 {
      // “a kind of glow”, “gave your childhoods”: few words, one of them rare.
      let most = evidence.matchedWords >= 4 ? Int.max : 1
      // “It’s not good to smoke” has the beginning of a passage and two words of its end.
      if evidence.omittedWords > 5, evidence.longestRun < 4 { return false }
      return evidence.matchedWeight >= 140 && evidence.strangeWords <= most
    }
    if evidence.nearWeight >= WordWeight.rare, evidence.matchedWords >= 3 {
      return evidence.matchedWeight >= 140 && evidence.strangeWords <= 1
    }
    return isTellingWithoutRareWords(comparison)
  }

  /// “We’re modelled from trash which shows she hates herself”: a telling run of the passage's words, and
  /// behind it only the student's.
  private static func runsOn(_ comparison: Comparison) -> Bool {
    let evidence = comparison.evidence
    return evidence.matchedRareWords >= 2 && evidence.longestRun >= 4
      && evidence.longestRun == evidence.matchedWords && evidence.omittedWords == 0
      && evidence.wrongWords <= 2 * evidence.matchedWords
      && comparison.alignment.steps.first?.matchedPair != nil
  }

  /// Common words in a telling order.
  private static func isTellingWithoutRareWords(_ comparison: Comparison) -> Bool {
    let evidence = comparison.evidence
    if evidence.matchedWords >= 8, evidence.matchedWeight >= 200, evidence.longestRun >= 5 {
      return evidence.wrongWeight * 2 <= evidence.matchedWeight
    }
    if evidence.wrongWords <= 2, evidence.matchedWords >= 5,
      evidence.longestRun >= 4 || evidence.wrongWords * 3 <= evidence.matchedWords,
      coversSentence(comparison)
    {
      return true
    }
    guard evidence.wrongWords <= 1, evidence.matchedWords >= 4 else { return false }
    if evidence.matchedWords >= 6, evidence.longestRun >= 4 { return true }
    // “we kept secrets from you”: one slip inside a telling phrase, both its ends right.
    return evidence.matchedWeight >= 110 && matchesEnds(comparison)
  }

  /// Whether a passage may be meant, so that its speaker or its place named beside the quotation
  /// settles it.
  static func isPossible(_ comparison: Comparison) -> Bool {
    let evidence = comparison.evidence
    // “You’ve been told about it. You’re students”: what may stand in the passage's gap, and behind it
    // too few of its words to mean it by themselves.
    if comparison.verdict < .misquoted, comparison.fillsGap {
      return evidence.matchedRareWords >= 1 && evidence.longestRun >= 2
    }
    if comparison.verdict == .adapted {
      return evidence.unjudgedWords == 0 && evidence.alterations == 1
        && evidence.matchedWords >= 3 && evidence.matchedWeight >= 60
    }
    guard comparison.verdict == .misquoted, evidence.unjudgedWords == 0 else { return false }
    // “Gave them their childhoods”: the pronouns are the student's, no more than there are words of the
    // passage.
    if evidence.matchedRareWords >= 1, evidence.matchedWords >= 2, evidence.matchedWeight >= 140,
      evidence.wrongWords <= evidence.matchedWords,
      evidence.wrongWeight <= evidence.matchedWords * WordWeight.function
    {
      return true
    }
    // “Made from trash”: one word in place of another, beside a rare one and its neighbour.
    if evidence.matchedRareWords >= 1, evidence.longestRun >= 2, evidence.wrongWords <= 1,
      evidence.alterations == 0
    {
      return evidence.wrongWeight <= evidence.matchedWeight
    }
    guard evidence.matchedWords >= 3, evidence.wrongWeight <= evidence.matchedWeight,
      evidence.strangeWords <= max(2, evidence.matchedWords / 2)
    else { return false }
    return evidence.longestRun >= 3 && evidence.matchedWeight >= 80
      || max(evidence.matchedRareWords * WordWeight.rare, evidence.nearWeight) >= WordWeight.rare
        && evidence.matchedWeight >= 120
      // “That’s where we all come from”: a whole sentence, and only small words of it wrong.
      || evidence.matchedWords >= 4 && evidence.matchedWeight >= 100
        && evidence.wrongWords <= 2 && evidence.wrongWeight <= 2 * WordWeight.function
        && coversSentence(comparison)
  }

  /// Whether a part of a splice is more than a chance likeness.
  static func isPartOfSplice(_ part: Comparison) -> Bool {
    let evidence = part.evidence
    if evidence.matchedWords >= 3 || evidence.matchedWeight >= 150 { return true }
    // “You’re . . . special”: few words, and every one of them as it stands.
    return evidence.matchedWords == 2 && evidence.matchedWeight >= WordWeight.rare
      && part.verdict == .verbatim && evidence.unjudgedWords == 0
  }

  /// Whether so few words are the passage's that they mean it only where the quotation goes on from
  /// another one of it: “Or maybe,” she says, “I’m recalling it wrong.”
  static func isContinuation(_ comparison: Comparison) -> Bool {
    let evidence = comparison.evidence
    return comparison.verdict == .misquoted && evidence.unjudgedWords == 0
      && evidence.matchedWords >= 3 && evidence.wrongWords <= 1 && matchesEnds(comparison)
  }

  /// Whether the quotation's first and last words are the passage's.
  private static func matchesEnds(_ comparison: Comparison) -> Bool {
    comparison.alignment.steps.first?.matchedPair != nil
      && comparison.alignment.steps.last?.matchedPair != nil
  }

  /// Whether the quotation's words are a whole sentence of the passage.
  private static func coversSentence(_ comparison: Comparison) -> Bool {
    let words = comparison.text.tokens
    let steps = comparison.alignment.steps
    guard let first = steps.lazy.compactMap(\.usedWords).first?.lowerBound,
      let last = steps.reversed().lazy.compactMap(\.usedWords).first?.upperBound, first < last
    else { return false }
    let begins = first == 0 || words[first].marks.endsSentence
    let ends = last == words.count || words[last].marks.endsSentence
    return begins && ends
  }
}

extension Comparison {
  /// Whether the passage's words in the quotation can hardly be anyone else's: one of them rare, in
  /// a phrase, or four at least that are not all small words. “Sort of glow” and “we all know it”
  /// are, “of you” and “a glow” are not.
  public var isTelling: Bool {
    if evidence.matchedRareWords > 0 {
      return evidence.matchedWeight >= WordWeight.rare + WordWeight.common
        || evidence.matchedWords > 1 && extent.count >= 10
    }
    return evidence.matchedWords >= (evidence.matchedWeight >= 110 ? 4 : 5)
  }

  /// Whether they are telling even in a text about something else, in which “we all know it” may be
  /// anybody's.
  public var isUnmistakable: Bool {
    isTelling
      && (evidence.matchedRareWords > 0
        || evidence.matchedWords >= 5 && evidence.matchedWeight >= 130)
  }
}

extension Comparison {
  /// Whether the words are everybody's, and break off where the passage goes on: “can’t help feeling a sort
  /// of”, “what you must understand is that for”. As a whole sentence or clause, “so why don’t we say it”,
  /// they are the passage's, and so are ten of them.
  public var isTurnOfPhrase: Bool {
    guard evidence.matchedRareWords == 0, evidence.matchedWords < 10 else { return false }
    let next = text.bytes[extent.upperBound...].prefix(2)
    return next.count == 2 && next.first == UInt8(ascii: " ")
  }

  /// Whether a wrong quotation is the passage's even in an essay in which nothing else speaks for its
  /// work: two words of three must be right.
  public var isMostlyRight: Bool {
    isUnmistakable && evidence.matchedWords >= 2 * evidence.wrongWords
  }

  /// Whether of three words one is wrong, or more.
  public var isWrongByAThird: Bool { evidence.matchedWords <= 2 * evidence.wrongWords }
}

/// A book has a hundred times the words of a set, and so a hundred times the chances.
extension Recognition {
  /// The fewest words of a part of a splice.
  static let leastWordsOfSplice = 5

  /// Whether a quotation is recognisably an attempt at some words of a book.
  static func isAttemptAtBook(_ comparison: Comparison) -> Bool {
    guard isAttempt(comparison) else { return false }
    return comparison.verdict < .misquoted || isMisquotationOfBook(comparison.evidence)
  }

  /// In so many words there is room for “to listen to the …” and “his … before” without either
  /// being meant: few words must be nearly all right, and some of them rare.
  private static func isMisquotationOfBook(_ evidence: Evidence) -> Bool {
    switch evidence.matchedWords {
    case ...2: return false
    case 3:
      return evidence.wrongWords <= 1 && evidence.alterations == 0
        && (evidence.matchedRareWords >= 2 || evidence.nearWeight >= WordWeight.rare)
    case 4...5:
      guard evidence.alterations == 0 else { return false }
      return evidence.wrongWords <= 1
        ? evidence.matchedWeight >= 140 || evidence.nearWeight > 0
        : evidence.wrongWords == 2 && evidence.matchedRareWords >= 2
    default:
      return evidence.wrongWords * 2 <= evidence.matchedWords
        && (evidence.longestRun >= 4
          || evidence.longestRun == 3
            && (evidence.matchedRareWords >= 2 || evidence.wrongWords <= 1)
          || evidence.matchedRareWords >= 2 && evidence.wrongWords <= 1)
    }
  }

  /// Whether a part of a quotation, between its ellipses, is more than a chance likeness.
  static func isPartOfBook(_ part: Comparison) -> Bool {
    part.evidence.matchedWords >= 4 && part.isTelling
  }

  /// Whether a stretch can hardly be anyone else's, so that a student who goes on with another has
  /// spliced two.
  static func isPartOfBookSplice(_ part: Comparison) -> Bool {
    part.evidence.matchedWords >= leastWordsOfSplice && part.isUnmistakable
  }
}
