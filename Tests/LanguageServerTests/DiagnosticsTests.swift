import Dispatch
import EssayText
import JSONRPC
import PositionedJSON
import Synchronization
import Testing

@testable import LanguageServer

private func change(_ text: String, version: Int) -> Incoming {
  .notification(
    TestSession.makeNotification(
      "textDocument/didChange", TestSession.changeParams(text, version: version)))
}

private func published(_ sink: CollectingSink) -> [JSONNode] {
  sink.takeAll().compactMap { message in
    message["method"]?.string == "textDocument/publishDiagnostics" ? message["params"] : nil
  }
}

struct DiagnosticsTests {
  @Test("What is found in an opened essay is published with the version")
  func opened() throws {
    let session = TestSession.initialized()
    session.open("This is wrong.", version: 7)
    let params = try #require(session.diagnostics())
    #expect(params["uri"]?.string == TestSession.uri)
    #expect(params["version"]?.int == 7)
    let diagnostic = try #require(params["diagnostics"]?.array?.first)
    #expect(diagnostic["code"]?.string == "misquote")
    #expect(diagnostic["source"]?.string == "essaylint")
    #expect(diagnostic["severity"]?.int == 1)
    #expect(diagnostic["message"]?.string == "“wrong” is wrong")
    #expect(diagnostic["range"]?["start"]?["line"]?.int == 0)
    #expect(diagnostic["range"]?["start"]?["character"]?.int == 8)
    #expect(diagnostic["range"]?["end"]?["character"]?.int == 13)
  }

