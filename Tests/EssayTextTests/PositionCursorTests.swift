import EssayText
import Testing

struct PositionCursorTests {
  @Test(
    "It tells what the text itself tells, in whatever order it is asked",
    arguments: [
      "", "a", "one\ntwo\r\nthree\rfour", "“É” 😀\n\n  e\u{301}é ", "\u{FEFF}“mark”\nnext",
      String(repeating: "x😀—", count: 2_000) + "\nend",
    ], PositionEncoding.allCases)
  func sameAsText(_ content: String, _ encoding: PositionEncoding) {
    let text = TextSnapshot(content)
    var generator = SystemRandomNumberGenerator()
    let offsets = Array(-2...text.count + 2)
    for order in [offsets, offsets.reversed(), offsets.shuffled(using: &generator)] {
      var cursor = PositionCursor(text, encoding)
      for offset in order {
        #expect(cursor.position(of: offset) == text.position(of: offset, encoding))
      }
    }
  }
}
