import EssayText

/// Phrases and clauses that hold a place of their own: the place of what happened before, or of what a
/// speaker takes up, and not of the words that the sentence quotes.
extension CitationReader {
  /// How many tokens before a place they may begin.
  private static let reach = 14

  // MARK: Before and after

  /// “After Miss Lucy’s talk in Chapter 6, Ruth says”, “Despite the promise of Chapter 7, she cries”: the
  /// place of what the phrase names. “Just before the end of Chapter 14, Ruth says” is where she does.
  /// - Parameters:
  ///   - before: the last token before the place and what leads to it.
  ///   - end: the token after the place.
  func isOfPhraseBefore(_ before: Int, _ end: Int) -> Bool {
    guard before > 0, tokens[before].isWordLike else { return false }
    let first = max(0, before - Self.reach)
    guard
      let starter = (first...before).last(where: {
        !tokens[$0].isWordLike
          || tokens[$0].isWord && (Self.relating.contains(tokens[$0].word) || isContrast($0))
      }), tokens[starter].isWordLike, starter < before, opensPhrase(starter),
      goesOnWithSubject(end) || goesOnWithWords(end, ofOtherThan: tokens[starter...before])
    else { return false }
    return !tokens[(starter + 1)...before].contains {
      // “warning” may be a noun.
      $0.isWord
        && (ReportingVerbs.isParticiple($0.word) && !GrammarWords.speechNouns.contains($0.word)
          || Self.relatives.contains($0.word))
    }
      && !(Self.parts.contains(tokens[before].word)
        && tokens[starter].word.isOne(of: ["after", "before"]))
  }

  /// Prepositions that set what is told beside something else, and do not say where it happens.
  static let relating: WordSet = [
    "after", "before", "since", "until", "till", "despite", "following", "like", "unlike",
    "besides", "without",
  ]

  /// The “to” of “In contrast to”.
  private func isContrast(_ to: Int) -> Bool {
    to > 0 && tokens[to].word == "to"
      && tokens[to - 1].word.isOne(of: ["contrast", "contrary", "comparison", "response", "reply"])
  }

  private static let relatives: WordSet = ["who", "what", "that", "which", "when", "where"]

  /// What of a chapter is still the chapter.
  private static let parts: WordSet = [
    "start", "beginning", "opening", "middle", "half", "end", "close", "pages", "page",
  ]

  /// Whether nothing stands before a preposition in its sentence but a mark, an adverb or a measure:
  /// “Eight chapters after”, “Long after”.
  private func opensPhrase(_ starter: Int) -> Bool {
    var index = starter - 1
    if isContrast(starter) { index -= tokens[max(0, index - 1)].word == "in" ? 2 : 1 }
    while index >= 0, tokens[index].isWord {
      let word = tokens[index].word
      let isMeasure =
        GrammarWords.isAdverb(word) || Self.measures.contains(word) || number(at: index) != nil
      guard isMeasure else { return false }
      index -= 1
    }
    return index < 0 || tokens[index].isPunctuation
  }

  private static let measures: WordSet = [
    "long", "even", "years", "time", "chapters", "pages", "months", "weeks", "days", "shortly",
    "many", "several", "some", "a", "few", "of", "much", "well", "but", "and", "yet", "coming",
  ]

  /// Whether the sentence goes on with somebody who does something: “, Ruth”, “she”.
  private func goesOnWithSubject(_ end: Int) -> Bool {
    let index = end < tokens.count && tokens[end].isMark(",") ? end + 1 : end
    guard index + 1 < tokens.count, !tokens[index].isPossessive else { return false }
    return tokens[index].isName
      || tokens[index].word.isOne(of: ["she", "he", "they", "it", "we", "the"])
  }

  /// “After Ruth’s outburst in Chapter 14, Miss Emily’s ‘…’”, “After Miss Lucy’s talk in Chapter 6, ‘…’”:
  /// whether words follow that are not those of the one whose the phrase is.
  private func goesOnWithWords(_ end: Int, ofOtherThan phrase: ArraySlice<ProseToken>) -> Bool {
    guard end + 1 < tokens.count, tokens[end].isMark(","),
      let owner = phrase.last(where: { $0.isPossessive && $0.person != nil })?.person
    else { return false }
    let next = tokens[end + 1]
    // “After Ruth’s outburst in Chapter 14, ‘…’, nobody speaks” tells what she says.
    if next.isQuotation { return end + 2 < tokens.count && tokens[end + 2].isWord }
    return next.isPossessive && next.person.map { $0 != owner } ?? false
  }

