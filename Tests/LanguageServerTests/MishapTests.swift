import EssayText
import FaultTolerance
import Testing

@testable import EssayRules
@testable import LanguageServer

/// A rule that fails where an essay has the word “trapdoor”.
private enum Trapdoor: EssayRule {
  static let documentation = RuleDocumentation(
    id: "trapdoor", severity: .warning, summary: "", whatItReports: "", whyItMatters: "",
    example: "", howToMend: "", whatItLeavesAlone: "")
  static let examples: [String] = []

  static func findings(in essay: WholeEssay) -> [Finding] {
    step(on: essay.text)
    return []
  }

  @inline(never) static func step(on text: TextSnapshot) {
    let steps = [1, 2, 3]
    _ = steps[text.string.contains("trapdoor") ? text.count + 3 : 0]
  }
}

/// Each runs in a process of its own, since a signal's handler is the whole process's.
@Suite struct `A server in which something fails` {
  /// A session whose essays are judged by `analyse`.
  private static func session(
    _ analyse: @escaping @Sendable (TextSnapshot, Set<String>) -> Analysis
  ) -> TestSession {
    TrapHandler.install(program: "", advice: "", steps: LintingStep.names)
    RuleRegistry.further.withLock { $0 = [Trapdoor.self] }
    let mishaps = Mishaps()
    var surroundings = Surroundings { path in
      let judge = EssayJudge { text, format, _ in
        mishaps.attempt(on: path ?? "") { skipped in analyse(text, skipped) }
          ?? Analysis(unjudged: text, format, because: .failed)
      }
      return Outlook(judge: judge, problems: [])
    }
    surroundings.mishaps = { mishaps.takeUntold() }
    let session = TestSession(surroundings: surroundings)
    _ = session.request("initialize", #"{"processId":null,"capabilities":{}}"#)
    session.notify("initialized", "{}")
    return session
  }

  /// What the server says next of the essay, and to its user.
  private static func said(_ session: TestSession) -> (messages: [String?], log: Int, shown: Int) {
    session.loop.publishAllDue()
    session.loop.state.tellMishaps()
    let all = session.sink.takeAll()
    func count(_ method: String) -> Int { all.count { $0["method"]?.string == method } }
    let published = all.last { $0["method"]?.string == "textDocument/publishDiagnostics" }
    let messages = published?["params"]?["diagnostics"]?.array?.map { $0["message"]?.string }
    return (messages ?? [], count("window/logMessage"), count("window/showMessage"))
  }

  @Test func `loses a rule's findings alone`() async {
    await #expect(processExitsWith: .success) {
      let session = Self.session { text, skipped in
        Linter(quoteSets: [Ferry.quoteSet]).analyse(text, format: .markdown, skipping: skipped)
      }
      session.open("An “open quotation beside the trapdoor.")
      let first = Self.said(session)
      precondition(first.messages.count == 4 && first.log == 1 && first.shown == 1, "\(first)")
      session.notify(
        "textDocument/didChange",
        TestSession.changeParams("An “open quotation at the trapdoor.", version: 2))
      let second = Self.said(session)
      precondition(second.messages.count == 4 && second.log == 0 && second.shown == 0, "\(second)")
    }
  }

  @Test func `leaves an essay alone for longer and longer that cannot be judged`() async {
    await #expect(processExitsWith: .success) {
      let session = Self.session { text, _ in
        Trapdoor.step(on: text)
        return WordJudge.analysis(text, .markdown)
      }
      session.open("The trapdoor.")
      var logged = Self.said(session).log
      for edit in 1...1000 {
        session.notify(
          "textDocument/didChange",
          TestSession.changeParams("The trapdoor \(edit).", version: edit + 1))
        let said = Self.said(session)
        precondition(
          said.messages == ["not checked, because of a mistake in essaylint; its log says more"])
        logged += said.log
      }
      precondition((5...12).contains(logged), "\(logged)")
      // Mended, it is judged again after a while, and at once from then on.
      var messages: [[String?]] = []
      for edit in 1001...3000 {
        session.notify(
          "textDocument/didChange", TestSession.changeParams("This is wrong.", version: edit + 1))
        messages.append(Self.said(session).messages)
      }
      precondition(messages.last == ["“wrong” is wrong"])
      session.notify(
        "textDocument/didChange", TestSession.changeParams("The trapdoor.", version: 4000))
      precondition(Self.said(session).log == 1)
      session.notify(
        "textDocument/didChange", TestSession.changeParams("This is wrong.", version: 4001))
      precondition(Self.said(session).messages == ["“wrong” is wrong"])
    }
  }
}

@Suite struct `A reprieve` {
  @Test func `is none at first and doubles`() {
    var reprieve = Reprieve()
    var tried: [Int] = []
    for edit in 0..<40 where !reprieve.spares() {
      tried.append(edit)
      reprieve.note(hasFailed: true)
    }
    #expect(tried == [0, 1, 3, 6, 11, 20, 37])
    while reprieve.spares() {}
    reprieve.note(hasFailed: false)
    let isSpared = reprieve.spares()
    #expect(!isSpared)
  }
}
