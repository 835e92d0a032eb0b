import BuiltInQuoteSets
import EssayText
import Foundation
import Testing

@testable import Workspace

@Suite struct `The outlook for an essay` {
  let folder: TemporaryFolder
  let workspace = EssayWorkspace()

  init() throws { folder = try TemporaryFolder() }

  private var outlook: EssayOutlook { workspace.outlook(forEssayAt: folder.path("essay.md")) }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: folder.path(name))
  }

  private func writeSet(to name: String, theme: String = "deceit") throws {
    let bytes = try #require(BuiltInRules.bytes(of: "never-let-me-go"))
    let words = String(decoding: bytes, as: UTF8.self)
    try folder.write(words.replacing("\"deceit\"", with: "\"\(theme)\""), to: name)
  }

  @Test func `is what is built in where nothing is configured`() {
    let outlook = outlook
    #expect(outlook.setup.failureThreshold == .standard)
    #expect(outlook.configurationPath == nil)
    #expect(outlook.problems.isEmpty && outlook.isCurrent)
    #expect(outlook.files.contains(folder.path(".essaylint.json")))
    #expect(outlook.files.contains("/.essaylint.json"))
  }

  @Test func `is what the configuration said before it was broken`() throws {
    let path = try folder.write(#"{"failOn": "never"}"#, to: ".essaylint.json")
    let before = outlook
    try folder.write("{\n  \"failOn\": \"nevr\"\n}", to: ".essaylint.json")
    let outlook = outlook
    #expect(outlook.setup.failureThreshold == .never)
    #expect(outlook.configurationPath == path)
    #expect(!outlook.isCurrent && before.isCurrent)
    let problem = try #require(outlook.problems.first)
    #expect(outlook.problems.count == 1)
    #expect(problem.path == path)
    #expect(problem.position == TextPosition(line: 1, column: 12))
    #expect(problem.end == TextPosition(line: 1, column: 18))
    #expect(problem.message == "unknown value 'nevr' for 'failOn'; did you mean 'never'?")
    #expect(throws: WorkspaceError.self) {
      try workspace.setup(forEssayAt: folder.path("essay.md"))
    }
    try folder.write(#"{"failOn": "hint"}"#, to: ".essaylint.json")
    #expect(self.outlook.setup.failureThreshold == .severity(.hint))
    #expect(self.outlook.problems.isEmpty)
  }

  @Test func `is what is built in where the configuration was never read`() throws {
    try folder.write(#"{"failOn": "never", "themes": "#, to: ".essaylint.json")
    #expect(outlook.setup.failureThreshold == .standard)
    #expect(outlook.setup.configurationPath == nil)
    #expect(outlook.problems.count == 1)
  }

  @Test func `is as much of a configuration that was never sound as can be had`() throws {
    try folder.write(#"{"failOn": "never", "themes": ["x"]}"#, to: ".essaylint.json")
    #expect(outlook.setup.failureThreshold == .never)
    #expect(outlook.setup.configuration.requiredThemes == nil)
    #expect(outlook.problems.count == 1)
  }

  @Test func `has the sound quote sets where another was broken from the first`() throws {
    try folder.write(#"{"source": {"mine": "book.txt"}}"#, to: ".essaylint.json")
    try folder.write("Chapter 1\n\nLong ago and far away.\n", to: "book.txt")
    try writeSet(to: "sets/mine.json", theme: "lies")
    try folder.write("{ broken", to: "sets/other.json")
    #expect(outlook.setup.shelf.last?.id == "mine")
    #expect(outlook.setup.books.map(\.quoteSet) == ["mine"])
    #expect(outlook.problems.allSatisfy { $0.path == folder.path("sets/other.json") })
  }

  @Test func `keeps a quote set that is broken until it is mended`() throws {
    try folder.write(#"{"sets": ["mine.json"], "themes": ["lies"]}"#, to: ".essaylint.json")
    try writeSet(to: "mine.json", theme: "lies")
    #expect(outlook.problems.isEmpty)
    try folder.write("{\n  \"title\": 1\n}", to: "mine.json")
    let broken = outlook
    #expect(broken.setup.shelf.map(\.id).suffix(2) == ["romeo-and-juliet", "mine"])
    #expect(broken.setup.configuration.requiredThemes == ["lies"])
    #expect(broken.problems.allSatisfy { $0.path == folder.path("mine.json") })
    #expect(broken.problems.contains { $0.position == TextPosition(line: 1, column: 11) })
    try writeSet(to: "mine.json", theme: "lies")
    #expect(outlook.problems.isEmpty && outlook.isCurrent)
  }

  @Test func `follows the configuration file as it comes, moves and goes`() throws {
    try folder.write(#"{"failOn": "hint"}"#, to: ".essaylint.json")
    let essay = folder.path("class/essay.md")
    #expect(workspace.outlook(forEssayAt: essay).setup.failureThreshold == .severity(.hint))
    try folder.write(#"{"failOn": "never"}"#, to: "class/.essaylint.json")
    #expect(workspace.outlook(forEssayAt: essay).setup.failureThreshold == .never)
    try remove("class/.essaylint.json")
    #expect(workspace.outlook(forEssayAt: essay).setup.failureThreshold == .severity(.hint))
    try FileManager.default.moveItem(
      atPath: folder.path(".essaylint.json"), toPath: folder.path("other.json"))
    #expect(workspace.outlook(forEssayAt: essay).setup.failureThreshold == .standard)
  }

  @Test func `names every file that it depends on, there or not`() throws {
    try folder.write(
      #"{"sets": ["mine.json"], "source": "books/gone.txt"}"#, to: "class/.essaylint.json")
    try writeSet(to: "class/mine.json")
    let outlook = workspace.outlook(forEssayAt: folder.path("class/ruth/essay.md"))
    #expect(
      outlook.files.filter { $0.hasPrefix(folder.path) }
        == [
          "class/.essaylint.json", "class/books/gone.txt", "class/mine.json",
          "class/ruth/.essaylint.json", "class/sets",
        ].map(folder.path))
  }

  @Test func `has the same number until something changes`() throws {
    try folder.write(#"{"failOn": "never"}"#, to: ".essaylint.json")
    let first = outlook.version
    #expect(outlook.version == first)
    try folder.write(#"{"failOn": "hint"}"#, to: ".essaylint.json")
    #expect(outlook.version != first)
  }

  @Test func `notices what changes between two looks`() throws {
    try folder.write(#"{"sets": ["mine.json"]}"#, to: ".essaylint.json")
    try writeSet(to: "mine.json")
    let essay = folder.path("class/essay.md")
    _ = workspace.outlook(forEssayAt: essay)
    #expect(!workspace.changed())
    try writeSet(to: "mine.json", theme: "lies")
    #expect(workspace.changed())
    #expect(!workspace.changed())
    try folder.write("{}", to: "class/.essaylint.json")
    // Another outlook that sees it first does not keep it from those who ask.
    _ = workspace.outlook(forEssayAt: essay)
    #expect(workspace.changed())
    #expect(!workspace.changed())
    try remove("class/.essaylint.json")
    #expect(workspace.changed())
  }

  @Test func `reads a book again only where it has changed`() throws {
    try folder.write(#"{"source": "book.txt"}"#, to: ".essaylint.json")
    try folder.write("Chapter 1\n\nThe first words.\n", to: "book.txt")
    #expect(outlook.setup.books.first?.text.text.string.contains("first") == true)
    try folder.write(#"{"source": "book.txt", "failOn": "never"}"#, to: ".essaylint.json")
    #expect(outlook.setup.books.first?.text.text.string.contains("first") == true)
    try folder.write("Chapter 1\n\nThe second words.\n", to: "book.txt")
    #expect(outlook.setup.books.first?.text.text.string.contains("second") == true)
  }

  @Test func `can be asked for from many threads at once`() async throws {
    try folder.write(#"{"failOn": "never"}"#, to: ".essaylint.json")
    let (workspace, essay) = (workspace, folder.path("essay.md"))
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<32 {
        group.addTask { workspace.outlook(forEssayAt: essay).setup.failureThreshold == .never }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}

@Suite struct `A configuration that is no file to be read` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var problems: [String] {
    EssayWorkspace().outlook(forEssayAt: folder.path("essay.md")).problems.map(\.description)
  }

  private var path: String { folder.path(".essaylint.json") }

  private func link(to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  @Test(.timeLimit(.minutes(1))) func `but a pipe, is not waited for`() throws {
    try #require(mkfifo(path, 0o600) == 0)
    #expect(problems == ["\(path): this is no ordinary file"])
  }

  @Test(.timeLimit(.minutes(1))) func `but a device, is not read`() throws {
    try link(to: "/dev/zero")
    #expect(problems == ["\(path): this is no ordinary file"])
  }

  @Test func `but a link to itself, is not passed over`() throws {
    try link(to: ".essaylint.json")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("\(path): ") == true)
  }

  @Test func `but a link to nothing, is not passed over`() throws {
    try link(to: "gone.json")
    #expect(problems == ["\(path): no such file"])
  }

  @Test func `but a folder, is not passed over`() throws {
    try folder.write("x", to: ".essaylint.json/x")
    #expect(problems == ["\(path): this is a folder; name a file"])
  }

  @Test func `since it is too large, is not read`() throws {
    try folder.write("{}", to: ".essaylint.json")
    try #require(truncate(path, 100 << 20) == 0)
    #expect(problems == ["\(path): larger than 1 MiB, which is the most that essaylint reads"])
  }

  @Test func `since it is not UTF-8, says where`() throws {
    try folder.write(
      Array("{\n\"text\": \"".utf8) + [0xE9] + Array("\"}".utf8), to: ".essaylint.json")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("\(path): not UTF-8 text: byte 11, on line 2") == true)
  }

  @Test func `has another stamp once its rights have changed`() throws {
    try folder.write("{}", to: ".essaylint.json")
    let before = FileStamp(path)
    usleep(20_000)
    try #require(chmod(path, 0) == 0)
    #expect(FileStamp(path) != before)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (
        ".essaylint.json",
        "this is the configuration itself; name the file with the work's full text"
      ),
      ("/dev/zero", nil),
      ("/proc/self/mem", nil),
    ] as [(String, String?)])
  func `is refused as a source`(source: String, complaint: String?) throws {
    try folder.write("{\"source\": \"\(source)\"}", to: ".essaylint.json")
    #expect(problems.count == 1)
    if let complaint { #expect(problems == ["\(path):1:12: \(complaint)"]) }
  }

  @Test func `is refused as a quote set`() throws {
    try folder.write(#"{"sets": ["./.essaylint.json"]}"#, to: ".essaylint.json")
    #expect(
      problems == ["\(path):1:11: this is the configuration itself; name a quote set"])
  }
}
