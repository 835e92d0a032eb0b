import EssayText
import QuoteSets

/// Whom “she” or “he” means.
extension Clause {
  /// Whom “she” or “he” at `index` means: the one whom the sentence up to it or the sentence
  /// before names, where nobody else in the paragraph so far fits and nobody without a name may be
  /// meant.
  func resolve(pronounAt index: Int) -> Subject {
    let gender: LiteraryCharacter.Gender
    switch tokens[index].word {
    case "she", "her": gender = .female
    case "he", "him": gender = .male
    default: return .other
    }
    // “Neither Tommy nor Kathy is surprised when she says”.
    if tokens[sentence.lowerBound..<index].prefix(3).contains(where: { $0.word == "neither" }) {
      return .unclear
    }
    // “To Utterson he says” is said by another.
    let addressee =
      index > sentence.lowerBound && tokens[index - 1].isMark(",") ? index - 2 : index - 1
    if addressee > sentence.lowerBound, tokens[addressee].isName,
      tokens[addressee - 1].word == "to"
    {
      return .unclear
    }
    let near = fitting(gender, in: previous.lowerBound..<index)
    let all = fitting(gender, in: paragraph(before: index))
    guard all.people.count == 1, near.people.count == 1, !near.hasNameless,
      let only = near.people.first, !isMet(only, byPronounAt: index),
      !PronounRivals(clause: self, person: only, pronoun: index, gender: gender).mayBeMeant
    else { return .unclear }
    return .person(only, token: index, isPronoun: true)
  }

  /// How far back in a paragraph a person is remembered, in tokens.
  private static let memory = 400

  /// What is remembered of the paragraph before a token.
  func paragraph(before index: Int) -> Range<Int> { max(0, index - Self.memory)..<index }

  private func fitting(_ wanted: LiteraryCharacter.Gender, in range: Range<Int>)
    -> (people: [ProseToken.Person], hasNameless: Bool)
  {
    var people: [ProseToken.Person] = []
    var hasNameless = false
    for token in tokens[range] {
      if case .name(let person) = token.kind, case .character(_, let gender) = person {
        // Of a group nobody says “he”.
        if gender == .unknown, token.word.hasSuffix("s") { continue }
        if gender == wanted || gender == .unknown, !people.contains(person) {
          people.append(person)
        }
      } else if token.isWord, GrammarWords.personNouns.contains(token.word) {
        hasNameless = true
      }
    }
    return (people, hasNameless)
  }

  // MARK: Those spoken to

  /// Whether the one named in the sentence's opening is plainly not whom a pronoun after it means:
  /// “When Kathy presses her, she admits”, “Asked by Kathy why, she says”.
  func isMet(_ person: ProseToken.Person, byPronounAt index: Int) -> Bool {
    let own = sentence.lowerBound..<index
    if isAskerOrVisitor(person, beforePronounAt: index) { return true }
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

  /// “When Kathy asks about it she says”, “When Fred comes in he asks him”: whoever asks is answered, and
  /// of two of whom one has no name either may come in.
  private func isAskerOrVisitor(_ person: ProseToken.Person, beforePronounAt index: Int) -> Bool {
    let name = sentence.lowerBound + 1
    guard name + 1 < index, tokens[name].person == person, !tokens[name].isPossessive,
      tokens[name - 1].isWord, tokens[name - 1].word.isOne(of: ["when", "as", "after", "once"])
    else { return false }
    if tokens[name + 1].isWord, GrammarWords.askingVerbs.contains(tokens[name + 1].word) {
      return true
    }
    let object = index + 2
    return object + 1 < tokens.count
      && tokens[object].word == (tokens[index].word == "he" ? "him" : "her")
      && endsPhrase(object + 1)
  }

  private static func isSubject(_ token: ProseToken) -> Bool {
    token.isWord && token.word.isOne(of: ["she", "he", "they"])
  }

  /// Whether what stands at a token is no noun that “her” could belong to.
  func endsPhrase(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return true }
    let word = tokens[index].word
    return GrammarWords.prepositions.contains(word) || GrammarWords.isAdverb(word)
      || GrammarWords.clauseStarters.contains(word) || word.isOne(of: ["and", "why", "what"])
  }
}
