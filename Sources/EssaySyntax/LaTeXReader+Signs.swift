import EssayText

/// Commands that are a backslash and a sign, and the signs that TeX joins to others.
extension LaTeXReader {
  /// Reads the backslash at the position and the sign after it.
  mutating func readControlSymbol() {
    let start = index
    index += 1
    guard index < end else { return }
    let sign = bytes[index]
    switch sign {
    case UInt8(ascii: "\\"):
      index += 1
      breakLine(from: start)
    case UInt8(ascii: "("): readFormula(from: start, closer: "\\)")
    case UInt8(ascii: "["): readFormula(from: start, closer: "\\]")
    case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"),
      UInt8(ascii: "_"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: " "), 0x09:
      flow.copy(index..<index + 1, of: bytes)
      index += 1
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ">"):
      index += 1
      writeThinSpace(from: start)
    case UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "-"),
      UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      index += 1
    default:
      // Before anything else, a line end above all, the backslash alone is left out.
      guard let accent = LaTeXAccent.symbol(sign) else { return }
      index += 1
      readAccent(accent, from: start)
    }
  }

  private mutating func readFormula(from start: Int, closer: String) {
    index = start
    if !skipMathematics(to: closer, openerLength: 2) { index = start + 2 }
  }

  /// Between two marks the space is for the eye: in the text they stand together.
  private mutating func writeThinSpace(from start: Int) {
    let marks = ["“", "‘", "”", "’", "'"]
    let followsMark = marks.contains {
      flow.text.bytes.suffix(3).reversed()
        .starts(with: $0.utf8.reversed())
    }
    let precedesMark = isAt(UInt8(ascii: "`")) || isAt(UInt8(ascii: "'"))
    if !followsMark, !precedesMark { flow.write("\u{2009}", for: start..<index) }
  }

  /// Reads the letter that an accent stands on: `\'e`, `\'{e}`, `\c c`, `\'\i`.
  mutating func readAccent(_ accent: LaTeXAccent, from start: Int) {
    let after = index
    skipBlanks()
    let isGroup = isAt(UInt8(ascii: "{"))
    if isGroup { index += 1 }
    let isDotless = starts(with: "\\i", at: index) || starts(with: "\\j", at: index)
    if isDotless { index += 1 }
    guard index < end, isLetter(bytes[index]) else {
      index = after
      return
    }
    let letter = Unicode.Scalar(bytes[index])
    index += 1
    if isDotless { skipBlanks() }
    if isGroup, !isAt(UInt8(ascii: "}")) {
      // An accent over several letters; the group is read as words.
      index = after
      return
    }
    if isGroup { index += 1 }
    flow.write(accent.on(letter), for: start..<index)
  }

  // MARK: Ligatures

  /// Reads the sign at the position and those that TeX joins to it.
  mutating func readLigature() {
    switch bytes[index] {
    case UInt8(ascii: "~"): write("\u{A0}", length: 1)
    case UInt8(ascii: "-"): readHyphens()
    case UInt8(ascii: "`"): write(starts(with: "``", at: index) ? "“" : "‘", "``")
    case UInt8(ascii: "'"): readApostrophes()
    case UInt8(ascii: ",") where starts(with: ",,", at: index) && isWordStart(index + 2):
      write("„", length: 2)
    case UInt8(ascii: "<") where starts(with: "<<", at: index): write("«", length: 2)
    case UInt8(ascii: ">") where starts(with: ">>", at: index): write("»", length: 2)
    default: copySign()
    }
  }

  private mutating func write(_ character: String, length: Int) {
    flow.write(character, for: index..<index + length)
    index += length
  }

  /// Writes a character for `pair` where it stands here whole, else for its first byte.
  private mutating func write(_ character: String, _ pair: String) {
    write(character, length: starts(with: pair, at: index) ? 2 : 1)
  }

  private mutating func copySign() {
    flow.copy(index..<index + 1, of: bytes)
    index += 1
  }

  private mutating func readHyphens() {
    if starts(with: "---", at: index) {
      write("—", length: 3)
    } else if starts(with: "--", at: index) {
      write("–", length: 2)
    } else {
      copySign()
    }
  }

  /// Two apostrophes are a closing mark, and so is one, unless a letter follows: then it stands
  /// inside a word, or is a straight mark before one, and the document's own byte tells most. Of
  /// three, the one that closes what opened last comes first.
  private mutating func readApostrophes() {
    if starts(with: "'''", at: index), flow.quotesSingly { return write("’", length: 1) }
    if starts(with: "''", at: index) { return write("”", length: 2) }
    if isWordStart(index + 1) { copySign() } else { write("’", length: 1) }
  }

  private func isWordStart(_ position: Int) -> Bool {
    position < end && (EnglishWords.isWordByte(bytes[position]) || bytes[position] >= 0xC3)
  }
}
