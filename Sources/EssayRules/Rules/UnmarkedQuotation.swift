import EssaySyntax
import EssayText
import QuoteMatching

/// The work's words in the student's own prose, without marks.
enum UnmarkedQuotation: Rule {
  static let documentation = RuleDocumentation(
    id: "unmarked-quotation", severity: .warning,
    summary: "Six or more words of the text in a row without quotation marks.",
    whatItReports: """
      Six or more consecutive words of a canonical quotation in your own sentence, with no \
      quotation marks around them.
      """,
    whyItMatters: """
      Without marks the author’s words pass for yours. That is plagiarism even where it is an \
      oversight, and a quotation that nobody sees earns no marks either.
      """,
    example: "Kathy says that the years tend to blur into each other in her mind.",
    howToMend: """
      Put marks around the words of the text, or say it in your own words.
      """,
    whatItLeavesAlone: """
      Shorter runs of words, headings, block quotations, code, and the rest of a paragraph after \
      a mark that nothing closes.
      """)

  static let examples = [
    """
    Miss Emily thinks she was right, because \
    ⟦unmarked-quotation:ch22-sheltered=>“we sheltered you during those years”|we sheltered you \
    during those years⟧.
    """,
    """
    He wrote that ⟦unmarked-quotation:ch14-modelled-from-trash|we all know it so why don’t we say \
    it⟧.
    """,
    """
    They sheltered them during those years, and ⟦verbatim|“we sheltered you during those years”⟧ \
    says so.
    """,
  ]

  /// How many words in a row are nobody's own.
  private static let fewestWords = 6

  static func findings(in context: LintContext) -> [Finding] {
    context.essay.blocks.indices.flatMap { number -> [Finding] in
      let block = context.essay.blocks[number]
      guard !block.isHeading, block.kind != .bibliography, block.blockQuotation == nil,
        number != context.essay.title
      else { return [] }
      return stretches(ofBlock: number, context).flatMap { stretch in
        context.passages.matcher.index
          .runs(in: block.text.bytes, stretch, ofAtLeast: fewestWords)
          .compactMap { finding($0, number, context) }
      }
    }
  }

  /// What stands between a block's quotations.
  private static func stretches(ofBlock number: Int, _ context: LintContext) -> [ByteRange] {
    let end = context.essay.blocks[number].text.bytes.count
    var stretches: [ByteRange] = []
    var start = 0
    for token in context.prose.blocks[number] {
      guard case .quotation = token.kind else { continue }
      stretches.append(start..<max(start, token.range.lowerBound))
      start = token.range.upperBound
    }
    return stretches + [start..<max(start, end)]
  }

  private static func finding(_ run: WordRun, _ number: Int, _ context: LintContext) -> Finding? {
    let text = context.essay.blocks[number].text
    guard case .passage(let found) = context.passages.matcher.match(text.bytes, run.range).matches,
      let comparison = found.first
    else { return nil }
    let reference = context.passages.reference(of: comparison)
    let range = text.documentRange(run.range)
    let marks = context.typography.marks
    return Finding(
      rule: id, severity: documentation.severity,
      message: "these \(run.wordCount) words are the text’s own (\(reference.credit)) and stand "
        + "without quotation marks",
      range: range, label: "quotation marks", canonical: reference,
      fixes: [
        Fix(
          title: "Put quotation marks around the words",
          isCertain: comparison.verdict == .verbatim && text.documentPieces(run.range).count == 1,
          edits: [
            TextEdit(range: range.lowerBound..<range.lowerBound, replacement: marks.open),
            TextEdit(range: range.upperBound..<range.upperBound, replacement: marks.close),
          ])
      ])
  }
}
