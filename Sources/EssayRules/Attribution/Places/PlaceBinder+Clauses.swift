import EssayText

/// Places that belong to another phrase or clause of the sentence than the one that holds the quotation.
extension PlaceBinder {
  /// Whether a place before a quotation is that of another part of the sentence.
  func isOfAnotherClause(
    _ citation: Citation, _ token: Int, _ sentence: Range<Int>, _ tokens: [ProseToken]
  ) -> Bool {
    let between = tokens[citation.tokens.upperBound..<token]
    let before = tokens[sentence.lowerBound..<citation.tokens.lowerBound]
    let isOwner = tokens[citation.tokens.upperBound - 1].isPossessive
    return isOver(before, between, isOwner: isOwner) || isBegunThere(before, between)
      || isOfOtherWords(before, between) || isRecalled(before, between, tokens[(token + 1)...])
      || isSpokenOf(between, tokens[(token + 1)...]) || isUnsaid(between) || isSaidBefore(between)
      || isPairedWithPlace(between) || isKnownBy(between) || namesExample(before.suffix(8))
      || citation.isRange && between.first.map { GrammarWords.beForms.contains($0.word) } ?? false
  }

  /// “Kathy calls it ‘…’, and in Chapter 22 Miss Emily explains why”: the place is at the head of a
  /// clause with a subject of its own.
  func opensNextClause(
    _ citation: Citation, _ between: ArraySlice<ProseToken>, _ tokens: [ProseToken]
  ) -> Bool {
    if opensMainClause(citation, between, tokens) { return true }
    guard between.count > 1, between[between.endIndex - 1].word.isOne(of: ["in", "by"]),
      between[between.endIndex - 2].word.isOne(of: ["and", "but", "yet", "so", "while", "whereas"]),
      let subject = tokens[citation.tokens.upperBound...].first(where: { !$0.isMark(",") })
    else { return false }
    return subject.isName && !subject.isPossessive
      || subject.isWord && Self.subjectPronouns.contains(subject.word)
  }

  /// “Although Scrooge says ‘…’, in Stave 5 he gives”, “Despite saying ‘…’, in Act 5 Lady Macbeth is”: behind a
  /// comma the place begins what the sentence has to say. “‘…’, in Chapter 12, shows” is of the words.
  private func opensMainClause(
    _ citation: Citation, _ between: ArraySlice<ProseToken>, _ tokens: [ProseToken]
  ) -> Bool {
    guard between.count == 2, between.first?.isMark(",") == true,
      between.last?.word.isOne(of: ["in", "at"]) == true,
      let subject = tokens[citation.tokens.upperBound...].first(where: { !isAdverb($0) })
    else { return false }
    return subject.isName
      || subject.isWord
        && (Self.subjectPronouns.contains(subject.word)
          || subject.word.isOne(of: ["the", "a", "his", "her", "their", "this", "however"]))
  }

  private static let subjectPronouns: WordSet = [
    "i", "we", "he", "she", "it", "they", "you", "readers", "everybody", "everyone",
  ]

  /// “The hope of Chapter 12 is gone when”, “Chapter 7’s glow fades by the time that”: what a place is
  /// known for comes to its end elsewhere.
  private func isOver(
    _ before: ArraySlice<ProseToken>, _ between: ArraySlice<ProseToken>, isOwner: Bool
  ) -> Bool {
    if isOwner, let noun = between.prefix(3).dropFirst().firstIndex(where: { isVerb($0) }) {
      return isOver(between[noun...], isOf: true)
    }
    let isOf = before.last { !($0.isWord && $0.word == "the") }?.word == "of"
    return isOver(between, isOf: isOf)
  }

  private func isVerb(_ token: ProseToken) -> Bool {
    token.isWord
      && (GrammarWords.beForms.contains(token.word) || isAuxiliary(token)
        || Self.endings.contains(token.word))
  }

