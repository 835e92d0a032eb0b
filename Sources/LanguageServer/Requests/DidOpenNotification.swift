import EssaySyntax
import EssayText
import JSONRPC

/// `textDocument/didOpen`: from here on the client's text counts, not the file's.
struct DidOpenNotification: ClientNotification {
  static let method = "textDocument/didOpen"

  private let uri: DocumentURI
  private let languageID: String
  private let version: Int?
  private let text: String

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    let document = params["textDocument"]
    languageID = try document["languageId"].ifPresent?.string() ?? ""
    version = try document["version"].ifPresent?.int()
    text = try document["text"].string()
  }

  func apply(to state: inout ServerState) {
    state.documents.open(
      OpenDocument(
        uri: uri, format: EssayFormat(languageID: languageID), judge: judge(state),
        version: version, text: TextSnapshot(text)))
  }

  private func judge(_ state: ServerState) -> EssayJudge {
    do {
      return try state.judges.find(uri.path)
    } catch {
      state.log(.error, "\(error)")
      return state.judges.fallback
    }
  }
}
