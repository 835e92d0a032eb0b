import EssayText

/// What stands around a citation and takes it out of the quotation's hands.
extension CitationReader {
  /// Words after which a chapter belongs to the argument and not to the quotation.
  private static let asideWords: WordSet = [
    "since", "after", "before", "until", "till", "from", "unlike", "than", "beyond", "past",
    "echoes", "echoing", "recalls", "anticipates", "foreshadows", "like", "toward", "towards",
    "whereas", "while", "between", "with", "by", "for", "not", "compare", "cf", "contrast",
  ]

  /// Words that lead the reader to a chapter: “If we turn to Chapter 14”. Without one of them “to”
  /// leads away from the quotation: “takes us back to Chapter 6”.
  private static let leadingVerbs: WordSet = [
    "turn", "turns", "turning", "go", "going", "move", "moving", "come", "coming", "skip", "jump",
    "belongs", "belong", "belonged",
  ]

  /// What a chapter may be “of” and still be one of the work: “the first chapter of the novel”.
  static let works: WordSet = [
    "novel", "book", "text", "story", "narrative", "work", "part", "play", "tragedy", "drama",
    "novella",
  ]

  /// What a critic writes.
  static let criticism: WordSet = [
    "study", "monograph", "thesis", "dissertation", "essay", "article", "biography", "guide",
    "textbook", "handbook", "workbook", "guidebook",
  ]

  /// Whether the word before a citation takes it out of the quotation's hands.
  func leadsAway(_ before: Int, to after: Int) -> Bool {
    guard before >= 0 else { return false }
    if before > 0, tokens[before].isMark("."), tokens[before - 1].word == "cf" { return true }
    guard tokens[before].isWord else { return false }
    let word = tokens[before].word
    // “between Chapter 13 and Chapter 15”.
    if word.isOne(of: ["and", "or", "to"]), before >= 3, Self.names[tokens[before - 2].word] != nil,
      number(at: before - 1) != nil
    {
      return leadsAway(before - 3, to: after)
    }
    if word == "also", before > 0, tokens[before - 1].word == "see" { return true }
    if word.isOne(of: ["met", "meet", "meets"]) { return true }
    // “It is not until Chapter 14 that”, “straight from Chapter 14”.
    if before > 0, tokens[before - 1].isWord {
      if word == "until", tokens[before - 1].word == "not" { return false }
      // “: it’s from Chapter 20”.
      if word == "from", tokens[before - 1].word == "it", tokens[before - 1].isPossessive {
        return false
      }
      if word == "from", Self.sourceWords.contains(tokens[before - 1].word) {
        // “The ideas taken from Chapter 9 make”.
        return after < tokens.count && tokens[after].isWord && tokens[after].word != "of"
          && !isPointedAt(before - 1)
      }
    }
    if word == "from", isOfWords(before, to: after) { return false }
    // “is gone by Chapter 14, where Ruth says”.
    if word == "by", leadsThere(after) { return false }
    guard word == "to" else { return Self.asideWords.contains(word) }
    return before == 0 || !Self.leadingVerbs.contains(tokens[before - 1].word)
  }

  /// Words with which “from” tells where a quotation stands.
  static let sourceWords: WordSet = [
    "straight", "taken", "quote", "quotation", "line", "lines", "passage", "extract", "words",
    "scene", "moment", "speech",
    "phrase", "sentence", "comes", "is", "directly",
  ]

  /// Whether “from” stands beside a quotation, or beside a noun for one after a comma: “‘…’ from Chapter
  /// 10”, “This quote, from Chapter 10, shows”. “From Chapter 10 on” tells of the rest of the work.
  private func isOfWords(_ from: Int, to after: Int) -> Bool {
    guard from > 0,
      !(after < tokens.count && tokens[after].word.isOne(of: ["on", "onwards", "onward", "to"]))
    else { return false }
    let isApart = tokens[from - 1].isMark(",", "-")
    let noun = isApart ? from - 2 : from - 1
    guard noun >= 0 else { return false }
    return tokens[noun].isQuotation || isApart && (isPointedAt(noun) || isSaidToBe(noun, after))
  }

  /// “My favourite line, from Chapter 12, is ‘…’”.
  private func isSaidToBe(_ noun: Int, _ after: Int) -> Bool {
    AttributionSieve.wordNouns.contains(tokens[noun].word) && after + 2 < tokens.count
      && tokens[after].isMark(",", "-") && GrammarWords.beForms.contains(tokens[after + 1].word)
      && tokens[(after + 2)...].prefix(2).contains { $0.isQuotation }
  }

  /// “this quote”, “the following line”: words that the sentence is about to quote, or has quoted.
  private func isPointedAt(_ noun: Int) -> Bool {
    guard noun > 0, AttributionSieve.wordNouns.contains(tokens[noun].word) else { return false }
    return tokens[max(0, noun - 3)..<noun].contains {
      $0.isWord && $0.word.isOne(of: ["this", "these", "following", "next"])
    }
  }

