import EssaySyntax
import EssayText
import QuoteSets

/// Does the work on one version of an essay, using again what an earlier one has come to.
struct EssayWorker {
  let settings: LinterSettings
  let subjects: SubjectReading
  let tables: JudgingTables
  let text: TextSnapshot
  let essay: Essay
  private let memory: QuotationMemory
  private let skipped: Set<String>
  private let earlier: Earlier?

  /// An earlier version and what has changed since.
  private struct Earlier {
    let work: EssayWork
    let change: BlockChange
    let layout: LayoutChange
  }

  init(
    settings: LinterSettings, subjects: SubjectReading, tables: JudgingTables, text: TextSnapshot,
    essay: Essay, memory: QuotationMemory, skipped: Set<String>, after previous: Analysis?
  ) {
    self.settings = settings
    self.subjects = subjects
    self.tables = tables
    self.text = text
    self.essay = essay
    self.memory = memory
    self.skipped = skipped
    earlier = previous.flatMap { Self.earlier($0, essay, settings, tables) }
  }

  /// What can be used of an earlier version; nil where it was judged in another way.
  private static func earlier(
    _ previous: Analysis, _ essay: Essay, _ settings: LinterSettings, _ tables: JudgingTables
  ) -> Earlier? {
    guard let work = previous.work, work.settings === settings, work.tables === tables,
      let reuse = essay.reuse
    else { return nil }
    let change = BlockChange(
      reuse, from: previous.essay.blocks.count, to: essay.blocks.count
    ).including(title: previous.essay.title, andNow: essay.title)
    let isSame = hasSameLayout(previous.essay.blocks, essay.blocks, change)
    return Earlier(
      work: work, change: change,
      layout: LayoutChange(
        outline: isSame ? nil : NoteOutline(essay.blocks, after: work.outline, change),
        quotations: essay.quotations.count - previous.essay.quotations.count))
  }

  private static func hasSameLayout(_ old: [Block], _ new: [Block], _ change: BlockChange) -> Bool {
    change.offset == 0
      && change.new.allSatisfy { NoteOutline.Shape(old[$0]) == NoteOutline.Shape(new[$0]) }
  }

  func work() -> EssayWork {
    LintingStep.note(.blocks)
    let facts = facts()
    let totals = totals(facts)
    let decisions = EssayDecisions(
      typography: totals.typography(of: essay, in: text, facts),
      rules: settings.rules(for: essay, skipping: skipped), isUnnamed: subjects.decision.isUnnamed)
    let outline = earlier.map { $0.layout.outline ?? $0.work.outline } ?? NoteOutline(essay.blocks)
    let view = EssayView(blocks: essay.blocks, facts: facts, outline: outline)
    let context = LintContext(
      document: text, view: view, tables: tables, books: settings.books,
      typography: decisions.typography)
    LintingStep.note(.quotations)
    let table = paragraphs(context, facts, decisions)
    let paragraphs = table.paragraphs
    let reports = reports(context, decisions)
    LintingStep.note(.collecting)
    return EssayWork(
      settings: settings, subjects: subjects, tables: tables, decisions: decisions, facts: facts,
      outline: outline, totals: totals, paragraphs: paragraphs, reports: reports,
      quotedBlocks: quotedBlocks(paragraphs, outline, facts),
      effort: AnalysisEffort(
        blocksRead: earlier?.change.new.count ?? facts.count, paragraphsJudged: table.judgedCount))
  }

  // MARK: Blocks

  private func facts() -> [BlockFacts] {
    guard let earlier else { return readAll() }
    for block in earlier.work.facts[earlier.change.old] { memory.learn(from: block) }
    return earlier.change.splice(earlier.work.facts, read(earlier.change.new))
  }

  /// So many blocks are worth another core's while.
  private static let worthwhileBlocks = 32

  /// Reads every block. They have nothing to do with one another, so that several are read at once.
  private func readAll() -> [BlockFacts] {
    return Concurrently.joined(essay.blocks.indices, ofAtLeast: Self.worthwhileBlocks) {
      read($0)
    }
  }

