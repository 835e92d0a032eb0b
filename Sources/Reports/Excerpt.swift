import EssayText

/// The line of an essay that a finding speaks of, as a terminal shows it: cut to the words around
/// the finding where it is longer than the terminal is wide, and steering nothing.
struct Excerpt: Equatable {
  /// Counted from 0.
  let line: Int
  let text: String
  /// How many columns stand before the words that the finding speaks of.
  let underlineStart: Int
  /// How many columns these words take, on this line; at least one.
  let underlineWidth: Int

  private static let tabStop = 4

  /// - Parameter width: how many columns the excerpt may take.
  init(of range: ByteRange, in text: TextSnapshot, width: Int) {
    line = text.lines.line(at: range.lowerBound)
    let content = text.lines.contentRange(ofLine: line, in: text.bytes)
    let window = Excerpt.window(around: range, in: content, of: text.bytes, width: width)
    let cells = Excerpt.cells(of: window, in: text)
    func index(of offset: Int) -> Int {
      cells.firstIndex { $0.offset >= offset } ?? cells.count
    }
    let first = index(of: range.lowerBound)
    let marked = first..<max(first, index(of: range.upperBound))
    let cut = ExcerptCut(
      cells, marked: marked, width: width,
      hasMoreBefore: window.lowerBound > content.lowerBound,
      hasMoreAfter: window.upperBound < content.upperBound)

    var shown: [UInt8] = []
    if cut.isCutBefore { shown += "… ".utf8 }
    for cell in cells[cut.range] { cell.write(to: &shown) }
    if cut.isCutAfter { shown += " …".utf8 }
    self.text = String(decoding: shown, as: UTF8.self)
    let before = cells[cut.range.lowerBound..<max(cut.range.lowerBound, marked.lowerBound)]
    underlineStart = before.reduce(cut.isCutBefore ? 2 : 0) { $0 + $1.columns }
    underlineWidth = max(1, cells[marked.clamped(to: cut.range)].reduce(0) { $0 + $1.columns })
  }

  /// As much of the line as could be shown, so that a book on one line costs no more than a
  /// sentence.
  private static func window(
    around range: ByteRange, in content: ByteRange, of bytes: [UInt8], width: Int
  ) -> ByteRange {
    let middle = range.lowerBound.clamped(to: content)
    let lower = offset(columns: -width, from: middle, within: content, of: bytes)
    let reach = offset(columns: width, from: middle, within: content, of: bytes)
    let last = max(middle, min(range.upperBound, reach))
    return lower..<offset(columns: width, from: last, within: content, of: bytes)
  }

  /// The offset so many columns after another, or, below zero, before it; it may lie further away,
  /// since only what surely takes a column is counted. Of what takes none no more is passed over than
  /// a screenful.
  private static func offset(
    columns: Int, from start: Int, within content: ByteRange, of bytes: [UInt8]
  ) -> Int {
    var left = abs(columns)
    let direction = columns.signum()
    let end = (start + 8 * columns).clamped(to: content)
    var offset = start
    while offset != end, left > 0 {
      let byte = bytes[direction > 0 ? offset : offset - 1]
      if (0x20..<0x7F).contains(byte) { left -= 1 }
      offset += direction
    }
    while content.lowerBound < offset, offset < content.upperBound, bytes[offset] & 0xC0 == 0x80 {
      offset += direction
    }
    return offset
  }

  private static func cells(of window: ByteRange, in text: TextSnapshot) -> [ExcerptCell] {
    var cells: [ExcerptCell] = []
    cells.reserveCapacity(window.count)
    var offset = window.lowerBound
    var column = 0
    while offset < window.upperBound {
      let (start, byte) = (offset, text.bytes[offset])
      offset += UTF8Validation.length(ofScalarStartedBy: byte)
      let scalar =
        byte < 0x80 ? Unicode.Scalar(byte) : text[start..<offset].unicodeScalars.first ?? "\u{FFFD}"
      let isTab = scalar == "\t"
      guard let shown = isTab ? " " : DisplayWidth.printable(scalar) else { continue }
      let columns = isTab ? tabStop - column % tabStop : DisplayWidth.columns(of: shown)
      cells.append(ExcerptCell(scalar: shown, columns: columns, offset: start))
      column += columns
    }
    return cells
  }
}

/// A scalar as it is shown.
struct ExcerptCell {
  let scalar: Unicode.Scalar
  let columns: Int
  /// Its byte in the essay.
  let offset: Int

  /// Writes it, a tab as spaces.
  func write(to output: inout [UInt8]) {
    if scalar.isASCII { output.append(UInt8(ascii: scalar)) } else { output += String(scalar).utf8 }
    if scalar == " " {
      for _ in 0..<max(columns - 1, 0) { output.append(UInt8(ascii: " ")) }
    }
  }

  /// Looking a property up takes long, and nearly every scalar is ASCII.
  var isSpace: Bool {
    scalar.isASCII ? scalar == " " || scalar == "\t" : scalar.properties.isWhitespace
  }
}

extension Int {
  fileprivate func clamped(to range: ByteRange) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
