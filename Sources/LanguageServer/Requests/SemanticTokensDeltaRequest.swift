import JSONRPC
import PositionedJSON

/// `textDocument/semanticTokens/full/delta`: what has become of the tokens that the client has.
struct SemanticTokensDeltaRequest: ClientRequest {
  static let method = "textDocument/semanticTokens/full/delta"

  private let uri: DocumentURI
  /// The name of the tokens that the client has.
  private let previous: String

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    previous = try params["previousResultId"].string()
  }

  /// All of them anew where the client has others than those that it was sent last.
  func answer(_ state: inout ServerState) -> Change? {
    guard let view = state.view(of: uri) else { return nil }
    let known = state.documents[uri]?.sentTokens
    let sent = state.documents.remember(QuotationTokens(view: view).all, of: uri)
    guard let known, known.resultID == previous else { return .full(sent) }
    return .delta(SemanticTokensDelta(from: known.data, to: sent))
  }

  enum Change: JSONWritable {
    case full(SentTokens)
    case delta(SemanticTokensDelta)

    func write(into writer: inout JSONWriter) {
      switch self {
      case .full(let tokens): tokens.write(into: &writer)
      case .delta(let delta): delta.write(into: &writer)
      }
    }
  }
}
