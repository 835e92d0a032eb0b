import EssayText
import QuoteSets

/// Acts and scenes: “Act 2 Scene 1”, “the first scene of Act 3”, “2.1.33–39”, “the Prologue”.
extension CitationReader {
  // MARK: Acts

  /// “Act 2”, “Act II, Scene i”, “Act 2.1.33”, “Acts 1 and 2”, “Act Three’s first scene”.
  func act(at index: Int) -> Found? {
    guard let next = numberIndex(after: index), let number = number(at: next),
      isNamedAct(index, number)
    else { return nil }
    let end = numberEnd(next)
    let act = Citation.Part(division: .act, number: number)
    if let (scene, after) = tiedNumber(at: end) {
      return withLines(
        Found([[act, .init(division: .scene, number: scene)]], false, to: after))
    }
    if let (scenes, isRange, after) = sceneAfterAct(at: end) {
      return withLines(
        Found(scenes.map { [act, .init(division: .scene, number: $0)] }, isRange, to: after))
    }
    let acts = numbers(at: next) ?? ([number], false, end)
    return withLines(
      Found(acts.0.map { [.init(division: .act, number: $0)] }, acts.isRange, to: acts.end))
  }

  /// Whether “act” is a noun before its number: not “they act two parts”.
  private func isNamedAct(_ index: Int, _ number: Citation.Number) -> Bool {
    guard !tokens[index].isCapitalised, number.style == .words, index > 0 else { return true }
    return !tokens[index - 1].isWordLike
      || tokens[index - 1].word.isOne(of: [
        "in", "of", "from", "during", "by", "until", "since", "throughout", "before", "after",
        "and",
        "or", "late", "early",
      ])
  }

  /// “, Scene 1”, “(sc. i)”, “, scenes 5–7”, “, Prologue”, “first scene” after an act.
  private func sceneAfterAct(at end: Int) -> ([Citation.Number], isRange: Bool, end: Int)? {
    guard end < tokens.count else { return nil }
    if tokens[end - 1].isPossessive, let ordinal = ordinalNumber(at: end) {
      let name = ordinalEnd(end, ordinal)
      return isScene(name) ? ([ordinal], false, name + 1) : nil
    }
    var index = end
    if tokens[index].isMark(",", ".", ":", "-", ";", "(", "/") || isAt(index, "in") { index += 1 }
    if isAt(index, "the") { index += 1 }
    guard index < tokens.count, tokens[index].isWord else { return nil }
    if Self.isPrologue(tokens[index].word) || isAt(index, "chorus") {
      return ([prologueNumber(index)], false, index + 1)
    }
    guard isScene(index), let next = numberIndex(after: index) else { return nil }
    return numbers(at: next)
  }

