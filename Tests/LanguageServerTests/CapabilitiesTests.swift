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
      {"workspace":{"workspaceEdit":{"documentChanges":true}},
       "textDocument":{"hover":{"contentFormat":["html","markdown","plaintext"]},
        "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}},
        "publishDiagnostics":{"relatedInformation":true,"versionSupport":true,
         "codeDescriptionSupport":true,"dataSupport":true}}}
      """)
    #expect(client.takesDocumentChanges)
    #expect(client.hoverKind == .markdown)
    #expect(client.takesCodeActionLiterals)
    #expect(
      client.diagnostics
        == DiagnosticCapabilities(
          showsRelatedInformation: true, readsVersion: true, readsCodeDescription: true,
          keepsData: true))
  }
}
