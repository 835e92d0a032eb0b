import EssayRules
import Testing

/// The rows are sentences as students write them, in tables by what the places have in common.
@Suite("Where an essay places a quotation")
struct CitationTableTests {
  static let rows: [CitationRow] = [
    NumberCitationTable.rows, UnnumberedCitationTable.rows, FramedCitationTable.rows,
    EventCitationTable.rows, ArgumentCitationTable.rows, SharedCitationTable.rows,
    SceneCitationTable.rows, StatedCitationTable.rows, HeadingCitationTable.rows,
    NoteCitationTable.rows, OtherWritersCitationTable.rows, EverydayCitationTable.rows,
    UnplacedCitationTable.rows,
  ].flatMap(\.self)

  @Test("each is placed where the essay says", arguments: Self.rows.sampled)
  func isPlacedWhereTheEssaySays(row: CitationRow) throws {
    let cited = Samples.analyse(row.essay).quotations.filter { $0.canonical != nil }
      .map(\.citedPlace)
    try #require(cited.count == row.answers.count, "\(cited.count) quotations of the novel")
    for (answer, numbers) in zip(row.answers, cited) {
      #expect(answer.allows(numbers), "placed in \(numbers ?? []), not \(answer)")
    }
  }

  @Test(
    "only a wrong chapter is reported, and mended in its own style", arguments: Self.rows.sampled)
  func onlyWrongChapterIsReported(row: CitationRow) {
    let analysis = Samples.analyse(row.essay)
    let reported = analysis.findings.filter { $0.rule == "misattributed-chapter" }
      .map { CitationRow.Report($0, in: analysis.text) }
    #expect(reported == row.reported)
  }

  @Test(
    "what may be a tag for somebody is not mended unasked",
    arguments: [
      ("In Chapter 12 Kathy’s “golden time” makes her cry.", false),
      ("In Chapter 12 Kathy is full of her “golden time”.", false),
      ("In Chapter 12 Kathy says it was a “golden time”.", true),
      ("In Chapter 12 Ruth’s “We’re modelled from trash” makes her cry.", true),
    ])
  func tagIsMendedOnlyWhenAsked(essay: String, isCertain: Bool) {
    let certain = Samples.analyse(essay).findings.filter { $0.rule == "misattributed-chapter" }
      .map { $0.fixes.first?.isCertain }
    #expect(certain == [isCertain] || !isCertain && certain.isEmpty)
  }

  @Test("what only the sentence before says is not mended unasked")
  func placeOfSceneIsMendedOnlyWhenAsked() {
    let certain = SceneCitationTable.scenes.filter { row in
      Samples.analyse(row.essay).findings.contains { $0.fixes.first?.isCertain == true }
    }
    #expect(certain.map(\.essay) == [])
  }

  @Test("the tables have enough rows, and no essay twice")
  func tablesAreLargeAndWithoutDoubles() {
    #expect(Self.rows.count >= 300)
    #expect(Set(Self.rows.map(\.essay)).count == Self.rows.count)
  }
}
