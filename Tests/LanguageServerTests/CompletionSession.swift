import EssayText
import PositionedJSON
import Workspace

@testable import EssayRules
@testable import LanguageServer

/// The judge of the product for essays about Never Let Me Go, and no configuration.
enum RealJudge {
  static let judge: EssayJudge = {
    var options = WorkspaceOptions()
    options.configuration = .none
    options.sets = ["never-let-me-go"]
    // What is built in always loads: the build has checked it.
    let setup = try? EssayWorkspace(options: options).setup(forEssayAt: nil)
    return setup.map { setup in
      EssayJudge(
        setup.linter, of: "essay", Mishaps(),
        knownSets: setup.quoteSets.filter { $0.id == "never-let-me-go" })
    } ?? WordJudge().judge
  }()
}

/// A text with a cursor in it, written as `|`.
struct MarkedCursor {
  let text: TextSnapshot
  let offset: Int

  init(_ marked: String) {
    let bytes = Array(marked.utf8)
    offset = bytes.firstIndex(of: UInt8(ascii: "|")) ?? bytes.count
    text = TextSnapshot(
      buffer:
        String(decoding: bytes[..<offset] + bytes[offset...].dropFirst(), as: UTF8.self))
  }
}

/// What a server offers at a cursor.
struct Offered {
  let cursor: MarkedCursor
  let encoding: PositionEncoding
  let isIncomplete: Bool
  let items: [JSONNode]

  /// - Parameter marked: the essay, with `|` for the cursor.
  init(
    _ marked: String, _ language: String = "markdown", _ encoding: PositionEncoding = .utf16,
    capabilities: String = ""
  ) {
    cursor = MarkedCursor(marked)
    self.encoding = encoding
    let session = TestSession.initialized(
      RealJudge.judge,
      capabilities: """
        {"general":{"positionEncodings":["\(encoding.rawValue)"]}\(capabilities)}
        """)
    session.open(cursor.text.string, language: language)
    let result = session.complete(at: cursor.offset, in: cursor.text, encoding)
    isIncomplete = result?["isIncomplete"]?.bool ?? false
    items = result?["items"]?.array ?? []
  }

  var labels: [String] { items.compactMap { $0["label"]?.string } }

  /// The essay once an item is accepted; “?” where there is no such item.
  func accepting(_ number: Int = 0) -> String {
    guard items.indices.contains(number), let edit = items[number]["textEdit"],
      let range = edit["range"].flatMap(Self.range), let newText = edit["newText"]?.string
    else { return "?" }
    let bytes = range.bytes(in: cursor.text, encoding)
    return cursor.text.applying([TextEdit(range: bytes, replacement: newText)])?.string ?? "?"
  }

  static func range(_ node: JSONNode) -> PositionRange? {
    guard let startLine = node["start"]?["line"]?.int, let endLine = node["end"]?["line"]?.int,
      let start = node["start"]?["character"]?.int, let end = node["end"]?["character"]?.int
    else { return nil }
    return PositionRange(startLine, start, endLine, end)
  }
}

extension TestSession {
  func complete(at offset: Int, in text: TextSnapshot, _ encoding: PositionEncoding) -> JSONNode? {
    let position = text.position(of: offset, encoding)
    return request("textDocument/completion", Self.at(position.line, position.column))?["result"]
  }

  func hover(at offset: Int, in text: TextSnapshot, _ encoding: PositionEncoding) -> JSONNode? {
    let position = text.position(of: offset, encoding)
    return request("textDocument/hover", Self.at(position.line, position.column))?["result"]
  }
}
