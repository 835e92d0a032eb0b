import EssaySyntax
import EssayText
import QuoteMatching

/// The work's words in the student's own prose, without marks.
enum UnmarkedQuotation: BlockRule {
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

  static func findings(inBlock block: Int, _ context: LintContext) -> [BlockFinding] {
    context.view[block].runs.map { BlockFinding(finding($0, block, context)) }
  }

  private static func finding(_ run: UnmarkedRun, _ block: Int, _ context: LintContext)
    -> Finding
  {
    let text = context.view.text(ofBlock: block)
    let range = text.documentRange(run.range)
    let marks = context.typography.marks
    return Finding(
      rule: id, severity: documentation.severity,
      message:
        "these \(run.wordCount) words are the text’s own (\(run.reference.credit)) and stand "
        + "without quotation marks",
      range: range, label: "quotation marks", canonical: run.reference,
      fixes: [
        Fix(
          title: "Put quotation marks around the words",
          isCertain: run.isVerbatim && text.documentPieces(run.range).count == 1,
          edits: [
            TextEdit(range: range.lowerBound..<range.lowerBound, replacement: marks.open),
            TextEdit(range: range.upperBound..<range.upperBound, replacement: marks.close),
          ])
      ])
  }
}

/// Words of a passage in the student's own sentence.
struct UnmarkedRun: Sendable {
  /// Of the block's text.
  let range: ByteRange
  let wordCount: Int
  let reference: CanonicalReference
  let isVerbatim: Bool

  /// How many words in a row are nobody's own.
  private static let fewestWords = 6

  static func all(in reader: BlockReader) -> [UnmarkedRun] {
    let block = reader.block
    guard !block.isHeading, block.kind != .bibliography, block.blockQuotation == nil,
      !reader.isTitle
    else { return [] }
    let passages = reader.tables.passages
    return stretches(between: reader.proseQuotations, of: reader.bytes.count).flatMap { stretch in
      passages.matcher.index.runs(in: reader.bytes, stretch, ofAtLeast: fewestWords)
        .compactMap { UnmarkedRun($0, in: reader.bytes, passages) }
    }
  }

  private init?(_ run: WordRun, in bytes: [UInt8], _ passages: CanonicalPassages) {
    guard case .passage(let found) = passages.matcher.match(bytes, run.range).matches,
      let comparison = found.first
    else { return nil }
    range = run.range
    wordCount = run.wordCount
    reference = passages.reference(of: comparison)
    isVerbatim = comparison.verdict == .verbatim
  }

  /// What stands between a block's quotations.
  private static func stretches(
    between quotations: [(number: Int, range: ByteRange)], of length: Int
  ) -> [ByteRange] {
    var stretches: [ByteRange] = []
    var start = 0
    for (_, range) in quotations {
      stretches.append(start..<max(start, range.lowerBound))
      start = range.upperBound
    }
    return stretches + [start..<max(start, length)]
  }
}