  private func isScene(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].isWord && Self.names[tokens[index].word] == .scene
  }

  private func isAt(_ index: Int, _ word: ProseWord) -> Bool {
    index < tokens.count && tokens[index].isWord && tokens[index].word == word
  }

  /// “A1S7”, “A1 S7”, “A1”.
  func attachedAct(at index: Int) -> Found? {
    let letters = tokens[index].word
    guard tokens[index].isCapitalised, (2...5).contains(letters.count) else { return nil }
    let start = tokens[index].range.lowerBound
    let digits = (1..<letters.count).prefix { isDigit(letters[$0]) }
    guard !digits.isEmpty else { return nil }
    let act = attachedNumber(letters, digits, start)
    guard digits.upperBound < letters.count else {
      guard index + 1 < tokens.count, let scene = attachedScene(at: index + 1) else { return nil }
      return withLines(
        Found([[.init(division: .act, number: act), scene]], false, to: index + 2))
    }
    let rest = digits.upperBound + 1..<letters.count
    guard letters[digits.upperBound] == UInt8(ascii: "s"), !rest.isEmpty,
      rest.allSatisfy({ isDigit(letters[$0]) })
    else { return nil }
    let scene = Citation.Part(division: .scene, number: attachedNumber(letters, rest, start))
    return withLines(Found([[.init(division: .act, number: act), scene]], false, to: index + 1))
  }

  private func attachedScene(at index: Int) -> Citation.Part? {
    let letters = tokens[index].word
    guard tokens[index].isWord, tokens[index].isCapitalised, (2...3).contains(letters.count),
      letters.firstLetter == UInt8(ascii: "s"),
      (1..<letters.count).allSatisfy({ isDigit(letters[$0]) })
    else { return nil }
    return .init(
      division: .scene,
      number: attachedNumber(letters, 1..<letters.count, tokens[index].range.lowerBound))
  }

  private func isDigit(_ letter: UInt8) -> Bool { (0x30...0x39).contains(letter) }

  private func attachedNumber(_ letters: ProseWord, _ digits: Range<Int>, _ start: Int)
    -> Citation.Number
  {
    .init(
      value: digits.reduce(0) { 10 * $0 + Int(letters[$1] - 0x30) },
      range: start + digits.lowerBound..<start + digits.upperBound, style: .figures)
  }

  // MARK: Scenes

  /// “Scene 5”, “Scene 1 of Act 2”, “scenes 1 and 2”.
  func scene(at index: Int) -> Found? {
    guard let next = numberIndex(after: index), let (numbers, isRange, end) = numbers(at: next)
    else { return nil }
    return scenes(numbers, isRange, to: end)
  }

  /// Scenes with the act that follows them, if one does.
  func scenes(_ numbers: [Citation.Number], _ isRange: Bool, to end: Int) -> Found {
    let scenes = numbers.map { Citation.Part(division: .scene, number: $0) }
    if let (act, after) = actAfterScene(at: end) {
      return withLines(
        Found(scenes.map { [.init(division: .act, number: act), $0] }, isRange, to: after))
    }
    return withLines(Found(scenes.map { [$0] }, isRange, to: end))
  }

  /// “ of Act 2”, “, Act II”, “ of the second act”.
  private func actAfterScene(at end: Int) -> (Citation.Number, end: Int)? {
    var index = end
    guard index < tokens.count else { return nil }
    if tokens[index].isMark(",", "(") || isAt(index, "of") || isAt(index, "in")
      || isAt(index, "from")
    {
      index += 1
    }
    if isAt(index, "the"), let number = ordinalNumber(at: index + 1) {
      let name = ordinalEnd(index + 1, number)
      return isAt(name, "act") ? (number, name + 1) : nil
    }
    guard isAt(index, "act"), let next = numberIndex(after: index), let number = number(at: next)
    else { return nil }
    return (number, numberEnd(next))
  }

  // MARK: Prologues

  static let prologues: [ProseWord] = ["prologue", "prol"]

  static func isPrologue(_ word: ProseWord) -> Bool { prologues.contains(word) }

  /// “the Prologue”, “(Prologue, 5–6)”, “the prologue to Act 2”.
  func prologue(at index: Int) -> Found? {
    guard Self.isPrologue(tokens[index].word), index > 0, !tokens[index].isPossessive,
      isAt(index - 1, "the") || tokens[index - 1].isMark("(", "[", ",", ";")
        || tokens[index - 1].isName
    else { return nil }
    let scene = Citation.Part(division: .scene, number: prologueNumber(index))
    if isAt(index + 1, "to") || isAt(index + 1, "of") || isAt(index + 1, "before") {
      if isAt(index + 2, "act"), let next = numberIndex(after: index + 2),
        let act = number(at: next)
      {
        return Found([[.init(division: .act, number: act), scene]], false, to: numberEnd(next))
      }
      // “the prologue to *The Canterbury Tales*”.
      guard isAt(index + 2, "the"), isAt(index + 3, "play") else { return nil }
    }
    var found = Found([[scene]], false, to: index + 1)
    found.hasLines = true
    return found
  }

  private func prologueNumber(_ index: Int) -> Citation.Number {
    .init(value: 0, range: tokens[index].range, style: .name)
  }

  // MARK: Numbers alone

  /// Whether a point ties a token to the next, without a space: the “2” of “2.1”.
  static func isTied(_ index: Int, _ tokens: [ProseToken]) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].isMark(".", ":")
      && tokens[index + 2].isWord
      && tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
      && tokens[index + 1].range.upperBound == tokens[index + 2].range.lowerBound
  }

  /// The number of a scene that a point ties to the act's before it: “.1” of “Act 2.1”.
  private func tiedNumber(at index: Int) -> (Citation.Number, end: Int)? {
    guard index > 0, Self.isTied(index - 1, tokens) else { return nil }
    if Self.isPrologue(tokens[index + 1].word) || isAt(index + 1, "pro") {
      return (prologueNumber(index + 1), index + 2)
    }
    return figure(at: index + 1).map { ($0, index + 2) }
  }

  /// A number in figures or Roman ones, of one token.
  private func figure(at index: Int) -> Citation.Number? {
    guard let number = number(at: index),
      [.figures, .roman, .smallRoman].contains(number.style), number.value < 100
    else { return nil }
    return number
  }

  /// “2.1”, “2.1.33–39”, “II.i”, “I, vii, 33”.
  func dotted(at index: Int) -> Found? {
    if let alone = romanAlone(at: index) { return alone }
    guard let first = figure(at: index),
      let (second, end) = tiedNumber(at: index + 1) ?? spaced(at: index)
    else { return nil }
    var found = Found(
      [[.init(division: nil, number: first), .init(division: nil, number: second)]], false, to: end)
    // A colon parts the hours from the minutes too.
    if tokens[index + 1].isMark(":"), !opensCitation(index) { return nil }
    let isBracketed = opensCitation(index) && end < tokens.count && tokens[end].isMark(")")
    if isBracketed { found.setting = .bracketed }
    found = withLines(found)
    // “14.3.2022”.
    if found.hasLines, found.end - index >= 5, tokens[index + 4].word.count > 3,
      tokens[index + 4].word.isFigures
    {
      return nil
    }
    // “(1.5–7)”: scenes.
    if !found.hasLines, end < tokens.count, tokens[end].isMark("-"), !Self.isTied(end + 1, tokens),
      let last = figure(at: end + 1)
    {
      found.places.append([.init(division: nil, number: first), .init(division: nil, number: last)])
      found.isRange = true
      found.end = end + 2
    }
    return isBracketed || isPlace(index, found) ? found : nil
  }

  /// “‘…’ (VIII)”: a chapter, for pages of a work are counted in figures.
  private func romanAlone(at index: Int) -> Found? {
    guard index > 1, index + 1 < tokens.count, tokens[index - 1].isMark("("),
      tokens[index + 1].isMark(")"), endsQuoting(index - 2),
      let number = figure(at: index), number.style == .roman,
      tokens[index].word.count > 1 || tokens[index].word.isOne(of: ["v", "x"]),
      bytes[tokens[index].range].allSatisfy({ $0 < 0x61 })
    else { return nil }
    var found = Found([[.init(division: nil, number: number)]], false, to: index + 1)
    found.setting = .bracketed
    return found
  }

  /// Whether a quotation ends at a token, or a clause such as “she says” after one.
  private func endsQuoting(_ last: Int) -> Bool {
    guard !tokens[last].isQuotation else { return true }
    let clause = tokens[..<(last + 1)].suffix(6)
    guard let quotation = clause.lastIndex(where: \.isQuotation) else { return false }
    let words = clause[(quotation + 1)...].drop { $0.isMark(",") }
    return words.allSatisfy(\.isWordLike)
      && words.prefix(3).contains { $0.isWord && ReportingVerbs.kind(of: $0.word) != nil }
  }

  /// “I, vii” in brackets: Roman numbers with a comma between them.
  private func spaced(at index: Int) -> (Citation.Number, end: Int)? {
    guard isInBracket(index), index + 2 < tokens.count, tokens[index + 1].isMark(","),
      let first = figure(at: index), first.style == .roman, let second = figure(at: index + 2),
      second.style == .smallRoman || second.style == .roman
    else { return nil }
    return (second, index + 3)
  }

  /// Whether a place in brackets may begin at a token: “(2.1)”, “(Ishiguro 7.1)”.
  private func opensCitation(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return tokens[index - 1].isMark("(", ",", "[") || tokens[index - 1].isName
  }

  /// Whether numbers in a sentence are a place and no measure: “In 2.1 Macbeth sees”, “at 1.7.27”,
  /// but “2.1 million”.
  private func isPlace(_ index: Int, _ found: Found) -> Bool {
    let isThree = found.end - index > 4
    if isThree || isInBracket(index) { return true }
    guard index > 0 else { return found.end == tokens.count }
    let isLed =
      tokens[index - 1].isMark(",", ";", "[", "-", ":") || tokens[index - 1].isName
      || tokens[index - 1].isWord
        && (tokens[index - 1].word.isOne(of: ["see", "and"])
          || GrammarWords.prepositions.contains(tokens[index - 1].word)
          || GrammarWords.clauseStarters.contains(tokens[index - 1].word))
    guard isLed else { return false }
    guard found.end < tokens.count, tokens[found.end].isWord else { return true }
    return !Self.measures.contains(tokens[found.end].word)
  }

  private static let measures: WordSet = [
    "million", "billion", "thousand", "per", "percent", "times", "metres", "meters", "miles", "km",
    "m", "cm", "kg", "hours", "minutes", "seconds", "years", "points", "stars", "inches", "feet",
    "pm", "am", "trillion", "stars", "out", "degrees",
  ]

  // MARK: Lines

  /// Passes numbers of lines that are tied to a place, and notes that some follow: “1.7.27–28”,
  /// “Act 1 Scene 7, lines 27–28”.
  private func withLines(_ found: Found) -> Found {
    var found = found
    if found.end > 0, Self.isTied(found.end - 1, tokens), startsWithDigit(found.end + 1) {
      found.end += 2
      found.hasLines = true
      found.setting = .open
      if found.end + 1 < tokens.count, tokens[found.end].isMark("-"),
        startsWithDigit(found.end + 1), !Self.isTied(found.end + 1, tokens)
      {
        found.end += 2
      }
      return found
    }
    var next = found.end
    if next < tokens.count, tokens[next].isMark(",", "(", ":") { next += 1 }
    found.hasLines =
      next < tokens.count && tokens[next].isWord
      && (tokens[next].word.isOne(of: ["line", "lines", "l", "ll"])
        || next > found.end && startsWithDigit(next) && !Self.isTied(next, tokens)
          && isInBracket(next))
    return found
  }

  private func startsWithDigit(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].isWord && isDigit(tokens[index].word.firstLetter)
  }

  // MARK: Lists

  /// Whether a bracket is open at a token.
  func isInBracket(_ index: Int) -> Bool {
    let before = tokens[..<index].suffix(16)
    guard let open = before.lastIndex(where: { $0.isMark("(", ")", "[", "]") }) else {
      return false
    }
    return tokens[open].isMark("(", "[")
  }

  /// The rest of a list in brackets: “(1.5; 2.2)”, “(Act 1, Scene 5 and Act 2, Scene 2)”, “(1.5–1.7)”.
  func addFurther(to found: inout Found) {
    while found.end + 1 < tokens.count, found.title == nil,
      tokens[found.end].isMark(";", ",", "&", "-") || isAt(found.end, "and")
        || isAt(found.end, "or"),
      let next = furtherPlace(at: found.end + 1), next.end <= found.end + 16
    {
      found.isRange = found.isRange || tokens[found.end].isMark("-") && found.places.count == 1
      found.places += next.places
      found.hasLines = found.hasLines || next.hasLines
      found.end = next.end
    }
  }

  private func furtherPlace(at index: Int) -> Found? {
    guard tokens[index].isWord else { return nil }
    switch Self.names[tokens[index].word] {
    case .act: return act(at: index)
    case .scene: return scene(at: index)
    case .some: return nil
    case nil: return dotted(at: index)
    }
  }
}
