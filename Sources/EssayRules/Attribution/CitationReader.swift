import EssayText
import QuoteSets

/// Finds the citations among a block's tokens.
struct CitationReader {
  private let tokens: [ProseToken]
  private let bytes: [UInt8]

  static func read(_ tokens: [ProseToken], in bytes: [UInt8]) -> [Citation] {
    guard tokens.contains(where: mayBelongToCitation) else { return [] }
    let reader = CitationReader(tokens: tokens, bytes: bytes)
    var citations: [Citation] = []
    var index = 0
    while index < tokens.count {
      if let citation = reader.citation(at: index) {
        citations.append(citation)
        index = citation.tokens.upperBound
      } else {
        index += 1
      }
    }
    return citations
  }

  /// Whether a token is a figure or the name of a division, one of which every citation has. Most
  /// blocks have neither.
  private static func mayBelongToCitation(_ token: ProseToken) -> Bool {
    guard token.isWord else { return false }
    let first = token.word.firstLetter
    if first <= UInt8(ascii: "9") || isDivision(token) { return true }
    // “ch14” has both.
    return first == UInt8(ascii: "c") && token.word.lastLetter.map { $0 <= 0x39 } == true
  }

  /// The division that a word in small letters names, in the singular or the plural.
  static func division(named word: ProseWord) -> Division? { names[word] }

  /// A place of which only the number is written: a cell under “Chapter”.
  static func readBare(_ tokens: [ProseToken], in bytes: [UInt8], of division: Division)
    -> Citation?
  {
    let reader = CitationReader(tokens: tokens, bytes: bytes)
    guard tokens.count <= 8, let (numbers, isRange, end) = reader.numbers(at: 0),
      end == tokens.count
    else { return nil }
    return reader.citation(division, numbers, isRange: isRange, 0..<end)
  }

  private static let names: WordMap<Division> = [
    "chapter": .chapter, "chapters": .chapter, "ch": .chapter, "chs": .chapter, "chap": .chapter,
    "chaps": .chapter, "chpt": .chapter, "chpts": .chapter, "chpter": .chapter, "chp": .chapter,
    "chps": .chapter, "letter": .letter,
    "letters": .letter, "stave": .stave, "staves": .stave,
  ]

  /// Words after which a chapter belongs to the argument and not to the quotation.
  private static let asideWords: WordSet = [
    "since", "after", "before", "until", "till", "from", "unlike", "than", "beyond", "past",
    "echoes", "echoing", "recalls", "anticipates", "foreshadows", "like", "toward", "towards",
    "whereas", "while", "between", "with", "by", "for", "not", "compare", "cf",
  ]

  /// Words that lead the reader to a chapter: “If we turn to Chapter 14”. Without one of them “to”
  /// leads away from the quotation: “takes us back to Chapter 6”.
  private static let leadingVerbs: WordSet = [
    "turn", "turns", "turning", "go", "going", "move", "moving", "come", "coming", "skip", "jump",
  ]

  /// What a chapter may be “of” and still be one of the work: “the first chapter of the novel”.
  private static let works: WordSet = [
    "novel", "book", "text", "story", "narrative", "work", "part", "never",
  ]

  private func citation(at index: Int) -> Citation? {
    guard tokens[index].isWord else { return nil }
    let first = tokens[index].word.firstLetter
    if first == UInt8(ascii: "c"), let attached = attached(at: index) { return attached }
    if let named = named(at: index) { return named }
    if isDivision(index + 1) || isDivision(index + 3), let ordinal = ordinal(at: index) {
      return ordinal
    }
    return first <= UInt8(ascii: "9") ? paragraph(at: index) : nil
  }

  /// Whether a token is the name of a division.
  private func isDivision(_ index: Int) -> Bool {
    index < tokens.count && Self.isDivision(tokens[index])
  }

  private static func isDivision(_ token: ProseToken) -> Bool {
    guard token.isWord else { return false }
    switch token.word.firstLetter {
    case UInt8(ascii: "c"), UInt8(ascii: "l"), UInt8(ascii: "s"): return names[token.word] != nil
    default: return false
    }
  }

