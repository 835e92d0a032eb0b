import EssayText
import QuoteSets

/// The sieves for one quotation inside its sentence, each a way in which English gives words to
/// someone.
struct AttributionSieve {
  let clause: Clause
  /// The quotation's token; one past the last for a block quotation that the sentence introduces.
  let quotation: Int
  /// How many quotations that are joined to one another have led to this one.
  var joined = 0
  /// The block's text; empty where nobody asks what the quotation says.
  var bytes: [UInt8] = []

  /// So many quotations in a row are one speaker's, and no more.
  private static let mostJoined = 16

  var tokens: [ProseToken] { clause.tokens }
  var start: Int { clause.sentence.lowerBound }
  var end: Int { clause.sentence.upperBound }

  /// The first sieve's answer, in the order of their certainty.
  func first() -> Attribution? { firstThatTells().map(weighed) }

  private func firstThatTells() -> Attribution? {
    if let certain = parenthesisAfter() ?? identityAfter() { return certain }
    if let after = verbAfter() {
      // “When Tommy hears ‘…’, Kathy shouts”: the verb after it is not about the quotation.
      if isInSubordinateClause { return firstBefore() }
      // “Where Miss Lucy says ‘…’, Ruth says ‘…’”: the verb after the first is the second's.
      return introducesAnother(after) ? firstBefore() ?? after : after
    }
    return passiveAfter() ?? accordingToAfter() ?? statementAfter() ?? firstBefore()
      ?? labelAfter() ?? fieldAfter() ?? announcementBefore()
  }

  /// Whether the quotation ends a clause that begins with a word such as “when”, and that has a
  /// subject and a verb of its own.
  private var isInSubordinateClause: Bool {
    var hasVerb = false
    for index in stride(from: quotation - 1, through: max(start, quotation - 12), by: -1) {
      guard tokens[index].isWordLike else { return false }
      if hasVerb,
        GrammarWords.clauseStarters.contains(tokens[index].word) || isAt(index, "as")
          || isAt(index, "what")
      {
        return true
      }
      let isSubject =
        tokens[index].isName && !tokens[index].isPossessive
        || tokens[index].word.isOne(of: ["she", "he", "they", "it", "we"])
      if isSubject, index + 1 < quotation, tokens[index + 1].isWord,
        !tokens[index + 1].word.isOne(of: ["and", "or"])
      {
        hasVerb = true
      }
    }
    return false
  }

  /// Whether the verb of an attribution that follows the quotation leads straight to another one.
  private func introducesAnother(_ attribution: Attribution) -> Bool {
    let subject = tokens.partitioningIndex {
      $0.range.lowerBound >= attribution.range.lowerBound
    }
    guard let verb = verbIndex(after: subject) else { return false }
    var index = verb + 1
    while index < tokens.count, tokens[index].isMark(",", ":") || isAt(index, "that") { index += 1 }
    guard index < tokens.count, case .quotation = tokens[index].kind else { return false }
    return true
  }

  /// The same, by what stands before the quotation only.
  func firstBefore() -> Attribution? {
    if let named = sameAsBefore() ?? possessiveBefore() ?? genitiveBefore() ?? accordingTo() {
      return named
    }
    if let passed = quotingBefore() ?? assignedBefore() ?? passiveBefore() ?? sourceBefore() {
      return passed
    }
    return verbBefore() ?? labelBefore() ?? colonBefore()
  }

  /// The first token after the quotation that is no punctuation of its end.
  var afterStop: Int {
    var index = quotation + 1
    while index < tokens.count, tokens[index].isMark(",", ".", "?", "!") { index += 1 }
    return index
  }

  func isAt(_ index: Int, _ word: ProseWord) -> Bool {
    tokens.indices.contains(index) && tokens[index].isWord && tokens[index].word == word
  }

  // MARK: Before the quotation

  /// “…” and “…”: what joins two quotations leaves them with one speaker.
  private func sameAsBefore() -> Attribution? {
    var index = quotation - 1
    var joins = 0
    while index >= start, joins < 4 {
      if case .quotation = tokens[index].kind {
        guard joins > 0, joined < Self.mostJoined else { return nil }
        let before = AttributionSieve(
          clause: clause, quotation: index, joined: joined + 1, bytes: bytes)
        // What stands after the first one speaks for both only if the first is followed by it.
        return before.firstBefore()?.with(cue: .sameAsBefore)
      }
      let isJoin =
        tokens[index].isMark(",")
        || tokens[index].isWord && tokens[index].word.isOne(of: ["and", "or", "then", "also"])
      guard isJoin else { return nil }
      joins += 1
      index -= 1
    }
    return nil
  }

