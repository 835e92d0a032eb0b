import EssayText
import QuoteMatching

/// A quotation with every word right and a mark between them wrong.
enum RepunctuatedQuotation: QuotationRule {
  static let documentation = RuleDocumentation(
    id: "repunctuated-quotation", severity: .information,
    summary: "A quotation whose words are right and whose punctuation is not.",
    whatItReports: """
      A canonical quotation in which every word is right, but a comma, full stop, colon, dash, \
      question or exclamation mark inside it is lost, added or changed, two sentences are made \
      one, a hyphen is lost (“not so great”), a capital inside it has changed, or the author’s \
      own pause is left out.
      """,
    whyItMatters: """
      Punctuation is how a voice is heard on the page. Ruth’s full stops are blows; with commas \
      between them she is only making a list.
      """,
    example: "Ruth says, “We all know it, we’re modelled from trash.”",
    howToMend: "Punctuate as the text does: “We all know it. We’re modelled from trash.”",
    whatItLeavesAlone: """
      The last mark of the quotation, the marks beside an ellipsis, the first letter, the look of \
      dashes and quotation marks, the line ends of verse. Where a word is wrong too, `misquote` \
      reports it all at once.
      """)

  static let examples = [
    """
    Ruth says, ⟦repunctuated:ch14-modelled-from-trash|“We all know \
    ⟦repunctuated-quotation:ch14-modelled-from-trash=>it. We’re|it, we’re⟧ modelled from trash.”⟧
    """,
    """
    Kathy excuses ⟦repunctuated|“the ⟦repunctuated-quotation=>not-so-great|not so great⟧ things”⟧ \
    too.
    """,
    """
    ⟦repunctuated|“You’re students. ⟦repunctuated-quotation|You’re special⟧”⟧, Miss Lucy says.
    """,
    """
    ⟦verbatim|“we kept things from you, lied to you!”⟧ and ⟦verbatim|“You're students. \
    You're … special”⟧ are as the text has them, and ⟦adapted|“I can’t help … a sort of glow”⟧ will do.
    """,
  ]

  static func findings(on judgement: Judgement, in context: LintContext) -> [Finding] {
    guard judgement.verdict == .repunctuated, let comparison = judgement.comparisons.first else {
      return []
    }
    return [finding(judgement, comparison, context)]
  }

  private static func finding(
    _ judgement: Judgement, _ comparison: Comparison, _ context: LintContext
  ) -> Finding {
    let builder = FixBuilder(context: context, judgement: judgement, comparison: comparison)
    let slips = comparison.slips
    let wording = MarkWording(context: context, judgement: judgement, comparison: comparison)
    return Finding(
      rule: id, severity: documentation.severity, message: wording.message(for: slips),
      range: builder.documentRange(covering: slips.map(\.shown)), label: wording.right(slips),
      notes: context.notes(on: judgement, judgement.reference), canonical: judgement.reference,
      fixes: [
        Fix(
          title: "Punctuate as the text does", isCertain: true, edits: builder.edits(for: slips))
      ])
  }
}
