import EssayRules
import QuoteSets

extension ReportFormat {
  /// How often each rule has found something, and what became of quotations and themes; without the
  /// findings themselves. It is asked for by an option of its own.
  public static let statistics = ReportFormat(
    name: "statistics", version: "1", summary: "For people: how often each rule has found something"
  ) { StatisticsReport(style: $0) }
}

/// ```
/// misquote               12  ████████████████████
/// misspelt-name           3  █████
///
/// quotations  41: 30 verbatim, 4 adapted, 7 misquoted
/// themes      identity in 6 of 9 essays, deceit in 2 of 9 essays
///
/// 12 errors, 3 warnings in 9 essays
/// ```
struct StatisticsReport: Report {
  private let style: ReportStyle
  private let painter: Painter
  private var summary = ReportSummary()
  private var findings: [String: Int] = [:]
  private var severities: [String: Severity] = [:]
  private var verdicts: [Verdict: Int] = [:]
  /// How many essays could treat a theme, and how many do, by the theme's id.
  private var themes: [String: (known: Int, treated: Int)] = [:]
  /// Their ids in the order in which they came.
  private var themeIDs: [String] = []

  init(style: ReportStyle) {
    self.style = style
    painter = Painter(isColoured: style.isColoured)
  }

  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    summary.add(essay)
    for finding in essay.analysis.findings {
      findings[finding.rule, default: 0] += 1
      severities[finding.rule] = max(finding.severity, severities[finding.rule] ?? .hint)
    }
    for quotation in essay.analysis.quotations { verdicts[quotation.verdict, default: 0] += 1 }
    for treatment in essay.analysis.themes {
      let id = treatment.theme.id
      if themes[id] == nil { themeIDs.append(id) }
      themes[id, default: (0, 0)].known += 1
      if !treatment.mentions.isEmpty { themes[id, default: (0, 0)].treated += 1 }
    }
  }

  mutating func add(_ failure: FailedFile, to output: inout [UInt8]) {
    summary.addFailure()
  }

  mutating func finish(into output: inout [UInt8]) {
    writeRules(to: &output)
    let quotations = Verdict.allCases.compactMap { verdict in
      verdicts[verdict].map { "\($0) \(verdict.rawValue)" }
    }
    let total = verdicts.values.reduce(0, +)
    let treated = themeIDs.map { id in
      let theme = themes[id] ?? (0, 0)
      return "\(id) in \(theme.treated) of \(theme.known)"
    }
    write("quotations", "\(total)" + (total == 0 ? "" : ": " + listed(quotations)), to: &output)
    write("themes", treated.isEmpty ? "none" : listed(treated) + " essays", to: &output)
    if style.isQuiet { return }
    output += "\n".utf8
    painter.write("\(summary)", .bold, to: &output)
    output += "\n".utf8
  }

  /// The rules with the most findings first.
  private func writeRules(to output: inout [UInt8]) {
    let rows = findings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let most = rows.first?.value else { return }
    let nameWidth = rows.map(\.key.utf8.count).max() ?? 0
    let countWidth = String(most).utf8.count
    let room = max(10, min(40, style.width - nameWidth - countWidth - 4))
    for (rule, count) in rows {
      let number = String(count)
      let gap = nameWidth - rule.utf8.count + 2 + countWidth - number.utf8.count
      output += (rule + spaces(gap) + number + "  ").utf8
      let bar = String(repeating: "█", count: max(1, count * room / most))
      painter.write(bar, (severities[rule] ?? .hint).paint, to: &output)
      output += "\n".utf8
    }
    output += "\n".utf8
  }

  private func write(_ head: String, _ words: String, to output: inout [UInt8]) {
    var lead = head + spaces(12 - head.utf8.count)
    for line in LineWrapping.lines(of: words, width: max(20, style.width - 12)) {
      output += "\(lead)\(line)\n".utf8
      lead = spaces(12)
    }
  }

  private func listed(_ parts: [String]) -> String { parts.joined(separator: ", ") }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
