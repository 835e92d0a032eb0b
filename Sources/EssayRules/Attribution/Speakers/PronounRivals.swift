import EssayText
import QuoteSets

/// Whether “she” or “he” may mean somebody without a name, though only one person is named near who
/// fits: somebody else is in play, and of the one named nothing is said.
struct PronounRivals {
  let clause: Clause
  /// The only one named who fits.
  let person: ProseToken.Person
  /// Where the pronoun stands.
  let pronoun: Int
  let gender: LiteraryCharacter.Gender

  private var tokens: [ProseToken] { clause.tokens }

  /// The sentence up to the pronoun, and the one before it.
  private var near: Range<Int> { clause.previous.lowerBound..<pronoun }

  var mayBeMeant: Bool {
    let mentions = near.filter { tokens[$0].person == person }
    guard let first = mentions.first else { return false }
    let paragraph = clause.paragraph(before: pronoun)
    let introduced = paragraph.first { tokens[$0].person == person } ?? first
    if isAddressed(first) || isHeadedByAnother(first, isNew: introduced == first)
      || mentions.contains(where: isDoneToByPronoun)
    {
      return true
    }
    guard mentions.allSatisfy(isTouchedOn) else { return false }
    return mentions.contains(where: isDead) || near.contains(where: isRole)
      || (paragraph.lowerBound..<introduced).contains(where: fits) || movesSomebody(first)
  }

  /// Where the sentence begins that has a token of ``near``.
  private func sentenceStart(of index: Int) -> Int {
    index < clause.sentence.lowerBound ? clause.previous.lowerBound : clause.sentence.lowerBound
  }

  // MARK: The one who is named

  /// Whether the sentence says nothing of the one named: “the loss of Ruth”, “Ruth’s death”, “losing
  /// Ruth”, “she shows Ruth”.
  private func isTouchedOn(_ name: Int) -> Bool {
    if tokens[name].isPossessive { return true }
    guard name > 0, tokens[name - 1].isWord else { return false }
    let before = tokens[name - 1].word
    // “after Ruth leaves”.
    if GrammarWords.clauseStarters.contains(before), name + 1 < pronoun, tokens[name + 1].isWord {
      return false
    }
    return GrammarWords.prepositions.contains(before) || before.hasSuffix("ing")
      || clause.isObject(name, in: near)
  }

  /// “After killing Duncan, he says”: who does it is who speaks.
  private func isDoneToByPronoun(_ name: Int) -> Bool {
    let start = clause.sentence.lowerBound
    guard name > start, !tokens[name].isPossessive, tokens[name - 1].isWord,
      tokens[name - 1].word.hasSuffix("ing")
    else { return false }
    return tokens[start..<(name - 1)].allSatisfy {
      $0.isWord
        && (GrammarWords.prepositions.contains($0.word)
          || GrammarWords.clauseStarters.contains($0.word) || GrammarWords.isAdverb($0.word))
    }
  }

  /// “Duncan’s murder”, “the death of Duncan”.
  private func isDead(_ name: Int) -> Bool {
    let noun = tokens[name].isPossessive ? name + 1 : name - 2
    return tokens.indices.contains(noun) && tokens[noun].isWord
      && Self.deaths.contains(tokens[noun].word)
  }

  private static let deaths: WordSet = [
    "death", "murder", "killing", "assassination", "execution", "funeral", "burial", "loss",
    "corpse", "grave",
  ]

