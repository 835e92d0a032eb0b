/// Tells the positions of many offsets of one text, each from the one before: a list in order costs
/// one walk over the lines that it names.
public struct PositionCursor: Sendable {
  private let text: TextSnapshot
  private let encoding: PositionEncoding
  private var line: ByteRange
  private var offset: Int
  private var position: TextPosition

  /// - Parameter encoding: how columns are counted.
  public init(_ text: TextSnapshot, _ encoding: PositionEncoding) {
    self.text = text
    self.encoding = encoding
    line = 0..<0
    offset = 0
    position = TextPosition(line: 0, column: 0)
  }

  /// The line and column of a byte offset, as ``TextSnapshot/position(of:_:)`` tells it.
  public mutating func position(of next: Int) -> TextPosition {
    if next >= offset, next < line.upperBound {
      let bytes = text.bytes
      let columns = encoding.units(of: offset..<next, in: bytes.span)
      position = TextPosition(line: position.line, column: position.column + columns)
    } else {
      position = text.position(of: next, encoding)
      line = text.lines.range(ofLine: position.line)
    }
    // What is clamped, and a byte-order mark, stand nowhere that could be counted on from.
    offset = line.contains(next) && (line.lowerBound > 0 || next > 3) ? next : Int.max
    return position
  }
}
