import EssayRules
import QuoteSets

/// The figures of a class as CSV (RFC 4180, in UTF-8 with its mark, which spreadsheets want).
struct ClassTables {
  private let figures: ClassFigures

  init(_ figures: ClassFigures) {
    self.figures = figures
  }

  /// A row for each essay, with a column for each rule and theme.
  var essays: [UInt8] {
    let rules = figures.rules.map(\.rule).sorted()
    let themes = figures.sets.flatMap { set in
      set.themes.map { ClassFigures.ThemeKey(set: set.id, theme: $0.id) }
    }
    var table = CSVTable(
      ["essay", "page", "title", "works", "quotations"] + Verdict.allCases.map(\.rawValue)
        + ["findings"] + Severity.allCases.map(\.rawValue) + rules
        + themes.map { "theme \($0.set)/\($0.theme)" })
    for record in figures.records {
      table.add(
        [record.path, record.page, record.title, record.works.joined(separator: "; ")]
          + ["\(record.quotations)"]
          + Verdict.allCases.map { "\(record.verdicts[$0, default: 0])" }
          + ["\(record.findings.count)"]
          + Severity.allCases.map { "\(record.severities[$0, default: 0])" }
          + rules.map { "\(record.rules[$0, default: 0])" }
          + themes.map { key in record.themes[key].map { "\($0)" } ?? "" })
    }
    return table.bytes
  }

  var findings: [UInt8] {
    var table = CSVTable(["essay", "place", "severity", "rule", "words", "message"])
    for record in figures.records {
      for finding in record.findings {
        table.add([
          record.path, finding.place, finding.severity.rawValue, finding.rule, finding.words,
          finding.message,
        ])
      }
    }
    return table.bytes
  }

  var quotations: [UInt8] {
    var table = CSVTable(["set", "quotation", "words", "credit", "used", "wrong", "essays"])
    for use in figures.usesInOrder {
      let quotation = use.reference.quotation
      table.add([
        use.reference.quoteSet.id, quotation.id, quotation.text, use.reference.credit,
        "\(use.times)", "\(use.wrong)", "\(use.essays)",
      ])
    }
    for reference in figures.unused {
      table.add([
        reference.quoteSet.id, reference.quotation.id, reference.quotation.text, reference.credit,
        "0", "0", "0",
      ])
    }
    return table.bytes
  }

  var slips: [UInt8] {
    var table = CSVTable(["the text", "the essay", "times", "essays"])
    for slip in figures.slipsInOrder {
      table.add([slip.right, slip.wrong, "\(slip.times)", "\(slip.essays)"])
    }
    return table.bytes
  }
}

/// A table as comma-separated values.
struct CSVTable {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ heads: [String]) {
    add(heads)
  }

  mutating func add(_ cells: [String]) {
    bytes += cells.map(Self.cell).joined(separator: ",").utf8
    bytes += "\r\n".utf8
  }

  /// A spreadsheet takes what begins like a formula for one: an apostrophe before it keeps it words.
  private static func cell(_ text: String) -> String {
    let isNumber = !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
    if isNumber { return text }
    let line = String(
      text.map { $0.isNewline || $0 == "\t" ? " " : $0 } as [Character])
    // Nobody's terminal is steered by it.
    var words = DisplayWidth.printable(line).text
    if let first = words.first, "=+-@".contains(first) { words = "'" + words }
    guard words.contains(where: { ",\"".contains($0) }) || words.first == " " else { return words }
    return "\"" + words.replacing("\"", with: "\"\"") + "\""
  }
}
