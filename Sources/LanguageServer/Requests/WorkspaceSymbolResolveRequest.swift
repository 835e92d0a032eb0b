import JSONRPC
import PositionedJSON

/// `workspaceSymbol/resolve`: where in its set's file a canonical quotation stands.
struct WorkspaceSymbolResolveRequest: ClientRequest {
  static let method = "workspaceSymbol/resolve"

  private let symbol: JSONNode?
  /// nil for a symbol that was complete when it was sent.
  private let reference: WorkspaceSymbol.Reference?

  init(_ params: Parameters) throws(ResponseError) {
    try params.object()
    symbol = params.node
    guard let data = params["data"].ifPresent else {
      reference = nil
      return
    }
    reference = WorkspaceSymbol.Reference(
      quotation: try data["quotation"].string(), quoteSet: try data["quoteSet"].string(),
      essay: DocumentURI(try data["uri"].string()))
  }

  func answer(_ state: inout ServerState) -> EchoedItem {
    guard let reference,
      let place = state.place(
        of: reference.quotation, in: reference.quoteSet, for: reference.essay)
    else { return EchoedItem(symbol) }
    let location = Location(
      uri: DocumentURI(path: place.path),
      range: PositionRange(place.words, in: place.text, state.client.positionEncoding))
    return EchoedItem(symbol, adding: [("location", location.write)])
  }
}
