import EssayText

/// Where a clause ends before the quotation does: what is asked in it is not answered in it.
extension AttributionSieve {
  /// Whether a name is the subject of a clause of its own: “Utterson asks what he looks like, Enfield
  /// struggles: ‘…’”, “Macbeth writes home, and Lady Macbeth worries that he is ‘…’”.
  func beginsClause(at name: Int) -> Bool {
    guard !tokens[name].isPossessive, name > start, opensClause(before: name) else { return false }
    var verb = name + 1
    if verb < quotation, tokens[verb].isMark(","),
      let close = tokens[(verb + 1)..<quotation].prefix(12).firstIndex(where: { $0.isMark(",") })
    {
      verb = close + 1
    }
    while verb < quotation, tokens[verb].isWord {
      if GrammarWords.isAdverb(tokens[verb].word) {
        verb += 1
      } else if isSetPhrase(verb) {
        verb += 2
      } else {
        break
      }
    }
    return verb < quotation && tokens[verb].isWord && isFinite(verb)
  }

  /// “of course”, “in turn”: two words that do what an adverb does.
  private func isSetPhrase(_ index: Int) -> Bool {
    isAt(index, "of") && isAt(index + 1, "course")
      || isAt(index, "in") && (isAt(index + 1, "turn") || isAt(index + 1, "fact"))
      || isAt(index, "at") && (isAt(index + 1, "last") || isAt(index + 1, "once"))
  }

  /// “years before,”: nothing follows that such a word could begin, as where a paragraph ends with it that
  /// leads to a block quotation.
  func endsAdverbial(_ index: Int) -> Bool {
    tokens[index].word.isOne(of: ["before", "after", "once", "since"])
      && (index + 1 >= tokens.count || tokens[index + 1].isMark(",", ":", "-"))
  }

  /// Whether “, and” begins a clause with a verb of its own: “Tommy asks why, and the answer is ‘…’”.
  func opensClause(_ conjunction: Int) -> Bool {
    guard conjunction > start, tokens[conjunction - 1].isMark(",") else { return false }
    return tokens[(conjunction + 1)..<min(conjunction + 7, quotation)].prefix {
      $0.isWordLike && $0.word != "that"
    }.contains {
      GrammarWords.beForms.contains($0.word) || $0.word.isOne(of: ["comes", "came", "gets", "got"])
    }
  }

  /// Whether a clause with a subject of its own begins between a token and the quotation.
  func isFollowedByClause(_ index: Int) -> Bool {
    (index + 1..<max(index + 1, quotation)).contains {
      tokens[$0].isName && beginsClause(at: $0)
    }
  }

  /// “gets the answer ‘…’”: what its subject hears.
  func isHeard(at index: Int) -> Bool {
    tokens[index].word.isOne(of: ["gets", "got", "receives", "received", "hears", "heard"])
      && quotation - index <= 5
  }

  /// “answers his sister’s question, ‘…’, with silence”: between two commas stands what is answered.
  var isAnsweredInApposition: Bool {
    let next = quotation + 2
    guard quotation - 2 > start, tokens[quotation - 1].isMark(","), next < end,
      tokens[next - 1].isMark(","), isAt(next, "with") || isAt(next, "by")
    else { return false }
    let noun = tokens[quotation - 2]
    return noun.isWord && (ReportingVerbs.kind(of: noun.word) == nil || isNoun(quotation - 2))
      && !noun.word.isOne(of: ["him", "her", "them", "us"]) && !GrammarWords.isAdverb(noun.word)
  }

  /// “Utterson asks Enfield, who struggles: ‘…’”.
  func isAnsweredByObject(at who: Int) -> Bool {
    guard isAt(who, "who"), who - 2 > start, tokens[who - 1].isMark(","), tokens[who - 2].isName,
      tokens[quotation - 1].isMark(":")
    else { return false }
    return tokens[who..<quotation - 1].allSatisfy(\.isWordLike)
  }

  /// Whether a comma stands before a name, or “and” that joins no other name to it.
  private func opensClause(before name: Int) -> Bool {
    var index = name - 1
    while index > start, tokens[index].isWord, GrammarWords.isAdverb(tokens[index].word) {
      index -= 1
    }
    if tokens[index].isMark(",", "-") { return index == name - 1 }
    guard index > start, tokens[index].word.isOne(of: ["and", "but", "yet", "so", "as"]) else {
      return false
    }
    if tokens[index - 1].isName { return false }
    // “Ruth, Kathy, and Tommy are”.
    guard index - 3 >= start, tokens[index - 1].isMark(",") else { return true }
    return !(tokens[index - 2].isName && tokens[index - 3].isMark(","))
  }

  /// Whether a word after a name may be its verb.
  private func isFinite(_ index: Int) -> Bool {
    let word = tokens[index].word
    return !ReportingVerbs.isParticiple(word) && !GrammarWords.prepositions.contains(word)
      && !Self.joining.contains(word)
  }

  private static let joining: WordSet = [
    "and", "or", "nor", "but", "who", "whom", "whose", "which", "that", "as", "too", "when", "if",
    "included", "excepted",
  ]

  /// Whether a reporting verb stands in a clause that begins with “when” and is over before the
  /// quotation: “When Utterson asks what he looks like, the reply is guarded: ‘…’”.
  func isInClauseBefore(_ verb: Int) -> Bool {
    let near = max(start, verb - 8)..<verb
    guard
      let starter = near.last(where: {
        tokens[$0].isMark(",", ":", "-") || GrammarWords.clauseStarters.contains(tokens[$0].word)
      }), tokens[starter].isWord,
      let comma = (verb + 1..<quotation).last(where: { tokens[$0].isMark(",") }),
      quotation - comma > 3
    else { return false }
    let first = tokens[comma + 1]
    return first.isWordLike && !GrammarWords.prepositions.contains(first.word)
      && !GrammarWords.isAdverb(first.word) && !Self.joining.contains(first.word)
      && !ReportingVerbs.isParticiple(first.word)
  }
}
