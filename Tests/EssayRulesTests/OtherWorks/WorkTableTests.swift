import EssayRules
import EssayText
import Testing

/// The rows are sentences as students write them, in tables by what the sentences have in common.
@Suite("To which author or work an essay gives a quotation")
struct WorkTableTests {
  private static let rows: [WorkRow] = [
    AuthorWorkTable.rows, TitleWorkTable.rows, ComparedWorkTable.rows, LikenessWorkTable.rows,
    OutsiderWorkTable.rows,
  ].flatMap(\.self)

  @Test("only a wrong author or work is reported, and mended", arguments: Self.rows.sampled)
  func onlyTheWrongOneIsReported(row: WorkRow) {
    let analysis = Self.analyse(row.essay)
    let found = analysis.findings.filter { $0.rule == "misattributed-work" }
    #expect(found.map { analysis.text[$0.range] } == [row.reported].compactMap(\.self))
    let mended = found.first?.fixes.first.flatMap { analysis.text.applying($0.edits) }
    #expect(mended?.string == row.mended.map(Self.inEssay))
  }

  @Test("the same between straight marks", arguments: Self.rows.sampled)
  func isTheSameBetweenStraightMarks(row: WorkRow) {
    let straight = row.essay.replacing("“", with: "\"").replacing("”", with: "\"")
      .replacing("’", with: "'")
    let analysis = Self.analyse(straight)
    let found = analysis.findings.filter { $0.rule == "misattributed-work" }
      .map { analysis.text[$0.range] }
    #expect(found == [row.reported?.replacing("’", with: "'")].compactMap(\.self))
  }

  @Test("without the list of other works nothing is reported", arguments: Self.rows.sampled)
  func nothingIsReportedWithoutOtherWorks(row: WorkRow) {
    let analysis = Linter(quoteSets: [Samples.neverLetMeGo])
      .analyse(TextSnapshot(Self.inEssay(row.essay)), format: .markdown)
    #expect(!analysis.findings.contains { $0.rule == "misattributed-work" })
  }

  @Test("the tables have enough rows of both kinds, and no essay twice")
  func tablesAreLargeAndWithoutDoubles() {
    #expect(Self.rows.count { $0.reported != nil } >= 100)
    #expect(Self.rows.count { $0.reported == nil } >= 200)
    #expect(Set(Self.rows.map(\.essay)).count == Self.rows.count)
  }

  /// The row in an essay that is about the novel.
  private static func inEssay(_ row: String) -> String { row + "\n\nKathy tells the story.\n" }

  private static func analyse(_ row: String) -> Analysis { Samples.analyse(inEssay(row)) }
}
