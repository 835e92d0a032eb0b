import EssayRules
import JSONRPC
import PositionedJSON
import QuoteSets

/// `documentLink/resolve`: the file of a quote set, of which a copy is made only when it is wanted.
struct DocumentLinkResolveRequest: ClientRequest {
  static let method = "documentLink/resolve"

  private let link: JSONNode?
  /// nil for a link that was complete when it was sent.
  private let quoteSet: DocumentLink.QuoteSetName?

  init(_ params: Parameters) throws(ResponseError) {
    try params.object()
    link = params.node
    guard let data = params["data"].ifPresent else {
      quoteSet = nil
      return
    }
    quoteSet = DocumentLink.QuoteSetName(
      id: try data["quoteSet"].string(), essay: DocumentURI(try data["uri"].string()))
  }

  func answer(_ state: inout ServerState) -> EchoedItem {
    guard let quoteSet,
      let quotation = state.documents.analysis(of: quoteSet.essay)?.quoteSets
        .first(where: { $0.id == quoteSet.id })?.quotations.first,
      let place = state.place(of: quotation.id, in: quoteSet.id, for: quoteSet.essay)
    else { return EchoedItem(link) }
    return EchoedItem(
      link, adding: [("target", { $0.string(DocumentURI(path: place.path).string) })])
  }
}
