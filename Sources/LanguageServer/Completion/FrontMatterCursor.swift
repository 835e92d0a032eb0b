import EssayText

/// Reads a line of front matter from where a cursor stands in it. The front matter need not be
/// closed yet, as it is while somebody writes it.
enum FrontMatterCursor {
  /// The keys that concern the checking.
  enum Key: String, CaseIterable {
    case text, themes, ignore

    init?(written: Substring) {
      self.init(rawValue: written == "texts" ? "text" : String(written))
    }
  }

  /// How far down front matter is looked for, in lines; as the reader of essays does.
  private static let longest = 500

  /// The lines between the first fence and the last; nil where the offset is not among them.
  static func lines(around offset: Int, in text: TextSnapshot) -> Range<Int>? {
    let cursor = text.lines.line(at: offset)
    guard (1..<longest).contains(cursor), line(0, of: text) == "---" else { return nil }
    for number in 1..<text.lines.count {
      let line = line(number, of: text)
      if line == "---" || line == "..." { return number > cursor ? 1..<number : nil }
      if number > longest || !isYAML(line) { return number > cursor ? 1..<(cursor + 1) : nil }
    }
    return 1..<text.lines.count
  }

  /// A line's words, without the byte-order mark and the spaces at its end.
  static func line(_ number: Int, of text: TextSnapshot) -> Substring {
    var line = Substring(text[text.lines.contentRange(ofLine: number, in: text.bytes)])
    if number == 0, line.unicodeScalars.first == "\u{FEFF}" {
      line = Substring(line.unicodeScalars.dropFirst())
    }
    while line.last?.isWhitespace == true { line = line.dropLast() }
    return line
  }

  /// Whether a line may stand in front matter, complete or being typed.
  private static func isYAML(_ line: Substring) -> Bool {
    guard let first = line.first, !first.isWhitespace, first != "-", first != "#", first != "]"
    else { return true }
    return line.contains(":") || !line.contains(" ")
  }

  /// The key that a line begins with, and where its value begins, in characters of the line.
  static func key(of line: Substring) -> (name: Substring, value: Substring)? {
    guard let first = line.first, !first.isWhitespace, first != "-", first != "#",
      let colon = line.firstIndex(of: ":")
    else { return nil }
    return (line[..<colon], line[line.index(after: colon)...])
  }

  /// The key that a line's values belong to: its own, or that of the list that it is part of.
  static func key(ofLine number: Int, in text: TextSnapshot) -> Key? {
    for candidate in stride(from: number, through: 1, by: -1) {
      if let key = key(of: line(candidate, of: text)) { return Key(written: key.name) }
    }
    return nil
  }

  /// The id that a cursor stands at, and the key that it is a value of.
  static func value(at offset: Int, in text: TextSnapshot) -> (key: Key, range: ByteRange)? {
    let line = text.lines.line(at: offset)
    let content = text.lines.contentRange(ofLine: line, in: text.bytes)
    guard line > 0, content.touches(offset), let key = key(ofLine: line, in: text) else {
      return nil
    }
    var lower = offset
    while lower > content.lowerBound, isIDByte(text.bytes[lower - 1]) { lower -= 1 }
    var upper = offset
    while upper < content.upperBound, isIDByte(text.bytes[upper]) { upper += 1 }
    // A list's hyphen is none of an id's.
    while lower < upper, text.bytes[lower] == UInt8(ascii: "-") { lower += 1 }
    return lower < upper && lower <= offset ? (key, lower..<upper) : nil
  }

  /// Whether a byte may stand in the id of a set, a theme or a rule.
  static func isIDByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
