import EssayRules
import EssayText
import JSONRPC
import PositionedJSON

/// `textDocument/documentHighlight`: every use in the essay of the words that the quotation at a
/// place means.
struct DocumentHighlightRequest: ClientRequest {
  static let method = "textDocument/documentHighlight"

  private let uri: DocumentURI
  private let position: TextPosition

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    position = try params["position"].position()
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard client.views.takesHighlights else { return }
    capabilities.member("documentHighlightProvider", true)
  }

  func answer(_ state: inout ServerState) -> [DocumentHighlight] {
    guard let view = state.view(of: uri),
      let quotation = view.analysis.quotation(at: view.offset(of: position)),
      let uses = QuotationUses(of: quotation)
    else { return [] }
    return uses.ranges(in: view.analysis).map { DocumentHighlight(range: view.range($0)) }
  }
}
