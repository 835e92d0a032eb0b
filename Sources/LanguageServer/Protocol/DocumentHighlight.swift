import PositionedJSON

/// A place that belongs to what the cursor is on.
struct DocumentHighlight: Equatable, JSONWritable {
  let range: PositionRange

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("range", range.write)
      writer.member("kind", 1)  // Text, which is neither read nor written.
    }
  }
}
