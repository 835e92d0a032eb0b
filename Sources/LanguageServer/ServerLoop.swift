import JSONRPC

/// The one place where messages are handled: one after the other, on one thread, in the order that
/// ``Overtaking`` lays down.
///
/// Nothing else changes the state, so that no handler ever sees half an edit, and every request is
/// answered by the very call that takes it from the inbox: once, whatever happens.
struct ServerLoop {
  let inbox: Inbox
  var state: ServerState
  /// How long to listen for more before the next analysis. Nothing as a rule; but where edits come
  /// faster than an analysis takes, each would be overtaken: then about as long as one takes.
  private var patience = Duration.zero

  init(inbox: Inbox, state: ServerState) {
    self.inbox = inbox
    self.state = state
  }

  /// Serves until the client leaves or can no longer be reached.
  /// - Returns: the process's exit status.
  mutating func run() -> Int32 {
    while !state.sink.isBroken {
      let incoming = next()
      if incoming == .end {
        publishAllDue()
        break
      }
      handle(incoming)
      if case .exited = state.lifecycle { break }
    }
    return state.exitStatus
  }

  /// The next message; while none waits, what diagnostics are due go out.
  private mutating func next() -> Incoming {
    while let uri = state.documents.firstDue {
      let isReady = state.documents.isAnalysed(uri)
      if let incoming = inbox.take(within: isReady ? .zero : patience) { return incoming }
      publishUnlessOvertaken(uri)
    }
    return inbox.take()
  }

  mutating func handle(_ incoming: Incoming) {
    switch incoming {
    case .request(let request): answer(request)
    case .notification(let notification): apply(notification)
    case .refused(let refusal): state.sink.send(.failure(of: refusal.id, refusal.error))
    case .response, .end: break  // The server asks the client nothing.
    }
  }

  private mutating func answer(_ request: Request) {
    let message: OutgoingMessage
    do {
      message = try respond(to: request)
    } catch {
      message = .failure(of: request.id, error)
    }
    inbox.markAnswered(request.id)
    state.sink.send(message)
  }

  private mutating func respond(to request: Request) throws(ResponseError) -> OutgoingMessage {
    try state.admit(requestTo: request.method)
    guard let handler = ClientMessages.request(request.method) else {
      throw ResponseError(.methodNotFound, "no method \(request.method)")
    }
    switch Overtaking.turn(of: request.method) {
    case .inOrderUnlessTakenBack where inbox.isCancelled(request.id):
      throw ResponseError(.requestCancelled, "cancelled by the client")
    case .inOrderAfterDiagnostics:
      publishAllDue()
    case .ahead, .inOrder, .inOrderUnlessTakenBack:
      break
    }
    return try handler.answer(request, &state)
  }

  private mutating func apply(_ notification: Notification) {
    guard state.admits(notification: notification.method),
      let handler = ClientMessages.notification(notification.method)
    else { return }
    do {
      try handler.apply(notification, to: &state)
    } catch {
      state.log(.error, "\(notification.method) ignored: \(error.message)")
    }
  }

  /// Publishes what is due, whatever else may be waiting.
  mutating func publishAllDue() {
    while let uri = state.documents.firstDue { PublishDiagnostics.send(for: uri, &state) }
  }

  /// Analyses the document where that is still to be done and, unless more has come in meanwhile
  /// (which may have changed the text), publishes its diagnostics.
  private mutating func publishUnlessOvertaken(_ uri: DocumentURI) {
    if !state.documents.isAnalysed(uri) {
      let duration = ContinuousClock().measure { _ = state.documents.analysis(of: uri) }
      guard inbox.isEmpty else {
        patience = min(max(duration, .milliseconds(1)), .milliseconds(50))
        return
      }
    }
    patience = .zero
    PublishDiagnostics.send(for: uri, &state)
  }
}
