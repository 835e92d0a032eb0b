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
      chapter”; in the sentence, in brackets, in a footnote or in a signature.
      """,
    whyItMatters: """
      A reader who wants to look the line up is sent to the wrong place, and an argument about \
      how the story unfolds is built on the wrong order.
      """,
    example: "“We’re modelled from trash” (ch. 9).",
    howToMend: "Give the chapter where it stands: “We’re modelled from trash” (ch. 14).",
    whatItLeavesAlone: """
      Page numbers, since editions differ; a range or a list of chapters of which one is right; \
      chapters that the sentence names for another reason (“since Chapter 3”).
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

  /// The numbers of the places that a citation may be about: the set's, the book's, which may be
  /// another edition's, or both.
  private static func rightNumbers(_ judgement: Judgement, _ context: LintContext) -> [Int] {
    guard let division = judgement.place?.citation.division else { return [] }
    let inBook = context.bookJudge.numbers(of: division, for: judgement)
    guard let reference = judgement.canonical else { return inBook }
    return inBook
      + reference.quoteSet.parts(of: reference.quotation.place)
      .filter { $0.division == division }.map(\.number)
  }

  /// The number that is right: the book's before the set's. Nil where the words stand in several
  /// places of the book, of which none is cited.
  private static func rightNumber(_ judgement: Judgement, _ context: LintContext) -> Int? {
    let numbers = rightNumbers(judgement, context)
    if judgement.canonical != nil { return numbers.first }
    return Set(numbers).count == 1 ? numbers[0] : nil
  }

  private static func isWrong(_ judgement: Judgement, _ context: LintContext) -> Bool {
    guard let place = judgement.place else { return false }
    return !rightNumbers(judgement, context).contains(where: place.citation.includes)
  }

  private static func finding(_ judgement: Judgement, _ context: LintContext) -> Finding? {
    guard let bound = judgement.place, let right = rightNumber(judgement, context) else {
      return nil
    }
    let reference = judgement.canonical
    let range = context.documentRange(bound.citation.range, in: bound.block)
    let place = "\(bound.citation.division.rawValue) \(right)"
    return Finding(
      rule: id, severity: documentation.severity,
      message: "wrong \(bound.citation.division.rawValue): this stands in \(place), "
        + "not in \(context.words(bound.citation.range, in: bound.block).singleLine)",
      range: range, label: place, notes: context.notes(on: judgement, reference),
      canonical: reference, fixes: fix(bound, right, context).map { [$0] } ?? [])
  }

  /// The right number in the student's own style; nil for a list, where it is unclear which of its
  /// members is meant.
  private static func fix(_ bound: BoundCitation, _ right: Int, _ context: LintContext) -> Fix? {
    guard bound.citation.numbers.count == 1, let number = bound.citation.numbers.first else {
      return nil
    }
    let words = PlaceNumbers.write(right, in: number.style)
    let range = context.documentRange(number.range, in: bound.block)
    return Fix(
      title: "Change to “\(words)”", isCertain: true,
      edits: [TextEdit(range: range, replacement: words)])
  }
}
