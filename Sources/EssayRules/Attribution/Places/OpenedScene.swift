import EssayText

/// A sentence that tells what somebody does at a place, and nothing else.
struct OpenedScene {
  private let subject: SceneSubject
  /// Whether it says that somebody speaks.
  let tellsOfSpeech: Bool
  private let isPresent: Bool

  /// Longer sentences tell of more than one thing.
  private static let longest = 40

  init?(_ tokens: [ProseToken], _ sentence: Range<Int>, _ place: Citation) {
    guard !place.isAside, place.places.count == 1, !place.goesOn, sentence.count <= Self.longest
    else { return nil }
    let before = tokens[sentence.lowerBound..<place.tokens.lowerBound]
    let after = tokens[place.tokens.upperBound..<max(place.tokens.upperBound, sentence.upperBound)]
    let isAtEnd = after.allSatisfy(\.isPunctuation)
    if isAtEnd, let first = before.first, Self.settings.contains(first.word),
      before.dropFirst().allSatisfy(Self.isSettingWord)
    {
      (subject, tellsOfSpeech, isPresent) = (.anyone, false, true)
      return
    }
    let body: ArraySlice<ProseToken>
    let found: SceneSubject?
    if before.allSatisfy(Self.isSettingWord) {
      // “It is in Chapter 12 that Ruth”, “Chapter 12 is where Ruth”.
      let rest = Self.withoutWork(after)
      let isWhere = rest.first?.word == "is" && rest.dropFirst().first?.word == "where"
      body = isWhere ? rest.dropFirst(2) : rest.first?.word == "that" ? rest.dropFirst() : rest
      let isScene = before.contains { $0.word.isOne(of: ["in", "at", "during"]) }
      // “Chapter 12 shows how bitter Ruth is.”
      found =
        isScene || isWhere || after.first?.isMark(":") == true
        ? Self.subject(of: body) : Self.shown(in: body).map { .person($0) }
    } else {
      body = before.dropLast(before.reversed().prefix(while: Self.isSettingWord).count)
      let isThere =
        body.last?.isMark("(") == true
        || before[body.endIndex...].contains { $0.word.isOne(of: ["in", "at", "during"]) }
      found = isAtEnd && isThere ? Self.speaker(in: body) : nil
    }
    guard let found, !Self.leadsAway(body), !Self.tellsWhoSomebodyIs(body) else {
      return nil
    }
    subject = found
    tellsOfSpeech = body.contains(where: Self.isSpeech)
    isPresent = Self.isInPresent(body)
  }

  /// “she is a bossy girl”: no scene that may go on.
  private static func tellsWhoSomebodyIs(_ words: ArraySlice<ProseToken>) -> Bool {
    words.indices.dropLast().contains {
      GrammarWords.beForms.contains(words[$0].word) && words[$0 + 1].word.isOne(of: ["a", "an"])
    }
  }

  /// Whether a word, or another quotation, takes the next sentence away from the place.
  private static func leadsAway(_ words: ArraySlice<ProseToken>) -> Bool {
    // “Ruth says what she thinks.”
    let what = words.indices.dropLast(2).dropFirst().first { index in
      words[index].word == "what" && words[index + 1].word.isOne(of: ["she", "he"])
        && ReportingVerbs.kind(of: words[index - 1].word) == .says
    }
    if let what { return leadsAway(words[..<what]) || leadsAway(words[(what + 3)...]) }
    return words.contains {
      $0.isQuotation || $0.isMark("?", ";") || SceneWords.leadAway($0)
        || $0.isWord && turns.contains($0.word)
    }
  }

  func goesOn(with speech: SceneSpeech) -> Bool {
    // “Ruth apologises in Chapter 19. She said”: what was said before.
    !(isPresent && speech.isPast) && subject.goesOn(with: speech.speaker)
  }

  /// Whether a verb in the present tense follows somebody’s name.
  private static func isInPresent(_ words: ArraySlice<ProseToken>) -> Bool {
    words.indices.dropLast().contains { index in
      guard SceneSubject(words[index]) != nil, !words[index].isPossessive,
        let verb = words[(index + 1)...].first(where: {
          !($0.isWord && GrammarWords.isAdverb($0.word))
        })
      else { return false }
      return verb.isWord && verb.word.hasSuffix("s") && verb.word != "was"
    }
  }

  // MARK: Where

  /// “It is Chapter 12.”, “Take Chapter 12.”
  private static let settings: WordSet = [
    "it", "we", "take", "consider", "look", "turn", "this", "now",
  ]

  private static func isSettingWord(_ token: ProseToken) -> Bool {
    token.isWord
      && token.word.isOne(of: [
        "it", "in", "at", "the", "end", "start", "beginning", "opening", "middle", "of", "is",
        "are", "to", "during", "by", "close",
      ])
  }

