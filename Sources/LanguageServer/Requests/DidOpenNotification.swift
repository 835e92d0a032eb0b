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
    version = document.documentVersion
    text = try document["text"].string()
  }

  func apply(to state: inout ServerState) {
    let text = TextSnapshot(buffer: text)
    let (role, problems) = state.role(of: uri, text, as: format)
    state.documents.open(uri, as: role, version: version, text: text)
    state.show(more: problems)
  }

  /// By what the client calls it, else by the file's ending; nil for data, which is no essay.
  private var format: EssayFormat? {
    if ["json", "jsonc", "json5"].contains(languageID.lowercased()) { return nil }
    if let format = EssayFormat(languageID: languageID) { return format }
    let ending = uri.string.split(separator: ".").last.map(String.init) ?? ""
    return EssayFormat(fileExtension: ending) ?? .markdown
  }
}
