import EssayText
import Testing

/// Every test makes “We’re trash” of a document with markup, and asks for its way back.
@Suite("Text made from a document")
struct MappedTextTests {
  private let document = TextSnapshot("> ``We *are* from---trash'' <!-- x --> now")

  /// The bytes of `part`, which stands in the document once.
  private func range(of part: String, in whole: [UInt8]) throws -> ByteRange {
    let part = Array(part.utf8)
    let start = try #require(
      (0...whole.count - part.count).first { whole[$0...].starts(with: part) })
    return start..<start + part.count
  }

  private func made() throws -> MappedText {
    var text = MappedText()
    func range(_ part: String) throws -> ByteRange { try self.range(of: part, in: document.bytes) }
    text.write("“", for: try range("``"))
    text.copy(try range("We "), of: document.bytes)
    text.copy(try range("are"), of: document.bytes)
    text.copy(try range(" from"), of: document.bytes)
    text.write("—", for: try range("---"))
    text.copy(try range("trash"), of: document.bytes)
    text.write("”", for: try range("''"))
    text.copy(try range(" now"), of: document.bytes)
    return text
  }

  /// Where the words `part` of the text stand in the document.
  private func documentWords(_ part: String, of text: MappedText) throws -> String {
    document[text.documentRange(try range(of: part, in: text.bytes))]
  }

  @Test("reads as it was put together")
  func words() throws {
    let text = try made()
    #expect(text[0..<text.bytes.count] == "“We are from—trash” now")
    #expect(text[0..<999] == "“We are from—trash” now")
  }

  @Test(
    "a range has the markup between its words and none around them",
    arguments: [
      ("We", "We"), ("are", "are"), ("We are", "We *are"), ("are from", "are* from"),
      ("“We", "``We"), ("from—trash", "from---trash"), ("—", "---"), ("trash”", "trash''"),
      ("“We are from—trash”", "``We *are* from---trash''"), ("h” now", "h'' <!-- x --> now"),
    ])
  func documentRanges(part: String, stands: String) throws {
    #expect(try documentWords(part, of: made()) == stands)
  }

  @Test("part of what was written stands for all that it was written for")
  func partOfWritten() throws {
    let text = try made()
    let dash = try range(of: "—", in: text.bytes)
    let first = dash.lowerBound..<dash.lowerBound + 1
    #expect(document[text.documentRange(first)] == "---")
  }

  @Test("an empty range is a place: that of the next byte, or the end")
  func emptyRanges() throws {
    let text = try made()
    let are = try range(of: "are", in: text.bytes).lowerBound
    #expect(document[text.documentRange(are..<are).lowerBound..<document.count].hasPrefix("are*"))
    let end = text.documentRange(text.bytes.count..<text.bytes.count)
    #expect(end == document.count..<document.count)
  }

  @Test("a byte of the document is found in the text; markup means what comes after it")
  func textOffsets() throws {
    let text = try made()
    func rest(from part: String) throws -> String {
      let offset = text.textOffset(ofDocument: try range(of: part, in: document.bytes).lowerBound)
      return text[offset..<text.bytes.count]
    }
    #expect(try rest(from: "> ") == "“We are from—trash” now")
    #expect(try rest(from: "``") == "“We are from—trash” now")
    #expect(try rest(from: "*are") == "are from—trash” now")
    #expect(try rest(from: "re*") == "re from—trash” now")
    #expect(try rest(from: "--trash") == "—trash” now")
    #expect(try rest(from: "<!--") == " now")
    #expect(text.textOffset(ofDocument: document.count) == text.bytes.count)
  }

  @Test("text and document offsets lead to one another, character by character")
  func roundTrip() throws {
    let text = try made()
    for offset in 0..<text.bytes.count where text.bytes[offset] & 0xC0 != 0x80 {
      #expect(text.textOffset(ofDocument: text.documentOffset(offset)) == offset)
    }
  }

  @Test(
    "what is appended from another text keeps its way back", arguments: ["are from", "—trash”"])
  func append(part: String) throws {
    let text = try made()
    var other = MappedText()
    other.append(try range(of: part, in: text.bytes), of: text)
    #expect(other[0..<other.bytes.count] == part)
    #expect(
      try document[other.documentRange(0..<other.bytes.count)] == documentWords(part, of: text))
  }

  @Test("the whole of another text is the same text")
  func appendWhole() throws {
    let text = try made()
    var other = MappedText()
    other.append(0..<text.bytes.count, of: text)
    #expect(other == text)
  }

  @Test("nothing is nothing")
  func empty() {
    var text = MappedText()
    text.copy(3..<3, of: document.bytes)
    text.write("", for: 0..<2)
    #expect(text == MappedText())
    #expect(text.documentRange(0..<0).isEmpty)
    #expect(text.textOffset(ofDocument: 5) == 0)
  }

  @Test("the pieces of a range leave the markup between them out")
  func piecesLeaveMarkupOut() {
    let document = Array("so *very* many---ways".utf8)
    var text = MappedText()
    text.copy(0..<3, of: document)
    text.copy(4..<8, of: document)
    text.copy(9..<14, of: document)
    text.write("—", for: 14..<17)
    text.copy(17..<21, of: document)
    func pieces(_ words: String) -> [String] {
      let bytes = Array(words.utf8)
      let start = (0..<text.bytes.count).first { text.bytes[$0...].starts(with: bytes) } ?? 0
      return text.documentPieces(start..<start + bytes.count)
        .map { String(decoding: document[$0], as: UTF8.self) }
    }
    #expect(pieces("so very many") == ["so ", "very", " many"])
    #expect(pieces("ver") == ["ver"])
    #expect(pieces("many—ways") == ["many---ways"])
    #expect(text.documentPieces(2..<2) == [])
  }
}
