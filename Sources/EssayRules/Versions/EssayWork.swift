import EssaySyntax
import EssayText
import QuoteSets

/// All that was found out about one version of an essay, in the pieces of which the next version can
/// use most again.
///
/// What always holds, for every piece:
/// - ``BlockFacts`` depend on their block alone (its words, marks, sentences, and whether it is the
///   title), and on the quote sets.
/// - A ``JudgedParagraph`` depends on the blocks in its ``Reads``, on the ``EssayDecisions``, and,
///   where it says so, on the canonical quotation recognised before it.
/// - A ``BlockReport`` depends on its block and on the decisions.
/// - Everything else is put together anew for each version, by passing over the pieces and never
///   over words: ``EssayTotals`` by adding and taking away what has changed.
///
/// So a version with an earlier one comes to the same as without.
final class EssayWork: Sendable {
  /// The linter that did it.
  let settings: LinterSettings
  let subjects: SubjectReading
  let tables: JudgingTables
  let decisions: EssayDecisions
  /// One for each block.
  let facts: [BlockFacts]
  let outline: NoteOutline
  let totals: EssayTotals
  /// In the order of the essay; none for blocks without quotations.
  let paragraphs: [PlacedParagraph]
  /// In the order of the essay; none for blocks of which no rule says anything.
  let reports: [PlacedReport]
  /// The block quotations that are someone else's words: those recognised, and those signed.
  let quotedBlocks: Set<Int>
  let effort: AnalysisEffort

  init(
    settings: LinterSettings, subjects: SubjectReading, tables: JudgingTables,
    decisions: EssayDecisions,
    facts: [BlockFacts], outline: NoteOutline, totals: EssayTotals,
    paragraphs: [PlacedParagraph], reports: [PlacedReport], quotedBlocks: Set<Int>,
    effort: AnalysisEffort
  ) {
    self.settings = settings
    self.subjects = subjects
    self.tables = tables
    self.decisions = decisions
    self.facts = facts
    self.outline = outline
    self.totals = totals
    self.paragraphs = paragraphs
    self.reports = reports
    self.quotedBlocks = quotedBlocks
    self.effort = effort
  }
}

extension EssayWork {
  /// The paragraphs that have something, in order.
  func paragraphs(with content: PlacedParagraph.Content) -> [PlacedParagraph] {
    // By index: to take each out of the list would be to touch thousands of objects for a few.
    paragraphs.indices.filter { paragraphs[$0].content.contains(content) }.map { paragraphs[$0] }
  }
}

/// How much of the work on a version was done for it alone, by which a test sees that an edit costs
/// little.
package struct AnalysisEffort: Sendable {
  /// How many blocks were cut into words.
  package let blocksRead: Int
  /// How many paragraphs' quotations were judged.
  package let paragraphsJudged: Int
}

/// What is decided for an essay as a whole, and on which everything else may depend. It seldom
/// changes.
struct EssayDecisions: Sendable, Equatable {
  let typography: Typography
  let rules: RulePlan
  /// Of each quote set whether nothing but words in quotation marks speaks for its text.
  let isUnnamed: [Bool]
}

/// What the rules that look at blocks say of one.
final class BlockReport: Sendable {
  struct Line: Sendable {
    /// The place of its rule among all.
    let order: Int
    /// Ranges count from where the block begins.
    let finding: Finding
    let doubt: NameDoubt?
  }

  let lines: [Line]

  init(_ lines: [Line]) {
    self.lines = lines
  }
}

struct PlacedReport: Sendable {
  let block: Int
  let report: BlockReport
}

// MARK: What is put together when it is asked for

extension EssayWork {
  /// Of each quote set whether the essay is about its text. Where it names none, it is about those
  /// from which it has a quotation that is unmistakable.
  func mainSets() -> [Bool] {
    let decision = subjects.decision
    if decision.isSure { return decision.judged.map { decision.main.contains($0) } }
    var isMain = [Bool](repeating: false, count: tables.quoteSets.count)
    for paragraph in paragraphs(with: .subjects) {
      for set in paragraph.judged.subjects { isMain[set] = true }
    }
    return isMain
  }

  func judgedQuotations(in essay: Essay) -> [JudgedQuotation] {
    paragraphs.flatMap { paragraph in
      paragraph.judged.quotations.map { quotation in
        let block = essay.blocks[paragraph.block + quotation.block]
        return quotation.judged.moved(by: block.start, paragraph.quotation)
      }
    }
  }

  func themeTreatments(in essay: Essay) -> [ThemeTreatment] {
    var mentions = [[ByteRange]](repeating: [], count: tables.themes.themes.count)
    for (number, block) in facts.enumerated() where !quotedBlocks.contains(number) {
      for mention in block.mentions {
        mentions[mention.theme].append(essay.blocks[number].text.documentRange(mention.range))
      }
    }
    let main = Set(zip(tables.quoteSets, mainSets()).filter(\.1).map(\.0.id))
    return zip(tables.themes.themes, mentions).compactMap { entry, mentions in
      guard main.contains(entry.quoteSet.id) else { return nil }
      return ThemeTreatment(
        quoteSet: entry.quoteSet, theme: entry.theme,
        mentions: mentions.sorted { $0.lowerBound < $1.lowerBound })
    }
  }
}