  @Test(
    "Columns are counted as the client counts them",
    arguments: [(#"["utf-8"]"#, 7), (#"["utf-16"]"#, 4), (#"["utf-32"]"#, 3), ("[]", 4)])
  func encodings(list: String, column: Int) {
    let session = TestSession.initialized(
      capabilities: #"{"general":{"positionEncodings":\#(list)}}"#)
    session.open("x\r\n😀é wrong")
    let start = session.diagnostics()?["diagnostics"]?.array?.first?["range"]?["start"]
    #expect(start?["line"]?.int == 1)
    #expect(start?["character"]?.int == column)
  }

  @Test("Closing takes the diagnostics back and opening again brings them")
  func closing() {
    let session = TestSession.initialized()
    session.open("wrong")
    #expect(session.diagnostics()?["diagnostics"]?.array?.count == 1)
    session.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(TestSession.uri)"}}"#)
    let cleared = session.diagnostics()
    #expect(cleared?["uri"]?.string == TestSession.uri)
    #expect(cleared?["diagnostics"]?.array?.isEmpty == true)
    #expect(session.diagnostics() == nil)
    session.open("wrong")
    #expect(session.diagnostics()?["diagnostics"]?.array?.count == 1)
  }

  @Test("An essay that mends itself has its diagnostics cleared")
  func mended() {
    let session = TestSession.initialized()
    session.open("wrong")
    session.notify("textDocument/didChange", TestSession.changeParams("right", version: 2))
    let params = session.diagnostics()
    #expect(params?["version"]?.int == 2)
    #expect(params?["diagnostics"]?.array?.isEmpty == true)
  }

  @Test("The linter that is asked for is the one for the essay's path")
  func judges() {
    let paths = Mutex<[String?]>([])
    let session = TestSession(
      surroundings: Surroundings { path in
        paths.withLock { $0.append(path) }
        return Outlook(judge: WordJudge().judge, problems: [])
      })
    _ = session.request("initialize", #"{"capabilities":{}}"#)
    session.open("wrong")
    #expect(session.diagnostics()?["diagnostics"]?.array?.count == 1)
    #expect(paths.withLock { $0 } == ["/essay.md"])
  }
}

struct CoalescingTests {
  @Test("Fifty edits that wait together cost one analysis and one publication")
  func burst() {
    let judge = WordJudge()
    let session = TestSession.initialized(judge.judge)
    session.open("start")
    _ = session.diagnostics()
    session.inbox.put((2...51).map { change("text \($0) wrong", version: $0) } + [.end])
    _ = session.loop.run()
    #expect(judge.texts == ["start", "text 51 wrong"])
    let all = published(session.sink)
    #expect(all.map { $0["version"]?.int } == [51])
  }

  @Test("Diagnostics that an edit has overtaken are never published")
  func overtaken() {
    // While the first text is analysed, the client goes on typing.
    let inbox = Mutex<Inbox?>(nil)
    let judge = EssayJudge { text, format, _ in
      if text.string == "first wrong" {
        inbox.withLock { $0 }?.put([change("second wrong wrong", version: 2), .end])
      }
      return WordJudge.analysis(text, format)
    }
    let session = TestSession.initialized(judge)
    inbox.withLock { $0 = session.inbox }
    session.inbox.put([
      .notification(
        TestSession.makeNotification("textDocument/didOpen", TestSession.openParams("first wrong")))
    ])
    _ = session.loop.run()
    let all = published(session.sink)
    #expect(all.map { $0["version"]?.int } == [2])
    #expect(all.last?["diagnostics"]?.array?.count == 2)
  }

  @Test("A question that arrives during an analysis is answered first, and costs no other analysis")
  func questionBetween() {
    let inbox = Mutex<Inbox?>(nil)
    let counter = WordJudge()
    let judge = EssayJudge { text, format, previous in
      inbox.withLock { $0 }?.put([
        .request(TestSession.makeRequest(90, "textDocument/hover", TestSession.at(0, 0))), .end,
      ])
      return counter.judge.analyse(text, format, previous)
    }
    let session = TestSession.initialized(judge)
    inbox.withLock { $0 = session.inbox }
    session.inbox.put([
      .notification(
        TestSession.makeNotification("textDocument/didOpen", TestSession.openParams("wrong")))
    ])
    _ = session.loop.run()
    let sent = session.sink.takeAll().suffix(2)
    #expect(sent.first?["id"]?.int == 90)
    #expect(sent.last?["method"]?.string == "textDocument/publishDiagnostics")
    #expect(counter.texts == ["wrong"])
  }

  @Test("A question sees every edit before it and none after it")
  func questionsSeeTheirText() {
    let session = TestSession.initialized(
      capabilities: #"{"textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}}"#)
    session.open("right")
    let ask = { (id: Int) -> Incoming in
      .request(
        TestSession.makeRequest(
          id, "textDocument/codeAction",
          """
          {"textDocument":{"uri":"\(TestSession.uri)"},"range":
           \(TestSession.json(PositionRange(0, 0, 0, 9))),"context":{"diagnostics":[]}}
          """))
    }
    session.inbox.put([
      ask(50), change("wrong", version: 2), ask(51), change("right", version: 3), ask(52), .end,
    ])
    _ = session.loop.run()
    let answers = session.sink.takeAll().filter { ($0["id"]?.int ?? 0) >= 50 }
    #expect(answers.map { $0["id"]?.int } == [50, 51, 52])
    #expect(answers.map { $0["result"]?.array?.isEmpty } == [true, false, true])
  }

  @Test("What was analysed before is handed back to the linter")
  func reuse() {
    let previous = Mutex<[String?]>([])
    let judge = EssayJudge { text, format, earlier in
      previous.withLock { $0.append(earlier?.text.string) }
      return WordJudge.analysis(text, format)
    }
    let session = TestSession.initialized(judge)
    session.open("one")
    _ = session.diagnostics()
    session.notify("textDocument/didChange", TestSession.changeParams("two", version: 2))
    _ = session.diagnostics()
    #expect(previous.withLock { $0 } == [nil, "one"])
  }

  @Test("What is due goes out before shutdown is answered and before the end")
  func settlesAtTheEnd() {
    for last in [Incoming.request(TestSession.makeRequest(9, "shutdown")), .end] {
      let session = TestSession.initialized()
      session.inbox.put([
        .notification(
          TestSession.makeNotification("textDocument/didOpen", TestSession.openParams("wrong"))),
        last, .end,
      ])
      _ = session.loop.run()
      let sent = session.sink.takeAll()
      #expect(sent.contains { $0["method"]?.string == "textDocument/publishDiagnostics" })
    }
  }
}

struct CancellationTests {
  @Test("A request that is taken back while it waits is answered once, as cancelled")
  func waiting() {
    let session = TestSession.initialized()
    session.inbox.put([
      .request(TestSession.makeRequest(70, "textDocument/hover", TestSession.at(0, 0))),
      .request(TestSession.makeRequest(71, "textDocument/hover", TestSession.at(0, 0))),
      .notification(TestSession.makeNotification("$/cancelRequest", #"{"id":71}"#)), .end,
    ])
    _ = session.loop.run()
    let answers = session.sink.takeAll().filter { ($0["id"]?.int ?? 0) >= 70 }
    #expect(answers.map { $0["id"]?.int } == [70, 71])
    #expect(answers.map { $0["error"]?["code"]?.int } == [nil, -32800])
  }

  @Test("Taking back initialize, shutdown, the unknown or nothing at all changes nothing")
  func cannotBeCancelled() {
    let session = TestSession()
    session.inbox.put([
      .notification(TestSession.makeNotification("$/cancelRequest")),
      .notification(TestSession.makeNotification("$/cancelRequest", #"{"id":"never"}"#)),
      .request(TestSession.makeRequest(1, "initialize", #"{"capabilities":{}}"#)),
      .notification(TestSession.makeNotification("$/cancelRequest", #"{"id":1}"#)),
      .request(TestSession.makeRequest(2, "shutdown")),
      .notification(TestSession.makeNotification("$/cancelRequest", #"{"id":2}"#)), .end,
    ])
    #expect(session.loop.run() == 0)
    #expect(session.sink.takeAll().allSatisfy { $0["result"] != nil })
  }

  @Test("A request that is taken back while a long essay is analysed is answered at once")
  func running() {
    let inbox = Mutex<Inbox?>(nil)
    let release = DispatchSemaphore(value: 0)
    let judge = EssayJudge { text, format, _ in
      inbox.withLock { $0 }?.put([
        .notification(TestSession.makeNotification("$/cancelRequest", #"{"id":80}"#))
      ])
      release.wait()
      return WordJudge.analysis(TextSnapshot("wrong"), format)
    }
    let session = TestSession.initialized(judge)
    inbox.withLock { $0 = session.inbox }
    session.open(String(repeating: "a long essay ", count: 20_000))
    session.inbox.put([
      .request(TestSession.makeRequest(80, "textDocument/hover", TestSession.at(0, 0)))
    ])
    session.loop.turn()
    #expect(session.sink.takeAll().map { $0["error"]?["code"]?.int } == [-32800])
    // What was begun is not lost.
    release.signal()
    #expect(session.diagnostics()?["diagnostics"]?.array?.count == 1)
  }
}
