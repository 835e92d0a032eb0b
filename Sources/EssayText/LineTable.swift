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
  /// How many scalars and UTF-16 units stand before each ``stride``-th byte of the document; empty
  /// where each byte is one. A paragraph of ten megabytes is one line, and a column in it should
  /// not cost a walk through it.
  private let counts: [Counts]
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
    self.counts = table.allSatisfy(\.isASCII) ? [] : Counts.all(of: span)
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
    let column =
      units(before: offset, in: bytes, encoding) - units(before: start, in: bytes, encoding)
    return TextPosition(line: line, column: column)
  }

  /// How many columns' worth of units stand before a byte of the document.
  private func units(before offset: Int, in bytes: [UInt8], _ encoding: PositionEncoding) -> Int {
    guard encoding != .utf8, !counts.isEmpty else { return offset }
    let known = offset / Counts.stride
    var units = counts[known].units(encoding)
    for byte in bytes[known * Counts.stride..<offset] { units += encoding.units(startedBy: byte) }
    return units
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
    if table[position.line].isASCII { return min(start + max(position.column, 0), limit) }
    let wanted = units(before: start, in: bytes, encoding) + max(position.column, 0)
    var offset = nearestOffset(before: wanted, from: start, encoding)
    var units = units(before: offset, in: bytes, encoding)
    while offset < limit, units < wanted {
      let length = UTF8Validation.length(ofScalarStartedBy: bytes[offset])
      let step = encoding == .utf8 ? length : encoding.units(startedBy: bytes[offset])
      // A column inside a scalar means the scalar's start: never half a character.
      if units + step > wanted { break }
      units += step
      offset += length
    }
    return min(offset, limit)
  }

  /// A known place at or before which `wanted` units stand, and not before `start`.
  private func nearestOffset(before wanted: Int, from start: Int, _ encoding: PositionEncoding)
    -> Int
  {
    guard encoding != .utf8, !counts.isEmpty else { return start }
    var low = 0
    var high = counts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if counts[middle].units(encoding) <= wanted { low = middle } else { high = middle }
    }
    return max(start, low > 0 ? counts[low].scalarStart : 0)
  }

  /// What stands before a byte of the document.
  private struct Counts: Sendable, Equatable {
    static let stride = 1024

    let scalars: Int
    let utf16Units: Int
    /// The first byte of the scalar that the byte belongs to, or of the next one.
    let scalarStart: Int

    func units(_ encoding: PositionEncoding) -> Int {
      encoding == .utf16 ? utf16Units : scalars
    }

    static func all(of bytes: Span<UInt8>) -> [Counts] {
      var all: [Counts] = []
      all.reserveCapacity(bytes.count / stride + 1)
      var scalars = 0
      var units = 0
      for index in 0..<bytes.count {
        if index % stride == 0 {
          var start = index
          while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
          all.append(Counts(scalars: scalars, utf16Units: units, scalarStart: start))
        }
        let byte = bytes[index]
        if byte & 0xC0 != 0x80 {
          scalars += 1
          units += byte >= 0xF0 ? 2 : 1
        }
      }
      if bytes.count % stride == 0 {
        all.append(Counts(scalars: scalars, utf16Units: units, scalarStart: bytes.count))
      }
      return all
    }
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
