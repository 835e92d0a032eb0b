import JSONRPC

/// `textDocument/didSave`: what is on disk may now be another configuration or quote set.
struct DidSaveNotification: ClientNotification {
  static let method = "textDocument/didSave"

  init(_ params: Parameters) throws(ResponseError) {
    _ = try params.documentURI()
  }

  func apply(to state: inout ServerState) {
    state.reloadIfFilesChanged()
  }
}
