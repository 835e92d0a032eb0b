public import EssaySyntax
public import EssayText
import FaultTolerance
public import QuoteMatching
public import QuoteSets
import Synchronization

/// The engine: an essay's bytes in, all that there is to say about it out.
///
/// A value without side effects: it reads no file, keeps no state between essays and cannot fail.
public struct Linter: Sendable {
  private let settings: LinterSettings

  /// - Parameters:
  ///   - quoteSets: every set that an essay may be about.
  ///   - builtInPhrases: the telling phrases of those that are built in, by their numbers.
  ///   - books: the full texts that the user has given.
  ///   - otherWorks: authors without a set to whom an essay may give a quotation by mistake.
  public init(
    quoteSets: [ShelvedSet], builtInPhrases: TellingPhrases = TellingPhrases(encoded: []),
    configuration: LintConfiguration = LintConfiguration(), books: [SourceBook] = [],
    otherWorks: OtherWorks = OtherWorks([])
  ) {
    settings = LinterSettings(quoteSets, builtInPhrases, configuration, books, otherWorks)
  }

  /// A linter by sets that have all been read.
  public init(
    quoteSets: [QuoteSet], configuration: LintConfiguration = LintConfiguration(),
    books: [SourceBook] = [], otherWorks: OtherWorks = OtherWorks([])
  ) {
    self.init(
      quoteSets: quoteSets.map { ShelvedSet($0) }, configuration: configuration, books: books,
      otherWorks: otherWorks)
  }

  /// Judges one essay.
  /// - Parameters:
  ///   - previous: what an earlier version of the same essay came to; it makes the work
  ///   shorter and never changes the result.
  ///   - skipped: rules that are not asked, whoever else would have them.
  public func analyse(
    _ text: TextSnapshot, format: EssayFormat, reusing previous: Analysis? = nil,
    skipping skipped: Set<String> = []
  ) -> Analysis {
    guard EssayBounds.allow(text) else {
      return Analysis(unjudged: text, format, because: .tooLong)
    }
    let previous = previous.flatMap { $0.omission == nil ? $0 : nil }
    LintingStep.note(.reading)
    let essay = Essay(text: text, format: format, reusing: previous.map { ($0.text, $0.essay) })
    guard EssayBounds.allow(essay) else {
      return Analysis(unjudged: text, format, because: .tooLong)
    }
    LintingStep.note(.subjects)
    let memory = QuotationMemory(books: settings.books)
    let subjects = settings.subjects(of: essay, memory, after: previous)
    let worker = EssayWorker(
      settings: settings, subjects: subjects, tables: settings.tables(for: subjects),
      text: text, essay: essay, memory: memory, skipped: skipped, after: previous)
    let work = worker.work()
    LintingStep.note(.collecting)
    return Analysis(
      text: text, essay: essay,
      findings: FindingCollector(work: work, essay: essay, text: text).findings(), work: work)
  }
}

/// What a linter was made with. Two essays are judged alike by the same settings, and by no others.
final class LinterSettings: Sendable {
  let configuration: LintConfiguration
  let books: [SourceBook]
  private let sets: [ShelvedSet]
  /// The works of all sets, and others.
  private let works: WorkTable
  /// By what essays show which texts they are about; nil where that is settled already.
  private let clues: SubjectTable?
  /// The texts that the configuration names, by their numbers, or the only one that there is.
  private let settled: [Int]
  /// What judging by some texts takes, by their numbers; those asked for last come first.
  private let tables = Mutex<[(texts: [Int], tables: JudgingTables)]>([])
  /// The rules that run where the essay says nothing of them.
  private let rules: RulePlan

  init(
    _ sets: [ShelvedSet], _ builtInPhrases: TellingPhrases, _ configuration: LintConfiguration,
    _ books: [SourceBook], _ otherWorks: OtherWorks
  ) {
    self.sets = sets
    self.configuration = configuration
    self.books = books
    works = WorkTable(known: sets.map(\.clues), others: otherWorks)
    let named = Self.numbers(of: configuration.texts, in: sets)
    settled = named.isEmpty && sets.count == 1 ? [0] : named
    clues =
      settled.isEmpty ? SubjectTable(sets, builtIn: builtInPhrases, works: works) : nil
    rules = RulePlan(
      selected: configuration.selectedRules, ignored: configuration.ignoredRules)
    // The first essay need not wait for what every essay is judged with.
    if !settled.isEmpty { _ = tables(for: settled) }
  }

