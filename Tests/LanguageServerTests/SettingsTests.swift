import EssayText
import JSONRPC
import PositionedJSON
import Synchronization
import Testing
import Workspace

@testable import LanguageServer

/// A world whose settings decide which word is wrong, and of which the tests see what it was given.
private final class SettableWorld: Sendable {
  let settings = Mutex<[String?]>([])
  let folders = Mutex<[[String]]>([])
  let hasChanged = Mutex(false)
  let problems = Mutex<[WorkspaceError.Problem]>([])

  static func mistake(
    at range: ByteRange, in text: TextSnapshot, _ path: String
  ) -> WorkspaceError.Problem {
    WorkspaceError.Problem(
      place: ".essaylint.json", path: path, stretch: TextStretch(range, of: text),
      message: "a mistake")
  }

  var surroundings: Surroundings {
    var surroundings = Surroundings { _ in
      let word = self.settings.withLock { $0.last ?? nil }
      let judge = EssayJudge { text, format, _ in
        // With settings, nothing is wrong.
        WordJudge.analysis(word == nil ? text : TextSnapshot(""), format)
      }
      return Outlook(judge: judge, problems: self.problems.withLock { $0 })
    }
    surroundings.take = { settings, folders in
      self.settings.withLock { $0.append(settings.map(TestSession.text)) }
      self.folders.withLock { $0.append(folders) }
      return []
    }
    surroundings.haveFilesChanged = { self.hasChanged.withLock { $0 } }
    surroundings.kind = { path, _ in path.hasSuffix(".essaylint.json") ? .configuration : nil }
    surroundings.problems = { _, path, text in
      WordJudge.ranges(of: "wrong", in: text).map { Self.mistake(at: $0, in: text, path) }
    }
    return surroundings
  }
}

struct SettingsTests {
  private let world = SettableWorld()

  private func session(_ capabilities: String = "{}", options: String = "null") -> TestSession {
    let session = TestSession(surroundings: world.surroundings)
    _ = session.request(
      "initialize",
      #"{"capabilities":\#(capabilities),"initializationOptions":\#(options),"rootUri":"file:///r"}"#
    )
    return session
  }

  private func questions(_ session: TestSession) -> [JSONNode] {
    session.sink.takeAll().filter { $0["method"] != nil && $0["id"] != nil }
  }

