import EssayRules
import EssayText
import PositionedJSON

/// Reads a configuration file, and says of everything in it that is wrong where it stands and what
/// was perhaps meant.
enum ConfigurationReader {
  /// The most bytes that a configuration may have.
  private static let limit = 1 << 20

  /// Reads the file at `path`, an absolute one.
  /// - Throws: every problem that the file has, in its order.
  static func read(_ path: String) throws(WorkspaceError) -> ConfigurationFile {
    let display = PathNames.display(path)
    let file = ConfigurationFile(displayPath: display, folder: PathNames.folder(of: path) ?? "/")
    let text: TextSnapshot
    do {
      text = try FileReader.text(at: path, kind: .regular, limit: limit)
    } catch {
      throw WorkspaceError(place: display, message: error.description)
    }
    return try read(text, as: file)
  }

  /// Reads `text` into `file`, which says where the text comes from.
  static func read(_ text: TextSnapshot, as file: ConfigurationFile) throws(WorkspaceError)
    -> ConfigurationFile
  {
    let root: JSONNode
    do {
      root = try JSONReader.read(text.bytes, dialect: .relaxed, maximumDepth: 32)
    } catch {
      throw WorkspaceError([problem(JSONDiagnostic(error), in: text, of: file)])
    }
    let problems = root.problems(as: .object(shape(of: root)), named: "configuration")
    guard problems.isEmpty else {
      throw WorkspaceError(
        problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
          .map { problem($0, in: text, of: file) })
    }
    var file = file
    for member in root.object ?? [] { file.take(member, in: text) }
    return file
  }

  private static func problem(
    _ diagnostic: JSONDiagnostic, in text: TextSnapshot, of file: ConfigurationFile
  ) -> WorkspaceError.Problem {
    file.problem(
      at: text.position(of: diagnostic.range.lowerBound, .utf32), diagnostic.message)
  }

  // MARK: - The format

  /// What a configuration may hold. Two keys leave a choice, and the document shows which it took.
  private static func shape(of root: JSONNode) -> JSONShape {
    JSONShape(
      "a configuration",
      [
        .optional("$schema", word),
        .optional("text", wordOrWords(root["text"])),
        .optional("sets", wordOrWords(root["sets"])),
        .optional("source", word),
        .optional("themes", words),
        .optional("select", .list(of: .choice(rules), count: 0...1000)),
        .optional("ignore", .list(of: .choice(rules), count: 0...1000)),
        .optional("severity", .object(severities)),
        .optional("failOn", .choice(FailureThreshold.names)),
      ])
  }

  private static let word = JSONKind.line(maximumLength: 4096)
  private static let words = JSONKind.list(of: word, count: 0...1000)

  private static func wordOrWords(_ node: JSONNode?) -> JSONKind {
    node?.string == nil ? words : word
  }

  private static let rules = RuleRegistry.all.map { $0.documentation.id }

  /// Any rule, with the name of a severity.
  private static let severities = JSONShape(
    "the severities",
    rules.map { .optional($0, .choice(Severity.allCases.map(\.rawValue))) })
}

extension ConfigurationFile {
  /// Takes over a member that has the right shape.
  fileprivate mutating func take(_ member: JSONMember, in text: TextSnapshot) {
    let value = member.value
    let words = (value.array ?? [value]).compactMap { node in
      node.string.map {
        Placed(value: $0, position: text.position(of: node.range.lowerBound, .utf32))
      }
    }
    switch member.key {
    case "text": texts = words
    case "sets": sets = words
    case "source": source = words.first
    case "themes": themes = words
    case "select": select = words
    case "ignore": ignore = words
    case "severity":
      for rule in value.object ?? [] {
        severities[rule.key] = rule.value.string.flatMap(Severity.init(rawValue:))
      }
    case "failOn": failOn = value.string.flatMap(FailureThreshold.init(name:))
    // Editors read “$schema”; there is nothing in it for us.
    default: break
    }
  }
}
