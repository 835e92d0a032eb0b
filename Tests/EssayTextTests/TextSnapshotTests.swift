import EssayText
import Testing

@Suite("Documents")
struct TextSnapshotTests {
  private func edited(_ document: String, _ edits: [(ByteRange, String)]) -> String? {
    TextSnapshot(document)
      .applying(edits.map { TextEdit(range: $0.0, replacement: $0.1) })?.string
  }

  @Test("bytes from outside are taken as they are")
  func bytes() throws {
    let bytes = Array("\u{FEFF}“We”\r\n".utf8)
    #expect(try TextSnapshot(validating: bytes).bytes == bytes)
  }

  @Test("a range is clamped to the document")
  func clamping() {
    #expect(TextSnapshot("trash")[2..<99] == "ash")
    #expect(TextSnapshot("trash")[7..<9].isEmpty)
  }

  @Test("two documents are equal where their bytes are")
  func equality() {
    #expect(TextSnapshot("é") == TextSnapshot("é"))
    #expect(TextSnapshot("é") != TextSnapshot("e\u{301}"))
  }

  @Test("edits all refer to the document before them, whatever their order")
  func edits() {
    #expect(
      edited("modelled on trash", [(12..<17, "rubbish"), (9..<11, "from")])
        == "modelled from rubbish")
    #expect(edited("trash", [(0..<0, "“"), (5..<5, "”")]) == "“trash”")
    #expect(edited("trash", [(0..<5, "")])?.isEmpty == true)
    #expect(edited("trash", []) == "trash")
  }

  @Test("insertions at one place stand in the order given")
  func insertions() {
    #expect(edited("ac", [(1..<1, "b"), (1..<1, "B")]) == "abBc")
  }

  @Test("an insertion may touch a replacement")
  func touching() {
    #expect(edited("abc", [(1..<2, "B"), (1..<1, "-"), (2..<2, "+")]) == "a-B+c")
  }

  @Test("edits that overlap or leave the document are refused")
  func refused() {
    #expect(edited("abc", [(0..<2, "x"), (1..<3, "y")]) == nil)
    #expect(edited("abc", [(0..<3, "x"), (1..<1, "y")]) == nil)
    #expect(edited("abc", [(2..<4, "x")]) == nil)
    #expect(edited("abc", [(-1..<1, "x")]) == nil)
  }

  @Test("an edit that would cut a character in two is refused")
  func halfCharacter() {
    #expect(edited("é", [(1..<2, "x")]) == nil)
  }

  @Test("lines are those of the edited document")
  func lines() {
    let text = TextSnapshot("one two").applying([TextEdit(range: 3..<4, replacement: "\r\n")])
    #expect(text?.lines.count == 2)
  }
}
