import JSONRPC
import PositionedJSON
import Testing

@testable import LanguageServer

private func code(_ answer: JSONNode?) -> Int? { answer?["error"]?["code"]?.int }

struct LifecycleTests {
  @Test("Before initialize every request is refused and every notification dropped")
  func beforeInitialize() {
    let session = TestSession()
    #expect(code(session.request("textDocument/hover", TestSession.at(0, 0))) == -32002)
    #expect(code(session.request("nonsense")) == -32002)
    #expect(code(session.request("shutdown")) == -32002)
    session.open("wrong")
    #expect(session.diagnostics() == nil)
  }

  @Test("The answer to initialize names the server and what it offers")
  func initialize() throws {
    let session = TestSession()
    let answer = session.request(
      "initialize",
      #"{"capabilities":{"textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}}}"#)
    let result = try #require(answer?["result"])
    #expect(result["serverInfo"]?["name"]?.string == "essaylint")
    #expect(result["serverInfo"]?["version"]?.string == "1.2.3")
    let capabilities = try #require(result["capabilities"])
    #expect(capabilities["positionEncoding"]?.string == "utf-16")
    #expect(capabilities["textDocumentSync"]?["openClose"]?.bool == true)
    #expect(capabilities["textDocumentSync"]?["change"]?.int == 2)
    #expect(capabilities["hoverProvider"]?.bool == true)
    let kinds = capabilities["codeActionProvider"]?["codeActionKinds"]?.array?.map(\.string)
    #expect(kinds == ["quickfix", "source.fixAll.essaylint"])
  }

  @Test("A client that takes no edits in actions is not offered actions")
  func poorClient() {
    let session = TestSession()
    let answer = session.request("initialize", #"{"capabilities":{}}"#)
    #expect(answer?["result"]?["capabilities"]?["hoverProvider"]?.bool == true)
    #expect(answer?["result"]?["capabilities"]?["codeActionProvider"] == nil)
  }

  @Test("initialize comes once, and bad parameters do not count")
  func initializeOnce() {
    let session = TestSession()
    #expect(code(session.request("initialize")) == -32602)
    #expect(code(session.request("initialize", #"{"trace":5}"#)) == -32602)
    #expect(session.request("initialize", #"{"capabilities":{}}"#)?["result"] != nil)
    #expect(code(session.request("initialize", #"{"capabilities":{}}"#)) == -32600)
  }

  @Test("A method that nobody knows is not found, and such a notification is ignored")
  func unknownMethods() {
    let session = TestSession.initialized()
    #expect(code(session.request("textDocument/nonsense", "{}")) == -32601)
    #expect(code(session.request("$/nonsense", "{}")) == -32601)
    session.notify("textDocument/didSave", #"{"textDocument":{"uri":"file:///essay.md"}}"#)
    session.notify("$/nonsense")
    #expect(session.sink.takeAll().isEmpty)
  }

  @Test(
    "Bad parameters are named",
    arguments: [
      ("textDocument/hover", nil, "params.textDocument.uri is missing"),
      ("textDocument/hover", "{}", "params.textDocument.uri is missing"),
      ("textDocument/hover", "[]", "params.textDocument.uri is missing"),
      (
        "textDocument/hover", #"{"textDocument":{"uri":5}}"#,
        "params.textDocument.uri is not a string"
      ),
      (
        "textDocument/hover", #"{"textDocument":{"uri":"a"},"position":{"line":"1"}}"#,
        "params.position.line is not a whole number"
      ),
      (
        "textDocument/codeAction", #"{"textDocument":{"uri":"a"}}"#,
        "params.range.start.line is missing"
      ),
    ] as [(String, String?, String)])
  func badParameters(method: String, params: String?, message: String) {
    let session = TestSession.initialized()
    let answer = session.request(method, params)
    #expect(code(answer) == -32602)
    #expect(answer?["error"]?["message"]?.string == message)
  }

  @Test("A notification with bad parameters is ignored and the log says so")
  func badNotification() {
    let session = TestSession.initialized()
    session.notify("textDocument/didOpen", #"{"textDocument":{"uri":"a"}}"#)
    let logged = session.sink.takeAll()
    #expect(logged.first?["method"]?.string == "window/logMessage")
    #expect(logged.first?["params"]?["type"]?.int == 1)
    #expect(
      logged.first?["params"]?["message"]?.string
        == "textDocument/didOpen ignored: params.textDocument.text is missing")
  }

  @Test("After shutdown every request is refused and no notification works but exit")
  func afterShutdown() {
    let session = TestSession.initialized()
    let answer = session.request("shutdown")
    #expect(answer?["result"]?.isNull == true)
    #expect(code(session.request("shutdown")) == -32600)
    #expect(code(session.request("textDocument/hover", TestSession.at(0, 0))) == -32600)
    #expect(code(session.request("initialize", #"{"capabilities":{}}"#)) == -32600)
    session.open("wrong")
    #expect(session.diagnostics() == nil)
  }

  @Test(
    "The exit status is 0 after shutdown and 1 without",
    arguments: [
      (["initialize", "shutdown"], ["exit"], 0), (["initialize"], ["exit"], 1), ([], ["exit"], 1),
      (["initialize", "shutdown"], [], 0), (["initialize"], [], 1), ([], [], 1),
    ] as [([String], [String], Int32)])
  func exitStatus(requests: [String], notifications: [String], status: Int32) {
    let session = TestSession()
    session.inbox.put(
      requests.enumerated().map { .request(TestSession.makeRequest($0, $1, "{}")) }
        + notifications.map { .notification(TestSession.makeNotification($0)) } + [.end])
    #expect(session.loop.run() == status)
    #expect(session.sink.takeAll().count == requests.count)
  }

  @Test("What is no message is answered under its id, and the conversation goes on")
  func refusals() {
    let session = TestSession.initialized()
    var stream = IncomingStreamOfText()
    for message in stream.receive(#"{"jsonrpc":"2.0","id":"x"}"#, "[]", "{") {
      session.loop.handle(message)
    }
    let answers = session.sink.takeAll()
    #expect(answers.map { $0["error"]?["code"]?.int } == [-32600, -32600, -32700])
    #expect(answers.map { $0["id"]?.string } == ["x", nil, nil])
    #expect(code(session.request("nonsense")) == -32601)
  }

  @Test("The client is told what the server does once it has asked for that")
  func trace() {
    let session = TestSession.initialized()
    session.notify("$/setTrace", #"{"value":"verbose"}"#)
    session.open("wrong")
    session.loop.publishAllDue()
    let told = session.sink.takeAll().filter { $0["method"]?.string == "$/logTrace" }
    #expect(told.map { $0["params"]?["message"]?.string } == ["file:///essay.md: 1 findings"])
    session.notify("$/setTrace", #"{"value":"off"}"#)
    session.open("wrong")
    session.loop.publishAllDue()
    #expect(session.sink.takeAll().allSatisfy { $0["method"]?.string != "$/logTrace" })
  }
}

/// Frames contents and reads them back.
private struct IncomingStreamOfText {
  private var stream = IncomingStream()

  mutating func receive(_ contents: String...) -> [Incoming] {
    contents.flatMap { content in
      stream.receive(Array("Content-Length: \(content.utf8.count)\r\n\r\n\(content)".utf8))
    }
  }
}
