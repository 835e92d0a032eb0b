import EssayRules
import EssayText
import JSONRPC
import PositionedJSON

/// `textDocument/completion`: what may be put in at the cursor.
struct CompletionRequest: ClientRequest {
  static let method = "textDocument/completion"

  private let uri: DocumentURI
  private let position: TextPosition

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    position = try params["position"].position()
  }

  /// What asks for a completion by being typed, beside the letters of a word: the marks that open a
  /// quotation, and the brackets of a place and of `\enquote{`.
  private static let triggers = ["“", "„", "\"", "‘", "'", "«", "‹", "`", "(", "{"]

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    capabilities.member("completionProvider") { writer in
      writer.object { writer in
        writer.member("triggerCharacters", triggers)
        writer.member("resolveProvider", client.completion.resolvesDocumentation)
      }
    }
  }

  func answer(_ state: inout ServerState) -> CompletionList {
    guard let analysis = state.documents.analysis(of: uri) else {
      return CompletionList(isIncomplete: false, items: [])
    }
    let judge = state.documents[uri]?.judge
    let setting = CompletionSetting(
      analysis: analysis, offset: analysis.text.offset(of: position, state.client.positionEncoding),
      knownSets: { judge?.knownSets ?? [] })
    return EssayCompletion(setting: setting, uri: uri, client: state.client).list()
  }
}
