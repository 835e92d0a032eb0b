import JSONRPC
import PositionedJSON

/// `textDocument/codeLens`: what stands above the essay's title.
struct CodeLensRequest: ClientRequest {
  static let method = "textDocument/codeLens"

  private let uri: DocumentURI

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard client.views.takesLenses else { return }
    capabilities.member("codeLensProvider") { writer in
      writer.object { $0.member("resolveProvider", true) }
    }
  }

  func answer(_ state: inout ServerState) -> [CodeLens] {
    state.view(of: uri).map { CodeLenses(view: $0).unresolved } ?? []
  }
}
