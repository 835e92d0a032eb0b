import Foundation
import TestSupport
import Testing

/// What the README promises under “Whom it trusts”; the other modules' tests have the rest.
@Suite struct `As the README promises, the program` {
  private static let essay = """
    # Identity

    Ruth says that they are “modelled on trash” (ch. 3).
    """

  /// Whether the program takes this from the system's libraries: then it stands in it by name.
  private static func imports(_ name: String) -> Bool {
    guard let url = BuiltBinary.url, let binary = try? Data(contentsOf: url) else { return false }
    return binary.range(of: Data([0] + Array(name.utf8) + [0])) != nil
  }

  private static let isSanitised = imports("__asan_init") || imports("__tsan_init")

  @Test(.enabled(if: !isSanitised, "a sanitizer has it in its own libraries"))
  func `has nothing in it that could open a connection`() {
    for name in ["connect", "socket", "getaddrinfo", "sendto"] {
      #expect(!Self.imports(name), "\(name)")
    }
  }

  @Test(arguments: [
    ["check", "."], ["check", "--diff", "."], ["check", "--format", "sarif", "."],
    ["check", "--source", "book.txt", "."], ["themes"], ["quotes", "trash"], ["rules", "misquote"],
    ["sets"], ["config", "essay.md"], ["lsp"],
  ])
  func `writes nothing that nobody asked for`(arguments: [String]) throws {
    let desk = try Desk()
    try desk.write(Self.essay, to: "essay.md")
    try desk.write("We all know it.", to: "book.txt")
    try desk.write(#"{"source": "book.txt"}"#, to: ".essaylint.json")
    let before = try Self.files(in: desk.folder)
    _ = try desk.run(arguments)
    #expect(try Self.files(in: desk.folder) == before)
  }

  @Test(.enabled(if: !isSanitised, "a sanitizer has it in its own libraries"))
  func `has nothing in it that could start a program but what starts pandoc`() {
    for name in ["fork", "vfork", "execve", "execv", "execvp", "popen", "posix_spawn"] {
      #expect(!Self.imports(name), "\(name)")
    }
    #expect(Self.imports("posix_spawnp"))
  }

  @Test func `starts pandoc, shut in, for what only pandoc reads, and nothing else`() throws {
    let desk = try Desk()
    try desk.write(
      "#!/bin/sh\necho \"$*\" >> started\nexit 1\n", to: "programs/pandoc")
    let program = desk.folder.appendingPathComponent("programs")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: program.appendingPathComponent("pandoc").path)
    let text = "\\write18{touch started} `touch started` $(touch started) | touch started"
    for name in ["essay.md", "essay.tex", "essay.txt", "book.txt", "a $(touch started).md"] {
      try desk.write(text, to: name)
    }
    func started(_ arguments: [String]) throws -> [String] {
      _ = try desk.run(arguments, environment: ["PATH": program.path])
      let log = desk.folder.appendingPathComponent("started")
      defer { try? FileManager.default.removeItem(at: log) }
      return (try? String(contentsOf: log, encoding: .utf8))?.split(separator: "\n").map(
        String.init)
        ?? []
    }
    for arguments in [
      ["check", "."], ["check", "--source", "book.txt", "."], ["themes"], ["quotes", "trash"],
      ["sets"], ["config", "essay.md"], ["lsp"], ["report", "-o", "out", "essay.md"],
    ] {
      #expect(try started(arguments) == [], "\(arguments)")
    }
    for name in ["essay.docx", "essay.odt", "essay.epub", "essay.html", "essay.rtf"] {
      try desk.write(text, to: name)
      let starts = try started(["check", name]) + started(["check", "--source", name, "essay.md"])
      #expect(!starts.isEmpty && starts.allSatisfy { $0.contains("--sandbox") }, "\(name)")
    }
  }

