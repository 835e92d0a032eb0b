import EssaySyntax
import EssayText
import Testing

@Suite("Plain text")
struct PlainTextTests {
  private func read(_ document: String) -> ReadEssay { ReadEssay(document, as: .plainText) }

  @Test("wrapped lines are one paragraph, a blank line parts two")
  func paragraphs() {
    #expect(read("one\ntwo\n\nthree").words == ["one\ntwo", "three"])
  }

  @Test("a line for each paragraph, where lines are long")
  func longLines() {
    let long = String(repeating: "word ", count: 30) + "end."
    #expect(read("Title\n\(long)\n\(long)").words == ["Title", long, long])
  }

  @Test("markup means nothing")
  func noMarkup() {
    #expect(read("*We* are `“special”` <b>here</b>").words == ["*We* are `“special”` <b>here</b>"])
  }

  @Test("items of a list")
  func items() {
    #expect(
      read("Points:\n- one\n- two\n• three").blocks
        == ["paragraph: Points:", "item: - one", "item: - two", "item: • three"])
  }

  @Test("indented and > paragraphs are block quotations")
  func blockQuotations() {
    let document = "She says:\n\n    We sheltered you.\n\nand\n\n> We fooled you.\n\nSo."
    let read = read(document)
    #expect(read.quotations == ["We sheltered you.", "We fooled you."])
    #expect(
      read.blocks == [
        "paragraph: She says:", "quotation 0 paragraph: We sheltered you.", "paragraph: and",
        "quotation 1 paragraph: We fooled you.", "paragraph: So.",
      ])
  }

  @Test("where most paragraphs are indented, indentation quotes nothing")
  func indentedEssay() {
    #expect(read("    One is.\n\n    Two is.\n\n    Three is.").quotations.isEmpty)
  }

  @Test("a bibliography goes on to the end")
  func bibliography() {
    #expect(
      read("Mine.\n\nWorks cited:\n\nSim, “Ishiguro”.").blocks
        == ["paragraph: Mine.", "entry: Works cited:", "entry: Sim, “Ishiguro”."])
  }

  @Test("comments are no prose, on one line or several", arguments: ["\n", "\r\n", "\r"])
  func comments(end: String) {
    let lines = ["one", "<!-- essaylint-disable misquote -->", "two", "<!-- a", "b -->", "three"]
    let read = read(lines.joined(separator: end))
    #expect(read.words.joined(separator: " ").split { $0.isWhitespace } == ["one", "two", "three"])
    #expect(read.suppressions == ["disable misquote"])
  }

  @Test("quotations keep their place after a byte-order mark and foreign letters")
  func places() {
    let essay = "\u{FEFF}Ça: Kathy 🎧 says ⟦“Or maybe I’m\r\nremembering it wrong”⟧."
    #expect(ReadEssay.markingQuotations(in: essay, as: .plainText) == essay)
  }
}
