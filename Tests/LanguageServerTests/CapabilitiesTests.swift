import EssayText
import PositionedJSON
import Testing

@testable import LanguageServer

private func read(_ json: String) throws -> ClientCapabilities {
  ClientCapabilities(Parameters(try JSONReader.read(Array(json.utf8))))
}

struct CapabilitiesTests {
  @Test("Of a client that says nothing the least is assumed", arguments: ["{}", "null", "[]", "1"])
  func silence(json: String) throws {
    let client = try read(json)
    #expect(client == ClientCapabilities())
    #expect(client.positionEncoding == .utf16)
    #expect(client.hoverKind == .plainText)
  }

  @Test(
    "Of the position encodings the first that we know is taken",
    arguments: [
      (#"["utf-8","utf-16"]"#, PositionEncoding.utf8), (#"["utf-32","utf-8"]"#, .utf32),
      (#"["utf-7",3,"utf-16","utf-8"]"#, .utf16), (#"["utf-7"]"#, .utf16), ("\"utf-8\"", .utf16),
    ])
  func positionEncodings(list: String, expected: PositionEncoding) throws {
    let client = try read(#"{"general":{"positionEncodings":\#(list)}}"#)
    #expect(client.positionEncoding == expected)
  }

  @Test("All else that the answers depend on is read")
  func everything() throws {
    let client = try read(
      """
      {"workspace":{"workspaceEdit":{"documentChanges":true},"applyEdit":true,
        "configuration":true,"workspaceFolders":true,
        "didChangeConfiguration":{"dynamicRegistration":true},
        "didChangeWatchedFiles":{"dynamicRegistration":true},
        "inlayHint":{"refreshSupport":true},"diagnostics":{"refreshSupport":true},
        "codeLens":{"refreshSupport":false}},
       "textDocument":{"hover":{"contentFormat":["html","markdown","plaintext"]},
        "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}},
         "isPreferredSupport":true,"dataSupport":true,"resolveSupport":{"properties":["edit"]}},
        "publishDiagnostics":{"relatedInformation":true,"versionSupport":true,
         "tagSupport":{"valueSet":[1,2]},"codeDescriptionSupport":true,"dataSupport":true}}}
      """)
    #expect(client.takesDocumentChanges)
    #expect(client.appliesEdits)
    #expect(client.hoverKind == .markdown)
    #expect(
      client.codeActions
        == CodeActionCapabilities(
          carryEdits: true, areResolved: true, arePreferred: true, areOfUse: true))
    #expect(
      client.diagnostics
        == DiagnosticCapabilities(
          showsRelatedInformation: true, readsCodeDescription: true, keepsData: true,
          fadesUnnecessary: true, arePulled: false))
    #expect(
      client.configuration
        == ConfigurationCapabilities(
          canBeAsked: true, registersChanges: true, watchesFiles: true, hasFolders: true))
    #expect(
      client.refreshing.methods == ["workspace/inlayHint/refresh", "workspace/diagnostic/refresh"])
  }

  @Test("An action is of use to a client that can carry it out, and resolved by one that can wait")
  func codeActions() throws {
    let literals = #""codeActionLiteralSupport":{}"#
    let lazy = #""dataSupport":true,"resolveSupport":{"properties":["edit"]}"#
    func capabilities(_ codeAction: String, _ edits: String) throws -> CodeActionCapabilities {
      try read(#"{"workspace":{\#(edits)},"textDocument":{"codeAction":{\#(codeAction)}}}"#)
        .codeActions
    }
    #expect(try !capabilities("", "").areOfUse)
    #expect(try capabilities("", #""applyEdit":true"#).areOfUse)
    #expect(try !capabilities("", #""applyEdit":true"#).carryEdits)
    #expect(try capabilities(literals, "").areOfUse)
    #expect(try !capabilities(lazy, "").areResolved)
    #expect(try capabilities("\(literals),\(lazy)", "").areResolved)
  }
}
