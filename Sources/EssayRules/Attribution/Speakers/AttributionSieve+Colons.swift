import EssayText

/// The sieve for sentences that lead to a quotation with a colon and say how somebody speaks, or that
/// somebody does: “Tommy is blunt: ‘…’”, “Here is Tommy: ‘…’”.
extension AttributionSieve {
  func colonBefore() -> Attribution? {
    // Nothing may be said of the words: “Tommy is blunt: ‘…’ is a lie”.
    guard quotation - 2 > start, tokens[quotation - 1].isMark(":"),
      quotation + 1 >= end || !tokens[quotation + 1].isWordLike
    else { return nil }
    let colon = quotation - 1
    let clause = clauseStart(before: colon)..<colon
    if clause.count == 3, isAt(clause.lowerBound, "here"),
      tokens[clause.lowerBound + 1].word.isOne(of: ["is", "comes"]),
      let person = tokens[colon - 1].person, !tokens[colon - 1].isPossessive
    {
      return named(person, colon - 1, .verbBefore)
    }
    guard let subject = onlySubject(of: clause), let person = tokens[subject].person else {
      return nil
    }
    var verb = subject + 1
    while verb < colon, tokens[verb].isWord, GrammarWords.isAdverb(tokens[verb].word) { verb += 1 }
    guard verb < colon, tokens[verb].isWord,
      isManner(verb, before: colon) || isOutburst(verb, before: colon)
    else { return nil }
    return named(person, subject, .verbBefore)
  }

  /// Where the clause begins that a colon ends.
  private func clauseStart(before colon: Int) -> Int {
    let mark = (start..<colon).last {
      tokens[$0].isMark(";", ":", "-", "(", ")") || tokens[$0].isQuotation
        || tokens[$0].isMark(",") && (isAt($0 + 1, "and") || isAt($0 + 1, "but"))
    }
    return mark.map { $0 + 1 } ?? start
  }

  /// The name at the head of a clause, where nobody else is the subject of anything in it.
  private func onlySubject(of clause: Range<Int>) -> Int? {
    guard let subject = clause.first(where: { tokens[$0].isName }),
      !tokens[subject].isPossessive, opens(subject, clause),
      !isDenied(clause),
      !clause.contains(where: {
        tokens[$0].isWord && ReportingVerbs.kind(of: tokens[$0].word) == .says && !isNoun($0)
      })
    else { return nil }
    let isAlone = clause.dropFirst(subject + 1 - clause.lowerBound).allSatisfy { index in
      !tokens[index].isName || tokens[index].isPossessive
        || GrammarWords.prepositions.contains(tokens[index - 1].word)
    }
    return isAlone ? subject : nil
  }

  /// Whether what a clause says up to another within it is denied or only supposed.
  private func isDenied(_ clause: Range<Int>) -> Bool {
    for index in clause where tokens[index].isWord {
      if GrammarWords.unreal.contains(tokens[index].word) { return true }
      if GrammarWords.clauseStarters.contains(tokens[index].word) { return false }
    }
    return false
  }

  /// Whether a name stands at the head of a clause, but for adverbs and a phrase before a comma.
  private func opens(_ name: Int, _ clause: Range<Int>) -> Bool {
    let before = tokens[clause.lowerBound..<name]
    guard let last = before.last else { return true }
    if last.isMark(",") { return before.count <= 8 && !before.contains { $0.isQuotation } }
    return before.allSatisfy {
      $0.isWord
        && (GrammarWords.isAdverb($0.word) || $0.word.isOne(of: ["and", "but", "at", "last"]))
    }
  }

  /// “is quite frank about it”.
  private func isManner(_ verb: Int, before colon: Int) -> Bool {
    guard GrammarWords.beForms.contains(tokens[verb].word) else { return false }
    var index = verb + 1
    while index < colon, tokens[index].isWord,
      GrammarWords.isAdverb(tokens[index].word)
        || tokens[index].word.isOne(of: ["quite", "very", "more", "less", "as", "at", "last"])
    {
      index += 1
    }
    guard index < colon, Self.manners.contains(tokens[index].word) else { return false }
    // “about it”, “on this”, “with Kathy”, but not “about what he has heard”.
    let rest = tokens[(index + 1)..<colon]
    guard let first = rest.first else { return true }
    guard first.isWord, rest.count <= 3, let last = rest.last else { return false }
    return first.word == "with" && last.isName
      || first.word.isOne(of: ["about", "on", "in", "with", "here"])
        && Self.matters.contains(last.word)
  }

