import EssayText

/// Names that a sentence sets against another: “Ruth, not Tommy, says”, “by Ruth rather than by Tommy”.
extension Clause {
  /// Where the words begin that rule a name out: “, not Tommy”, “and not by Tommy”, “rather than Tommy”
  /// after the one who is meant instead; nil where they do not.
  func contrastStart(before name: Int) -> Int? {
    var index = name - 1
    guard index > sentence.lowerBound, tokens[index].isWord else { return nil }
    let isPreposition = tokens[index].word.isOne(of: ["by", "from", "of", "to"])
    if isPreposition, !isPair("instead", "of", endingAt: index) { index -= 1 }
    guard let head = contrastHead(endingAt: index) else { return nil }
    index = head
    while index > sentence.lowerBound,
      tokens[index - 1].isMark(",", "-", "(") || tokens[index - 1].word.isOne(of: ["and", "but"])
    {
      index -= 1
    }
    return index > sentence.lowerBound && tokens[index - 1].isWordLike ? index : nil
  }

  /// The first of the words “not”, “rather than”, “instead of”, “as opposed to”.
  private func contrastHead(endingAt end: Int) -> Int? {
    guard end > sentence.lowerBound, tokens[end].isWord else { return nil }
    if tokens[end].word == "not" {
      // “it is not Tommy” denies, “Ruth, not Tommy” contrasts.
      let before = tokens[end - 1]
      return before.isName || before.isMark(",", "-", "(") || before.word.isOne(of: ["and", "but"])
        ? end : nil
    }
    if isPair("rather", "than", endingAt: end) || isPair("instead", "of", endingAt: end) {
      return end - 1
    }
    return isPair("opposed", "to", endingAt: end) && end - 2 > sentence.lowerBound ? end - 2 : nil
  }

  private func isPair(_ first: ProseWord, _ second: ProseWord, endingAt end: Int) -> Bool {
    end > sentence.lowerBound && tokens[end].isWord && tokens[end].word == second
      && tokens[end - 1].isWord && tokens[end - 1].word == first
  }

  /// The one who is meant where the name at a token is ruled out, else the same: the “Ruth” of “Ruth
  /// rather than Tommy”.
  func meant(at name: Int) -> Int {
    guard name > sentence.lowerBound, tokens[name].isName,
      let start = contrastStart(before: name), tokens[start - 1].isName
    else { return name }
    return start - 1
  }
}