  /// “(7.1)”, “(Ishiguro 7.1)”: chapter and paragraph.
  private func paragraph(at index: Int) -> Citation? {
    guard index > 0, index + 3 < tokens.count,
      tokens[index - 1].isMark("(") || tokens[index - 1].isMark(",")
        || tokens[index - 1].isName,
      tokens[index + 1].isMark("."), tokens[index + 2].isWord, tokens[index + 3].isMark(")"),
      tokens[index].range.upperBound == tokens[index + 1].range.lowerBound,
      tokens[index + 1].range.upperBound == tokens[index + 2].range.lowerBound,
      let chapter = number(at: index), chapter.style == .figures, chapter.value < 100,
      let paragraph = number(at: index + 2), paragraph.style == .figures
    else { return nil }
    return citation(.chapter, [chapter], isRange: false, index..<index + 3)
  }

  /// “ch14”.
  private func attached(at index: Int) -> Citation? {
    let word = tokens[index].word
    for name: ProseWord in ["chapter", "chap", "ch"] where word.hasPrefix(name) {
      let digits = word.dropFirst(name.count)
      guard let value = digits.smallNumber else { continue }
      let end = tokens[index].range.upperBound
      let number = Citation.Number(
        value: value, range: end - digits.count..<end, style: .figures)
      return citation(.chapter, [number], isRange: false, index..<index + 1)
    }
    return nil
  }

  /// “Chapter 14”, “ch. 6–7”, “Chapters 6 and 7”, “Chapter XIV”.
  private func named(at index: Int) -> Citation? {
    guard isDivision(index), let division = Self.names[tokens[index].word],
      !tokens[index].isPossessive
    else { return nil }
    var next = index + 1
    if next < tokens.count, tokens[next].isMark(".") { next += 1 }
    // “Chapter number 14”, “chapter no. 14”.
    if next < tokens.count, ["number", "no", "nr"].contains(tokens[next].word) {
      next += 1
      if next < tokens.count, tokens[next].isMark(".") { next += 1 }
    }
    guard let (numbers, isRange, end) = numbers(at: next) else { return nil }
    // A bare letter needs its number close by: “letters I” is no citation.
    if tokens[index].word == "letters" || tokens[index].word == "letter",
      numbers.first?.style == .words
    {
      return nil
    }
    return citation(division, numbers, isRange: isRange, index..<end)
  }

  /// A number, a list or a range, and the token after it.
  private func numbers(at index: Int) -> ([Citation.Number], isRange: Bool, end: Int)? {
    guard let first = number(at: index) else { return nil }
    var numbers = [first]
    var isRange = false
    var next = numberEnd(index)
    while let (number, joins, after) = furtherNumber(at: next) {
      numbers.append(number)
      isRange = isRange || joins
      next = after
    }
    return (numbers, isRange, next)
  }

  /// “and 7”, “–7”, “to 7”, “, 7”.
  private func furtherNumber(at index: Int) -> (Citation.Number, joins: Bool, after: Int)? {
    guard index + 1 < tokens.count else { return nil }
    let token = tokens[index]
    let joins = token.isMark("-") || token.isWord && ["to", "through"].contains(token.word)
    let lists = token.isMark(",", "&", "/") || token.isWord && ["and", "or"].contains(token.word)
    guard joins || lists else { return nil }
    // After a comma only a figure goes on with the list: “in Chapter 6, one of the boys”.
    guard let number = number(at: index + 1),
      !token.isMark(",") || number.style == .figures || number.style == .roman,
      !token.isMark(",") || !isPartOfWord(index + 1)
    else { return nil }
    return (number, joins, numberEnd(index + 1))
  }

  /// Whether a hyphen ties a number to a word: “31-year-old”.
  private func isPartOfWord(_ index: Int) -> Bool {
    let end = numberEnd(index)
    return end + 1 < tokens.count && tokens[end].isMark("-")
      && tokens[end].range.lowerBound == tokens[end - 1].range.upperBound
      && number(at: end + 1) == nil
  }

