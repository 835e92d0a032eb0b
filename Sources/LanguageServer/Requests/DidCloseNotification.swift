import JSONRPC

/// `textDocument/didClose`: the client shows the document no longer, nor what was found in it.
struct DidCloseNotification: ClientNotification {
  static let method = "textDocument/didClose"

  private let uri: DocumentURI

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
  }

  func apply(to state: inout ServerState) {
    if state.documents.close(uri) {
      PublishDiagnostics.clear(uri, &state)
      // A file of settings has problems whether or not it is open.
      if let path = uri.path { state.publishProblems(ofFileAt: path) }
    } else {
      state.log(.warning, "\(uri.string) was closed but is not open")
    }
  }
}
