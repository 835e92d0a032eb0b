import EssayText
import PositionedJSON

/// What an editor shows beside the words under the pointer.
struct Hover: Equatable, JSONWritable {
  let kind: MarkupKind
  let text: String
  /// The words that it speaks of.
  let range: PositionRange

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("contents") { writer in
        writer.object { writer in
          writer.member("kind", kind.rawValue)
          writer.member("value", text)
        }
      }
      writer.member("range", range.write)
    }
  }
}
