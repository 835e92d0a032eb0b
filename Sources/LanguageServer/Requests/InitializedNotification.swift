import EssayText
import JSONRPC

/// `initialized`: from here on the server may speak unasked.
struct InitializedNotification: ClientNotification {
  static let method = "initialized"

  init(_ params: Parameters) {}

  func apply(to state: inout ServerState) {
    state.trace(
      "essaylint \(state.version), columns in \(state.client.positionEncoding.rawValue)")
    ClientRegistrations.start(&state)
  }
}