  /// According to Ruth, “…”.
  private func accordingTo() -> Attribution? {
    for index in stride(from: quotation - 1, through: max(start, quotation - 12), by: -1) {
      if case .quotation = tokens[index].kind { return nil }
      guard isAt(index, "to"), index > start, isAt(index - 1, "according") else { continue }
      guard index + 1 < quotation, let person = tokens[index + 1].person,
        !tokens[index + 1].isPossessive, !isHeard(after: index + 1)
      else { return nil }
      // Nothing but a place and a comma may come between.
      let rest = tokens[(index + 2)..<quotation]
      guard !rest.contains(where: { $0.isWord && ReportingVerbs.kind(of: $0.word) != nil }) else {
        return nil
      }
      return named(person, index + 1, .accordingTo)
    }
    return nil
  }

  /// Kathy is told by Miss Emily that “…”.
  private func passiveBefore() -> Attribution? {
    for index in stride(from: quotation - 1, through: max(start, quotation - 14), by: -1) {
      if case .quotation = tokens[index].kind { return nil }
      guard isAt(index, "by"), index + 1 < quotation, let person = tokens[index + 1].person,
        // “by Ruth, not by Tommy”.
        clause.contrastStart(before: index + 1) == nil
      else { continue }
      let before = tokens[max(start, index - 8)..<index]
      let verb = before.lastIndex {
        $0.isWord && ReportingVerbs.kind(of: $0.word) != nil
          && !ReportingVerbs.isParticiple($0.word) && !$0.word.hasSuffix("s")
          // “The only reply by Tommy”.
          && !GrammarWords.speechNouns.contains($0.word)
      }
      let between = tokens[(index + 2)..<quotation]
      let hasOtherVerb = between.contains {
        $0.isWord && ReportingVerbs.kind(of: $0.word) != nil
      }
      guard let verb, !hasOtherVerb, !tokens[index + 1].isPossessive,
        // “explained by Madame, comes after ‘…’”.
        !GrammarWords.clauseStarters.contains(tokens[quotation - 1].word),
        !isFollowedByClause(index + 1), !(index + 2..<quotation).contains(where: isThinker)
      else { return nil }
      return named(
        person, index + 1, .passive,
        recalls: ReportingVerbs.kind(of: tokens[verb].word) == .recalls,
        isAsserted: !isDenied(participle: verb)
      ).describing(isDescription(by: verb, agent: index + 1))
    }
    return nil
  }

  /// “are never said”, “isn’t spoken”.
  private func isDenied(participle verb: Int) -> Bool {
    tokens[max(start, verb - 3)..<verb].contains {
      $0.isWord && $0.word.isOne(of: ["not", "never", "isn't", "aren't", "wasn't", "weren't"])
    }
  }

  /// Ruth says that “…”.
  private func verbBefore() -> Attribution? {
    guard let verb = governingVerb(), !isSpokenOf(after: verb), !isMentioned(after: verb) else {
      return nil
    }
    if let spokesperson = spokesperson(saying: verb) { return spokesperson }
    if let reported = reportedSpeaker(saying: verb) { return reported }
    let (subject, isPassive, isAsserted) = clause.subject(ofVerbAt: verb)
    if isPassive { return .unknown(tokens[verb].range, in: clause.block, .verbBefore) }
    guard case .person(_, let token, _) = subject else {
      return subject == .other
        ? .unknown(tokens[verb].range, in: clause.block, .verbBefore) : nil
    }
    // “Kathy, quoting Ruth, says” only passes the words on; “Kathy remembers saying” does not.
    let isOwnSpeech =
      ReportingVerbs.isParticiple(tokens[verb].word)
      && ReportingVerbs.kind(of: tokens[verb].word) == .says && verb - 1 > token
    let recalls =
      passesOn(verb) || isDescription(by: verb)
      || !isOwnSpeech
        && tokens[min(token, verb)...verb].contains {
          $0.isWord && ReportingVerbs.kind(of: $0.word) == .recalls
        }
    return attribution(
      subject, at: token, .verbBefore, recalls: recalls,
      isAsserted: isAsserted && !isOnlyPictured(token, saying: verb) && !isOnlyPossible(verb)
        && !isContradicted(saying: verb)
    )?.describing(isDescription(by: verb)).owning(possession(by: verb))
      .repeated(by: repeater(ofWhatIsSaidBy: token))
  }

