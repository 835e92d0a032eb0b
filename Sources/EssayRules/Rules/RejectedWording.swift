import EssayText

/// Whether the essay says of some words in quotation marks that they are not the text's: “‘modelled from
/// trash’, not ‘modelled on trash’”, “she could have said ‘…’”. To mend them would make nonsense of it.
struct RejectedWording {
  private let tokens: [ProseToken]
  /// Below zero where it is no token of its own.
  private let quotation: Int
  private let sentence: Range<Int>

  init(_ judgement: Judgement, _ context: LintContext) {
    let facts = context.view[judgement.block]
    tokens = facts.tokens
    quotation = facts.tokenOfQuotation[judgement.site.number] ?? -1
    sentence =
      quotation < 0 ? 0..<0 : facts.clause(around: quotation, block: judgement.block).sentence
  }

  var isRejected: Bool {
    guard sentence.contains(quotation) else { return false }
    return isSetAgainstOther || isSubjectOfWould || isUnsaid || isAnotherVersion
  }

  private var before: ArraySlice<ProseToken> { tokens[sentence.lowerBound..<quotation] }

  /// “not ‘…’”, “harsher than ‘…’”, “instead of ‘…’”.
  private var isSetAgainstOther: Bool {
    let last = before.suffix(2).map(\.word)
    return last.last == "not" || last.last == "than" || last == ["instead", "of"]
  }

  /// “‘…’ would be more usual”.
  private var isSubjectOfWould: Bool {
    let after = tokens[(quotation + 1)..<sentence.upperBound].prefix(3)
    guard let first = after.first, first.word.isOne(of: ["would", "might"]) else {
      return false
    }
    return after.contains { $0.word.isOne(of: ["be", "have", "sound", "seem", "mean"]) }
  }

  /// “she could have said ‘…’”, “if he had written ‘…’”, “doesn’t say ‘…’”, “don’t write ‘…’”, “misquote this
  /// as ‘…’”.
  private var isUnsaid: Bool {
    guard
      let verb = before.lastIndex(where: {
        $0.isQuotation || $0.isMark(":", ";", ".")
          || $0.isWord && (ReportingVerbs.kind(of: $0.word) != nil || Self.isMistake($0.word))
      }), tokens[verb].isWord
    else { return false }
    if Self.isMistake(tokens[verb].word) { return true }
    let leading = tokens[sentence.lowerBound..<verb].reversed()
      .prefix { $0.isWordLike && !$0.word.isOne(of: ["that", "who", "which", "and", "but"]) }
    let auxiliaries = leading.prefix { $0.isWord && Self.mayStandBefore($0.word) }.map(\.word)
    if auxiliaries.contains(where: Self.negations.contains) { return true }
    if auxiliaries.contains("have") {
      return auxiliaries.contains { $0.isOne(of: ["could", "would", "might", "should"]) }
    }
    return auxiliaries.contains("had") && leading.contains { $0.word == "if" }
  }

  private static func mayStandBefore(_ verb: ProseWord) -> Bool {
    GrammarWords.auxiliaries.contains(verb) || GrammarWords.isAdverb(verb)
      || negations.contains(verb) || verb == "to"
  }

  private static let negations: WordSet = [
    "not", "never", "doesn't", "didn't", "don't", "hasn't", "hadn't", "haven't", "couldn't",
    "wouldn't", "nobody",
  ]

  private static func isMistake(_ word: ProseWord) -> Bool {
    word.hasPrefix("misquot") || word.hasPrefix("misremember") || word.hasPrefix("misread")
  }

  /// “In the film, Ruth’s line becomes ‘…’”: the words of another version.
  private var isAnotherVersion: Bool {
    before.contains { $0.isWord && Self.versions.contains($0.word) }
  }

  private static let versions: WordSet = [
    "film", "movie", "adaptation", "screenplay", "translation", "draft", "drafts", "manuscript",
  ]
}
