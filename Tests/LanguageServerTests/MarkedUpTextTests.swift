import Testing

@testable import LanguageServer

struct MarkedUpTextTests {
  @Test(
    "No space stands inside of Markdown's signs",
    arguments: [
      ("on", "from", "a~~on~~ **from**b"), ("on", "", "a~~on~~b"), ("", "from", "a**from**b"),
      (" ", " . . . ", "a **. . .** b"), (" on", " from", "a ~~on~~ **from**b"),
      (" ", "-", "a**-**b"),
      ("", " not ", "a **not** b"),
    ])
  func replaced(wrong: String, right: String, expected: String) {
    var text = MarkedUpText(.markdown)
    text.plain("a")
    text.replaced(wrong, by: right)
    text.plain("b")
    #expect(text.text == expected)
  }
}