  /// “describes the clones as ‘…’”, “are described by Tommy as ‘…’”, “lists ‘…’”; not “describes how Ruth
  /// sees them as”, “describes Ruth’s view of them as”, “describes Ruth as”.
  /// - Parameter agent: by whom it is done, where the verb is passive.
  private func isDescription(by verb: Int, agent: Int? = nil) -> Bool {
    if isListing(verb) { return true }
    return tokens[verb].word.hasPrefix("describ") && isAt(quotation - 1, "as")
      && !(verb + 1..<quotation).contains { index in
        tokens[index].isName && index != agent
          || tokens[index].word.isOne(of: ["how", "what", "that", "being"])
      }
  }

  /// “I can’t picture Rodney saying”, “You hear Rodney saying ‘…’ in your head”: what somebody only
  /// thinks of.
  private func isOnlyPictured(_ subject: Int, saying verb: Int) -> Bool {
    guard verb == subject + 1, ReportingVerbs.isParticiple(tokens[verb].word) else { return false }
    if quotation < end,
      tokens[quotation..<end].prefix(4).contains(where: { $0.word.isOne(of: ["head", "mind"]) })
    {
      return true
    }
    return tokens[start..<subject].suffix(6).contains {
      $0.isWord && (GrammarWords.unreal.contains($0.word) || Self.picturing.contains($0.word))
    }
  }

  private static let picturing: WordSet = [
    "picture", "pictures", "envisage", "instead", "without", "hardly", "almost", "dream",
  ]

  /// “Kathy reports Miss Lucy as saying”: the one who is said to say it, where it has a name.
  private func reportedSpeaker(saying verb: Int) -> Attribution? {
    guard verb - 2 >= start, ReportingVerbs.isParticiple(tokens[verb].word), isAt(verb - 1, "as")
    else { return nil }
    guard let person = tokens[verb - 2].person, !tokens[verb - 2].isPossessive else {
      return .unknown(tokens[verb].range, in: clause.block, .verbBefore)
    }
    return named(person, verb - 2, .verbBefore)
  }

  /// Whether what is said after a verb is about the quotation or about someone else who says it:
  /// “Tommy says he hates the words ‘…’”, “Kathy tells us that Miss Emily is honest: ‘…’”.
  private func isSpokenOf(after verb: Int) -> Bool {
    if isSubjectOrObject(of: tokens[verb].word) { return true }
    let between = tokens[(verb + 1)..<quotation]
    if let noun = between.last, noun.isWord, Self.wordNouns.contains(noun.word), between.count > 2,
      tokens[quotation - 2].word.isOne(of: ["the", "these", "this", "those"])
    {
      return !tokens[quotation - 3].word.isOne(of: ["with", "in", "using"])
    }
    guard
      let that = between.firstIndex(where: { $0.isWord && Self.clauseOpeners.contains($0.word) })
    else { return false }
    return between[that...].indices.contains { index in
      guard tokens[index].isName, !tokens[index].isPossessive else { return false }
      return isAt(index - 1, "for") || between.last?.isMark(":") == true || isThinker(index)
    }
  }

  /// Whether the quotation is itself what something is said of or done to: “Tommy says ‘…’ is a lie”,
  /// “answers ‘…’ with a scream”, “calls ‘…’ an insult”, “responds to ‘…’”.
  private func isSubjectOrObject(of verb: ProseWord) -> Bool {
    guard quotation > start else { return false }
    let before = tokens[quotation - 1]
    if before.isWord, before.word.isOne(of: ["and", "but", "yet", "so"]),
      quotation - 2 >= start, tokens[quotation - 2].isMark(",")
    {
      return true
    }
    if isAt(quotation - 1, "to") || isAnsweredInApposition, Self.answeringVerbs.contains(verb) {
      return true
    }
    guard quotation + 1 < end, tokens[quotation + 1].isWord,
      before.isWordLike || before.isMark(":")
    else { return false }
    let next = tokens[quotation + 1].word
    // “Tommy’s reaction when Ruth says ‘…’ is silence”: the verb is the outer clause's.
    if Self.finiteVerbs.contains(next) { return !isInSubordinateClause }
    guard before.isWordLike else { return false }
    if next.isOne(of: ["with", "by"]) { return Self.answeringVerbs.contains(verb) }
    return next.isOne(of: ["a", "an", "the"]) && isAt(quotation - 1, verb)
  }

  private static let answeringVerbs: WordSet = [
    "answers", "answered", "responds", "responded", "replies", "replied", "objects", "objected",
    "points", "pointed", "explains", "explained", "defends", "justifies", "challenges",
  ]

