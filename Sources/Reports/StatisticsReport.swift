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
/// quotations  ███████████████████████████████████████▒▒▒▒▒░░░░░░░░░
///             41: 30 verbatim █, 4 adapted ▒, 7 misquoted ░
/// themes      identity  ███████░░░ in 6 of 9 essays
///             deceit    ██░░░░░░░░ in 2 of 9 essays
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
    writeQuotations(to: &output)
    writeThemes(to: &output)
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

  /// What a verdict's part of the bar is made of, and how it is coloured.
  private static let parts: [Verdict: (sign: String, paint: Painter.Paint)] = [
    .verbatim: ("█", .hint), .adapted: ("▓", .information), .repunctuated: ("▒", .warning),
    .misquoted: ("░", .error), .spliced: ("▚", .error), .unverified: ("·", .faint),
  ]

  /// One bar of all quotations, a part for each verdict, and below it what the parts are.
  private func writeQuotations(to output: inout [UInt8]) {
    let present = Verdict.allCases.filter { verdicts[$0] != nil }
    let total = verdicts.values.reduce(0, +)
    output += lead("quotations").utf8
    if total > 0 {
      for (verdict, width) in zip(present, widths(of: present.map { verdicts[$0] ?? 0 })) {
        guard let part = Self.parts[verdict] else { continue }
        painter.write(String(repeating: part.sign, count: width), part.paint, to: &output)
      }
      output += ("\n" + lead("")).utf8
    }
    let words = present.map { verdict in
      "\(verdicts[verdict] ?? 0) \(verdict.rawValue) \(Self.parts[verdict]?.sign ?? "")"
    }
    let text = "\(total)" + (total == 0 ? "" : ": " + words.joined(separator: ", "))
    let lines = LineWrapping.lines(of: text, width: max(20, style.width - Self.leadWidth))
    output += (lines.joined(separator: "\n" + lead("")) + "\n").utf8
  }

  /// Columns in proportion to counts, at least one each, that fill the line's bar.
  private func widths(of counts: [Int]) -> [Int] {
    let total = max(counts.reduce(0, +), 1)
    let room = max(20, min(60, style.width - Self.leadWidth))
    return counts.map { max(1, ($0 * room + total / 2) / total) }
  }

  /// A bar for each theme: of how many essays that could treat it do.
  private func writeThemes(to output: inout [UInt8]) {
    guard !themeIDs.isEmpty else {
      output += "\(lead("themes"))none\n".utf8
      return
    }
    let nameWidth = themeIDs.map(\.utf8.count).max() ?? 0
    let room = 10
    for (index, id) in themeIDs.enumerated() {
      let theme = themes[id] ?? (0, 0)
      // Only what all treat is full, and only what none does is empty.
      let share = theme.treated * room / max(theme.known, 1)
      let full = theme.treated == 0 ? 0 : max(1, share)
      output += (lead(index == 0 ? "themes" : "") + id + spaces(nameWidth - id.utf8.count + 2)).utf8
      painter.write(String(repeating: "█", count: full), .hint, to: &output)
      painter.write(String(repeating: "░", count: room - full), .faint, to: &output)
      output += " in \(theme.treated) of \(theme.known.counted("essay"))\n".utf8
    }
  }

  private static let leadWidth = 12

  private func lead(_ words: String) -> String {
    words + spaces(Self.leadWidth - words.utf8.count)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
