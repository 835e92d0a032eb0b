import Foundation
import TestSupport
import Testing

/// The messages of a conversation with the server.
enum ServerMessages {
  private static func frame(_ message: [String: Any]) throws -> [UInt8] {
    let body = try JSONSerialization.data(
      withJSONObject: message.merging(["jsonrpc": "2.0"]) { $1 })
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + Array(body)
  }

  static func request(_ id: Int, _ method: String, _ params: [String: Any] = [:]) throws
    -> [UInt8]
  {
    try frame(["id": id, "method": method, "params": params])
  }

  static func notification(_ method: String, _ params: [String: Any] = [:]) throws
    -> [UInt8]
  {
    try frame(["method": method, "params": params])
  }

  /// The messages of a stream of frames.
  static func messages(in output: String) throws -> [[String: Any]] {
    var rest = Array(output.utf8)[...]
    var messages: [[String: Any]] = []
    while !rest.isEmpty {
      let header = rest.prefix { $0 != UInt8(ascii: "\r") }
      let words = String(decoding: header, as: UTF8.self).split(separator: " ")
      let length = try #require(words.last.flatMap { Int($0) })
      rest = rest.dropFirst(header.count + 4)
      let body = Data(rest.prefix(length))
      messages.append(
        try #require(try JSONSerialization.jsonObject(with: body) as? [String: Any]))
      rest = rest.dropFirst(length)
    }
    return messages
  }
}

/// A whole conversation with the built server, over its standard input and output.
@Suite struct `A session with the language server` {
  private static let uri = "file:///essay.md"

  /// What a server says to a conversation, and how it ends.
  private static func converse(_ input: [[UInt8]]) throws -> ([[String: Any]], Int32) {
    let outcome = try Desk().run(["lsp"], input: input.flatMap { $0 })
    #expect(!outcome.isOverdue)
    return (try ServerMessages.messages(in: outcome.output), outcome.status)
  }

  private static func diagnostics(_ messages: [[String: Any]]) -> [(version: Int, codes: [String])]
  {
    messages.filter { $0["method"] as? String == "textDocument/publishDiagnostics" }.map {
      let params = $0["params"] as? [String: Any] ?? [:]
      let items = params["diagnostics"] as? [[String: Any]] ?? []
      return (params["version"] as? Int ?? -1, items.compactMap { $0["code"] as? String }.sorted())
    }
  }

  private static func position(_ line: Int, _ character: Int) -> [String: Any] {
    ["line": line, "character": character]
  }

  private static func range(_ line: Int, _ from: Int, _ to: Int) -> [String: Any] {
    ["start": position(line, from), "end": position(line, to)]
  }

  private static func open(_ text: String) throws -> [UInt8] {
    try ServerMessages.notification(
      "textDocument/didOpen",
      ["textDocument": ["uri": uri, "languageId": "markdown", "version": 1, "text": text]])
  }

  @Test(arguments: ["utf-8", "utf-16", "utf-32"])
  func `shows a misquote, explains it, mends it and leaves`(encoding: String) throws {
    // An emoji is four bytes, two UTF-16 units and one scalar; an opening mark three, one and one.
    let text = "# 😀\n\n😀 They are “modelled on trash”.\n"
    let column = ["utf-8": 4 + 10 + 3 + 9, "utf-16": 2 + 10 + 1 + 9, "utf-32": 1 + 10 + 1 + 9]
    let start = try #require(column[encoding])
    let document: [String: Any] = ["uri": Self.uri]
    let wrong = Self.range(2, start, start + 2)
    let (messages, status) = try Self.converse([
      try ServerMessages.request(
        1, "initialize",
        [
          "capabilities": [
            "general": ["positionEncodings": [encoding]],
            "textDocument": [
              "codeAction": [
                "codeActionLiteralSupport": ["codeActionKind": ["valueSet": ["quickfix"]]]
              ]
            ],
          ], "processId": NSNull(),
        ]),
      try ServerMessages.notification("initialized"),
      try Self.open(text),
      try ServerMessages.request(
        2, "textDocument/hover",
        ["textDocument": document, "position": Self.position(2, start)]),
      try ServerMessages.request(
        3, "textDocument/codeAction",
        ["textDocument": document, "range": wrong, "context": ["diagnostics": [Any]()]]),
      try ServerMessages.notification(
        "textDocument/didChange",
        [
          "textDocument": ["uri": Self.uri, "version": 2],
          "contentChanges": [["range": wrong, "text": "from"]],
        ]),
      try ServerMessages.request(4, "shutdown"),
      try ServerMessages.notification("exit"),
    ])
    #expect(status == 0)
    let answers = Dictionary(
      messages.compactMap { message in (message["id"] as? Int).map { ($0, message) } },
      uniquingKeysWith: { first, _ in first })
    #expect(Set(answers.keys) == [1, 2, 3, 4])
    #expect(messages.count { $0["id"] != nil } == 4)

    let capabilities =
      (answers[1]?["result"] as? [String: Any])?["capabilities"] as? [String: Any]
    #expect(capabilities?["positionEncoding"] as? String == encoding)
    let hover = String(describing: answers[2]?["result"] ?? "")
    #expect(hover.contains("We’re modelled from trash"))
    #expect(hover.contains("Ruth"))
    let actions = String(describing: answers[3]?["result"] ?? "")
    #expect(actions.contains("from"))

    let last = try #require(Self.diagnostics(messages).last)
    #expect(last.version == 2)
    #expect(!last.codes.contains("misquote"))
  }

  @Test func `refuses what comes too early and what it does not know, and goes on`() throws {
    let (messages, status) = try Self.converse([
      try ServerMessages.request(1, "textDocument/hover"),
      try ServerMessages.request(2, "initialize", ["capabilities": [String: Any]()]),
      try ServerMessages.request(3, "essay/unheardOf"),
      try Self.open("# T\n\nThey are “modelled on trash”.\n"),
      try ServerMessages.request(4, "shutdown"),
      try ServerMessages.notification("exit"),
    ])
    #expect(status == 0)
    func code(_ id: Int) -> Int? {
      let answer = messages.first { $0["id"] as? Int == id }
      return (answer?["error"] as? [String: Any])?["code"] as? Int
    }
    #expect(code(1) == -32002)
    #expect(code(2) == nil)
    #expect(code(3) == -32601)
    #expect(code(4) == nil)
    #expect(Self.diagnostics(messages).last?.codes.contains("misquote") == true)
  }

  @Test func `leaves with status 1 where nobody has asked it to shut down`() throws {
    let (_, status) = try Self.converse([
      try ServerMessages.request(1, "initialize", ["capabilities": [String: Any]()])
    ])
    #expect(status == 1)
  }

  @Test func `finds in the essay of the README what the command line finds`() throws {
    let essay = Repository.fixtures.appending(path: "tour.md")
    let text = try String(contentsOf: essay, encoding: .utf8)
    let desk = try Desk()
    try desk.write(text, to: "essay.md")
    let outcome = try desk.run(["check", "--format", "json", "essay.md"])
    let document =
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let file = (document?["files"] as? [[String: Any]])?.first
    let checked = (file?["diagnostics"] as? [[String: Any]])?.compactMap { $0["rule"] as? String }
    let (messages, _) = try Self.converse([
      try ServerMessages.request(1, "initialize", ["capabilities": [String: Any]()]),
      try Self.open(text),
      try ServerMessages.request(2, "shutdown"),
      try ServerMessages.notification("exit"),
    ])
    #expect(Self.diagnostics(messages).last?.codes == checked?.sorted())
    #expect(checked?.isEmpty == false)
  }
}
