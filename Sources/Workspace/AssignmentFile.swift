import EssayRules
import EssayText
import PositionedJSON
import QuoteSets

/// What an assignment's file says, checked as far as it can be by itself. What is not said is empty.
struct AssignmentFile: Sendable, Equatable {
  /// The file as a person would name it.
  let displayPath: String
  /// Absolute.
  let path: String
  let text: TextSnapshot

  /// The ids of the quote sets that essays may be on.
  private(set) var texts: [Placed<String>] = []
  /// The ids of the themes that essays must treat.
  private(set) var themes: [Placed<String>] = []
  /// How many quotations they must have.
  private(set) var leastQuotations = 0
  /// The ids of canonical quotations that they must have.
  private(set) var quotations: [Placed<String>] = []

  /// The most bytes that such a file may have.
  private static let limit = 1 << 20

  /// Reads the file at `path`, an absolute one.
  /// - Parameter problem: makes a problem of what keeps the file from being read at all.
  /// - Throws: that, or every problem that the file has, in its order.
  static func read(_ path: String, problem: (FileError) -> WorkspaceError.Problem)
    throws(WorkspaceError) -> AssignmentFile
  {
    let text: TextSnapshot
    do {
      text = try FileReader.text(at: path, kind: .regular, limit: limit)
    } catch {
      throw WorkspaceError([problem(error)])
    }
    return try AssignmentFile(text, at: path)
  }

  /// Reads `text`, which is that of the file at `path`, or is to be.
  init(_ text: TextSnapshot, at path: String) throws(WorkspaceError) {
    displayPath = PathNames.display(path)
    self.path = path
    self.text = text
    let root: JSONNode
    do {
      root = try JSONReader.read(text.bytes, dialect: .relaxed, maximumDepth: 32)
    } catch {
      throw WorkspaceError([problem(at: error.range, error.message)])
    }
    let problems = root.problems(as: .object(Self.shape(of: root)), named: "assignment")
    guard problems.isEmpty else {
      throw WorkspaceError(
        problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
          .map { problem(at: $0.range, $0.message) })
    }
    for member in root.object ?? [] { take(member) }
  }

  /// What an assignment may hold; `text` leaves a choice, and the document shows which it took.
  static func shape(of root: JSONNode) -> JSONShape {
    JSONShape(
      "an assignment",
      [
        .optional("$schema", .line(maximumLength: 4096)),
        .optional("title", .line(maximumLength: 200)),
        .optional("text", root["text"]?.string == nil ? ids : .identifier),
        .optional("themes", ids),
        .optional("leastQuotations", .integer(0...1000)),
        .optional("quotations", ids),
      ])
  }

  private static let ids = JSONKind.list(of: .identifier, count: 0...1000)

  /// Takes over a member that has the right shape.
  private mutating func take(_ member: JSONMember) {
    let words = (member.value.array ?? [member.value]).compactMap { node in
      node.string.map { Placed(value: $0, range: node.range) }
    }
    switch member.key {
    case "text": texts = words
    case "themes": themes = words
    case "leastQuotations": leastQuotations = member.value.int ?? 0
    case "quotations": quotations = words
    // The title is for people, and “$schema” for editors.
    default: break
    }
  }

  func problem(at range: ByteRange, _ message: String) -> WorkspaceError.Problem {
    WorkspaceError.Problem(
      place: displayPath, path: path, stretch: TextStretch(range, of: text), message: message)
  }
}

extension AssignmentFile {
  /// What is asked for, and everything named that there is not, in the order of the text.
  /// - Parameter judging: the quote sets by which essays are judged that say nothing themselves.
  func resolved(known: [QuoteSet], judging: [QuoteSet])
    -> (assignment: Assignment, problems: [WorkspaceError.Problem])
  {
    let named = texts.compactMap { text in known.first { $0.id == text.value } }
    let sets = texts.isEmpty ? judging : named
    var problems = complaints(about: texts, "quote set", among: known.map(\.id))
    // What only a set may know that there is not is not called wrong, too.
    if problems.isEmpty {
      problems += complaints(about: themes, "theme", among: sets.flatMap(\.themes).map(\.id))
      problems += complaints(
        about: quotations, "quotation", among: sets.flatMap(\.quotations).map(\.id))
    }
    let assignment = Assignment(
      texts: named.map { Assignment.Text(id: $0.id, title: $0.title) },
      themes: themes.map(\.value), leastQuotations: leastQuotations,
      quotations: quotations.map(\.value))
    return (
      assignment,
      problems.sorted { ($0.stretch?.range.lowerBound ?? 0) < ($1.stretch?.range.lowerBound ?? 0) }
    )
  }

  private func complaints(about ids: [Placed<String>], _ noun: String, among known: [String])
    -> [WorkspaceError.Problem]
  {
    ids.filter { !known.contains($0.value) }.map { id in
      let hint = NearestWord.hint(for: id.value, among: known)
      return problem(at: id.range, "there is no \(noun) '\(id.value)'\(hint)")
    }
  }
}
