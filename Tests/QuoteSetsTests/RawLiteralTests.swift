import Testing

@testable import quoteset_embed

@Suite struct RawLiteralTests {
  private func literal(_ text: String) -> String {
    String(decoding: RawLiteral(Array(text.utf8)).source, as: UTF8.self)
  }

  @Test func plainTextStandsAsItIs() {
    #expect(literal("{\n\t\"a\": 1\n}\n") == "#\"\"\"\n{\n\t\"a\": 1\n}\n\n\"\"\"#")
  }

  @Test func nothingInTheTextEndsTheLiteralOrIsAnEscape() {
    let hostile = "a \"\"\"# b \\#(c) d"
    #expect(literal(hostile) == "##\"\"\"\n\(hostile)\n\"\"\"##")
    #expect(literal(##"\ \\ "\n""##).hasPrefix("#\"\"\""))
    #expect(literal("\"##").hasPrefix("###\"\"\""))
    #expect(literal("# ## heading").hasPrefix("#\"\"\""))
  }

  @Test func charactersThatTheCompilerWouldChangeAreEscaped() {
    #expect(literal("a\r\nb\rc") == "#\"\"\"\na\\#u{d}\nb\\#u{d}c\n\"\"\"#")
    #expect(literal("\u{FEFF}\0é😀") == "#\"\"\"\n\\#u{feff}\\#u{0}é😀\n\"\"\"#")
  }
}
