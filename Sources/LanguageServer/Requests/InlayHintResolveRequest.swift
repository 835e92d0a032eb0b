import EssayText
import JSONRPC
import PositionedJSON

/// `inlayHint/resolve`: the canonical words for the tooltip of a hint.
struct InlayHintResolveRequest: ClientRequest {
  static let method = "inlayHint/resolve"

  private let hint: JSONNode?
  /// nil for a hint that was complete when it was sent.
  private let uri: DocumentURI?
  private let position: TextPosition

  init(_ params: Parameters) throws(ResponseError) {
    try params.object()
    hint = params.node
    position = try params["position"].position()
    guard let data = params["data"].ifPresent else {
      uri = nil
      return
    }
    uri = DocumentURI(try data["uri"].string())
  }

  func answer(_ state: inout ServerState) -> EchoedItem {
    guard let uri, let view = state.view(of: uri),
      let tooltip = InlayHints(view: view).tooltip(ofHintAt: view.offset(of: position))
    else { return EchoedItem(hint) }
    return EchoedItem(hint, adding: [("tooltip", { $0.string(tooltip) })])
  }
}
