import EssayRules
import EssayText

extension ReportFormat {
  /// Annotations beside the lines of a pull request.
  public static let gitHub = ReportFormat(
    name: "github", version: "1", summary: "GitHub Actions: annotations beside the lines"
  ) { _ in GitHubReport() }
}

/// Workflow commands of GitHub Actions, one a line:
///
/// ```
/// ::error file=essay.md,line=3,endLine=3,col=9,endColumn=11,title=misquote::misquoted: …
/// ```
struct GitHubReport: Report {
  func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    var positions = PositionCursor(essay.analysis.text, .utf32)
    let path = ReportedPath(essay.path).normalized
    for finding in essay.analysis.findings {
      let start = positions.position(of: finding.range.lowerBound)
      let end = positions.position(of: finding.range.upperBound)
      var properties = [
        ("file", path), ("line", "\(start.line + 1)"), ("endLine", "\(end.line + 1)"),
      ]
      // Columns of different lines are refused.
      if start.line == end.line {
        properties += [("col", "\(start.column + 1)"), ("endColumn", "\(end.column + 1)")]
      }
      properties.append(("title", finding.rule))
      write(finding.severity, properties, essay.fullMessage(of: finding), to: &output)
    }
  }

  func add(_ failure: FailedFile, to output: inout [UInt8]) {
    let path = ReportedPath(failure.path).normalized
    write(.error, [("file", path), ("title", FailedFile.code)], failure.message, to: &output)
  }

  func finish(into output: inout [UInt8]) {}

  private func write(
    _ severity: Severity, _ properties: [(name: String, value: String)], _ message: String,
    to output: inout [UInt8]
  ) {
    let list = properties.map { "\($0.name)=\(escaped($0.value, ":", ","))" }
    output += "::\(command(for: severity)) \(list.joined(separator: ","))".utf8
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(String($0)) }
    output += "::\(lines.joined(separator: "%0A"))\n".utf8
  }

  private func command(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "notice"
    }
  }

  /// What is printed stands in a log too, and must not steer it: no character is left that GitHub
  /// would have as `%0D` or `%0A`, since pictures stand for them.
  /// - Parameter more: what is escaped beside the percent sign.
  private func escaped(_ text: String, _ more: Unicode.Scalar...) -> String {
    var result = ""
    for scalar in DisplayWidth.printable(text).text.unicodeScalars {
      if scalar == "%" || more.contains(scalar) {
        result += "%\(String(scalar.value, radix: 16, uppercase: true))"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
