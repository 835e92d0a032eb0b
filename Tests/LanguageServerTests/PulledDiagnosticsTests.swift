import EssaySyntax
import EssayText
import JSONRPC
import PositionedJSON
import Synchronization
import Testing
import Workspace

@testable import LanguageServer

private let pulls = #"{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{}}}"#

private func pull(_ session: TestSession, knowing previous: String? = nil) -> JSONNode? {
  let known = previous.map { #","previousResultId":"\#($0)""# } ?? ""
  return session.request(
    "textDocument/diagnostic", #"{"textDocument":{"uri":"\#(TestSession.uri)"}\#(known)}"#)?[
      "result"]
}

struct PulledDiagnosticsTests {
  @Test("Who asks is told, and only that nothing has changed where nothing has")
  func unchanged() throws {
    let session = TestSession.initialized(capabilities: pulls)
    session.open("wrong")
    let first = try #require(pull(session))
    #expect(first["kind"]?.string == "full")
    #expect(first["items"]?.array?.map { $0["code"]?.string } == ["misquote"])
    let name = try #require(first["resultId"]?.string)
    let second = pull(session, knowing: name)
    #expect(second?["kind"]?.string == "unchanged")
    #expect(second?["resultId"]?.string == name)
    #expect(second?["items"] == nil)
    session.notify("textDocument/didChange", TestSession.changeParams("wrong wrong", version: 2))
    let third = pull(session, knowing: name)
    #expect(third?["kind"]?.string == "full")
    #expect(third?["items"]?.array?.count == 2)
    session.notify("textDocument/didChange", TestSession.changeParams("wrong", version: 3))
    #expect(pull(session)?["resultId"]?.string == name)
  }

  @Test("Who asks about a document is sent nothing for it unasked; what was sent is taken back")
  func noDoubles() {
    let session = TestSession.initialized(capabilities: pulls)
    session.open("wrong")
    #expect(session.diagnostics()?["diagnostics"]?.array?.count == 1)
    session.loop.handle(
      .request(
        TestSession.makeRequest(
          40, "textDocument/diagnostic", #"{"textDocument":{"uri":"\#(TestSession.uri)"}}"#)))
    let sent = session.sink.takeAll()
    #expect(sent.first?["method"]?.string == "textDocument/publishDiagnostics")
    #expect(sent.first?["params"]?["diagnostics"]?.array?.isEmpty == true)
    session.notify("textDocument/didChange", TestSession.changeParams("wrong wrong", version: 2))
    #expect(session.diagnostics() == nil)
    session.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(TestSession.uri)"}}"#)
    #expect(session.diagnostics() == nil)
    session.open("wrong")
    #expect(session.diagnostics()?["diagnostics"]?.array?.count == 1)
  }

  @Test("It is offered only to who can ask")
  func offered() {
    for (capabilities, isOffered) in [(pulls, true), ("{}", false)] {
      let session = TestSession()
      let answer = session.request("initialize", #"{"capabilities":\#(capabilities)}"#)?["result"]
      #expect((answer?["capabilities"]?["diagnosticProvider"] != nil) == isOffered)
    }
  }

  @Test("A document that is not open has no diagnostics")
  func notOpen() {
    let session = TestSession.initialized(capabilities: pulls)
    #expect(pull(session)?["items"]?.array?.isEmpty == true)
  }
}

struct WorkspaceDiagnosticsTests {
  /// A workspace of three files, the first of which is open in the tests.
  private func session(_ files: [String: String]) -> TestSession {
    var surroundings = Surroundings { _ in Outlook(judge: WordJudge().judge, problems: []) }
    surroundings.essays = { folder in folder == "/" ? files.keys.sorted() : [] }
    surroundings.read = { path in
      files[path].map { (TextSnapshot($0), EssayFormat.markdown) }
    }
    surroundings.stamp = { path in files[path] == nil ? nil : FileStamp("/") }
    let session = TestSession(surroundings: surroundings)
    _ = session.request(
      "initialize",
      #"{"capabilities":\#(pulls),"workspaceFolders":[{"uri":"file:///","name":"all"}]}"#)
    return session
  }

  private func ask(_ session: TestSession, _ params: String = "{\"previousResultIds\":[]}")
    -> [JSONNode]
  {
    session.inbox.put([
      .request(TestSession.makeRequest(60, "workspace/diagnostic", params))
    ])
    var messages: [JSONNode] = []
    // As in a conversation: it goes on while nothing else comes in.
    while !messages.contains(where: { $0["id"]?.int == 60 }) {
      session.loop.turn()
      messages += session.sink.takeAll()
    }
    return messages
  }

  @Test("Every essay of the folders is reported, an open one as it stands in the editor")
  func all() throws {
    let session = session(["/a.md": "wrong", "/b.md": "right", "/essay.md": "wrong wrong"])
    session.open("wrong wrong wrong", version: 9)
    _ = session.diagnostics()
    let answer = try #require(ask(session).last)
    let items = try #require(answer["result"]?["items"]?.array)
    #expect(items.map { $0["uri"]?.string } == [TestSession.uri, "file:///a.md", "file:///b.md"])
    #expect(items.map { $0["items"]?.array?.count } == [3, 1, 0])
    #expect(items.map { $0["version"]?.int } == [9, nil, nil])
    #expect(items.map { $0["kind"]?.string } == ["full", "full", "full"])
    let known = items.map {
      #"{"uri":\#(TestSession.text($0["uri"]!)),"value":\#(TestSession.text($0["resultId"]!))}"#
    }
    let again = ask(session, #"{"previousResultIds":[\#(known.joined(separator: ","))]}"#).last
    let kinds = again?["result"]?["items"]?.array?.map { $0["kind"]?.string }
    #expect(kinds == ["unchanged", "unchanged", "unchanged"])
  }

  @Test("What is wrong with an essay that is gone is taken back")
  func gone() throws {
    let session = session(["/a.md": "wrong"])
    let known = #"{"uri":"file:///gone.md","value":"1"}"#
    let answer = ask(session, #"{"previousResultIds":[\#(known)]}"#).last
    let items = try #require(answer?["result"]?["items"]?.array)
    #expect(items.map { $0["uri"]?.string } == ["file:///a.md", "file:///gone.md"])
    #expect(items.map { $0["items"]?.array?.count } == [1, 0])
  }

  @Test("An open essay is reported once, however the client spells its name")
  func spelling() throws {
    let session = session(["/a (1).md": "wrong"])
    session.notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"file:///a%20(1).md","languageId":"markdown","version":1,"text":""}}"#
    )
    _ = session.diagnostics()
    let items = try #require(ask(session).last?["result"]?["items"]?.array)
    #expect(items.map { $0["uri"]?.string } == ["file:///a%20(1).md"])
  }

  @Test("A long essay that is not open keeps nobody waiting")
  func long() {
    let session = session(["/a.md": String(repeating: "a wrong essay ", count: 20_000)])
    session.inbox.put([
      .request(TestSession.makeRequest(60, "workspace/diagnostic", "{}")),
      .request(TestSession.makeRequest(61, "textDocument/hover", TestSession.at(0, 0))),
    ])
    var answers: [Int] = []
    while answers.count < 2 {
      session.loop.turn()
      answers += session.sink.takeAll().compactMap { $0["id"]?.int }
    }
    #expect(answers == [61, 60])
  }

  @Test("Who wants to hear of the progress hears of it, and has each report as it is made")
  func progress() {
    let session = session(["/a.md": "wrong", "/b.md": "right"])
    let messages = ask(
      session, #"{"previousResultIds":[],"workDoneToken":"w","partialResultToken":7}"#)
    let values = { (isWork: Bool) in
      messages.filter { $0["method"]?.string == "$/progress" }.map { $0["params"]! }
        .filter { ($0["token"]?.string == "w") == isWork }.map { $0["value"]! }
    }
    #expect(values(true).map { $0["kind"]?.string } == ["begin", "report", "report", "end"])
    #expect(
      values(false).map { $0["items"]?.array?.first?["uri"]?.string }
        == ["file:///a.md", "file:///b.md"])
    #expect(messages.last?["result"]?["items"]?.array?.isEmpty == true)
  }

  @Test("It can be taken back at any moment, and is answered once")
  func cancelled() {
    let session = session(["/a.md": "wrong", "/b.md": "right"])
    session.inbox.put([.request(TestSession.makeRequest(60, "workspace/diagnostic", "{}"))])
    session.loop.turn()
    session.loop.turn()
    session.inbox.put([
      .notification(TestSession.makeNotification("$/cancelRequest", #"{"id":60}"#)), .end,
    ])
    _ = session.loop.run()
    let answers = session.sink.takeAll().filter { $0["id"]?.int == 60 }
    #expect(answers.map { $0["error"]?["code"]?.int } == [-32800])
  }

  @Test("A question that comes meanwhile does not wait for it")
  func overtaken() {
    let session = session(["/a.md": "wrong", "/b.md": "right"])
    session.inbox.put([
      .request(TestSession.makeRequest(60, "workspace/diagnostic", "{}")),
      .request(TestSession.makeRequest(61, "textDocument/hover", TestSession.at(0, 0))),
      .request(TestSession.makeRequest(62, "shutdown")), .end,
    ])
    #expect(session.loop.run() == 0)
    let answers = session.sink.takeAll().compactMap { $0["id"]?.int }.filter { $0 >= 60 }
    #expect(answers == [61, 60, 62])
  }
}
