import EssayRules
import EssayText
import JSONRPC
import PositionedJSON

/// `textDocument/codeAction`: what may be done about what was found at a place.
struct CodeActionRequest: ClientRequest {
  static let method = "textDocument/codeAction"

  private let uri: DocumentURI
  private let range: PositionRange
  /// The kinds that the client asks for; nil for all.
  private let only: [String]?

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    range = try params["range"].range()
    only = try params["context"]["only"].ifPresent?.strings()
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard client.codeActions.areOfUse else { return }
    guard client.codeActions.carryEdits else {
      return capabilities.member("codeActionProvider", true)
    }
    capabilities.member("codeActionProvider") { writer in
      writer.object { writer in
        writer.member("codeActionKinds", CodeActionKind.all.map(\.rawValue))
        if client.codeActions.areResolved { writer.member("resolveProvider", true) }
      }
    }
  }

  func answer(_ state: inout ServerState) -> [CodeAction] {
    guard state.client.codeActions.areOfUse, let analysis = state.documents.analysis(of: uri),
      let document = state.documents[uri]
    else { return [] }
    let actions = EssayActions(analysis: analysis)
    var renderer = DiagnosticRenderer(analysis, uri: uri, state)
    let client = state.client
    return actions.at(range.bytes(in: analysis.text, client.positionEncoding), where: isWanted)
      .map { action in
        CodeAction(
          title: action.title, kind: action.kind,
          diagnostics: client.codeActions.carryEdits
            ? action.findings.map { renderer.render($0, state) } : [],
          isPreferred: client.codeActions.arePreferred ? action.isPreferred : nil,
          means: means(of: action, actions, document, client))
      }
  }

  /// Asking for a kind asks for all below it.
  private func isWanted(_ kind: CodeActionKind) -> Bool {
    guard let only, !only.isEmpty else { return true }
    return only.contains { kind.isWithin($0) }
  }

  private func means(
    of action: EssayActions.Action, _ actions: EssayActions, _ document: OpenDocument,
    _ client: ClientCapabilities
  ) -> CodeAction.Means {
    let reference = ActionReference(
      uri: uri, revision: document.revision, name: action.name)
    guard client.codeActions.carryEdits else { return .command(reference) }
    guard !client.codeActions.areResolved else { return .reference(reference) }
    return .edit(
      DocumentEdit(
        actions.edits(of: action.name) ?? [], of: actions.analysis.text, uri: uri,
        version: document.version, for: client))
  }
}
