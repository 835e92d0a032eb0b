import EssayText

/// What the beginning of a Markdown line says of it. The line is what its containers leave of it.
struct MarkdownLine {
  private let bytes: [UInt8]
  private let range: ByteRange
  /// In columns; a tab goes to the next multiple of four.
  let indentation: Int
  /// Where the line's first byte that is no space stands in the document.
  let contentStart: Int

  init(_ range: ByteRange, in bytes: [UInt8]) {
    self.bytes = bytes
    self.range = range
    var column = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: " ") {
        column += 1
      } else if bytes[index] == UInt8(ascii: "\t") {
        column += 4 - column % 4
      } else {
        break
      }
      index += 1
    }
    indentation = column
    contentStart = index
  }

  private var content: ArraySlice<UInt8> { bytes[contentStart..<range.upperBound] }

  var isBlank: Bool { contentStart == range.upperBound }

  func starts(with prefix: String) -> Bool { content.starts(with: prefix.utf8) }

  var startsWithDash: Bool { ["—", "–", "―", "-- "].contains { starts(with: $0) } }

  func contains(_ needle: String) -> Bool {
    TextScan.find(needle, in: bytes, contentStart..<range.upperBound) != nil
  }

  private var trimmedRange: ByteRange { range.trimmingSpaces(in: bytes) }

  var trimmedCount: Int { trimmedRange.count }

  func ends(with suffix: String) -> Bool {
    bytes[trimmedRange].suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  // MARK: Leaf blocks

  struct Fence {
    let byte: UInt8
    let length: Int
  }

  /// The code fence that the line opens.
  var fence: Fence? {
    guard indentation < 4, let first = content.first, first == 0x60 || first == 0x7E else {
      return nil
    }
    let length = content.prefix { $0 == first }.count
    guard length >= 3 else { return nil }
    if first == 0x60, content.dropFirst(length).contains(0x60) { return nil }
    return Fence(byte: first, length: length)
  }

  func closes(_ fence: Fence) -> Bool {
    let marks = content.prefix { $0 == fence.byte }.count
    return indentation < 4 && marks >= fence.length
      && content.dropFirst(marks).allSatisfy { $0 <= 0x20 }
  }

  /// A heading with number signs: its level and its words.
  var heading: (level: Int, text: ByteRange)? {
    guard indentation < 4 else { return nil }
    let level = content.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return nil }
    let start = contentStart + level
    guard start == range.upperBound || bytes[start] <= 0x20 else { return nil }
    var text = (start..<range.upperBound).trimmingSpaces(in: bytes)
    let closing = bytes[text].reversed().prefix { $0 == UInt8(ascii: "#") }.count
    if closing > 0, closing < text.count, bytes[text.upperBound - closing - 1] <= 0x20 {
      text = (text.lowerBound..<text.upperBound - closing).trimmingSpaces(in: bytes)
    }
    return (level, text)
  }

  /// 1 or 2 where the line underlines a heading.
  var setextLevel: Int? {
    guard indentation < 4, let first = content.first else { return nil }
    guard bytes[trimmedRange].allSatisfy({ $0 == first }) else { return nil }
    if first == UInt8(ascii: "=") { return 1 }
    return first == UInt8(ascii: "-") && trimmedCount >= 2 ? 2 : nil
  }

  var isThematicBreak: Bool {
    guard indentation < 4, let first = content.first, ("-*_" as ByteSet).contains(first) else {
      return false
    }
    let marks = content.filter { $0 > 0x20 }
    return marks.count >= 3 && marks.allSatisfy { $0 == first }
  }

  /// `[label]: address`, which is no prose.
  var isLinkDefinition: Bool {
    guard indentation < 4, content.first == UInt8(ascii: "["), footnoteLabel == nil,
      let close = content.firstIndex(of: UInt8(ascii: "]")), close + 1 < range.upperBound
    else { return false }
    return bytes[close + 1] == UInt8(ascii: ":") && close > contentStart + 1
  }

  /// The row of hyphens under a table's head.
  var isTableRule: Bool {
    let content = bytes[trimmedRange]
    return content.contains(UInt8(ascii: "|")) && content.contains(UInt8(ascii: "-"))
      && content.allSatisfy { ("|-: " as ByteSet).contains($0) }
  }

  /// The cells of a table's row, empty ones included.
  var cells: [ByteRange] {
    var cells: [ByteRange] = []
    // A row may open and close with a bar, outside of which no cell stands.
    let opens = bytes[trimmedRange].first == UInt8(ascii: "|")
    var start = trimmedRange.lowerBound
    for index in trimmedRange where bytes[index] == UInt8(ascii: "|") {
      cells.append(start..<index)
      start = index + 1
    }
    cells.append(start..<trimmedRange.upperBound)
    return cells.dropFirst(opens ? 1 : 0).map { $0.trimmingSpaces(in: bytes) }
  }

  // MARK: Containers

  var isQuoted: Bool { indentation < 4 && content.first == UInt8(ascii: ">") }

  /// What stands after the mark of a block quotation.
  var unquoted: ByteRange {
    let start = contentStart + 1
    let skips = start < range.upperBound && bytes[start] == UInt8(ascii: " ") ? 1 : 0
    return start + skips..<range.upperBound
  }

  /// The label of the footnote that the line defines, and where its words begin.
  var footnoteLabel: (name: String, end: Int)? {
    guard indentation < 4, starts(with: "[^"),
      let close = content.firstIndex(of: UInt8(ascii: "]")), close + 1 < range.upperBound,
      bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return (String(decoding: bytes[contentStart + 2..<close], as: UTF8.self), close + 2)
  }

  struct ListMarker {
    let contentStart: Int
    /// By how many columns the item's further lines are indented.
    let width: Int
    /// Whether it may begin a list in the middle of a paragraph.
    let interrupts: Bool
  }

  var listMarker: ListMarker? {
    guard indentation < 4, let first = content.first else { return nil }
    var length = 1
    var interrupts = true
    if !("-*+" as ByteSet).contains(first) {
      let digits = content.prefix { (0x30...0x39).contains($0) }
      guard (1...9).contains(digits.count), digits.endIndex < range.upperBound,
        bytes[digits.endIndex] == UInt8(ascii: ".") || bytes[digits.endIndex] == UInt8(ascii: ")")
      else { return nil }
      length = digits.count + 1
      interrupts = digits.elementsEqual("1".utf8)
    }
    let after = contentStart + length
    if after == range.upperBound {
      return ListMarker(contentStart: after, width: indentation + length + 1, interrupts: false)
    }
    guard bytes[after] <= 0x20 else { return nil }
    let spaces = bytes[after..<range.upperBound].prefix { $0 == UInt8(ascii: " ") }.count
    let gap = (1...4).contains(spaces) ? spaces : 1
    return ListMarker(
      contentStart: after + gap, width: indentation + length + gap, interrupts: interrupts)
  }

  /// The line without `width` columns of its indentation.
  func unindented(by width: Int) -> ByteRange {
    var column = 0
    var index = range.lowerBound
    while index < contentStart, column < width {
      column += bytes[index] == UInt8(ascii: "\t") ? 4 - column % 4 : 1
      index += 1
    }
    return index..<range.upperBound
  }

  /// Whether the line goes on with the paragraph of a container whose prefix it lacks. There, an
  /// item of any number begins a list.
  var continuesLazily: Bool { !interruptsParagraph && listMarker == nil }

  /// Whether the line ends the paragraph before it.
  var interruptsParagraph: Bool {
    if isQuoted || fence != nil || heading != nil || isThematicBreak { return true }
    if footnoteLabel != nil || starts(with: "<!--") { return true }
    return listMarker?.interrupts == true
  }
}