  @Test(
    "Initialization options are the first settings, under our name or bare",
    arguments: [
      (#"{"ignore":[]}"#, #"{"ignore":[]}"#), (#"{"essaylint":{"ignore":[]}}"#, #"{"ignore":[]}"#),
      ("null", nil), ("[]", nil),
    ] as [(String, String?)])
  func initializationOptions(options: String, expected: String?) {
    _ = session(options: options)
    #expect(world.settings.withLock { $0 } == [expected])
    #expect(world.folders.withLock { $0 } == [["/r"]])
  }

  @Test("A client that can be asked is asked, and its answer is applied to what is open")
  func asked() throws {
    let session = session(#"{"workspace":{"configuration":true}}"#)
    session.notify("initialized", "{}")
    let question = try #require(questions(session).first)
    #expect(question["method"]?.string == "workspace/configuration")
    #expect(question["params"]?["items"]?.array?.first?["section"]?.string == "essaylint")
    session.open("wrong")
    #expect(session.diagnostics()?["diagnostics"]?.array?.count == 1)
    session.loop.handle(
      .response(
        Response(
          id: RequestID(question["id"]!),
          result: try JSONReader.read(Array(#"[{"ignore":["x"]}]"#.utf8)),
          error: nil)))
    #expect(world.settings.withLock { $0.last } == #"{"ignore":["x"]}"#)
    #expect(session.diagnostics()?["diagnostics"]?.array?.isEmpty == true)
    session.notify("workspace/didChangeConfiguration", #"{"settings":null}"#)
    #expect(questions(session).map { $0["method"]?.string } == ["workspace/configuration"])
  }

  @Test(
    "What is set now outranks what was said first, key by key, and may be taken back",
    arguments: [
      ("[null]", #"{"ignore":["a"]}"#), ("[{}]", #"{"ignore":["a"]}"#),
      (#"[{"ignore":[]}]"#, #"{"ignore":[]}"#),
      (#"[{"themes":[]}]"#, #"{"themes":[],"ignore":["a"]}"#),
    ])
  func layers(answer: String, expected: String) throws {
    let session = session(
      #"{"workspace":{"configuration":true}}"#, options: #"{"ignore":["a"]}"#)
    session.notify("initialized", "{}")
    for answer in [#"[{"select":["b"]}]"#, answer] {
      let question = try #require(questions(session).first?["id"])
      session.loop.handle(
        .response(
          Response(
            id: RequestID(question), result: try JSONReader.read(Array(answer.utf8)), error: nil)))
      session.notify("workspace/didChangeConfiguration", #"{"settings":null}"#)
    }
    #expect(world.settings.withLock { $0.last } == expected)
  }

  @Test("Other servers' settings are no concern of ours")
  func othersSettings() {
    let session = session()
    session.notify("workspace/didChangeConfiguration", #"{"settings":{"pylsp":{"a":1}}}"#)
    #expect(world.settings.withLock { $0.count } == 1)
  }

  @Test("A file that turns into one of settings while it is typed is checked from then on")
  func turnsOut() {
    let session = session()
    let uri = "file:///x/.essaylint.json"
    session.notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"\#(uri)","languageId":"json","version":1,"text":""}}"#)
    session.notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(uri)","version":2},"contentChanges":[{"text":"wrong"}]}"#)
    #expect(session.diagnostics()?["diagnostics"]?.array?.count == 1)
  }

  @Test("What a client sends unasked is applied where it cannot be asked")
  func sent() {
    let session = session()
    session.notify("initialized", "{}")
    #expect(questions(session).isEmpty)
    session.open("wrong")
    _ = session.diagnostics()
    session.notify(
      "workspace/didChangeConfiguration", #"{"settings":{"essaylint":{"ignore":["x"]}}}"#)
    #expect(session.diagnostics()?["diagnostics"]?.array?.isEmpty == true)
  }

  @Test("An answer to nothing, or a refusal, is logged and harmless")
  func strayAnswers() {
    let session = session(#"{"workspace":{"configuration":true}}"#)
    session.notify("initialized", "{}")
    let id = questions(session).first.flatMap { RequestID($0["id"]!) }
    let error = try? JSONReader.read(Array(#"{"code":1,"message":"no"}"#.utf8))
    session.loop.handle(.response(Response(id: id, result: nil, error: error)))
    session.loop.handle(.response(Response(id: id, result: nil, error: nil)))
    session.loop.handle(.response(Response(id: nil, result: nil, error: nil)))
    #expect(
      session.sink.takeAll().map { $0["method"]?.string }
        == Array(repeating: "window/logMessage", count: 3))
  }

  @Test("Files that change are noticed when the client tells, and nothing is done where none has")
  func watchedFiles() throws {
    let session = session(
      #"{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true},"inlayHint":{"refreshSupport":true}}}"#
    )
    session.notify("initialized", "{}")
    let registration = try #require(questions(session).first)
    #expect(registration["method"]?.string == "client/registerCapability")
    let patterns = registration["params"]?["registrations"]?.array?.first?["registerOptions"]?[
      "watchers"]
    #expect(patterns?.array?.first?["globPattern"]?.string == "**/.essaylint.json")
    session.open("wrong")
    _ = session.diagnostics()
    session.notify("workspace/didChangeWatchedFiles", #"{"changes":[]}"#)
    #expect(session.diagnostics() == nil)
    world.hasChanged.withLock { $0 = true }
    session.notify("workspace/didChangeWatchedFiles", #"{"changes":[]}"#)
    #expect(questions(session).map { $0["method"]?.string } == ["workspace/inlayHint/refresh"])
    #expect(session.diagnostics()?["diagnostics"]?.array?.count == 1)
  }

  @Test("Folders that come and go are taken over")
  func folders() {
    let session = session(#"{"workspace":{"workspaceFolders":true}}"#)
    session.notify(
      "workspace/didChangeWorkspaceFolders",
      #"{"event":{"added":[{"uri":"file:///s","name":"s"}],"removed":[{"uri":"file:///r","name":"r"}]}}"#
    )
    #expect(world.folders.withLock { $0.last } == ["/s"])
  }

  @Test("A mistake in a file of settings is shown in that file, and taken back when it is mended")
  func problems() throws {
    let text = TextSnapshot("😀 wrong")
    world.problems.withLock {
      $0 = [SettableWorld.mistake(at: 5..<10, in: text, "/.essaylint.json")]
    }
    let session = session()
    session.open("right")
    let sent = session.sink.takeAll()
    let shown = try #require(
      sent.first { $0["params"]?["uri"]?.string == "file:///.essaylint.json" }?["params"])
    let range = try #require(shown["diagnostics"]?.array?.first?["range"])
    // In UTF-16, after an emoji.
    #expect(range["start"]?["character"]?.int == 3)
    #expect(range["end"]?["character"]?.int == 8)
    #expect(sent.contains { $0["method"]?.string == "window/showMessage" })
    world.problems.withLock { $0 = [] }
    world.hasChanged.withLock { $0 = true }
    session.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(TestSession.uri)"}}"#)
    let after = session.sink.takeAll()
    #expect(
      after.first { $0["params"]?["uri"]?.string == "file:///.essaylint.json" }?["params"]?[
        "diagnostics"]?.array?.isEmpty == true)
  }

  @Test("A file of settings that is open is checked as it is typed, and is no essay")
  func typed() {
    let session = session()
    let open = { (uri: String, language: String) in
      session.notify(
        "textDocument/didOpen",
        #"{"textDocument":{"uri":"\#(uri)","languageId":"\#(language)","version":1,"text":"wrong"}}"#
      )
      return session.diagnostics()?["diagnostics"]?.array?.map { $0["message"]?.string }
    }
    #expect(open("file:///x/.essaylint.json", "jsonc") == ["a mistake"])
    #expect(open("file:///x/other.json", "json") == [])
    #expect(open("untitled:1", "json") == [])
    #expect(open("file:///x/essay.md", "markdown") == ["“wrong” is wrong"])
    let hover =
      #"{"textDocument":{"uri":"file:///x/.essaylint.json"},"position":{"line":0,"character":1}}"#
    #expect(session.request("textDocument/hover", hover)?["result"]?.isNull == true)
  }
}
