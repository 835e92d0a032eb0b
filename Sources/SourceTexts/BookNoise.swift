import EssayText

/// Tells what in a book's file is not its author's words.
enum BookNoise {
  enum Kind {
    case words
    /// Nobody quotes it: a page number, a row of stars, a caption.
    case noise
    /// It stands beside the work: a footnote, in a play a stage direction.
    case aside
  }

  /// What a paragraph is.
  static func kind(of range: ByteRange, in bytes: [UInt8], isPlay: Bool) -> Kind {
    let first = bytes[range.lowerBound]
    if first < 0x80, !isLetter(first), isOrnament(range, in: bytes) { return .noise }
    if first == UInt8(ascii: "["), bytes[range.upperBound - 1] == UInt8(ascii: "]") {
      let inside = range.lowerBound + 1..<range.upperBound - 1
      if begins(inside, with: ["footnote"], in: bytes) { return .aside }
      if isNote(inside, in: bytes) { return .noise }
      if isPlay { return .aside }
    }
    if isPlay, isDirection(range, in: bytes) { return .aside }
    return .words
  }

  /// Whether a paragraph is a number or has no letter at all.
  private static func isOrnament(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    guard range.count <= 80 else { return false }
    let words = bytes[range].filter { isLetter($0) || $0 >= 0x80 }
    return words.isEmpty || begins(range, with: ["[pg", "[page", "{page"], in: bytes)
  }

  /// Whether brackets hold a page's or a note's number, a caption, or the transcriber's words.
  static func isNote(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    if range.isEmpty { return false }
    if range.count <= 6,
      bytes[range].allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "*") })
    {
      return true
    }
    return begins(
      range,
      with: ["illustration", "pg ", "page ", "pg. ", "p. ", "footnote", "transcriber", "sidenote"],
      in: bytes)
  }

  /// The bracket that closes another; nil where it is far away.
  static func closingBracket(from open: Int, limit: Int, in bytes: [UInt8]) -> Int? {
    let closing = bytes[open] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    let end = min(limit, open + 300)
    return bytes[open..<max(open, end)].firstIndex(of: closing)
  }

  // MARK: Stage directions

  private static let entrances = ["enter ", "re-enter ", "exit", "exeunt"]

  /// Whether a paragraph of a play tells what happens: “Enter Macbeth.”, “_Exeunt._”, “(Aside.)”.
  private static func isDirection(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, "[(_*".utf8.contains(bytes[start]) { start += 1 }
    let isMarked = start > range.lowerBound && bytes[start - 1] != UInt8(ascii: "*")
    let closing = bytes[range].last { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "*") }
    if isMarked, closing == UInt8(ascii: "]") || closing == UInt8(ascii: ")") { return true }
    return begins(start..<range.upperBound, with: entrances, in: bytes)
  }

  /// Where a direction ends that begins within a line, after the end of a sentence: “Exit.”,
  /// “Exeunt all but Macbeth.”
  static func direction(at index: Int, in line: ByteRange, of bytes: [UInt8]) -> Int? {
    guard begins(index..<line.upperBound, with: ["exit", "exeunt", "re-enter "], in: bytes),
      isAfterSentence(index, in: line, of: bytes)
    else { return nil }
    let name = bytes[index..<line.upperBound].prefix { isLetter($0) }.count
    guard [4, 6, 2].contains(name) else { return nil }
    let stop = bytes[index..<line.upperBound].firstIndex {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "_")
    }
    return stop.map { $0 + 1 } ?? line.upperBound
  }

  static func isAfterSentence(_ index: Int, in line: ByteRange, of bytes: [UInt8]) -> Bool {
    let before = bytes[line.lowerBound..<index].last { $0 != UInt8(ascii: " ") && $0 != 0x5F }
    guard let before else { return true }
    // The last byte of a closing quotation mark or of a dash, too.
    return ".?!:;,)]".utf8.contains(before) || before >= 0x80
  }

  // MARK: Words

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether some words begin with one of these, in small letters or capitals.
  private static func begins(
    _ range: ByteRange, with words: [String], in bytes: [UInt8]
  ) -> Bool {
    words.contains { word in
      var index = range.lowerBound
      for letter in word.utf8 {
        guard index < range.upperBound else { return false }
        let byte = bytes[index]
        guard byte == letter || isLetter(byte) && byte | 0x20 == letter else { return false }
        index += 1
      }
      return true
    }
  }
}
