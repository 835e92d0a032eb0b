import EssayText
import JSONRPC
import PositionedJSON

/// `initialize`: the client says what it can, the server what it offers.
struct InitializeRequest: ClientRequest {
  static let method = "initialize"

  private let client: ClientCapabilities
  private let trace: TraceLevel
  private let process: Int?
  private let folders: [String]
  private let settings: JSONNode?

  init(_ params: Parameters) throws(ResponseError) {
    try params.object()
    client = ClientCapabilities(params["capabilities"])
    let trace = try params["trace"].ifPresent?.string()
    self.trace = trace.flatMap(TraceLevel.init(rawValue:)) ?? .off
    process = try params["processId"].ifPresent?.int()
    folders = try Self.folders(params)
    settings = ClientSettings.values(in: try params["initializationOptions"].ifPresent?.any())
  }

  /// The workspace's folders; older clients name one root instead.
  private static func folders(_ params: Parameters) throws(ResponseError) -> [String] {
    if let folders = params["workspaceFolders"].ifPresent {
      return try DidChangeWorkspaceFoldersNotification.paths(folders)
    }
    if let root = try params["rootUri"].ifPresent?.string() {
      return [DocumentURI(root).path].compactMap(\.self)
        .map(DidChangeWorkspaceFoldersNotification.trimmed)
    }
    return [try params["rootPath"].ifPresent?.string()].compactMap(\.self)
      .filter { $0.hasPrefix("/") }
  }

  func answer(_ state: inout ServerState) -> Answer {
    state.client = client
    state.trace = trace
    state.parentProcess = process
    state.settings.initial = settings
    state.settings.folders = folders
    state.show(state.surroundings.take(settings, folders))
    state.lifecycle = .running
    return Answer(client: client, version: state.version)
  }

  struct Answer: JSONWritable {
    let client: ClientCapabilities
    let version: String

    func write(into writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("capabilities") { $0.object(writeCapabilities) }
        writer.member("serverInfo") { writer in
          writer.object { writer in
            writer.member("name", "essaylint")
            writer.member("version", version)
          }
        }
      }
    }

    private func writeCapabilities(_ writer: inout JSONWriter) {
      writer.member("positionEncoding", client.positionEncoding.rawValue)
      writer.member("textDocumentSync") { writer in
        writer.object { writer in
          writer.member("openClose", true)
          writer.member("change", 2)  // Incremental.
          writer.member("save", true)
        }
      }
      if client.configuration.hasFolders { writeWorkspace(&writer) }
      for request in ClientMessages.requests { request.advertise(in: &writer, to: client) }
    }

    private func writeWorkspace(_ writer: inout JSONWriter) {
      writer.member("workspace") { writer in
        writer.object { writer in
          writer.member("workspaceFolders") { writer in
            writer.object { writer in
              writer.member("supported", true)
              writer.member("changeNotifications", true)
            }
          }
        }
      }
    }
  }
}
