import EssayRules
import JSONRPC
import PositionedJSON

/// An action that the client may ask for later: of which document, in which state of its text.
struct ActionReference: Equatable, JSONWritable {
  let uri: DocumentURI
  /// The server's number for the text and the settings that the action was made from.
  let revision: Int
  let name: ActionName

  init(uri: DocumentURI, revision: Int, name: ActionName) {
    self.uri = uri
    self.revision = revision
    self.name = name
  }

  init(_ params: Parameters) throws(ResponseError) {
    uri = DocumentURI(try params["uri"].string())
    revision = try params["revision"].int()
    guard let name = ActionName(try params["action"].strings()) else {
      throw ResponseError(.invalidParams, "no such action")
    }
    self.name = name
  }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("uri", uri.string)
      writer.member("revision", revision)
      writer.member("action", name.words)
    }
  }

  /// The edits that the action means.
  /// - Throws: `.contentModified` where the document has changed since the action was offered.
  func edit(_ state: inout ServerState) throws(ResponseError) -> DocumentEdit {
    guard let document = state.documents[uri], document.revision == revision else {
      throw ResponseError(.contentModified, "the essay has changed since this was offered")
    }
    guard let analysis = state.documents.analysis(of: uri),
      let edits = EssayActions(analysis: analysis).edits(of: name)
    else { throw ResponseError(.invalidParams, "no such action") }
    return DocumentEdit(
      edits, of: analysis.text, uri: uri, version: document.version, for: state.client)
  }
}