  private func read(_ blocks: Range<Int>) -> [BlockFacts] {
    essay.map(blocks) { number, quotations in
      BlockFacts(
        BlockReader(
          block: essay.blocks[number], sentences: essay.sentences[number],
          quotations: Array(quotations), isTitle: number == essay.title,
          document: text, tables: tables, memory: memory))
    }
  }

  private func totals(_ facts: [BlockFacts]) -> EssayTotals {
    guard let earlier else { return EssayTotals(facts, tables) }
    var totals = earlier.work.totals
    totals.update(from: earlier.work.facts, to: facts, earlier.change)
    return totals
  }

  // MARK: Paragraphs

  private func paragraphs(
    _ context: LintContext, _ facts: [BlockFacts], _ decisions: EssayDecisions
  ) -> ParagraphTable {
    var table = ParagraphTable(
      facts: facts, quotations: essay.quotations, judge: judge(context, decisions))
    if let earlier, earlier.work.decisions == decisions {
      table.update(earlier.work.paragraphs, earlier.change, earlier.layout)
    } else {
      let outline = context.view.outline
      table.judgeAll {
        judge(
          LintContext(
            document: text, view: EssayView(blocks: essay.blocks, facts: facts, outline: outline),
            tables: tables, books: settings.books, typography: decisions.typography),
          decisions)
      }
    }
    return table
  }

  private func judge(_ context: LintContext, _ decisions: EssayDecisions) -> ParagraphJudge {
    ParagraphJudge(context: context, rules: decisions.rules, isUnnamed: decisions.isUnnamed)
  }

  /// The block quotations that are someone else's words: those recognised, and those signed.
  private func quotedBlocks(
    _ paragraphs: [PlacedParagraph], _ outline: NoteOutline, _ facts: [BlockFacts]
  ) -> Set<Int> {
    guard !outline.quoted.isEmpty else { return [] }
    var quoted: Set<Int> = []
    for paragraph in paragraphs where paragraph.content.contains(.blockQuotations) {
      for block in paragraph.judged.blockQuotations { quoted.insert(paragraph.block + block) }
    }
    let signed = Set(
      outline.quoted.filter { facts[$0].isSignature }
        .compactMap { essay.blocks[$0].blockQuotation })
    guard !signed.isEmpty else { return quoted }
    for block in outline.quoted {
      if let group = essay.blocks[block].blockQuotation, signed.contains(group) {
        quoted.insert(block)
      }
    }
    return quoted
  }

  // MARK: Rules that look at blocks

  private func reports(_ context: LintContext, _ decisions: EssayDecisions) -> [PlacedReport] {
    func reports(_ blocks: Range<Int>) -> [PlacedReport] {
      blocks.compactMap { report(ofBlock: $0, context, decisions.rules) }
    }
    guard let earlier, earlier.work.decisions == decisions else {
      return reports(essay.blocks.indices)
    }
    let change = earlier.change
    let before = earlier.work.reports.prefix { $0.block < change.old.lowerBound }
    let after = earlier.work.reports.suffix(
      from: earlier.work.reports.partitioningIndex { $0.block >= change.old.upperBound })
    return before + reports(change.new)
      + after.map { PlacedReport(block: $0.block + change.offset, report: $0.report) }
  }

  private func report(
    ofBlock block: Int, _ context: LintContext, _ rules: RulePlan
  ) -> PlacedReport? {
    let start = essay.blocks[block].start
    let lines = rules.ofBlocks.flatMap { order, rule in
      LintingStep.note(rule: order)
      return rule.findings(inBlock: block, context).map { found in
        BlockReport.Line(
          order: order, finding: found.finding.moved(by: -start), doubt: found.doubt)
      }
    }
    return lines.isEmpty ? nil : PlacedReport(block: block, report: BlockReport(lines))
  }
}
