import EssayText

/// What sets a quotation beside another part of the work: the place is that part's.
extension PlaceBinder {
  /// Verbs by which a quotation is set beside another part of the work: “…” answers a question
  /// asked in Chapter 6.
  private static let relatingVerbs: WordSet = [
    "answers", "echoes", "recalls", "mirrors", "anticipates", "foreshadows", "contradicts",
    "explains", "prepares", "repeats", "reverses", "reminds", "contrasts", "looks", "points",
    "takes", "leads", "undoes", "fulfils", "confirms", "resolves", "returns", "returned", "ends",
    "fades", "dies", "collapses", "reappears", "resurfaces", "haunts", "survives",
    "cast", "casts", "hangs",
  ]

  /// What happens to words elsewhere: “‘…’ is shattered in Chapter 22”.
  private static let relatingParticiples: WordSet = [
    "answered", "echoed", "recalled", "remembered", "mirrored", "anticipated", "foreshadowed",
    "contradicted", "explained", "prepared", "reversed", "undone", "fulfilled", "confirmed",
    "resolved", "shattered", "destroyed", "broken", "challenged", "questioned", "forgotten",
    "undermined", "exposed", "betrayed", "disproved", "refuted", "tested", "lost", "ended",
    "replaced", "followed", "hinted", "matched", "balanced", "undercut", "overturned", "tainted",
  ]

  /// Verbs by which another part of the work, or somebody in it, is set beside a quotation: “Chapter
  /// 22 answers Ruth’s ‘…’”, “in Chapter 22 Tommy remembers Ruth’s ‘…’”.
  static let comparingVerbs: VerbForms = """
    answer echo recall remember mirror anticipate foreshadow contradict explain prepare reverse \
    remind undo:undid:undone fulfil confirm resolve forget:forgot:forgotten regret:regretted \
    think:thought colour color undermine forgive:forgave:forgiven challenge shatter destroy expose justify disprove \
    outdo:outdid:outdone match balance complicate contrast question mourn return believe
    """

  /// Nouns by which something is set beside what it is “to” or “of”.
  private static let comparisons: WordSet = [
    "answer", "echo", "reply", "response", "contrast", "parallel", "counterpart", "reversal",
    "prelude", "reaction", "sequel", "opposite", "antithesis", "inversion", "negation", "reverse",
  ]

  /// Whether what follows a quotation says what it does to another part of the work, or what is done
  /// to it there: “answers a question asked in”, “is shattered in”, “, which explains the dismissal
  /// in”.
  func relates(_ between: ArraySlice<ProseToken>) -> Bool {
    if between.count > 2, between[between.startIndex].isMark(",", "-"),
      between[between.startIndex + 1].word == "which"
    {
      let rest = between.dropFirst(2)
      return relates(rest) || isOfAnother(rest)
        || rest.contains { $0.isWord && Self.isUnderstanding($0.word) }
    }
    // “= organs, as revealed in”, “– explained in”.
    if let mark = between.first, mark.isMark("=", "-", ",") {
      if mark.isMark("=") { return true }
      if let next = between.dropFirst().first, Self.relatingParticiples.contains(next.word) {
        return true
      }
    }
    let between = withoutRelativeClause(between)
    guard let first = between.firstIndex(where: { !isAdverb($0) }), between[first].isWord else {
      return false
    }
    if Self.relatingVerbs.contains(between[first].word) { return true }
    let next = first + 1 < between.endIndex ? between[first + 1] : between[first]
    switch between[first].word {
    // “comes back in”, “comes to an end in”, “only makes sense in”, “finds its answer in”.
    case "comes", "come", "came": return next.word.isOne(of: ["back", "out", "true", "to", "full"])
    case "makes", "made": return between.contains { $0.word == "sense" }
    case "finds", "found": return next.word == "its"
    default: break
    }
    guard
      GrammarWords.beForms.contains(between[first].word)
        || between[first].word.isOne(of: ["has", "had"])
    else { return false }
    let verb = between[first...].dropFirst().first {
      !isAdverb($0) && !GrammarWords.beForms.contains($0.word)
        && !$0.word.isOne(of: ["never", "not", "only", "also", "even"])
    }
    return verb.map {
      $0.isWord && (Self.relatingParticiples.contains($0.word) || Self.pastStates.contains($0.word))
    } ?? false
  }

  /// “that Kathy describes is destroyed in”: what is told of the words, from its verb on.
  private func withoutRelativeClause(_ between: ArraySlice<ProseToken>) -> ArraySlice<ProseToken> {
    guard between.count > 3, between[between.startIndex].word.isOne(of: ["that", "which"]),
      between[between.startIndex + 1].isName
        || between[between.startIndex + 1].word.isOne(of: ["she", "he", "they", "we", "it"])
    else { return between }
    let rest = between.dropFirst(3)
    let verb = rest.firstIndex { GrammarWords.beForms.contains($0.word) }
    return verb.map { between[$0...] } ?? between
  }