  /// - Parameter isOf: whether the subject is something “of” the place.
  private func isOver(_ between: ArraySlice<ProseToken>, isOf: Bool) -> Bool {
    guard let verb = between.firstIndex(where: { !isAdverbial($0) }), between[verb].isWord else {
      return false
    }
    // “The argument of Chapter 14 ends with ‘…’” is all there.
    let isTimed = between.contains {
      $0.isWord && $0.word.isOne(of: ["when", "by", "once", "until", "now"])
    }
    if isOf, isTimed, Self.endings.contains(between[verb].word) { return true }
    guard GrammarWords.beForms.contains(between[verb].word) || isAuxiliary(between[verb]),
      isTimed || between.contains(where: { $0.isWord && $0.word.isOne(of: ["as", "with"]) }),
      let state = between[verb...].dropFirst().firstIndex(where: {
        !isAdverbial($0) && !GrammarWords.beForms.contains($0.word)
      }), between[state].isWord,
      // “is nearly over”.
      !between[verb..<state].contains(where: { $0.word.isOne(of: ["nearly", "almost", "hardly"]) })
    else { return false }
    let word = between[state].word
    return Self.pastStates.contains(word) || isOf && isTimed && Self.endings.contains(word)
  }

  private func isAdverbial(_ token: ProseToken) -> Bool {
    token.isWord && (GrammarWords.isAdverb(token.word) || token.word.isOne(of: ["all", "long"]))
  }

  private func isAuxiliary(_ token: ProseToken) -> Bool {
    token.word.isOne(of: ["has", "had", "have"])
  }

  /// What is no more.
  static let pastStates: WordSet = ["gone", "over", "past", "dead", "behind", "far"]

  private static let endings: VerbForms = """
    vanish fade die end collapse disappear evaporate crumble dissolve shatter destroy \
    lose:lost break:broke:broken forget:forgot:forgotten
    """

  // MARK: What a thing becomes

  /// “The tension of Chapter 13 explodes: ‘…’”, “The hope in Chapter 13 turns into despair: ‘…’”: what the
  /// thing becomes may come after the place.
  func turnsInto(_ before: ArraySlice<ProseToken>, _ between: ArraySlice<ProseToken>)
    -> Bool
  {
    guard let verb = between.firstIndex(where: { !isAdverb($0) }), between[verb].isWord,
      let thing = noun(ofPlaceAfter: before), thing.isWord, !Self.subjects.contains(thing.word)
    else { return false }
    // “The murder of Chapter 4 is told again: ‘…’”.
    if between.contains(where: { $0.isWord && $0.word == "again" }) { return true }
    if isSpeech(thing) { return false }
    let next = between[verb...].dropFirst().first?.word
    switch between[verb].word {
    case "turn", "turns", "turned", "grow", "grows", "grew": return next == "into"
    case "give", "gives", "gave": return next == "way"
    default: return Self.changes.contains(between[verb].word)
    }
  }

  private static let changes: VerbForms = """
    explode erupt boil burst lead:led result culminate become:became prepare build:built
    """

  // MARK: Not said there

  /// “When Ruth dies in Chapter 20, nobody says ‘…’”, “Kathy no longer ‘…’”: nobody says the words there.
  private func isUnsaid(_ between: ArraySlice<ProseToken>) -> Bool {
    between.indices.contains { index in
      guard
        isNegation(between[index])
          || between[index].word.isOne(of: ["nobody", "none", "no"]),
        // “cannot help saying”, “does not hesitate to say”, “not only says”.
        let verb = between[index...].dropFirst().firstIndex(where: {
          !(isAdverbial($0) || $0.word == "have") || $0.word == "only"
        })
      else { return false }
      let word = between[verb].word
      if word == "longer" {
        return verb == between.endIndex - 1 || isReported(between[verb + 1].word)
      }
      return isReported(word)
        && !between[verb...].contains {
          $0.isWord && $0.word.isOne(of: ["but", "until", "without"])
        }
    }
  }

  private func isReported(_ verb: ProseWord) -> Bool {
    ReportingVerbs.kind(of: verb) != nil || Self.mentions.contains(verb)
  }

  private static let mentions: VerbForms = "mention believe"

