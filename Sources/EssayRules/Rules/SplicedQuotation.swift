import EssaySyntax
import EssayText
import QuoteMatching

/// Words of two canonical quotations under one pair of marks.
enum SplicedQuotation: QuotationRule {
  static let documentation = RuleDocumentation(
    id: "spliced-quotation", severity: .warning,
    summary: "Two canonical quotations run together under one pair of marks.",
    whatItReports: """
      Words of two or more canonical quotations between one opening mark and one closing mark, \
      with or without an ellipsis between them.
      """,
    whyItMatters: """
      One pair of marks says that somebody said all of this in one go. An ellipsis says that \
      words were left out, not that pages, years and another speaker lie between.
      """,
    example: "“We all know it … we kept things from you.”",
    howToMend: """
      Quote them one by one, each in its own marks and with its own speaker: Ruth’s “We all know \
      it” and Miss Emily’s “we kept things from you”.
      """,
    whatItLeavesAlone: """
      Passages that follow one another in the work, words quoted beyond a canonical passage, and \
      words left out within one.
      """)

  static let examples = [
    """
    ⟦spliced|⟦spliced-quotation:ch14-modelled-from-trash|“We all know it … we kept things from \
    you”⟧⟧ is nobody’s sentence.
    """,
    """
    Ruth’s ⟦verbatim|“We all know it”⟧ and Miss Emily’s ⟦verbatim|“we kept things from you”⟧ are \
    two.
    """,
  ]

  static func findings(on judgement: Judgement, in context: LintContext) -> [Finding] {
    judgement.verdict == .spliced ? [finding(judgement, context)] : []
  }

  private static func finding(_ judgement: Judgement, _ context: LintContext) -> Finding {
    let block = judgement.block
    let shown = judgement.quotation.marks == .block ? judgement.words : judgement.quotation.range
    let credits =
      judgement.isJudgedByBook
      ? context.bookJudge.credits(of: judgement) : judgement.candidates.map(\.credit)
    let parts = zip(judgement.comparisons, credits).map { comparison, credit in
      (words: words(of: comparison, context), credit: credit)
    }
    let described = parts.map { "“\($0.words)” (\($0.credit))" }
    return Finding(
      rule: id, severity: documentation.severity,
      message:
        "\(number(parts.count)) quotations run together: \(described.joined(separator: " and "))",
      range: context.documentRange(shown, in: block),
      label: "\(number(parts.count)) quotations", canonical: judgement.canonical)
  }

  /// The passage's words that a part has, or as many as a message can hold.
  private static func words(of comparison: Comparison, _ context: LintContext) -> String {
    let passage = context.passage(of: comparison)
    return String(decoding: passage[comparison.extent], as: UTF8.self).singleLine.shortened
  }

  private static func number(_ count: Int) -> String {
    switch count {
    case 2: "two"
    case 3: "three"
    case 4: "four"
    default: "several"
    }
  }
}
