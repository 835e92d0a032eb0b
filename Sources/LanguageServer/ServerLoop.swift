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
  /// - Parameter prepare: done once the first message has been answered, while the client reads what
  ///   it says.
  /// - Returns: the process's exit status.
  mutating func run(preparing prepare: () -> Void = {}) -> Int32 {
    if !state.sink.isBroken, turn() {
      prepare()
      while !state.sink.isBroken, turn() {}
    }
    return state.exitStatus
  }

  /// Does one thing: handles the next message or, while none waits, goes on with what is due.
  /// - Returns: false at the end.
  @discardableResult
  mutating func turn() -> Bool {
    defer { state.tellMishaps() }
    guard let incoming = next() else { return true }
    if incoming == .end {
      publishAllDue()
      abandonSweeps()
      return false
    }
    handle(incoming)
    if case .exited = state.lifecycle { return false }
    return true
  }

  /// The next message; nil where none waits and something that is due has been done instead.
  private mutating func next() -> Incoming? {
    switch dueWork {
    case .diagnostics(let uri):
      let isReady = state.documents.isAnalysed(uri)
      if let incoming = inbox.take(within: isReady ? .zero : patience) { return incoming }
      publishUnlessOvertaken(uri)
    case .sweep:
      if let incoming = inbox.take(within: .zero) { return incoming }
      stepSweep()
    case .lookAtFiles:
      if let incoming = inbox.take(within: fileInterval) { return incoming }
      state.reloadIfFilesChanged()
    case nil:
      return inbox.take()
    }
    return nil
  }

  /// How often files are looked at. A client that watches them tells of those in its folders; but a
  /// configuration may stand above them, and a book anywhere.
  private var fileInterval: Duration {
    .seconds(state.client.configuration.watchesFiles ? 5 : 2)
  }

  private enum Work {
    case diagnostics(DocumentURI)
    case sweep
    case lookAtFiles
  }

  /// What there is to do while nothing comes in, the most urgent first.
  private var dueWork: Work? {
    guard state.lifecycle == .running else { return nil }
    if let uri = state.documents.firstDue { return .diagnostics(uri) }
    if !state.sweeps.isEmpty { return .sweep }
    let dependsOnFiles = !state.documents.isEmpty || !state.settings.problems.isEmpty
    return dependsOnFiles ? .lookAtFiles : nil
  }

  mutating func handle(_ incoming: Incoming) {
    switch incoming {
    case .request(let request): answer(request)
    case .notification(let notification): apply(notification)
    case .response(let response): state.take(response)
    case .refused(let refusal): state.sink.send(.failure(of: refusal.id, refusal.error))
    case .end: break
    }
    watchParent()
  }

  private mutating func answer(_ request: Request) {
    let start = ContinuousClock.now
    do {
      guard let message = try respond(to: request) else { return }
      finish(request.id, with: message)
      state.trace("\(request.method): answered", details: "took \(ContinuousClock.now - start)")
    } catch {
      finish(request.id, with: .failure(of: request.id, error))
      state.trace("\(request.method): \(error.message)")
    }
  }

  private func finish(_ request: RequestID, with message: OutgoingMessage) {
    inbox.markAnswered(request)
    state.sink.send(message)
  }

  private mutating func respond(to request: Request) throws(ResponseError) -> OutgoingMessage? {
    try state.admit(requestTo: request.method)
    guard let handler = ClientMessages.request(request.method) else {
      throw ResponseError(.methodNotFound, "no method \(request.method)")
    }
    switch Overtaking.turn(of: request.method) {
    case .inOrderUnlessTakenBack:
      return try answerUnlessTakenBack(request, handler)
    case .inOrderAfterDiagnostics:
      // Nobody would wait for a long essay to leave.
      publishAllDue(exceptLong: true)
      abandonSweeps()
    case .ahead, .inOrder:
      break
    }
    return try handler.answer(request, &state)
  }

  /// Answers a request that may be taken back before its turn and while it is worked on.
  private mutating func answerUnlessTakenBack(
    _ request: Request, _ handler: any ClientRequest.Type
  ) throws(ResponseError) -> OutgoingMessage? {
    guard !inbox.isCancelled(request.id) else { throw .takenBack }
    state.documents.isInterrupted = { [inbox] in inbox.isCancelled(request.id) }
    defer { state.documents.isInterrupted = { false } }
    let answer = try handler.answer(request, &state)
    guard answer == nil || !inbox.isCancelled(request.id) else { throw .takenBack }
    return answer
  }

  // MARK: - Long requests

  /// Does one piece of the request that has waited longest.
  private mutating func stepSweep() {
    var sweep = state.sweeps.removeFirst()
    guard !inbox.isCancelled(sweep.request) else { return abandon(sweep) }
    if let answer = sweep.step(&state) {
      finish(
        sweep.request,
        with: inbox.isCancelled(sweep.request)
          ? .failure(of: sweep.request, .takenBack) : answer)
    } else {
      state.sweeps.insert(sweep, at: 0)
    }
  }

  private mutating func abandonSweeps() {
    for sweep in state.sweeps { abandon(sweep) }
    state.sweeps = []
  }

  private func abandon(_ sweep: WorkspaceSweep) {
    sweep.abandon(state.sink)
    let error: ResponseError =
      inbox.isCancelled(sweep.request)
      ? .takenBack : ResponseError(.serverCancelled, "the server is shutting down")
    finish(sweep.request, with: .failure(of: sweep.request, error))
  }

  /// Looks after the client's process once it is known.
  private mutating func watchParent() {
    guard let process = state.parentProcess else { return }
    state.parentProcess = nil
    ParentWatch.start(process, inbox: inbox)
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
  /// - Parameter exceptLong: whether an essay is left out that would take long to analyse.
  mutating func publishAllDue(exceptLong: Bool = false) {
    while let uri = state.documents.firstDue {
      if exceptLong, state.documents[uri]?.takesLong == true {
        state.documents.markPublished(uri)
      } else {
        PublishDiagnostics.send(for: uri, &state)
      }
    }
  }

  /// Analyses the document where that is still to be done and, unless more has come in meanwhile
  /// (which may have changed the text), publishes its diagnostics.
  private mutating func publishUnlessOvertaken(_ uri: DocumentURI) {
    if !state.documents.isAnalysed(uri) {
      // What is begun goes on by itself; who asks meanwhile is not kept waiting.
      state.documents.isInterrupted = { [inbox] in !inbox.isEmpty }
      defer { state.documents.isInterrupted = { false } }
      let duration = ContinuousClock().measure { _ = state.documents.analysis(of: uri) }
      guard inbox.isEmpty, state.documents.isAnalysed(uri) else {
        patience = min(max(duration, .milliseconds(1)), .milliseconds(50))
        return
      }
    }
    patience = .zero
    PublishDiagnostics.send(for: uri, &state)
  }
}

extension ResponseError {
  fileprivate static let takenBack = ResponseError(.requestCancelled, "cancelled by the client")
}
