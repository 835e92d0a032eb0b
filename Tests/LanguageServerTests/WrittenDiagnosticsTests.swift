import EssayText
import PositionedJSON
import Testing

@testable import LanguageServer

struct WrittenDiagnosticsTests {
  private static func diagnostics(_ words: String) -> [Diagnostic] {
    words.enumerated().map { number, word in
      Diagnostic(
        range: PositionRange(0, 0, 0, 1), severity: .error, code: "misquote",
        message: "“\(word)”")
    }
  }

  /// Each word of one letter stands for a diagnostic.
  static let lists = [
    "", "a", "b", "ab", "ba", "abc", "xabc", "abcx", "axc", "abxc", "c", "bc", "aabb",
  ]

  @Test("What is written with an earlier list is what is written without", arguments: lists, lists)
  func reuse(before: String, after: String) {
    let earlier = WrittenDiagnostics(Self.diagnostics(before))
    let fresh = WrittenDiagnostics(Self.diagnostics(after))
    var writer = JSONWriter()
    Self.diagnostics(after).write(into: &writer)
    #expect(
      String(decoding: fresh.json, as: UTF8.self) == String(decoding: writer.bytes, as: UTF8.self))
    let reused = WrittenDiagnostics(Self.diagnostics(after), reusing: earlier)
    #expect(
      String(decoding: reused.json, as: UTF8.self) == String(decoding: fresh.json, as: UTF8.self))
    // And once more, from what was put together.
    let again = WrittenDiagnostics(Self.diagnostics(before), reusing: reused)
    #expect(
      String(decoding: again.json, as: UTF8.self) == String(decoding: earlier.json, as: UTF8.self))
  }
}
