import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

/// Words given to another author or another work.
enum MisattributedWork: CreditRule {
  static let documentation = RuleDocumentation(
    id: "misattributed-work", severity: .error,
    summary: "A quotation given to another author or another work.",
    whatItReports: """
      A canonical quotation, or words of your own copy of a text, that the essay gives to someone \
      who did not write them, or to a book in which they do not stand: “as George Orwell put it”, “according to Huxley”, “(Orwell 57)”, “in \
      *The Remains of the Day* he writes”, “is a line from *1984*”. It knows the authors and titles \
      of all quote sets, and those that schools often read beside them.
      """,
    whyItMatters: """
      An essay that gives one book’s words to another tells its reader that neither was at hand, \
      and what it goes on to say of that book has nothing to stand on.
      """,
    example: "As George Orwell put it, “we gave you your childhoods”.",
    howToMend: """
      Name the one who wrote it, as in “As Kazuo Ishiguro put it”, or quote what the other one wrote.
      """,
    whatItLeavesAlone: """
      Comparisons and contrasts (“unlike Orwell”, “which Huxley would have liked”), doubts and \
      guesses, critics and reviewers, words quoted at second hand, short everyday phrases, and \
      every sentence that names two authors.
      """)

  static let examples = [
    """
    As ⟦misattributed-work:ch22-sheltered=>Kazuo Ishiguro|George Orwell⟧ put it, \
    ⟦verbatim:ch22-sheltered|“we gave you your childhoods”⟧.
    """,
    """
    As Ishiguro writes in *⟦misattributed-work:ch14-modelled-from-trash=>Never Let Me Go|The \
    Remains of the Day⟧*, ⟦verbatim:ch14-modelled-from-trash|“so why don’t we say it?”⟧
    """,
    """
    Unlike Orwell, Ishiguro writes ⟦verbatim:ch14-modelled-from-trash|“We all know it”⟧ without a \
    secret police, and ⟦verbatim:ch22-sheltered|“we gave you your childhoods”⟧ is what Huxley’s \
    Controllers might have said.
    """,
  ]

  static func credit(of judgement: Judgement, in context: LintContext) -> Credit? {
    guard judgement.wordCount > 1, let set = set(of: judgement, context),
      judgement.verdict != .spliced, let comparison = judgement.comparisons.first,
      // A book has so many words that a few of them may be anybody’s.
      comparison.isUnmistakable || comparison.isTelling && judgement.canonical != nil,
      let credit = judgement.credit, let named = credit.author ?? credit.work
    else { return nil }
    return Credit(
      block: credit.block, start: named.range.lowerBound,
      finding: finding(Slip(judgement, set, credit, context), context),
      // Words that may be another work's are judged where the essay is about this one.
      subject: comparison.isUnmistakable ? nil : context.quoteSets[set].id)
  }

  /// The number of the set whose work a quotation is from: by the set itself, else by the user’s book.
  private static func set(of judgement: Judgement, _ context: LintContext) -> Int? {
    let id = judgement.canonical?.quoteSet.id ?? context.bookJudge.quoteSet(of: judgement)
    return id.flatMap { id in context.quoteSets.firstIndex { $0.id == id } }
  }

  /// What a credit has wrong.
  private struct Slip {
    let judgement: Judgement
    /// The number of its set.
    let set: Int
    let block: Int
    let wrongAuthor: WorkMention?
    let wrongWork: WorkMention?

    init(_ judgement: Judgement, _ set: Int, _ credit: WorkCredit, _ context: LintContext) {
      self.judgement = judgement
      self.set = set
      block = credit.block
      wrongAuthor = credit.author.flatMap {
        $0.author == context.tables.setAuthors[set] ? nil : $0
      }
      wrongWork = credit.work.flatMap { $0.work == context.tables.setWorks[set] ? nil : $0 }
    }

    var wrong: WorkMention? { wrongAuthor ?? wrongWork }
  }

  private static func finding(_ slip: Slip, _ context: LintContext) -> Finding? {
    guard let wrong = slip.wrong else { return nil }
    let set = context.quoteSets[slip.set]
    let reference = slip.judgement.canonical
    let named = context.words(wrong.range, in: slip.block).singleLine
    let message =
      wrong.author == nil
      ? "wrong work: this is from \(set.title), not \(named)"
      : "wrong author: \(set.author.name) wrote this, not \(named)"
    let edits = [slip.wrongAuthor, slip.wrongWork].compactMap(\.self)
      .map { edit(of: $0, in: slip.block, set, context) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    let right = right(for: wrong, set)
    return Finding(
      rule: id, severity: documentation.severity, message: message,
      range: context.documentRange(wrong.range, in: slip.block), label: right,
      notes: context.notes(on: slip.judgement, reference), canonical: reference,
      fixes: [Fix(title: "Change to “\(right)”", isCertain: false, edits: edits)])
  }

  private static func edit(
    of mention: WorkMention, in block: Int, _ set: QuoteSet, _ context: LintContext
  ) -> TextEdit {
    TextEdit(
      range: context.documentRange(mention.range, in: block), replacement: right(for: mention, set))
  }

  /// The title for a title, the full name for a full name, a surname for a surname.
  private static func right(for mention: WorkMention, _ set: QuoteSet) -> String {
    if mention.work != nil { return set.title }
    return mention.isFullName ? set.author.name : set.author.forms.first ?? set.author.name
  }
}
