import JSONRPC
import PositionedJSON

/// A request that a client may make: one file each, and one line in ``ClientMessages/requests``.
protocol ClientRequest: Sendable {
  associatedtype Answer: JSONWritable

  static var method: String { get }

  /// Writes the members that tell the client of it into the object of server capabilities.
  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities)

  /// - Throws: a ``ResponseError`` with `.invalidParams` where the parameters are not the protocol's.
  init(_ params: Parameters) throws(ResponseError)

  func answer(_ state: inout ServerState) throws(ResponseError) -> Answer

  /// Reads the request and answers it.
  /// - Returns: the answer; nil where it comes later, piece by piece.
  static func answer(
    _ request: Request, _ state: inout ServerState
  ) throws(ResponseError) -> OutgoingMessage?
}

extension ClientRequest {
  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {}

  static func answer(
    _ request: Request, _ state: inout ServerState
  ) throws(ResponseError) -> OutgoingMessage? {
    let answer = try Self(Parameters(request.params)).answer(&state)
    return .response(to: request.id) { answer.write(into: &$0) }
  }
}

/// A notification that a client may send: one file each, and one line in
/// ``ClientMessages/notifications``.
protocol ClientNotification: Sendable {
  static var method: String { get }

  /// - Throws: a ``ResponseError`` with `.invalidParams` where the parameters are not the protocol's.
  init(_ params: Parameters) throws(ResponseError)

  func apply(to state: inout ServerState)
}

extension ClientNotification {
  static func apply(
    _ notification: Notification, to state: inout ServerState
  ) throws(ResponseError) {
    try Self(Parameters(notification.params)).apply(to: &state)
  }
}

/// All that a client may say and that the server acts upon.
enum ClientMessages {
  static let requests: [any ClientRequest.Type] = [
    InitializeRequest.self,
    ShutdownRequest.self,
    HoverRequest.self,
    CompletionRequest.self,
    CompletionResolveRequest.self,
    CodeActionRequest.self,
    CodeActionResolveRequest.self,
    DocumentDiagnosticRequest.self,
    WorkspaceDiagnosticRequest.self,
    InlayHintRequest.self,
    InlayHintResolveRequest.self,
    CodeLensRequest.self,
    CodeLensResolveRequest.self,
    ExecuteCommandRequest.self,
    DocumentSymbolRequest.self,
    WorkspaceSymbolRequest.self,
    WorkspaceSymbolResolveRequest.self,
    DefinitionRequest.self,
    ReferencesRequest.self,
    DocumentHighlightRequest.self,
    DocumentLinkRequest.self,
    DocumentLinkResolveRequest.self,
    FoldingRangeRequest.self,
    SelectionRangeRequest.self,
    SemanticTokensFullRequest.self,
    SemanticTokensDeltaRequest.self,
    SemanticTokensRangeRequest.self,
  ]

  static let notifications: [any ClientNotification.Type] = [
    InitializedNotification.self,
    ExitNotification.self,
    SetTraceNotification.self,
    DidOpenNotification.self,
    DidChangeNotification.self,
    DidSaveNotification.self,
    DidCloseNotification.self,
    DidChangeConfigurationNotification.self,
    DidChangeWatchedFilesNotification.self,
    DidChangeWorkspaceFoldersNotification.self,
  ]

  static func request(_ method: String) -> (any ClientRequest.Type)? {
    requests.first { $0.method == method }
  }

  static func notification(_ method: String) -> (any ClientNotification.Type)? {
    notifications.first { $0.method == method }
  }
}
