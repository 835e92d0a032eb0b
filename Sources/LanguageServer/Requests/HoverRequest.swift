import EssayRules
import EssayText
import JSONRPC
import PositionedJSON

/// `textDocument/hover`: on a quotation, what it quotes.
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
    let offset = analysis.text.offset(of: position, client.positionEncoding)
    guard let quotation = analysis.quotation(at: offset),
      let text = QuotationCard(quotation, of: analysis.text).text(client.hoverKind)
    else { return nil }
    return Hover(
      kind: client.hoverKind, text: text,
      range: PositionRange(quotation.range, in: analysis.text, client.positionEncoding))
  }
}
