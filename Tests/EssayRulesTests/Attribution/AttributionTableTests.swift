import EssayRules
import Testing

/// The rows are sentences as students write them, in tables by what the sentences have in common.
@Suite("To whom an essay gives a quotation")
struct AttributionTableTests {
  static let rows: [AttributionRow] = [
    ReportingVerbAttributionTable.rows, RelativeAttributionTable.rows,
    SeveralAttributionTable.rows, PossessiveAttributionTable.rows,
    AccordingToAttributionTable.rows, PassiveAttributionTable.rows, ListenerAttributionTable.rows,
    NarratorAttributionTable.rows, OutsiderAttributionTable.rows, DeniedAttributionTable.rows,
    BracketAttributionTable.rows, HeadingAttributionTable.rows, LabelAttributionTable.rows,
    PronounAttributionTable.rows, NeighbourAttributionTable.rows, MentionAttributionTable.rows,
    EverydayAttributionTable.rows, UnrealSpeechAttributionTable.rows,
    ParticipleAttributionTable.rows,
  ].flatMap(\.self)

  @Test("each is given to the one whom the essay names", arguments: Self.rows.sampled)
  func isGivenToTheOneNamed(row: AttributionRow) throws {
    let given = speakers(in: row.essay)
    try #require(given.count == row.answers.count, "\(given.count) quotations of the novel")
    for (answer, id) in zip(row.answers, given) {
      #expect(answer.allows(id), "given to \(id ?? "nobody"), not \(answer)")
    }
  }

  @Test("each is given to the same one between straight marks", arguments: Self.rows.sampled)
  func isGivenToTheSameBetweenStraightMarks(row: AttributionRow) {
    let straight = row.essay.replacing("“", with: "\"").replacing("”", with: "\"")
      .replacing("’", with: "'")
    #expect(speakers(in: straight) == speakers(in: row.essay))
  }

  @Test("only who does not say the words is accused", arguments: Self.rows.sampled)
  func onlyTheWrongOneIsAccused(row: AttributionRow) {
    let analysis = Samples.analyse(row.essay)
    let accused = analysis.findings.filter { $0.rule == "misattributed-speaker" }
      .map { analysis.text[$0.range] }
    if abstains(row) {
      #expect(Set(accused).isSubset(of: row.accused))
    } else {
      #expect(accused == row.accused)
    }
  }

  @Test("the tables have enough rows, and no essay twice")
  func tablesAreLargeAndWithoutDoubles() {
    #expect(Self.rows.count >= 800)
    #expect(Set(Self.rows.map(\.essay)).count == Self.rows.count)
  }

  /// To whom the quotations of the novel are given.
  private func speakers(in essay: String) -> [String?] {
    Samples.analyse(essay).quotations.filter { $0.canonical != nil }.map(\.attributedSpeaker)
  }

  /// Whether a quotation is given to nobody where that is allowed: it can accuse nobody then.
  private func abstains(_ row: AttributionRow) -> Bool {
    zip(row.answers, speakers(in: row.essay)).contains { answer, id in
      if case .atMost = answer { id == nil } else { false }
    }
  }
}
