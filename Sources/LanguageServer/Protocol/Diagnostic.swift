import EssayRules
import EssayText
import PositionedJSON

/// A finding as the client shows it.
struct Diagnostic: Equatable, JSONWritable {
  let range: PositionRange
  let severity: Severity
  let code: String
  let message: String

  /// - Parameter text: the text that the finding was made in.
  init(_ finding: Finding, in text: TextSnapshot, _ encoding: PositionEncoding) {
    range = PositionRange(finding.range, in: text, encoding)
    severity = finding.severity
    code = finding.rule
    message = finding.message
  }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("range", range.write)
      writer.member("severity", severity.number)
      writer.member("code", code)
      writer.member("source", "essaylint")
      writer.member("message", message)
    }
  }
}

extension Severity {
  /// The protocol's number.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .information: 3
    case .hint: 4
    }
  }
}
