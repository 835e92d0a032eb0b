import Foundation
import Testing

@testable import EssayRules
@testable import essaylint

/// A rule that fails where an essay has the word “trapdoor”.
private enum Trapdoor: EssayRule {
  static let documentation = RuleDocumentation(
    id: "trapdoor", severity: .warning, summary: "", whatItReports: "", whyItMatters: "",
    example: "", howToMend: "", whatItLeavesAlone: "")
  static let examples: [String] = []

  static func findings(in essay: WholeEssay) -> [Finding] {
    let steps = [1, 2, 3]
    _ = steps[essay.text.string.contains("trapdoor") ? essay.text.count : 0]
    return []
  }
}

/// The whole program with a rule that fails, in a process of its own.
@Suite struct `With a rule that fails` {
  private static let essay = "Ruth says that they are “modelled on trash”, at the trapdoor.\n"

  /// Runs the program as its `main.swift` does.
  private static func run(_ arguments: [String], in folder: String) -> Never {
    Console.hearOfErrorsWhenWriting()
    Console.hearOfBugs()
    RuleRegistry.further.withLock { $0 = [Trapdoor.self] }
    precondition(FileManager.default.changeCurrentDirectoryPath(folder))
    exit(CommandLineRun.run(arguments).rawValue)
  }

  private static func text(_ bytes: [UInt8]?) -> String {
    String(decoding: bytes ?? [], as: UTF8.self)
  }

  @Test(arguments: [["--jobs", "1"], ["--jobs", "3"], ["--fix"]])
  func `the command tells all other findings, and says so`(options: [String]) async throws {
    let desk = try Desk()
    for name in ["a.md", "b.md", "c.md"] { try desk.write(Self.essay, to: name) }
    try desk.write(Self.essay.replacing("trapdoor", with: "cupboard"), to: "d.md")
    let folder = desk.folder.path
    let result = await #expect(
      processExitsWith: .exitCode(2),
      observing: [\.standardOutputContent, \.standardErrorContent]
    ) { [options = options as [String], folder = folder as String] in
      Self.run(["check", "--format", "compact"] + options + ["."], in: folder)
    }
    let output = Self.text(result?.standardOutputContent)
    let errors = Self.text(result?.standardErrorContent)
    for name in ["a.md", "b.md", "c.md"] {
      let line = "essaylint: the rule trapdoor failed on \(name), where its findings are missing"
      #expect(errors.components(separatedBy: line).count == 2, "\(errors)")
    }
    #expect(errors.components(separatedBy: "please send us").count == 2)
    if options == ["--fix"] {
      let mended = try String(
        contentsOf: desk.folder.appendingPathComponent("b.md"), encoding: .utf8)
      #expect(mended.contains("modelled from trash"))
    } else {
      #expect(output.components(separatedBy: "[misquote]").count == 5, "\(output)")
    }
  }

  @Test func `a stream is answered to its end`() async throws {
    let desk = try Desk()
    let line = #"{"text": "“modelled on trash”, trapdoor"}"# + "\n"
    try desk.write(line + line + line, to: "input")
    let input = desk.folder.appendingPathComponent("input").path
    let result = await #expect(
      processExitsWith: .exitCode(0), observing: [\.standardOutputContent, \.standardErrorContent]
    ) { [input = input as String] in
      precondition(dup2(open(input, O_RDONLY), 0) == 0)
      Self.run(["check", "--stream", "--jobs", "2"], in: "/")
    }
    let output = Self.text(result?.standardOutputContent)
    let errors = Self.text(result?.standardErrorContent)
    #expect(output.components(separatedBy: "\"misquote\"").count == 4)
    #expect(errors.contains("the rule trapdoor failed on line 1,"))
  }

  @Test func `the server goes on, and says so once`() async throws {
    let desk = try Desk()
    func opening(_ name: String, _ text: String) throws -> [UInt8] {
      try ServerMessages.notification(
        "textDocument/didOpen",
        [
          "textDocument": [
            "uri": "file:///\(name)", "languageId": "markdown", "version": 1, "text": text,
          ]
        ])
    }
    func pull(_ id: Int, _ name: String) throws -> [UInt8] {
      try ServerMessages.request(
        id, "textDocument/diagnostic", ["textDocument": ["uri": "file:///\(name)"]])
    }
    let long = String(repeating: Self.essay + "\n", count: 2500)
    try desk.write(
      [
        try ServerMessages.request(1, "initialize", ["capabilities": [String: Any]()]),
        try ServerMessages.notification("initialized"),
        try opening("a.md", Self.essay), try pull(2, "a.md"), try opening("b.md", Self.essay),
        try pull(3, "b.md"), try opening("long.md", long), try pull(4, "long.md"),
        try opening("good.md", "They are “modelled on trash”."), try pull(5, "good.md"),
        try ServerMessages.request(6, "shutdown"), try ServerMessages.notification("exit"),
      ].flatMap { $0 }, to: "input")
    let input = desk.folder.appendingPathComponent("input").path
    let result = await #expect(
      processExitsWith: .exitCode(0), observing: [\.standardOutputContent, \.standardErrorContent]
    ) { [input = input as String] in
      precondition(dup2(open(input, O_RDONLY), 0) == 0)
      Self.run(["lsp"], in: "/")
    }
    let messages = try ServerMessages.messages(in: Self.text(result?.standardOutputContent))
    func count(_ method: String) -> Int { messages.count { $0["method"] as? String == method } }
    #expect(count("window/logMessage") == 3)
    #expect(count("window/showMessage") == 1)
    for (id, expected) in [(2, 1), (3, 1), (4, 2500), (5, 1)] {
      let answer = messages.first { $0["id"] as? Int == id }?["result"] as? [String: Any]
      let items = answer?["items"] as? [[String: Any]] ?? []
      #expect(items.count { $0["code"] as? String == "misquote" } == expected)
    }
  }

  @Test func `a bug that ends the program all the same says what to send`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      Console.hearOfBugs()
      let steps = [1, 2, 3]
      exit(Int32(steps[Int(getpid())]))
    }
    let errors = Self.text(result?.standardErrorContent)
    #expect(errors.contains("essaylint \(Release.version) crashed (SIG"))
    #expect(errors.contains("; please send us what ‘essaylint --version’ says and the essay"))
    #expect(errors.contains("LC_ALL=C.UTF-8 sed 's/[[:alpha:]]/x/g'"))
  }
}
