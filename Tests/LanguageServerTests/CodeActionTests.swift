import EssayText
import PositionedJSON
import Testing

@testable import EssayRules
@testable import EssaySyntax
@testable import LanguageServer

private let literals =
  #""textDocument":{"codeAction":{"codeActionLiteralSupport":{},"isPreferredSupport":true}}"#

private func ask(
  _ session: TestSession, _ range: PositionRange, context: String = #"{"diagnostics":[]}"#
) -> [JSONNode]? {
  session.request(
    "textDocument/codeAction",
    """
    {"textDocument":{"uri":"\(TestSession.uri)"},"range":\(TestSession.json(range)),
     "context":\(context)}
    """)?["result"]?.array
}

/// Those that mend one finding.
private func mending(_ actions: [JSONNode]?) -> [JSONNode]? {
  actions?.filter { action in
    ["Write “right”", "Leave it out"].contains(action["title"]?.string)
  }
}

struct CodeActionTests {
  @Test("Every fix of a finding is offered, the certain one preferred, with its diagnostic")
  func fixes() throws {
    let session = TestSession.initialized(capabilities: "{\(literals)}")
    session.open("😀 wrong", version: 4)
    let actions = try #require(ask(session, PositionRange(0, 5, 0, 5)))
    #expect(
      actions.map { $0["title"]?.string } == [
        "Write “right”", "Leave it out", "Silence “misquote” here",
        "Silence “misquote” in this essay", "Mend everything that is certain",
      ])
    let kinds = Array(repeating: "quickfix", count: 4) + ["source.fixAll.essaylint"]
    #expect(actions.map { $0["kind"]?.string } == kinds)
    #expect(actions.map { $0["isPreferred"]?.bool } == [true, nil, nil, nil, nil])
    let diagnostic = try #require(actions[0]["diagnostics"]?.array?.first)
    #expect(diagnostic["code"]?.string == "misquote")
    #expect(diagnostic["range"]?["start"]?["character"]?.int == 3)
    let edits = try #require(actions[0]["edit"]?["changes"]?[TestSession.uri]?.array)
    #expect(edits.map { $0["newText"]?.string } == ["right"])
    #expect(edits.first?["range"]?["start"]?["character"]?.int == 3)
    #expect(edits.first?["range"]?["end"]?["character"]?.int == 8)
    #expect(actions[0]["edit"]?["documentChanges"] == nil)
  }

  @Test("A client that can be told the version is told it")
  func versioned() throws {
    let session = TestSession.initialized(
      capabilities: #"{\#(literals),"workspace":{"workspaceEdit":{"documentChanges":true}}}"#)
    session.open("wrong", version: 4)
    let edit = try #require(ask(session, PositionRange(0, 0, 0, 0))?.first?["edit"])
    #expect(edit["changes"] == nil)
    let change = try #require(edit["documentChanges"]?.array?.first)
    #expect(change["textDocument"]?["uri"]?.string == TestSession.uri)
    #expect(change["textDocument"]?["version"]?.int == 4)
    #expect(change["edits"]?.array?.first?["newText"]?.string == "right")
  }

  @Test(
    "Only what is asked for is offered",
    arguments: [
      (#"["quickfix"]"#, 4), (#"[""]"#, 5), ("null", 5), (#"["refactor","quickfix"]"#, 4),
      (#"["refactor"]"#, 0), (#"["quickfix.spelling"]"#, 0), (#"["source.fixAll"]"#, 1),
      (#"["source"]"#, 1), (#"["source.fixAll.essaylint"]"#, 1), (#"["source.fixAll.e"]"#, 0),
      (#"["sourc"]"#, 0), ("[]", 5),
    ])
  func only(kinds: String, count: Int) {
    let session = TestSession.initialized(capabilities: "{\(literals)}")
    session.open("wrong")
    let actions = ask(
      session, PositionRange(0, 0, 0, 5), context: #"{"diagnostics":[],"only":\#(kinds)}"#)
    #expect(actions?.count == count)
  }

  @Test(
    "An action is offered at its words and at their edges, nowhere else",
    arguments: [
      (PositionRange(0, 0, 0, 3), 0), (PositionRange(0, 4, 0, 4), 2),
      (PositionRange(0, 9, 0, 9), 2), (PositionRange(0, 10, 0, 12), 0),
      (PositionRange(0, 0, 9, 9), 4),
      (PositionRange(1, 0, 1, 0), 2),
    ])
  func place(range: PositionRange, count: Int) {
    let session = TestSession.initialized(capabilities: "{\(literals)}")
    session.open("Hey wrong and\nwrong")
    #expect(mending(ask(session, range))?.count == count)
  }

  @Test("In a quotation its findings are offered wherever the cursor stands, the nearest first")
  func anywhereInTheQuotation() {
    let judge = EssayJudge { text, format, _ in
      let plain = WordJudge.analysis(text, format)
      return Analysis(
        text: text, essay: plain.essay, quoteSets: [],
        quotations: [
          JudgedQuotation(
            range: 4..<25, group: 0, verdict: .misquoted, canonical: nil, canonicals: [],
            differences: [], attributedSpeaker: nil, citedPlace: nil, source: nil)
        ], themes: [], findings: plain.findings)
    }
    let session = TestSession.initialized(judge, capabilities: "{\(literals)}")
    session.open("He: \"a wrong bb wrong c\" wrong")
    let starts = { (actions: [JSONNode]?) in
      mending(actions)?.map {
        $0["diagnostics"]?.array?.first?["range"]?["start"]?["character"]?.int
      }
    }
    #expect(starts(ask(session, PositionRange(0, 5, 0, 5))) == [7, 7, 16, 16])
    #expect(starts(ask(session, PositionRange(0, 18, 0, 18))) == [16, 16, 7, 7])
    #expect(mending(ask(session, PositionRange(0, 2, 0, 2)))?.isEmpty == true)
  }

  @Test("A document that is not open has no actions and no hover")
  func notOpen() {
    let session = TestSession.initialized(capabilities: "{\(literals)}")
    #expect(ask(session, PositionRange(0, 0, 0, 0))?.isEmpty == true)
    #expect(session.request("textDocument/hover", TestSession.at(0, 0))?["result"]?.isNull == true)
  }

  @Test("A client that can wait is given the edit of the action that the user has chosen")
  func resolved() throws {
    let session = TestSession.initialized(
      capabilities: """
        {"textDocument":{"codeAction":{"codeActionLiteralSupport":{},"dataSupport":true,
         "resolveSupport":{"properties":["edit"]}}}}
        """)
    session.open("wrong")
    let offered = try #require(ask(session, PositionRange(0, 0, 0, 0)))
    #expect(offered.allSatisfy { $0["edit"] == nil && $0["data"] != nil })
    let first = TestSession.text(offered[0])
    let chosen = session.request("codeAction/resolve", first)?["result"]
    #expect(chosen?["title"]?.string == "Write “right”")
    #expect(
      chosen?["edit"]?["changes"]?[TestSession.uri]?.array?.first?["newText"]?.string == "right")
    session.notify("textDocument/didChange", TestSession.changeParams("wrong!", version: 2))
    #expect(session.request("codeAction/resolve", first)?["error"]?["code"]?.int == -32801)
    #expect(session.request("codeAction/resolve", #"{"title":"Mine"}"#)?["error"] == nil)
    for bad in [#"{"uri":"x"}"#, #"{"uri":"x","revision":1,"action":["fix","-"]}"#] {
      let answer = session.request("codeAction/resolve", #"{"title":"x","data":\#(bad)}"#)
      #expect(answer?["error"]?["code"]?.int == -32602)
    }
  }
}