  // MARK: Texts

  /// Which texts an essay is about: those that it names itself, else those of the configuration,
  /// else what it shows.
  func subjects(
    of essay: Essay, _ memory: QuotationMemory, after previous: Analysis?
  ) -> SubjectReading {
    let named = Self.numbers(of: essay.frontMatter.texts, in: sets)
    if !named.isEmpty { return SubjectReading(settled: named) }
    guard let clues else { return SubjectReading(settled: settled) }
    let earlier = previous.flatMap { $0.work?.settings === self ? $0 : nil }
    let reading = SubjectReading(of: essay, clues, memory, after: earlier)
    let required = essay.frontMatter.themes ?? configuration.requiredThemes ?? []
    if required.isEmpty || reading.decision.isSure { return reading }
    // Whoever asks for themes means the texts that have them.
    let texts = Attempt.withoutFail {
      sets.indices.filter { number in
        // It is read while others wait for it.
        sets[number].quoteSet.themes.contains { required.contains($0.id) }
      }
    }
    return texts.isEmpty ? reading : SubjectReading(settled: texts)
  }

  /// The numbers of the sets with these ids.
  private static func numbers(of ids: [String], in sets: [ShelvedSet]) -> [Int] {
    sets.indices.filter { ids.contains(sets[$0].id) }
  }

  /// So many tables are kept for the essays to come.
  private static let mostTables = 8

  /// What judging by the texts of a reading takes.
  func tables(for subjects: SubjectReading) -> JudgingTables {
    tables(for: subjects.decision.judged)
  }

  private func tables(for texts: [Int]) -> JudgingTables {
    // Others wait for the lock.
    Attempt.withoutFail {
      tables.withLock { known in
        if let place = known.firstIndex(where: { $0.texts == texts }) {
          if place > 0 { known.insert(known.remove(at: place), at: 0) }
          return known[0].tables
        }
        let tables = JudgingTables(
          texts.map { sets[$0].quoteSet }, works, texts.map { works.work(ofSet: $0) })
        known.insert((texts, tables), at: 0)
        if known.count > Self.mostTables { known.removeLast() }
        return tables
      }
    }
  }

  /// The rules that run for an essay.
  func rules(for essay: Essay, skipping skipped: Set<String>) -> RulePlan {
    let ignored = skipped.union(essay.frontMatter.ignoredRules)
    if ignored.isEmpty { return rules }
    return RulePlan(
      selected: configuration.selectedRules, ignored: configuration.ignoredRules.union(ignored))
  }
}

/// What judging by some quote sets takes, made once and used for every essay.
final class JudgingTables: Sendable {
  let quoteSets: [QuoteSet]
  let passages: CanonicalPassages
  let otherLines: OtherLines
  let names: NameTable
  let titles: TitleTable
  let spelling: SpellingTable
  let works: WorkTable
  /// The author and the work of each of ``quoteSets``, see ``WorkTable``.
  let setAuthors: [Int]
  let setWorks: [Int]
  let themes: ThemeScanner
  /// What the names, the works, the themes and the citations ask for.
  let interests: WordInterests

  /// - Parameters:
  ///   - quoteSets: those to judge by.
  ///   - works: of all sets that there are, and others.
  ///   - setWorks: the work of each of `quoteSets`.
  init(_ quoteSets: [QuoteSet], _ works: WorkTable, _ setWorks: [Int]) {
    self.quoteSets = quoteSets
    self.works = works
    self.setWorks = setWorks
    setAuthors = setWorks.map { works.author(ofWork: $0) }
    passages = CanonicalPassages(quoteSets)
    otherLines = OtherLines(of: quoteSets)
    themes = ThemeScanner(quoteSets)
    names = NameTable(quoteSets)
    spelling = SpellingTable(quoteSets)
    titles = TitleTable(quoteSets, spelling: spelling)
    var interests = WordInterests()
    interests.add(names.heads, .name)
    interests.add(works.heads, .work)
    interests.add(themes.heads, .theme)
    interests.add(spelling.heads, .spelling)
    interests.add(CitationReader.heads, .place)
    self.interests = interests
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
