import EssayText

/// The sieves for what stands before a quotation and says in which book the words stand: “in *1984* we
/// are told that ‘…’”, “a line from Orwell: ‘…’”, “*Hamlet* has the line ‘…’”.
extension WorkSieve {
  /// A book as an essay names it: “*1984*”, “Orwell’s novel *1984*”, “*1984* by Orwell”, “Orwell’s
  /// novel”, or no more than its author.
  struct Book {
    /// The tokens that are mentions.
    let names: [Int]
    let end: Int
    let isPossessive: Bool
    let hasTitle: Bool
  }

  func book(from first: Int) -> Book? {
    var names: [Int] = []
    var index = first
    while index < tokens.count, index < first + 6, mentions[index]?.work == nil {
      if mentions[index] != nil, tokens[index].isPossessive, names.isEmpty {
        names.append(index)
      } else if !isAt(index, in: WorkWords.booksBeforeTitles) {
        break
      }
      index += 1
    }
    if mentions[index]?.work != nil {
      return titled(names + [index], at: index)
    }
    if !names.isEmpty, let title = apposition(from: index) {
      return titled(names + [title], at: title)
    }
    if !names.isEmpty, isAt(index - 1, in: WorkWords.books) {
      return Book(names: names, end: index, isPossessive: false, hasTitle: false)
    }
    guard mentions[first]?.author != nil else { return nil }
    return Book(
      names: [first], end: first + 1, isPossessive: tokens[first].isPossessive, hasTitle: false)
  }

  /// “Ishiguro’s other novel about a carer, *Klara and the Sun*”: the title that a book's
  /// description leads to.
  private func apposition(from index: Int) -> Int? {
    let description = tokens[min(index, tokens.count)...].prefix(10).prefix {
      $0.isWord || $0.isMark("-")
    }
    let title = description.endIndex + 1
    guard title < tokens.count, tokens[description.endIndex].isMark(","),
      mentions[title]?.work != nil,
      description.indices.contains(where: { isAt($0, in: WorkWords.books) })
    else { return nil }
    return title
  }

  /// The title at `index` with “(1949)” and “by Orwell” after it.
  private func titled(_ names: [Int], at index: Int) -> Book {
    var names = names
    var end = index + 1
    if end + 2 < tokens.count, tokens[end].isMark("("), tokens[end + 2].isMark(")"),
      tokens[end + 1].word.isNumber
    {
      end += 3
    }
    if isAt(end, "by"), names.count == 1, mentions[end + 1]?.author != nil,
      !tokens[end + 1].isPossessive
    {
      names.append(end + 1)
      end += 2
    }
    return Book(
      names: names, end: end, isPossessive: tokens[index].isPossessive && end == index + 1,
      hasTitle: true)
  }

  // MARK: In a book

  /// As Ishiguro writes in *The Remains of the Day*, “…”; in *1984* Ruth says “…”; a line from
  /// *Macbeth*: “…”.
  func placedBefore() -> WorkCredit? {
    for preposition in (start..<max(start, quotation)).reversed()
    where isAt(preposition, "in", "from", "of", "by") {
      guard let book = book(from: preposition + 1) else { continue }
      let first = clauseStart(before: preposition)
      let lead = lead(first..<preposition)
      // “In *1984* by Orwell”: the book begins further to the left.
      if isAt(preposition, "of", "by"), lead?.kind != .line { continue }
      guard book.end <= quotation, !book.isPossessive, let lead,
        let link = link(book.end..<quotation), joins(lead, link, at: preposition),
        lead.kind == .line || link.kind == .line || isAt(first, "what") || !isSpokenOf
      else { return nil }
      let people = book.names + [lead.subject, link.subject].compactMap(\.self)
      guard isUndisputed(first..<quotation, but: Set(people + link.addressee)) else { return nil }
      return credit(of: people.filter { mentions[$0] != nil })
    }
    return nil
  }

  /// Where the clause of a book begins: “Comparison with another text: in *Frankenstein* it says”,
  /// “Banquo dies, and in *Frankenstein* we read”.
  private func clauseStart(before preposition: Int) -> Int {
    let and = preposition - 1
    if and - 1 > start, isAt(and, "and"), tokens[and - 1].isMark(","), isAt(preposition, "in") {
      return preposition
    }
    return (start..<preposition).last { tokens[$0].isMark(":", ";") }.map { $0 + 1 } ?? start
  }

  /// What stands before “in” and a book, or after the book: nothing, a clause that says who says
  /// something, or a noun for what is said.
  private struct Phrase {
    /// The cleft is “it is”, which leads to a book and from there to its words.
    enum Kind { case nothing, marks, colon, clause, line, cleft }
    let kind: Kind
    /// Who says it, where that is someone with a name.
    var subject: Int?
    /// To whom.
    var addressee: [Int] = []
  }

