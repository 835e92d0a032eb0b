/// How an editor or a reader counts columns.
public enum PositionEncoding: String, Sendable, CaseIterable {
  /// One column a byte.
  case utf8 = "utf-8"
  /// One column a UTF-16 code unit: an emoji is two. The protocol's default.
  case utf16 = "utf-16"
  /// One column a Unicode scalar.
  case utf32 = "utf-32"
}

/// A place for people and editors: line and column, both counted from 0.
public struct TextPosition: Sendable, Equatable, Hashable, Comparable {
  public let line: Int
  /// In the units of a ``PositionEncoding``.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Where the lines of a document begin. A line ends at LF, CRLF or a lone CR.
///
/// A byte-order mark belongs to the bytes of the first line and to none of its columns.
public struct LineTable: Sendable, Equatable {
  private struct Line: Sendable, Equatable {
    /// Offset of its first byte.
    let start: Int
    /// Whether each of its bytes is one column in every encoding.
    let isASCII: Bool
  }

  private let table: [Line]
  private let end: Int
  private let markLength: Int

  init(_ bytes: [UInt8]) {
    var table: [Line] = []
    var start = 0
    var isASCII = true
    var index = 0
    let span = bytes.span
    while index < span.count {
      let byte = span[index]
      index += 1
      if byte >= 0x80 {
        isASCII = false
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if byte == UInt8(ascii: "\r"), index < span.count, span[index] == UInt8(ascii: "\n") {
          index += 1
        }
        table.append(Line(start: start, isASCII: isASCII))
        start = index
        isASCII = true
      }
    }
    table.append(Line(start: start, isASCII: isASCII))
    self.table = table
    self.end = bytes.count
    self.markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// How many lines there are; the empty document has one.
  public var count: Int { table.count }

  /// The line of an offset, from 0.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = table.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if table[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line with its line end. `line` counts from 0 and is clamped.
  public func range(ofLine line: Int) -> ByteRange {
    let line = min(max(line, 0), table.count - 1)
    return table[line].start..<(line + 1 < table.count ? table[line + 1].start : end)
  }

  /// The bytes of a line without its line end. `line` counts from 0 and is clamped.
  public func contentRange(ofLine line: Int, in bytes: [UInt8]) -> ByteRange {
    let whole = range(ofLine: line)
    var upper = whole.upperBound
    while upper > whole.lowerBound, bytes[upper - 1] == 0x0A || bytes[upper - 1] == 0x0D {
      upper -= 1
    }
    return whole.lowerBound..<upper
  }

  /// The first byte of the line's first column: after a byte-order mark.
  private func firstColumn(ofLine line: Int) -> Int {
    line == 0 ? min(markLength, end) : table[line].start
  }

  fileprivate func position(of offset: Int, in bytes: [UInt8], _ encoding: PositionEncoding)
    -> TextPosition
  {
    let offset = min(max(offset, 0), end)
    let line = line(at: offset)
    let start = firstColumn(ofLine: line)
    guard offset > start else { return TextPosition(line: line, column: 0) }
    if table[line].isASCII || encoding == .utf8 {
      return TextPosition(line: line, column: offset - start)
    }
    var column = 0
    for byte in bytes[start..<offset] { column += encoding.units(startedBy: byte) }
    return TextPosition(line: line, column: column)
  }

  fileprivate func offset(
    of position: TextPosition, in bytes: [UInt8], _ encoding: PositionEncoding
  )
    -> Int
  {
    guard position.line >= 0 else { return firstColumn(ofLine: 0) }
    guard position.line < table.count else { return end }
    let start = firstColumn(ofLine: position.line)
    let limit = max(start, contentRange(ofLine: position.line, in: bytes).upperBound)
    var offset = start
    var column = 0
    while offset < limit, column < position.column {
      let length = UTF8Validation.length(ofScalarStartedBy: bytes[offset])
      let units = encoding == .utf8 ? length : encoding.units(startedBy: bytes[offset])
      // A column inside a scalar means the scalar's start: never half a character.
      if column + units > position.column { break }
      column += units
      offset += length
    }
    return min(offset, limit)
  }
}

extension PositionEncoding {
  /// How many columns the scalar takes that begins with `byte`; none for a continuation byte.
  fileprivate func units(startedBy byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return self == .utf8 ? 1 : 0 }
    switch self {
    case .utf8: return 1
    case .utf16: return byte >= 0xF0 ? 2 : 1
    case .utf32: return 1
    }
  }
}

extension TextSnapshot {
  /// The line and column of a byte offset. Offsets outside the document are clamped.
  public func position(of offset: Int, _ encoding: PositionEncoding) -> TextPosition {
    lines.position(of: offset, in: bytes, encoding)
  }

  /// The byte offset of a line and column. What lies beyond a line's end means its end, what lies
  /// beyond the last line the document's end, as the protocol asks; a column inside a character
  /// means the character's start.
  public func offset(of position: TextPosition, _ encoding: PositionEncoding) -> Int {
    lines.offset(of: position, in: bytes, encoding)
  }
}
