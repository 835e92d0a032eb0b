import JSONRPC
import PositionedJSON

/// `textDocument/documentLink`: what in the essay leads elsewhere.
struct DocumentLinkRequest: ClientRequest {
  static let method = "textDocument/documentLink"

  private let uri: DocumentURI

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard client.views.links != nil else { return }
    capabilities.member("documentLinkProvider") { writer in
      writer.object { $0.member("resolveProvider", true) }
    }
  }

  func answer(_ state: inout ServerState) -> [DocumentLink] {
    state.view(of: uri).map { EssayLinks(view: $0).links } ?? []
  }
}