  static let finiteVerbs: WordSet = [
    "is", "was", "are", "were", "should", "would", "could", "can", "will", "has", "had", "does",
    "did", "means", "meant", "makes", "made", "sounds", "seems", "isn't", "wasn't", "aren't",
    "weren't", "doesn't", "didn't", "matters",
  ]

  static let wordNouns: WordSet = [
    "word", "words", "phrase", "line", "lines", "sentence", "sentences", "term", "quotation",
    "quote",
  ]

  private static let clauseOpeners: WordSet = ["that", "how", "why"]

  /// The reporting verb on which the quotation depends: the nearest before it from which a
  /// that-clause, objects and adverbials lead to it.
  func governingVerb() -> Int? {
    var hasThat = false
    var isTimed = false
    for index in stride(from: quotation - 1, through: max(start, quotation - 20), by: -1) {
      let token = tokens[index]
      if case .quotation = token.kind { return nil }
      if token.isMark(";", "(", ")") || token.isMark(".", "?", "!") { return nil }
      if token.isName, beginsClause(at: index) { return nil }
      guard token.isWord else { continue }
      if GrammarWords.clauseStarters.contains(token.word), !endsAdverbial(index) {
        guard onlyTellsTime(index) else { return nil }
        isTimed = true
      }
      if token.word == "which" || token.word == "but" && !isAt(index - 1, "nothing") { return nil }
      if token.word == "and", opensClause(index) { return nil }
      if isHeard(at: index) || isAnsweredByObject(at: index) { return nil }
      if token.word.isOne(of: ["that", "how"]) { hasThat = true }
      if leadsAtOnce(from: index), let giving = givingVerb(before: index) { return giving }
      if speaks(index), !isNoun(index) {
        let distance = quotation - index
        if isTimed, asksWhatHappens(index) { return nil }
        return distance <= (hasThat || isTimed ? 18 : 10) && !isInClauseBefore(index)
          ? index : nil
      }
    }
    return nil
  }

  /// Whether a word that may be a verb is a noun here: “her answer”, “the call”.
  func isNoun(_ index: Int) -> Bool {
    guard index > start else { return false }
    let before = tokens[index - 1]
    if before.isPossessive { return true }
    // “It is Ruth that said”, “the person that said”.
    if isAt(index - 1, "that"), index - 2 >= start, isPerson(index - 2) { return false }
    // “dismisses her for saying”.
    if before.isWord, before.word == "for", ReportingVerbs.isParticiple(tokens[index].word) {
      return false
    }
    // “in a low voice”.
    if index - 2 >= start, Adjectives.isOne(before), Self.articles.contains(tokens[index - 2].word)
    {
      return true
    }
    return before.isWord
      && before.word.isOne(of: [
        "the", "a", "an", "her", "his", "their", "this", "that", "one", "no", "any", "every", "its",
        "of", "own", "some", "my", "our", "your", "these", "those", "long", "short", "first",
        "last",
        "final", "in", "with", "for",
      ])
      && !(before.word == "that" && (index + 1 < quotation || tokens[index].word.hasSuffix("s")))
  }

  private static let articles: WordSet = ["a", "an", "the", "her", "his", "their", "this", "in"]

  /// Whether a token names somebody or says what somebody is: “the one that”.
  func isPerson(_ index: Int) -> Bool {
    tokens[index].isName
      || tokens[index].isWord
        && (tokens[index].word.isOne(of: ["one", "person"])
          || GrammarWords.personNouns.contains(tokens[index].word))
  }

  // MARK: Building

  func named(
    _ person: ProseToken.Person, _ token: Int, _ cue: Attribution.Cue, recalls: Bool = false,
    isAsserted: Bool = true
  ) -> Attribution {
    Attribution(
      person: person, range: tokens[token].range, block: clause.block, cue: cue, isPronoun: false,
      recalls: recalls, isAsserted: isAsserted)
  }

  func attribution(
    _ subject: Clause.Subject, at token: Int, _ cue: Attribution.Cue, recalls: Bool,
    isAsserted: Bool = true
  ) -> Attribution? {
    switch subject {
    case .person(let person, let token, let isPronoun):
      return Attribution(
        person: person, range: tokens[token].range, block: clause.block, cue: cue,
        isPronoun: isPronoun, recalls: recalls, isAsserted: isAsserted)
    case .other, .unclear:
      return .unknown(tokens[token].range, in: clause.block, cue)
    }
  }
}
