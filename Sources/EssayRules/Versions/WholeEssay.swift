import EssaySyntax
import EssayText
import QuoteSets

/// What a rule sees that looks at an essay as a whole.
struct WholeEssay {
  let text: TextSnapshot
  let essay: Essay
  /// How often each theme is mentioned in the student's own prose, by its number.
  let mentions: [Int]
  /// Of each theme, by number, whether the essay is about its text.
  let isTreated: [Bool]
  /// Of each theme, by number, whether the essay has a quotation for it.
  let isQuoted: [Bool]
  /// The sets whose texts the essay is about.
  let mainSets: [QuoteSet]
  /// The themes that the essay must treat; nil where nobody says.
  let requiredThemes: [String]?
  let suppressions: SuppressionTable
  /// What the rules before this one have found, silenced or not.
  var earlierFindings: [PlacedFinding]
  fileprivate let work: EssayWork

  init(_ work: EssayWork, _ essay: Essay, in text: TextSnapshot, findings: [PlacedFinding]) {
    self.work = work
    self.essay = essay
    self.text = text
    var mentions = work.totals.mentions
    for block in work.quotedBlocks {
      for mention in work.facts[block].mentions { mentions[mention.theme] -= 1 }
    }
    self.mentions = mentions
    let isMain = work.mainSets()
    let quoteSets = work.tables.quoteSets
    isTreated = quoteSets.indices.flatMap { set in
      [Bool](repeating: isMain[set], count: quoteSets[set].themes.count)
    }
    mainSets = quoteSets.indices.filter { isMain[$0] }.map { quoteSets[$0] }
    var isQuoted = [Bool](repeating: false, count: mentions.count)
    for index in work.paragraphs.indices where isQuoted.contains(false) {
      guard work.paragraphs[index].content.contains(.themes) else { continue }
      for theme in work.paragraphs[index].judged.themes { isQuoted[theme] = true }
    }
    self.isQuoted = isQuoted
    requiredThemes =
      Self.named(essay.frontMatter.themes, in: work)
      ?? work.settings.configuration.requiredThemes
    suppressions = SuppressionTable(essay.suppressions, in: text)
    earlierFindings = findings
  }

  /// The themes that the essay names itself. A name that is none counts for nothing: a slip of the
  /// pen must not switch a rule off.
  private static func named(_ ids: [String]?, in work: EssayWork) -> [String]? {
    guard let ids else { return nil }
    let known = ids.filter { id in work.tables.themes.themes.contains { $0.theme.id == id } }
    return known.isEmpty && !ids.isEmpty ? nil : known
  }

  var themes: [(quoteSet: QuoteSet, theme: Theme)] { work.tables.themes.themes }
  var skippedRules: Set<String> { work.decisions.rules.skipped }

  /// Where a theme is mentioned first, in bytes of the essay.
  func firstMention(ofTheme theme: Int) -> ByteRange? {
    for (number, block) in work.facts.enumerated() where !work.quotedBlocks.contains(number) {
      if let mention = block.mentions.first(where: { $0.theme == theme }) {
        return essay.blocks[number].text.documentRange(mention.range)
      }
    }
    return nil
  }
}

// MARK: The assignment

extension WholeEssay {
  /// What a teacher has set; nil where nobody has.
  var assignment: Assignment? { work.settings.configuration.assignment }

  /// The themes that an assignment asks for, of which its own rule speaks; nil where it asks for
  /// none, or that rule does not run.
  var assignedThemes: [String]? {
    guard let assignment, !assignment.themes.isEmpty, !skippedRules.contains(UnmetAssignment.id)
    else { return nil }
    return assignment.themes
  }

  /// The sets by which it is judged.
  var quoteSets: [QuoteSet] { work.tables.quoteSets }
  /// In the order of the essay.
  var quotations: [JudgedQuotation] { work.judgedQuotations(in: essay) }
  /// Whether the full text of the work is at hand.
  var hasSource: Bool { !work.settings.books.isEmpty }
}