  /// Whether somebody without a name speaks to the one named: “The outcast begs Victor to listen”,
  /// “His plea to Victor is simple”.
  private func isAddressed(_ name: Int) -> Bool {
    let start = sentenceStart(of: name)
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

  // MARK: Who else is in play

  private var pronouns: WordSet { gender == .female ? Self.feminine : Self.masculine }

  private static let feminine: WordSet = ["she", "her", "hers", "herself", "she'd", "she'll"]
  private static let masculine: WordSet = ["he", "him", "his", "himself", "he'd", "he'll"]

  /// Whether a token is a pronoun of the same gender, in whatever case.
  private func fits(_ index: Int) -> Bool {
    tokens[index].isWord && pronouns.contains(tokens[index].word)
  }

  /// Whether the person comes up only after a pronoun that is another: in “He asks Victor for a mate.
  /// ‘…’, he says”, Victor is not the first “he”, and so perhaps not the second; nor is Kathy she of
  /// “Her anger is directed at Kathy”, unless Kathy has been named before.
  private func isHeadedByAnother(_ name: Int, isNew: Bool) -> Bool {
    let start = sentenceStart(of: name)
    let other = (start..<name).first { index in
      fits(index) && (isNew || tokens[index].word.isOne(of: ["she", "he"]))
    }
    guard let other else { return false }
    return !isForeshadowed(by: other, name, from: start)
  }

  /// “When he is alone, Victor despairs”, “In his despair Victor fled”: the pronoun is the person's own.
  private func isForeshadowed(by other: Int, _ name: Int, from start: Int) -> Bool {
    guard tokens[start].isWord else { return false }
    // “Her voice shaking, Kathy turns on them”; but “Her colleague, Madame, agrees”.
    if other == start, tokens[name - 1].isMark(",") { return tokens[name + 1].isWord }
    let opening = tokens[start].word
    let isPhrase =
      GrammarWords.prepositions.contains(opening)
      || opening.isOne(of: ["during", "despite", "through", "throughout", "following"])
    let isClause = GrammarWords.clauseStarters.contains(opening) || opening == "as"
    if tokens[other..<name].contains(where: { $0.isMark(",") }) {
      return isPhrase || isClause || opening.hasSuffix("ing")
    }
    return isPhrase && !isTouchedOn(name)
  }

  /// Whether somebody is named by what they are, other than the person: “Lady Macbeth goads her
  /// husband”, not “Kathy is the narrator”, “the narrator, Kathy”.
  private func isRole(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return false }
    let word = tokens[index].word
    guard
      Self.roles.contains(word)
        || (gender == .female ? Self.women : Self.men).contains(word)
    else { return false }
    let isPredicate = tokens[max(0, index - 3)..<index].contains {
      $0.isWord
        && (GrammarWords.beForms.contains($0.word) || $0.word.isOne(of: ["as", "becomes"]))
    }
    return !isPredicate && !isBesideName(index)
  }

  /// “the narrator Kathy”, “Kathy, the unreliable narrator,”.
  private func isBesideName(_ role: Int) -> Bool {
    let next = tokens[role + 1].isMark(",") ? role + 2 : role + 1
    if next < pronoun, tokens[next].person == person { return true }
    let before = tokens[max(0, role - 4)..<role]
    guard let name = before.lastIndex(where: { $0.person == person && !$0.isPossessive }) else {
      return false
    }
    return before[(name + 1)...].first.map {
      $0.isMark(",", "-", "(") || $0.word.isOne(of: ["the", "a", "an", "our", "this"])
    } ?? false
  }

  private static let roles: WordSet = [
    "narrator", "ghost", "spirit", "phantom", "partner", "clerk", "murderer", "servant", "porter",
    "messenger", "captain", "visitor", "stranger", "prisoner", "victim", "cousin", "child",
    "monster", "apparition", "colleague", "enemy", "rival", "leader", "villain",
  ]

  private static let men: WordSet = [
    "husband", "son", "uncle", "nephew", "king", "lord", "grandfather", "thane", "butler", "lawyer",
    "soldier", "prince", "master", "miser",
  ]

  private static let women: WordSet = [
    "wife", "daughter", "niece", "queen", "princess", "maid", "mistress", "bride", "widow",
  ]

  /// “The loss of Ruth saddens her”, “Losing Ruth makes her sad”: whoever is moved by something about the
  /// person, where the sentence has nobody else for its subject.
  private func movesSomebody(_ name: Int) -> Bool {
    let start = sentenceStart(of: name)
    let end = name < clause.sentence.lowerBound ? clause.previous.upperBound : pronoun
    let object: ProseWord = gender == .female ? "her" : "him"
    guard
      let moved = (name + 1..<max(name + 1, end)).first(where: { index in
        tokens[index].isWord && tokens[index].word == object
          && (clause.endsPhrase(index + 1) || Self.makes.contains(tokens[index - 1].word))
      })
    else { return false }
    return !tokens[start..<moved].contains {
      $0.isName && $0.person != person || $0.isWord && $0.word.isOne(of: ["she", "he", "they"])
    }
  }

  private static let makes: WordSet = [
    "makes", "made", "leaves", "left", "renders", "rendered", "drives", "drove", "keeps", "kept",
  ]
}
