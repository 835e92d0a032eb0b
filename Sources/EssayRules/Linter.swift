public import EssaySyntax
public import EssayText
import QuoteMatching
public import QuoteSets
public import SourceTexts

/// The engine: an essay's bytes in, all that there is to say about it out.
///
/// A value without side effects: it reads no file, keeps no state between essays and cannot fail.
public struct Linter: Sendable {
  private let quoteSets: [QuoteSet]
  private let configuration: LintConfiguration
  private let source: SourceText?
  private let otherWorks: [OtherAuthor]
  /// What judging by all of the sets takes.
  private let judging: JudgingTables

  /// - Parameters:
  ///   - quoteSets: every set that an essay may be about.
  ///   - source: the full text of the work, where the user has given one.
  ///   - otherWorks: authors without a set to whom an essay may give a quotation by mistake.
  public init(
    quoteSets: [QuoteSet], configuration: LintConfiguration = LintConfiguration(),
    source: SourceText? = nil, otherWorks: [OtherAuthor] = []
  ) {
    self.quoteSets = quoteSets
    self.configuration = configuration
    self.source = source
    self.otherWorks = otherWorks
    judging = JudgingTables(
      Self.named(configuration.texts, in: quoteSets), of: quoteSets, otherWorks)
  }

  /// Judges one essay.
  /// - Parameter previous: what an earlier version of the same essay came to; it makes the work
  ///   shorter and never changes the result.
  public func analyse(
    _ text: TextSnapshot, format: EssayFormat, reusing previous: Analysis? = nil
  ) -> Analysis {
    let essay = Essay(text: text, format: format)
    let tables = tables(for: essay)
    let prose = Prose(essay, names: tables.names)
    var judge = QuotationJudge(
      essay: essay, prose: prose, tables: tables,
      earlier: previous.flatMap { $0.quoteSets == tables.quoteSets ? $0.memory : nil }
        ?? MatchMemory())
    var judgements = judge.judge()
    if let source { SourceJudge(source: source).complete(&judgements, in: essay) }
    var context = LintContext(
      text: text, essay: essay, prose: prose, quoteSets: tables.quoteSets,
      passages: tables.passages, spelling: tables.spelling, works: tables.works,
      judgements: judgements,
      themes: tables.themes.treatments(
        in: essay, prose, without: Self.quotedBlocks(of: essay, judgements)),
      typography: Typography(essay: essay, text: text),
      requiredThemes: essay.frontMatter.themes ?? configuration.requiredThemes,
      suppressions: SuppressionTable(essay.suppressions, in: text),
      skippedRules: skippedRules(for: essay))
    let findings = findings(in: &context)
    return Analysis(
      text: text, essay: essay, quoteSets: tables.quoteSets,
      quotations: judgements.map { JudgedQuotation($0, in: context) }, themes: context.themes,
      findings: findings, memory: judge.memory)
  }

  /// The block quotations that are someone else's words: those recognised, and those signed.
  private static func quotedBlocks(of essay: Essay, _ judgements: [Judgement]) -> Set<Int> {
    let recognised = judgements.filter { $0.quotation.marks == .block }.map(\.quotation.block)
    let signed = Set(essay.blocks.filter(\.isSignature).compactMap(\.blockQuotation))
    let others = essay.blocks.indices.filter { block in
      essay.blocks[block].blockQuotation.map { signed.contains($0) } ?? false
    }
    return Set(recognised + others)
  }

  /// The tables for the texts that the essay itself names, else the linter's own.
  private func tables(for essay: Essay) -> JudgingTables {
    guard !essay.frontMatter.texts.isEmpty else { return judging }
    let named = Self.named(essay.frontMatter.texts, in: quoteSets)
    if named.map(\.id) == judging.quoteSets.map(\.id) { return judging }
    return JudgingTables(named, of: quoteSets, otherWorks)
  }

  /// The sets with these ids; all of them where none of the ids is known.
  private static func named(_ ids: [String], in quoteSets: [QuoteSet]) -> [QuoteSet] {
    let named = quoteSets.filter { ids.contains($0.id) }
    return named.isEmpty ? quoteSets : named
  }

  private func skippedRules(for essay: Essay) -> Set<String> {
    let ignored = configuration.ignoredRules.union(essay.frontMatter.ignoredRules)
    let known = RuleRegistry.all.map { $0.documentation.id }
    return Set(
      known.filter { ignored.contains($0) || configuration.selectedRules?.contains($0) == false })
  }

  /// Runs the rules one after the other, each with what those before it have found.
  private func findings(in context: inout LintContext) -> [Finding] {
    let unclosed = UnclosedStretches(context)
    var found: [(order: Int, finding: Finding)] = []
    for (order, rule) in RuleRegistry.all.enumerated()
    where !context.skippedRules.contains(rule.documentation.id) {
      let severity = configuration.severities[rule.documentation.id]
      let own = rule.findings(in: context)
        .filter { !unclosed.contain($0.range.lowerBound) }
        .map { finding in severity.map { finding.with(severity: $0) } ?? finding }
      context.earlierFindings += own
      found += own.map { (order, $0) }
    }
    return found.filter { !context.suppressions.silences($0.finding) }
      .sorted {
        ($0.finding.range.lowerBound, $0.order, $0.finding.range.upperBound)
          < ($1.finding.range.lowerBound, $1.order, $1.finding.range.upperBound)
      }
      .map(\.finding)
  }
}

/// What judging by some quote sets takes, made once and used for every essay.
struct JudgingTables: Sendable {
  let quoteSets: [QuoteSet]
  let passages: CanonicalPassages
  let names: NameTable
  let titles: TitleTable
  let spelling: SpellingTable
  let works: WorkTable
  let themes: ThemeScanner

  /// - Parameters:
  ///   - quoteSets: those to judge by.
  ///   - loaded: all that there are.
  init(_ quoteSets: [QuoteSet], of loaded: [QuoteSet], _ otherWorks: [OtherAuthor]) {
    self.quoteSets = quoteSets
    passages = CanonicalPassages(quoteSets)
    names = NameTable(quoteSets)
    spelling = SpellingTable(quoteSets)
    titles = TitleTable(quoteSets, spelling: spelling)
    works = WorkTable(judged: quoteSets, loaded: loaded, others: otherWorks)
    themes = ThemeScanner(quoteSets)
  }
}
