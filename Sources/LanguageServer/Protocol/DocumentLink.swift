import PositionedJSON

/// Words of an essay that lead elsewhere.
struct DocumentLink: Equatable, JSONWritable {
  let range: PositionRange
  /// nil where it is to come later, by `quoteSet`.
  let target: String?
  let tooltip: String?
  /// The quote set that it leads to, and the essay that names it; nil where `target` is known.
  let quoteSet: QuoteSetName?

  struct QuoteSetName: Equatable {
    let id: String
    let essay: DocumentURI
  }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("range", range.write)
      if let target { writer.member("target", target) }
      if let tooltip { writer.member("tooltip", tooltip) }
      if let quoteSet {
        writer.member("data") { writer in
          writer.object { writer in
            writer.member("quoteSet", quoteSet.id)
            writer.member("uri", quoteSet.essay.string)
          }
        }
      }
    }
  }
}
