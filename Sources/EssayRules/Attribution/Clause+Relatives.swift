import EssayText

/// Subjects that stand before a relative clause, and predicates that lead to an infinitive.
extension Clause {
  /// “It is Ruth who says”, “Ruth, who says”, “Ruth is the one who says”, “It is Ruth, not Tommy, who
  /// says”.
  func relativeSubject(before who: Int) -> Subject {
    var index = who - 1
    if index >= sentence.lowerBound, tokens[index].isMark(",", "-", ")") { index -= 1 }
    guard index >= sentence.lowerBound else { return .other }
    index = meant(at: index)
    if let start = predicateStart(endingAt: index) {
      return isDenied(before: index + 1) ? .unclear : subject(endingAt: start - 1, verb: start)
    }
    if isCleft(at: index), tokens[index].word.isOne(of: ["she", "her", "he", "him"]) {
      return isDenied(before: index) ? .unclear : resolve(pronounAt: index)
    }
    guard let person = tokens[index].person, !tokens[index].isPossessive else { return .other }
    // “It is not Ruth but Tommy who says” names the right one after “but”.
    let isPutRight =
      index - 2 >= sentence.lowerBound && tokens[index - 1].word == "but"
      && (tokens[index - 2].isName || tokens[index - 2].isMark(","))
    // “It isn’t Tommy who says”.
    if !isPutRight, isDenied(before: index) { return .unclear }
    return .person(person, token: index, isPronoun: false)
  }

  /// “It is Ruth that says”, “it is Ruth, who has waited all day, that says”.
  func cleftSubject(before that: Int) -> Subject {
    var index = that - 1
    if index >= sentence.lowerBound, tokens[index].isMark(",", "-") {
      guard let start = asideStart(endingAt: index), start > sentence.lowerBound else {
        return .other
      }
      index = start - 1
    }
    guard index >= sentence.lowerBound, let person = tokens[index].person,
      !tokens[index].isPossessive, isCleft(at: index)
    else { return .other }
    return .person(person, token: index, isPronoun: false)
  }

  /// Whether “it is” stands before a token.
  private func isCleft(at index: Int) -> Bool {
    guard index - 2 >= sentence.lowerBound else { return false }
    return tokens[index - 1].word.isOne(of: ["is", "was"]) && tokens[index - 2].word == "it"
      || tokens[index - 1].word == "it" && tokens[index - 1].isPossessive
  }

  private func isDenied(before index: Int) -> Bool {
    tokens[max(sentence.lowerBound, index - 3)..<index].contains {
      $0.isWord && Self.negations.contains($0.word)
    }
  }

  private static let negations: WordSet = [
    "not", "isn't", "wasn't", "never", "hardly", "neither", "nor", "nobody",
  ]

  /// Where the verb of a predicate stands that ends at `end` and says of its subject that it is the
  /// one that speaks, or dares to: “is the one”, “is the first”, “has the courage”, “is brave
  /// enough”.
  func predicateStart(endingAt end: Int) -> Int? {
    guard end > sentence.lowerBound, tokens[end].isWord else { return nil }
    let word = tokens[end].word
    if Self.courage.contains(word) {
      guard end - 2 >= sentence.lowerBound, tokens[end - 1].word == "the",
        tokens[end - 2].word.isOne(of: ["has", "had", "have", "finds", "found"])
      else { return nil }
      return end - 2
    }
    guard word == "enough" || Self.ones.contains(word) else { return nil }
    for index in stride(from: end - 1, through: max(sentence.lowerBound, end - 6), by: -1) {
      guard tokens[index].isWord else { return nil }
      if tokens[index].word.isOne(of: ["is", "was"]) {
        let isNamed = tokens[(index + 1)..<end].contains { $0.word == "the" }
        return word == "enough" || isNamed ? index : nil
      }
      if tokens[index].word.isOne(of: ["not", "never", "than"]) { return nil }
    }
    return nil
  }

  private static let courage: WordSet = [
    "guts", "courage", "nerve", "cheek", "strength", "honesty", "confidence", "decency",
  ]

  private static let ones: WordSet = ["one", "first", "last", "only", "person"]

