import EssayRules
import Testing

@Suite("Where an essay on a play, or on a novel of letters or staves, places a quotation")
struct PlaceTableTests {
  @Test("each is placed where the essay says", arguments: PlaceTable.rows.sampled)
  func isPlacedWhereTheEssaySays(row: PlaceTable.Row) throws {
    let cited = SmallSets.analyse(row.row.essay, by: row.work).quotations
      .filter { $0.canonical != nil }.map(\.citedPlace)
    try #require(cited.count == 1, "\(cited.count) quotations of the work")
    #expect(row.row.answers[0].allows(cited[0]), "placed in \(cited[0] ?? [])")
  }

  @Test(
    "only a wrong place is reported, and mended in its own style",
    arguments: PlaceTable.rows.sampled)
  func onlyWrongPlaceIsReported(row: PlaceTable.Row) {
    let analysis = SmallSets.analyse(row.row.essay, by: row.work)
    let reported = analysis.findings.filter { $0.rule == "misattributed-chapter" }
      .map { CitationRow.Report($0, in: analysis.text) }
    #expect(reported == row.row.reported)
  }

  @Test("a wrong scene before numbers of lines is mended only where somebody asks for it")
  func isUncertainBeforeLines() {
    for (place, isCertain) in [("1.5", true), ("1.5.38", false), ("Act 1 Scene 5, line 2", false)] {
      let analysis = SmallSets.analyse("He has “Vaulting ambition” (\(place)).", by: "macbeth")
      let finding = analysis.findings.first { $0.rule == "misattributed-chapter" }
      #expect(finding?.fixes.first?.isCertain == isCertain, "\(place)")
    }
  }

  @Test(
    "the message names the place",
    arguments: [
      (
        "macbeth", "He has “Vaulting ambition” (1.5).",
        "wrong scene: this stands in act 1, scene 7, not in 1.5"
      ),
      (
        "macbeth", "He has “Vaulting ambition” (Act 3).",
        "wrong act: this stands in act 1, scene 7, not in Act 3"
      ),
      (
        "frankenstein", "There is “a serpent to sting you” (Chapter 4).",
        "wrong chapter: this stands in letter 4, not in Chapter 4"
      ),
      (
        "romeo-and-juliet", "They are “star-cross’d lovers” (Act 1 Scene 5).",
        "wrong act: this stands in the prologue, not in Act 1 Scene 5"
      ),
    ])
  func messageNamesThePlace(work: String, essay: String, message: String) {
    let analysis = SmallSets.analyse(essay, by: work)
    #expect(analysis.findings.first { $0.rule == "misattributed-chapter" }?.message == message)
  }
}