  /// What is too large, and what is said of it.
  private static let bounds: [(name: String, content: [UInt8], said: String)] = [
    ("essay.md", repeated("a", 11 << 20 + 1), "at most 11 MiB of prose and 60000 paragraphs"),
    ("essay.md", repeated("a\n\n", 60_001), "at most 11 MiB of prose and 60000 paragraphs"),
    ("essay.md", repeated("a", 64 << 20 + 1), "larger than 64 MiB"),
    ("essay.md", repeated("\n", 4 << 20 + 1), "more than 4194304 lines"),
    (".essaylint.json", repeated(" ", 1 << 20 + 1), "larger than 1 MiB"),
    ("set.json", repeated(" ", 4 << 20 + 1), "a quote set has at most 4194304 bytes"),
  ]

  private static func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  @Test(arguments: bounds.indices)
  func `refuses what is too large, and says so`(number: Int) throws {
    let bound = Self.bounds[number]
    let desk = try Desk()
    try desk.write(Self.essay, to: "essay.md")
    try desk.write(bound.content, to: bound.name)
    let options = bound.name == "set.json" ? ["--set", "set.json"] : []
    let outcome = try desk.run(["check"] + options + ["essay.md"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(bound.said), "\(outcome.errors)")
  }

  @Test func `makes no markup of an essay's words`() throws {
    let text = "Ruth: “We all know it. We’re modelled [from](command:b) <img> trash”.\n"
    let uri = "file:///essay.md"
    let input = [
      try ServerMessages.request(
        1, "initialize",
        [
          "capabilities": ["textDocument": ["hover": ["contentFormat": ["markdown"]]]]
        ]),
      try ServerMessages.notification("initialized"),
      try ServerMessages.notification(
        "textDocument/didOpen",
        ["textDocument": ["uri": uri, "languageId": "plaintext", "version": 1, "text": text]]),
      try ServerMessages.request(
        2, "textDocument/hover",
        ["textDocument": ["uri": uri], "position": ["line": 0, "character": 14]]),
    ]
    let outcome = try Desk().run(["lsp"], input: input.flatMap { $0 })
    let answer = try ServerMessages.messages(in: outcome.output).first { $0["id"] as? Int == 2 }
    let contents = (answer?["result"] as? [String: Any])?["contents"] as? [String: Any]
    let hover = try #require(contents?["value"] as? String)
    #expect(hover.contains("modelled from trash") && hover.contains("img"))
    let unescaped = hover.replacing("\\<", with: "").replacing("\\]", with: "")
    #expect(!unescaped.contains("<") && !unescaped.contains("]("), "\(hover)")
  }

  @Test(arguments: [["PATH": "/usr/bin:/bin"], ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]])
  func `has a recipe that leaves an essay's shape and none of its words`(
    environment: [String: String]
  ) throws {
    let readme = try String(
      contentsOf: Repository.readme, encoding: .utf8)
    let section = try #require(readme.components(separatedBy: "### If it ever crashes\n").last)
    let blocks = section.components(separatedBy: "```")
    try #require(blocks.count > 1 && blocks[1].hasPrefix("sh\n"))
    let recipe = String(blocks[1].dropFirst(3))
    let essay = """
      # Über die Schuld, 2 – “Löwe”

      > Кэти: «Мы все это знаем» (ch. 14)[^1]. \\textit{Ζωή} naïve…

      """
    let desk = try Desk()
    try desk.write(essay, to: "essay.md")
    let outcome = try desk.run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", recipe], environment: environment)
    #expect(outcome.status == 0)
    let masked = try String(
      contentsOf: desk.folder.appendingPathComponent("x.md"), encoding: .utf8)
    let expected = essay.map { $0.isLetter ? "x" : $0 }
    #expect(masked == String(expected))
    // What the program says itself, when it fails, is the same.
    #expect(recipe.hasPrefix(Self.recipe), "\(recipe)")
  }

  private static let recipe = "LC_ALL=C.UTF-8 sed 's/[[:alpha:]]/x/g'"

  /// The files of a folder, its hidden ones too, with what is in them.
  private static func files(in folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, (try? Data(contentsOf: folder.appendingPathComponent(name))) ?? Data())
      })
  }
}
