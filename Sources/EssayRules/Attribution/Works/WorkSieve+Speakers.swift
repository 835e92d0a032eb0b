import EssayText

/// The sieve for authors, and for works that speak: “Orwell writes”, “according to Huxley”, “as
/// *1984* puts it”. Who says something is found as for characters; the rest is caution.
extension WorkSieve {
  func spoken() -> WorkCredit? {
    guard let found = speakers.first(), found.isAsserted, !found.isPronoun else { return nil }
    let index = tokens.partitioningIndex { $0.range.lowerBound >= found.range.lowerBound }
    guard let mention = mentions[index], mention.author != nil || mention.isClearTitle else {
      return nil
    }
    if found.cue == .sameAsBefore { return sharedWithBefore() }
    let place = placeBeside(index)
    // “I was reminded of Orwell’s line ‘…’”: whose the line is, is said all the same.
    if found.cue == .possessive, place.isEmpty, ownsLine(index) { return credit(of: [index]) }
    guard isUndisputed(scope(of: index), but: Set([index] + place)), isDirect(found.cue, index)
    else { return nil }
    return credit(of: [index] + place)
  }

  /// Whether “Orwell’s line” stands directly before the quotation, and nothing in the sentence says
  /// that it is not his.
  private func ownsLine(_ index: Int) -> Bool {
    guard index + 1 < quotation, tokens[index].isPossessive,
      isLineNoun(index + 1..<quotation), isAt(quotation - 1, in: WorkWords.lines)
    else { return false }
    return !tokens[start..<index].contains {
      $0.isWord
        && (GrammarWords.unreal.contains($0.word) || WorkWords.doubting.contains($0.word)
          || WorkWords.reviewing.contains($0.word))
    }
  }

  /// “Orwell writes ‘…’ and ‘…’”; but “Orwell’s ‘…’ and ‘…’” leaves open whose the second is.
  private func sharedWithBefore() -> WorkCredit? {
    let before = (start..<max(start, quotation)).last {
      if case .quotation = tokens[$0].kind { true } else { false }
    }
    guard let before, !isSpokenOf else { return nil }
    let sieve = WorkSieve(clause: clause, quotation: before, mentions: mentions)
    return sieve.speakers.firstBefore()?.cue == .possessive ? nil : sieve.spoken()
  }

  /// “Orwell knew it when he wrote ‘…’”: the only one whom the sentence names.
  func spokenByPronoun() -> WorkCredit? {
    guard let verb = (start..<max(start, quotation)).last(where: isVerb), !isSpokenOf,
      let pronoun = (start..<verb).last(where: { isAt($0, "he", "she") }),
      isItsVerb(verb, of: pronoun), isAt(pronoun - 1, in: WorkWords.beforePronouns),
      let author = (start..<pronoun).first(where: { mentions[$0]?.author != nil }),
      !tokens[author].isPossessive, leadsStraight(from: pronoun),
      lead(before: author), isUndisputed(start..<quotation, but: [author])
    else { return nil }
    return credit(of: [author])
  }

  /// Whether the sentence begins with the name at `index`, some small words apart.
  private func lead(before index: Int) -> Bool {
    (start..<index).allSatisfy {
      tokens[$0].isMark(",") || isAt($0, in: WorkWords.openers) || isAt($0, "as", "novelist")
    }
  }

  /// What must say nothing else: from the sentence's beginning, or from a quotation or a semicolon
  /// before the name, to the name and the quotation.
  private func scope(of index: Int) -> Range<Int> {
    let first = min(index, quotation)
    let lower =
      (start..<max(start, first)).last {
        if case .quotation = tokens[$0].kind { return true }
        return tokens[$0].isMark(";")
      }.map { $0 + 1 } ?? min(start, first)
    return lower..<max(lower, min(max(index, quotation) + 1, tokens.count))
  }

  /// The author or the title that goes with a name: “Orwell writes in *1984*”, “Orwell’s novel *1984*
  /// says”.
  private func placeBeside(_ index: Int) -> [Int] {
    if mentions[index]?.work != nil {
      let owner = (max(start, index - 5)..<index).first { mentions[$0]?.author != nil }
      return owner.flatMap { book(from: $0)?.names.contains(index) == true ? [$0] : nil } ?? []
    }
    let near = (index + 1..<min(index + 6, max(index + 1, tokens.count))).first {
      isAt($0, "in", "from") && mentions[$0 + 1]?.work != nil
    }
    return near.map { [$0 + 1] } ?? []
  }

