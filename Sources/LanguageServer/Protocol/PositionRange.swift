import EssayText
import PositionedJSON

/// A half-open range of positions in a document, its start not after its end.
struct PositionRange: Equatable, JSONWritable {
  let start: TextPosition
  let end: TextPosition

  init(start: TextPosition, end: TextPosition) {
    self.start = start
    self.end = end
  }

  init(_ bytes: ByteRange, in text: TextSnapshot, _ encoding: PositionEncoding) {
    start = text.position(of: bytes.lowerBound, encoding)
    end = text.position(of: bytes.upperBound, encoding)
  }

  /// The same, for one of many ranges of a text.
  init(_ bytes: ByteRange, _ positions: inout PositionCursor) {
    start = positions.position(of: bytes.lowerBound)
    end = positions.position(of: bytes.upperBound)
  }

  /// The bytes it covers; what lies outside the document is brought inside.
  func bytes(in text: TextSnapshot, _ encoding: PositionEncoding) -> ByteRange {
    let lower = text.offset(of: start, encoding)
    return lower..<(start == end ? lower : max(lower, text.offset(of: end, encoding)))
  }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("start", start.write)
      writer.member("end", end.write)
    }
  }
}
