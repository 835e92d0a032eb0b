import EssayText

/// A sentence in which somebody says the quoted words, as it were on the spot.
struct SceneSpeech {
  let speaker: SceneSubject
  /// Whether its verb is in the past tense.
  let isPast: Bool

  /// How many tokens may stand between the verb and the words.
  private static let longestLead = 8

  init?(_ tokens: [ProseToken], _ sentence: Range<Int>, quotation: Int) {
    guard sentence.contains(quotation),
      !tokens[sentence].contains(where: {
        $0.isWord && (SceneWords.times.contains($0.word) || $0.word == "finally")
      })
    else { return nil }
    let before = Self.afterExample(tokens[sentence.lowerBound..<quotation])
      .drop(while: \.isPunctuation)
    let after = tokens[(quotation + 1)..<sentence.upperBound]
    let lead = Self.afterShown(before)
    let clause = before.isEmpty ? after.drop(while: \.isPunctuation) : lead
    if clause.isEmpty || lead.count < before.count && Self.isNounForWords(lead) {
      (speaker, isPast) = (.anyone, false)
    } else if let owner = Self.ownWords(lead) {
      (speaker, isPast) = (owner, false)
    } else if let own = Self.reportingClause(clause), !Self.namesPlace(own.rest),
      before.isEmpty || own.rest.count <= Self.longestLead && Self.leadsToWords(own.rest)
    {
      (speaker, isPast) = (own.speaker, own.isPast)
    } else {
      return nil
    }
  }

  /// “she says”, “Ruth bitterly tells them”, “says Ruth”, and what follows it.
  private static func reportingClause(_ words: ArraySlice<ProseToken>)
    -> (speaker: SceneSubject, isPast: Bool, rest: ArraySlice<ProseToken>)?
  {
    guard let first = words.first, !first.isPossessive else { return nil }
    let next = words.dropFirst().drop { $0.isWord && GrammarWords.isAdverb($0.word) }
    guard let second = next.first, !second.isPossessive else { return nil }
    let isInverted = isSaying(first)
    let verb = isInverted ? first : second
    guard isSaying(verb), let speaker = SceneSubject(isInverted ? second : first) else {
      return nil
    }
    let isPast = verb.word.hasSuffix("ed") || verb.word.isOne(of: ["said", "told", "cried"])
    return (speaker, isPast, next.dropFirst())
  }

  /// “she says in Norfolk”: a scene of its own, perhaps.
  private static func namesPlace(_ rest: ArraySlice<ProseToken>) -> Bool {
    rest.prefix { !$0.isPunctuation }.contains {
      $0.isWord && $0.isCapitalised && $0.word != "i"
    }
  }

  private static func isSaying(_ token: ProseToken) -> Bool {
    token.isWord && ReportingVerbs.kind(of: token.word) == .says
      && !ReportingVerbs.isParticiple(token.word) && !doings.contains(token.word)
  }

  /// Verbs of saying that more often tell of something else: “He ends up ‘as merry as a schoolboy’”.
  private static let doings: VerbForms = """
    begin:began:begun start end finish use point name label dub:dubbed reason order
    """

  /// Whether what follows a verb leads to what is said, and not to a name for something: “She says little of
  /// that ‘golden time’”.
  private static func leadsToWords(_ rest: ArraySlice<ProseToken>) -> Bool {
    guard let last = rest.last else { return true }
    let isThat = last.word == "that" && rest.dropLast().last?.isMark(",") == true
    return !isThat
      && !last.word.isOne(of: ["the", "a", "an", "their", "his", "this", "these", "those"])
      && rest.allSatisfy(isLead)
  }

  /// “to Kathy that they are”: what leads from a verb to its words.
  private static func isLead(_ token: ProseToken) -> Bool {
    if token.isName || token.isMark(",", ":") { return true }
    return token.isWord && !GrammarWords.clauseStarters.contains(token.word)
      && !SceneWords.leadAway(token)
      && !token.word.isOne(of: ["who", "which", "what", "how", "why", "would", "will"])
  }

  /// What follows “For example,”.
  private static func afterExample(_ words: ArraySlice<ProseToken>) -> ArraySlice<ProseToken> {
    let isExample =
      words.first?.word == "for"
      && words.dropFirst().first?.word.isOne(of: ["example", "instance"]) == true
    return isExample ? words.dropFirst(2) : words.first?.word == "here" ? words.dropFirst() : words
  }

  /// “the quote”, “the line”.
  private static func isNounForWords(_ words: ArraySlice<ProseToken>) -> Bool {
    words.count == 2 && words.first?.word.isOne(of: ["the", "this"]) == true
      && words.last.map { AttributionSieve.wordNouns.contains($0.word) } ?? false
  }

  /// What follows “This is shown when”, “This is clear in”.
  private static func afterShown(_ words: ArraySlice<ProseToken>) -> ArraySlice<ProseToken> {
    guard let first = words.first, first.word.isOne(of: ["this", "it", "that"]) else {
      return words
    }
    let rest = words.dropFirst().drop {
      $0.isWord
        && (GrammarWords.beForms.contains($0.word) || $0.word == "can"
          || GrammarWords.isAdverb($0.word))
    }
    guard let shown = rest.first, SceneWords.shown.contains(shown.word),
      let link = rest.dropFirst().first,
      link.word.isOne(of: ["when", "where", "as", "in", "by", "through"])
    else { return words }
    return rest.dropFirst(2)
  }

  /// “Her words are”, “her bitter outburst:”.
  private static func ownWords(_ words: ArraySlice<ProseToken>) -> SceneSubject? {
    guard let owner = words.first, words.count <= 5,
      let noun = words.dropFirst().prefix(3).firstIndex(where: {
        $0.isWord
          && (GrammarWords.speechNouns.contains($0.word)
            || AttributionSieve.wordNouns.contains($0.word))
      }),
      words[noun...].dropFirst().allSatisfy({
        $0.isMark(",", ":") || GrammarWords.beForms.contains($0.word)
      })
    else { return nil }
    if owner.isPossessive, case .person(let person) = SceneSubject(owner) {
      return .person(person)
    }
    guard owner.isWord else { return nil }
    if owner.word == "her" { return .pronoun("she") }
    return owner.word == "his" ? .pronoun("he") : nil
  }
}