  /// “In Chapter 19 Ruth, who had said ‘…’ in Norfolk”, “In Chapter 23, Tommy screams because of what he’s
  /// heard: ‘…’”: the words were said before.
  private func isSaidBefore(_ between: ArraySlice<ProseToken>) -> Bool {
    if let who = between.lastIndex(where: { $0.isWord && $0.word == "who" }),
      who > between.startIndex,
      between[who - 1].isMark(",", "-")
    {
      let clause = between[(who + 1)...]
      return clause.contains { $0.isWord && ReportingVerbs.kind(of: $0.word) != nil }
        && clause.contains { $0.word.isOne(of: ["had", "once", "earlier", "previously"]) }
    }
    guard between.last?.isMark(":") == true,
      let what = between.lastIndex(where: { $0.isWord && $0.word == "what" }),
      what + 2 < between.endIndex
    else { return false }
    if isSaidLater(between[(what + 1)...]) { return true }
    if what > between.startIndex, Self.forebodings.contains(between[what - 1].word) { return true }
    let (subject, next) = (between[what + 1], between[what + 2])
    // “shows what Jekyll meant: ‘…’”.
    if next.word == "meant" { return true }
    let isPerfect =
      subject.isPossessive && subject.word.isOne(of: ["she", "he"])
      || next.word.isOne(of: ["has", "had", "have"])
    return isPerfect
      && between[(what + 2)...].contains {
        $0.word.isOne(of: ["heard", "learned", "learnt", "told", "found", "read", "said", "been"])
      }
  }

  /// “Chapter 13 hints at what Ruth will say: ‘…’”.
  private func isSaidLater(_ clause: ArraySlice<ProseToken>) -> Bool {
    let future = clause.prefix(5).indices.first { index in
      let word = clause[index].word
      if word.isOne(of: ["will", "would"]) { return true }
      // “is about to say”.
      return word == "to" && clause[..<index].last?.word.isOne(of: ["about", "going"]) == true
    }
    guard let future, let verb = clause[future...].dropFirst().first(where: { !isAdverbial($0) })
    else { return false }
    return verb.isWord && ReportingVerbs.kind(of: verb.word) == .says
  }

  /// “In Chapter 2 we suspect what Miss Emily confirms: ‘…’”.
  private static let forebodings: VerbForms =
    "suspect guess sense foresee:foresaw:foreseen fear expect"

  /// “Ruth’s lie in Chapter 5 and her honesty in ‘…’ don’t fit”: beside a place, the quotation is another.
  private func isPairedWithPlace(_ between: ArraySlice<ProseToken>) -> Bool {
    guard between.last?.word == "in" else { return false }
    return between.contains { $0.isWord && $0.word.isOne(of: ["and", "with", "or"]) }
  }

  /// “The trip begins in Chapter 12 and ends with”: two verbs of one thing, each with a place of its own.
  /// Of a person one tells what they do at one place.
  private func isBegunThere(
    _ before: ArraySlice<ProseToken>, _ between: ArraySlice<ProseToken>
  ) -> Bool {
    guard let verb = before.dropLast().last(where: { !isAdverbial($0) }), verb.isWord,
      Self.beginnings.contains(verb.word),
      let and = between.firstIndex(where: { $0.isWord && $0.word == "and" }),
      between[..<and].allSatisfy({ $0.isMark(",") })
    else { return false }
    let next = between[and...].dropFirst().first { !isAdverbial($0) }
    return next.map { $0.isWord && !Self.beginnings.contains($0.word) } ?? false
  }

  private static let beginnings: VerbForms =
    "begin:began:begun start open commence arise:arose:arisen"

  /// “This line from Chapter 6 makes ‘…’ sound bitter”: a place “from” which words come is a quotation’s
  /// where nothing but a mark or a form of “be” leads from one to the other.
  private func isOfOtherWords(
    _ before: ArraySlice<ProseToken>, _ between: ArraySlice<ProseToken>
  ) -> Bool {
    guard before.last?.word == "from", !leadsStraight(between),
      // “is Ruth’s ‘…’”.
      let last = between.last(where: { !($0.isName && $0.isPossessive) })
    else { return false }
    return !last.isMark(":", ",", "-") && !GrammarWords.beForms.contains(last.word)
  }

  /// “This recalls the moment in Chapter 6 when Miss Lucy is lost for words: ‘…’, says Ruth”: what is
  /// recalled is told up to a colon, and somebody else speaks after it.
  private func isRecalled(
    _ before: ArraySlice<ProseToken>, _ between: ArraySlice<ProseToken>,
    _ after: ArraySlice<ProseToken>
  ) -> Bool {
    guard between.last?.isMark(":") == true, before.count > 3,
      before.contains(where: { $0.isWord && Self.comparingVerbs.contains($0.word) })
    else { return false }
    let clause = after.drop { $0.isMark(",", "-") }.prefix(3)
    guard clause.contains(where: { $0.isWord && ReportingVerbs.kind(of: $0.word) != nil }),
      let speaker = clause.compactMap(\.person).first
    else { return false }
    let people = between.compactMap(\.person)
    return !people.isEmpty && !people.contains(speaker)
  }

