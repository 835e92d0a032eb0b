import EssayText

/// Clauses and phrases that hang on somebody's name: what happens in them has a place of its own.
extension CitationReader {
  /// How many tokens before a place they may begin.
  private static let reach = 12

  /// Whether a place is told of somebody or of something that happened before: “Ruth, who dies in
  /// Chapter 19, says”, “Miss Emily, last seen in Chapter 9, says”, “Before she dies in Chapter 19,
  /// Ruth says”.
  /// - Parameter before: the last token before the place and what leads to it.
  func hangsOnName(_ before: Int, _ range: Range<Int>) -> Bool {
    let first = max(0, before - Self.reach)
    var isSaid = false
    for index in stride(from: before, through: first, by: -1) {
      let token = tokens[index]
      guard token.isWordLike else {
        return token.isMark(",", "(", "-") && !isSaid
          && isEvent(index + 1..<before + 1, after: index, to: range.upperBound)
      }
      guard token.isWord else { continue }
      if token.word.isOne(of: ["who", "whom", "whose", "who'll", "who'd", "who've"]), index > 0,
        tokens[index - 1].isMark(",", "(", "-")
      {
        return !isSaid && index > 1 && tokens[index - 2].isWordLike
          && closes(range.upperBound)
      }
      if Self.earlierOrLater.contains(token.word), opensClause(index) {
        return hasSubject(after: index, upTo: before)
      }
      if isTime(index), index >= 2, tokens[index - 2].word.isOne(of: ["by", "at"]) {
        return hasSubject(after: index, upTo: before)
      }
      isSaid = isSaid || ReportingVerbs.kind(of: token.word) == .says
    }
    return false
  }

  /// “by the time”.
  private func isTime(_ index: Int) -> Bool {
    tokens[index].word == "time" && index >= 1 && tokens[index - 1].word == "the"
  }

  private static let earlierOrLater: WordSet = ["before", "after", "since", "until", "till"]

  /// Whether a clause may begin at a token: after a mark, or after a word such as “long”.
  private func opensClause(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].isWordLike else { return true }
    let word = tokens[index - 1].word
    return tokens[index - 1].isWord
      && (GrammarWords.isAdverb(word) || word.isOne(of: ["long", "even", "years", "time"]))
  }

  /// Whether a clause about somebody follows a word that begins one.
  private func hasSubject(after starter: Int, upTo last: Int) -> Bool {
    guard starter + 2 <= last, !tokens[starter + 1].isPossessive else { return false }
    return tokens[starter + 1].isName
      || tokens[starter + 1].word.isOne(of: ["she", "he", "they", "we", "it"])
  }

  /// Whether an aside ends with a place and the sentence goes on in its own words.
  private func closes(_ end: Int) -> Bool {
    guard end < tokens.count, tokens[end].isMark(",", ")", "-", ".", ";") else { return false }
    return tokens[end].isMark(".", ";") || end + 1 >= tokens.count || !tokens[end + 1].isQuotation
  }

  /// Whether a phrase beside a name tells what happened to the one named: “, last seen”.
  /// - Parameter mark: that opens it.
  private func isEvent(_ phrase: Range<Int>, after mark: Int, to end: Int) -> Bool {
    guard mark > 0, phrase.count <= 8, closes(end), let first = phrase.first,
      isHolder(mark - 1) || isFirstOrLast(first) && isThing(mark - 1)
    else { return false }
    let verb = phrase.first {
      !GrammarWords.isAdverb(tokens[$0].word) && tokens[$0].word != "last"
    }
    return verb.map { isEventParticiple($0) || isState($0, endOf: phrase) } ?? false
  }

  /// “Ruth, silent in Chapter 12, says”: a word for how somebody is there, and no place or speech.
  private func isState(_ index: Int, endOf phrase: Range<Int>) -> Bool {
    let word = tokens[index].word
    return index == phrase.upperBound - 1 && tokens[index].isWord
      && !GrammarWords.prepositions.contains(word) && !ReportingVerbs.isParticiple(word)
      && ReportingVerbs.kind(of: word) == nil && !GrammarWords.clauseStarters.contains(word)
      && !word.isOne(of: [
        "back", "there", "up", "down", "and", "but", "as", "who", "which", "that",
      ])
  }

  /// Whether a token is a name, or the noun of “Kathy’s unreliability”: not of “Ruth’s words”.
  private func isHolder(_ index: Int) -> Bool {
    if tokens[index].isName { return !tokens[index].isPossessive }
    return index > 0 && tokens[index].isWord && tokens[index - 1].isName
      && tokens[index - 1].isPossessive && !GrammarWords.speechNouns.contains(tokens[index].word)
  }

  /// “the rumours, first mentioned”.
  private func isFirstOrLast(_ index: Int) -> Bool {
    tokens[index].word.isOne(of: ["first", "last"])
  }

  private func isThing(_ index: Int) -> Bool {
    tokens[index].isWord && !GrammarWords.speechNouns.contains(tokens[index].word)
  }

  /// Whether a word is a participle that tells of no speech.
  private func isEventParticiple(_ index: Int) -> Bool {
    let word = tokens[index].word
    guard tokens[index].isWord, ReportingVerbs.kind(of: word) == nil else { return false }
    return word.count > 4 && word.hasSuffix("ed") || Self.participles.contains(word)
  }

  private static let participles: WordSet = [
    "seen", "met", "known", "shown", "lost", "begun", "left", "hidden", "forgotten", "driven",
    "heard", "born", "dead", "gone",
  ]

  /// “The rumours first mentioned in Chapter 13 are”: the place of something that the sentence only
  /// speaks of.
  func isFirstMention(_ before: Int, _ end: Int) -> Bool {
    guard before >= 2, end < tokens.count, tokens[end].isWord, isEventParticiple(before) else {
      return false
    }
    return isFirstOrLast(before - 1) && tokens[before - 2].isWordLike
  }

  /// “As in Chapter 1, Kathy says”: another part of the work is set beside the quotation. “Such as in
  /// Chapter 1” and “as in Chapter 1, where she says” lead to it.
  func isLikened(_ before: Int, _ end: Int) -> Bool {
    guard before >= 0, tokens[before].word == "as", tokens[before + 1].word == "in",
      end < tokens.count, tokens[end].isMark(",")
    else { return false }
    // At the head of a sentence nothing but a comparison begins so.
    guard before > 0, tokens[before - 1].isWordLike || tokens[before - 1].isMark(",", "-") else {
      return true
    }
    return tokens[before - 1].word != "such"
      && !(end + 1 < tokens.count && tokens[end + 1].word.isOne(of: ["where", "when"]))
  }

  /// “The Ruth of Chapter 5 would not say”: somebody as they are elsewhere.
  func isOfPerson(_ first: Int) -> Bool {
    first >= 3 && tokens[first - 1].word == "of" && tokens[first - 2].isName
      && !tokens[first - 2].isPossessive && tokens[first - 3].word == "the"
  }
}
