import Foundation
import Testing

/// A command line, and what a user sees of it.
struct CommandLineCase: Sendable, CustomTestStringConvertible {
  /// What it shows.
  let name: String
  var files: [String: [UInt8]] = [:]
  let arguments: [String]
  var input: [UInt8] = []
  var status: Int32 = 0
  /// All of standard output; nil where only `outputContains` matters.
  var output: String?
  var outputContains: [String] = []
  /// All of standard error.
  var errors = ""

  var testDescription: String { name }
}

@Suite struct `The command line` {
  @Test(arguments: CommandLineCase.help + CommandLineCase.mistakes + CommandLineCase.files)
  func `does what it says`(_ expected: CommandLineCase) throws {
    let desk = try Desk()
    for (name, content) in expected.files { try desk.write(content, to: name) }
    let outcome = try desk.run(expected.arguments, input: expected.input)
    #expect(!outcome.isOverdue)
    #expect(outcome.status == expected.status)
    #expect(outcome.errors == expected.errors)
    if let output = expected.output { #expect(outcome.output == output) }
    for part in expected.outputContains { #expect(outcome.output.contains(part)) }
  }

  @Test(arguments: ["check", "rules", "lsp", "help"])
  func `has the same help for a command in both places`(command: String) throws {
    let desk = try Desk()
    let asked = try desk.run(["help", command])
    let beside = try desk.run([command, "--help"])
    #expect(asked.output == beside.output)
    #expect(asked.output.hasPrefix("Usage: essaylint \(command) "))
  }

  @Test func `keeps every line of help within 90 columns`() throws {
    let desk = try Desk()
    for arguments in [["--help"], ["help", "check"], ["help", "lsp"], ["rules"]] {
      let lines = try desk.run(arguments).output.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 90 })
    }
  }

  @Test func `writes JSON that others can read, failures included`() throws {
    let desk = try Desk()
    try desk.write("An essay.\n", to: "essay.md")
    let outcome = try desk.run(["check", "gone.md", "essay.md", "--format", "json"])
    #expect(outcome.status == 2)
    #expect(outcome.errors == "essaylint: gone.md: no such file\n")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(document["version"] as? Int == 1)
    let files = try #require(document["files"] as? [[String: Any]])
    #expect(files.map { $0["path"] as? String } == ["essay.md"])
    let errors = try #require(document["errors"] as? [[String: String]])
    #expect(errors == [["path": "gone.md", "message": "no such file"]])
    #expect((document["summary"] as? [String: Int])?["files"] == 1)
  }

  @Test func `tells a fault of the configuration once, however many essays it concerns`() throws {
    let desk = try Desk()
    try desk.write("{\n  \"theme\": []\n}\n", to: ".essaylint.json")
    for name in ["one.md", "two.md"] { try desk.write("Essay.\n", to: name) }
    let outcome = try desk.run(["check", "one.md", "two.md"])
    #expect(outcome.status == 2)
    #expect(
      outcome.errors
        == "essaylint: .essaylint.json:2:3: unknown key 'theme' in a configuration; did you mean 'themes'?\n"
    )
    #expect(outcome.output == "2 files could not be checked\n")
  }

  @Test func `prints no colour where output is no terminal, unless told to`() throws {
    let desk = try Desk()
    try desk.write("An essay.\n", to: "essay.md")
    let arguments = ["check", "essay.md", "--no-config"]
    #expect(try !desk.run(arguments).output.contains("\u{1B}"))
    let colour = ["--color", "always"]
    #expect(try desk.run(arguments + colour).output.contains("\u{1B}["))
    #expect(
      try desk.run(arguments + colour, environment: ["NO_COLOR": "1"]).output.contains("\u{1B}["))
    #expect(try !desk.run(arguments + ["--color=never"]).output.contains("\u{1B}"))
  }

  @Test func `ends quietly when nobody reads on`() throws {
    let desk = try Desk()
    try desk.write("An essay.\n", to: "essay.md")
    let binary = try #require(BuiltBinary.url)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    // The reader is gone before the first byte is written.
    shell.arguments = [
      "-c", "{ sleep 1; \"$0\" check essay.md --format json 2>errors; } | true", binary.path,
    ]
    shell.currentDirectoryURL = desk.folder
    #expect(try !shell.runToEnd(within: 20))
    let errors = try String(
      contentsOf: desk.folder.appendingPathComponent("errors"), encoding: .utf8)
    #expect(errors.isEmpty)
  }
}
