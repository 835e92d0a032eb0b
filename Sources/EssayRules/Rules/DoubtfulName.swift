import EssayText
import QuoteSets

/// Whether the one to whom words are given may be another: the work that bears a character’s name, or
/// somebody whom the quote sets do not know.
struct DoubtfulName {
  let attribution: Attribution
  let character: CharacterNumber
  let context: LintContext

  private var tokens: [ProseToken] { context.view[attribution.block].tokens }

  var isDoubtful: Bool {
    guard let index = tokens.index(at: attribution.range.lowerBound) else { return false }
    return attribution.isPronoun ? mayMeanStranger(pronounAt: index) : mayBeTitle(at: index)
  }

  // MARK: Titles

  /// “Shelley’s Frankenstein tells us”, “Frankenstein suggests”: what a work does.
  private func mayBeTitle(at index: Int) -> Bool {
    let name = context.words(
      ProseName.range(of: tokens[index], in: context.view[attribution.block].bytes),
      in: attribution.block)
    let work = context.quoteSets[character.setIndex]
    guard ([work.title] + work.titles).contains(name) else { return false }
    if index > 0, case .author = tokens[index - 1].person, tokens[index - 1].isPossessive {
      return true
    }
    let clause = tokens[(index + 1)...].prefix(6).prefix { $0.isWordLike }
    let verb = clause.first {
      !GrammarWords.isAdverb($0.word) && !GrammarWords.auxiliaries.contains($0.word)
    }
    return verb.map { Self.verbsOfWorks.contains($0.word) } ?? false
      || clause.contains { Self.readers.contains($0.word) }
  }

  /// What works do more often than people.
  private static let verbsOfWorks: WordSet = [
    "suggests", "suggested", "suggest", "shows", "showed", "teaches", "taught", "explores",
    "implies", "implied", "illustrates", "demonstrates", "conveys", "presents", "depicts",
    "highlights", "emphasises", "emphasizes", "includes", "contains", "stresses",
  ]

  /// To whom works speak.
  private static let readers: WordSet = [
    "us", "reader", "readers", "audience", "audiences",
  ]

  // MARK: Strangers

  /// Whether a name that the sets do not know, or one misspelt, stands before a pronoun in its
  /// sentence or the one before: “in front of Lanyan, he is so shocked that he writes”.
  private func mayMeanStranger(pronounAt index: Int) -> Bool {
    let clause = context.view[attribution.block].clause(around: index, block: attribution.block)
    return (clause.previous.lowerBound..<index).contains(where: isStranger)
  }

  private func isStranger(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.isCapitalised, token.word.count > 2, index > 0,
      tokens[index - 1].isWordLike || tokens[index - 1].isMark(",")
    else { return false }
    if GivenNames.contains(token.word) || context.tables.spelling.nearest(to: token.word) != nil {
      return true
    }
    return !context.tables.spelling.knows(token.word) && !Self.noPeople.contains(token.word)
      && !SpellingTable.forms.contains(token.word)
      && CitationReader.division(named: token.word) == nil
      && !["ian", "ean", "ish", "ese", "ism", "ic"].contains { token.word.hasSuffix($0) }
  }

  /// Words with a capital that are no person whom “he” or “she” would mean.
  private static let noPeople: WordSet = [
    "act", "scene", "chapter", "letter", "stave", "part", "volume", "book", "god", "god's", "hell",
    "heaven", "satan", "bible", "earth", "nature", "fate", "england", "scotland", "london",
    "europe", "france", "christmas", "eve", "day", "street", "house", "castle", "one", "two",
    "three", "four", "five", "six", "seven", "eight", "nine", "ten", "i'm", "i've", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april", "june", "july", "august", "september", "october", "november", "december",
  ]
}
