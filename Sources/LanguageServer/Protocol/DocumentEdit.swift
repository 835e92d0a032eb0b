import EssayText
import PositionedJSON

/// Edits of one document, in the form of the protocol's `WorkspaceEdit`.
struct DocumentEdit: Equatable, JSONWritable {
  struct Edit: Equatable, JSONWritable {
    let range: PositionRange
    let newText: String

    func write(into writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("range", range.write)
        writer.member("newText", newText)
      }
    }
  }

  let uri: DocumentURI
  /// The version that the edits are meant for; nil where the client numbers none.
  let version: Int?
  let edits: [Edit]
  /// Whether the client can be told the version, so that it refuses edits of a text that has
  /// changed.
  let isVersioned: Bool

  /// - Parameters:
  ///   - edits: in bytes of `text`.
  ///   - version: of the document that has the text.
  init(
    _ edits: [TextEdit], of text: TextSnapshot, uri: DocumentURI, version: Int?,
    for client: ClientCapabilities
  ) {
    self.uri = uri
    self.version = version
    self.edits = edits.map { edit in
      Edit(
        range: PositionRange(edit.range, in: text, client.positionEncoding),
        newText: edit.replacement)
    }
    isVersioned = client.takesDocumentChanges
  }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      if isVersioned {
        writer.member("documentChanges") { $0.array(writeVersioned) }
      } else {
        writer.member("changes") { writer in
          writer.object { writer in
            writer.key(named: uri.string)
            edits.write(into: &writer)
          }
        }
      }
    }
  }

  private func writeVersioned(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("textDocument") { writer in
        writer.object { writer in
          writer.member("uri", uri.string)
          writer.member("version", version)
        }
      }
      writer.member("edits", edits.write)
    }
  }
}
