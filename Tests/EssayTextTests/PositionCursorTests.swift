import EssayText
import TestSupport
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
    var numbers = SplitMix64(seed: 7)
    let offsets = Array(-2...text.count + 2)
    for order in [offsets, offsets.reversed(), offsets.shuffled(using: &numbers)] {
      var cursor = PositionCursor(text, encoding)
      for offset in order {
        #expect(cursor.position(of: offset) == text.position(of: offset, encoding))
      }
    }
  }
}
