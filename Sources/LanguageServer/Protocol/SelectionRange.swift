import PositionedJSON

/// What to select first at a place, and what then, each inside the next.
struct SelectionRange: Equatable, JSONWritable {
  /// From the innermost to the outermost; at least one.
  let ranges: [PositionRange]

  func write(into writer: inout JSONWriter) {
    Self.write(ranges[...], into: &writer)
  }

  private static func write(_ ranges: ArraySlice<PositionRange>, into writer: inout JSONWriter) {
    guard let first = ranges.first else { return writer.null() }
    writer.object { writer in
      writer.member("range", first.write)
      if ranges.count > 1 {
        writer.member("parent") { write(ranges.dropFirst(), into: &$0) }
      }
    }
  }
}
