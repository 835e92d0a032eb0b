import JSONRPC
import PositionedJSON

/// `textDocument/semanticTokens/range`: the quotations of some lines, by verdict.
struct SemanticTokensRangeRequest: ClientRequest {
  static let method = "textDocument/semanticTokens/range"

  private let uri: DocumentURI
  private let range: PositionRange

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    range = try params["range"].range()
  }

  func answer(_ state: inout ServerState) -> SemanticTokens? {
    state.view(of: uri).map { view in
      SemanticTokens(data: QuotationTokens(view: view).within(view.bytes(range)))
    }
  }
}
