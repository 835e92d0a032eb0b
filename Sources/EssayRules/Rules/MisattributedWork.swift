import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

/// Words given to another author or another work.
enum MisattributedWork: Rule {
  static let documentation = RuleDocumentation(
    id: "misattributed-work", severity: .error,
    summary: "A quotation given to another author or another work.",
    whatItReports: """
      A canonical quotation that the essay gives to someone who did not write it, or to a book in \
      which it does not stand: “as George Orwell put it”, “according to Huxley”, “(Orwell 57)”, “in \
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

  static func findings(in context: LintContext) -> [Finding] {
    guard context.judgements.contains(where: { $0.credit != nil }) else { return [] }
    let subjects = subjects(of: context)
    var credited: [Place: [Judgement]] = [:]
    var order: [Place] = []
    for judgement in context.judgements where isJudged(judgement, subjects) {
      guard let credit = judgement.credit, let named = credit.author ?? credit.work else {
        continue
      }
      let place = Place(block: named.block, start: named.range.lowerBound)
      if credited[place] == nil { order.append(place) }
      credited[place, default: []].append(judgement)
    }
    return order.compactMap { place in
      let slips = credited[place, default: []].map { Slip($0, context) }
      guard slips.allSatisfy({ $0?.wrong != nil }), let first = slips.first ?? nil else {
        return nil
      }
      return finding(first, context)
    }
  }

  private struct Place: Hashable {
    let block: Int
    let start: Int
  }

  /// Whether the quotation is one whose author can be told by its words.
  private static func isJudged(_ judgement: Judgement, _ subjects: Set<String>) -> Bool {
    guard judgement.wordCount > 1, let reference = judgement.canonical,
      judgement.verdict != .spliced, let comparison = judgement.comparisons.first
    else { return false }
    return comparison.isUnmistakable
      || comparison.isTelling && subjects.contains(reference.quoteSet.id)
  }

  /// The sets whose works the essay is about: it says so, names a person of the work or its author,
  /// or has a quotation from it that is unmistakable.
  private static func subjects(of context: LintContext) -> Set<String> {
    var subjects = Set(context.essay.frontMatter.texts)
    for judgement in context.judgements
    where judgement.comparisons.first?.isUnmistakable == true {
      if let reference = judgement.canonical { subjects.insert(reference.quoteSet.id) }
    }
    for token in context.prose.blocks.joined() {
      switch token.person {
      case .character(let set, _, _), .author(let set):
        subjects.insert(context.quoteSets[set].id)
      case .otherAuthor, .work, nil: break
      }
    }
    return subjects
  }

  /// What a credit has wrong.
  private struct Slip {
    let judgement: Judgement
    let reference: CanonicalReference
    let wrongAuthor: WorkMention?
    let wrongWork: WorkMention?

    init?(_ judgement: Judgement, _ context: LintContext) {
      guard let reference = judgement.canonical, let credit = judgement.credit,
        let set = context.quoteSets.firstIndex(where: { $0.id == reference.quoteSet.id })
      else { return nil }
      self.judgement = judgement
      self.reference = reference
      wrongAuthor = credit.author.flatMap {
        $0.author == context.works.setAuthors[set] ? nil : $0
      }
      wrongWork = credit.work.flatMap { $0.work == context.works.setWorks[set] ? nil : $0 }
    }

    var wrong: WorkMention? { wrongAuthor ?? wrongWork }
  }

  private static func finding(_ slip: Slip, _ context: LintContext) -> Finding? {
    guard let wrong = slip.wrong else { return nil }
    let set = slip.reference.quoteSet
    let named = context.words(wrong.range, in: wrong.block).singleLine
    let message =
      wrong.author == nil
      ? "wrong work: this is from \(set.title), not \(named)"
      : "wrong author: \(set.author.name) wrote this, not \(named)"
    let edits = [slip.wrongAuthor, slip.wrongWork].compactMap(\.self)
      .map { edit(of: $0, set, context) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    let right = right(for: wrong, set)
    return Finding(
      rule: id, severity: documentation.severity, message: message,
      range: context.documentRange(wrong.range, in: wrong.block), label: right,
      notes: context.notes(on: slip.judgement, slip.reference), canonical: slip.reference,
      fixes: [Fix(title: "Change to “\(right)”", isCertain: false, edits: edits)])
  }

  private static func edit(of mention: WorkMention, _ set: QuoteSet, _ context: LintContext)
    -> TextEdit
  {
    TextEdit(
      range: context.documentRange(mention.range, in: mention.block),
      replacement: right(for: mention, set))
  }

  /// The title for a title, the full name for a full name, a surname for a surname.
  private static func right(for mention: WorkMention, _ set: QuoteSet) -> String {
    if mention.work != nil { return set.title }
    return mention.isFullName ? set.author.name : set.author.forms.first ?? set.author.name
  }
}
