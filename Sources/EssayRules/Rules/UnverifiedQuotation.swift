import EssaySyntax
import EssayText

/// A quotation that nothing here can check.
enum UnverifiedQuotation: QuotationRule {
  static let documentation = RuleDocumentation(
    id: "unverified-quotation", severity: .hint,
    summary: "A quotation of four words or more that is none of the known ones.",
    whatItReports: """
      Words in quotation marks that are no attempt at a canonical quotation and were not found \
      in a full text either: a critic, a line from elsewhere in the work, a phrase of your own.
      """,
    whyItMatters: """
      It may well be right, but it has not been checked. The line that nobody checks is the one \
      to look up before handing in.
      """,
    example: "One reviewer calls the novel “a horror story told in a library voice”.",
    howToMend: """
      Look it up. With `--source` and a copy of the work, essaylint checks every quotation from it.
      """,
    whatItLeavesAlone: "Quotations of fewer than four words, titles, and words in headings.")

  static let examples = [
    "A reviewer calls it ⟦unverified-quotation|“a horror story told in a library voice”⟧.",
    "It is no ⟦unverified|“comfort blanket”⟧.",
  ]

  static func findings(on judgement: Judgement, in context: LintContext) -> [Finding] {
    guard judgement.verdict == .unverified, judgement.wordCount >= 4,
      !context.view[judgement.block].isHeading
    else { return [] }
    return [
      Finding(
        rule: id, severity: documentation.severity,
        message: "not checked: this is none of the quotations that essaylint knows",
        range: context.documentRange(judgement.quotation.range, in: judgement.block))
    ]
  }
}
