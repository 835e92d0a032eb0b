import EssaySyntax
import EssayText
import QuoteSets

/// A heading, a line over a list, a cell or a field of notes that names a character.
struct SpeakerLabel {
  enum Meaning {
    /// The one who says what stands under it: “Said by Ruth”, “Speaker: Ruth”.
    case speaker
    /// Nothing but a name.
    case name
    /// Quotations for, on or from someone: who says them is left open.
    case collection
  }

  let meaning: Meaning
  let person: ProseToken.Person
  let range: ByteRange

  /// What tokens say as a label; nil where they name no character, or several, or speak of one.
  init?(_ tokens: ArraySlice<ProseToken>, in bytes: [UInt8]) {
    guard tokens.count <= 24 else { return nil }
    let names = tokens.indices.filter { tokens[$0].isName }
    guard names.count == 1, let name = names.first, let person = tokens[name].person,
      case .character = person
    else { return nil }
    let words = tokens.filter(\.isWord).map(\.word)
    guard Set(words).isDisjoint(with: ["not", "never", "nobody", "about"]) else { return nil }
    self.person = person
    range = ProseName.range(of: tokens[name], in: bytes)
    if Self.saysSo(tokens, name) {
      meaning = .speaker
    } else if tokens[name].isPossessive || !Self.collections.isDisjoint(with: words) {
      guard Set(words).isDisjoint(with: ["about", "on", "to", "against", "without", "not"]),
        !Self.collections.isDisjoint(with: words)
      else { return nil }
      meaning = .collection
    } else if words.allSatisfy(Self.isPlaceWord) {
      meaning = .name
    } else {
      return nil
    }
  }

  /// “Said by Ruth”, “Quotations from Ruth”, “Ruth’s words”, “What Ruth says”, “Ruth says”.
  private static func saysSo(_ tokens: ArraySlice<ProseToken>, _ name: Int) -> Bool {
    let before = name > tokens.startIndex ? tokens[name - 1].word : ""
    let after = name + 1 < tokens.endIndex ? tokens[name + 1].word : ""
    if tokens[name].isPossessive { return after.isOne(of: ["words", "lines", "speech"]) }
    if after.isOne(of: ["said", "says", "speaks", "spoke"]) {
      return !tokens[(name + 2)...].contains(where: \.isWord)
    }
    guard before.isOne(of: ["by", "from"]), name - 2 >= tokens.startIndex else { return false }
    let noun = tokens[name - 2].word
    return noun.isOne(of: ["said", "spoken", "uttered"]) || collections.contains(noun)
  }

  private static let collections: WordSet = [
    "quotes", "quotations", "quotation", "quote", "lines", "words", "sayings",
  ]

  private static func isPlaceWord(_ word: ProseWord) -> Bool {
    word.isOne(of: [
      "chapter", "chapters", "ch", "chs", "chap", "p", "pp", "the", "and", "narrator",
    ])
      || word.isNumber || PlaceNumbers.roman(word) != nil
      || PlaceNumbers.cardinal(word) != nil
  }
}
