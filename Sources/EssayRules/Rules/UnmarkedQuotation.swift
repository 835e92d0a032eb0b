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
      Shorter runs of words, everyday turns of phrase that you end in your own way (“can’t help \
      feeling a sort of pity”), headings, block quotations, code, and the rest of a paragraph after \
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
    let missing = closingMark(missingFrom: run.range, text.bytes)
    let marks = missing.map { Typography.Marks(open: "", close: $0) } ?? context.typography.marks
    return Finding(
      rule: id, severity: documentation.severity,
      message:
        "these \(run.wordCount) words are the text’s own (\(run.reference.credit)) and stand "
        + "without quotation marks",
      range: range, label: "quotation marks", canonical: run.reference,
      fixes: [
        Fix(
          title: missing == nil
            ? "Put quotation marks around the words" : "Close the quotation after the words",
          isCertain: run.isVerbatim && missing == nil && text.documentPieces(run.range).count == 1,
          edits: [
            TextEdit(range: range.lowerBound..<range.lowerBound, replacement: marks.open),
            TextEdit(range: range.upperBound..<range.upperBound, replacement: marks.close),
          ].filter { !$0.replacement.isEmpty })
      ])
  }

  /// The mark that would close a quotation which a mark right before some words seems to open; nil
  /// where there is none.
  private static func closingMark(missingFrom words: ByteRange, _ bytes: [UInt8]) -> String? {
    let pairs = [("“", "”"), ("‘", "’"), ("\"", "\""), ("'", "'")]
    return pairs.first { open, _ in
      bytes[..<words.lowerBound].suffix(open.utf8.count).elementsEqual(open.utf8)
    }?.1
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
    func comparison(_ range: ByteRange) -> Comparison? {
      guard case .passage(let found) = passages.matcher.match(bytes, range).matches else {
        return nil
      }
      return found.first
    }
    guard let whole = comparison(run.range) else { return nil }
    let shorter = Self.withoutNextSentence(run, whole)
    guard let own = shorter.map(comparison) ?? whole else { return nil }
    range = shorter ?? run.range
    // “The reader can’t help feeling a sort of pity”.
    if own.isTurnOfPhrase, Self.goesOn(after: range, in: bytes) { return nil }
    wordCount = shorter == nil ? run.wordCount : run.wordCount - 1
    reference = passages.reference(of: own)
    isVerbatim = own.verdict == .verbatim
  }

  /// Whether the sentence goes on with a word of its own, and nothing but a space before it.
  private static func goesOn(after words: ByteRange, in bytes: [UInt8]) -> Bool {
    words.upperBound < bytes.count && bytes[words.upperBound] == UInt8(ascii: " ")
      && ProseTokenizer.isLetter(bytes, words.upperBound + 1)
  }

  /// A run without its last word, where the text has that in its next sentence and the essay in the
  /// same: “but” of “so I stopped it but” is the student's own. Nil for any other run.
  private static func withoutNextSentence(
    _ run: WordRun, _ comparison: Comparison
  ) -> ByteRange? {
    let slip = comparison.slips.last {
      $0.kind == .punctuation && $0.shown.upperBound == run.range.upperBound
    }
    guard let slip, run.wordCount > fewestWords,
      comparison.passageBytes[slip.canonical].contains(where: (".?!" as ByteSet).contains)
    else { return nil }
    return run.range.lowerBound..<slip.replaced.lowerBound
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