  private func joins(_ lead: Phrase, _ link: Phrase, at preposition: Int) -> Bool {
    if lead.kind == .line { return true }
    guard isAt(preposition, "in", "from") else { return false }
    switch (lead.kind, link.kind) {
    case (.nothing, .clause), (.nothing, .line), (.nothing, .colon): return true
    case (.cleft, .clause), (.cleft, .line): return true
    case (.cleft, .marks): return isAt(quotation - 1, "that")
    case (.clause, .nothing), (.clause, .marks), (.clause, .colon): return true
    default: return false
    }
  }

  private func lead(_ range: Range<Int>) -> Phrase? {
    let opened = range.drop { tokens[$0].isMark(",") || isAt($0, in: WorkWords.openers) }
    // “What Ishiguro calls, in *The Unconsoled*, ‘…’”.
    let last = opened.last { !tokens[$0].isMark(",") }
    let rest = opened.lowerBound..<(last.map { $0 + 1 } ?? opened.lowerBound)
    guard let first = rest.first else { return Phrase(kind: .nothing) }
    // “It is in *1984* that we read”.
    if rest.count == 2, isAt(first, "it"), isAt(first + 1, "is", "was") {
      return Phrase(kind: .cleft)
    }
    guard let last = rest.last, rest.count <= 12 else { return nil }
    if isAt(last, in: WorkWords.lines) {
      return rest.allSatisfy { tokens[$0].isWord } ? Phrase(kind: .line) : nil
    }
    let opening = isAt(first, "as", "when", "what") ? first + 1 : first
    return clause(opening..<rest.upperBound)
  }

  /// A subject and its reporting verb, and nothing but some small words after it.
  /// - Parameter canBeInverted: whether the verb may come first: “says the Director”.
  func subject(ofClause range: Range<Int>, canBeInverted: Bool = false)
    -> (isClause: Bool, subject: Int?)
  {
    if canBeInverted, let verb = range.first, isReportingVerb(verb), (2...5).contains(range.count) {
      let subject = range.dropFirst()
      let names = subject.filter { tokens[$0].isName }
      let isPlain = subject.allSatisfy { tokens[$0].isWordLike && !tokens[$0].isPossessive }
      return (isPlain && names.count <= 1, names.first)
    }
    let phrase = clause(range)
    return (phrase != nil, phrase?.subject)
  }

  private func clause(_ range: Range<Int>) -> Phrase? {
    guard let verb = range.last(where: isReportingVerb), verb > range.lowerBound else { return nil }
    let subject = range.lowerBound..<verb
    let names = subject.filter { tokens[$0].isName && !tokens[$0].isPossessive }
    let isSubject =
      names.count <= 1 && subject.count <= 7
      && subject.allSatisfy { tokens[$0].isWord || names.contains($0) }
      && !subject.contains { isAt($0, in: WorkWords.notInSubjects) }
      && !isAt(range.lowerBound, "in", "from", "with", "by", "of")
    let endsSoon = (verb + 1..<range.upperBound).allSatisfy {
      isAt($0, "it", "us", "this", "so", "once", "that") || isAddressee($0, of: verb)
        || tokens[$0].isWord && GrammarWords.isAdverb(tokens[$0].word)
    }
    return isSubject && endsSoon ? Phrase(kind: .clause, subject: names.first) : nil
  }

  /// “tells Winston”.
  private func isAddressee(_ index: Int, of verb: Int) -> Bool {
    index <= verb + 2 && tokens[index].isWord && tokens[index].isCapitalised
  }

