import EssaySyntax
import EssayText

/// Finds to which author or work an essay gives a quotation.
struct WorkBinder {
  let view: EssayView
  let tables: JudgingTables

  /// Notes down the author or the work to which the essay gives a quotation.
  func credit(_ judgement: Judgement) {
    guard judgement.canonical != nil || judgement.isJudgedByBook else { return }
    judgement.credit = credit(of: judgement.site)
    if let place = judgement.place, isInAnotherWork(place) { judgement.place = nil }
  }

  private func credit(of quotation: QuotationSite) -> WorkCredit? {
    let block = quotation.block
    if view[block].quotations[quotation.number].marks == .block {
      return ending(of: quotation) ?? signature(below: block) ?? introduction(of: block)
    }
    let works = view[block].works
    guard let token = works.token(ofQuotation: quotation.number) else { return nil }
    let own = works.mentions.isEmpty ? nil : sieve(in: block, around: token).first()
    return own ?? footnote(of: quotation)
      ?? (view.blockQuotation(ofBlock: block) == nil
        ? nil : signature(below: block) ?? introduction(of: block))
  }

  /// Whether a place is one of a work by whose set the essay is not judged: “*Frankenstein*, ch. 5”.
  private func isInAnotherWork(_ place: BoundCitation) -> Bool {
    let works = view[place.block].works
    guard !works.mentions.isEmpty else { return false }
    let first = works.tokens.partitioningIndex {
      $0.range.lowerBound >= place.citation.range.lowerBound
    }
    let before = (max(0, first - 2)..<first).last { !works.tokens[$0].isMark(",") }
    guard let before, let mention = works.mentions[before] else { return false }
    return mention.author.map { !tables.setAuthors.contains($0) }
      ?? mention.work.map { !tables.setWorks.contains($0) } ?? false
  }

  private func sieve(in block: Int, around token: Int, quotation: Int? = nil) -> WorkSieve {
    WorkSieve(
      clause: wholeClause(in: block, around: token), quotation: quotation ?? token,
      mentions: view[block].works.mentions)
  }

  /// The sentence around a token. The initials of a name end none: “As P. D. James writes”.
  private func wholeClause(in block: Int, around token: Int) -> Clause {
    let works = view[block].works
    var clause = Clause(
      around: token, of: works.tokens, sentences: view[block].sentences, block: block)
    while let first = clause.sentence.first, first > 0, clause.sentence.lowerBound < token,
      works.mentions[first] != nil, clause.previous.upperBound > first
    {
      clause = Clause(
        tokens: clause.tokens, sentence: clause.previous.lowerBound..<clause.sentence.upperBound,
        previous: clause.previous.lowerBound..<clause.previous.lowerBound, block: block)
    }
    return clause
  }

  // MARK: Block quotations

  /// “… say it? (Orwell 57)”, in the block quotation's own paragraph.
  private func ending(of quotation: QuotationSite) -> WorkCredit? {
    let block = view[quotation.block]
    let words = BlockQuotationScan.words(
      of: block.quotations[quotation.number], tokens: block.works.tokens, in: block.bytes)
    let tokens = block.works.tokens
    let first = tokens.partitioningIndex { $0.range.lowerBound >= words.upperBound }
    return citation(first..<tokens.count, of: quotation.block)
  }

  /// “— George Orwell, *1984*”.
  private func signature(below block: Int) -> WorkCredit? {
    let signed = view.blocksBelow(block).first { view[$0].isSignature }
    return signed.flatMap { citation(view[$0].works.tokens.indices, of: $0) }
  }

  private func citation(_ range: Range<Int>, of block: Int) -> WorkCredit? {
    let works = view[block].works
    guard range.contains(where: { works.mentions[$0] != nil }) else { return nil }
    let clause = Clause(
      tokens: works.tokens, sentence: range, previous: range.lowerBound..<range.lowerBound,
      block: block)
    let sieve = WorkSieve(
      clause: clause, quotation: range.lowerBound - 1, mentions: works.mentions)
    return sieve.isCitation(range) ? sieve.credit(of: Array(range)) : nil
  }

  /// The sentence before a block quotation, where it ends in a colon or with the verb.
  private func introduction(of block: Int) -> WorkCredit? {
    guard view.blockQuotation(ofBlock: block) != nil, view.hasBlock(block - 1),
      view.blockQuotation(ofBlock: block - 1) == nil, !view.isHeading(block - 1)
    else { return nil }
    let before = block - 1
    let works = view[before].works
    guard !works.mentions.isEmpty, let last = works.tokens.last,
      last.isMark(":", ",", "-") || last.isWordLike
    else { return nil }
    return sieve(in: before, around: works.tokens.count - 1, quotation: works.tokens.count)
      .first()
  }

  // MARK: Footnotes

  /// A footnote called directly after the quotation that begins with an author or a title: “George
  /// Orwell, *1984* (London: Penguin, 2000), p. 9.”
  private func footnote(of quotation: QuotationSite) -> WorkCredit? {
    let block = view[quotation.block]
    let end = block.quotations[quotation.number].range.upperBound
    let markers = block.footnoteMarkers
    let first = markers.partitioningIndex { $0.offset >= end }
    guard first < markers.count, markers[first].offset <= end + 1,
      let note = view.note(labelled: markers[first].label)
    else { return nil }
    let tokens = view[note].works.tokens
    let head = tokens.indices.prefix(NoteOutline.longestSource + 1)
      .prefix { !tokens[$0].isMark("(", ".", ";") }
    return head.count > NoteOutline.longestSource ? nil : citation(head, of: note)
  }
}
