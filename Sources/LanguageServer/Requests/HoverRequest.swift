import EssayRules
import EssayText
import JSONRPC
import PositionedJSON

/// `textDocument/hover`: what a quotation quotes, who a name is, what a theme means.
struct HoverRequest: ClientRequest {
  static let method = "textDocument/hover"

  private let uri: DocumentURI
  private let position: TextPosition

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    position = try params["position"].position()
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    capabilities.member("hoverProvider", true)
  }

  func answer(_ state: inout ServerState) -> Hover? {
    guard let analysis = state.documents.analysis(of: uri) else { return nil }
    let client = state.client
    let judge = state.documents[uri]?.judge
    let hover = EssayHover(
      analysis: analysis, knownSets: { judge?.knownSets ?? [] }, kind: client.hoverKind)
    let offset = analysis.text.offset(of: position, client.positionEncoding)
    return hover.at(offset).map { text, range in
      Hover(
        kind: client.hoverKind, text: text,
        range: PositionRange(range, in: analysis.text, client.positionEncoding))
    }
  }
}
