import EssayRules
import EssayText

extension ReportFormat {
  /// XML that many continuous integration servers and editors read.
  public static let checkstyle = ReportFormat(
    name: "checkstyle", version: "4.3", summary: "Checkstyle’s XML, which many tools read"
  ) { _ in CheckstyleReport() }
}

/// `<file>` with an `<error>` for each finding.
struct CheckstyleReport: Report {
  private var hasBegun = false

  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    begin(&output)
    var positions = PositionCursor(essay.analysis.text, .utf32)
    write(path: essay.path, to: &output) { output in
      for finding in essay.analysis.findings {
        let start = positions.position(of: finding.range.lowerBound)
        write(
          finding.rule, severity(finding.severity), essay.fullMessage(of: finding),
          line: start.line + 1, column: start.column + 1, to: &output)
      }
    }
  }

  mutating func add(_ failure: FailedFile, to output: inout [UInt8]) {
    begin(&output)
    write(path: failure.path, to: &output) { output in
      write(FailedFile.code, "error", failure.message, line: 1, column: 1, to: &output)
    }
  }

  mutating func finish(into output: inout [UInt8]) {
    begin(&output)
    output += "</checkstyle>\n".utf8
  }

  private mutating func begin(_ output: inout [UInt8]) {
    guard !hasBegun else { return }
    hasBegun = true
    output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n".utf8
  }

  private func write(
    path: String, to output: inout [UInt8], _ errors: (inout [UInt8]) -> Void
  ) {
    output += "  <file\(XMLText.attribute("name", ReportedPath(path).normalized))>\n".utf8
    errors(&output)
    output += "  </file>\n".utf8
  }

  private func write(
    _ rule: String, _ severity: String, _ message: String, line: Int, column: Int,
    to output: inout [UInt8]
  ) {
    let attributes = [
      ("line", "\(line)"), ("column", "\(column)"), ("severity", severity), ("message", message),
      ("source", "essaylint.\(rule)"),
    ]
    output += "    <error".utf8
    for (name, value) in attributes { output += XMLText.attribute(name, value).utf8 }
    output += "/>\n".utf8
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "info"
    }
  }
}
