import EssayText

/// The sieves for a speaker whom a clause or sentence of its own names: “Ruth says it at last. ‘…’”,
/// “‘…’ This is what Ruth says.”
extension AttributionSieve {
  /// “‘…’: Ruth says it”, “‘…’ Ruth says this to hurt Tommy.”, “‘…’ This is what Ruth says.”
  func statementAfter() -> Attribution? {
    let next = quotation + 1
    if next < end, tokens[next].isMark(":") { return statement(at: next + 1) }
    guard standsAlone, end < tokens.count else { return nil }
    if tokens[end].word.isOne(of: ["this", "that", "it"]),
      isAt(end + 1, "is") || isAt(end + 1, "was"),
      isAt(end + 2, "what"), let verb = verbIndex(after: end + 3)
    {
      return subjectThenVerb(end + 3, verb)
    }
    if tokens[end].word.isOne(of: ["these", "those"]),
      isAt(end + 1, "are") || isAt(end + 1, "were"),
      end + 3 < tokens.count, let person = tokens[end + 2].person, tokens[end + 2].isPossessive,
      isAt(end + 3, "words")
    {
      return named(person, end + 2, .possessive)
    }
    return wordsAfter(at: end) ?? statement(at: end)
  }

  /// “These words are spoken by Ruth”, “This is said by Ruth”, “This quote from Ruth shows”, “Ruth’s
  /// words here show”.
  private func wordsAfter(at first: Int) -> Attribution? {
    if first + 1 < tokens.count, let person = tokens[first].person, tokens[first].isPossessive,
      isAt(first + 1, "words")
    {
      return isAt(first + 2, "here") ? named(person, first, .possessive) : nil
    }
    guard isAt(first, "this") || isAt(first, "these") else { return nil }
    var index = first + 1
    let hasNoun = index < tokens.count && Self.wordNouns.contains(tokens[index].word)
    if hasNoun { index += 1 }
    if hasNoun, isAt(index, "from") { return plainName(at: index + 1, .possessive) }
    if index < tokens.count, hasNoun ? tokens[index].isMark(",") : false { index += 1 }
    while index < tokens.count, tokens[index].isWord,
      GrammarWords.beForms.contains(tokens[index].word)
        || GrammarWords.isAdverb(tokens[index].word)
    {
      index += 1
    }
    guard index > first + 1, index + 1 < tokens.count,
      tokens[index].word.isOne(of: ["spoken", "said", "uttered", "shouted", "whispered"]),
      isAt(index + 1, "by")
    else { return nil }
    return plainName(at: index + 2, .passive)
  }

  /// “Ruth finally says it. ‘…’”
  func announcementBefore() -> Attribution? {
    guard standsAlone, !clause.previous.isEmpty else { return nil }
    var index = clause.previous.lowerBound
    while index < clause.previous.upperBound, tokens[index].isWord,
      GrammarWords.isAdverb(tokens[index].word)
    {
      index += 1
    }
    let isQuoting = tokens[clause.previous].contains {
      if case .quotation = $0.kind { true } else { false }
    }
    return isQuoting ? nil : statement(at: index)
  }

  /// Whether the sentence is nothing but the quotation.
  private var standsAlone: Bool {
    guard quotation < tokens.count, quotation - start <= 4, end - quotation <= 4 else {
      return false
    }
    return tokens[start..<quotation].allSatisfy { !$0.isWordLike }
      && (quotation + 1 >= end || tokens[(quotation + 1)..<end].allSatisfy { $0.isMark(".", ",") })
  }

  /// Whether “it” or “this” is not the beginning of a clause or a noun phrase: “says it is late”,
  /// “says this house is cold”.
  private func isWholeObject(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].isWord else { return true }
    let next = tokens[index + 1].word
    return GrammarWords.isAdverb(next)
      || GrammarWords.prepositions.contains(next) && !next.isOne(of: ["about", "of", "on"])
      || next.isOne(of: ["that", "and", "but", "because", "when", "while", "as", "loud", "again"])
  }

  /// “Ruth says it”: a name at `index`, a reporting verb and a word for what is said.
  private func statement(at index: Int) -> Attribution? {
    guard index < tokens.count, tokens[index].isName, let verb = verbIndex(after: index),
      ReportingVerbs.kind(of: tokens[verb].word) == .says, verb + 1 < tokens.count,
      tokens[verb + 1].word.isOne(of: ["it", "this", "something"]), isWholeObject(verb + 1)
    else { return nil }
    return subjectThenVerb(index, verb)
  }
}
