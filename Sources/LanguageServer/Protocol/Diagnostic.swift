import EssayRules
import EssayText
import PositionedJSON

/// Something that is wrong, as the client shows it.
struct Diagnostic: Equatable, JSONWritable {
  /// All but the range, shared by the copies that are compared with what was sent before.
  private final class Content: Sendable {
    let severity: Severity
    let code: String?
    let message: String
    let extras: Extras

    init(severity: Severity, code: String?, message: String, extras: Extras) {
      self.severity = severity
      self.code = code
      self.message = message
      self.extras = extras
    }
  }

  /// What not every client takes.
  struct Extras: Equatable {
    /// Where the rule is explained.
    var page: DocumentURI?
    /// Whether the words do nothing and may be shown faded.
    var isUnnecessary = false
    var related: [RelatedInformation] = []
    /// What the client hands back with it, or mends it by.
    var fixes: [DiagnosticFix]?
  }

  let range: PositionRange
  private let content: Content

  /// - Parameter code: the rule's id; nil for what no rule has found.
  init(
    range: PositionRange, severity: Severity, code: String?, message: String,
    extras: Extras = Extras()
  ) {
    self.range = range
    content = Content(severity: severity, code: code, message: message, extras: extras)
  }

  var severity: Severity { content.severity }
  var code: String? { content.code }
  var message: String { content.message }
  var extras: Extras { content.extras }

  static func == (left: Diagnostic, right: Diagnostic) -> Bool {
    left.range == right.range
      && (left.content === right.content
        || left.severity == right.severity && left.code == right.code
          && left.message == right.message && left.extras == right.extras)
  }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("range", range.write)
      writer.member("severity", severity.number)
      if let code { writer.member("code", code) }
      if let page = extras.page {
        writer.member("codeDescription") { $0.object { $0.member("href", page.string) } }
      }
      writer.member("source", "essaylint")
      writer.member("message", message)
      if extras.isUnnecessary { writer.member("tags") { $0.array { $0.int(1) } } }
      if !extras.related.isEmpty {
        writer.member("relatedInformation", extras.related.write)
      }
      if let fixes = extras.fixes {
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
