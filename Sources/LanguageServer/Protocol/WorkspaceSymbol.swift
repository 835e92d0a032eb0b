import PositionedJSON

/// A canonical quotation among all those of the workspace.
struct WorkspaceSymbol: Equatable, JSONWritable {
  /// Which quotation it is, and the essay that knows it.
  struct Reference: Equatable {
    let quotation: String
    let quoteSet: String
    let essay: DocumentURI
  }

  let name: String
  let container: String
  let uri: DocumentURI
  /// nil where it is to come later.
  let range: PositionRange?
  let reference: Reference

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", name)
      writer.member("kind", SymbolKind.string.rawValue)
      writer.member("containerName", container)
      writer.member("location") { writer in
        writer.object { writer in
          writer.member("uri", uri.string)
          if let range { writer.member("range", range.write) }
        }
      }
      if range == nil { writer.member("data", writeReference) }
    }
  }

  private func writeReference(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("quotation", reference.quotation)
      writer.member("quoteSet", reference.quoteSet)
      writer.member("uri", reference.essay.string)
    }
  }
}
