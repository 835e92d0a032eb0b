import JSONRPC
import PositionedJSON

/// `textDocument/semanticTokens/full`: all quotations, by verdict.
struct SemanticTokensFullRequest: ClientRequest {
  static let method = "textDocument/semanticTokens/full"

  private let uri: DocumentURI

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
  }

  /// Tells of this request and of the other two about semantic tokens.
  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard let tokens = client.views.tokens, tokens.takesFull || tokens.takesRange else { return }
    capabilities.member("semanticTokensProvider") { writer in
      writer.object { writer in
        writer.member("legend", TokenLegend(tokens).write)
        if tokens.takesRange { writer.member("range", true) }
        if tokens.takesFull {
          writer.member("full") { writer in
            writer.object { $0.member("delta", tokens.takesDelta) }
          }
        }
      }
    }
  }

  func answer(_ state: inout ServerState) -> SentTokens? {
    guard let view = state.view(of: uri) else { return nil }
    return state.documents.remember(QuotationTokens(view: view).all, of: uri)
  }
}