  func isAdverb(_ token: ProseToken) -> Bool {
    token.isWord && GrammarWords.isAdverb(token.word)
  }

  /// “is what Miss Lucy was hinting at in”: something that somebody does elsewhere. “is what Ruth says
  /// in” is of the quotation itself.
  private func isOfAnother(_ clause: ArraySlice<ProseToken>) -> Bool {
    guard clause.count > 2, GrammarWords.beForms.contains(clause[clause.startIndex].word),
      clause[clause.startIndex + 1].word.isOne(of: ["what", "why", "how"])
    else { return false }
    return !clause.indices.contains { index in
      ReportingVerbs.kind(of: clause[index].word) != nil
        && !(index + 1 < clause.endIndex && clause[index + 1].word == "at")
    }
  }

  /// Whether what stands between a place and a quotation after it sets the quotation beside the
  /// place: “Chapter 22 answers Ruth’s”, “Chapter 6 prepares us for”, “goes further than”.
  func compares(_ between: ArraySlice<ProseToken>) -> Bool {
    if isPlaceItselfCompared(between) { return true }
    // What is no place of one quotation is none of the next in its sentence.
    if let other = between.firstIndex(where: \.isQuotation), compares(between[..<other]) {
      return true
    }
    // “we remember Ruth’s cry, ‘…’”.
    var between = between
    if between.last?.isMark(",") ?? false, let noun = between.dropLast().last, noun.isWord,
      GrammarWords.speechNouns.contains(noun.word)
    {
      between = between.dropLast()
    }
    guard let last = between.last, last.isWordLike else { return answersBefore(between) }
    if looksBack(between) { return true }
    if last.isWord, last.word == "than" || tellsOfElse(between) { return true }
    var index = between.endIndex - 1
    let isSpeech =
      last.isWord && GrammarWords.speechNouns.contains(last.word) && index > between.startIndex
    if isSpeech { index -= 1 }
    let owner = between[index]
    let isOwned = owner.isName && owner.isPossessive
    if isOwned || owner.isWord && Self.determiners.contains(owner.word) { index -= 1 }
    while index > between.startIndex,
      between[index].isWord
        ? Self.links.contains(between[index].word)
        : between[index].isName && !between[index].isPossessive
    {
      index -= 1
    }
    if index > between.startIndex, between[index].isWord,
      between[index].word.hasPrefix("underst")
        || between[index].word == "from" && between[index - 1].word == "far"
    {
      return true
    }
    guard index >= between.startIndex, between[index].isWord,
      Self.comparingVerbs.contains(between[index].word),
      // “Chapter 13 is remembered for”.
      index == between.startIndex || !GrammarWords.beForms.contains(between[index - 1].word)
    else { return answersBefore(between) }
    if isOwned { return true }
    // “In Chapter 12 Tommy answers ‘…’” gives him the words; “Chapter 12 answers ‘…’” does not. One
    // thinks of other things than words.
    if between[index].word.hasPrefix("th") { return false }
    return ReportingVerbs.kind(of: between[index].word) == nil
      || between[..<index].allSatisfy(isAdverb)
  }

  /// “In Chapter 20 Kathy thinks back to the ‘golden time’”: the words name what she thinks of.
  private func looksBack(_ between: ArraySlice<ProseToken>) -> Bool {
    let words = between.suffix(3)
    guard words.count == 3, let last = words.last, Self.determiners.contains(last.word) else {
      return false
    }
    return words[words.startIndex].word == "back"
      && words[words.startIndex + 1].word.isOne(of: ["to", "on", "at"])
  }

  private static let determiners: WordSet = [
    "the", "this", "that", "these", "those", "her", "his", "their",
  ]

  /// What may stand between such a verb and its object: “prepares us for”, “thinks back to”.
  private static let links: WordSet = [
    "us", "readers", "reader", "the", "for", "to", "of", "about", "again", "back", "on", "up",
    "with", "them", "everybody", "everyone", "in",
  ]

  /// “in Chapter 19 is an answer to her own question: ‘…’”.
  private func answersBefore(_ between: ArraySlice<ProseToken>) -> Bool {
    between.indices.dropLast().contains { index in
      Self.comparisons.contains(between[index].word)
        && between[index + 1].word.isOne(of: ["to", "of", "with"])
        && between[..<index].contains { GrammarWords.beForms.contains($0.word) }
    }
  }

  /// “Chapter 22 explains why they are”, “Chapter 22 makes us reread”, “Chapter 22 is foreshadowed by”.
  private func isPlaceItselfCompared(_ between: ArraySlice<ProseToken>) -> Bool {
    guard let verb = between.firstIndex(where: { !isAdverb($0) }), verb + 1 < between.endIndex,
      between[verb].isWord
    else { return false }
    let next = between[verb + 1]
    switch between[verb].word {
    case "explains", "shows", "reveals", "tells":
      return between.last?.isWordLike ?? false
        && between[verb...].contains { $0.word.isOne(of: ["why", "what", "how"]) }
    case "makes": return next.word.isOne(of: ["us", "readers", "everybody", "everyone"])
    case "is":
      return next.isWord && Self.relatingParticiples.contains(next.word)
        && verb + 2 < between.endIndex && between[verb + 2].word == "by"
    default: return false
    }
  }

