import EssayRules
import EssayText
import JSONRPC
import PositionedJSON

/// `textDocument/references`: every use of a quotation's words in the essays that are open.
struct ReferencesRequest: ClientRequest {
  static let method = "textDocument/references"

  private let uri: DocumentURI
  private let position: TextPosition
  /// Whether the entry in the quote set is wanted too.
  private let includesDeclaration: Bool

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    position = try params["position"].position()
    includesDeclaration = params["context"]["includeDeclaration"].isTrue
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard client.views.takesReferences else { return }
    capabilities.member("referencesProvider", true)
  }

  /// The entry first, then the uses in this essay, then those in the others.
  func answer(_ state: inout ServerState) -> [Location] {
    guard let view = state.view(of: uri),
      let quotation = view.analysis.quotation(at: view.offset(of: position)),
      let uses = QuotationUses(of: quotation)
    else { return [] }
    var locations =
      includesDeclaration
      ? QuotationPlaces(view, state).places(of: quotation).map(\.location) : []
    for essay in [uri] + state.documents.uris.filter({ $0 != uri }) {
      guard let view = state.view(of: essay) else { continue }
      locations += uses.ranges(in: view.analysis).map {
        Location(uri: essay, range: view.range($0))
      }
    }
    return locations
  }
}