  private static let matters: WordSet = [
    "it", "this", "that", "them", "us", "her", "him", "here", "point", "matter", "end", "moment",
    "everyone", "everybody",
  ]

  /// What people are when they speak.
  private static let manners: WordSet = [
    "blunt", "frank", "clear", "honest", "adamant", "direct", "brutal", "candid", "emphatic",
    "explicit", "outspoken", "scathing", "defiant", "unrepentant", "apologetic", "brief", "curt",
    "eloquent", "sarcastic", "unequivocal", "categorical", "plain", "merciless",
  ]

  /// “loses patience”, “turns on the others”, “finally explodes”, “makes the point plainly”.
  private func isOutburst(_ verb: Int, before colon: Int) -> Bool {
    let word = tokens[verb].word
    // Nothing else may happen before the colon, and nobody's words may be what it is about.
    let rest = tokens[(verb + 1)..<colon]
    if rest.contains(where: isPunctuationOrSpeech) { return false }
    if Self.explosions.contains(word) { return rest.count <= 8 }
    guard let first = rest.first, first.isWord else { return false }
    if Self.turnings.contains(word) { return first.word == "on" }
    if word.isOne(of: ["breaks", "broke", "hits", "hit", "fights", "lashes", "blows", "blew"]) {
      return first.word.isOne(of: ["down", "back", "out", "up"])
    }
    let isMade = word.isOne(of: ["makes", "made"])
    guard isMade || word.isOne(of: ["loses", "lost"]) else { return false }
    return rest.prefix(3).contains {
      isMade
        ? $0.word.isOne(of: ["point", "case", "position", "feelings", "meaning"])
        : $0.word.isOne(of: ["patience", "temper", "control", "composure"])
    }
  }

  private func isPunctuationOrSpeech(_ token: ProseToken) -> Bool {
    if token.isPunctuation || token.isName && token.isPossessive { return true }
    return token.isWord
      && (GrammarWords.speechNouns.contains(token.word) || Self.wordNouns.contains(token.word)
        || token.word.isOne(of: ["because", "against", "for", "about"]))
  }

  private static let explosions: WordSet = ["explodes", "exploded", "erupts", "erupted"]

  private static let turnings: WordSet = ["turns", "turned", "rounds", "rounded"]

  // MARK: A clause of time before the colon

  /// Whether a clause that begins with a word such as “when” only says when something is said that
  /// stands behind the colon: “Madame explains the reasons when Kathy and Tommy visit her: ‘…’”. One in
  /// which one person does something may be about who speaks.
  func onlyTellsTime(_ starter: Int) -> Bool {
    guard tokens[quotation - 1].isMark(":"), starter + 3 < quotation,
      tokens[starter].word.isOne(of: ["when", "while", "once", "after", "before"]),
      !(starter > start && tokens[starter - 1].isMark(","))
    else { return false }
    let clause = starter + 1..<quotation - 1
    if clause.contains(where: { !tokens[$0].isWordLike }) { return false }
    let names = clause.filter { tokens[$0].isName && !tokens[$0].isPossessive }
    let first = clause.lowerBound
    switch names.count {
    case 0:
      let word = tokens[first].word
      return word.isOne(of: ["they", "we"]) || isAt(first, "the") && isAt(first + 1, "students")
        || word.isOne(of: ["she", "he"])
          && GrammarWords.beForms.contains(tokens[first + 1].word)
    case 2: return names[0] == first && names[1] == first + 2 && isAt(first + 1, "and")
    default: return false
    }
  }

  /// Whether a verb before such a clause asks or tells what happened in it.
  func asksWhatHappens(_ verb: Int) -> Bool {
    tokens[verb..<quotation].contains { $0.word.isOne(of: ["what", "how", "why", "whether"]) }
  }
}
