import EssayText
import QuoteSets

/// Of whom a sentence tells, or who speaks in it.
enum SceneSubject: Equatable {
  case person(ProseToken.Person)
  case pronoun(ProseWord)
  case anyone

  /// The one named at a token, or meant by “she” or “he” there.
  init?(_ token: ProseToken) {
    if case .character = token.person, let person = token.person {
      self = .person(person)
    } else if token.isWord, token.word.isOne(of: ["she", "he"]) {
      self = .pronoun(token.word)
    } else {
      return nil
    }
  }

  /// Whether the next sentence, which is about another subject, goes on with this one.
  func goesOn(with next: SceneSubject) -> Bool {
    switch (self, next) {
    case (.anyone, _), (_, .anyone): true
    case (.person(let person), .pronoun(let pronoun)):
      switch person {
      case .character(_, .female): pronoun == "she"
      case .character(_, .male): pronoun == "he"
      default: true
      }
    default: self == next
    }
  }
}

/// Words that lead away from a scene.
enum SceneWords {
  /// Words that tell of another time than the scene's.
  static let times: WordSet = [
    "later", "earlier", "afterwards", "eventually", "until", "till", "before", "after",
    "since", "elsewhere", "again", "once", "previously", "formerly", "years", "year", "months",
    "weeks", "days", "pages", "chapter", "chapters", "stave", "act", "scene", "letter", "next",
    "following", "previous", "soon", "meanwhile", "then", "now", "still", "already", "yet",
    "longer", "first", "last", "whereas", "unlike", "contrast", "comparison", "compared",
    "contrasts", "had", "ago", "film", "would", "will",
  ]

  /// Words that set a scene beside another, or say what does not happen in it.
  private static let others: WordSet = [
    "not", "never", "no", "nothing", "nobody", "none", "neither", "without", "but", "although",
    "though", "while", "instead", "despite", "like", "than", "what", "if", "whether", "only",
    "echoes", "from",
  ]

  static func leadAway(_ token: ProseToken) -> Bool {
    guard token.isWord else { return false }
    let word = token.word
    return times.contains(word) || others.contains(word) || word.hasSuffix("n't")
      || PlaceBinder.comparingVerbs.contains(word)
  }

  /// “This is shown when”.
  static let shown: WordSet = [
    "shown", "clear", "evident", "obvious", "seen", "reflected", "demonstrated", "illustrated",
    "revealed", "apparent", "plain",
  ]
}
