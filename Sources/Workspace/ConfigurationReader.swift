import EssayRules
public import EssayText
import PositionedJSON

/// Reads a configuration, and says of everything in it that is wrong where it stands and what was
/// perhaps meant.
public enum ConfigurationReader {
  /// The most bytes that a configuration may have.
  private static let limit = 1 << 20

  /// Everything that is wrong with the words of a configuration file, saved or not: with its form,
  /// and with what it names (a quote set, a source, a theme). What is wrong inside a quote set that
  /// it names stands in that file and is not told here.
  /// - Parameter path: where the file lies or is to lie, absolute or as seen from the working
  ///   folder.
  /// - Returns: in the order of the text.
  public static func problems(in text: TextSnapshot, path: String) -> [WorkspaceError.Problem] {
    let file = ConfigurationFile(at: PathNames.absolute(path))
    do {
      guard text.count <= limit else {
        return [file.problem(at: nil, FileError.tooLarge(limit: limit).description)]
      }
      return SetupLoader.problems(of: try read(text, as: file))
    } catch {
      return error.problems
    }
  }

  /// Reads the file at `path`, an absolute one.
  /// - Throws: every problem that the file has, in its order.
  static func read(_ path: String) throws(WorkspaceError) -> ConfigurationFile {
    let file = ConfigurationFile(at: path)
    let text: TextSnapshot
    do {
      text = try FileReader.text(at: path, kind: .regular, limit: limit)
    } catch {
      throw WorkspaceError([file.problem(at: nil, error.description)])
    }
    return try read(text, as: file)
  }

  /// Reads `text` into `file`, which says where the text comes from.
  static func read(_ text: TextSnapshot, as file: ConfigurationFile) throws(WorkspaceError)
    -> ConfigurationFile
  {
    var file = file
    file.text = text
    let root: JSONNode
    do {
      root = try JSONReader.read(text.bytes, dialect: .relaxed, maximumDepth: 32)
    } catch {
      throw WorkspaceError([file.problem(at: error.range, error.message)])
    }
    let problems = root.problems(
      as: .object(shape(of: root, noun: "a configuration")), named: "configuration")
    guard problems.isEmpty else {
      throw WorkspaceError(
        problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
          .map { file.problem(at: $0.range, $0.message) })
    }
    for member in root.object ?? [] { file.take(member) }
    return file
  }

  /// Reads what an editor says in the place of a file, key by key: one that is wrong is left out,
  /// and the others hold. An editor says `null` where its user says nothing.
  /// - Parameter folder: to which paths are relative, absolute.
  static func readSettings(_ root: JSONNode, folder: String)
    -> (settings: ConfigurationFile, problems: [WorkspaceError.Problem])
  {
    var file = ConfigurationFile(displayPath: "essaylint settings", path: nil, folder: folder)
    var problems: [WorkspaceError.Problem] = []
    func check(_ node: JSONNode) -> Bool {
      let found = node.problems(
        as: .object(shape(of: node, noun: "the settings")), named: "settings")
      problems += found.map { file.problem(at: nil, $0.message) }
      return found.isEmpty
    }
    guard let members = root.object else {
      _ = root.isNull || check(root)
      return (file, problems)
    }
    for member in members where !member.value.isNull {
      if check(JSONNode(value: .object([member]), range: root.range)) { file.take(member) }
    }
    return (file, problems)
  }

  // MARK: - The format

  /// What a configuration may hold. Two keys leave a choice, and the document shows which it took.
  static func shape(of root: JSONNode, noun: String) -> JSONShape {
    JSONShape(
      noun,
      [
        .optional("$schema", word),
        .optional("text", wordOrWords(root["text"])),
        .optional("sets", wordOrWords(root["sets"])),
        .optional("source", sources(root["source"])),
        .optional("themes", words),
        .optional("assignment", word),
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

  /// A path, some paths, or a path for the work of each of some sets.
  private static func sources(_ node: JSONNode?) -> JSONKind {
    guard let members = node?.object else { return wordOrWords(node) }
    return .object(JSONShape("the sources", members.map { .optional($0.key, word) }))
  }

  private static let rules = RuleRegistry.all.map { $0.documentation.id }

  /// Any rule, with the name of a severity.
  private static let severities = JSONShape(
    "the severities",
    rules.map { .optional($0, .choice(Severity.allCases.map(\.rawValue))) })
}

extension ConfigurationFile {
  /// Takes over a member that has the right shape.
  fileprivate mutating func take(_ member: JSONMember) {
    let value = member.value
    if text != nil { keys[member.key] = member.keyRange }
    let words = (value.array ?? [value]).compactMap { node in
      node.string.map { Placed(value: $0, range: text == nil ? 0..<0 : node.range) }
    }
    switch member.key {
    case "text": texts = words
    case "sets": sets = words
    case "source":
      sources =
        value.object.map { members in
          members.compactMap { member in
            member.value.string.map { path in
              Placed(
                value: NamedBook(quoteSet: member.key, path: path),
                range: text == nil
                  ? 0..<0 : member.keyRange.lowerBound..<member.value.range.upperBound)
            }
          }
        }
        ?? words.map { Placed(value: NamedBook(quoteSet: nil, path: $0.value), range: $0.range) }
    case "themes": themes = words
    case "assignment": assignment = words.first
    case "select": select = words
    case "ignore": ignore = words
    case "severity":
      for rule in value.object ?? [] {
        if text != nil { keys["severity.\(rule.key)"] = rule.keyRange }
        severities[rule.key] = rule.value.string.flatMap(Severity.init(rawValue:))
      }
    case "failOn": failOn = value.string.flatMap(FailureThreshold.init(name:))
    // Editors read “$schema”; there is nothing in it for us.
    default: break
    }
  }
}
