import EssaySyntax
import EssayText
import QuoteSets

/// Something that the assignment asks for and the essay does not have.
enum UnmetAssignment: EssayRule {
  static let documentation = RuleDocumentation(
    id: "assignment", severity: .warning,
    summary: "Something that the assignment asks for and the essay does not have.",
    whatItReports: """
      With an assignment, a file in which a teacher says what an essay must have (`--assignment`, \
      or `assignment` in the configuration): a theme that the essay never mentions, a canonical \
      quotation that it does not quote, too few quotations, or an essay on another text.
      """,
    whyItMatters: """
      What the assignment asks for is what will be marked. It is best found missing while there is \
      time.
      """,
    example: "An assignment that asks for deceit, and an essay that never speaks of it.",
    howToMend: """
      Treat the theme in your own words; quote what is asked for, right or altered as style guides \
      permit; quote more.
      """,
    whatItLeavesAlone: """
      A misquoted line still counts as a quotation. So does, where no full text of the work is at \
      hand, a quotation of four words or more that essaylint does not know: it may well be from \
      the text. Themes that the assignment does not ask for are not called missing.
      """)

  static let examples = [
    """
    ⟦assignment:ch22-sheltered|Who they are⟧

    Ruth asks who they are: ⟦verbatim|“We’re modelled from trash.”⟧ Her identity is a wound, \
    and she says: ⟦verbatim|“That’s what we come from.”⟧
    """,
    """
    ⟦assignment:ch14-modelled-from-trash|Hailsham and its deceit⟧

    Everything there is deceit, even who they are: ⟦verbatim|“in many ways we fooled you”⟧, says \
    Miss Emily, and ⟦verbatim|“we sheltered you”⟧.
    """,
    """
    Identity is lost in deceit. Ruth knows it: ⟦misquoted|“We’re modelled ⟦misquote|on⟧ trash.”⟧ \
    Miss Emily does not: ⟦verbatim|“in many ways we fooled you”⟧.
    """,
  ]

  static let exampleConfiguration = LintConfiguration(
    assignment: Assignment(
      texts: [Assignment.Text(id: "never-let-me-go", title: "Never Let Me Go")],
      themes: ["identity", "deceit"], leastQuotations: 2,
      quotations: ["ch14-modelled-from-trash"]))

  static func findings(in whole: WholeEssay) -> [Finding] {
    guard let assignment = whole.assignment else { return [] }
    let isOnText =
      assignment.texts.isEmpty
      || assignment.texts.contains { text in whole.mainSets.contains { $0.id == text.id } }
    guard isOnText else {
      let asked = titles(assignment.texts.map(\.title))
      let own = titles(whole.mainSets.map(\.title))
      return [finding("the assignment is on \(asked), and the essay is on \(own)", in: whole)]
    }
    let quotations = whole.quotations
    return missingThemes(assignment, whole)
      + missingQuotations(assignment, whole, quotations)
      + tooFewQuotations(assignment, whole, quotations)
  }

  private static func titles(_ titles: [String]) -> String {
    titles.map { "“\($0)”" }.joined(separator: " or ")
  }

  private static func finding(
    _ message: String, in whole: WholeEssay, canonical: CanonicalReference? = nil,
    theme: String? = nil
  ) -> Finding {
    Finding(
      rule: id, severity: documentation.severity, message: message,
      range: whole.essay.headRange, canonical: canonical, theme: theme)
  }

  private static func missingThemes(_ assignment: Assignment, _ whole: WholeEssay) -> [Finding] {
    let missing = whole.themes.indices.filter { whole.mentions[$0] == 0 && whole.isTreated[$0] }
    return missing.compactMap { number in
      let (quoteSet, theme) = whole.themes[number]
      guard assignment.themes.contains(theme.id) else { return nil }
      let reference = quoteSet.quotation(showing: theme)
      let missing = "the assignment asks for \(theme.nameInSentence), "
      let never = "which the essay never mentions"
      return finding(
        missing + never + (reference.map { "; \($0.servingClause)" } ?? ""), in: whole,
        canonical: reference, theme: theme.id)
    }
  }

  private static func missingQuotations(
    _ assignment: Assignment, _ whole: WholeEssay, _ quotations: [JudgedQuotation]
  ) -> [Finding] {
    let quoted = Set(quotations.flatMap(\.canonicals).map(\.quotation.id))
    let known = whole.quoteSets.flatMap { quoteSet in
      quoteSet.quotations.map { CanonicalReference(quoteSet: quoteSet, quotation: $0) }
    }
    return assignment.quotations.filter { !quoted.contains($0) }.compactMap { id in
      guard let reference = known.first(where: { $0.quotation.id == id }) else { return nil }
      let words = "“\(reference.opening)” (\(reference.credit))"
      return finding(
        "the assignment asks for the quotation \(words), which the essay does not have", in: whole,
        canonical: reference)
    }
  }

  private static func tooFewQuotations(
    _ assignment: Assignment, _ whole: WholeEssay, _ quotations: [JudgedQuotation]
  ) -> [Finding] {
    // One that the student's sentence interrupts counts for each of its parts: to tell for certain
    // where one ends and another begins, one would have to know the book.
    let count = quotations.count { !$0.canonicals.isEmpty || $0.source != nil }
    // Without the full text nobody can tell whether the others are from it: the benefit of the
    // doubt is theirs.
    let others = whole.hasSource ? 0 : quotations.count { isLong($0, whole.text) }
    guard count + others < assignment.leastQuotations else { return [] }
    let asked =
      assignment.leastQuotations == 1 ? "a quotation" : "\(assignment.leastQuotations) quotations"
    let has = count == 0 ? "none" : "\(count)"
    return [
      finding("the assignment asks for \(asked) from the text, and the essay has \(has)", in: whole)
    ]
  }

  /// Whether a quotation that nobody knows is more than a word that is set apart.
  private static func isLong(_ quotation: JudgedQuotation, _ text: TextSnapshot) -> Bool {
    quotation.verdict == .unverified
      && text[quotation.range].split(whereSeparator: \.isWhitespace).count >= 4
  }
}
