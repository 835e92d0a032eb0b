import EssayText

/// The sieves for one quotation inside its sentence, each a way in which an essay gives words to an
/// author or a work.
///
/// An essay that compares two books names the other one in every second sentence. So each sieve
/// knows a few ways of saying “these are its words”, to the letter, and leaves everything else.
struct WorkSieve {
  let clause: Clause
  /// The quotation's token; one past the last for a block quotation that the sentence introduces.
  let quotation: Int
  let mentions: [Int: WorkMention]

  var tokens: [ProseToken] { clause.tokens }
  var start: Int { clause.sentence.lowerBound }
  var end: Int { clause.sentence.upperBound }
  /// The sieves for who says the quotation.
  var speakers: AttributionSieve { AttributionSieve(clause: clause, quotation: quotation) }

  /// The first sieve's answer, in the order of their certainty.
  func first() -> WorkCredit? {
    if let bracketed = bracketsAfter() { return credit(inBrackets: bracketed) }
    guard !isQuestion, quotation - start <= Self.reach else { return nil }
    return labelled() ?? placedBefore() ?? holding() ?? showing() ?? quoting() ?? spoken()
      ?? spokenByPronoun() ?? placedAfter()
  }

  func isAt(_ index: Int, _ words: ProseWord...) -> Bool {
    tokens.indices.contains(index) && tokens[index].isWord && words.contains(tokens[index].word)
  }

  func isAt(_ index: Int, in words: WordSet) -> Bool {
    tokens.indices.contains(index) && tokens[index].isWord && words.contains(tokens[index].word)
  }

  /// How many tokens before the quotation its sentence may begin: who can tell what belongs together
  /// in a longer one?
  private static let reach = 80

  /// Whether what is said is only asked.
  private var isQuestion: Bool {
    clause.sentence.last.map { tokens[$0].isMark("?") } ?? false
  }

  // MARK: Doubts

  /// Whether nothing in a stretch of the sentence speaks of another book, of another person, or of
  /// a doubt, but for the names at `allowed`.
  func isUndisputed(_ range: Range<Int>, but allowed: Set<Int>) -> Bool {
    range.allSatisfy { index in
      if index == quotation || allowed.contains(index) { return true }
      let token = tokens[index]
      if case .quotation = token.kind { return false }
      if token.person != nil { return false }
      guard token.isWord else { return true }
      return !isDoubtful(index, before: allowed)
    }
  }

  private func isDoubtful(_ index: Int, before allowed: Set<Int>) -> Bool {
    let word = tokens[index].word
    if WorkWords.doubting.contains(word) || WorkWords.reviewing.contains(word) { return true }
    if GrammarWords.unreal.contains(word), word != "were" { return true }
    guard WorkWords.comparing.contains(word) else { return false }
    // “But as Orwell says”: what the sentence is set against stands before it.
    if index == start, word == "but" { return false }
    // “Where Shelley writes ‘…’” gives the words to her all the same.
    if index == start, word.isOne(of: ["where", "while", "whilst", "whereas"]) {
      return !allowed.contains(index + 1)
    }
    // “As *Hamlet* reminds us”.
    if word.hasPrefix("remind"), isAt(start, "as"), isAt(index + 1, "us") { return false }
    // “a sentence that I like”.
    if word == "like" { return !isAt(index - 1, "i", "we", "you", "they", "to", "who") }
    return true
  }

  /// Whether the quotation is what the words after it speak of, “‘…’ is a lie”, or is said by two.
  var isSpokenOf: Bool {
    if isAt(speakers.afterStop, "too", "also", "either", "again") { return true }
    guard quotation + 1 < tokens.count, tokens[quotation + 1].isWord else { return false }
    return WorkWords.isFiniteVerb(tokens[quotation + 1].word)
  }

  // MARK: Brackets

  /// The tokens between brackets that stand directly after the quotation.
  private func bracketsAfter() -> Range<Int>? {
    let open = afterReportingClause ?? speakers.afterStop
    guard open < tokens.count, tokens[open].isMark("(", "["),
      let close = tokens[open...].prefix(28).firstIndex(where: { $0.isMark(")", "]") })
    else { return nil }
    let inside = open + 1..<close
    let isAboutBooks = inside.contains {
      mentions[$0] != nil || tokens[$0].isWord && WorkWords.reviewing.contains(tokens[$0].word)
    }
    return isAboutBooks ? inside : nil
  }

  /// The bracket after “…,” Kathy says (Orwell 57).
  private var afterReportingClause: Int? {
    let first = quotation + 1
    let open = (first..<max(first, min(first + 7, end))).first { tokens[$0].isMark("(", "[") }
    guard let open else { return nil }
    let between = first..<open
    let isClause =
      between.contains(where: isReportingVerb)
      && between.allSatisfy { tokens[$0].isWordLike || $0 == first && tokens[$0].isMark(",") }
    return isClause ? open : nil
  }

  /// *Frankenstein*, chapter 10: “…”.
  private func labelled() -> WorkCredit? {
    guard quotation > start + 1, tokens[quotation - 1].isMark(":"),
      isCitation(start..<quotation - 1)
    else { return nil }
    return credit(of: Array(start..<quotation - 1))
  }

  /// (Orwell 57), (Orwell, *1984*), (*Brave New World*, ch. 3), and nothing beside it.
  private func credit(inBrackets range: Range<Int>) -> WorkCredit? {
    isCitation(range) ? credit(of: Array(range)) : nil
  }

  /// Whether tokens are nothing but names, titles, figures and the words of a citation.
  func isCitation(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      let token = tokens[index]
      switch token.kind {
      case .name: return !token.isPossessive || mentions[index] != nil
      case .quotation: return false
      case .mark: return !token.isMark("?", "!")
      case .word:
        return WorkWords.citation.contains(token.word)
          || String(token.word).unicodeScalars.allSatisfy { $0.properties.numericType != nil }
      }
    }
  }

  /// The author and the work named at some tokens; nil where there are two of a kind.
  func credit(of indices: [Int]) -> WorkCredit? {
    let named = indices.compactMap { mentions[$0] }
    guard !named.isEmpty, named.count(where: { $0.author != nil }) <= 1,
      named.count(where: { $0.work != nil }) <= 1
    else { return nil }
    return WorkCredit(mentions: named, block: clause.block)
  }
}
