import EssayRules
import PositionedJSON
import Reports
import Workspace

extension Subcommand {
  /// `essaylint config [PATH]`
  static let config = Subcommand(
    name: "config",
    summary: "Show what holds for an essay, and who says so",
    operands: Operands("[PATH]", count: 0...1, suggesting: .files),
    details: [
      """
      A PATH is an essay or a folder; without one, it is the folder here. Options are taken into \
      account as 'essaylint check' takes them. What an essay's front matter asks for and nobody has \
      does not hold; it is told, and the exit status is 2.
      """
    ],
    options: [.plainFormat] + Option.judging,
    run: { arguments throws(UsageError) in
      let workspace = EssayWorkspace(options: WorkspaceOptions(arguments))
      let path = arguments.operands.first ?? "."
      let settings: SettingsInForce
      do throws(WorkspaceError) {
        settings = try workspace.settingsInForce(at: path)
      } catch {
        throw .broken(error)
      }
      Console.show(arguments.wantsJSON ? SettingsPage.json(settings) : SettingsPage.text(settings))
      for problem in settings.frontMatterProblems { Console.complain("\(path): \(problem)") }
      return settings.frontMatterProblems.isEmpty ? .success : .failure
    })
}

extension Option {
  /// For what is not a report on essays.
  static let plainFormat = Option(
    "format", .choice(["text", "json"]), standard: "text", help: "How to write it")
}

/// What holds, as a table or as JSON.
private enum SettingsPage {
  static func text(_ settings: SettingsInForce) -> String {
    let rows = settings.settings.map { setting in
      (setting.key, setting.values.map { $0.joined(separator: ", ") } ?? "-", setting.origin)
    }
    let rules = settings.rules.map { rule in
      (rule.rule, rule.isRun ? rule.severity.rawValue : "not run", rule.origin)
    }
    return """
      configuration: \(settings.configuration ?? "none")

      \(table(rows))
      \(table(rules))
      """
  }

  private static func table(_ rows: [(String, String, SettingsInForce.Origin)]) -> String {
    let first = rows.map { columns($0.0) }.max() ?? 0
    let second = min(40, rows.map { columns($0.1) }.max() ?? 0)
    return rows.map { row in
      [padded(row.0, first), padded(row.1, second), words(for: row.2)].joined(separator: "  ")
        + "\n"
    }.joined()
  }

  private static func columns(_ text: String) -> Int { DisplayWidth.printable(text).columns }

  private static func padded(_ text: String, _ width: Int) -> String {
    let shown = DisplayWidth.printable(text)
    return shown.text + String(repeating: " ", count: max(0, width - shown.columns))
  }

  private static func words(for origin: SettingsInForce.Origin) -> String {
    switch origin {
    case .standard: "default"
    case .configuration(let place): DisplayWidth.printable(place).text
    case .folder(let path): "folder \(DisplayWidth.printable(path).text)"
    case .option(let name): name
    case .frontMatter(let essay): "front matter of \(DisplayWidth.printable(essay).text)"
    }
  }

  static func json(_ settings: SettingsInForce) -> String {
    Answer.json { writer in
      writer.object { writer in
        writer.member("version", 1)
        writer.member("configuration", settings.configuration)
        writer.member("settings") { writer in
          writer.object { writer in
            for setting in settings.settings {
              writer.key(named: setting.key)
              writer.object { writer in
                if let values = setting.values {
                  writer.member("value", values)
                } else {
                  writer.member("value") { $0.null() }
                }
                writer.origin(setting.origin)
              }
            }
          }
        }
        writer.member("rules") { writer in
          writer.object { writer in
            for rule in settings.rules {
              writer.key(named: rule.rule)
              writer.object { writer in
                writer.member("severity", rule.severity.rawValue)
                writer.member("runs", rule.isRun)
                writer.origin(rule.origin)
              }
            }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  /// Who says it, and where.
  fileprivate mutating func origin(_ origin: SettingsInForce.Origin) {
    let (kind, place): (String, String?) =
      switch origin {
      case .standard: ("default", nil)
      case .configuration(let place): ("configuration", place)
      case .folder(let path): ("folder", path)
      case .option(let name): ("option", name)
      case .frontMatter(let essay): ("front matter", essay)
      }
    member("origin", kind)
    member("place", place)
  }
}
