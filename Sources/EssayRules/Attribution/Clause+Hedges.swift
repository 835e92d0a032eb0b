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

  private static let clauseHeads: WordSet = [
    "that", "if", "whether", "very", "she", "he", "they", "it", "anyone", "anybody", "much",
  ]
}
