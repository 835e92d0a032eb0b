import EssayText

/// Places in what somebody else wrote: a critic's chapter, a study guide's unit.
extension CitationReader {
  /// Whether a place is one of another's work: “(Smith 2010, ch. 3)”, “Smith, in chapter 3 of
  /// *Clones*, says”, “my guide, chapter 4,”.
  func isOfOther(_ range: Range<Int>) -> Bool {
    if isOfOthersWork(range.upperBound) || isOthersOwn(range.lowerBound) { return true }
    if let open = bracket(around: range.lowerBound) {
      switch owner(in: open + 1..<range.lowerBound) {
      case .own: return false
      case .other: return true
      case nil: return isOther(before: open, closedBefore: bracketEnd(range.upperBound))
      }
    }
    return isOthersAside(range) || isSaidByOther(range.lowerBound)
  }

  /// Whose a place in a note is, as far as the words before it say.
  func isOfOther(inNote first: Int) -> Bool {
    first <= 40 && owner(in: 0..<first) == .other
  }

  private enum Owner {
    case own, other
  }

  // MARK: Brackets and notes

  /// The bracket that is open at a token.
  private func bracket(around index: Int) -> Int? {
    for before in stride(from: index - 1, through: max(0, index - 16), by: -1) {
      if tokens[before].isMark(")") { return nil }
      if tokens[before].isMark("(") { return before }
    }
    return nil
  }

  /// The token after the bracket that ends behind a place.
  private func bracketEnd(_ index: Int) -> Int {
    let rest = tokens[index...].prefix(8)
    return (rest.firstIndex { $0.isMark(")") } ?? index - 1) + 1
  }

  /// Whose a place is, by the first name, title or year among words that stand before it; nil where
  /// there is none.
  private func owner(in words: Range<Int>) -> Owner? {
    for index in words where tokens[index].isWordLike {
      let token = tokens[index]
      if token.isName {
        guard token.isPossessive, isAuthor(token) else {
          return isTakenFromOther(index + 1..<words.upperBound) ? .other : .own
        }
        if isAboutAuthor(index) { return .other }
      } else if isInTitle(token) || names?.isInPlace(token.word) == true {
        return .own
      } else if isStranger(index) || token.word.isOne(of: ["unit", "module", "lesson"]) {
        return .other
      } else if Self.isYear(token) {
        return isOwnYear(index, words.lowerBound) ? .own : .other
      }
    }
    return nil
  }

  /// “(Ruth, quoted in Smith, ch. 3)”.
  private func isTakenFromOther(_ words: Range<Int>) -> Bool {
    guard
      let verb = words.first(where: {
        tokens[$0].word.isOne(of: ["quoted", "qtd", "cited", "discussed"])
      })
    else { return false }
    return (verb..<words.upperBound).contains(where: isStranger)
  }

  private static func isYear(_ token: ProseToken) -> Bool {
    token.isWord && token.word.count == 4 && token.word.isFigures
      && (UInt8(ascii: "1")...UInt8(ascii: "2")).contains(token.word.firstLetter)
  }

  /// “Ishiguro (2005, ch. 14)”, “the novel (2005, ch. 14)”: the year that a bracket opens with says
  /// when the work came out, or an edition of it.
  private func isOwnYear(_ year: Int, _ first: Int) -> Bool {
    guard first >= 2, tokens[first - 1].isMark("(") else { return false }
    let before = tokens[first - 2]
    return isAuthor(before) || isInTitle(before) || Self.works.contains(before.word)
      || names?.isYear(tokens[year].word) == true
  }

  /// “Ishiguro’s Clones”: a book about him.
  private func isAboutAuthor(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, isAuthor(tokens[index]), tokens[index].isPossessive else {
      return false
    }
    let title = tokens[index + 1]
    return title.isWord && title.isCapitalised && !isInTitle(title)
      && !Self.works.contains(title.word)
  }

  private func isAuthor(_ token: ProseToken) -> Bool {
    if case .author = token.person { true } else { false }
  }

  /// “Smith (chapter 3) says”, “by Smith (ch. 3)”, “My revision guide (chapter 4)”.
  /// - Parameter end: the token after the bracket.
  private func isOther(before open: Int, closedBefore end: Int) -> Bool {
    guard open > 0 else { return false }
    let last = open - 1
    if isGuide(last) { return true }
    guard isStranger(last) else { return false }
    guard last > 0, tokens[last - 1].isWordLike else {
      // Any word may have a capital there.
      return end < tokens.count && isReporting(end)
    }
    return !tokens[last - 1].word.isOne(of: [
      "the", "in", "at", "to", "from", "near", "of", "a", "an", "this",
    ])
  }

  // MARK: Sentences

  /// “Smith, in chapter 3 of *Clones*, says”, “My guide, chapter 4, says”.
  private func isOthersAside(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    while before > 0, tokens[before].word.isOne(of: ["in", "the", "of"]) { before -= 1 }
    guard before > 0, tokens[before].isMark(",", "-") else { return false }
    if isGuide(before - 1) { return true }
    guard isStranger(before - 1), range.upperBound < tokens.count,
      tokens[range.upperBound].isMark(",", "-")
    else { return false }
    return isReporting(range.upperBound + 1)
  }

