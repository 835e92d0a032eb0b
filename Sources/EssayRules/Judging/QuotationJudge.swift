import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

/// Judges the quotations of some blocks one after the other.
struct QuotationJudge {
  let view: EssayView
  let tables: JudgingTables
  let books: [SourceBook]
  /// Of each quote set whether nothing but words in quotation marks speaks for its text.
  let isUnnamed: [Bool]

  private var bookJudge: BookJudge { BookJudge(books: books, tables: tables) }
  private var finder: AttributionFinder { AttributionFinder(view: view) }

  /// The judgements, in the order of the essay. What is no quotation at all (a title, a block of
  /// the student's own notes) has none.
  /// - Parameters:
  ///   - blocks: each goes on with the quotation that the one before it ends with.
  ///   - recognised: the canonical quotation recognised last before them.
  func judge(_ blocks: Range<Int>, after recognised: inout RecognisedQuotation) -> [Judgement] {
    let judgements = blocks.flatMap(judge)
    CanonicalResolver(view: view, tables: tables).resolve(judgements, after: &recognised)
    PlaceSettlement(view: view, tables: tables).settle(judgements)
    let binder = WorkBinder(view: view, tables: tables)
    for judgement in judgements {
      giveToRepeater(judgement)
      if judgement.attribution == nil, let speaker = judgement.canonical.flatMap(tables.speaker) {
        judgement.attribution = finder.likelyAttribution(of: judgement.site, to: speaker)
      }
      binder.credit(judgement)
      judgement.source = bookJudge.place(of: judgement)
    }
    return judgements
  }

  /// What each quotation of a block is by itself and by what stands around it.
  private func judge(_ block: Int) -> [Judgement] {
    var judgements: [Judgement] = []
    let binder = PlaceBinder(view: view, finder: finder)
    var enclosing: Judgement?
    let facts = view[block]
    for (number, quotation) in facts.quotations.enumerated() {
      if quotation.depth > 0, let outer = enclosing,
        outer.quotation.range.upperBound >= quotation.range.upperBound,
        outer.verdict != .unverified
      {
        continue
      }
      guard let words = facts.matches[number] else { continue }
      let site = QuotationSite(block: block, number: number)
      let judgement = judgement(site, quotation, words)
      if isTitle(judgement, in: facts) || isAnothers(judgement, in: facts)
        || isOtherLine(judgement, in: facts)
      {
        judgement.retract()
      }
      func readAround() {
        guard judgement.verdict != .unverified else { return }
        judgement.attribution = finder.attribution(of: site)
        judgement.place = binder.place(of: site)
      }
      readAround()
      if isChance(judgement) || isStrangers(judgement, in: facts)
        || !isSupported(judgement, after: judgements.last)
      {
        judgement.retract()
      }
      if judgement.verdict == .unverified {
        bookJudge.judge(judgement, words)
        readAround()
      } else {
        bookJudge.correct(judgement, words)
      }
      if judgement.verdict == .unverified, quotation.marks == .block { continue }
      judgements.append(judgement)
      if quotation.depth == 0 { enclosing = judgement }
    }
    return judgements
  }

  private func judgement(
    _ site: QuotationSite, _ quotation: Quotation, _ words: QuotationWords
  ) -> Judgement {
    let (verdict, comparisons) = read(words.meaning.match.shifted(by: words.range.lowerBound))
    return Judgement(
      site: site, quotation: quotation, words: words.range, verdict: verdict,
      need: words.meaning.match.need, comparisons: comparisons,
      candidates: comparisons.map { tables.passages.reference(of: $0) },
      wordCount: words.meaning.wordCount)
  }

  /// Whether a title borrows words of a passage: “In ‘Modelled from Trash: Class in Ishiguro’”; in a
  /// heading fewer words show it: “‘Golden Time’: Memory in Ishiguro”.
  private func isTitle(_ judgement: Judgement, in facts: BlockFacts) -> Bool {
    guard [.misquoted, .repunctuated].contains(judgement.verdict) else { return false }
    let words = facts.bytes[judgement.words]
    return TitleCase.isTitle(words)
      || (facts.isHeading || facts.isTitle) && TitleCase.isPrinted(words)
        && judgement.comparisons.allSatisfy { $0.slips.allSatisfy { $0.kind == .capital } }
  }

  /// Whether all that a quotation has of a passage it quotes itself: a critic's words about the
  /// words, “the ‘modelled from trash’ speech”.
  private func isAnothers(_ judgement: Judgement, in facts: BlockFacts) -> Bool {
    guard judgement.verdict == .misquoted, let whole = judgement.comparisons.first else {
      return false
    }
    let (outer, number) = (judgement.quotation, judgement.site.number)
    for (other, inner) in facts.quotations[(number + 1)...].enumerated() {
      guard inner.range.upperBound <= outer.range.upperBound else { break }
      guard let words = facts.matches[number + 1 + other],
        words.meaning.wordCount < judgement.wordCount,
        case .passage(let parts) = words.meaning.match
      else { continue }
      if parts.contains(where: { $0.hasAllWords(of: whole) }) { return true }
    }
    return false
  }

