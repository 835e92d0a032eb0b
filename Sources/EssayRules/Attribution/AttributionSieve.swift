import EssayText
import QuoteSets

/// The sieves for one quotation inside its sentence, each a way in which English gives words to
/// someone.
struct AttributionSieve {
  let clause: Clause
  /// The quotation's token; one past the last for a block quotation that the sentence introduces.
  let quotation: Int

  private var tokens: [ProseToken] { clause.tokens }
  private var start: Int { clause.sentence.lowerBound }
  private var end: Int { clause.sentence.upperBound }

  /// The first sieve's answer, in the order of their certainty.
  func first() -> Attribution? {
    parenthesisAfter() ?? verbAfter() ?? passiveAfter() ?? accordingToAfter() ?? firstBefore()
      ?? labelAfter()
  }

  /// The same, by what stands before the quotation only.
  func firstBefore() -> Attribution? {
    sameAsBefore() ?? possessiveBefore() ?? accordingTo() ?? passiveBefore() ?? verbBefore()
      ?? labelBefore()
  }

  // MARK: After the quotation

  /// The first token after the quotation that is no punctuation of its end.
  private var afterStop: Int {
    var index = quotation + 1
    while index < tokens.count, tokens[index].isMark(",", ".", "?", "!") { index += 1 }
    return index
  }

  private func isAt(_ index: Int, _ word: String) -> Bool {
    index < tokens.count && tokens[index].isWord && tokens[index].word == word
  }

  /// “…” (Ruth), “…” (Miss Lucy, Chapter 6).
  private func parenthesisAfter() -> Attribution? {
    let open = afterStop
    guard open < tokens.count, tokens[open].isMark("("),
      let close = tokens[open...].prefix(14).firstIndex(where: { $0.isMark(")") })
    else { return nil }
    var index = open + 1
    if isAt(index, "said") || isAt(index, "spoken") { index += 1 }
    if isAt(index, "by") { index += 1 }
    guard index < close, let person = tokens[index].person, !tokens[index].isPossessive,
      case .character = person
    else { return nil }
    let follows = index + 1
    guard
      follows == close || tokens[follows].isMark(",", ";", ":", "-")
        || isAt(follows, "to") || isAt(follows, "in") || isAt(follows, "ch")
        || isAt(follows, "chapter")
    else { return nil }
    return named(person, index, .parenthesis)
  }

  /// “…,” Ruth says; “…,” says Ruth.
  private func verbAfter() -> Attribution? {
    let first = quotation + 1
    var index = first
    // A full stop ends the sentence; a comma or a question does not.
    while index < end, tokens[index].isMark(",", "-") { index += 1 }
    if index >= end { return verbAfterSentenceEnd() }
    if let verb = verbIndex(after: index), tokens[index].isWordLike {
      return subjectThenVerb(index, verb)
    }
    guard tokens[index].isWord, ReportingVerbs.kind(of: tokens[index].word) != nil,
      !ReportingVerbs.isParticiple(tokens[index].word)
    else { return nil }
    return verbThenSubject(index)
  }

  /// “so why don’t we say it?” Ruth asks. The mark inside does not end the sentence after all,
  /// where so little follows.
  private func verbAfterSentenceEnd() -> Attribution? {
    let index = quotation + 1
    guard index < tokens.count, tokens[index].person != nil, let verb = verbIndex(after: index),
      verb + 1 < tokens.count
    else { return nil }
    var next = verb + 1
    while next < tokens.count, tokens[next].isWord, GrammarWords.isAdverb(tokens[next].word) {
      next += 1
    }
    guard next < tokens.count, tokens[next].isMark(".", ",") else { return nil }
    return subjectThenVerb(index, verb)
  }

  /// The reporting verb whose subject stands at `index`, adverbs and auxiliaries between them.
  private func verbIndex(after index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    let isPronoun = token.isWord && ["she", "he"].contains(token.word)
    guard isPronoun || token.person != nil && !token.isPossessive else { return nil }
    var verb = index + 1
    while verb < tokens.count, tokens[verb].isWord,
      GrammarWords.isAdverb(tokens[verb].word)
        || GrammarWords.auxiliaries.contains(tokens[verb].word)
    {
      verb += 1
    }
    guard verb < tokens.count, tokens[verb].isWord,
      ReportingVerbs.kind(of: tokens[verb].word) != nil
    else { return nil }
    return verb
  }

  private func subjectThenVerb(_ index: Int, _ verb: Int) -> Attribution? {
    let isAsserted = !tokens[index..<verb].contains {
      $0.isWord && GrammarWords.unreal.contains($0.word)
    }
    let recalls = ReportingVerbs.kind(of: tokens[verb].word) == .recalls
    if let person = tokens[index].person {
      return named(person, index, .verbAfter, recalls: recalls, isAsserted: isAsserted)
    }
    return attribution(
      clause.resolve(pronounAt: index), at: index, .verbAfter, recalls: recalls,
      isAsserted: isAsserted)
  }

