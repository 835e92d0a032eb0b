import EssayText
import Testing

@Suite("Lines and columns")
struct LineTableTests {
  /// The lines' words, without their ends.
  private func lines(_ document: String) -> [String] {
    let text = TextSnapshot(document)
    return (0..<text.lines.count).map { text[text.lines.contentRange(ofLine: $0, in: text.bytes)] }
  }

  @Test(
    "a line ends at LF, CRLF or a lone CR",
    arguments: [
      ("", [""]), ("one", ["one"]), ("one\ntwo", ["one", "two"]), ("one\r\ntwo", ["one", "two"]),
      ("one\rtwo", ["one", "two"]), ("\n", ["", ""]), ("\r\n\r\n", ["", "", ""]),
      ("\r\r\n\n", ["", "", "", ""]), ("one\n\rtwo\r", ["one", "", "two", ""]),
    ])
  func lineEnds(document: String, expected: [String]) {
    #expect(lines(document) == expected)
  }

  @Test("the lines' ranges, ends included, are the whole document")
  func ranges() {
    let text = TextSnapshot("é\r\n🎧\r\rend\n")
    let whole = (0..<text.lines.count).map { text[text.lines.range(ofLine: $0)] }
    #expect(whole == ["é\r\n", "🎧\r", "\r", "end\n", ""])
  }

  @Test("a line beyond the last means the last, one before the first the first")
  func clampedLines() {
    let text = TextSnapshot("one\ntwo")
    #expect(text[text.lines.range(ofLine: 7)] == "two")
    #expect(text[text.lines.range(ofLine: -1)] == "one\n")
  }

  @Test(
    "columns count bytes, UTF-16 units or scalars",
    arguments: [
      ("plain |", 6, 6, 6), ("café |", 6, 5, 5), ("“We” |", 9, 5, 5), ("🎧 |", 5, 3, 2),
      ("e\u{301} |", 4, 3, 3), ("👩‍🎤|", 11, 5, 3), ("\u{FEFF}é|", 2, 1, 1), ("\u{FEFF}|", 0, 0, 0),
    ])
  func columns(line: String, utf8: Int, utf16: Int, utf32: Int) throws {
    for before in ["", "first 🎧\n", "\r\n", "é\r"] {
      // A byte-order mark is one only at the document's beginning.
      if line.unicodeScalars.first == "\u{FEFF}", !before.isEmpty { continue }
      let text = TextSnapshot(before + line)
      let offset = try #require(text.bytes.firstIndex(of: UInt8(ascii: "|")))
      for (encoding, column) in [
        (PositionEncoding.utf8, utf8), (.utf16, utf16), (.utf32, utf32),
      ] {
        let position = text.position(of: offset, encoding)
        #expect(position == TextPosition(line: before.isEmpty ? 0 : 1, column: column))
        #expect(text.offset(of: position, encoding) == offset)
      }
    }
  }

  @Test(
    "a position that a reader can name leads back to its byte", arguments: PositionEncoding.allCases
  )
  func roundTrip(encoding: PositionEncoding) {
    let text = TextSnapshot("\u{FEFF}a“é”🎧\r\ne\u{301}👩‍🎤\rplain\n\n𝒜b")
    for offset in 3...text.count where offset == text.count || text.bytes[offset] & 0xC0 != 0x80 {
      // Between CR and LF there is no column.
      if offset > 0, text[offset - 1..<offset + 1] == "\r\n" { continue }
      #expect(text.offset(of: text.position(of: offset, encoding), encoding) == offset)
    }
  }

  @Test("a column inside a character means the character's start")
  func insideCharacter() {
    let text = TextSnapshot("a🎧b")
    #expect(text.offset(of: TextPosition(line: 0, column: 2), .utf16) == 1)
    #expect(text.offset(of: TextPosition(line: 0, column: 3), .utf16) == 5)
    for column in 2...4 {
      #expect(text.offset(of: TextPosition(line: 0, column: column), .utf8) == 1)
    }
    #expect(text.offset(of: TextPosition(line: 0, column: 5), .utf8) == 5)
  }

  @Test(
    "what lies beyond a line or the document means its end", arguments: PositionEncoding.allCases)
  func clampedPositions(encoding: PositionEncoding) {
    let text = TextSnapshot("é\r\ntwo")
    #expect(text.offset(of: TextPosition(line: 0, column: 99), encoding) == 2)
    #expect(text.offset(of: TextPosition(line: 1, column: 99), encoding) == 7)
    #expect(text.offset(of: TextPosition(line: 9, column: 0), encoding) == 7)
    #expect(text.offset(of: TextPosition(line: -1, column: 5), encoding) == 0)
    #expect(text.offset(of: TextPosition(line: 1, column: -5), encoding) == 4)
    #expect(text.position(of: 99, encoding) == TextPosition(line: 1, column: 3))
    #expect(text.position(of: -9, encoding) == TextPosition(line: 0, column: 0))
  }

  @Test("a byte-order mark has no column", arguments: PositionEncoding.allCases)
  func byteOrderMark(encoding: PositionEncoding) {
    let text = TextSnapshot("\u{FEFF}ab")
    #expect(text.position(of: 0, encoding) == TextPosition(line: 0, column: 0))
    #expect(text.position(of: 4, encoding) == TextPosition(line: 0, column: 1))
    #expect(text.offset(of: TextPosition(line: 0, column: 0), encoding) == 3)
  }

  @Test("positions are ordered by line, then by column")
  func order() {
    #expect(TextPosition(line: 0, column: 9) < TextPosition(line: 1, column: 0))
    #expect(TextPosition(line: 1, column: 0) < TextPosition(line: 1, column: 2))
  }

  @Test(
    "a column far along a line is what counting from its start gives",
    arguments: PositionEncoding.allCases)
  func columnsOfLongLines(encoding: PositionEncoding) {
    let line = String(repeating: "aé—😀 b“e\u{301}", count: 700)
    let text = TextSnapshot("first\n" + line + "\nlast")
    var offset = 6
    var column = 0
    for scalar in line.unicodeScalars {
      #expect(text.position(of: offset, encoding) == TextPosition(line: 1, column: column))
      #expect(text.offset(of: TextPosition(line: 1, column: column), encoding) == offset)
      offset += String(scalar).utf8.count
      switch encoding {
      case .utf8: column += String(scalar).utf8.count
      case .utf16: column += String(scalar).utf16.count
      case .utf32: column += 1
      }
    }
    #expect(text.offset(of: TextPosition(line: 1, column: column + 99), encoding) == offset)
  }
}
