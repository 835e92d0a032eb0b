import EssayText
import PositionedJSON

extension Baseline {
  /// The most bytes that a baseline may have.
  private static let limit = 64 << 20

  /// Reads the baseline at `path`.
  /// - Throws: every problem that the file has, each at its place.
  public static func read(_ path: String) throws(WorkspaceError) -> Baseline {
    let absolute = PathNames.absolute(path)
    let text: TextSnapshot
    do {
      text = try FileReader.text(at: absolute, kind: .regular, limit: limit)
    } catch {
      throw WorkspaceError(place: path, path: absolute, message: error.description)
    }
    func problem(_ range: ByteRange, _ message: String) -> WorkspaceError.Problem {
      WorkspaceError.Problem(
        place: path, path: absolute, stretch: TextStretch(range, of: text), message: message)
    }
    let root: JSONNode
    do {
      root = try JSONReader.read(text.bytes, dialect: .relaxed, maximumDepth: 8)
    } catch {
      throw WorkspaceError([problem(error.range, error.message)])
    }
    let problems = root.problems(as: .object(shape), named: "baseline")
    guard problems.isEmpty else {
      throw WorkspaceError(
        problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
          .map { problem($0.range, $0.message) })
    }
    let entries = (root["findings"]?.array ?? []).map { node in
      let place = text.position(of: node.range.lowerBound, .utf32)
      return Entry(
        key: Key(
          path: node["path"]?.string ?? "", rule: node["rule"]?.string ?? "",
          fingerprint: node["fingerprint"]?.string ?? ""),
        count: node["count"]?.int ?? 1, words: node["words"]?.string ?? "",
        location: "\(path):\(place.line + 1):\(place.column + 1)")
    }
    return Baseline(folder: PathNames.folder(of: absolute) ?? "/", entries: entries)
  }

  private static let word = JSONKind.line(maximumLength: 4096)

  private static let shape = JSONShape(
    "a baseline",
    [
      .required("version", .integer(1...1)),
      .required("findings", .list(of: .object(finding), count: 0...1_000_000)),
    ])

  private static let finding = JSONShape(
    "a finding",
    [
      .required("path", word), .required("rule", word), .required("fingerprint", word),
      .required("count", .integer(1...1_000_000)), .optional("words", word),
    ])
}