  /// “the fourteenth chapter”, “the 14th chapter”.
  private func ordinal(at index: Int) -> Citation? {
    guard let number = ordinalNumber(at: index) else { return nil }
    var end = index + 1
    if number.range.upperBound > tokens[index].range.upperBound { end += 2 }
    guard end < tokens.count, tokens[end].isWord,
      let division = Self.names[tokens[end].word], !tokens[end].word.hasSuffix("s")
    else { return nil }
    return citation(division, [number], isRange: false, index..<end + 1)
  }

  private func ordinalNumber(at index: Int) -> Citation.Number? {
    let token = tokens[index]
    let style: PlaceNumbers.Style = token.isCapitalised ? .capitalisedOrdinal : .ordinal
    if index + 2 < tokens.count, tokens[index + 1].isMark("-"),
      let value = PlaceNumbers.ordinal(
        ProseWord.joined(token.word, UInt8(ascii: "-"), tokens[index + 2].word))
    {
      return .init(
        value: value, range: token.range.lowerBound..<tokens[index + 2].range.upperBound,
        style: style)
    }
    if let value = PlaceNumbers.ordinal(token.word) {
      return .init(value: value, range: token.range, style: style)
    }
    guard let suffix = token.word.suffix(2), ["st", "nd", "rd", "th"].contains(suffix),
      let value = token.word.dropLast(2).smallNumber
    else { return nil }
    return .init(value: value, range: token.range, style: .figureOrdinal)
  }

  private func number(at index: Int) -> Citation.Number? {
    guard index < tokens.count, tokens[index].isWord else { return nil }
    let token = tokens[index]
    let word = token.word
    if let value = word.smallNumber {
      return .init(value: value, range: token.range, style: .figures)
    }
    if index + 2 < tokens.count, tokens[index + 1].isMark("-"),
      tokens[index + 1].range.lowerBound == token.range.upperBound,
      let value = PlaceNumbers.cardinal(
        ProseWord.joined(word, UInt8(ascii: "-"), tokens[index + 2].word))
    {
      return .init(
        value: value, range: token.range.lowerBound..<tokens[index + 2].range.upperBound,
        style: token.isCapitalised ? .capitalisedWords : .words)
    }
    // “twenty two”, without its hyphen.
    if let tens = PlaceNumbers.cardinal(word), tens >= 20, tens % 10 == 0,
      index + 1 < tokens.count, let units = PlaceNumbers.cardinal(tokens[index + 1].word),
      units < 10
    {
      return .init(
        value: tens + units, range: token.range.lowerBound..<tokens[index + 1].range.upperBound,
        style: token.isCapitalised ? .capitalisedWords : .words)
    }
    if let value = PlaceNumbers.cardinal(word) {
      return .init(
        value: value, range: token.range, style: token.isCapitalised ? .capitalisedWords : .words)
    }
    if let value = PlaceNumbers.roman(word) {
      return .init(
        value: value, range: token.range, style: token.isCapitalised ? .roman : .smallRoman)
    }
    return nil
  }

  /// The token after a number, which may be of three: “twenty-two”.
  private func numberEnd(_ index: Int) -> Int {
    guard let number = number(at: index) else { return index }
    return tokens[index...].firstIndex { $0.range.lowerBound >= number.range.upperBound }
      ?? tokens.count
  }

  private func citation(
    _ division: Division, _ numbers: [Citation.Number], isRange: Bool, _ range: Range<Int>
  ) -> Citation {
    var before = range.lowerBound - 1
    while before >= 0, tokens[before].isWord,
      ["the", "in", "of", "early"].contains(tokens[before].word)
    {
      before -= 1
    }
    let isAside =
      leadsAway(before, to: range.upperBound) || isOfAnotherWork(range.upperBound)
      || isCompared(before)
      || isInRelativeClause(before, range) || isArgued(before, range)
      || isFirstOfPlural(range, numbers)
    return Citation(
      division: division, numbers: numbers, isRange: isRange,
      range: tokens[range.lowerBound].range
        .lowerBound..<tokens[range.upperBound - 1].range.upperBound,
      tokens: range, isAside: isAside)
  }

