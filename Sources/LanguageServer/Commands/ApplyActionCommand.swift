import JSONRPC
import PositionedJSON

/// Carries out an entry of the menu, for a client that knows no actions with edits: the client is
/// asked to make the edit.
struct ApplyActionCommand: ServerCommand {
  static let name = "essaylint.apply"

  private let reference: ActionReference

  init(_ arguments: [Parameters]) throws(ResponseError) {
    guard let first = arguments.first else {
      throw ResponseError(.invalidParams, "the command names no action")
    }
    reference = try ActionReference(first)
  }

  func run(_ state: inout ServerState) throws(ResponseError) {
    try state.apply(try reference.edit(&state))
  }
}

/// Mends everything in an open essay of which there is no doubt.
struct FixAllCommand: ServerCommand {
  static let name = "essaylint.fixAll"

  private let uri: DocumentURI

  init(_ arguments: [Parameters]) throws(ResponseError) {
    uri = try arguments.documentURI()
  }

  func run(_ state: inout ServerState) throws(ResponseError) {
    guard let document = state.documents[uri] else {
      throw ResponseError(.invalidParams, "\(uri.string) is not open")
    }
    let all = ActionReference(uri: uri, revision: document.revision, name: .fixAll)
    try state.apply(try all.edit(&state))
  }
}

extension ServerState {
  /// `workspace/applyEdit`: has the client make an edit.
  /// - Throws: where the client makes none.
  mutating func apply(_ edit: DocumentEdit) throws(ResponseError) {
    guard client.appliesEdits else {
      throw ResponseError(.invalidRequest, "the client does not offer workspace/applyEdit")
    }
    guard !edit.edits.isEmpty else { return }
    ask(
      "workspace/applyEdit",
      params: { writer in writer.object { $0.member("edit", edit.write) } },
      then: { answer, state in
        guard answer?["applied"]?.bool == false else { return }
        let reason = answer?["failureReason"]?.string ?? "no reason given"
        state.log(.warning, "the client has not made an edit: \(reason)")
      })
  }
}
