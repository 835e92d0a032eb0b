import JSONRPC

/// `$/setTrace`: how much the client wants to be told from here on.
struct SetTraceNotification: ClientNotification {
  static let method = "$/setTrace"

  private let level: TraceLevel

  init(_ params: Parameters) throws(ResponseError) {
    let name = try params["value"].string()
    guard let level = TraceLevel(rawValue: name) else {
      throw ResponseError(.invalidParams, "no trace level \(name)")
    }
    self.level = level
  }

  func apply(to state: inout ServerState) {
    state.trace = level
  }
}