  /// “Unlike the girl of Chapter 5, Ruth”: another part of the work is set beside the quotation.
  func isCompared(_ before: Int) -> Bool {
    for index in stride(from: before, through: max(0, before - 7), by: -1) {
      guard tokens[index].isWordLike else { return false }
      if tokens[index].word.isOne(of: ["unlike", "compared", "than", "having"]) { return true }
    }
    return false
  }

  /// “The donations that begin in Chapter 18 show”, “a girl who in Chapter 12 dreamt”: the place of
  /// something else.
  func isInRelativeClause(_ before: Int, _ range: Range<Int>) -> Bool {
    if before > 0, tokens[before].word == "who", tokens[before - 1].isWordLike,
      range.upperBound < tokens.count, tokens[range.upperBound].isWord
    {
      return true
    }
    if isOfThing(before, upTo: range.upperBound) { return true }
    guard before > 0, tokens[before].isWord, tokens[before + 1].word == "in",
      tokens[max(0, before - 3)..<before].contains(where: {
        $0.word.isOne(of: ["that", "which", "who", "whom"])
      }), range.upperBound < tokens.count
    else { return false }
    return tokens[range.upperBound].isWord
      && !tokens[range.upperBound].word.isOne(of: ["where", "when", "and", "is", "are"])
  }

  /// “at the end of a trip that begins in Chapter 13.”, “the hopes that Rodney raised in Chapter 12”, “The years
  /// told in Chapters 1–6 were”: the place of a thing that is none of words.
  /// - Parameter verb: the last word before what leads to the place.
  private func isOfThing(_ verb: Int, upTo end: Int) -> Bool {
    guard verb > 0, tokens[verb].isWord, tokens[verb + 1].word == "in" else { return false }
    let isLast = end >= tokens.count || tokens[end].isPunctuation
    if isRelative(verb - 1) { return isLast && isNounOfThing(verb - 2) }
    if tokens[verb - 1].isName, !tokens[verb - 1].isPossessive {
      return isLast && isNounOfThing(isRelative(verb - 2) ? verb - 3 : verb - 2)
    }
    guard isNounOfThing(verb - 1) else { return false }
    if isLast { return tokens[verb].word.isOne(of: ["begun", "started"]) }
    return GrammarWords.beForms.contains(tokens[end].word)
      && (tokens[verb].word.hasSuffix("ed")
        || tokens[verb].word.isOne(of: ["told", "shown", "seen"]))
  }

  private func isRelative(_ index: Int) -> Bool {
    index >= 0 && tokens[index].word.isOne(of: ["that", "which"])
  }

  /// Whether a word may be a noun, and is none for words or for what holds them.
  private func isNounOfThing(_ index: Int) -> Bool {
    guard index > 0, tokens[index].isWord else { return false }
    let word = tokens[index].word
    return !GrammarWords.beForms.contains(word) && !GrammarWords.auxiliaries.contains(word)
      && !GrammarWords.isAdverb(word) && !GrammarWords.prepositions.contains(word)
      && !PlaceBinder.isSpeech(word) && !GrammarWords.clauseStarters.contains(word)
      && !word.isOne(of: ["what", "how", "why", "when", "where", "who", "as", "if", "because"])
  }

  /// “Chapters 6 (‘…’) and 15 (‘…’)”: each number with a quotation of its own.
  func isFirstOfPlural(_ range: Range<Int>, _ places: [[Citation.Part]]) -> Bool {
    places.count == 1
      && tokens[range.lowerBound].word.isOne(of: [
        "chapters", "chs", "letters", "staves", "acts", "scenes",
      ])
      && range.upperBound < tokens.count
      && tokens[range.upperBound].isMark("(")
  }

  /// “As Chapter 2 has shown”: a step of the argument.
  func isArgued(_ before: Int, _ range: Range<Int>) -> Bool {
    guard before >= 0, tokens[before].word == "as", range.upperBound < tokens.count,
      before + 1 == range.lowerBound
    else { return false }
    return tokens[range.upperBound].isWord
  }

  /// “Chapter 3 of Smith’s study”, “the first chapter of her life”.
  func isOfAnotherWork(_ after: Int) -> Bool {
    guard after < tokens.count, tokens[after].isWord, tokens[after].word == "of" else {
      return false
    }
    let whole = tokens[after...].dropFirst().prefix(4)
    if case .quotation = whole.first?.kind { return false }
    if whole.contains(where: { $0.isWord && Self.criticism.contains($0.word) }) { return true }
    // “of his book on Ishiguro”.
    if let work = whole.first(where: { Self.works.contains($0.word) }),
      let on = tokens[after...].first(where: { $0.range.lowerBound >= work.range.upperBound }),
      on.isWord, on.word.isOne(of: ["on", "about"])
    {
      return true
    }
    // “of her book on clones”, but “of his novel”.
    if let owner = whole.first,
      owner.word.isOne(of: ["her", "their", "my", "our", "your", "this"]),
      whole.dropFirst().first?.word != "novel"
    {
      return true
    }
    return !whole.contains { token in
      if case .author = token.person { return true }
      return Self.works.contains(token.word) || isInTitle(token)
    }
  }
}
