import EssayText
import PositionedJSON

/// Words that an editor shows in the text although they are not in it.
struct InlayHint: Equatable, JSONWritable {
  let position: TextPosition
  let label: String
  /// nil where it is to come later.
  let tooltip: String?
  /// The document, for the tooltip that is to come later; nil where the hint is complete.
  let uri: DocumentURI?

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("position", position.write)
      writer.member("label", label)
      writer.member("paddingLeft", true)
      if let tooltip { writer.member("tooltip", tooltip) }
      if let uri {
        writer.member("data") { writer in
          writer.object { $0.member("uri", uri.string) }
        }
      }
    }
  }
}
