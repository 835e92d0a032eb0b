import EssayText
import QuoteSets

/// Numbers of places: figures, words, Roman ones, ordinals; lists and ranges of them.
extension CitationReader {
  /// A number, a list or a range, and the token after it.
  func numbers(at index: Int) -> ([Citation.Number], isRange: Bool, end: Int)? {
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
    let joins = token.isMark("-") || token.isWord && token.word.isOne(of: ["to", "through"])
    let lists = token.isMark(",", "&", "/") || token.isWord && token.word.isOne(of: ["and", "or"])
    guard joins || lists else { return nil }
    // After a comma only a figure goes on with the list: “in Chapter 6, one of the boys”. A figure
    // with a point and another after it is a place of its own: “Act 2, 2.1”.
    guard let number = number(at: index + 1), !Self.isTied(index + 1, tokens),
      // “In Chapter 2, I argue”: no list goes on with the first.
      tokens[index + 1].word != "i",
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

  func ordinalNumber(at index: Int) -> Citation.Number? {
    guard index < tokens.count, tokens[index].isWord else { return nil }
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
    guard (0x30...0x39).contains(token.word.firstLetter), let suffix = token.word.suffix(2),
      suffix.isOne(of: ["st", "nd", "rd", "th"]),
      let value = token.word.dropLast(2).smallNumber
    else { return nil }
    return .init(value: value, range: token.range, style: .figureOrdinal)
  }

  /// The token after an ordinal number, which may be of three: “twenty-second”.
  func ordinalEnd(_ index: Int, _ number: Citation.Number) -> Int {
    number.range.upperBound > tokens[index].range.upperBound ? index + 3 : index + 1
  }

  /// The number written at a token, without a possessive ending: the “12” of “Chapter 12’s”.
  func number(at index: Int) -> Citation.Number? {
    guard index < tokens.count, tokens[index].isWord else { return nil }
    let token = tokens[index]
    let word = token.word
    let range = ProseName.range(of: token, in: bytes)
    if let value = word.smallNumber {
      return .init(value: value, range: range, style: .figures)
    }
    if index + 2 < tokens.count, tokens[index + 1].isMark("-"),
      tokens[index + 1].range.lowerBound == token.range.upperBound,
      let value = PlaceNumbers.cardinal(
        ProseWord.joined(word, UInt8(ascii: "-"), tokens[index + 2].word))
    {
      return .init(
        value: value,
        range: token.range
          .lowerBound..<ProseName.range(of: tokens[index + 2], in: bytes).upperBound,
        style: token.isCapitalised ? .capitalisedWords : .words)
    }
    // “twenty two”, without its hyphen.
    if let tens = PlaceNumbers.cardinal(word), tens >= 20, tens % 10 == 0,
      index + 1 < tokens.count, let units = PlaceNumbers.cardinal(tokens[index + 1].word),
      units < 10
    {
      return .init(
        value: tens + units,
        range: token.range
          .lowerBound..<ProseName.range(of: tokens[index + 1], in: bytes).upperBound,
        style: token.isCapitalised ? .capitalisedWords : .words)
    }
    if let value = PlaceNumbers.cardinal(word) {
      return .init(
        value: value, range: range, style: token.isCapitalised ? .capitalisedWords : .words)
    }
    if let value = PlaceNumbers.roman(word) {
      return .init(
        value: value, range: range, style: token.isCapitalised ? .roman : .smallRoman)
    }
    return nil
  }

  /// The token after a number, which may be of three: “twenty-two”.
  func numberEnd(_ index: Int) -> Int {
    guard let number = number(at: index) else { return index }
    return tokens[index...].firstIndex { $0.range.lowerBound >= number.range.upperBound }
      ?? tokens.count
  }

  // MARK: The first and the last

  /// Words for the first part of a work, and for the last ones.
  private static let edges: WordSet = [
    "opening", "final", "closing", "concluding", "last", "penultimate",
  ]

  /// “the opening chapter”, “the novel’s final chapter”: which number that is, the work tells.
  /// - Parameter name: what the part is called.
  func edge(before name: Int) -> Found? {
    guard name > 1, tokens[name].isWord, let division = Self.division(named: tokens[name].word),
      let number = edge(at: name - 1), !isOfPart(after: name + 1)
    else { return nil }
    return Found([[.init(division: division, number: number)]], false, to: name + 1)
  }

  private func edge(at index: Int) -> Citation.Number? {
    guard index > 0, index + 1 < tokens.count, tokens[index].isWord,
      Self.edges.contains(tokens[index].word),
      tokens[index - 1].word == "the" || tokens[index - 1].isPossessive,
      let division = Self.division(named: tokens[index + 1].word), division != .scene,
      !tokens[index + 1].word.hasSuffix("s")
    else { return nil }
    let style: PlaceNumbers.Style = tokens[index].isCapitalised ? .capitalisedOrdinal : .ordinal
    let range = tokens[index].range
    switch tokens[index].word {
    case "opening": return .init(value: 1, range: range, style: style, edge: .opening)
    // A letter may be the last of somebody’s, and not of the work.
    case _ where division == .letter: return nil
    // “In the last chapter we saw”: the one before.
    case "last" where division == .chapter && !isOfWork(index + 2): return nil
    case "penultimate": return .init(value: 0, range: range, style: style, edge: .fromLast(1))
    default: return .init(value: 0, range: range, style: style, edge: .fromLast(0))
    }
  }

  /// “of the novel”.
  private func isOfWork(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].word == "of"
      && tokens[(index + 1)...].prefix(3).contains {
        Self.works.contains($0.word) || isInTitle($0)
      }
  }

  /// “the first chapter of Part Two”: counted from another beginning.
  func isOfPart(after end: Int) -> Bool {
    guard end < tokens.count, tokens[end].isWord, tokens[end].word.isOne(of: ["of", "in"]) else {
      return false
    }
    return tokens[(end + 1)...].prefix(3).contains {
      $0.isWord && $0.word.isOne(of: ["part", "section", "half"])
    }
  }
}
