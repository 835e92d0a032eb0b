import JSONRPC
import PositionedJSON

/// `textDocument/inlayHint`: whose words the quotations of some lines are.
struct InlayHintRequest: ClientRequest {
  static let method = "textDocument/inlayHint"

  private let uri: DocumentURI
  private let range: PositionRange

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    range = try params["range"].range()
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard let hints = client.views.hints else { return }
    capabilities.member("inlayHintProvider") { writer in
      writer.object { $0.member("resolveProvider", hints.resolvesTooltips) }
    }
  }

  func answer(_ state: inout ServerState) -> [InlayHint] {
    guard let view = state.view(of: uri) else { return [] }
    return InlayHints(view: view).within(view.bytes(range))
  }
}
