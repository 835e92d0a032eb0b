import Testing

@testable import EssayRules

@Suite("Words on one line")
struct SingleLineTests {
  @Test(
    "every run of white space is one space",
    arguments: [
      "", " ", "one", "one two", " one", "one ", "one  two", "one\ntwo", "one\r\n\ttwo",
      "\u{A0}one", "one\u{A0}two", "one\u{202F}two", "one\u{2003} two", "one\u{3000}two",
      "one\u{85}two",
      "one\u{1680}two", "one\u{205F}two", "“one” — café’s", "one\u{2028}two", "one\u{200B}two",
    ])
  func isSplit(words: String) {
    #expect(words.singleLine == words.split { $0.isWhitespace }.joined(separator: " "))
  }
}
