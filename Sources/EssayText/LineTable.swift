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
  /// A line in one word, so that those after an edit are moved by a sum.
  private struct Line: Sendable, Equatable {
    private var packed: Int

    init(start: Int, isASCII: Bool) {
      packed = start << 1 | (isASCII ? 1 : 0)
    }

    /// Offset of its first byte.
    var start: Int { packed >> 1 }

    /// Whether each of its bytes is one column in every encoding.
    var isASCII: Bool { packed & 1 == 1 }

    mutating func move(by bytes: Int) { packed += bytes << 1 }
  }

  private var table: [Line]
  /// What is known of lines too long to be walked through.
  private var longLines: [LongLine]
  private let end: Int
  private let markLength: Int
  /// Whether a byte-order mark is a character of the text like any other.
  private let countsMark: Bool

  init(_ bytes: [UInt8], countsMark: Bool) {
    table = []
    longLines = []
    end = bytes.count
    self.countsMark = countsMark
    markLength = countsMark ? 0 : Self.markLength(of: bytes)
    appendLines(of: bytes, from: 0)
  }

  /// The lines before some line of an earlier table, for ``applying(_:to:)`` to go on with.
  private init(_ earlier: LineTable, before line: Int, of bytes: [UInt8]) {
    table = Array(earlier.table[..<line])
    longLines = earlier.longLines.filter { $0.line < line }
    end = bytes.count
    countsMark = earlier.countsMark
    markLength = countsMark ? 0 : Self.markLength(of: bytes)
  }

  private static func markLength(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Appends the lines that begin in a stretch of the document, which begins and ends with a line.
  /// - Parameter last: where the next line begins; nil for all lines up to the document's end.
  private mutating func appendLines(of bytes: [UInt8], from first: Int, to last: Int? = nil) {
    let stop = last ?? bytes.count
    var start = first
    var isASCII = true
    var index = first
    let span = bytes.span
    while true {
      index = span.next(UInt8(ascii: "\n"), UInt8(ascii: "\r"), from: index, before: stop)
      guard index < stop else { break }
      if span[index] >= 0x80 {
        isASCII = false
        repeat { index += 1 } while index < stop && span[index] >= 0x80
        continue
      }
      let isCR = span[index] == UInt8(ascii: "\r")
      index += 1
      if isCR, index < stop, span[index] == UInt8(ascii: "\n") { index += 1 }
      append(start..<index, isASCII: isASCII, of: span)
      start = index
      isASCII = true
    }
    if last == nil { append(start..<end, isASCII: isASCII, of: span) }
  }

  private mutating func append(_ range: ByteRange, isASCII: Bool, of bytes: Span<UInt8>) {
    if !isASCII, range.count >= LongLine.shortest {
      let first = table.isEmpty ? min(markLength, end) : range.lowerBound
      longLines.append(LongLine(line: table.count, first..<range.upperBound, of: bytes))
    }
    table.append(Line(start: range.lowerBound, isASCII: isASCII))
  }

  /// The lines of the document after a change; only those that it touches are read.
  func applying(_ change: TextChange, to bytes: [UInt8]) -> LineTable {
    // The line before may end in a CR that now has an LF after it.
    let first = line(at: max(0, change.start - 1))
    let next = line(at: change.oldEnd) + 1
    var result = LineTable(self, before: first, of: bytes)
    result.table.reserveCapacity(table.count + 8)
    guard next < table.count else {
      result.appendLines(of: bytes, from: table[first].start)
      return result
    }
    result.appendLines(
      of: bytes, from: table[first].start, to: table[next].start + change.shift)
    let moved = result.table.count
    result.table += table[next...]
    for line in moved..<result.table.count { result.table[line].move(by: change.shift) }
    result.longLines += longLines.drop { $0.line < next }.map { $0.moved(by: moved - next) }
    return result
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
    var known = start
    var column = 0
    if let place = longLine(line)?.place(before: offset - start) {
      known = start + place.offset
      column = place.units(encoding)
    }
    column += encoding.units(of: known..<offset, in: bytes.span)
    return TextPosition(line: line, column: column)
  }

  private func longLine(_ line: Int) -> LongLine? {
    guard !longLines.isEmpty else { return nil }
    var low = 0
    var high = longLines.count
    while low < high {
      let middle = (low + high) / 2
      if longLines[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < longLines.count && longLines[low].line == line ? longLines[low] : nil
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
    let column = max(position.column, 0)
    // The sum may pass any bound that a client chooses to send.
    if table[position.line].isASCII { return start + min(column, limit - start) }
    var offset = start
    var units = 0
    if let place = longLine(position.line)?.place(atMost: column, encoding) {
      offset = start + place.offset
      units = place.units(encoding)
    }
    while offset < limit, units < column {
      let length = UTF8Validation.length(ofScalarStartedBy: bytes[offset])
      let step = encoding == .utf8 ? length : encoding.units(startedBy: bytes[offset])
      // A column inside a scalar means the scalar's start: never half a character.
      if units + step > column { break }
      units += step
      offset += length
    }
    return min(offset, limit)
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
