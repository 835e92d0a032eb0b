import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

/// Judges a paragraph's quotations and asks the rules that look at quotations.
struct ParagraphJudge {
  let context: LintContext
  let rules: RulePlan
  /// Of each quote set whether nothing but words in quotation marks speaks for its text.
  let isUnnamed: [Bool]

  private var view: EssayView { context.view }

  /// - Parameters:
  ///   - quotation: the number of the first quotation in the essay.
  ///   - recognised: the canonical quotation recognised last before them.
  func judge(_ blocks: Range<Int>, quotation: Int, after before: CanonicalReference?)
    -> PlacedParagraph
  {
    view.begin(with: blocks)
    var recognised = RecognisedQuotation(before: before)
    let judge = QuotationJudge(
      view: view, tables: context.tables, books: context.books, isUnnamed: isUnnamed)
    let judgements = judge.judge(blocks, after: &recognised)
    let quotations = quotations(judgements, blocks)
    let findings = findings(judgements, blocks)
    let credits = credits(judgements)
    LintingStep.note(.quotations)
    let reads = view.reads
    let wrongCredits = credits.compactMap { wrong($0, reads, blocks) }
    let judged = JudgedParagraph(
      count: blocks.count,
      reads: reads.moved(by: -blocks.lowerBound),
      recognised: recognised, quotations: quotations, findings: findings,
      rightCredits: credits.filter { $0.credit.finding == nil }.map { place($0, reads, blocks) },
      wrongCredits: wrongCredits,
      blockQuotations: judgements.filter { $0.quotation.marks == .block }
        .map { $0.block - blocks.lowerBound },
      themes: context.tables.themes.themes(of: judgements.flatMap(UnsupportedTheme.quoted)),
      subjects: subjects(judgements))
    return PlacedParagraph(
      block: blocks.lowerBound, quotation: quotation, notes: reads.links.map(\.note),
      judged: judged)
  }

  private func start(ofBlock block: Int) -> Int { view.text(ofBlock: block).documentOffset(0) }

  private func quotations(_ judgements: [Judgement], _ blocks: Range<Int>)
    -> [JudgedParagraph.Quotation]
  {
    // The number of each block's first quotation, counted from the paragraph's.
    var first = 0
    let firsts = blocks.map { block in
      defer { first += view[block].quotations.count }
      return first
    }
    return judgements.map { judgement in
      let opening = judgements[judgement.group].site
      let group = firsts[opening.block - blocks.lowerBound] + opening.number
      let judged = JudgedQuotation(judgement, group: group, in: context)
      return JudgedParagraph.Quotation(
        block: judgement.block - blocks.lowerBound,
        judged: judged.moved(by: -start(ofBlock: judgement.block), 0))
    }
  }

  private func findings(_ judgements: [Judgement], _ blocks: Range<Int>)
    -> [JudgedParagraph.OwnFinding]
  {
    var findings: [JudgedParagraph.OwnFinding] = []
    for judgement in judgements {
      for (order, rule) in rules.ofQuotations {
        LintingStep.note(rule: order)
        for finding in rule.findings(on: judgement, in: context) {
          findings.append(
            JudgedParagraph.OwnFinding(
              order: order, block: judgement.block - blocks.lowerBound,
              finding: finding.moved(by: -start(ofBlock: judgement.block))))
        }
      }
    }
    return findings
  }

  private func credits(_ judgements: [Judgement]) -> [(order: Int, credit: Credit)] {
    var credits: [(order: Int, credit: Credit)] = []
    for (order, rule) in rules.ofCredits {
      LintingStep.note(rule: order)
      for judgement in judgements {
        guard let credit = rule.credit(of: judgement, in: context) else { continue }
        credits.append((order, credit))
      }
    }
    return credits
  }

  private func place(
    _ found: (order: Int, credit: Credit), _ reads: Reads, _ blocks: Range<Int>
  ) -> JudgedParagraph.CreditPlace {
    let block = found.credit.block
    let note = reads.isNear(block) ? nil : reads.links.firstIndex { $0.note == block }
    return JudgedParagraph.CreditPlace(
      order: found.order, block: note.map { .note($0) } ?? .offset(block - blocks.lowerBound),
      start: found.credit.start,
      subject: found.credit.subject.flatMap { id in
        context.quoteSets.firstIndex { $0.id == id }
      })
  }

  private func wrong(
    _ found: (order: Int, credit: Credit), _ reads: Reads, _ blocks: Range<Int>
  ) -> JudgedParagraph.WrongCredit? {
    found.credit.finding.map { finding in
      JudgedParagraph.WrongCredit(
        place: place(found, reads, blocks),
        finding: finding.moved(by: -start(ofBlock: found.credit.block)),
        character: found.credit.character, isPronoun: found.credit.isPronoun)
    }
  }

  private func subjects(_ judgements: [Judgement]) -> [Int] {
    context.quoteSets.indices.filter { number in
      let id = context.quoteSets[number].id
      return judgements.contains {
        $0.canonical?.quoteSet.id == id && $0.comparisons.first?.isUnmistakable == true
      }
    }
  }
}