  /// Whether a predicate says of its subject that it is the last one who would: “is the last person
  /// to say”.
  func isLast(_ predicate: Range<Int>) -> Bool {
    predicate.contains { tokens[$0].isWord && tokens[$0].word == "last" }
  }

  /// Whether “with” begins a clause of somebody who does something, or what a thing ends in: “With Tommy
  /// claiming”, “It ends with Tommy shouting”. In “Ruth walks with Tommy saying” either may speak.
  func isAbsolute(_ with: Int) -> Bool {
    guard with > sentence.lowerBound, tokens[with - 1].isWord else { return true }
    return Self.bounds.contains(tokens[with - 1].word)
  }

  private static let bounds = WordSet(
    ReportingVerbs.forms("begin:began start open end finish close conclude culminate"))

  // MARK: Those spoken to

  /// Whether the one named in the sentence's opening is plainly not whom a pronoun after it means:
  /// “When Kathy presses her, she admits”, “Asked by Kathy why, she says”.
  func isMet(_ person: ProseToken.Person, byPronounAt index: Int) -> Bool {
    let own = sentence.lowerBound..<index
    guard let name = own.last(where: { tokens[$0].person == person }), !tokens[name].isPossessive,
      tokens[name..<index].contains(where: { $0.isMark(",") })
    else { return false }
    if name - 2 >= sentence.lowerBound, tokens[name - 1].word == "by", tokens[name - 2].isWord,
      !tokens[sentence.lowerBound..<name].contains(where: { $0.isName || Self.isSubject($0) })
    {
      return true
    }
    let object: ProseWord = tokens[index].word == "he" ? "him" : "her"
    return (name + 1..<min(name + 6, index)).contains { place in
      tokens[place].isWord && tokens[place].word == object && endsPhrase(place + 1)
    }
  }

  private static func isSubject(_ token: ProseToken) -> Bool {
    token.isWord && token.word.isOne(of: ["she", "he", "they"])
  }

  /// Whether what stands at a token is no noun that “her” could belong to.
  private func endsPhrase(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return true }
    let word = tokens[index].word
    return GrammarWords.prepositions.contains(word) || GrammarWords.isAdverb(word)
      || GrammarWords.clauseStarters.contains(word) || word.isOne(of: ["and", "why", "what"])
  }

  /// Whether a person comes up only after a pronoun that is another: in “He asks Victor for a mate.
  /// ‘…’, he says”, Victor is not the first “he”, and so perhaps not the second.
  func isSetApart(_ person: ProseToken.Person, fromPronoun pronoun: ProseWord, at index: Int)
    -> Bool
  {
    let word: ProseWord = pronoun.isOne(of: ["she", "her"]) ? "she" : "he"
    guard
      let name = (previous.lowerBound..<index).first(where: { tokens[$0].person == person })
    else { return false }
    let start = name < sentence.lowerBound ? previous.lowerBound : sentence.lowerBound
    if isAddressed(name, from: start) { return true }
    guard let other = (start..<name).first(where: { tokens[$0].isWord && tokens[$0].word == word })
    else { return false }
    // “When he is alone, Victor despairs” is about one person.
    let isForeshadowed =
      tokens[start].isWord
      && (GrammarWords.clauseStarters.contains(tokens[start].word) || tokens[start].word == "as")
      && tokens[other..<name].contains { $0.isMark(",") }
    return !isForeshadowed
  }

  /// Whether somebody without a name speaks to the one named: “The outcast begs Victor to listen”,
  /// “His plea to Victor is simple”.
  private func isAddressed(_ name: Int, from start: Int) -> Bool {
    guard name - 2 > start, tokens[name - 1].isWord, tokens[name - 2].isWord,
      !tokens[name].isPossessive, !tokens[start..<name].contains(where: { $0.person != nil })
    else { return false }
    let before = tokens[name - 1].word
    let isSpokenTo =
      ReportingVerbs.kind(of: before) == .says && (before.hasSuffix("s") || before.hasSuffix("ed"))
    let isToldOf =
      before.isOne(of: ["to", "on", "at"])
      && (GrammarWords.speechNouns.contains(tokens[name - 2].word)
        || ReportingVerbs.kind(of: tokens[name - 2].word) == .says
        || tokens[name - 2].word.isOne(of: ["turns", "turned", "rounds", "shouts"]))
    return isSpokenTo || isToldOf
  }
}
