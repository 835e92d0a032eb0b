import JSONRPC
import PositionedJSON

/// `workspace/symbol`: the canonical quotations that have the words typed.
struct WorkspaceSymbolRequest: ClientRequest {
  static let method = "workspace/symbol"

  private let query: String

  init(_ params: Parameters) throws(ResponseError) {
    query = try params["query"].string()
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard let symbols = client.views.workspaceSymbols else { return }
    capabilities.member("workspaceSymbolProvider") { writer in
      writer.object { $0.member("resolveProvider", symbols.resolvesRanges) }
    }
  }

  func answer(_ state: inout ServerState) -> [WorkspaceSymbol] {
    QuotationIndex.symbols(SymbolSearch(query), &state)
  }
}
