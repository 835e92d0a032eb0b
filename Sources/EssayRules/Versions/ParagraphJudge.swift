import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets
import SourceTexts

/// Judges a paragraph's quotations and asks the rules that look at quotations.
struct ParagraphJudge {
  let context: LintContext
  let source: SourceText?
  let skippedRules: Set<String>

  private var view: EssayView { context.view }

  /// - Parameters:
  ///   - quotation: the number of the first quotation in the essay.
  ///   - recognised: the canonical quotation recognised last before them.
  func judge(_ blocks: Range<Int>, quotation: Int, after before: CanonicalReference?)
    -> PlacedParagraph
  {
    view.begin(with: blocks)
    var recognised = RecognisedQuotation(before: before)
    let judgements = QuotationJudge(view: view, tables: context.tables, source: source)
      .judge(blocks, after: &recognised)
    let quotations = quotations(judgements, blocks)
    let findings = findings(judgements, blocks)
    let credits = credits(judgements)
    let reads = view.reads
    let judged = JudgedParagraph(
      count: blocks.count,
      reads: reads.moved(by: -blocks.lowerBound),
      recognised: recognised, quotations: quotations, findings: findings,
      credits: credits.map { own($0.credit, order: $0.order, reads, blocks) },
      blockQuotations: judgements.filter { $0.quotation.marks == .block }
        .map { $0.block - blocks.lowerBound },
      themes: themes(judgements), subjects: subjects(judgements))
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
    judgements.flatMap { judgement in
      RuleRegistry.ofQuotations.filter { !skippedRules.contains($0.rule.id) }
        .flatMap { order, rule in
          rule.findings(on: judgement, in: context).map { finding in
            JudgedParagraph.OwnFinding(
              order: order, block: judgement.block - blocks.lowerBound,
              finding: finding.moved(by: -start(ofBlock: judgement.block)))
          }
        }
    }
  }

  private func credits(_ judgements: [Judgement]) -> [(order: Int, credit: Credit)] {
    RuleRegistry.ofCredits.filter { !skippedRules.contains($0.rule.id) }.flatMap { order, rule in
      judgements.compactMap { judgement in
        rule.credit(of: judgement, in: context).map { (order, $0) }
      }
    }
  }

  private func own(_ credit: Credit, order: Int, _ reads: Reads, _ blocks: Range<Int>)
    -> JudgedParagraph.OwnCredit
  {
    let note = reads.isNear(credit.block) ? nil : reads.links.firstIndex { $0.note == credit.block }
    return JudgedParagraph.OwnCredit(
      order: order, block: note.map { .note($0) } ?? .offset(credit.block - blocks.lowerBound),
      start: credit.start,
      finding: credit.finding.map { $0.moved(by: -start(ofBlock: credit.block)) },
      character: credit.character, isPronoun: credit.isPronoun, subject: credit.subject)
  }

  private func themes(_ judgements: [Judgement]) -> [Int] {
    let themes = context.tables.themes.themes
    let references = judgements.flatMap(UnsupportedTheme.quoted)
    return themes.indices.filter { number in
      references.contains {
        $0.quoteSet.id == themes[number].quoteSet.id
          && $0.quotation.themes.contains(themes[number].theme.id)
      }
    }
  }

  private func subjects(_ judgements: [Judgement]) -> [String] {
    judgements.filter { $0.comparisons.first?.isUnmistakable == true }
      .compactMap { $0.canonical?.quoteSet.id }
  }
}