  /// Whether the sentence does nothing with the quotation but give it to the name.
  private func isDirect(_ cue: Attribution.Cue, _ index: Int) -> Bool {
    switch cue {
    case .verbBefore: return !isSpokenOf && isSubject(index) && leadsStraight(from: index)
    case .verbAfter: return isOwnVerb(near: index) && !introducesAnother(index)
    case .possessive: return isOwnPhrase(index)
    case .passive: return isOwnVerb(before: index) && (index > quotation || !isSpokenOf)
    case .accordingTo: return index > quotation || !isSpokenOf && isShortLink(after: index)
    case .label: return index > quotation || tokens[quotation - 1].isMark(":")
    case .signature, .parenthesis, .sameAsBefore: return true
    case .channel: return false
    }
  }

  // MARK: Verbs

  /// Whether the name is the subject of a clause that nobody else puts forward: not “the teacher who
  /// likes Orwell says”, not “some say that Orwell wrote”.
  private func isSubject(_ index: Int) -> Bool {
    let lower = scope(of: index).lowerBound
    guard !(lower..<index).contains(where: isReportingVerb) else { return false }
    // “Orwell’s novel *1984* says”.
    if mentions[index]?.work != nil, let owner = placeBeside(index).first {
      return lead(before: owner)
    }
    guard index > lower, tokens[index - 1].isWord else { return true }
    let before = tokens[index - 1].word
    // “On the other hand Huxley writes”.
    if before == "hand", index - 4 == lower, isAt(lower, "on") { return true }
    if WorkWords.beforeRelatives.contains(before), isAt(index + 1, "who") { return true }
    return GrammarWords.isAdverb(before) || WorkWords.openers.contains(before)
      || GrammarWords.clauseStarters.contains(before) || WorkWords.beforeSubjects.contains(before)
  }

  /// Whether the verb says that the words are the author's own.
  private func isOwnVerb(near index: Int) -> Bool {
    verb(near: index).map(isOwn) ?? false
  }

  private func isOwnVerb(before index: Int) -> Bool {
    (max(0, index - 3)..<index).last(where: isVerb).map(isOwn) ?? false
  }

  private func isOwn(_ verb: Int) -> Bool {
    !WorkWords.secondhandVerbs.contains { tokens[verb].word.hasPrefix($0) }
  }

  private func verb(near index: Int) -> Int? {
    let after = (index + 1..<max(index + 1, min(index + 8, tokens.count))).first(where: isVerb)
    return after ?? (max(0, index - 3)..<index).last(where: isVerb)
  }

  private func isVerb(_ index: Int) -> Bool {
    tokens[index].isWord && ReportingVerbs.kind(of: tokens[index].word) != nil
  }

  /// “… Orwell writes, ‘…’” with the next quotation its object.
  private func introducesAnother(_ index: Int) -> Bool {
    guard let verb = verb(near: index) else { return false }
    var next = max(verb, index) + 1
    while next < tokens.count, tokens[next].isMark(",", ":") || isAt(next, "that") { next += 1 }
    guard next < tokens.count, case .quotation = tokens[next].kind else { return false }
    return true
  }

  /// Whether nothing lies between the verb and the quotation that could be what is said instead.
  private func leadsStraight(from index: Int) -> Bool {
    let own = (index + 1..<max(index + 1, quotation)).last(where: isVerb)
    guard let verb = own, isOwn(verb), isItsVerb(verb, of: index) else { return false }
    let between = tokens[(verb + 1)..<quotation]
    if isAt(verb, "uses", "used", "use") {
      return between.isEmpty || isLineNoun(between.indices)
    }
    if WorkWords.criticsVerbs.contains(where: { tokens[verb].word.hasPrefix($0) }) {
      // “As *Hamlet* reminds us, ‘…’”.
      let rest = isAt(start, "as") && isAt(verb + 1, "us") ? between.dropFirst() : between
      return rest.allSatisfy { $0.isMark(",", ":", "-") } && !rest.isEmpty
    }
    if WorkWords.namingVerbs.contains(where: { tokens[verb].word.hasPrefix($0) }) {
      return !between.isEmpty && between.allSatisfy(\.isWord) && isFiller(between)
    }
    return isFiller(between) || isAside(from: index, between)
  }

  /// “As Orwell writes of the past, ‘…’”: what he writes of is part of the aside.
  private func isAside(from index: Int, _ between: ArraySlice<ProseToken>) -> Bool {
    guard index > start, isAt(index - 1, "as"), (3...9).contains(between.count),
      between.last?.isMark(",") == true
    else { return false }
    return isAt(between.startIndex, "of", "about") && between.dropLast().allSatisfy(\.isWord)
  }

