import JSONRPC
import PositionedJSON

/// `textDocument/foldingRange`: what in the essay can be folded away.
struct FoldingRangeRequest: ClientRequest {
  static let method = "textDocument/foldingRange"

  private let uri: DocumentURI

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard client.views.folding != nil else { return }
    capabilities.member("foldingRangeProvider", true)
  }

  func answer(_ state: inout ServerState) -> [FoldingRange] {
    state.view(of: uri).map { FoldingRanges(view: $0).ranges } ?? []
  }
}
