import EssayText

/// Passing over what is no prose, and the small scans that this takes.
extension LaTeXReader {
  func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// The end of the line that `position` stands in, without its line end.
  func lineEnd(from position: Int) -> Int {
    bytes[position...].firstIndex { isLineEnd($0) } ?? bytes.count
  }

  /// The offset after the line end at `position`; `position` where there is none.
  func afterLineEnd(at position: Int) -> Int {
    guard position < end, isLineEnd(bytes[position]) else { return position }
    let isPair = bytes[position] == 0x0D && position + 1 < end && bytes[position + 1] == 0x0A
    return position + (isPair ? 2 : 1)
  }

  mutating func skipBlanks() {
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
  }

  func isAt(_ byte: UInt8) -> Bool { index < end && bytes[index] == byte }

  func starts(with prefix: String, at position: Int) -> Bool {
    position + prefix.utf8.count <= end && bytes[position...].starts(with: prefix.utf8)
  }

  /// Whether the line end at `position` is followed by a blank line.
  private func endsParagraph(at position: Int) -> Bool {
    var next = afterLineEnd(at: position)
    while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    return next >= end || isLineEnd(bytes[next])
  }

  // MARK: Arguments

  mutating func skipStar() {
    if isAt(UInt8(ascii: "*")) { index += 1 }
  }

  /// Passes over the brace group at the position, or over the paragraph's rest where it has no end.
  mutating func skipGroup() {
    var depth = 0
    while index < end {
      let byte = bytes[index]
      if isLineEnd(byte), endsParagraph(at: index) { return }
      switch byte {
      case UInt8(ascii: "\\"):
        index += 1
      // Right after a word it belongs to an address: “essays%20and%20notes”.
      case UInt8(ascii: "%") where !EnglishWords.isWordByte(bytes[index - 1]):
        let lineEnd = min(end, lineEnd(from: index))
        result.comments.append(index..<lineEnd)
        index = lineEnd
        continue
      case UInt8(ascii: "{"):
        depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
      default:
        break
      }
      index = min(end, index + 1)
      if depth == 0 { return }
    }
  }

  /// Passes over the brace groups that follow one another at the position.
  mutating func skipGroups(atMost limit: Int = .max) {
    var count = 0
    while count < limit, isAt(UInt8(ascii: "{")) {
      skipGroup()
      count += 1
    }
  }

  /// Passes over the arguments in brackets at the position. They are short: a bracket without an
  /// end is a bracket.
  mutating func skipOptions() {
    while isAt(UInt8(ascii: "[")), let close = closingBracket() { index = close + 1 }
  }

  private func closingBracket() -> Int? {
    var depth = 0
    for position in index + 1..<max(index + 1, min(end, index + 300)) {
      switch bytes[position] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "]") where depth <= 0: return position
      case 0x0A, 0x0D: if endsParagraph(at: position) { return nil }
      default: break
      }
    }
    return nil
  }

  /// Whether the group at the position holds words with spaces between them, so that an unknown
  /// command is likely to print it: `\draft{We never learn why}`, not `\gap{2em}`.
  func holdsProse() -> Bool {
    var previous: UInt8 = 0
    var beforeSpace: UInt8 = 0
    for position in index + 1..<max(index + 1, min(end, index + 200)) {
      let byte = bytes[position]
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "=") { return false }
      if isLineEnd(byte), endsParagraph(at: position) { return false }
      if previous <= 0x20, isLetter(byte), isLetter(beforeSpace) || beforeSpace >= 0x80 {
        return true
      }
      if byte <= 0x20, previous > 0x20 {
        let isStop = (",.;:?!'" as ByteSet).contains(previous)
        beforeSpace = isStop && position >= index + 3 ? bytes[position - 2] : previous
      }
      previous = byte
    }
    return false
  }

  func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  // MARK: Mathematics and code

  /// Stands for what is no word, so that the words around it stay apart.
  mutating func writePlaceholder(from start: Int) {
    flow.write("\u{FFFC}", for: start..<index)
  }

  mutating func readDollar() {
    let closer = starts(with: "$$", at: index) ? "$$" : "$"
    if !skipMathematics(to: closer, openerLength: closer.utf8.count) {
      flow.copy(index..<index + 1, of: bytes)
      index += 1
    }
  }

  /// Passes over a formula that ends in this paragraph.
  /// - Returns: whether it ends.
  mutating func skipMathematics(to closer: String, openerLength: Int) -> Bool {
    let start = index
    guard let close = find(closer, from: index + openerLength, inParagraph: true) else {
      return false
    }
    let formula = (start + openerLength..<close).trimmingSpaces(in: bytes)
    index = close + closer.utf8.count
    let isEllipsis = Self.ellipses.contains { bytes[formula].elementsEqual($0.utf8) }
    // Whoever does not trust \ldots outside mathematics writes $\ldots$.
    if isEllipsis { flow.write("…", for: start..<index) } else { writePlaceholder(from: start) }
    return true
  }

  private static let ellipses = ["\\ldots", "\\dots", "\\cdots", "..."]

  /// Where `closer` next stands unescaped. What was not found is not looked for again, so that a
  /// thousand dollars cost no more than one.
  mutating func find(_ closer: String, from start: Int, inParagraph: Bool) -> Int? {
    guard start >= absentBefore[closer] ?? 0 else { return nil }
    let wanted = Array(closer.utf8)
    var position = start
    while position < end {
      let byte = bytes[position]
      if byte == wanted[0], starts(with: closer, at: position) { return position }
      if inParagraph, isLineEnd(byte), endsParagraph(at: position) { break }
      position += inParagraph && byte == UInt8(ascii: "\\") ? 2 : 1
    }
    absentBefore[closer] = position
    // Whether the paragraph ends there, the next line says.
    while position < end, bytes[position] <= 0x20 { position += 1 }
    searched = max(searched, position)
    return nil
  }

  /// Code between two equal characters on one line, or in braces.
  mutating func skipVerbatim(from start: Int) {
    guard index < end, bytes[index] > 0x20 else { return }
    if isAt(UInt8(ascii: "{")) {
      skipGroup()
    } else {
      let delimiter = bytes[index]
      let line = min(end, lineEnd(from: index))
      guard delimiter < 0x80, let close = bytes[index + 1..<line].firstIndex(of: delimiter) else {
        return
      }
      index = close + 1
    }
    writePlaceholder(from: start)
  }
}