  /// “In Act 5 Macduff reveals that the promise ‘…’ was a trick”: the words are spoken of, and not spoken.
  private func isSpokenOf(_ between: ArraySlice<ProseToken>, _ after: ArraySlice<ProseToken>)
    -> Bool
  {
    guard let verb = after.first else { return false }
    // “In Chapter 10 we learn that ‘…’ was false”.
    if between.last?.word == "that" { return verb.word.isOne(of: ["was", "were"]) }
    let words = between.suffix(3)
    guard words.count == 3, let noun = words.last, GrammarWords.speechNouns.contains(noun.word)
    else { return false }
    return words[words.startIndex].word == "that" && words[words.startIndex + 1].word == "the"
      && (GrammarWords.beForms.contains(verb.word) || isAuxiliary(verb))
  }

  /// Whether nothing but a form of “be” or a relative leads from a place to a quotation: “The passage from
  /// Chapter 14 in which Ruth says ‘…’”, “A line from Chapter 14 is ‘…’”.
  private func leadsStraight(_ between: ArraySlice<ProseToken>) -> Bool {
    guard let first = between.first, !between.contains(where: { $0.isQuotation }) else {
      return false
    }
    if first.word.isOne(of: ["where", "when"]) { return true }
    if first.word == "in" { return between.dropFirst().first?.word == "which" }
    return GrammarWords.beForms.contains(first.word)
      && between.dropFirst().allSatisfy {
        !$0.isWordLike || $0.isWord && (isAdverbial($0) || $0.word.isOne(of: ["these", "this"]))
      }
  }

  /// “, where Miss Emily says ‘…’”: whatever the sentence does with a place, it says that the words are spoken
  /// there.
  func isSaidWhere(_ between: ArraySlice<ProseToken>) -> Bool {
    let clause = between.drop { $0.isMark(",") }
    guard let first = clause.first else { return false }
    if first.word.isOne(of: ["where", "when"]) { return isPlainSaying(clause.dropFirst()) }
    return first.word == "in" && clause.dropFirst().first?.word == "which"
      && isPlainSaying(clause.dropFirst(2))
  }

  /// “Miss Emily says that they”: somebody, a reporting verb in the present, and a few words that lead to the
  /// quotation.
  private func isPlainSaying(_ clause: ArraySlice<ProseToken>) -> Bool {
    guard clause.count <= 8, let subject = clause.first, !subject.isPossessive,
      subject.isName || subject.word.isOne(of: ["she", "he", "they"]),
      let verb = clause.dropFirst().first(where: { !isAdverb($0) }), verb.isWord,
      ReportingVerbs.kind(of: verb.word) == .says, !isPast(verb.word)
    else { return false }
    let rest = clause.dropFirst(2)
    return !rest.contains {
      $0.isQuotation || $0.isMark(";", ".", "(", ")") || isNegation($0)
        || $0.isWord && $0.word.isOne(of: ["who", "because", "about"])
    }
  }

  /// Whether a place that is none of what stands before it leads to a quotation: “Cf. Chapter 16, where
  /// Ruth says that they are ‘…’”, “The passage from Chapter 14 in which Ruth says”.
  func leads(_ citation: Citation, to token: Int, _ tokens: [ProseToken]) -> Bool {
    guard citation.isAside, citation.tokens.upperBound < token else { return false }
    let between = tokens[citation.tokens.upperBound..<token]
    if isSaidWhere(between) { return true }
    let before = tokens[..<citation.tokens.lowerBound].suffix(4)
      .filter { !$0.isMark(".") && $0.word != "the" }.suffix(2)
    guard let last = before.last else { return false }
    // “whereas in Chapter 22 Miss Emily says ‘…’”.
    if last.word == "in", let first = before.first, first.word.isOne(of: ["whereas", "while"]) {
      return isPlainSaying(between)
    }
    if last.word == "from", let noun = before.first, CitationReader.sourceWords.contains(noun.word)
    {
      return leadsStraight(between)
    }
    guard last.word.isOne(of: ["cf", "compare", "contrast", "also"]) else { return false }
    return between.drop { $0.isMark(",") }.first?.word.isOne(of: ["where", "when"]) == true
      && !between.contains { $0.isQuotation || $0.isMark(".", ";", ")") }
  }
}