  func isReportingVerb(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return false }
    let word = tokens[index].word
    if WorkWords.secondhandVerbs.contains(where: { word.hasPrefix($0) }) { return false }
    return ReportingVerbs.kind(of: word) != nil || WorkWords.readersVerbs.contains(word)
  }

  private func link(_ range: Range<Int>) -> Phrase? {
    let rest = range.drop { tokens[$0].isMark(",") }
    guard let first = rest.first else { return Phrase(kind: range.isEmpty ? .nothing : .marks) }
    if rest.allSatisfy({ tokens[$0].isMark(",", ":", "-") }) {
      return Phrase(kind: tokens[quotation - 1].isMark(":") ? .colon : .marks)
    }
    if isAt(first, "that") {
      if let told = told(rest.dropFirst()) { return told }
      return isFiller(tokens[rest]) ? Phrase(kind: .marks) : nil
    }
    if isAt(first, "is", "reads", "runs", "goes", "says", "was"),
      rest.dropFirst().allSatisfy({ tokens[$0].isMark(",", ":") })
    {
      return Phrase(kind: .clause)
    }
    if isLineNoun(rest) { return Phrase(kind: .line) }
    return told(rest)
  }

  /// “we are told that”, “the creature says,”.
  private func told(_ rest: Range<Int>) -> Phrase? {
    guard let first = rest.first, let verb = rest.first(where: isReportingVerb),
      isFiller(tokens[(verb + 1)..<quotation])
    else { return nil }
    // “The opening of *1984* tells us”: the verb has its subject before the book.
    if verb == first { return Phrase(kind: .marks) }
    var told = cleft(first..<verb) ?? clause(first..<verb + 1)
    if verb + 1 < quotation, case .character = tokens[verb + 1].person {
      told?.addressee = [verb + 1]
    }
    return told
  }

  /// “it is the ghost who”, before a verb.
  private func cleft(_ range: Range<Int>) -> Phrase? {
    guard range.count >= 4, isAt(range.lowerBound, "it"),
      isAt(range.lowerBound + 1, "is", "was"), isAt(range.upperBound - 1, "who", "that")
    else { return nil }
    let subject = range.lowerBound + 2..<range.upperBound - 1
    let names = subject.filter { tokens[$0].isName && !tokens[$0].isPossessive }
    let isPlain =
      names.count <= 1 && subject.count <= 5
      && subject.allSatisfy {
        tokens[$0].isWordLike && !tokens[$0].isPossessive && !isAt($0, in: WorkWords.notInSubjects)
      }
    return isPlain ? Phrase(kind: .clause, subject: names.first) : nil
  }

  /// “the line”, “there is a famous sentence:”.
  func isLineNoun(_ range: Range<Int>) -> Bool {
    let noun = range.last { tokens[$0].isWordLike }
    guard let noun, isAt(noun, in: WorkWords.lines) else { return false }
    return noun - range.lowerBound <= 5
      && range.allSatisfy { index in
        index > noun
          ? tokens[index].isMark(",", ":", "-")
          : tokens[index].isWord && !tokens[index].isPossessive
            && !isAt(index, in: WorkWords.notInSubjects)
      }
  }

  // MARK: A book that has a line

  /// *Hamlet* has the famous line “…”; *1984* ends with “…”.
  func holding() -> WorkCredit? {
    let first = (start..<max(start, quotation)).first {
      !tokens[$0].isMark(",") && !isAt($0, in: WorkWords.openers)
    }
    guard let first, let book = book(from: first), !book.isPossessive, book.end < quotation,
      book.names.allSatisfy({ mentions[$0]?.author != nil || mentions[$0]?.isClearTitle == true })
    else { return nil }
    let rest = book.end + 1..<quotation
    // “a phrase that I like very much”.
    let relative = rest.first { isAt($0, "that", "which") } ?? rest.upperBound
    let isLine =
      isAt(book.end, in: WorkWords.holdingVerbs) && isLineNoun(rest.lowerBound..<relative)
    let isEdge =
      isAt(book.end, in: WorkWords.edgeVerbs) && isAt(book.end + 1, "with")
      && (rest.dropFirst().allSatisfy { tokens[$0].isMark(",", ":") }
        || isLineNoun(rest.dropFirst()))
    guard isLine || isEdge, isUndisputed(start..<quotation, but: Set(book.names)) else {
      return nil
    }
    return credit(of: book.names)
  }

  /// Atwood makes this clear: “…”.
  func showing() -> WorkCredit? {
    let first = (start..<max(start, quotation)).first { !isAt($0, in: WorkWords.openers) }
    guard let first, let book = book(from: first), !book.isPossessive, book.end + 2 < quotation,
      isAt(book.end, in: WorkWords.showingVerbs), isAt(book.end + 1, "this", "it"),
      quotation - book.end <= 6, tokens[quotation - 1].isMark(":"), !isSpokenOf,
      isUndisputed(start..<quotation, but: Set(book.names))
    else { return nil }
    return credit(of: book.names)
  }

  /// To quote Orwell, “…”.
  func quoting() -> WorkCredit? {
    let name = (start..<max(start, quotation)).first { mentions[$0] != nil }
    guard let name, isAt(name - 1, "quote"), isAt(name - 2, "to"), name - 2 <= start + 1,
      let book = book(from: name), !book.isPossessive,
      (book.end..<quotation).allSatisfy({ tokens[$0].isMark(",", ":", "-") }), !isSpokenOf,
      isUndisputed(name + 1..<quotation, but: Set(book.names))
    else { return nil }
    return credit(of: book.names)
  }
}
