import EssayText
import QuoteSets

/// Finds the citations among a block's tokens.
struct CitationReader {
  let tokens: [ProseToken]
  let bytes: [UInt8]
  private let titles: PartTitles
  let names: NameTable?

  private init(
    _ tokens: [ProseToken], in bytes: [UInt8], titles: PartTitles = PartTitles(),
    names: NameTable? = nil
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.titles = titles
    self.names = names
  }

  /// - Parameters:
  ///   - titles: those of the block's quotations that are titles of parts of a work.
  ///   - names: what knows the titles of the works.
  static func read(
    _ tokens: [ProseToken], in bytes: [UInt8], titles: PartTitles = PartTitles(),
    names: NameTable? = nil
  ) -> [Citation] {
    let reader = CitationReader(tokens, in: bytes, titles: titles, names: names)
    var citations: [Citation] = []
    var index = 0
    while let next = tokens[index...].firstIndex(where: mayBeginCitation) {
      if let citation = reader.citation(at: next, after: citations.last) {
        if names == nil || !reader.isOfOther(citation.tokens) { citations.append(citation) }
        index = citation.tokens.upperBound
      } else {
        index = next + 1
      }
    }
    return citations
  }

  /// Whether a citation may begin at a token, as far as its first letters tell.
  private static func mayBeginCitation(_ token: ProseToken) -> Bool {
    token.isWord
      ? token.interest.contains(.place) || token.word.firstLetter <= UInt8(ascii: "9")
      : token.isTitle
  }

  /// The first letters of all words with which citations begin, but for those in figures; see
  /// ``WordInterest/place``.
  static let heads: [UInt32] = {
    let figures = "0123456789"
    let words = names.entries.map(\.word) + prologues + PlaceNumbers.ordinalWords
    // “ch14”, “C7”, “C14”, “A1S7”, “A12S7”.
    return words.map(\.head) + ProseWord.heads("c", "h", figures)
      + ProseWord.heads("c", figures) + ProseWord.heads("c", figures, figures)
      + ProseWord.heads("a", figures)
      + ProseWord.heads("a", figures, "s") + ProseWord.heads("a", figures, figures)
      + PlaceNumbers.romanHeads
  }()

  /// The division that a word in small letters names, in the singular or the plural.
  static func division(named word: ProseWord) -> Division? { names[word] }

  /// A place of which only the number is written: a cell under “Chapter”.
  static func readBare(_ tokens: [ProseToken], in bytes: [UInt8], of division: Division)
    -> Citation?
  {
    let reader = CitationReader(tokens, in: bytes)
    guard tokens.count <= 8, let (numbers, isRange, end) = reader.numbers(at: 0),
      end == tokens.count
    else { return nil }
    return reader.citation(
      Found(numbers.map { [.init(division: division, number: $0)] }, isRange, to: end), from: 0)
  }

  static let names: WordMap<Division> = [
    "chapter": .chapter, "chapters": .chapter, "ch": .chapter, "chs": .chapter, "chap": .chapter,
    "chaps": .chapter, "chpt": .chapter, "chpts": .chapter, "chpter": .chapter, "chp": .chapter,
    "chps": .chapter, "letter": .letter,
    "letters": .letter, "stave": .stave, "staves": .stave, "act": .act, "acts": .act,
    "scene": .scene, "scenes": .scene, "sc": .scene, "scs": .scene,
  ]

  /// Whether a token is a word of a title by which the work is known.
  func isInTitle(_ token: ProseToken) -> Bool {
    token.isWordLike && token.isCapitalised && names?.isInTitle(token.word) == true
  }

  /// Words of a place and where they end.
  struct Found {
    var places: [[Citation.Part]]
    var isRange: Bool
    /// The token after it.
    var end: Int
    var hasLines = false
    var setting = Citation.Setting.open
    var title: Citation.Title?

    init(_ places: [[Citation.Part]], _ isRange: Bool, to end: Int) {
      self.places = places
      self.isRange = isRange
      self.end = end
    }
  }

  private func citation(at index: Int, after earlier: Citation?) -> Citation? {
    if let edge = edge(before: index) { return citation(edge, from: index - 1) }
    guard var found = found(at: index) ?? elliptical(at: index, after: earlier) else { return nil }
    let end = found.end
    if isInBracket(index) { addFurther(to: &found) }
    if found.title == nil { passTitle(&found) }
    return citation(found, from: index, upTo: found.places.count > 1 ? found.end : end)
  }

