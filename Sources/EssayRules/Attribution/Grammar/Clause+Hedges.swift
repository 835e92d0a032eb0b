import EssayText

/// What a word such as “doubt” is said of.
extension Clause {
  /// Whether a word by which things are put as not so is said of the verb, and not of something else:
  /// “I doubt that Tommy says”, but “In a moment of doubt, Tommy says”.
  func governs(_ hedge: Int, _ verb: Int) -> Bool {
    let next = tokens[hedge + 1]
    switch tokens[hedge].word {
    case "doubt", "doubts":
      if hedge > sentence.lowerBound, tokens[hedge - 1].isWord,
        tokens[hedge - 1].word.isOne(of: ["of", "a", "no", "any", "without", "in", "with", "his"])
      {
        return false
      }
      return next.isName || next.isWord && Self.clauseHeads.contains(next.word)
    case "imagine":
      return next.isName || next.isWord && Self.clauseHeads.contains(next.word)
        || !tokens[hedge..<verb].contains { $0.isMark(",") }
    case "if":
      // “As if to hurt himself, Tommy says”.
      return
        !(next.isWord && next.word == "to" && hedge > sentence.lowerBound
        && tokens[hedge - 1].word == "as")
    default: return true
    }
  }

  /// Whether a verb of belief tells what some people believe, or may: “many readers often think”, “you
  /// might think”. What “I” or “we” think is the essay's own, “as many think” is an aside, and of “they
  /// think that Kathy says that Ruth says” only what Kathy says is believed.
  func isHeldByOthers(_ belief: Int, before verb: Int) -> Bool {
    let isOfAnother = tokens[(belief + 1)..<verb].contains {
      $0.isWord && ReportingVerbs.kind(of: $0.word) == .says
    }
    if isOfAnother { return false }
    var index = belief - 1
    while index > sentence.lowerBound, tokens[index].isWord,
      GrammarWords.isAdverb(tokens[index].word)
        || GrammarWords.auxiliaries.contains(tokens[index].word)
    {
      if tokens[index].word.isOne(of: ["might", "may", "could", "would", "can"]) { return true }
      index -= 1
    }
    guard tokens[index].isWord, !tokens[index].isPossessive,
      !tokens[max(sentence.lowerBound, index - 2)..<index].contains(where: { $0.word == "as" })
    else { return false }
    let word = tokens[index].word
    return Self.others.contains(word)
      || word.hasSuffix("s")
        && !word.isOne(of: ["is", "was", "us", "this", "does", "has", "makes"])
  }

  private static let others: WordSet = [
    "people", "many", "most", "some", "others", "everyone", "everybody", "you", "they", "anyone",
    "anybody", "someone", "somebody", "one", "class", "brother", "sister", "friend", "teacher",
    "partner", "neighbour", "neighbor",
  ]

  private static let clauseHeads: WordSet = [
    "that", "if", "whether", "very", "she", "he", "they", "it", "anyone", "anybody", "much",
  ]
}