  /// Whether what seems a passage's words gone wrong is another line of the work as it stands.
  private func isOtherLine(_ judgement: Judgement, in facts: BlockFacts) -> Bool {
    [.misquoted, .spliced].contains(judgement.verdict)
      && tables.otherLines.hold(facts.bytes[judgement.words])
  }

  private func read(_ match: QuotationMatch) -> (Verdict, [Comparison]) {
    switch match {
    case .none: (.unverified, [])
    case .splice(let parts): (.spliced, parts)
    case .passage(let found), .possible(let found), .continuation(let found):
      (Verdict(found[0].verdict), found)
    }
  }

  /// Gives words that somebody says again to the one of the two who says the quotation: “the Ghost
  /// repeats Scrooge’s words from Stave 1: ‘…’”. The place beside the first speaker is then that of
  /// another quotation.
  private func giveToRepeater(_ judgement: Judgement) {
    guard let first = judgement.attribution, let repeater = first.repeater,
      let canonical = judgement.canonical, !tables.isSpeaker(first.character, of: canonical)
    else { return }
    if let repeated = first.ofRepeater {
      guard tables.isSpeaker(repeated.character, of: canonical) else { return }
      judgement.attribution = repeated
    } else if repeater.person != nil {
      return
    }
    guard let place = judgement.place, place.block == first.block else { return }
    // A block quotation stands in another block than the words that lead to it.
    let cited = place.citation.range.lowerBound
    let isBefore =
      first.block != judgement.block || cited < judgement.quotation.range.lowerBound
    if cited >= first.range.lowerBound, isBefore { judgement.place = nil }
  }

  // MARK: Support

  /// Whether words that the essay gives to nobody whom a set knows are like a passage of it by chance.
  private func isChance(_ judgement: Judgement) -> Bool {
    guard isUnnamed.contains(true), judgement.verdict == .misquoted,
      judgement.comparisons.first?.isMostlyRight == false
    else { return false }
    return judgement.candidates.allSatisfy { candidate in
      zip(tables.quoteSets, isUnnamed).contains { $0.id == candidate.quoteSet.id && $1 }
    }
  }

  /// Whether the essay says enough beside a quotation for it to be known what it means.
  /// - Parameter before: the quotation before it in the same block.
  private func isSupported(_ judgement: Judgement, after before: Judgement?) -> Bool {
    switch judgement.need {
    case .nothing: true
    case .support: isNamed(judgement, after: before)
    case .earlierPart: before.map { goesOn(judgement, from: $0) } ?? false
    }
  }

  /// Whether the essay names the speaker or the place of what a quotation may mean, or has just
  /// quoted from it in the same paragraph.
  private func isNamed(_ judgement: Judgement, after before: Judgement?) -> Bool {
    judgement.candidates.contains { candidate in
      tables.isSpeaker(judgement.attribution?.character, of: candidate)
        || judgement.place?.citation.names(candidate, in: tables.quoteSets) == true
        || before?.candidates.contains(candidate) == true
    }
  }

  /// The most tokens between the parts of a quotation that the student interrupts.
  private static let longestInterruption = 12

  /// Whether a quotation takes the passage up where another, shortly before it, has left it.
  private func goesOn(_ judgement: Judgement, from before: Judgement) -> Bool {
    let tokens = view[judgement.block].tokenOfQuotation
    guard let from = tokens[before.site.number], let to = tokens[judgement.site.number],
      to - from <= Self.longestInterruption
    else { return false }
    return judgement.comparisons.contains { comparison in
      before.comparisons.contains {
        $0.passage == comparison.passage && $0.extent.upperBound <= comparison.extent.lowerBound
      }
    }
  }
}

extension Verdict {
  init(_ verdict: Comparison.Verdict) {
    switch verdict {
    case .verbatim: self = .verbatim
    case .adapted: self = .adapted
    case .repunctuated: self = .repunctuated
    case .misquoted: self = .misquoted
    }
  }
}

/// Tells a block quotation's words from the place or the name that follows them.
enum BlockQuotationScan {
  /// The quotation's words: without “(Ishiguro 268)” or “— Ruth” at its end.
  static func words(of quotation: Quotation, tokens: [ProseToken], in bytes: [UInt8]) -> ByteRange {
    var words = quotation.inner
    let inside = tokens.filter { words.contains($0.range.lowerBound) }
    if let last = inside.last, last.isMark(")"),
      let open = inside.suffix(12).last(where: { $0.isMark("(") }),
      isPlace(inside.filter { $0.range.lowerBound > open.range.lowerBound })
    {
      words = words.lowerBound..<open.range.lowerBound
    } else if let dash = inside.suffix(8).last(where: { $0.isMark("-") }),
      let name = inside.first(where: { $0.range.lowerBound > dash.range.lowerBound }),
      name.person != nil
    {
      words = words.lowerBound..<dash.range.lowerBound
    }
    return words.trimmingSpaces(in: bytes)
  }

  private static func isPlace(_ tokens: [ProseToken]) -> Bool {
    tokens.contains { $0.isName || $0.word.hasFigure }
      || tokens.contains { $0.word.isOne(of: ["chapter", "ch", "letter", "stave", "act"]) }
  }
}
