import JSONRPC
import PositionedJSON

/// What the server has asked the client and not been answered yet.
struct OutgoingRequests {
  /// What becomes of an answer; it gets nil where the client refuses or has none.
  typealias Continuation = @Sendable (JSONNode?, inout ServerState) -> Void

  private var lastNumber = 0
  private var waiting: [RequestID: Continuation] = [:]

  /// - Returns: the id to ask under.
  mutating func expect(_ continuation: @escaping Continuation) -> RequestID {
    lastNumber += 1
    let id = RequestID.number(JSONNumber(lastNumber))
    waiting[id] = continuation
    return id
  }

  /// - Returns: what waits for the answer of that id; nil where nothing does, or does no longer.
  mutating func resume(_ id: RequestID) -> Continuation? {
    waiting.removeValue(forKey: id)
  }
}

extension ServerState {
  /// Asks the client.
  /// - Parameters:
  ///   - params: writes one value.
  ///   - continuation: what becomes of the answer.
  mutating func ask(
    _ method: String, params: ((inout JSONWriter) -> Void)? = nil,
    then continuation: @escaping OutgoingRequests.Continuation = { _, _ in }
  ) {
    let id = outgoing.expect(continuation)
    sink.send(.request(id, method, params: params))
  }

  /// Takes the client's answer to a question of the server.
  mutating func take(_ response: Response) {
    guard lifecycle == .running else { return }
    guard let id = response.id, let continuation = outgoing.resume(id) else {
      log(.warning, "the client has answered what it was not asked")
      return
    }
    if let error = response.error {
      log(.warning, "the client refuses: \(error["message"]?.string ?? "no reason given")")
    }
    continuation(response.error == nil ? response.result : nil, &self)
  }
}