  private func verbThenSubject(_ verb: Int) -> Attribution? {
    var index = verb + 1
    while index < tokens.count, tokens[index].isWord, GrammarWords.isAdverb(tokens[index].word) {
      index += 1
    }
    guard index < tokens.count else { return nil }
    if isAt(index, "by") { return nil }
    let recalls = ReportingVerbs.kind(of: tokens[verb].word) == .recalls
    if let person = tokens[index].person {
      // “says Ruth’s friend” is not Ruth.
      if tokens[index].isPossessive {
        return .unknown(tokens[index].range, in: clause.block, .verbAfter)
      }
      return named(person, index, .verbAfter, recalls: recalls)
    }
    guard tokens[index].isWord else { return nil }
    if ["she", "he"].contains(tokens[index].word) {
      return attribution(clause.resolve(pronounAt: index), at: index, .verbAfter, recalls: recalls)
    }
    return .unknown(tokens[index].range, in: clause.block, .verbAfter)
  }

  /// “…”, said by Ruth.
  private func passiveAfter() -> Attribution? {
    var verb = afterStop
    while verb < end, tokens[verb].isWord,
      GrammarWords.beForms.contains(tokens[verb].word) || GrammarWords.isAdverb(tokens[verb].word)
    {
      verb += 1
    }
    guard verb < end, tokens[verb].isWord, ReportingVerbs.kind(of: tokens[verb].word) != nil,
      isAt(verb + 1, "by"), verb + 2 < tokens.count, let person = tokens[verb + 2].person,
      !tokens[verb + 2].isPossessive
    else { return nil }
    return named(person, verb + 2, .passive)
  }

  private func accordingToAfter() -> Attribution? {
    let index = afterStop
    guard isAt(index, "according"), isAt(index + 1, "to"), index + 2 < tokens.count,
      let person = tokens[index + 2].person, !tokens[index + 2].isPossessive
    else { return nil }
    return named(person, index + 2, .accordingTo)
  }

  /// “…” – Ruth, at the end of a line of notes.
  private func labelAfter() -> Attribution? {
    let dash = afterStop
    guard dash < tokens.count, tokens[dash].isMark("-"), dash + 1 < tokens.count,
      let person = tokens[dash + 1].person, !tokens[dash + 1].isPossessive,
      isLabel(tokens[(dash + 1)...])
    else { return nil }
    return named(person, dash + 1, .label)
  }

  // MARK: Before the quotation

  /// “…” and “…”: what joins two quotations leaves them with one speaker.
  private func sameAsBefore() -> Attribution? {
    var index = quotation - 1
    var joins = 0
    while index >= start, joins < 4 {
      if case .quotation = tokens[index].kind {
        guard joins > 0 else { return nil }
        let before = AttributionSieve(clause: clause, quotation: index)
        // What stands after the first one speaks for both only if the first is followed by it.
        return before.firstBefore()?.with(cue: .sameAsBefore)
      }
      let isJoin =
        tokens[index].isMark(",")
        || tokens[index].isWord && ["and", "or", "then", "also"].contains(tokens[index].word)
      guard isJoin else { return nil }
      joins += 1
      index -= 1
    }
    return nil
  }

  /// Ruth’s “…”; Ruth’s claim that “…”; in Ruth’s words, “…”.
  private func possessiveBefore() -> Attribution? {
    let limit = max(start, quotation - 14)
    var index = quotation - 1
    while index >= limit {
      let token = tokens[index]
      if case .quotation = token.kind { return nil }
      if token.isMark(";", "(", ")") { return nil }
      if let person = token.person, token.isPossessive {
        return possessive(person, at: index)
      }
      index -= 1
    }
    return nil
  }

  private func possessive(_ person: ProseToken.Person, at index: Int) -> Attribution? {
    if index == quotation - 1 { return named(person, index, .possessive) }
    let noun = (index + 1..<min(index + 5, quotation)).first {
      tokens[$0].isWord && GrammarWords.speechNouns.contains(tokens[$0].word)
    }
    guard let noun else { return nil }
    let between = tokens[(noun + 1)..<quotation]
    let hasOtherVerb = between.contains {
      $0.isWord
        && (ReportingVerbs.kind(of: $0.word) == .says
          && !["use", "name", "end", "start", "begin", "begins", "ends", "starts"].contains($0.word)
          || GrammarWords.clauseStarters.contains($0.word))
    }
    guard !hasOtherVerb, !between.contains(where: { $0.isPossessive && $0.person != nil }) else {
      return nil
    }
    let isAsserted = !tokens[max(start, index - 3)..<index].contains {
      $0.isWord && ["not", "unlike"].contains($0.word)
    }
    return named(person, index, .possessive, isAsserted: isAsserted)
  }

