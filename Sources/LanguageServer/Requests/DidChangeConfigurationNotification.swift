import JSONRPC
import PositionedJSON

/// `workspace/didChangeConfiguration`: the user has changed the client's settings. Some clients
/// send them along; others say only that they have changed, and are asked.
struct DidChangeConfigurationNotification: ClientNotification {
  static let method = "workspace/didChangeConfiguration"

  private let settings: JSONNode?

  init(_ params: Parameters) throws(ResponseError) {
    let all = try params["settings"].ifPresent?.any()
    // A client may send everybody's settings to everybody: of those only ours concern us.
    settings = all?[ClientSettings.section]
  }

  func apply(to state: inout ServerState) {
    if state.client.configuration.canBeAsked {
      ClientRegistrations.askForSettings(&state)
    } else {
      state.take(settings: ClientSettings.values(in: settings))
    }
  }
}
