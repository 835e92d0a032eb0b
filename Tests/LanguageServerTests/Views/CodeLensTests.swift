import EssayText
import PositionedJSON
import Testing

@testable import LanguageServer

/// The lenses of an essay, resolved: the words they stand over, and what they say.
private func lenses(_ essay: String, language: String = "markdown") -> [String] {
  let session = TestSession.ferry()
  session.open(essay, language: language)
  return (session.ask("textDocument/codeLens")?.array ?? []).map { lens in
    let title = session.resolve("codeLens/resolve", lens)?["command"]?["title"]?.string
    return "\(lens["range"]?.words(of: essay) ?? "?") → \(title ?? "?")"
  }
}

private let essay = """
  # Loss

  There is hope in “every lantern on the harbour knows it”, and hopefully none in “All is gone
  from here, and every lantern”. “All is lost from here,” Bob says, “and every lamp on the harbour
  knows it.” A critic finds “a boat that never quite arrives” and some “grim” lines.
  """

struct CodeLensTests {
  @Test("Over the title stand the themes covered and how the quotations stand")
  func title() {
    #expect(
      lenses(essay) == [
        "Loss → 1 of 3 themes; missing: loss, coming home",
        "Loss → 4 quotations: 1 right, 2 wrong, 1 unknown",
      ])
  }

  @Test("Themes that the essay names are the ones counted")
  func required() {
    #expect(
      lenses("---\nthemes: [hope]\n---\nHopeful.").first == "Hopeful. → 1 of 1 theme")
  }

  @Test("Without a title they stand over the first line, and on one line only")
  func firstLine() {
    #expect(
      lenses("One line, in prose,\nand another.", language: "plaintext").first
        == "One line, in prose, → 0 of 3 themes; missing: loss, hope, coming home")
    #expect(
      lenses("\\section{A loss}\r\rText.", language: "latex").first
        == "A loss → 0 of 3 themes; missing: loss, hope, coming home")
  }

  @Test("An essay without words has none", arguments: ["", "\r", "\n\n", "<!-- -->"])
  func empty(essay: String) {
    #expect(lenses(essay).isEmpty)
  }

  @Test("Clicking on one shows the details")
  func commands() {
    let session = TestSession.ferry()
    session.open(essay)
    #expect(
      shown(session, "essaylint.showThemes") == """
        Loss: not mentioned
        Hope: 2 mentions, first in line 3
        Coming home: not mentioned
        """)
    #expect(
      shown(session, "essaylint.showQuotations") == """
        4 quotations: 1 right, 2 wrong, 1 unknown
        line 3, misquoted: “All is gone from here, and every lantern” (Bob, ch. 14)
        line 4, misquoted: “and every lamp on the harbour knows it.” (Bob, ch. 14)
        line 5, unverified: “a boat that never quite arrives”
        """)
  }

  private func shown(_ session: TestSession, _ command: String) -> String? {
    session.loop.handle(
      .request(
        TestSession.makeRequest(
          900, "workspace/executeCommand",
          #"{"command":"\#(command)","arguments":["\#(TestSession.uri)"]}"#)))
    let messages = session.sink.takeAll()
    #expect(messages.last?["result"]?.isNull == true)
    let message = messages.first { $0["method"]?.string == "window/showMessage" }
    #expect(message?["params"]?["type"]?.int == 3)
    return message?["params"]?["message"]?.string
  }

  @Test(
    "A command that is not known, or about no open document, is refused",
    arguments: [
      #"{"command":"essaylint.fly"}"#, #"{"command":"essaylint.showThemes"}"#, "{}",
      #"{"command":"essaylint.showThemes","arguments":[7]}"#,
      #"{"command":"essaylint.showThemes","arguments":["file:///gone.md"]}"#,
    ])
  func refusals(params: String) {
    let session = TestSession.ferry()
    let answer = session.request("workspace/executeCommand", params)
    #expect(answer?["error"]?["code"]?.int == -32602)
  }

  @Test("A client that runs no commands gets the words alone")
  func withoutCommands() {
    let session = TestSession.ferry(#"{"textDocument":{"codeLens":{}}}"#)
    session.open(essay)
    let lens = session.ask("textDocument/codeLens")?.array?.first
    let command = lens.flatMap { session.resolve("codeLens/resolve", $0) }?["command"]
    #expect(command?["command"]?.string == "")
    #expect(command?["arguments"] == nil)
  }
}
