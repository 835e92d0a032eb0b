import EssayText
import JSONRPC
import PositionedJSON
import Synchronization

@testable import EssayRules
@testable import EssaySyntax
@testable import LanguageServer

/// Keeps what the server sends.
final class CollectingSink: MessageSink {
  private let messages = Mutex<[JSONNode]>([])

  var isBroken: Bool { false }

  func send(_ message: OutgoingMessage) {
    guard let node = try? JSONReader.read(message.content) else { return }
    messages.withLock { $0.append(node) }
  }

  /// What has been sent since this was last asked.
  func takeAll() -> [JSONNode] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}

/// A judge that finds every `wrong` in an essay and would write `right`, and that counts its work.
final class WordJudge: Sendable {
  private let analysed = Mutex<[String]>([])

  /// The texts that it has judged, in order.
  var texts: [String] { analysed.withLock { $0 } }

  var judge: EssayJudge {
    EssayJudge { text, format, previous in
      self.analysed.withLock { $0.append(text.string) }
      return Self.analysis(text, format)
    }
  }

  static func analysis(_ text: TextSnapshot, _ format: EssayFormat) -> Analysis {
    let findings = ranges(of: "wrong", in: text).map { range in
      Finding(
        rule: "misquote", severity: .error, message: "“wrong” is wrong", range: range,
        fixes: [
          Fix(
            title: "Write “right”", isCertain: true,
            edits: [TextEdit(range: range, replacement: "right")]),
          Fix(
            title: "Leave it out", isCertain: false,
            edits: [TextEdit(range: range, replacement: "…")]),
        ])
    }
    return Analysis(
      text: text, essay: Essay(text: text, format: format), quoteSets: [], quotations: [],
      themes: [], findings: findings)
  }

  static func ranges(of word: String, in text: TextSnapshot) -> [ByteRange] {
    let word = Array(word.utf8)
    return (0..<max(text.count - word.count + 1, 0))
      .filter { Array(text.bytes[$0..<($0 + word.count)]) == word }
      .map { $0..<($0 + word.count) }
  }
}

/// A conversation with a server that runs in this very thread.
final class TestSession {
  static let uri = "file:///essay.md"

  let inbox = Inbox(requestTakenBack: Overtaking.requestTakenBack)
  let sink = CollectingSink()
  var loop: ServerLoop
  private var lastID = 0

  init(
    _ judge: EssayJudge = WordJudge().judge, surroundings: Surroundings? = nil,
    library: QuoteSetLibrary = .none
  ) {
    let surroundings = surroundings ?? Surroundings { _ in Outlook(judge: judge, problems: []) }
    loop = ServerLoop(
      inbox: inbox,
      state: ServerState(
        version: "1.2.3", surroundings: surroundings, library: library, sink: sink))
  }

  /// A session in which the client has said what it can.
  static func initialized(
    _ judge: EssayJudge = WordJudge().judge, capabilities: String = "{}",
    library: QuoteSetLibrary = .none
  ) -> TestSession {
    let session = TestSession(judge, library: library)
    _ = session.request("initialize", #"{"processId":null,"capabilities":\#(capabilities)}"#)
    session.notify("initialized", "{}")
    return session
  }

  /// Asks and gives the whole answer; nil unless there is exactly one.
  func request(_ method: String, _ params: String? = nil) -> JSONNode? {
    lastID += 1
    let id = lastID
    loop.handle(.request(Self.makeRequest(id, method, params)))
    let answers = sink.takeAll().filter { $0["id"] != nil }
    guard answers.count == 1, answers[0]["id"]?.int == id else { return nil }
    return answers[0]
  }

  func notify(_ method: String, _ params: String? = nil) {
    loop.handle(.notification(Self.makeNotification(method, params)))
  }

  func open(_ text: String, version: Int = 1, language: String = "markdown") {
    notify("textDocument/didOpen", Self.openParams(text, version: version, language: language))
  }

  /// Sends what is due, as if the client had fallen silent, and gives the last diagnostics.
  func diagnostics() -> JSONNode? {
    loop.publishAllDue()
    return sink.takeAll().last { message in
      message["method"]?.string == "textDocument/publishDiagnostics"
    }?["params"]
  }

  static func openParams(_ text: String, version: Int = 1, language: String = "markdown") -> String
  {
    """
    {"textDocument":{"uri":"\(uri)","languageId":"\(language)","version":\(version),
     "text":\(quoted(text))}}
    """
  }

  /// Parameters of `didChange` that put `text` into the place of a range, or of everything.
  static func changeParams(_ text: String, at range: PositionRange? = nil, version: Int) -> String {
    """
    {"textDocument":{"uri":"\(uri)","version":\(version)},
     "contentChanges":[\(change(text, at: range))]}
    """
  }

  static func change(_ text: String, at range: PositionRange?) -> String {
    guard let range else { return #"{"text":\#(quoted(text))}"# }
    return #"{"range":\#(json(range)),"text":\#(quoted(text))}"#
  }

  static func at(_ line: Int, _ column: Int) -> String {
    """
    {"textDocument":{"uri":"\(uri)"},"position":{"line":\(line),"character":\(column)}}
    """
  }

  static func makeRequest(_ id: Int, _ method: String, _ params: String? = nil) -> Request {
    Request(id: .number(JSONNumber(id)), method: method, params: node(params))
  }

  static func makeNotification(_ method: String, _ params: String? = nil) -> JSONRPC.Notification {
    Notification(method: method, params: node(params))
  }

  static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  static func json(_ value: some JSONWritable) -> String {
    var writer = JSONWriter()
    value.write(into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A value as it would be written.
  static func text(_ node: JSONNode) -> String {
    var writer = JSONWriter()
    writer.node(node)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func node(_ json: String?) -> JSONNode? {
    json.flatMap { try? JSONReader.read(Array($0.utf8)) }
  }
}

extension PositionRange {
  /// `start line, start column, end line, end column`.
  init(_ startLine: Int, _ startColumn: Int, _ endLine: Int, _ endColumn: Int) {
    self.init(
      start: TextPosition(line: startLine, column: startColumn),
      end: TextPosition(line: endLine, column: endColumn))
  }
}