  /// Whether the word before a citation takes it out of the quotation's hands.
  private func leadsAway(_ before: Int, to after: Int) -> Bool {
    guard before >= 0 else { return false }
    if before > 0, tokens[before].isMark("."), tokens[before - 1].word == "cf" { return true }
    guard tokens[before].isWord else { return false }
    let word = tokens[before].word
    // “between Chapter 13 and Chapter 15”.
    if ["and", "or", "to"].contains(word), before >= 3, Self.names[tokens[before - 2].word] != nil,
      number(at: before - 1) != nil
    {
      return leadsAway(before - 3, to: after)
    }
    if word == "also", before > 0, tokens[before - 1].word == "see" { return true }
    if ["met", "meet", "meets"].contains(word) { return true }
    // “It is not until Chapter 14 that”, “straight from Chapter 14”.
    if before > 0, tokens[before - 1].isWord {
      if word == "until", tokens[before - 1].word == "not" { return false }
      if word == "from", Self.sourceWords.contains(tokens[before - 1].word) {
        // “The ideas taken from Chapter 9 make”.
        return after < tokens.count && tokens[after].isWord
      }
    }
    guard word == "to" else { return Self.asideWords.contains(word) }
    return before == 0 || !Self.leadingVerbs.contains(tokens[before - 1].word)
  }

  /// Words with which “from” tells where a quotation stands.
  private static let sourceWords: WordSet = [
    "straight", "taken", "quote", "quotation", "line", "lines", "passage", "extract", "words",
    "phrase", "sentence", "comes", "is", "directly",
  ]

  /// “Unlike the girl of Chapter 5, Ruth”: another part of the work is set beside the quotation.
  private func isCompared(_ before: Int) -> Bool {
    for index in stride(from: before, through: max(0, before - 7), by: -1) {
      guard tokens[index].isWordLike else { return false }
      if ["unlike", "compared", "than", "having"].contains(tokens[index].word) { return true }
    }
    return false
  }

  /// “The donations that begin in Chapter 18 show”: the place of something else.
  private func isInRelativeClause(_ before: Int, _ range: Range<Int>) -> Bool {
    guard before > 0, tokens[before].isWord, tokens[before + 1].word == "in",
      tokens[max(0, before - 3)..<before].contains(where: {
        ["that", "which", "who", "whom"].contains($0.word)
      }), range.upperBound < tokens.count
    else { return false }
    return tokens[range.upperBound].isWord
      && !["where", "when", "and", "is", "are"].contains(tokens[range.upperBound].word)
  }

  /// “Chapters 6 (‘…’) and 15 (‘…’)”: each number with a quotation of its own.
  private func isFirstOfPlural(_ range: Range<Int>, _ numbers: [Citation.Number]) -> Bool {
    numbers.count == 1
      && ["chapters", "chs", "letters", "staves"].contains(
        tokens[range.lowerBound].word)
      && range.upperBound < tokens.count
      && tokens[range.upperBound].isMark("(")
  }

  /// “As Chapter 2 has shown”: a step of the argument.
  private func isArgued(_ before: Int, _ range: Range<Int>) -> Bool {
    guard before >= 0, tokens[before].word == "as", range.upperBound < tokens.count,
      before + 1 == range.lowerBound
    else { return false }
    return tokens[range.upperBound].isWord
  }

  /// “Chapter 3 of Smith’s study”, “the first chapter of her life”.
  private func isOfAnotherWork(_ after: Int) -> Bool {
    guard after < tokens.count, tokens[after].isWord, tokens[after].word == "of" else {
      return false
    }
    let whole = tokens[after...].dropFirst().prefix(4)
    if case .quotation = whole.first?.kind { return false }
    // “of her book on clones”, but “of his novel”.
    if let owner = whole.first, ["her", "their", "my", "our", "your", "this"].contains(owner.word),
      whole.dropFirst().first?.word != "novel"
    {
      return true
    }
    return !whole.contains { token in
      if case .author = token.person { return true }
      return Self.works.contains(token.word)
    }
  }
}