  // MARK: What somebody does there

  /// “What Miss Lucy avoids in Chapter 6, Ruth says”, “All that is hinted at in Chapter 6 is said
  /// aloud”: the place of what the sentence takes up. “What Ruth says in Chapter 14 is ‘…’” is where she
  /// says it.
  func isInFusedRelative(_ before: Int, _ end: Int) -> Bool {
    guard before > 0, end < tokens.count else { return false }
    let first = max(0, before - Self.reach)
    guard let what = (first...before).last(where: { !tokens[$0].isWordLike || isFused($0) }),
      tokens[what].isWord, what + 1 < before
    else { return false }
    if what > 0, tokens[what - 1].isWordLike,
      !tokens[what - 1].word.isOne(of: ["and", "but", "yet", "so"])
    {
      // “Ruth says what Miss Lucy avoids in Chapter 6: ‘…’”.
      return tokens[what + 1].isName && !tokens[what + 1].isPossessive
        && tokens[end].isMark(":", ",") && isSaid(what - 1)
    }
    let next = tokens[end].isMark(",") ? end + 1 : end
    guard next < tokens.count, tokens[next].isWordLike else { return false }
    if tokens[next].isName || tokens[next].word.isOne(of: ["she", "he", "they"]) { return true }
    return GrammarWords.beForms.contains(tokens[next].word) && isDone(after: next)
  }

  private func isFused(_ index: Int) -> Bool {
    let word = tokens[index].word
    if word.isOne(of: ["what", "whatever"]) { return true }
    return word.isOne(of: ["all", "everything"]) && index + 1 < tokens.count
      && (tokens[index + 1].isName || tokens[index + 1].word == "that")
  }

  private func isSaid(_ verb: Int) -> Bool {
    let word = tokens[verb].word
    return ReportingVerbs.kind(of: word) == .says && !ReportingVerbs.isParticiple(word)
  }

  /// “is finally said”: a participle after a form of “be”.
  private func isDone(after be: Int) -> Bool {
    guard
      let verb = tokens[(be + 1)...].prefix(5).first(where: {
        !($0.isWord && (GrammarWords.isAdverb($0.word) || GrammarWords.beForms.contains($0.word)))
      }), verb.isWord
    else { return false }
    return verb.word.hasSuffix("ed") || verb.word.hasSuffix("en")
      || verb.word.isOne(of: ["said", "told", "put", "made", "gone", "over", "lost", "done"])
  }

  // MARK: Numbers alone

  /// “by the fourteenth” after “the sixth chapter”, “in 14” after “Chapter 6”: a number that counts what
  /// the one before it in the sentence does.
  func elliptical(at index: Int, after earlier: Citation?) -> Found? {
    guard let earlier, let part = earlier.places.last?.last, earlier.places.last?.count == 1,
      index > earlier.tokens.upperBound, index - earlier.tokens.upperBound <= 20,
      !tokens[earlier.tokens.upperBound..<index].contains(where: {
        $0.isMark(".", "?", "!", ";")
      })
    else { return nil }
    let isOrdinal = tokens[index - 1].word == "the"
    let lead = isOrdinal ? index - 2 : index - 1
    guard tokens[lead].isWord, tokens[lead].word.isOne(of: ["in", "by"]),
      let number = isOrdinal ? ordinalNumber(at: index) : number(at: index),
      isOrdinal
        ? earlier.opensWithOrdinal && number.value > 3
        : number.style == .figures && number.value < 100
    else { return nil }
    let end = isOrdinal ? ordinalEnd(index, number) : numberEnd(index)
    guard end >= tokens.count || !tokens[end].isWordLike || isClauseStart(end) else { return nil }
    return Found([[.init(division: part.division, number: number)]], false, to: end)
  }

  /// “where”, “when”: what is told there follows.
  private func isClauseStart(_ index: Int) -> Bool {
    tokens[index].word.isOne(of: ["where", "when"])
  }

  /// Whether “where” follows a place: it leads there, whatever stands before it.
  func leadsThere(_ end: Int) -> Bool {
    let next = end < tokens.count && tokens[end].isMark(",") ? end + 1 : end
    return next < tokens.count && isClauseStart(next)
  }
}
