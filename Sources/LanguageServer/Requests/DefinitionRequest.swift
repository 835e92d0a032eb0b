import EssayRules
import EssayText
import JSONRPC
import PositionedJSON

/// `textDocument/definition`: where the words of the quotation at a place are written down.
struct DefinitionRequest: ClientRequest {
  static let method = "textDocument/definition"

  private let uri: DocumentURI
  private let position: TextPosition

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    position = try params["position"].position()
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard client.views.definition != nil else { return }
    capabilities.member("definitionProvider", true)
  }

  func answer(_ state: inout ServerState) -> Answer {
    guard let view = state.view(of: uri),
      let quotation = view.analysis.quotation(at: view.offset(of: position))
    else { return .locations([]) }
    let places = QuotationPlaces(view, state).places(of: quotation)
    return state.client.views.definition?.takesLinks == true
      ? .links(places) : .locations(places.map(\.location))
  }

  enum Answer: JSONWritable {
    case links([LocationLink])
    case locations([Location])

    func write(into writer: inout JSONWriter) {
      switch self {
      case .links(let links): links.write(into: &writer)
      case .locations(let locations): locations.write(into: &writer)
      }
    }
  }
}
