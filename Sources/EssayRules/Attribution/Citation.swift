import EssayText
import QuoteSets

/// A place in a work that an essay names: a chapter, a letter, an act and scene.
struct Citation: Sendable, Equatable {
  /// One number of it, or the ends of a range.
  struct Number: Sendable, Equatable {
    let value: Int
    /// Of the block's text.
    let range: ByteRange
    let style: PlaceNumbers.Style
  }

  let division: Division
  /// The numbers of a list or a range, in order.
  let numbers: [Number]
  /// Whether the numbers are the ends of a range.
  let isRange: Bool
  /// From the division's name to the last number, of the block's text.
  let range: ByteRange
  /// The first and last token.
  let tokens: Range<Int>
  /// Whether words before it take it out of the quotation's hands: “since Chapter 3”.
  let isAside: Bool

  /// Whether the place `number` is one of those cited.
  func includes(_ number: Int) -> Bool {
    if isRange, let first = numbers.first, let last = numbers.last, first.value <= last.value {
      return (first.value...last.value).contains(number)
    }
    return numbers.contains { $0.value == number }
  }

  /// Whether this is where a canonical quotation stands.
  func names(_ reference: CanonicalReference) -> Bool {
    zip(reference.quoteSet.divisions, reference.quotation.place).contains {
      $0 == division && includes($1)
    }
  }
}

/// Finds the citations among a block's tokens.
struct CitationReader {
  private let tokens: [ProseToken]
  private let bytes: [UInt8]

  static func read(_ tokens: [ProseToken], in bytes: [UInt8]) -> [Citation] {
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

  private static let names: [String: Division] = [
    "chapter": .chapter, "chapters": .chapter, "ch": .chapter, "chs": .chapter, "chap": .chapter,
    "chaps": .chapter, "chpt": .chapter, "chpter": .chapter, "letter": .letter,
    "letters": .letter, "stave": .stave, "staves": .stave,
  ]

  /// Words after which a chapter belongs to the argument and not to the quotation.
  private static let asideWords: Set<String> = [
    "since", "after", "before", "until", "till", "from", "unlike", "than", "beyond", "past",
    "echoes", "echoing", "recalls", "anticipates", "foreshadows", "like", "toward", "towards",
  ]

  private func citation(at index: Int) -> Citation? {
    guard tokens[index].isWord else { return nil }
    return attached(at: index) ?? named(at: index) ?? ordinal(at: index)
  }

  /// “ch14”.
  private func attached(at index: Int) -> Citation? {
    let word = tokens[index].word
    for name in ["chapter", "chap", "ch"] where word.hasPrefix(name) {
      let digits = word.dropFirst(name.count)
      guard !digits.isEmpty, digits.count <= 3, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
        let value = Int(digits)
      else { continue }
      let end = tokens[index].range.upperBound
      let number = Citation.Number(
        value: value, range: end - digits.utf8.count..<end, style: .figures)
      return citation(.chapter, [number], isRange: false, index..<index + 1)
    }
    return nil
  }

  /// “Chapter 14”, “ch. 6–7”, “Chapters 6 and 7”, “Chapter XIV”.
  private func named(at index: Int) -> Citation? {
    guard let division = Self.names[tokens[index].word], !tokens[index].isPossessive else {
      return nil
    }
    var next = index + 1
    if next < tokens.count, tokens[next].isMark(".") { next += 1 }
    guard next < tokens.count, let first = number(at: next) else { return nil }
    // A bare letter needs its number close by: “letters I” is no citation.
    if tokens[index].word == "letters" || tokens[index].word == "letter", first.style == .words {
      return nil
    }
    var numbers = [first]
    var isRange = false
    next = numberEnd(next)
    while let (number, joins, after) = furtherNumber(at: next) {
      numbers.append(number)
      isRange = isRange || joins
      next = after
    }
    return citation(division, numbers, isRange: isRange, index..<next)
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
      !token.isMark(",") || number.style == .figures || number.style == .roman
    else { return nil }
    return (number, joins, numberEnd(index + 1))
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
      let value = PlaceNumbers.ordinal(token.word + "-" + tokens[index + 2].word)
    {
      return .init(
        value: value, range: token.range.lowerBound..<tokens[index + 2].range.upperBound,
        style: style)
    }
    if let value = PlaceNumbers.ordinal(token.word) {
      return .init(value: value, range: token.range, style: style)
    }
    let digits = token.word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 3, let value = Int(digits),
      ["st", "nd", "rd", "th"].contains(token.word.dropFirst(digits.count))
    else { return nil }
    return .init(value: value, range: token.range, style: .figureOrdinal)
  }

  private func number(at index: Int) -> Citation.Number? {
    guard index < tokens.count, tokens[index].isWord else { return nil }
    let token = tokens[index]
    let word = token.word
    if word.count <= 3, word.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(word) {
      return .init(value: value, range: token.range, style: .figures)
    }
    if index + 2 < tokens.count, tokens[index + 1].isMark("-"),
      tokens[index + 1].range.lowerBound == token.range.upperBound,
      let value = PlaceNumbers.cardinal(word + "-" + tokens[index + 2].word)
    {
      return .init(
        value: value, range: token.range.lowerBound..<tokens[index + 2].range.upperBound,
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
    return number.range.upperBound > tokens[index].range.upperBound ? index + 3 : index + 1
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
      before >= 0 && tokens[before].isWord
      && Self.asideWords.contains(tokens[before].word)
    return Citation(
      division: division, numbers: numbers, isRange: isRange,
      range: tokens[range.lowerBound].range
        .lowerBound..<tokens[range.upperBound - 1].range.upperBound,
      tokens: range, isAside: isAside)
  }
}
