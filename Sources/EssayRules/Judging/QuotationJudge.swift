import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

/// Judges the quotations of an essay one after the other.
struct QuotationJudge {
  let essay: Essay
  let prose: Prose
  let passages: CanonicalPassages
  let titles: TitleTable
  let works: WorkTable
  /// What an earlier version's quotations were found to mean.
  let earlier: MatchMemory
  /// What this version's are.
  private(set) var memory = MatchMemory()

  init(essay: Essay, prose: Prose, tables: JudgingTables, earlier: MatchMemory) {
    self.essay = essay
    self.prose = prose
    self.earlier = earlier
    passages = tables.passages
    titles = tables.titles
    works = tables.works
  }

  /// The judgements, in the order of the essay. What is no quotation at all (a title, a block of
  /// the student's own notes) has none.
  mutating func judge() -> [Judgement] {
    var judgements: [Judgement] = []
    let finder = AttributionFinder(essay: essay, prose: prose)
    let binder = PlaceBinder(essay: essay, prose: prose, finder: finder)
    var enclosing: Judgement?
    for number in essay.quotations.indices {
      let quotation = essay.quotations[number]
      if quotation.depth > 0, let outer = enclosing, outer.quotation.block == quotation.block,
        outer.quotation.range.upperBound >= quotation.range.upperBound,
        outer.verdict != .unverified
      {
        continue
      }
      let block = essay.blocks[quotation.block]
      let inner = block.text.bytes[quotation.inner]
      if titles.contains(inner) || works.hasLongTitle(inner) { continue }
      var judgement = match(number, quotation)
      if judgement.verdict != .unverified {
        judgement.attribution = finder.attribution(of: number)
        judgement.place = binder.place(of: number)
      }
      if !isSupported(judgement, after: judgements.last) {
        judgement = judgement.unverified
      }
      if judgement.verdict == .unverified, quotation.marks == .block { continue }
      judgements.append(judgement)
      if quotation.depth == 0 { enclosing = judgement }
    }
    let resolved = CanonicalResolver(essay: essay, prose: prose).resolve(judgements).map {
      judgement in
      var judgement = judgement
      if judgement.attribution == nil, let speaker = judgement.canonical?.quotation.speaker {
        judgement.attribution = finder.likelyAttribution(of: judgement.number, to: speaker)
      }
      return judgement
    }
    return WorkBinder.crediting(resolved, in: essay, prose, works)
  }

  private mutating func match(_ number: Int, _ quotation: Quotation) -> Judgement {
    let bytes = essay.blocks[quotation.block].text.bytes
    let words =
      quotation.marks == .block
      ? BlockQuotationScan.words(of: quotation, tokens: prose.blocks[quotation.block], in: bytes)
      : quotation.inner
    let found = memory.match(bytes[words], with: passages.matcher, or: earlier)
    let (verdict, comparisons) = read(found.match.shifted(by: words.lowerBound))
    return Judgement(
      number: number, quotation: quotation, words: words, verdict: verdict,
      need: found.match.need,
      comparisons: comparisons, candidates: comparisons.map { passages.reference(of: $0) },
      canonical: nil, group: number, attribution: nil, place: nil, wordCount: found.wordCount,
      source: nil)
  }

  private func read(_ match: QuotationMatch) -> (Verdict, [Comparison]) {
    switch match {
    case .none: (.unverified, [])
    case .splice(let parts): (.spliced, parts)
    case .passage(let found), .possible(let found), .continuation(let found):
      (Verdict(found[0].verdict), found)
    }
  }

  /// Whether the essay says enough beside a quotation for it to be known what it means.
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
      candidate.quotation.speaker == judgement.attribution?.characterID
        || judgement.place?.citation.names(candidate) == true
        || before?.quotation.block == judgement.quotation.block
          && before?.candidates.contains(candidate) == true
    }
  }

  /// The most tokens between the parts of a quotation that the student interrupts.
  private static let longestInterruption = 12

  /// Whether a quotation takes the passage up where another, shortly before it, has left it.
  private func goesOn(_ judgement: Judgement, from before: Judgement) -> Bool {
    guard before.quotation.block == judgement.quotation.block,
      let from = prose.tokenOfQuotation[before.number],
      let to = prose.tokenOfQuotation[judgement.number], to - from <= Self.longestInterruption
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
    tokens.contains { $0.person != nil || $0.word.contains { $0.isNumber } }
      || tokens.contains { ["chapter", "ch", "letter", "stave", "act"].contains($0.word) }
  }
}
