import JSONRPC
import PositionedJSON

/// `workspace/didChangeConfiguration`: the user has changed the client's settings. Some clients
/// send them along; others say only that they have changed, and are asked.
struct DidChangeConfigurationNotification: ClientNotification {
  static let method = "workspace/didChangeConfiguration"

  private let settings: JSONNode?

  init(_ params: Parameters) throws(ResponseError) {
    settings = try params["settings"].ifPresent?.any()
  }

  func apply(to state: inout ServerState) {
    if state.client.configuration.canBeAsked {
      ClientRegistrations.askForSettings(&state)
    } else if let settings {
      state.take(settings: ClientSettings.values(in: settings))
    }
  }
}
