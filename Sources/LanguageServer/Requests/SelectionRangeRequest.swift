import EssayText
import JSONRPC
import PositionedJSON

/// `textDocument/selectionRange`: what to select at some places, from the word outward.
struct SelectionRangeRequest: ClientRequest {
  static let method = "textDocument/selectionRange"

  private let uri: DocumentURI
  private let positions: [TextPosition]

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    var positions: [TextPosition] = []
    for position in try params["positions"].elements() {
      positions.append(try position.position())
    }
    self.positions = positions
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard client.views.takesSelectionRanges else { return }
    capabilities.member("selectionRangeProvider", true)
  }

  /// One for each position, in their order.
  func answer(_ state: inout ServerState) -> [SelectionRange]? {
    guard let view = state.view(of: uri) else { return nil }
    let ranges = SelectionRanges(view)
    return positions.map { ranges.ranges(at: view.offset(of: $0)) }
  }
}
