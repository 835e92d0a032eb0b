import EssayRules
import EssayText
import JSONRPC
import PositionedJSON

/// `completionItem/resolve`: the documentation of an item that the user looks at.
struct CompletionResolveRequest: ClientRequest {
  static let method = "completionItem/resolve"

  private let item: JSONNode

  init(_ params: Parameters) throws(ResponseError) {
    try params.object()
    _ = try params["label"].string()
    item = try params.any()
  }

  func answer(_ state: inout ServerState) -> EchoedItem {
    guard let documentation = documentation(&state) else { return EchoedItem(item) }
    return EchoedItem(item, adding: [("documentation", documentation.write)])
  }

  /// Nil for an item that this server does not know, or whose document is closed.
  private func documentation(_ state: inout ServerState) -> CompletionItem.Documentation? {
    guard let data = item["data"], let key = SubjectKey(data) else { return nil }
    let uri = DocumentURI(data["uri"]?.string ?? "")
    var sets = state.documents.analysis(of: uri)?.quoteSets ?? []
    if key.kind == .work || sets.isEmpty { sets += state.documents[uri]?.judge?.knownSets ?? [] }
    let kind = state.client.completion.documentationKind
    return key.subject(in: sets).map {
      CompletionItem.Documentation(kind: kind, text: SubjectCard(subject: $0).text(kind))
    }
  }
}
