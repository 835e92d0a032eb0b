import EssayText

/// Words that tell how somebody does what a verb says, and that nobody need say: “Hyde attacks Carew with
/// ‘ape-like fury’”, “Scrooge speaks in a ‘grating voice’”.
extension AttributionSieve {
  /// What the quotation is to the one who does what the verb says, where it completes a phrase with
  /// “with” or “in”, or is what somebody lets others see; nil where it is what the verb says.
  func possession(by verb: Int) -> Attribution.Possession? {
    if isRevealed(by: verb) { return .speech }
    guard quotation - 1 > verb, quotation < tokens.count, tokens[quotation - 1].isWord,
      let preposition = (verb + 1..<quotation).last(where: { isAt($0, "with") || isAt($0, "in") }),
      isNounPhrase(preposition + 1..<quotation), !isPlainSpeech
    else { return nil }
    let isPart = preposition + 1 < quotation && opensNounPhrase(quotation - 1)
    return isPart || isDoneToThing(verb + 1..<preposition, by: verb) ? .property : .speech
  }

  /// Whether the words between “with” and the quotation name nobody and no words: “a heart”, “a”, not “the
  /// words”, “Ruth’s usual”, “Chapter 14”.
  private func isNounPhrase(_ phrase: Range<Int>) -> Bool {
    phrase.count <= 4
      && phrase.allSatisfy { index in
        tokens[index].isWord && !tokens[index].isPossessive && !isSpeechNoun(index)
          && !tokens[index].isCapitalised
      }
  }

  /// Whether a noun must follow a word, which the quotation then is or has: “a”, “his”, “the same”.
  private func opensNounPhrase(_ last: Int) -> Bool {
    tokens[last].word.isOne(of: [
      "a", "an", "his", "her", "their", "its", "such", "same", "usual", "own",
    ])
  }

  /// “answers the call of duty with”: what is neither a person nor words is answered by deeds.
  private func isDoneToThing(_ object: Range<Int>, by verb: Int) -> Bool {
    guard !object.isEmpty, tokens[verb].word.hasPrefix("answer"), !opensLikeSpeech else {
      return false
    }
    return object.allSatisfy { index in
      let word = tokens[index].word
      return tokens[index].isWord && !isSpeechNoun(index)
        && !isPersonNoun(word)
        && !word.isOne(of: ["him", "her", "them", "us", "everyone", "everybody", "it", "this"])
    }
  }

  /// “reveals two children: ‘Yellow, meagre, ragged’”: what can be seen.
  private func isRevealed(by verb: Int) -> Bool {
    tokens[verb].word.hasPrefix("reveal") && quotation - 2 > verb && !isStatement
      && !(verb + 1..<quotation).contains { isAt($0, "that") || isSpeechNoun($0) }
  }
}
