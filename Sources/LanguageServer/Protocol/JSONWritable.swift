import EssayText
import PositionedJSON

/// A value of the protocol that the server sends.
protocol JSONWritable {
  /// Writes one value.
  func write(into writer: inout JSONWriter)
}

/// An answer that says no more than that it was done.
struct NullAnswer: JSONWritable {
  func write(into writer: inout JSONWriter) {
    writer.null()
  }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  func write(into writer: inout JSONWriter) {
    if let self { self.write(into: &writer) } else { writer.null() }
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  func write(into writer: inout JSONWriter) {
    writer.array { writer in for element in self { element.write(into: &writer) } }
  }
}

extension TextPosition: JSONWritable {
  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("line", line)
      writer.member("character", column)
    }
  }
}
