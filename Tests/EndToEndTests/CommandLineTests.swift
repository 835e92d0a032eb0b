import Foundation
import TestSupport
import Testing

/// The table of command lines: the files in `Fixtures/command-line`, each a transcript of commands
/// and of what they are to say. With `ESSAYLINT_REWRITE=1` in the environment they are written anew
/// from what the commands do say.
@Suite struct `The command line` {
  private static let folder = Repository.fixtures.appending(path: "command-line")
  private static let isRewriting =
    ProcessInfo.processInfo.environment["ESSAYLINT_REWRITE"] == "1"

  static let transcripts: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".t") }.sorted()
  }()

  @Test(arguments: transcripts)
  func `does what the transcript shows`(name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let text = try String(contentsOf: file, encoding: .utf8)
    var transcript = Transcript(text)
    if !OtherProgram.areAllRequired, !transcript.needs.allSatisfy({ $0.url != nil }) { return }
    #expect(Self.isRewriting || transcript.text == text)
    let desk = try Desk()
    for index in transcript.pieces.indices {
      guard case .step(var step) = transcript.pieces[index] else { continue }
      let said = Transcript.lines(of: try desk.shell(step.command))
      if !Self.isRewriting {
        #expect(
          step.said == said,
          "$ \(step.command)\nexpected:\n\(step.said.joined(separator: "\n"))\ngot:\n\(said.joined(separator: "\n"))"
        )
      }
      step.said = said
      transcript.pieces[index] = .step(step)
    }
    if Self.isRewriting { try Data(transcript.text.utf8).write(to: file) }
  }

  @Test func `has a transcript for every option of every command`() throws {
    let commands = try Self.transcripts.flatMap { name in
      let file = Self.folder.appendingPathComponent(name)
      return Transcript(try String(contentsOf: file, encoding: .utf8)).pieces.compactMap { piece in
        if case .step(let step) = piece { step.command } else { nil }
      }
    }
    let desk = try Desk()
    let overview = try desk.run(["--help"]).output
    let names = overview.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { $0.first?.isLetter == true }
    #expect(names.contains("check"))
    let forms = try names.flatMap { name in
      let lines = try desk.run(["help", name]).output.split(separator: "\n")
      return lines.filter { $0.hasPrefix("  \(name) ") && $0.contains("  ") }
        .map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    }
    #expect(Set(forms).isSuperset(of: ["sets new", "sets check"]))
    for name in Set(names + forms) {
      let help = try desk.run(["help"] + name.split(separator: " ").map(String.init))
      // What stands indented under the table of commands may go on to a second line.
      guard help.status == 0 else { continue }
      let used = commands.filter { $0.contains("essaylint \(name)") }
      #expect(!used.isEmpty, "\(name)")
      for option in Self.options(in: help.output) where option != "--help" {
        #expect(used.contains { $0.contains(option) }, "essaylint \(name) \(option)")
      }
    }
  }

  /// The options that a help text lists.
  private static func options(in help: String) -> [String] {
    help.split(separator: "\n").filter { $0.hasPrefix("  -") }.compactMap { line in
      line.split(whereSeparator: { " ,".contains($0) }).first { $0.hasPrefix("--") }
        .map(String.init)
    }
  }

  @Test(arguments: [
    "check", "quotes", "themes", "sets", "rules", "lsp", "help", "completions", "man",
    "sets new", "sets check",
  ])
  func `has the same help for a command in both places`(command: String) throws {
    let desk = try Desk()
    let words = command.split(separator: " ").map(String.init)
    let asked = try desk.run(["help"] + words)
    let beside = try desk.run(words + ["--help"])
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
    // The reader is gone before the first byte is written.
    let shell = try ChildProcess(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "{ sleep 1; \"$0\" check essay.md --format json 2>errors; } | true", binary.path],
      in: desk.folder, environment: ["PATH": "/usr/bin:/bin"])
    #expect(!shell.waitToEnd(within: .seconds(20)).isOverdue)
    let errors = try String(
      contentsOf: desk.folder.appendingPathComponent("errors"), encoding: .utf8)
    #expect(errors.isEmpty)
  }
}
