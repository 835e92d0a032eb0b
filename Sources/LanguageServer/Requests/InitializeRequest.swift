import EssayText
import JSONRPC
import PositionedJSON

/// `initialize`: the client says what it can, the server what it offers.
struct InitializeRequest: ClientRequest {
  static let method = "initialize"

  private let client: ClientCapabilities
  private let trace: TraceLevel

  init(_ params: Parameters) throws(ResponseError) {
    try params.object()
    client = ClientCapabilities(params["capabilities"])
    let trace = try params["trace"].ifPresent?.string()
    self.trace = trace.flatMap(TraceLevel.init(rawValue:)) ?? .off
  }

  func answer(_ state: inout ServerState) -> Answer {
    state.client = client
    state.trace = trace
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
        }
      }
      for request in ClientMessages.requests { request.advertise(in: &writer, to: client) }
    }
  }
}
