import EssayText
import QuoteSets

/// To whom an essay gives a quotation.
struct Attribution: Sendable, Equatable {
  enum Cue: Sendable, Equatable {
    case parenthesis, signature, label, verbAfter, verbBefore, accordingTo, possessive, passive
    case sameAsBefore
    /// An author speaks through somebody.
    case channel
  }

  enum Possession: Sendable, Equatable {
    /// What somebody says, or what is told of them: “Ruth’s ‘We’re modelled from trash’”, “Ruth answers
    /// with ‘modelled from trash’”.
    case speech
    /// Perhaps what somebody has or is: “the creature’s ‘yellow skin’”, “speaks in a ‘grating voice’”.
    case property
  }

  /// Somebody who says another’s words again; of nobody whom the sets know where there is no person.
  struct Repeater: Sendable, Equatable {
    let person: ProseToken.Person?
    let range: ByteRange
  }

  /// The person, and by which of the sets; nil where the essay names someone unknown.
  let person: ProseToken.Person?
  /// The name or pronoun, of the text of ``block``.
  let range: ByteRange
  let block: Int
  let cue: Cue
  /// Whether the name is a pronoun.
  let isPronoun: Bool
  /// Whether the words are only recalled, not said: “Kathy remembers”.
  let recalls: Bool
  /// Whether it is how somebody describes something: “Tommy describes them as”. Only a narrator does so
  /// with the words of others.
  var describes = false
  /// What the words are to the one in whose possessive they follow, or who does something with them:
  /// “Ruth’s ‘…’”, “Ruth answers with ‘…’”; nil where neither is so.
  var possession: Possession?
  /// Who says the words again, that are given to the one who said them first: “the Ghost repeats
  /// Scrooge’s words”.
  var repeater: Repeater?
  /// Whether the sentence asserts it: not “Ruth never says”, not “if Ruth had said”.
  let isAsserted: Bool

  /// Someone speaks, but nobody whom the sets know: no further cue is looked for.
  static func unknown(_ range: ByteRange, in block: Int, _ cue: Cue) -> Attribution {
    Attribution(
      person: nil, range: range, block: block, cue: cue, isPronoun: false, recalls: false,
      isAsserted: false)
  }

  func with(cue: Cue) -> Attribution {
    Attribution(
      person: person, range: range, block: block, cue: cue, isPronoun: isPronoun,
      recalls: recalls, describes: describes, possession: possession, repeater: repeater,
      isAsserted: isAsserted)
  }

  func repeated(by repeater: Repeater?) -> Attribution {
    var said = self
    said.repeater = repeater
    return said
  }

  /// The same words as the one’s who says them again; nil where no character does.
  var ofRepeater: Attribution? {
    guard let repeater, case .character = repeater.person else { return nil }
    return Attribution(
      person: repeater.person, range: repeater.range, block: block, cue: cue, isPronoun: false,
      recalls: true, isAsserted: isAsserted)
  }

  /// Whether somebody whom no set knows says the words again: whose they are first is not in question.
  var isRepeatedByStranger: Bool { repeater != nil && ofRepeater == nil }

  /// The same, as what the sentence does not give for a fact.
  var unasserted: Attribution {
    Attribution(
      person: person, range: range, block: block, cue: cue, isPronoun: isPronoun,
      recalls: recalls, describes: describes, possession: possession, repeater: repeater,
      isAsserted: false)
  }

  func owning(_ possession: Possession?) -> Attribution {
    var owned = self
    owned.possession = possession
    return owned
  }

  func describing(_ describes: Bool) -> Attribution {
    var description = self
    description.describes = describes
    return description
  }

  /// The characters whose words they may be, the likeliest first: of “the Ghost repeats Scrooge’s question”
  /// the Ghost, and Scrooge; of “the stranger repeats Scrooge’s question” perhaps neither.
  var likelySpeakers: [CharacterNumber] {
    if let repeater, repeater.person == nil { return [] }
    return [ofRepeater?.character, character].compactMap(\.self)
  }

  /// The character to whom the essay gives it; nil where it is someone else.
  var character: CharacterNumber? {
    if case .character(let number, _) = person { number } else { nil }
  }
}
