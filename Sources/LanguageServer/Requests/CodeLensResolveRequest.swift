import JSONRPC
import PositionedJSON

/// `codeLens/resolve`: the words of a lens.
struct CodeLensResolveRequest: ClientRequest {
  static let method = "codeLens/resolve"

  private let lens: JSONNode?
  private let uri: DocumentURI
  private let subject: CodeLens.Subject

  init(_ params: Parameters) throws(ResponseError) {
    lens = params.node
    uri = DocumentURI(try params["data"]["uri"].string())
    let name = try params["data"]["subject"].string()
    guard let subject = CodeLens.Subject(rawValue: name) else {
      throw ResponseError(.invalidParams, "no lens is about \(name)")
    }
    self.subject = subject
  }

  func answer(_ state: inout ServerState) -> EchoedItem {
    guard let view = state.view(of: uri) else { return EchoedItem(lens) }
    let command = CodeLenses(view: view).command(subject)
    return EchoedItem(lens, adding: [("command", command.write)])
  }
}
