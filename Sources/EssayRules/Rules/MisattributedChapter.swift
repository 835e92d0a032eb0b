import EssayText
import QuoteSets

/// A quotation placed in the wrong chapter.
enum MisattributedChapter: CreditRule {
  static let documentation = RuleDocumentation(
    id: "misattributed-chapter", severity: .error,
    summary: "A quotation placed in the wrong chapter, letter, stave, act or scene.",
    whatItReports: """
      A place that the essay names for a canonical quotation and that is not where it stands, \
      however it is written: “Chapter 9”, “ch. 9”, “chapter nine”, “Chapter IX”, “the ninth \
      chapter”, “Act 1 Scene 5”, “1.5.38”, “the fourth letter”, or the title of the part; in the \
      sentence, in brackets, in a footnote or in a signature.
      """,
    whyItMatters: """
      A reader who wants to look the line up is sent to the wrong place, and an argument about \
      how the story unfolds is built on the wrong order.
      """,
    example: "“We’re modelled from trash” (ch. 9).",
    howToMend: "Give the chapter where it stands: “We’re modelled from trash” (ch. 14).",
    whatItLeavesAlone: """
      Numbers of pages and lines, and volumes, since editions differ; a range or a list of chapters \
      of which one is right; chapters that the sentence names for another reason (“since Chapter \
      3”).
      """)

  static let examples = [
    """
    ⟦verbatim:ch14-modelled-from-trash|“We’re modelled from trash”⟧ \
    (⟦misattributed-chapter:ch14-modelled-from-trash=>ch. 14|ch. 9⟧).
    """,
    """
    In chapters 6 and 7 the years turn into ⟦verbatim:ch07-golden-time|“a kind of golden time”⟧, \
    and nobody has asked for that since Chapter 3.
    """,
  ]

  static func credit(of judgement: Judgement, in context: LintContext) -> Credit? {
    guard judgement.wordCount > 1, judgement.canonical != nil, judgement.verdict != .spliced,
      let place = judgement.place
    else { return nil }
    return Credit(
      block: place.block, start: place.citation.range.lowerBound,
      finding: isWrong(judgement, context) ? finding(judgement, context) : nil)
  }

  private static func isWrong(_ judgement: Judgement, _ context: LintContext) -> Bool {
    guard let place = judgement.place, let reference = judgement.canonical else { return false }
    return place.citation.holds(reference, in: context.quoteSets) == false
  }

  private static func finding(_ judgement: Judgement, _ context: LintContext) -> Finding? {
    guard let bound = judgement.place, let reference = judgement.canonical else { return nil }
    let correction = PlaceCorrection(bound, reference, context)
    let words = context.words(bound.citation.range, in: bound.block).singleLine
    let cited = bound.citation.opensWithOrdinal ? "the \(words)" : words
    return Finding(
      rule: id, severity: documentation.severity,
      message: "wrong \(correction.division): this stands in \(correction.place), not in \(cited)",
      range: context.documentRange(bound.citation.range, in: bound.block), label: correction.place,
      notes: context.notes(on: judgement, reference), canonical: reference,
      fixes: correction.fix.map { [$0] } ?? [])
  }
}
