import JSONRPC

/// `workspace/didChangeWatchedFiles`: a file has changed that may be a configuration, a quote set
/// or a source.
struct DidChangeWatchedFilesNotification: ClientNotification {
  static let method = "workspace/didChangeWatchedFiles"

  init(_ params: Parameters) throws(ResponseError) {
    _ = try params["changes"].elements()
  }

  /// Which file it was does not matter: the surroundings know what they depend on.
  func apply(to state: inout ServerState) {
    state.reloadIfFilesChanged()
  }
}
