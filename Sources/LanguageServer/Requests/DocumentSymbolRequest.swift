import JSONRPC
import PositionedJSON

/// `textDocument/documentSymbol`: the essay's outline.
struct DocumentSymbolRequest: ClientRequest {
  static let method = "textDocument/documentSymbol"

  private let uri: DocumentURI

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard client.views.outline != nil else { return }
    capabilities.member("documentSymbolProvider", true)
  }

  func answer(_ state: inout ServerState) -> Answer {
    let symbols = state.view(of: uri).map { EssayOutline($0).symbols } ?? []
    return state.client.views.outline?.isHierarchical == true
      ? .tree(symbols) : .list(symbols.flattened(in: uri))
  }

  enum Answer: JSONWritable {
    case tree([DocumentSymbol])
    case list([SymbolInformation])

    func write(into writer: inout JSONWriter) {
      switch self {
      case .tree(let symbols): symbols.write(into: &writer)
      case .list(let symbols): symbols.write(into: &writer)
      }
    }
  }
}
