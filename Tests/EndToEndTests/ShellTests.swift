import Foundation
import TestSupport
import Testing

/// The scripts and the manual page, in the programs that they are for.
@Suite struct `In a real shell` {
  /// A command line, and what is offered at its end, or what the Tab key makes of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let offered: [String]

    var testDescription: String { line }
  }

  static let cases = [
    Case(line: "essaylint ch", offered: ["check"]),
    Case(line: "essaylint --v", offered: ["--version"]),
    Case(line: "essaylint check --stat", offered: ["--statistics"]),
    Case(line: "essaylint check --format che", offered: ["checkstyle"]),
    Case(line: "essaylint check --color a", offered: ["always", "auto"]),
    Case(line: "essaylint check --select misspelt-name,misq", offered: ["misspelt-name,misquote"]),
    Case(line: "essaylint check --set nev", offered: ["never-let-me-go"]),
    Case(line: "essaylint check --output my-r", offered: ["my-report.txt"]),
    Case(line: "essaylint check my-e", offered: ["my-essay.md"]),
    Case(line: "essaylint help lsp --h", offered: ["--help"]),
    Case(line: "essaylint check -- --stat", offered: []),
    Case(line: "essaylint check -- -my", offered: ["-my-essay.md"]),
    Case(line: "essaylint rules misq", offered: ["misquote"]),
    Case(line: "essaylint completions f", offered: ["fish"]),
    Case(line: "essaylint quotes --chap", offered: ["--chapter"]),
    Case(line: "essaylint sets nev", offered: ["never-let-me-go"]),
    Case(line: "essaylint sets ch", offered: ["check"]),
    Case(line: "essaylint sets --se", offered: ["--set"]),
    Case(line: "essaylint sets check --so", offered: ["--source"]),
    Case(line: "essaylint sets check --fix my-r", offered: ["my-report.txt"]),
    Case(line: "essaylint sets new --au", offered: ["--author"]),
    Case(line: "essaylint sets new --output my-r", offered: ["my-report.txt"]),
  ]

  private static let bash = OtherProgram(name: "bash")
  private static let zsh = OtherProgram(name: "zsh")
  private static let fish = OtherProgram(name: "fish")
  private static let man = OtherProgram(name: "man")
  private static let mandoc = OtherProgram(name: "mandoc")
  private static let scripts = Repository.tests.appending(path: "Shells")

  /// A folder with the shell's script and some files to complete.
  private func desk(for shell: String) throws -> Desk {
    let desk = try Desk()
    let script = try desk.run(["completions", shell])
    #expect(script.status == 0)
    try desk.write(script.output, to: "script")
    for name in ["my-essay.md", "my-report.txt", "-my-essay.md"] { try desk.write("", to: name) }
    return desk
  }

  @Test(.enabled(if: bash.isHereOrRequired, "bash is not installed"), arguments: cases)
  func `bash completes`(expected: Case) throws {
    try expectBash(expected.line.split(separator: " ").map(String.init), expected.offered)
  }

  @Test(.enabled(if: bash.isHereOrRequired, "bash is not installed"))
  func `bash completes what it cuts at an equals sign`() throws {
    try expectBash(["essaylint", "check", "--format", "=", "che"], ["checkstyle"])
    try expectBash(["essaylint", "check", "--format", "="], ["text", "json"], isPart: true)
    try expectBash(["essaylint", "check", "--severity", "misquote", "=", "hi"], ["hint"])
    try expectBash(
      ["essaylint", "check", "--severity", "misquote", "="],
      ["error", "warning", "information", "hint"])
    try expectBash(["essaylint", "check", "--severity", "=", "misquote", "=", "w"], ["warning"])
  }

  private func expectBash(_ words: [String], _ offered: [String], isPart: Bool = false) throws {
    let desk = try desk(for: "bash")
    let (status, said) = try desk.run(
      try #require(Self.bash.url),
      ["--norc", Self.scripts.appendingPathComponent("complete.bash").path, "script"] + words,
      within: 20)
    #expect(status == 0)
    let lines = Set(said.split(separator: "\n").map(String.init))
    #expect(isPart ? lines.isSuperset(of: offered) : lines == Set(offered), "\(words)")
  }

  @Test(.enabled(if: fish.isHereOrRequired, "fish is not installed"), arguments: cases)
  func `fish completes`(expected: Case) throws {
    let desk = try desk(for: "fish")
    let (status, said) = try desk.run(
      try #require(Self.fish.url),
      ["--no-config", "-c", "source script; complete -C \"$argv\"", expected.line], within: 20,
      environment: ["HOME": desk.folder.path])
    #expect(status == 0)
    let words = said.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
    #expect(Set(words.map(String.init)) == Set(expected.offered), "\(said)")
  }

  @Test(.enabled(if: zsh.isHereOrRequired, "zsh is not installed"), arguments: cases)
  func `zsh completes`(expected: Case) throws {
    // Where there is a choice, Tab makes nothing of it yet.
    guard expected.offered.count == 1, let word = expected.offered.first else { return }
    let desk = try desk(for: "zsh")
    let (status, said) = try desk.run(
      try #require(Self.zsh.url),
      ["-f", Self.scripts.appendingPathComponent("complete.zsh").path, "script", expected.line],
      within: 20)
    #expect(status == 0)
    let line = expected.line.split(separator: " ").dropLast() + [Substring(word)]
    #expect(said.hasPrefix(line.joined(separator: " ")), "\(said)")
  }

  @Test(.enabled(if: man.isHereOrRequired, "man is not installed"))
  func `man shows the manual page without a warning`() throws {
    let desk = try Desk()
    try desk.write(try desk.run(["man"]).output, to: "essaylint.1")
    let page = desk.folder.appendingPathComponent("essaylint.1").path
    // What is warned of goes to the same stream as the page, and ahead of it.
    let (status, said) = try desk.run(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "man --warnings -E UTF-8 -l \"$0\" 2>&1 >page", page], within: 60,
      environment: ["MANWIDTH": "80"])
    #expect(status == 0)
    #expect(said.isEmpty, "\(said)")
    let shown = try String(
      contentsOf: desk.folder.appendingPathComponent("page"), encoding: .utf8)
    #expect(shown.contains("EXIT STATUS"))
  }

  @Test(.enabled(if: mandoc.isHereOrRequired, "mandoc is not installed"))
  func `mandoc has nothing to say against the manual page`() throws {
    let desk = try Desk()
    try desk.write(try desk.run(["man"]).output, to: "essaylint.1")
    let (status, said) = try desk.run(
      try #require(Self.mandoc.url), ["-Tlint", "essaylint.1"], within: 20)
    #expect(status == 0)
    #expect(said.isEmpty, "\(said)")
  }
}
