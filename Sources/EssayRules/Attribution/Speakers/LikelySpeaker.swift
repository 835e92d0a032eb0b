import EssayText
import QuoteSets

/// The sieves for hints that are too weak to accuse anyone by: each names someone who may be the one
/// who speaks, and counts only for a character who does say the words.
struct LikelySpeaker {
  let sieve: AttributionSieve
  let speaker: CharacterNumber

  private var tokens: [ProseToken] { sieve.tokens }
  private var start: Int { sieve.start }
  private var quotation: Int { sieve.quotation }

  func attribution() -> Attribution? {
    guard let name = colonSubject() ?? possessor() ?? thinker() ?? inverted() ?? giver(),
      let person = tokens[name].person
    else { return nil }
    return sieve.named(person, name, .possessive)
  }

  /// Whether the token names the speaker.
  private func isSpeaker(_ index: Int) -> Bool {
    guard index < tokens.count, case .character(let number, _) = tokens[index].person else {
      return false
    }
    return number == speaker
  }

  /// “Ruth has had enough of Tommy: ‘…’”: the sentence's subject.
  private func colonSubject() -> Int? {
    guard quotation > start, tokens[quotation - 1].isMark(":") else { return nil }
    let opening = start..<min(start + 5, quotation)
    let first = tokens[opening].firstIndex { $0.isName }
    guard let first, !tokens[first].isPossessive, isSpeaker(first),
      first == start || !isPreposition(first - 1)
    else { return nil }
    return first
  }

  private func isPreposition(_ index: Int) -> Bool {
    tokens[index].isWord && GrammarWords.prepositions.contains(tokens[index].word)
  }

  /// “There is anger in Ruth’s voice when we read ‘…’”.
  private func possessor() -> Int? {
    (max(start, quotation - 20)..<quotation).first { index in
      tokens[index].isPossessive && isSpeaker(index)
        && tokens[(index + 1)..<min(index + 5, quotation)].contains {
          GrammarWords.speechNouns.contains($0.word)
            || $0.word.isOne(of: ["memories", "memory", "thoughts", "view"])
        }
    }
  }

  /// “Ruth believes that they are ‘…’”.
  private func thinker() -> Int? {
    for index in stride(from: quotation - 1, through: max(start, quotation - 16), by: -1) {
      if tokens[index].isQuotation { return nil }
      guard tokens[index].isWord, Self.mentalVerbs.contains(tokens[index].word), index > start
      else { continue }
      var name = index - 1
      while name > start, tokens[name].isWord, GrammarWords.isAdverb(tokens[name].word) {
        name -= 1
      }
      return isSpeaker(name) && !tokens[name].isPossessive ? name : nil
    }
    return nil
  }

  private static let mentalVerbs: WordSet = [
    "thinks", "thought", "believes", "believed", "feels", "felt", "sees", "saw", "considers",
    "regards", "views", "understands", "knows", "knew", "imagines", "finds", "wonders", "wondered",
    "ponders", "questions", "muses", "realises", "realizes", "fears", "contemplates",
  ]

  /// “‘…,’ snorts Ruth”.
  private func inverted() -> Int? {
    let verb = quotation + 1
    guard verb + 1 < sieve.end, tokens[verb].isWord,
      tokens[verb].word.hasSuffix("s") || tokens[verb].word.hasSuffix("ed"),
      isSpeaker(verb + 1), !tokens[verb + 1].isPossessive
    else { return nil }
    return verb + 1
  }

  /// “‘…’ from Ruth”, “the speech of Ruth’s (‘…’)”.
  private func giver() -> Int? {
    let from = quotation + 1
    if from + 1 < sieve.end, tokens[from].word == "from", isSpeaker(from + 1),
      !tokens[from + 1].isPossessive
    {
      return from + 1
    }
    let name = quotation - 2
    guard name > start, tokens[quotation - 1].isMark("("), isSpeaker(name),
      tokens[name].isPossessive, tokens[name - 1].word == "of"
    else { return nil }
    return name
  }
}
