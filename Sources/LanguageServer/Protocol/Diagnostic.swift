import EssayRules
import EssayText
import PositionedJSON

/// Something that is wrong, as the client shows it.
struct Diagnostic: Equatable, JSONWritable {
  let range: PositionRange
  let severity: Severity
  /// The rule's id; nil for what no rule has found.
  let code: String?
  let message: String
  /// Where the rule is explained.
  var page: DocumentURI?
  /// Whether the words do nothing and may be shown faded.
  var isUnnecessary = false
  var related: [RelatedInformation] = []
  /// What the client hands back with it, or mends it by.
  var fixes: [DiagnosticFix]?

  init(range: PositionRange, severity: Severity, code: String?, message: String) {
    self.range = range
    self.severity = severity
    self.code = code
    self.message = message
  }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("range", range.write)
      writer.member("severity", severity.number)
      if let code { writer.member("code", code) }
      if let page {
        writer.member("codeDescription") { $0.object { $0.member("href", page.string) } }
      }
      writer.member("source", "essaylint")
      writer.member("message", message)
      if isUnnecessary { writer.member("tags") { $0.array { $0.int(1) } } }
      if !related.isEmpty { writer.member("relatedInformation", related.write) }
      if let fixes {
        writer.member("data") { writer in writer.object { $0.member("fixes", fixes.write) } }
      }
    }
  }
}

/// A place elsewhere that explains a diagnostic.
struct RelatedInformation: Equatable, JSONWritable {
  let location: Location
  let message: String

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("location", location.write)
      writer.member("message", message)
    }
  }
}

/// A fix as a diagnostic carries it, for clients that mend without asking.
struct DiagnosticFix: Equatable, JSONWritable {
  let title: String
  let isCertain: Bool
  let edits: [DocumentEdit.Edit]

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", title)
      writer.member("certain", isCertain)
      writer.member("edits", edits.write)
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
