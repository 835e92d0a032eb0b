import Testing

/// Sentences about plays and about novels with nameless people, and to whom each gives its
/// quotation.
enum SpeakerTable {
  struct Row: Sendable, CustomTestStringConvertible {
    let work: String
    let row: AttributionRow

    var testDescription: String { row.essay }

    init(_ work: String, _ essay: String, _ answer: AttributionRow.Answer, accused: [String] = []) {
      self.work = work
      row = AttributionRow(essay, answer, accused: accused)
    }
  }

  static let rows: [Row] = [
    smallNames, works, ranks, titles, narrators, others, strangers, plays, speeches, clauses,
    questions,
  ].flatMap(\.self)
}
