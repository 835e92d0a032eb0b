import EssayRules
import EssayText
import PositionedJSON

extension ReportFormat {
  /// What GitLab shows beside a merge request.
  public static let gitLab = ReportFormat(
    name: "gitlab", version: "1", summary: "GitLab: a Code Quality report"
  ) { _ in GitLabReport() }
}

/// One array of issues, as GitLab takes over from the Code Climate specification.
struct GitLabReport: Report {
  private var document = JSONStream(isPretty: true)

  init() {
    document.writer.beginArray()
  }

  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    let text = essay.analysis.text
    let path = ReportedPath(essay.path).normalized
    var fingerprints = Fingerprints(of: text, path: path)
    for finding in essay.analysis.findings {
      write(
        essay.fullMessage(of: finding), check: finding.rule,
        fingerprint: fingerprints.next(for: finding),
        severity: severity(finding.severity), path: path,
        lines: text.lines.line(
          at: finding.range.lowerBound)...text.lines.line(at: finding.range.upperBound))
    }
    document.drain(into: &output)
  }

  mutating func add(_ failure: FailedFile, to output: inout [UInt8]) {
    let path = ReportedPath(failure.path).normalized
    write(
      failure.message, check: FailedFile.code, fingerprint: Fingerprints.fingerprint(of: failure),
      severity: "critical", path: path, lines: 0...0)
    document.drain(into: &output)
  }

  mutating func finish(into output: inout [UInt8]) {
    document.writer.endArray()
    document.writer.newline()
    document.drain(into: &output)
  }

  /// - Parameter lines: from 0.
  private mutating func write(
    _ description: String, check: String, fingerprint: String, severity: String, path: String,
    lines: ClosedRange<Int>
  ) {
    document.writer.object { writer in
      writer.member("description", description)
      writer.member("check_name", check)
      writer.member("fingerprint", fingerprint)
      writer.member("severity", severity)
      writer.member("location") { writer in
        writer.object { writer in
          writer.member("path", path)
          writer.member("lines") { writer in
            writer.object { writer in
              writer.member("begin", lines.lowerBound + 1)
              writer.member("end", lines.upperBound + 1)
            }
          }
        }
      }
    }
  }

  /// Of GitLab's five.
  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "major"
    case .information: "minor"
    case .hint: "info"
    }
  }
}