  /// What stands after “of the novel” and a mark.
  private static func withoutWork(_ words: ArraySlice<ProseToken>) -> ArraySlice<ProseToken> {
    var rest = words
    if rest.first?.word == "of" {
      rest = rest.dropFirst().drop {
        $0.isWord
          && ($0.isCapitalised || $0.word.isOne(of: ["the", "this"])
            || CitationReader.works.contains($0.word))
      }
    }
    return rest.drop { $0.isMark(",", ":") }
  }

  // MARK: Who

  private static func subject(of words: ArraySlice<ProseToken>) -> SceneSubject? {
    let words = words.drop { $0.isWord && GrammarWords.isAdverb($0.word) }
    guard let first = words.first else { return nil }
    guard let subject = SceneSubject(first) else { return shown(in: words).map { .person($0) } }
    let rest = words.dropFirst()
    // “Ruth, Tommy and Kathy”, “Ruth and Tommy”.
    if let joint = rest.first, joint.isMark(",") || joint.word == "and",
      rest.dropFirst().first?.isName == true
    {
      return nil
    }
    return hasOtherSubject(rest) ? nil : subject
  }

  /// The subject of a sentence that only ends with the place: it tells how somebody feels or speaks, or that
  /// an author shows them.
  private static func speaker(in words: ArraySlice<ProseToken>) -> SceneSubject? {
    shown(in: words).map { .person($0) } ?? (expressesFeeling(words) ? subject(of: words) : nil)
  }

  /// “and Kathy weeps”: somebody else does something, too.
  private static func hasOtherSubject(_ words: ArraySlice<ProseToken>) -> Bool {
    words.indices.dropLast().contains { index in
      let (joint, next) = (words[index], words[index + 1])
      guard
        joint.isMark(",", "-") || joint.isWord && joint.word.isOne(of: ["and", "as", "because"])
      else { return false }
      return next.isName && !next.isPossessive
        || next.isWord && next.word.isOne(of: ["they", "we", "it", "the", "i"])
    }
  }

  /// The only one named where an author, a reader or a chapter shows somebody: “we see Ruth’s bitterness”.
  private static func shown(in words: ArraySlice<ProseToken>) -> ProseToken.Person? {
    guard let verb = words.prefix(5).firstIndex(where: { $0.isWord && showing.contains($0.word) }),
      words[..<verb].allSatisfy({
        !$0.isWord || GrammarWords.isAdverb($0.word)
          || $0.word.isOne(of: ["we", "readers", "reader", "the", "is", "are", "can"])
      })
    else { return nil }
    var people: [ProseToken.Person] = []
    for token in words {
      guard let person = token.person, case .character = person else { continue }
      if !people.contains(person) { people.append(person) }
    }
    return people.count == 1 ? people[0] : nil
  }

  private static let showing: VerbForms = """
    show present depict portray reveal describe expose see:saw:seen focus
    """

  // MARK: What

  /// What ends or begins somewhere, or only comes up there, need not be where somebody speaks of it.
  private static let turns: VerbForms = """
    die complete leave:left depart disappear vanish dismiss sack fire introduce meet:met appear mention \
    born begin:began:begun start open close end return prepare hint lead:led promise know:knew:known
    """

  /// Whether a sentence tells how somebody feels or speaks, so that their words may follow.
  private static func expressesFeeling(_ words: ArraySlice<ProseToken>) -> Bool {
    words.indices.contains { index in
      let token = words[index]
      guard token.isWord else { return false }
      if isSpeech(token) || feelings.contains(token.word) { return true }
      guard GrammarWords.beForms.contains(token.word),
        let state = words[index...].dropFirst().first(where: {
          !($0.isWord && GrammarWords.isAdverb($0.word))
        })
      else { return false }
      return state.isWord
        && (!GrammarWords.prepositions.contains(state.word) || isAtMost(words[index...]))
        && !state.word.isOne(of: ["a", "an", "the", "her", "his", "there", "back"])
    }
  }

  /// “is at her most honest”.
  private static func isAtMost(_ words: ArraySlice<ProseToken>) -> Bool {
    let next = words.dropFirst().prefix(2).map(\.word)
    return next.first == "at" && next.last?.isOne(of: ["her", "his"]) == true
  }

  private static let feelings: VerbForms = """
    lose:lost explode erupt snap:snapped crack break:broke:broken cry weep:wept rage show reveal express \
    vent despair
    """

  private static func isSpeech(_ token: ProseToken) -> Bool {
    guard token.isWord else { return false }
    return ReportingVerbs.kind(of: token.word) == .says
      && !ReportingVerbs.isParticiple(token.word)
      || GrammarWords.speechNouns.contains(token.word)
  }
}
