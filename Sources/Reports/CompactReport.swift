import EssayRules
import EssayText

extension ReportFormat {
  /// A finding a line, as grep, Vim's `errorformat` and Emacs's compilation mode read it.
  public static let compact = ReportFormat(
    name: "compact", version: "1",
    summary: "One line a finding, path:line:column: severity: message [rule], for editors and grep"
  ) { CompactReport(painter: Painter(isColoured: $0.isColoured)) }
}

/// ```
/// essay.md:14:32: error: misquoted: the novel has “from”, not “on” [misquote]
/// ```
///
/// Columns count Unicode scalars, from 1.
struct CompactReport: Report {
  let painter: Painter

  func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    var positions = PositionCursor(essay.analysis.text, .utf32)
    for finding in essay.analysis.findings {
      let start = positions.position(of: finding.range.lowerBound)
      let place = essay.paragraphs?.place(of: finding.range.lowerBound)
      painter.writeHeadline(
        path: essay.path, line: start.line + 1, column: start.column + 1,
        severity: finding.severity,
        message: finding.message + (place.map { " (\($0.description))" } ?? ""), rule: finding.rule,
        to: &output)
    }
  }

  /// A file has a line and a column too: what reads such lines expects them.
  func add(_ failure: FailedFile, to output: inout [UInt8]) {
    painter.writeHeadline(
      path: failure.path, line: 1, column: 1, severity: .error, message: failure.message,
      rule: FailedFile.code, to: &output)
  }

  func finish(into output: inout [UInt8]) {}
}

extension Painter {
  /// `essay.md:14:32: error: misquoted: the novel has “from”, not “on” [misquote]` and a line end.
  /// - Parameter rule: nil where no rule is behind it.
  func writeHeadline(
    path: String, line: Int, column: Int, severity: Severity, message: String, rule: String?,
    to output: inout [UInt8]
  ) {
    writeHeadline(
      place: "\(path):\(line):\(column):", severity: severity, message: message, rule: rule,
      to: &output)
  }

  /// The same with another kind of place: `essay.docx: paragraph 14:`.
  func writeHeadline(
    place: String, severity: Severity, message: String, rule: String?, to output: inout [UInt8]
  ) {
    write(place, .bold, to: &output)
    output += " ".utf8
    write("\(severity.rawValue):", severity.paint, to: &output)
    output += " ".utf8
    write(message, .bold, to: &output)
    if let rule {
      output += " ".utf8
      write("[\(rule)]", .faint, to: &output)
    }
    output += "\n".utf8
  }
}
