import EssaySyntax
import EssayText

/// Finds to which author or work an essay gives its quotations.
struct WorkBinder {
  private let essay: Essay
  private let prose: Prose
  private let mentions: [[Int: WorkMention]]
  private let finder: AttributionFinder

  /// The judgements, each with the author or the work to which the essay gives it.
  static func crediting(
    _ judgements: [Judgement], in essay: Essay, _ prose: Prose, _ table: WorkTable
  ) -> [Judgement] {
    guard judgements.contains(where: { $0.canonical != nil }) else { return judgements }
    let binder = WorkBinder(essay: essay, prose: prose, table: table)
    guard binder.mentions.contains(where: { !$0.isEmpty }) else { return judgements }
    return judgements.map { judgement in
      guard judgement.canonical != nil else { return judgement }
      var credited = judgement
      credited.credit = binder.credit(of: judgement.number)
      credited.place = judgement.place.flatMap { binder.isInAnotherWork($0, table) ? nil : $0 }
      return credited
    }
  }

  private init(essay: Essay, prose: Prose, table: WorkTable) {
    let readings = essay.blocks.indices.map {
      WorkReader.read(prose.blocks[$0], ofBlock: $0, in: essay, table)
    }
    var tokenOfQuotation = [Int?](repeating: nil, count: essay.quotations.count)
    for reading in readings {
      for (index, token) in reading.tokens.enumerated() {
        if case .quotation(let quotation) = token.kind { tokenOfQuotation[quotation] = index }
      }
    }
    self.essay = essay
    self.prose = Prose(blocks: readings.map(\.tokens), tokenOfQuotation: tokenOfQuotation)
    mentions = readings.map(\.mentions)
    finder = AttributionFinder(essay: essay, prose: self.prose)
  }

  private func credit(of quotation: Int) -> WorkCredit? {
    let block = essay.quotations[quotation].block
    if essay.quotations[quotation].marks == .block {
      return ending(of: quotation) ?? signature(below: block) ?? introduction(of: block)
    }
    guard let token = prose.tokenOfQuotation[quotation] else { return nil }
    let own = mentions[block].isEmpty ? nil : sieve(in: block, around: token).first()
    return own ?? footnote(of: quotation, in: block)
      ?? (essay.blocks[block].blockQuotation == nil
        ? nil : signature(below: block) ?? introduction(of: block))
  }

  /// Whether a place is one of a work by whose set the essay is not judged: “*Frankenstein*, ch. 5”.
  private func isInAnotherWork(_ place: BoundCitation, _ table: WorkTable) -> Bool {
    let first = prose.blocks[place.block].partitioningIndex {
      $0.range.lowerBound >= place.citation.range.lowerBound
    }
    let before = (max(0, first - 2)..<first).last { !prose.blocks[place.block][$0].isMark(",") }
    guard let before, let mention = mentions[place.block][before] else { return false }
    return mention.author.map { !table.setAuthors.contains($0) }
      ?? mention.work.map { !table.setWorks.contains($0) } ?? false
  }

  private func sieve(in block: Int, around token: Int, quotation: Int? = nil) -> WorkSieve {
    WorkSieve(
      clause: wholeClause(in: block, around: token), quotation: quotation ?? token,
      mentions: mentions[block])
  }

  /// The sentence around a token. The initials of a name end none: “As P. D. James writes”.
  private func wholeClause(in block: Int, around token: Int) -> Clause {
    var clause = finder.clause(in: block, around: token)
    while let first = clause.sentence.first, first > 0, clause.sentence.lowerBound < token,
      mentions[block][first] != nil, clause.previous.upperBound > first
    {
      clause = Clause(
        tokens: clause.tokens, sentence: clause.previous.lowerBound..<clause.sentence.upperBound,
        previous: clause.previous.lowerBound..<clause.previous.lowerBound, block: block)
    }
    return clause
  }

  // MARK: Block quotations

  /// “… say it? (Orwell 57)”, in the block quotation's own paragraph.
  private func ending(of quotation: Int) -> WorkCredit? {
    let block = essay.quotations[quotation].block
    let words = BlockQuotationScan.words(
      of: essay.quotations[quotation], tokens: prose.blocks[block],
      in: essay.blocks[block].text.bytes)
    let first = prose.blocks[block].partitioningIndex { $0.range.lowerBound >= words.upperBound }
    return citation(first..<prose.blocks[block].count, of: block)
  }

  /// “— George Orwell, *1984*”.
  private func signature(below block: Int) -> WorkCredit? {
    guard let group = essay.blocks[block].blockQuotation else { return nil }
    let below = (block + 1)..<max(block + 1, min(block + 4, essay.blocks.count))
    let signed = below.prefix { essay.blocks[$0].blockQuotation == group }
      .first { essay.blocks[$0].isSignature }
    return signed.flatMap { citation(prose.blocks[$0].indices, of: $0) }
  }

  private func citation(_ range: Range<Int>, of block: Int) -> WorkCredit? {
    guard range.contains(where: { mentions[block][$0] != nil }) else { return nil }
    let clause = Clause(
      tokens: prose.blocks[block], sentence: range,
      previous: range.lowerBound..<range.lowerBound, block: block)
    let sieve = WorkSieve(
      clause: clause, quotation: range.lowerBound - 1, mentions: mentions[block])
    return sieve.isCitation(range) ? sieve.credit(of: Array(range)) : nil
  }

  /// The sentence before a block quotation, where it ends in a colon or with the verb.
  private func introduction(of block: Int) -> WorkCredit? {
    guard essay.blocks[block].blockQuotation != nil, block > 0,
      essay.blocks[block - 1].blockQuotation == nil, !essay.blocks[block - 1].isHeading
    else { return nil }
    let before = block - 1
    let tokens = prose.blocks[before]
    guard !mentions[before].isEmpty, let last = tokens.last,
      last.isMark(":", ",", "-") || last.isWordLike
    else { return nil }
    return sieve(in: before, around: tokens.count - 1, quotation: tokens.count).first()
  }

  // MARK: Footnotes

  /// A footnote called directly after the quotation that begins with an author or a title: “George
  /// Orwell, *1984* (London: Penguin, 2000), p. 9.”
  private func footnote(of quotation: Int, in block: Int) -> WorkCredit? {
    let end = essay.quotations[quotation].range.upperBound
    let markers = essay.blocks[block].footnoteMarkers
    let first = markers.partitioningIndex { $0.offset >= end }
    guard first < markers.count, markers[first].offset <= end + 1,
      let note = finder.outline.note(labelled: markers[first].label)
    else { return nil }
    let tokens = prose.blocks[note]
    let head = tokens.indices.prefix { !tokens[$0].isMark("(", ".", ";") }
    return citation(head, of: note)
  }
}