  private func found(at index: Int) -> Found? {
    let token = tokens[index]
    if case .quotation(let number) = token.kind { return titled(number, at: index) }
    guard token.isWord else { return nil }
    let first = token.word.firstLetter
    if first == UInt8(ascii: "p"), Self.isPrologue(token.word) { return prologue(at: index) }
    if first == UInt8(ascii: "a") || first == UInt8(ascii: "c"),
      token.word.lastLetter.map({ $0 <= 0x39 }) == true
    {
      return first == UInt8(ascii: "c") ? attachedChapter(at: index) : attachedAct(at: index)
    }
    switch division(at: index) {
    case .act: return act(at: index)
    case .scene: return scene(at: index)
    case .some: return named(at: index)
    case nil: break
    }
    if division(at: index + 1) != nil || division(at: index + 3) != nil,
      let ordinal = ordinal(at: index)
    {
      return ordinal
    }
    let next = index + 1
    guard first <= UInt8(ascii: "9") || ("ivxlc" as ByteSet).contains(first) else { return nil }
    return next < tokens.count && tokens[next].isMark(".", ":", ",", ")")
      ? dotted(at: index) : nil
  }

  /// The division that a token names.
  private func division(at index: Int) -> Division? {
    guard index < tokens.count, tokens[index].interest.contains(.place), tokens[index].isWord else {
      return nil
    }
    return Self.names[tokens[index].word]
  }

  /// “ch14”; “(C14)” after a quotation.
  private func attachedChapter(at index: Int) -> Found? {
    let word = tokens[index].word
    for name: ProseWord in ["chapter", "chap", "ch", "c"] where word.hasPrefix(name) {
      let digits = word.dropFirst(name.count)
      guard let value = digits.smallNumber else { continue }
      // “C19 fiction” is of a century.
      if name == "c", !isAloneInBracket(index) { continue }
      let end = tokens[index].range.upperBound
      let number = Citation.Number(
        value: value, range: end - digits.count..<end, style: .figures)
      return Found([[.init(division: .chapter, number: number)]], false, to: index + 1)
    }
    return nil
  }

