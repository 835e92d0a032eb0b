import EssayText

/// The frames in which a sentence says after a quotation where its words stand.
extension PlaceBinder {
  /// “‘…’ in Chapter 14”, “‘…’, she says in Chapter 14”, “‘…’ comes from Chapter 14”.
  /// - Parameter before: what stands before the quotation in its sentence.
  func isPlaced(_ between: ArraySlice<ProseToken>, after before: ArraySlice<ProseToken>) -> Bool {
    let between = withoutWhich(between)
    // “‘…’ (Ishiguro, *Never Let Me Go*, 2005, chapter 5)”, “‘…’ – Ruth, chapter 14”.
    let marks = between.prefix { $0.isMark(".", ",", "?", "!") }.endIndex
    if marks < between.endIndex, between[marks].isMark("(", "[") {
      return !isReference(between[(marks + 1)...])
    }
    let words = between.filter { $0.isWordLike && !isPlaceWord($0) }
    // “‘…’ by Miss Emily, chapter 22”.
    let labels = words.first?.word == "by" ? words.dropFirst() : words[...]
    if labels.allSatisfy({ $0.isName && !$0.isPossessive || isLabel($0, between) }) { return true }
    // “‘…’ I had under Act 3”.
    if words.count > 1, words[0].word.isOne(of: ["i", "we"]),
      words[1].word.isOne(of: ["had", "have", "put", "found", "placed", "filed"])
    {
      return !between.contains { !$0.isPunctuation && isJoint($0) }
    }
    // “…, a line from Chapter 5”.
    if between.first?.isMark(",", "-") == true, words.count <= 6, words.contains(where: isSpeech),
      !between.dropFirst().contains(where: { isJoint($0) || isTelling($0) })
    {
      return true
    }
    if let verb = between.lastIndex(where: isTelling), !isOwned(verb, between) {
      return isSaidThere(between, verb)
    }
    guard let verb = between.first(where: { $0.isWordLike && !isAdverb($0) }) else { return true }
    if GrammarWords.beForms.contains(verb.word) { return isWhere(between) }
    // “belongs to the third chapter”, but not “to the world of Chapter 3”.
    if verb.word.hasPrefix("belong") {
      return words.dropFirst().allSatisfy { $0.word.isOne(of: ["to", "opening", "close"]) }
    }
    if Self.standing.contains(verb.word) { return !between.contains { $0.isMark(",", "-") } }
    return GrammarWords.prepositions.contains(verb.word)
      && before.suffix(12).contains(where: isTelling) && words.count <= 8
      && !between.contains(where: isJoint)
  }

  /// “Kathy’s looking through the magazines”: what somebody does, as a noun.
  private func isOwned(_ index: Int, _ tokens: ArraySlice<ProseToken>) -> Bool {
    index > tokens.startIndex && tokens[index - 1].isName && tokens[index - 1].isPossessive
  }

  /// “Back: Ruth, ch. 14”.
  private func isLabel(_ token: ProseToken, _ between: ArraySlice<ProseToken>) -> Bool {
    between.indices.dropLast().contains {
      between[$0].range == token.range && between[$0 + 1].isMark(":")
    }
  }

  /// “, which comes from”, “: it’s from”: what is told of the words.
  private func withoutWhich(_ between: ArraySlice<ProseToken>) -> ArraySlice<ProseToken> {
    guard between.count > 2, between[between.startIndex].isPunctuation else { return between }
    let subject = between[between.startIndex + 1]
    let isOfWords =
      subject.word == "which" && between[between.startIndex].isMark(",")
      || subject.word == "it" && subject.isPossessive
    return isOfWords ? between.dropFirst(2) : between
  }

  /// “, she says to her friends in”, “is what Ruth says in”; not “and Tommy screams in”, “Ruth forgets what
  /// she said in”.
  private func isSaidThere(_ between: ArraySlice<ProseToken>, _ verb: Int) -> Bool {
    if between.indices.contains(where: {
      !between[$0].isPunctuation && isJoint(between[$0]) && !joinsNames($0, between)
    }) {
      // “, and she says it in”.
      return between[verb...].dropFirst().first?.word.isOne(of: ["it", "this"]) == true
    }
    // “we think of the magazine in”.
    let subject = between[..<verb].last { !isAdverb($0) }
    if let subject, subject.word.isOne(of: ["we", "you", "one", "readers", "reader"]) {
      return false
    }
    if between[verb...].contains(where: { $0.isMark(";", ":") })
      || between.contains(where: { $0.word.isOne(of: ["never", "not", "nobody"]) })
    {
      return false
    }
    guard let what = between.firstIndex(where: { $0.word.isOne(of: ["what", "how", "why"]) }) else {
      return true
    }
    return what > between.startIndex && GrammarWords.beForms.contains(between[what - 1].word)
  }

  /// “tells Kathy and Tommy in”.
  private func joinsNames(_ index: Int, _ tokens: ArraySlice<ProseToken>) -> Bool {
    tokens[index].word == "and" && index > tokens.startIndex && index + 1 < tokens.endIndex
      && tokens[index - 1].isName && tokens[index + 1].isName
  }

  /// “is from”, “is only found in”, “is Ruth’s outburst in”; not “is set up in”, “is like the night in”.
  private func isWhere(_ between: ArraySlice<ProseToken>) -> Bool {
    if between.contains(where: { !$0.isPunctuation && isJoint($0) }) { return false }
    let rest = between.drop { !$0.isWordLike || isAdverb($0) }.dropFirst().filter { !isAdverb($0) }
    guard let first = rest.first else { return true }
    if isPlaceWord(first) { return true }
    if first.word.isOne(of: ["found", "taken", "located", "placed"]) {
      return rest.dropFirst().first.map(isPlaceWord) ?? true
    }
    return rest.contains { isSpeech($0) || $0.word.isOne(of: ["what", "how"]) }
  }

  private func isPlaceWord(_ token: ProseToken) -> Bool {
    token.isWord
      && (isAdverb(token) || token.word.isNumber || PlaceNumbers.cardinal(token.word) != nil
        || token.word.isOne(of: [
          "in", "from", "at", "the", "end", "of", "beginning", "start", "middle", "early", "late",
          "during", "as", "somewhere", "part", "volume", "book", "page", "p",
        ]))
  }

  /// What joins another clause or thing to the quotation.
  private func isJoint(_ token: ProseToken) -> Bool {
    token.isMark(",", ";", ":", "-")
      || token.isWord
        && token.word.isOne(of: [
          "and", "but", "which", "because", "so", "while", "than", "yet", "whereas", "if", "then",
          "who",
        ])
  }

  private static let standing: VerbForms =
    "come:came appear occur stand:stood happen feature open close end"
}