  /// Whether something else happens at a place than that the words are spoken: “in Chapter 22 we find
  /// out why it is”, “Madame looks at them as if they were”, “Miss Emily does not deny that they are”.
  private func tellsOfElse(_ between: ArraySlice<ProseToken>) -> Bool {
    between.indices.dropLast().contains { index in
      guard between[index].isWord else { return false }
      let word = between[index].word
      if word == "as" { return between[index + 1].word.isOne(of: ["if", "though"]) }
      if Self.denials.contains(word) { return true }
      return Self.isUnderstanding(word)
        && between[(index + 1)...].prefix(5).contains {
          $0.word.isOne(of: ["why", "what", "how", "who"])
        }
    }
  }

  private static let denials: VerbForms = "deny contradict dispute"

  private static func isUnderstanding(_ word: ProseWord) -> Bool {
    understanding.contains(word) || word.isOne(of: ["clear", "plain", "obvious"])
  }

  private static let understanding: VerbForms = """
    learn find:found realise realize understand:understood see:saw:seen discover know:knew:known \
    grasp work guess suspect sense foresee:foresaw:foreseen
    """

  /// “In Act 5 Scene 1 her ‘…’ comes back to haunt her”: where words of before are remembered.
  func isRemembered(_ after: ArraySlice<ProseToken>) -> Bool {
    guard let verb = after.firstIndex(where: { !isAdverb($0) }), after[verb].isWord else {
      return false
    }
    if after[verb].word.isOne(of: ["come", "comes", "came"]) {
      return verb + 1 < after.endIndex && after[verb + 1].word == "back"
    }
    return Self.returning.contains(after[verb].word)
  }

  private static let returning: VerbForms = "return resurface reappear haunt"

  // MARK: Time that passes

  /// Words that lead from one place of the work to another.
  private static let movingOn: WordSet = [
    "later", "earlier", "afterwards", "eventually", "until", "whereas", "while", "unlike",
    "before", "after", "since", "elsewhere", "but", "although", "though",
  ]

  /// Whether words lead away from a place.
  /// - Parameter isScene: whether the place stands at the head of the sentence, so that all goes on
  ///   there.
  func movesOn(_ between: ArraySlice<ProseToken>, isScene: Bool) -> Bool {
    if !isScene, passesTime(between) { return true }
    return between.indices.contains { index in
      let token = between[index]
      // “and in the following chapter”.
      if token.isWord, token.word.isOne(of: ["next", "following", "previous", "preceding"]),
        let after = between[index...].dropFirst().first,
        CitationReader.division(named: after.word) != nil
      {
        return true
      }
      guard token.isMark(";", "?", "!") || token.isWord && Self.movingOn.contains(token.word)
      else { return false }
      return !(isScene && staysThere(index, between))
    }
  }

  /// “by the time that”.
  private func passesTime(_ between: ArraySlice<ProseToken>) -> Bool {
    between.indices.dropFirst(2).contains { index in
      between[index].isWord && between[index].word == "time" && between[index - 1].word == "the"
        && between[index - 2].word == "by"
    }
  }

  /// Whether time passes but nobody goes anywhere: “In Chapter 14 her anger grows until she cries”,
  /// “In Chapter 14, after the woman has gone, Ruth says”.
  private func staysThere(_ index: Int, _ between: ArraySlice<ProseToken>) -> Bool {
    let word = between[index].word
    let rest = between[index...].dropFirst()
    if word == "after" {
      return index == between.startIndex + 1 && between[index - 1].isMark(",")
        && rest.first?.word.isOne(of: ["which", "that", "this"]) == false
        && rest.contains { $0.isMark(",") }
        && !rest.contains { $0.isWord && $0.word.isOne(of: ["will", "would"]) }
    }
    if word == "until", index > between.startIndex, between[index - 1].word == "not" {
      return !rest.prefix(4).contains { Self.longTimes.contains($0.word) }
    }
    guard between[index].isMark(";") || word.isOne(of: ["until", "before"]),
      index == between.startIndex || !Self.longTimes.contains(between[index - 1].word),
      let subject = rest.first, !subject.isPossessive,
      subject.word.isOne(of: ["she", "he"])
        || subject.isName && between[..<index].contains(where: { $0.person == subject.person })
    else { return false }
    return rest.dropFirst().prefix(3).contains {
      $0.isWord && ReportingVerbs.kind(of: $0.word) == .says
    }
  }

  private static let longTimes: WordSet = [
    "years", "long", "chapters", "time", "pages", "months", "weeks", "later", "much", "just",
    "little",
    "shortly", "soon", "days", "hours",
  ]
}
