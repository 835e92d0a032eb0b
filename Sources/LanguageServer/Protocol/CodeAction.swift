import EssayText
import PositionedJSON

/// An entry of the menu that an editor offers at a place.
struct CodeAction: Equatable, JSONWritable {
  static let quickFix = "quickfix"

  let title: String
  /// What it mends.
  let diagnostics: [Diagnostic]
  /// Whether the editor may take it for the user without showing the menu.
  let isPreferred: Bool
  let edit: DocumentEdit

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", title)
      writer.member("kind", Self.quickFix)
      writer.member("diagnostics", diagnostics.write)
      if isPreferred { writer.member("isPreferred", true) }
      writer.member("edit", edit.write)
    }
  }
}

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

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      if isVersioned {
        writer.member("documentChanges") { $0.array(writeVersioned) }
      } else {
        writer.member("changes") { writer in
          writer.object { $0.member(uri.string, edits.write) }
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
