public import EssaySyntax
public import EssayText
import QuoteMatching
public import QuoteSets

/// The engine: an essay's bytes in, all that there is to say about it out.
///
/// A value without side effects: it reads no file, keeps no state between essays and cannot fail.
public struct Linter: Sendable {
  private let settings: LinterSettings

  /// - Parameters:
  ///   - quoteSets: every set that an essay may be about.
  ///   - books: the full texts that the user has given.
  ///   - otherWorks: authors without a set to whom an essay may give a quotation by mistake.
  public init(
    quoteSets: [QuoteSet], configuration: LintConfiguration = LintConfiguration(),
    books: [SourceBook] = [], otherWorks: [OtherAuthor] = []
  ) {
    settings = LinterSettings(quoteSets, configuration, books, otherWorks)
  }

  /// Judges one essay.
  /// - Parameter previous: what an earlier version of the same essay came to; it makes the work
  ///   shorter and never changes the result.
  public func analyse(
    _ text: TextSnapshot, format: EssayFormat, reusing previous: Analysis? = nil
  ) -> Analysis {
    let essay = Essay(text: text, format: format, reusing: previous.map { ($0.text, $0.essay) })
    let tables = settings.tables(for: essay, after: previous?.work)
    let worker = EssayWorker(
      settings: settings, tables: tables, text: text, essay: essay, after: previous)
    let work = worker.work()
    return Analysis(
      text: text, essay: essay,
      findings: FindingCollector(work: work, essay: essay, text: text).findings(), work: work)
  }
}

/// What a linter was made with. Two essays are judged alike by the same settings, and by no others.
final class LinterSettings: Sendable {
  let configuration: LintConfiguration
  let books: [SourceBook]
  private let quoteSets: [QuoteSet]
  private let otherWorks: [OtherAuthor]
  /// What judging by the sets takes that the configuration names, or by all.
  private let judging: JudgingTables
  /// The rules that run where the essay says nothing of them.
  private let rules: RulePlan

  init(
    _ quoteSets: [QuoteSet], _ configuration: LintConfiguration, _ books: [SourceBook],
    _ otherWorks: [OtherAuthor]
  ) {
    self.quoteSets = quoteSets
    self.configuration = configuration
    self.books = books
    self.otherWorks = otherWorks
    judging = JudgingTables(
      Self.named(configuration.texts, in: quoteSets), of: quoteSets, otherWorks)
    rules = RulePlan(
      selected: configuration.selectedRules, ignored: configuration.ignoredRules)
  }

  /// The tables for the texts that the essay itself names, else the linter's own.
  /// - Parameter earlier: the work on an earlier version, which may have been by the same texts.
  func tables(for essay: Essay, after earlier: EssayWork?) -> JudgingTables {
    guard !essay.frontMatter.texts.isEmpty else { return judging }
    let named = Self.named(essay.frontMatter.texts, in: quoteSets)
    let ids = named.map(\.id)
    if ids == judging.quoteSets.map(\.id) { return judging }
    if let earlier, earlier.settings === self, ids == earlier.tables.quoteSets.map(\.id) {
      return earlier.tables
    }
    return JudgingTables(named, of: quoteSets, otherWorks)
  }

  /// The sets with these ids; all of them where none of the ids is known.
  private static func named(_ ids: [String], in quoteSets: [QuoteSet]) -> [QuoteSet] {
    let named = quoteSets.filter { ids.contains($0.id) }
    return named.isEmpty ? quoteSets : named
  }

  /// The rules that run for an essay.
  func rules(for essay: Essay) -> RulePlan {
    let ignored = essay.frontMatter.ignoredRules
    if ignored.isEmpty { return rules }
    return RulePlan(
      selected: configuration.selectedRules, ignored: configuration.ignoredRules.union(ignored))
  }
}

/// What judging by some quote sets takes, made once and used for every essay.
final class JudgingTables: Sendable {
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
    // The first essay waits for these. To read the themes' terms takes as long as all the rest.
    let rest: (CanonicalPassages, WorkTable)
    (themes, rest) = Concurrently.both {
      ThemeScanner(quoteSets)
    } _: {
      (
        CanonicalPassages(quoteSets),
        WorkTable(judged: quoteSets, loaded: loaded, others: otherWorks)
      )
    }
    (passages, works) = rest
    names = NameTable(quoteSets)
    spelling = SpellingTable(quoteSets)
    titles = TitleTable(quoteSets, spelling: spelling)
  }

  func character(_ number: CharacterNumber) -> LiteraryCharacter {
    quoteSets[number.setIndex].characters[number.number]
  }

  /// The speaker of a canonical quotation; nil where it is of a set by which nothing is judged.
  func speaker(of reference: CanonicalReference) -> CharacterNumber? {
    guard let setIndex = quoteSets.firstIndex(where: { $0.id == reference.quoteSet.id }),
      let number = quoteSets[setIndex].characters.firstIndex(where: {
        $0.id == reference.quotation.speaker
      })
    else { return nil }
    return CharacterNumber(setIndex: setIndex, number: number)
  }

  /// Whether a character says a canonical quotation.
  func isSpeaker(_ character: CharacterNumber?, of reference: CanonicalReference) -> Bool {
    guard let character else { return false }
    return quoteSets[character.setIndex].id == reference.quoteSet.id
      && self.character(character).id == reference.quotation.speaker
  }
}
