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
      chapter”, “the final stave”, “Act 1 Scene 5”, “1.5.38”, “the fourth letter”, or the title of \
      the part; in the sentence, in brackets, in a footnote or in a signature. In the sentence \
      before, too, where the quotation’s own goes on with the same scene: “In Chapter 9 Ruth is \
      angry. She says …”. As that is not said outright, it is not mended unasked.
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
    guard judgement.wordCount > 1, judgement.canonical != nil || judgement.isJudgedByBook,
      judgement.verdict != .spliced, let place = judgement.place
    else { return nil }
    return Credit(
      block: place.block, start: place.citation.range.lowerBound,
      finding: isWrong(judgement, context) ? finding(judgement, context) : nil)
  }

  /// Where the words stand: by the book, which may be another edition, and by the set.
  private static func rightPlaces(_ judgement: Judgement, _ context: LintContext) -> [RightPlace] {
    let inBook = context.bookJudge.places(of: judgement)
    guard let reference = judgement.canonical else { return inBook }
    return inBook + [RightPlace(reference)]
  }

  private static func isWrong(_ judgement: Judgement, _ context: LintContext) -> Bool {
    guard let place = judgement.place else { return false }
    let right = rightPlaces(judgement, context)
    return !right.isEmpty
      && right.allSatisfy { place.citation.holds($0, in: context.quoteSets) == false }
  }

  private static func finding(_ judgement: Judgement, _ context: LintContext) -> Finding? {
    let right = rightPlaces(judgement, context)
    guard let bound = judgement.place, let first = right.first else { return nil }
    // Of the several places of a book nobody knows which one is meant.
    if judgement.canonical == nil, Set(right.map(\.description)).count > 1 { return nil }
    let correction = PlaceCorrection(bound, first, context)
    let words = context.words(bound.citation.range, in: bound.block).singleLine
    let cited = bound.citation.opensWithOrdinal ? "the \(words)" : words
    let reference = judgement.canonical
    return Finding(
      rule: id, severity: documentation.severity,
      message: "wrong \(correction.division): this stands in \(correction.place), not in \(cited)",
      range: context.documentRange(bound.citation.range, in: bound.block), label: correction.place,
      notes: context.notes(on: judgement, reference), canonical: reference,
      fixes: correction.fix.map { [$0] } ?? [])
  }
}
