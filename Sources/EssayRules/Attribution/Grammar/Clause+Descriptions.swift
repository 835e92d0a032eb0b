import EssayText

/// Names with something beside them that says who or where: “her friend, Chrissie”, “Tommy in the novel”.
extension Clause {
  /// The name before a place that stands between it and its verb: “Tommy in Chapter 12 says”, “Tommy in
  /// the novel says”; nil where there is none.
  func nameBeforePlace(endingAt end: Int) -> Int? {
    guard end - 2 > sentence.lowerBound, tokens[end].isWord else { return nil }
    let word = tokens[end].word
    var index = end - 1
    if word.isNumber || PlaceNumbers.cardinal(word) != nil || PlaceNumbers.roman(word) != nil {
      guard tokens[index].isWord, CitationReader.division(named: tokens[index].word) != nil else {
        return nil
      }
      index -= 1
    } else {
      guard Self.works.contains(word), tokens[index].word.isOne(of: ["the", "this"]) else {
        return nil
      }
      index -= 1
    }
    guard index > sentence.lowerBound, tokens[index].word == "in", tokens[index - 1].isName,
      !tokens[index - 1].isPossessive
    else { return nil }
    return index - 1
  }

  private static let works: WordSet = [
    "novel", "book", "story", "text", "play", "extract", "passage", "chapter", "scene",
  ]

  /// The name of “the headmistress, Miss Emily”, “her friend, Chrissie”, “Kathy’s old friend Tommy”,
  /// whose first word is at `index`.
  func describedName(at index: Int) -> Int? {
    guard index < tokens.count,
      tokens[index].isWord && Self.determiners.contains(tokens[index].word)
        || tokens[index].isName && tokens[index].isPossessive
    else { return nil }
    var next = index + 1
    var isPerson = false
    while next < min(index + 7, tokens.count), tokens[next].isWord, !tokens[next].isPossessive {
      isPerson = isPerson || GrammarWords.personNouns.contains(tokens[next].word)
      next += 1
    }
    guard isPerson, next < tokens.count else { return nil }
    let isApart = tokens[next].isMark(",")
    if isApart { next += 1 }
    guard next < tokens.count, tokens[next].isName, !tokens[next].isPossessive,
      isApart || GrammarWords.personNouns.contains(tokens[next - 1].word)
    else { return nil }
    let after = next + 1
    return !isApart || after >= tokens.count || !tokens[after].isWordLike ? next : nil
  }

  private static let determiners: WordSet = ["the", "her", "his", "their", "our", "a", "an"]
}
