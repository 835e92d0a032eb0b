import JSONRPC

/// `shutdown`: the client will ask nothing more and say only `exit`.
struct ShutdownRequest: ClientRequest {
  static let method = "shutdown"

  init(_ params: Parameters) {}

  func answer(_ state: inout ServerState) -> NullAnswer {
    state.lifecycle = .shutDown
    return NullAnswer()
  }
}
