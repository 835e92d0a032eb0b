import Foundation
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

  /// The files of a folder, its hidden ones too, with what is in them.
  private static func files(in folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, (try? Data(contentsOf: folder.appendingPathComponent(name))) ?? Data())
      })
  }
}
