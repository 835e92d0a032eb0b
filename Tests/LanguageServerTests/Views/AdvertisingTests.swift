import PositionedJSON
import Testing

@testable import EssayRules
@testable import LanguageServer

/// What the server offers a client.
private func offered(_ capabilities: String) -> JSONNode? {
  TestSession().request("initialize", #"{"capabilities":\#(capabilities)}"#)?["result"]?[
    "capabilities"]
}

private let providers = [
  "inlayHintProvider", "codeLensProvider", "executeCommandProvider", "documentSymbolProvider",
  "workspaceSymbolProvider", "definitionProvider", "referencesProvider",
  "documentHighlightProvider", "documentLinkProvider", "foldingRangeProvider",
  "selectionRangeProvider", "semanticTokensProvider",
]

struct AdvertisingTests {
  @Test("What a client names is offered to it, finer points and all")
  func rich() {
    let offer = offered(richCapabilities)
    for provider in providers { #expect(offer?[provider] != nil, "\(provider)") }
    #expect(offer?["inlayHintProvider"]?["resolveProvider"]?.bool == true)
    #expect(offer?["workspaceSymbolProvider"]?["resolveProvider"]?.bool == true)
    let commands = offer?["executeCommandProvider"]?["commands"]?.array?.compactMap(\.string)
    #expect(commands?.contains("essaylint.showThemes") == true)
    let tokens = offer?["semanticTokensProvider"]
    #expect(tokens?["legend"]?["tokenTypes"]?.array?.compactMap(\.string) == ["string"])
    #expect(
      tokens?["legend"]?["tokenModifiers"]?.array?.compactMap(\.string)
        == Verdict.allCases.map(\.rawValue))
    #expect(tokens?["range"]?.bool == true)
    #expect(tokens?["full"]?["delta"]?.bool == true)
  }

  @Test("A client that knows the features only is offered the features only")
  func poor() {
    let offer = offered(poorCapabilities)
    for provider in providers { #expect(offer?[provider] != nil, "\(provider)") }
    #expect(offer?["inlayHintProvider"]?["resolveProvider"]?.bool == false)
    let tokens = offer?["semanticTokensProvider"]
    #expect(tokens?["legend"]?["tokenTypes"]?.array?.compactMap(\.string) == ["quotation"])
    #expect(tokens?["range"] == nil)
    #expect(tokens?["full"]?["delta"]?.bool == false)
  }

  @Test("A client that names nothing is offered none of it")
  func silent() {
    let offer = offered("{}")
    for provider in providers { #expect(offer?[provider] == nil, "\(provider)") }
    let strange = #"{"textDocument":{"semanticTokens":{"formats":["absolute"]}}}"#
    #expect(offered(strange)?["semanticTokensProvider"] == nil)
  }
}
