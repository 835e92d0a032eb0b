import JSONRPC
import PositionedJSON

/// `codeAction/resolve`: the edits of an action that the user has chosen.
struct CodeActionResolveRequest: ClientRequest {
  static let method = "codeAction/resolve"

  /// The action as it was offered.
  private let action: JSONNode
  private let reference: ActionReference?

  init(_ params: Parameters) throws(ResponseError) {
    try params.object()
    _ = try params["title"].string()
    action = try params.any()
    reference = try params["data"].ifPresent.map { data throws(ResponseError) in
      try ActionReference(data)
    }
  }

  func answer(_ state: inout ServerState) throws(ResponseError) -> EchoedItem {
    // One that has nothing left to be found out comes back as it is.
    guard let edit = try reference?.edit(&state) else { return EchoedItem(action) }
    return EchoedItem(action, adding: [("edit", edit.write)])
  }
}
