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
  }

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
    guard
      between.contains(where: {
        $0.isWord && ($0.word.isOne(of: ["when", "by", "once", "as", "until", "with", "now"]))
      }), let verb = between.firstIndex(where: { !isAdverbial($0) }), between[verb].isWord
    else { return false }
    if isOf, Self.endings.contains(between[verb].word) { return true }
    guard GrammarWords.beForms.contains(between[verb].word) || isAuxiliary(between[verb]) else {
      return false
    }
    let state = between[verb...].dropFirst().first {
      !isAdverbial($0) && !GrammarWords.beForms.contains($0.word)
    }
    guard let state, state.isWord else { return false }
    return Self.pastStates.contains(state.word) || isOf && Self.endings.contains(state.word)
  }

  private func isAdverbial(_ token: ProseToken) -> Bool {
    token.isWord && (GrammarWords.isAdverb(token.word) || token.word.isOne(of: ["all", "long"]))
  }

  private func isAuxiliary(_ token: ProseToken) -> Bool {
    token.word.isOne(of: ["has", "had", "have"])
  }

  /// What is no more.
  private static let pastStates: WordSet = ["gone", "over", "past", "dead", "behind", "far"]

  private static let endings = WordSet(
    ReportingVerbs.forms(
      """
      vanish fade die end collapse disappear evaporate crumble dissolve shatter destroy \
      lose:lost break:broke:broken forget:forgot:forgotten
      """))

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

  private static let beginnings = WordSet(
    ReportingVerbs.forms("begin:began:begun start open commence arise:arose:arisen"))

  /// “This line from Chapter 6 makes ‘…’ sound bitter”: a place “from” which words come is a quotation’s
  /// where nothing but a mark or a form of “be” leads from one to the other.
  private func isOfOtherWords(
    _ before: ArraySlice<ProseToken>, _ between: ArraySlice<ProseToken>
  ) -> Bool {
    guard before.last?.word == "from", let last = between.last else { return false }
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

  /// Whether a place that is only compared leads to a quotation that is told of there: “Cf. Chapter 16,
  /// where Ruth says that they are ‘…’”.
  func leads(_ citation: Citation, to token: Int, _ tokens: [ProseToken]) -> Bool {
    guard citation.isAside, citation.tokens.upperBound < token else { return false }
    let before = tokens[..<citation.tokens.lowerBound].last { !$0.isMark(".") }
    guard let before, before.word.isOne(of: ["cf", "compare", "contrast", "also"]) else {
      return false
    }
    let between = tokens[citation.tokens.upperBound..<token]
    return between.drop { $0.isMark(",") }.first?.word.isOne(of: ["where", "when"]) == true
      && !between.contains { $0.isQuotation || $0.isMark(".", ";", ")") }
  }
}
