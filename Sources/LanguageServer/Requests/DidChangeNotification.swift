import JSONRPC

/// `textDocument/didChange`: edits, each of which refers to what the one before has left.
struct DidChangeNotification: ClientNotification {
  static let method = "textDocument/didChange"

  private let uri: DocumentURI
  private let version: Int?
  private let changes: [ContentChange]

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    version = params["textDocument"].documentVersion
    var changes: [ContentChange] = []
    for change in try params["contentChanges"].elements() {
      changes.append(
        ContentChange(
          range: try change["range"].ifPresent?.range(), text: try change["text"].string()))
    }
    self.changes = changes
  }

  func apply(to state: inout ServerState) {
    let encoding = state.client.positionEncoding
    guard state.documents.change(uri, changes, version: version, encoding) else {
      return state.log(.warning, "\(uri.string) was changed but is not open")
    }
    guard let document = state.documents[uri], document.format == nil else { return }
    // What kind of data a file holds may turn out while it is typed.
    state.documents.take(uri, as: state.role(of: uri, document.text, as: nil).0)
  }
}
