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
    // “Madame it is who says”.
    if index - 2 >= sentence.lowerBound, tokens[index].word.isOne(of: ["is", "was"]),
      tokens[index - 1].word == "it", let person = tokens[index - 2].person,
      !tokens[index - 2].isPossessive
    {
      return .person(person, token: index - 2, isPronoun: false)
    }
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

  /// “It is Ruth that says”, “it is Ruth, who has waited all day, that says”, “Ruth is the one that
  /// says”.
  func cleftSubject(before that: Int) -> Subject {
    var index = that - 1
    if let start = predicateStart(endingAt: index) {
      return isDenied(before: index + 1) ? .unclear : subject(endingAt: start - 1, verb: start)
    }
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
    guard index - 1 >= sentence.lowerBound else { return false }
    if tokens[index - 1].word == "it" { return tokens[index - 1].isPossessive }
    return index - 2 >= sentence.lowerBound && tokens[index - 2].word == "it"
      && tokens[index - 1].word.isOne(of: ["is", "was"])
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

  private static let bounds: VerbForms =
    "begin:began start open end finish close conclude culminate"
}
