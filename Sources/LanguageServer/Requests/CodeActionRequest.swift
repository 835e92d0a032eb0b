import EssayRules
import EssayText
import JSONRPC
import PositionedJSON

/// `textDocument/codeAction`: the fixes of what was found at a place.
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

  /// A client that takes no edits in an action is told nothing of them: it could only be sent
  /// commands.
  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard client.takesCodeActionLiterals else { return }
    capabilities.member("codeActionProvider") { writer in
      writer.object { $0.member("codeActionKinds", [CodeAction.quickFix]) }
    }
  }

  func answer(_ state: inout ServerState) -> [CodeAction] {
    guard state.client.takesCodeActionLiterals, wantsQuickFixes,
      let analysis = state.documents.analysis(of: uri)
    else { return [] }
    let actions = QuickFixes(
      analysis: analysis, uri: uri, version: state.documents[uri]?.version, client: state.client)
    return actions.at(range.bytes(in: analysis.text, state.client.positionEncoding))
  }

  /// Asking for a kind asks for all below it: `quickfix` for `quickfix.spelling`, "" for all.
  private var wantsQuickFixes: Bool {
    only?.contains { $0.isEmpty || $0 == CodeAction.quickFix } ?? true
  }
}
