import JSONRPC
import PositionedJSON

/// `codeAction/resolve`: the edits of an action that the user has chosen.
struct CodeActionResolveRequest: ClientRequest {
  static let method = "codeAction/resolve"

  /// The action as it was offered.
  private let action: JSONNode
  private let reference: ActionReference?

  init(_ params: Parameters) throws(ResponseError) {
    try params.object()
    _ = try params["title"].string()
    action = try params.any()
    reference = try params["data"].ifPresent.map { data throws(ResponseError) in
      try ActionReference(data)
    }
  }

  func answer(_ state: inout ServerState) throws(ResponseError) -> Answer {
    Answer(action: action, edit: try reference?.edit(&state))
  }

  /// The action with its edit; one that has nothing left to be found out comes back as it is.
  struct Answer: JSONWritable {
    let action: JSONNode
    let edit: DocumentEdit?

    func write(into writer: inout JSONWriter) {
      writer.object { writer in
        for member in action.object ?? [] where edit == nil || member.key != "edit" {
          writer.member(member.key, member.value)
        }
        if let edit { writer.member("edit", edit.write) }
      }
    }
  }
}
