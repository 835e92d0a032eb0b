import Testing

@testable import Workspace

/// A `.gitignore` file, paths that Git passes over because of it, and paths that it does not. A path
/// with a slash at its end is a folder. Each line is what `git check-ignore` says.
private let table: [(lines: String, ignored: [String], kept: [String])] = [
  ("", [], ["a"]),
  ("# a\n\n", [], ["a", "# a"]),
  ("\\#a", ["#a"], ["a"]),
  ("a", ["a", "b/a", "b/c/a/", "a/b"], ["ab", "ba"]),
  ("/a", ["a"], ["b/a"]),
  ("a/", ["a/", "b/a/", "a/b"], ["a", "b/a"]),
  ("/a/", ["a/"], ["b/a/"]),
  ("a/b", ["a/b", "a/b/c"], ["c/a/b", "b"]),
  ("a/b/", ["a/b/"], ["a/b", "c/a/b/"]),
  ("*.md", ["a.md", "b/.md"], ["a.mdx", "md"]),
  ("*", ["a", "b/c"], []),
  ("a*b", ["ab", "axxb", "x/ayb"], ["a/b", "abc"]),
  ("/a*b", ["ab", "axb"], ["a/b", "c/ab"]),
  ("d/*.md", ["d/a.md"], ["d/e/a.md", "a.md"]),
  ("a?", ["ab", "a1"], ["a", "abc"]),
  ("d?a", ["dxa"], ["d/a"]),
  ("a?b", [], ["aéb"]),
  ("a??b", ["aéb"], []),
  ("**/a", ["a", "b/a", "b/c/a"], ["ba"]),
  ("a/**", ["a/b", "a/b/c"], ["a/", "a", "b/a/c"]),
  ("a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["ab", "a/xb", "x/a/b"]),
  ("/**/b", ["b", "x/b"], ["xb"]),
  ("**", ["a", "b/c"], []),
  ("a/x**b", ["a/xb", "a/xyyb"], ["a/xy/b", "a/yb", "xb"]),
  ("a/?**b", ["a/xb"], ["a/xy/b"]),
  ("x**/b", ["xb", "x/b", "xy/b", "x/y/b"], ["b"]),
  ("?**/b", ["x/b", "xy/b"], ["xb", "x/y/b"]),
  ("[abc]x", ["ax", "d/cx"], ["dx", "x"]),
  ("[a-c]x", ["bx"], ["dx"]),
  ("[!a-c]x", ["dx"], ["bx", "/x"]),
  ("[^a]x", ["bx"], ["ax"]),
  ("[]a]x", ["]x", "ax"], ["bx"]),
  ("[!]a]x", ["bx"], ["]x", "ax"]),
  ("[a-]x", ["ax", "-x"], ["bx"]),
  ("[b-a]x", ["bx"], ["ax", "-x"]),
  ("[a\\-c]x", ["ax", "-x", "cx"], ["bx"]),
  ("[\\]]x", ["]x"], ["\\x"]),
  ("[[:digit:]_]x", ["1x", "_x"], ["ax", ":x"]),
  ("[[:alpha:]-]x", ["ax", "-x"], ["1x"]),
  ("[[:nonsense:]]x", [], ["nx", ":x"]),
  ("[a", [], ["a", "[a"]),
  ("a[/]b", [], ["a/b"]),
  ("\\*", ["*"], ["a"]),
  ("\\a", ["a"], ["\\a"]),
  ("a\\", [], ["a", "a\\"]),
  ("a ", ["a"], ["a "]),
  ("a\\ ", ["a "], ["a", "a\\ "]),
  ("a\t", ["a\t"], ["a"]),
  (" a", [" a"], ["a"]),
  ("a\r\nb\r\n", ["a", "b"], ["a\r"]),
  ("\u{FEFF}a", ["a"], []),
  ("*.md\n!keep.md", ["a.md"], ["keep.md", "d/keep.md"]),
  ("!keep.md\n*.md", ["keep.md"], []),
  ("d/\n!d/keep.md", ["d/keep.md"], []),
  ("d/*\n!d/keep.md", ["d/a.md"], ["d/keep.md"]),
  ("/*\n!/d/\n/d/*\n!/d/keep.md", ["a", "d/a"], ["d/", "d/keep.md"]),
  ("\\!a", ["!a"], ["a"]),
  ("!", [], ["!", "a"]),
  ("/", [], ["a", "a/"]),
  ("//a", [], ["a"]),
  ("a//", [], ["a/"]),
  ("A", ["A"], ["a"]),
]

@Suite struct `An ignore file` {
  /// Whether the path, or a folder above it, is passed over.
  private func isIgnored(_ path: String, by rules: GitIgnore) -> Bool {
    let parts = path.split(separator: "/")
    return parts.indices.contains { index in
      let isFolder = index < parts.count - 1 || path.hasSuffix("/")
      let bytes = Array(parts[...index].joined(separator: "/").utf8)
      return rules.ignores(bytes[...], isFolder: isFolder) == true
    }
  }

  @Test(arguments: table.map { ($0.lines, $0.ignored) })
  func `passes over`(lines: String, paths: [String]) {
    let rules = GitIgnore(Array(lines.utf8))
    for path in paths { #expect(isIgnored(path, by: rules), "\(path)") }
  }

  @Test(arguments: table.map { ($0.lines, $0.kept) })
  func `keeps`(lines: String, paths: [String]) {
    let rules = GitIgnore(Array(lines.utf8))
    for path in paths { #expect(!isIgnored(path, by: rules), "\(path)") }
  }

  @Test(.timeLimit(.minutes(1))) func `of a stranger's takes no time`() {
    let rules = GitIgnore(Array((String(repeating: "*a", count: 100) + "b").utf8))
    let name = Array(String(repeating: "a", count: 255).utf8)
    #expect(rules.ignores(name[...], isFolder: false) == nil)
  }
}
