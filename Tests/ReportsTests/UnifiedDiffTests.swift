import TestSupport
import Testing

@testable import Reports

@Suite struct `A unified diff` {
  private func diff(_ old: String, _ new: String, path: String = "a.md") -> String {
    String(
      decoding: UnifiedDiff.bytes(path: path, old: Array(old.utf8), new: Array(new.utf8)),
      as: UTF8.self)
  }

  @Test func `of the same text is nothing`() {
    #expect(diff("a\nb\n", "a\nb\n") == "")
    #expect(diff("", "") == "")
  }

  @Test func `has three lines around each change, and joins changes that are near`() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("\n4\n", with: "\nfour\n").replacing("\n11\n", with: "\neleven\n")
    let far = new.replacing("\n19\n", with: "\n")
    let expected = """
      --- a.md
      +++ a.md
      @@ -1,14 +1,14 @@
       1
       2
       3
      -4
      +four
       5
       6
       7
       8
       9
       10
      -11
      +eleven
       12
       13
       14
      @@ -16,5 +16,4 @@
       16
       17
       18
      -19
       20

      """
    #expect(diff(old, far) == expected)
  }

  @Test func `marks a line end that is missing, and keeps carriage returns`() {
    #expect(
      diff("a\r\nb", "A\r\nb")
        == "--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n-a\r\n+A\r\n b\n\\ No newline at end of file\n")
    #expect(
      diff("", "a") == "--- a.md\n+++ a.md\n@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n")
  }

  @Test(arguments: [
    ("an essay.md", "an essay.md\t"), ("a\nb.md", #""a\012b.md""#), ("a\"b.md", #""a\"b.md""#),
    ("é.md", "é.md"),
  ])
  func `writes names as patch reads them`(path: String, name: String) {
    #expect(diff("a", "b", path: path).hasPrefix("--- \(name)\n+++ \(name)\n"))
  }

  @Test func `leads from any text to any other`() {
    var numbers = SplitMix64(seed: 7)
    func text() -> [Character] {
      let count = Int.random(in: 0...12, using: &numbers)
      return (0..<count).map { _ in "abcd".randomElement(using: &numbers)! }
    }
    for _ in 0..<2000 {
      let (old, new) = (text(), text())
      let left = old.map { ArraySlice(String($0).utf8) }
      let right = new.map { ArraySlice(String($0).utf8) }
      var result: [Character] = []
      var position = 0
      for change in LineChanges.between(left, right) {
        result += old[position..<change.old.lowerBound]
        #expect(result.count == change.new.lowerBound)
        result += new[change.new]
        position = change.old.upperBound
      }
      result += old[position...]
      #expect(result == new, "\(old) \(new)")
    }
  }
}
