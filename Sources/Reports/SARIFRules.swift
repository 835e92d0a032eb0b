import EssayRules
import PositionedJSON

/// What a log says of the program and its rules.
extension JSONWriter {
  mutating func sarifTool(version: String?) {
    object { writer in
      writer.member("driver") { writer in
        writer.object { writer in
          writer.member("name", "essaylint")
          if let version { writer.member("semanticVersion", version) }
          writer.member("shortDescription") {
            $0.sarifText("Checks the quotations in literature essays.")
          }
          writer.member("rules") { writer in
            writer.array { writer in
              for rule in RuleRegistry.all { writer.sarifRule(rule.documentation) }
            }
          }
          writer.member("notifications") { writer in
            writer.array { $0.sarifNotificationDescriptor() }
          }
        }
      }
    }
  }

  private mutating func sarifRule(_ rule: RuleDocumentation) {
    object { writer in
      writer.member("id", rule.id)
      writer.member("shortDescription") { $0.sarifText(rule.summary) }
      writer.member("fullDescription") { $0.sarifText(rule.whatItReports) }
      writer.member("help") { $0.sarifText(rule.page, markdown: rule.page) }
      writer.member("defaultConfiguration") { writer in
        writer.object { $0.member("level", rule.severity.sarifLevel) }
      }
    }
  }

  private mutating func sarifNotificationDescriptor() {
    object { writer in
      writer.member("id", FailedFile.code)
      writer.member("shortDescription") { $0.sarifText("A file that could not be checked.") }
      writer.member("defaultConfiguration") { writer in
        writer.object { $0.member("level", "error") }
      }
    }
  }
}

extension Severity {
  /// One of SARIF's three.
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }
}