  /// Whether nothing but small words and the work's title parts a verb from its subject.
  private func isItsVerb(_ verb: Int, of index: Int) -> Bool {
    // “Orwell, writing in 1948, says”; “Orwell (1903–1950) says”.
    let opensAside = index + 1 < verb && tokens[index + 1].isMark(",", "(")
    if opensAside, tokens[verb - 1].isMark(",", ")"), verb - index <= 10 { return true }
    return (index + 1..<verb).allSatisfy { index in
      guard tokens[index].isWord else { return tokens[index].isMark(",") || mentions[index] != nil }
      let word = tokens[index].word
      return GrammarWords.isAdverb(word) || GrammarWords.auxiliaries.contains(word)
        || word.isOne(of: ["in", "from", "of", "who", "his", "her", "goes", "on", "to", "novel"])
    }
  }

  /// Whether words between a verb and what it introduces only lead there: “in a sentence that I
  /// like,”, “that we are”, “of”.
  func isFiller(_ between: ArraySlice<ProseToken>) -> Bool {
    guard let last = between.last else { return true }
    let clauseStart = between.firstIndex {
      $0.isWord && $0.word.isOne(of: ["that", "how", "of", "about", "as"])
    }
    if let clauseStart, !isPlainClause(between[clauseStart...]) { return false }
    let main = between[..<(clauseStart ?? between.endIndex)]
    let hasVerb = main.contains {
      $0.isWord
        && (GrammarWords.beForms.contains($0.word) || GrammarWords.auxiliaries.contains($0.word))
    }
    guard !hasVerb, between.count <= 14, between.count(where: { $0.isMark(",") }) <= 2 else {
      return false
    }
    return last.isMark(",", ":", "-") || clauseStart != nil || between.count <= 2
  }

  /// Whether a clause with “that”, or what follows “of”, is one and leads to the quotation: no second
  /// one is joined to it.
  private func isPlainClause(_ clause: ArraySlice<ProseToken>) -> Bool {
    let canEndInComma = ["that", "how"].contains(clause.first?.word)
    let inner = canEndInComma ? clause.dropLast() : clause
    guard let last = clause.last, !inner.dropFirst().contains(where: { $0.isMark(",") }) else {
      return false
    }
    return !clause.contains {
      $0.isWord && (GrammarWords.clauseStarters.contains($0.word) || $0.word == "so")
    } && !(last.isWord && last.word.isOne(of: ["and", "or", "but", "with", "by", "to", "from"]))
  }

  /// Whether hardly more than a comma and a few words part a name from the quotation.
  private func isShortLink(after index: Int) -> Bool {
    let between = tokens[(index + 1)..<max(index + 1, quotation)]
    return between.count <= 9
      && (between.dropFirst().allSatisfy(\.isWordLike) || !between.contains(where: \.isWordLike))
  }

  // MARK: Possessives

  /// Whether “Orwell's words” are what the sentence gives, not what it speaks of: at its head, after
  /// “in”, or before a colon or a comma that the quotation follows.
  private func isOwnPhrase(_ index: Int) -> Bool {
    if index > quotation { return isAt(index - 1, "in") }
    guard !(scope(of: index).lowerBound..<index).contains(where: isReportingVerb),
      leadsToWords(from: index)
    else { return false }
    if index == start || index == start + 1 && isAt(start, "and", "so", "yet", "but") {
      return true
    }
    if index == start + 1, isAt(start, "in", "with") { return !isSpokenOf }
    // “Take Orwell’s line ‘…’”.
    if index < quotation - 1, (start..<index).allSatisfy({ isAt($0, in: WorkWords.pointing) }) {
      return true
    }
    let isLed = tokens.indices.contains(quotation - 1) && tokens[quotation - 1].isMark(",", ":")
    return isLed && index < quotation - 1 && !isSpokenOf
  }

  /// Whether the noun for what is said leads straight to the quotation: “Orwell’s line, ‘…’”, “the
  /// words of Orwell: ‘…’”; not “Orwell’s warning about lies becomes ‘…’”.
  private func leadsToWords(from index: Int) -> Bool {
    let phrase = (index + 1..<max(index + 1, min(index + 6, quotation))).prefix {
      !isAt($0, "of", "the", "in", "for", "and")
    }
    let noun = phrase.first { isAt($0, in: GrammarWords.speechNouns) }
    let between = (noun ?? index) + 1..<quotation
    // “In Huxley’s words, the past is ‘…’”.
    if isAt(index - 1, "in"), noun != nil, (1...9).contains(between.count),
      tokens[between.lowerBound].isMark(",")
    {
      return tokens[between.dropFirst()].allSatisfy(\.isWord) && isPlainClause(tokens[between])
    }
    return between.allSatisfy {
      tokens[$0].isMark(",", ":", "-") || isAt($0, "that", "is", "was", "in", "from")
        || mentions[$0] != nil
    }
  }
}