  /// “Smith argues in chapter 3 that”: nobody whom the essay's texts know.
  private func isSaidByOther(_ first: Int) -> Bool {
    var verb = first - 1
    while verb > 0, tokens[verb].isWord,
      tokens[verb].word.isOne(of: ["in", "the", "of", "her", "his", "their"])
    {
      verb -= 1
    }
    guard verb > 0, verb < first - 1, tokens[verb].isWord, isReporting(verb) else { return false }
    var subject = verb - 1
    while subject > 0, tokens[subject].isWord,
      GrammarWords.isAdverb(tokens[subject].word)
        || GrammarWords.auxiliaries.contains(tokens[subject].word)
    {
      subject -= 1
    }
    return isStranger(subject) && !(subject > 0 && tokens[subject - 1].word == "the")
  }

  private func isReporting(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].isWord else { return false }
    let word = tokens[index].word
    return ReportingVerbs.kind(of: word) != nil && !ReportingVerbs.isParticiple(word)
      || word.isOne(of: [
        "shows", "discusses", "calls", "reads", "sees", "finds", "thinks", "believes", "analyses",
        "analyzes", "considers", "treats", "examines", "interprets", "showed", "discussed",
        "called", "saw", "found",
      ])
  }

  /// “Smith’s third chapter”; “in her third chapter”: of whoever was named, and the work's author or
  /// teller may be.
  private func isOthersOwn(_ first: Int) -> Bool {
    guard first > 0, tokens[first - 1].isWord else { return false }
    if tokens[first - 1].isPossessive, isStranger(first - 1) { return true }
    guard
      tokens[first - 1].word.isOne(of: ["her", "his", "their", "my", "our", "your"])
    else { return false }
    let sentence = tokens[..<first].lastIndex { $0.isMark(".", "?", "!") } ?? -1
    for index in stride(from: first - 2, to: sentence, by: -1) {
      if tokens[index].isName { return false }
      if isStranger(index), !tokens[index].isPossessive { return true }
    }
    return !tokens[first...].prefix(6).contains { $0.isName }
  }

  /// “Chapter 3 of Smith”, “chapter 3 of *Ishiguro’s Clones*”, “Chapter 2 of my dissertation”.
  private func isOfOthersWork(_ after: Int) -> Bool {
    guard after + 1 < tokens.count, tokens[after].isWord, tokens[after].word == "of" else {
      return false
    }
    let index = after + 1
    if isStranger(index) || isAboutAuthor(index) { return true }
    return tokens[index...].prefix(4).prefix { $0.isWordLike }.contains {
      $0.isWord && Self.criticism.contains($0.word)
    }
  }

  /// “my revision guide”, “her study”.
  private func isGuide(_ index: Int) -> Bool {
    index > 0 && tokens[index].isWord && Self.criticism.contains(tokens[index].word)
      && !tokens[index].isPossessive && tokens[index - 1].isWordLike
  }

  // MARK: Names

  /// Whether a word with a capital seems to be the name of somebody, or of something, that none of the
  /// essay's texts knows.
  private func isStranger(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let token = tokens[index]
    guard token.isWord, token.isCapitalised, token.word.count > 2, !isInTitle(token) else {
      return false
    }
    let word = token.word
    // “NLMG”, “AO2”: initials.
    let letters = bytes[token.range].dropFirst()
    guard letters.contains(where: { $0 >= UInt8(ascii: "a") }), !word.isNumber else { return false }
    return !Self.noStrangers.contains(word) && names?.isInPlace(word) != true
      && !Self.works.contains(word) && !Self.criticism.contains(word)
      && !Self.sourceWords.contains(word) && Self.division(named: word) == nil
      && !GrammarWords.isAdverb(word) && !GrammarWords.prepositions.contains(word)
      && !GrammarWords.clauseStarters.contains(word) && !GrammarWords.speechNouns.contains(word)
      && !GrammarWords.personNouns.contains(word) && !GrammarWords.auxiliaries.contains(word)
      && !GrammarWords.beForms.contains(word) && !ReportingVerbs.isParticiple(word)
      && PlaceNumbers.cardinal(word) == nil && PlaceNumbers.ordinal(word) == nil
      && PlaceNumbers.roman(word) == nil
  }

  /// What a bracket or a note may write with a capital, and what may open a sentence.
  private static let noStrangers: WordSet = [
    // Pronouns and articles.
    "the", "this", "that", "these", "those", "she", "her", "his", "him", "they", "their", "them",
    "its", "our", "you", "your", "who", "what", "which", "why", "how", "one", "all", "both", "each",
    "some", "many", "most", "everyone", "everybody", "everything", "someone", "somebody",
    "something", "anyone", "anybody", "nobody", "nothing", "none", "neither", "either", "another",
    "and", "but", "yet", "nor", "not", "such", "perhaps", "maybe", "however", "indeed",
    // What leads to a place.
    "see", "said", "spoken", "taken", "told", "found", "cited", "quoted", "qtd", "compare",
    "contrast", "ibid", "key", "quotes", "quotations", "page", "pages", "part", "parts", "section",
    "paragraph", "beginning", "start", "end", "ending", "middle", "early", "late", "source",
    "reference", "context", "theme", "themes", "narrator", "narration", "narrative", "students",
    "clones", "children", "guardians", "introduction", "note", "notes", "prologue", "epilogue",
    "spring", "summer", "autumn", "winter",
    // Of an edition.
    "faber", "vintage", "penguin", "norton", "oxford", "cambridge", "london", "york", "new",
    "knopf", "random", "house", "wordsworth", "arden", "kindle", "everyman", "longman",
    "heinemann", "bloomsbury", "macmillan", "press", "edition", "edn", "revised", "classics",
    "world", "modern",
  ]
}
