import EssayRules
import Testing

@Suite("To whom an essay on a play, or on a novel with nameless people, gives a quotation")
struct SpeakerTableTests {
  @Test("each is given to the one whom the essay names", arguments: SpeakerTable.rows.sampled)
  func isGivenToTheOneNamed(row: SpeakerTable.Row) throws {
    let given = SmallSets.analyse(row.row.essay, by: row.work).quotations
      .filter { $0.canonical != nil }.map(\.attributedSpeaker)
    try #require(given.count == 1, "\(given.count) quotations of the work")
    #expect(row.row.answers[0].allows(given[0]), "given to \(given[0] ?? "nobody")")
  }

  @Test("only who does not say the words is accused", arguments: SpeakerTable.rows.sampled)
  func onlyTheWrongOneIsAccused(row: SpeakerTable.Row) {
    let analysis = SmallSets.analyse(row.row.essay, by: row.work)
    let accused = analysis.findings.filter { $0.rule == "misattributed-speaker" }
      .map { analysis.text[$0.range] }
    #expect(accused == row.row.accused)
  }
}
