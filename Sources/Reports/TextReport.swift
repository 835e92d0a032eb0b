import EssayRules
import EssayText

extension ReportFormat {
  /// What a person reads: each finding with its line, the words underlined.
  public static let text = ReportFormat(
    name: "text", version: "1", summary: "For people: each finding with its line, underlined"
  ) { TextReport(style: $0) }
}

/// ```
/// essay.md:14:32: error: misquoted: the novel has “from”, not “on” [misquote]
///    14 | Ruth insists that they are “modelled on trash”, and nobody
///       |                                      ~~ from
///       = Ruth, chapter 14: “We’re modelled from trash.”
/// ```
///
/// Of a converted essay it tells the paragraph: `essay.docx: paragraph 14:`.
struct TextReport: Report {
  private let style: ReportStyle
  private let painter: Painter
  private var summary = ReportSummary()
  /// The rules that have found something, in the order in which they came.
  private var rules: [String] = []

  init(style: ReportStyle) {
    self.style = style
    self.painter = Painter(isColoured: style.isColoured)
  }

  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    summary.add(essay)
    if !style.isQuiet { writeUnchecked(essay, to: &output) }
    var positions = PositionCursor(essay.analysis.text, .utf32)
    for finding in essay.analysis.findings {
      let start = positions.position(of: finding.range.lowerBound)
      write(finding, at: start, of: essay, to: &output)
      output += "\n".utf8
      if !rules.contains(finding.rule) { rules.append(finding.rule) }
    }
  }

  /// Failures are told apart from the report, on standard error; here they only count.
  mutating func add(_ failure: FailedFile, to output: inout [UInt8]) {
    summary.addFailure()
  }

  mutating func finish(into output: inout [UInt8]) {
    if style.explains {
      for rule in rules.compactMap(RuleRegistry.rule) {
        output += (RulePage.text(of: rule.documentation, width: min(style.width, 80)) + "\n").utf8
      }
    }
    if style.isQuiet { return }
    painter.write("\(summary)", .bold, to: &output)
    output += "\n".utf8
  }

  /// One line for an essay that is about something else, and that no book has checked either: nobody
  /// is to take it for right.
  private func writeUnchecked(_ essay: CheckedEssay, to output: inout [UInt8]) {
    guard essay.analysis.subjects.isEmpty,
      !essay.analysis.quotations.contains(where: { $0.source != nil })
    else { return }
    painter.write("\(essay.path):", .bold, to: &output)
    output +=
      " about no text that essaylint knows, so its quotations and themes are unchecked; ".utf8
    output += "see ‘essaylint sets’\n\n".utf8
  }

  // MARK: - One finding

  private func write(
    _ finding: Finding, at start: TextPosition, of essay: CheckedEssay, to output: inout [UInt8]
  ) {
    let paragraph = essay.paragraphs?.place(of: finding.range.lowerBound)
    let place =
      paragraph.map { "\(essay.path): \($0.description):" }
      ?? "\(essay.path):\(start.line + 1):\(start.column + 1):"
    painter.writeHeadline(
      place: place, severity: finding.severity, message: finding.message, rule: finding.rule,
      to: &output)
    let writer = ExcerptWriter(painter: painter, width: style.width)
    writer.write(
      finding.range, in: essay.analysis.text, marginSign: paragraph?.sign,
      severity: finding.severity, label: finding.label, notes: finding.notes, to: &output)
  }
}