  /// According to Ruth, “…”.
  private func accordingTo() -> Attribution? {
    for index in stride(from: quotation - 1, through: max(start, quotation - 12), by: -1) {
      if case .quotation = tokens[index].kind { return nil }
      guard isAt(index, "to"), index > start, isAt(index - 1, "according") else { continue }
      guard index + 1 < quotation, let person = tokens[index + 1].person,
        !tokens[index + 1].isPossessive
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
      guard isAt(index, "by"), index + 1 < quotation, let person = tokens[index + 1].person else {
        continue
      }
      let before = tokens[max(start, index - 8)..<index]
      let isSaid = before.contains {
        $0.isWord && ReportingVerbs.kind(of: $0.word) == .says
          && !ReportingVerbs.isParticiple($0.word) && !$0.word.hasSuffix("s")
      }
      let between = tokens[(index + 2)..<quotation]
      let hasOtherVerb = between.contains {
        $0.isWord && ReportingVerbs.kind(of: $0.word) != nil
      }
      guard isSaid, !hasOtherVerb, !tokens[index + 1].isPossessive else { return nil }
      return named(person, index + 1, .passive)
    }
    return nil
  }

  /// Ruth says that “…”.
  private func verbBefore() -> Attribution? {
    guard let verb = governingVerb() else { return nil }
    let (subject, isPassive, isAsserted) = clause.subject(ofVerbAt: verb)
    if isPassive { return .unknown(tokens[verb].range, in: clause.block, .verbBefore) }
    guard case .person(_, let token, _) = subject else {
      return subject == .other
        ? .unknown(tokens[verb].range, in: clause.block, .verbBefore) : nil
    }
    return attribution(
      subject, at: token, .verbBefore,
      recalls: ReportingVerbs.kind(of: tokens[verb].word) == .recalls, isAsserted: isAsserted)
  }

  /// The reporting verb on which the quotation depends: the nearest before it from which a
  /// that-clause, objects and adverbials lead to it.
  private func governingVerb() -> Int? {
    var hasThat = false
    for index in stride(from: quotation - 1, through: max(start, quotation - 20), by: -1) {
      let token = tokens[index]
      if case .quotation = token.kind { return nil }
      if token.isMark(";", "(", ")") || token.isMark(".", "?", "!") { return nil }
      guard token.isWord else { continue }
      if GrammarWords.clauseStarters.contains(token.word) { return nil }
      if ["but", "which"].contains(token.word) { return nil }
      if ["that", "how"].contains(token.word) { hasThat = true }
      if ReportingVerbs.kind(of: token.word) != nil, !isNoun(index) {
        let distance = quotation - index
        return distance <= (hasThat ? 18 : 10) ? index : nil
      }
    }
    return nil
  }

  /// Whether a word that may be a verb is a noun here: “her answer”, “the call”.
  private func isNoun(_ index: Int) -> Bool {
    guard index > start else { return false }
    let before = tokens[index - 1]
    if before.isPossessive { return true }
    return before.isWord
      && [
        "the", "a", "an", "her", "his", "their", "this", "that", "one", "no", "any", "every", "its",
        "of", "own", "some", "my", "our", "your", "these", "those", "long", "short", "first",
        "last",
        "final", "in", "with", "for",
      ].contains(before.word) && !(before.word == "that" && index + 1 < quotation)
  }

  /// Ruth (ch. 14): “…”, at the head of a line of notes.
  private func labelBefore() -> Attribution? {
    guard quotation > 0, quotation <= tokens.count, tokens[quotation - 1].isMark(":", "-") else {
      return nil
    }
    var index = clause.sentence.lowerBound
    // A number or a full stop in the label does not make it a sentence of its own.
    if let first = tokens[..<quotation].firstIndex(where: { $0.isWordLike }), first < index,
      isLabel(tokens[first..<quotation])
    {
      index = first
    }
    while index < quotation,
      tokens[index].isMark("-") || ["also", "and", "then"].contains(tokens[index].word)
    {
      index += 1
    }
    guard index < quotation, let person = tokens[index].person, !tokens[index].isPossessive,
      isLabel(tokens[index..<quotation])
    else { return nil }
    return named(person, index, .label)
  }

  /// Whether tokens are nothing but a name, a place in the work and what joins them.
  private func isLabel(_ label: ArraySlice<ProseToken>) -> Bool {
    label.allSatisfy { token in
      switch token.kind {
      case .mark: return true
      case .name: return true
      case .quotation: return false
      case .word:
        return Self.labelWords.contains(token.word) || token.word.allSatisfy(\.isNumber)
          || PlaceNumbers.ordinal(token.word) != nil || PlaceNumbers.cardinal(token.word) != nil
          || token.word.hasPrefix("ch") && token.word.dropFirst(2).allSatisfy(\.isNumber)
      }
    } && label.count { $0.person != nil } == 1
  }

  private static let labelWords: Set<String> = [
    "also", "again", "and", "then", "chapter", "ch", "chap", "the", "in", "p", "pp", "page",
    "narration", "narrator", "narrating", "narrates", "letter", "stave", "act", "scene", "part",
    "later", "still",
  ]

  // MARK: Building

  private func named(
    _ person: ProseToken.Person, _ token: Int, _ cue: Attribution.Cue, recalls: Bool = false,
    isAsserted: Bool = true
  ) -> Attribution {
    Attribution(
      person: person, range: tokens[token].range, block: clause.block, cue: cue, isPronoun: false,
      recalls: recalls, isAsserted: isAsserted)
  }

  private func attribution(
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
