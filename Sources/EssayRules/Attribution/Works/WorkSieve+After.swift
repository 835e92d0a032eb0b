import EssayText

/// The sieves for what follows a quotation and says in which book the words stand: “‘…’ is a line from
/// *Brave New World*”.
extension WorkSieve {
  func placedAfter() -> WorkCredit? {
    nounAfter() ?? clauseAfter() ?? directlyAfter()
  }

  /// The first token after the quotation and the comma or dash that part it from what follows.
  private var afterComma: Int {
    var index = quotation + 1
    while index < end, tokens[index].isMark(",", "-") { index += 1 }
    return index
  }

  /// Whether a phrase ends before `index`: with the sentence, with a mark, or with the verb of which
  /// it is the subject.
  private func endsPhrase(_ index: Int, canBeSubject: Bool = false) -> Bool {
    if index >= end || tokens[index].isMark(".", ",", ";", ":", "-", "!", ")", "(") { return true }
    return canBeSubject && tokens[index].isWord && WorkWords.isFiniteVerb(tokens[index].word)
  }

  // MARK: A line from a book

  /// “…” is a line from *1984*; “…” comes from Orwell; “…”, from *Frankenstein*; “…” is one of
  /// Orwell’s best lines.
  private func nounAfter() -> WorkCredit? {
    let first = afterComma
    let index =
      (first..<max(first, min(first + 14, end))).first {
        !tokens[$0].isMark("-") && (mentions[$0] != nil || !isLeadingToSource($0))
      } ?? end
    guard index < end, index > quotation + 1, let book = book(from: index) else { return nil }
    let leading = tokens[first..<index].filter(\.isWord).map(\.word)
    let isDirect = leading == ["from"]
    // “Ben said that ‘…’ was a line from *1984*”: he did.
    let isClaim = ["is", "was", "are", "were", "comes", "came"].contains(leading.first)
    if isClaim, (start..<max(start, quotation)).contains(where: isReportingVerb) { return nil }
    let end = lineOwned(by: book) ?? book.end
    guard end > book.end || isSource(leading) && isAt(index - 1, "from", "by", "in", "of"),
      end > book.end || !book.isPossessive, endsPhrase(end, canBeSubject: isDirect),
      // A relative clause holds whatever is said around it: “‘…’, which is from *1984*”.
      isUndisputed(
        (leading.first == "which" ? quotation : start)..<book.end, but: owner.union(book.names))
    else { return nil }
    return credit(of: book.names)
  }

  private func isLeadingToSource(_ index: Int) -> Bool {
    isAt(index, in: WorkWords.leadingToSource)
  }

  /// Whether the words between a quotation and a book say that it stands there. “Straight from
  /// Orwell” only likens it.
  private func isSource(_ words: [ProseWord]) -> Bool {
    let names: [ProseWord] = ["from", "by", "appears", "occurs"]
    return words.contains { names.contains($0) || WorkWords.lines.contains($0) }
      && (!words.contains("straight") || words.contains("taken"))
  }

  /// “one of Orwell’s best lines”: the token after the noun.
  private func lineOwned(by book: Book) -> Int? {
    guard book.isPossessive else { return nil }
    let noun = (book.end..<max(book.end, min(book.end + 5, tokens.count))).first {
      !isLeadingToSource($0) || isAt($0, in: WorkWords.lines)
    }
    guard let noun, isAt(noun, in: WorkWords.lines) else { return nil }
    return noun + 1
  }

  /// Whoever has the quotation as “Ruth’s ‘…’”.
  private var owner: Set<Int> {
    let before = quotation - 1
    guard before >= start, tokens[before].isName, tokens[before].isPossessive else {
      return []
    }
    return [before]
  }

  // MARK: A clause with a place

  /// “…,” as Orwell writes in 1984; “…”, she says in *Brave New World*.
  private func clauseAfter() -> WorkCredit? {
    var first = isAt(afterComma, "as") ? afterComma + 1 : afterComma
    if isAt(first, "is", "was"), isAt(first + 1, "what") { first += 2 }
    let reach = first..<max(first, min(first + 10, end))
    for preposition in reach where isAt(preposition, "in", "from") && preposition > first {
      guard let book = book(from: preposition + 1) else { continue }
      let told = subject(ofClause: first..<preposition, canBeInverted: true)
      let people = book.names + [told.subject].compactMap(\.self)
      guard book.hasTitle, !book.isPossessive, endsPhrase(book.end), told.isClause,
        isUndisputed(start..<book.end, but: Set(people))
      else { return nil }
      return credit(of: people.filter { mentions[$0] != nil })
    }
    return nil
  }

  /// Whether the quotation is someone's: “Stevens’s ‘…’”.
  private var isOwned: Bool {
    let before = quotation - 1
    return before >= start && tokens[before].isPossessive && tokens[before].isCapitalised
  }

  /// Whether the sentence up to the quotation says no more than that someone says it.
  private var isToldBefore: Bool {
    if let told = speakers.firstBefore(), told.isAsserted, told.cue == .verbBefore { return true }
    let last = (start..<max(start, quotation)).last { !tokens[$0].isMark(",", ":") }
    return last.map { subject(ofClause: start..<$0 + 1).isClause } ?? false
  }

  /// Ruth says “…” in *1984*; the line “…” in *1984*.
  private func directlyAfter() -> WorkCredit? {
    guard isAt(quotation + 1, "in", "from"), let book = book(from: quotation + 2), book.hasTitle,
      !book.isPossessive
    else { return nil }
    let isNamed = isLineNoun(max(start, quotation - 2)..<quotation) || isOwned
    guard endsPhrase(book.end, canBeSubject: isNamed), isNamed || isToldBefore else { return nil }
    let people = (start..<quotation).filter { tokens[$0].isName }
    guard people.count <= 2, isUndisputed(start..<book.end, but: Set(people + book.names)) else {
      return nil
    }
    return credit(of: book.names)
  }
}