  /// Whether nothing but names stands beside a token in a bracket that follows a quotation.
  private func isAloneInBracket(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].isMark(")") else { return false }
    let before = tokens[..<index].suffix(4)
    guard let open = before.lastIndex(where: { $0.isMark("(") }), open > 0,
      tokens[open - 1].isQuotation
    else { return false }
    return tokens[(open + 1)..<index].allSatisfy { $0.isName || $0.isMark(",") }
  }

  /// “Chapter 14”, “ch. 6–7”, “Chapters 6 and 7”, “Chapter XIV”.
  private func named(at index: Int) -> Found? {
    guard let division = Self.names[tokens[index].word], !isOfVolume(index),
      let next = numberIndex(after: index), let (numbers, isRange, end) = numbers(at: next),
      !isOfVolume(after: end)
    else { return nil }
    // A bare letter needs its number close by: “letters I” is no citation.
    if division == .letter, let style = numbers.first?.style, style == .words {
      return nil
    }
    return Found(numbers.map { [.init(division: division, number: $0)] }, isRange, to: end)
  }

  /// “Volume II, Chapter 3”: another edition's way of counting.
  private func isOfVolume(_ index: Int) -> Bool {
    var before = index - 1
    if before >= 0, tokens[before].isMark(",", ":", ";", "-") { before -= 1 }
    guard before >= 1 else { return false }
    var volume = before - 1
    if tokens[volume].isMark("."), volume > 0 { volume -= 1 }
    return Self.isVolume(tokens[volume])
      && (number(at: before) != nil || ordinalNumber(at: before) != nil)
  }

  /// “Chapter 3 of Volume II”, “Chapter 3, Vol. 2”.
  private func isOfVolume(after end: Int) -> Bool {
    tokens[min(end, tokens.count)...].prefix(4).prefix {
      $0.isMark(",")
        || $0.isWord && $0.word.isOne(of: ["of", "in", "the", "first", "second", "third"])
        || Self.isVolume($0)
    }.contains(where: Self.isVolume)
  }

  private static func isVolume(_ token: ProseToken) -> Bool {
    token.isWord && token.word.isOne(of: ["volume", "vol", "volumes", "vols"])
  }

  /// Where the number stands that follows a division's name; nil where none can.
  func numberIndex(after index: Int) -> Int? {
    guard !tokens[index].isPossessive else { return nil }
    var next = index + 1
    if next < tokens.count, tokens[next].isMark(".") || tokens[next].isMark(":") && isLabel(index) {
      next += 1
    }
    // “Chapter number 14”, “chapter no. 14”.
    if next < tokens.count, tokens[next].word.isOne(of: ["number", "no", "nr"]) {
      next += 1
      if next < tokens.count, tokens[next].isMark(".") { next += 1 }
    }
    return next < tokens.count && !isPronoun(next, after: index) ? next : nil
  }

  /// “Chapter: 14” in notes.
  private func isLabel(_ index: Int) -> Bool {
    tokens[index].isCapitalised && (index == 0 || !tokens[index - 1].isWordLike)
  }

  /// “the chapter I like”, “in the next chapter I turn to”, “a scene one remembers”: what has an article
  /// has no number. “The Act I soliloquy” has both.
  private func isPronoun(_ index: Int, after division: Int) -> Bool {
    guard tokens[index].word.isOne(of: ["i", "one"]), division > 0, tokens[division - 1].isWordLike
    else { return false }
    if tokens[index].word == "i", isDetermined(division) { return true }
    guard !tokens[division].isCapitalised else { return false }
    return tokens[division - 1].word.isOne(of: [
      "the", "a", "an", "this", "that", "each", "every", "any", "his", "her", "which", "last",
    ])
  }

  /// Whether an article or a possessive stands before a noun, with no more than two words between, such as
  /// “next” or “Norfolk”; of a noun that begins with a capital, with one.
  private func isDetermined(_ noun: Int) -> Bool {
    for index in stride(from: noun - 1, through: max(0, noun - 3), by: -1) {
      let token = tokens[index]
      guard token.isWordLike else { return false }
      if token.isPossessive || token.isWord && Self.determiners.contains(token.word) {
        return !tokens[noun].isCapitalised || index == noun - 2
      }
      if token.isWord, GrammarWords.prepositions.contains(token.word) { return false }
    }
    return false
  }

  private static let determiners: WordSet = [
    "the", "a", "an", "this", "that", "each", "every", "any", "my", "our", "your", "his", "her",
    "its", "their", "which", "another", "no", "some",
  ]

  /// “the fourteenth chapter”, “the 14th chapter”, “the third act”, “the first scene of Act 3”.
  private func ordinal(at index: Int) -> Found? {
    guard let number = ordinalNumber(at: index) else { return nil }
    let name = ordinalEnd(index, number)
    guard name < tokens.count, !isOfPart(after: name + 1), tokens[name].isWord,
      !tokens[name].word.hasSuffix("s"),
      let division = Self.names[tokens[name].word]
    else { return nil }
    let part = Citation.Part(division: division, number: number)
    if division == .scene { return scenes([number], false, to: name + 1) }
    // “Elizabeth’s first letter” is one of those that people write in the work.
    if division == .letter, index > 0, tokens[index - 1].word != "the" { return nil }
    return isOfVolume(after: name + 1) ? nil : Found([[part]], false, to: name + 1)
  }

  // MARK: Titles

  private func titled(_ number: Int, at index: Int) -> Found? {
    guard let title = titles[number] else { return nil }
    var found = Found([], false, to: index + 1)
    found.title = title.meaning
    return found
  }

  /// “Chapter 8, ‘The Last Night’”: the number says it.
  private func passTitle(_ found: inout Found) {
    guard !titles.isEmpty else { return }
    let next =
      found.end < tokens.count && tokens[found.end].isMark(",", ":", "-", "(")
      ? found.end + 1 : found.end
    if next < tokens.count, case .quotation(let number) = tokens[next].kind, titles[number] != nil {
      found.end = next + 1
    }
  }

  /// “ch. 13 ff.”.
  private func goesOn(after end: Int) -> Bool {
    end < tokens.count && tokens[end].isWord && tokens[end].word.isOne(of: ["f", "ff"])
  }

  // MARK: Building

  /// - Parameter end: the token after the words that the citation is made of.
  private func citation(_ found: Found, from index: Int, upTo end: Int? = nil) -> Citation {
    let range = index..<found.end
    var before = range.lowerBound - 1
    while before >= 0, tokens[before].isWord,
      tokens[before].word.isOne(of: ["the", "in", "of", "early"])
    {
      before -= 1
    }
    let isAside =
      leadsAway(before, to: range.upperBound) || isOfAnotherWork(range.upperBound)
      || isCompared(before)
      || isInRelativeClause(before, range) || isArgued(before, range)
      || isFirstOfPlural(range, found.places) || hangsOnName(before, range)
      || isFirstMention(before, range.upperBound) || isLikened(before, range.upperBound)
      || isOfPerson(range.lowerBound) || isOfPhraseBefore(before, range.upperBound)
      || isInFusedRelative(before, range.upperBound) || isOfEssay(before, range)
    // “Chapter 12’s” is written without its ending.
    let last = ProseName.range(of: tokens[(end ?? found.end) - 1], in: bytes).upperBound
    let first = tokens[range.lowerBound].range.lowerBound
    var written = first..<max(last, first)
    if case .quotation(let number) = tokens[index].kind, let title = titles[number] {
      written = title.range
    }
    return Citation(
      places: found.places, isRange: found.isRange, goesOn: goesOn(after: range.upperBound),
      title: found.title,
      hasLines: found.hasLines, setting: found.setting, range: written, tokens: range,
      isAside: isAside,
      isOfOtherInNote: names != nil && isOfOther(inNote: range.lowerBound))
  }
}

/// Those of a block's quotations that are titles of parts of a work.
struct PartTitles: Sendable {
  private var titles: [Int: (range: ByteRange, meaning: Citation.Title)] = [:]

  var isEmpty: Bool { titles.isEmpty }

  /// The title, by the quotation's number: its words' range, and which part has it.
  subscript(number: Int) -> (range: ByteRange, meaning: Citation.Title)? {
    get { titles[number] }
    set { titles[number] = newValue }
  }
}
