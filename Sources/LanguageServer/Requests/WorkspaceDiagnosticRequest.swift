import JSONRPC
import PositionedJSON

/// `workspace/diagnostic`: what was found in all essays of the workspace, open or not.
///
/// That may be many: they are read one by one while nothing else is to do, and the answer goes out
/// at the end, or essay by essay to a client that takes partial results.
struct WorkspaceDiagnosticRequest: ClientRequest {
  static let method = "workspace/diagnostic"

  private let previousResultIDs: [DocumentURI: String]
  private let tokens: ProgressTokens

  init(_ params: Parameters) throws(ResponseError) {
    var known: [DocumentURI: String] = [:]
    for previous in try params["previousResultIds"].ifPresent?.elements() ?? [] {
      known[DocumentURI(try previous["uri"].string())] = try previous["value"].string()
    }
    previousResultIDs = known
    tokens = try ProgressTokens(params)
  }

  static func answer(
    _ request: Request, _ state: inout ServerState
  ) throws(ResponseError) -> OutgoingMessage? {
    let question = try Self(Parameters(request.params))
    state.reloadIfFilesChanged()
    state.begin(
      WorkspaceSweep(
        request: request.id, documents: question.documents(state), tokens: question.tokens,
        previousResultIDs: question.previousResultIDs))
    return nil
  }

  func answer(_ state: inout ServerState) -> NullAnswer { NullAnswer() }

  /// What is open, then the files of the folders, then what the client knows and is gone.
  private func documents(_ state: ServerState) -> [DocumentURI] {
    let open = state.documents.all.map(\.uri)
    var known = Set(open.map { $0.path ?? $0.string })
    var files: [DocumentURI] = []
    for folder in state.settings.folders {
      for path in state.surroundings.essays(folder) where known.insert(path).inserted {
        files.append(DocumentURI(path: path))
      }
    }
    let gone = previousResultIDs.keys.filter { !known.contains($0.path ?? $0.string) }
    return open + files + gone.sorted { $0.string < $1.string }
  }
}
