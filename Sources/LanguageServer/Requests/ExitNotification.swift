import JSONRPC

/// `exit`: the process ends.
struct ExitNotification: ClientNotification {
  static let method = "exit"

  init(_ params: Parameters) {}

  func apply(to state: inout ServerState) {
    state.lifecycle = .exited(state.exitStatus)
  }
}
