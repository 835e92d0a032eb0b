import JSONRPC

/// `workspace/didChangeWorkspaceFolders`: the client works in other folders from now on.
struct DidChangeWorkspaceFoldersNotification: ClientNotification {
  static let method = "workspace/didChangeWorkspaceFolders"

  private let added: [String]
  private let removed: [String]

  init(_ params: Parameters) throws(ResponseError) {
    added = try Self.paths(params["event"]["added"])
    removed = try Self.paths(params["event"]["removed"])
  }

  func apply(to state: inout ServerState) {
    let kept = state.settings.folders.filter { !removed.contains($0) && !added.contains($0) }
    state.take(folders: kept + added)
  }

  /// The paths of a list of workspace folders; those that are no folders of this machine are left
  /// out.
  static func paths(_ folders: Parameters) throws(ResponseError) -> [String] {
    var paths: [String] = []
    for folder in try folders.elements() {
      if let path = DocumentURI(try folder["uri"].string()).path { paths.append(trimmed(path)) }
    }
    return paths
  }

  /// A folder's path without a slash at its end, by which some clients show that it is a folder.
  static func trimmed(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
