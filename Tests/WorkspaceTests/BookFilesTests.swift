import EssayRules
import EssayText
import Foundation
import Testing

@testable import Workspace

@Suite("Full texts")
struct BookFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Chapter 1\n\nThe boat is gone, and nobody asks.\n", to: "boat.txt")
    try folder.write("Chapter 1\n\nThe quay is empty in the morning.\n", to: "quay.txt")
  }

  private func setup(_ options: WorkspaceOptions = WorkspaceOptions()) throws -> EssaySetup {
    try EssayWorkspace(options: options).setup(forEssayAt: folder.path("essay.md"))
  }

  private func problems(_ options: WorkspaceOptions = WorkspaceOptions()) -> [String] {
    do {
      _ = try setup(options)
      return []
    } catch let error as WorkspaceError {
      return error.problems.map { "\($0.location): \($0.message)" }
    } catch {
      return ["\(error)"]
    }
  }

  private func write(source: String) throws {
    try folder.write("{\"source\": \(source)}", to: ".essaylint.json")
  }

  @Test(
    arguments: [
      (#""boat.txt""#, [nil]), (#"["boat.txt", "quay.txt"]"#, [nil, nil]),
      (#"{"never-let-me-go": "quay.txt"}"#, ["never-let-me-go"]), ("[]", []), ("{}", []),
    ] as [(String, [String?])])
  func `are named in a configuration`(source: String, sets: [String?]) throws {
    try write(source: source)
    #expect(try setup().books.map(\.quoteSet) == sets)
  }

  @Test func `are all looked through`() throws {
    try write(source: #"["boat.txt", "quay.txt"]"#)
    let analysis = try setup().linter.analyse(
      TextSnapshot("“The boat is gone”, and “the quay is empty in the evening”."), format: .markdown
    )
    #expect(analysis.quotations.map(\.verdict) == [.verbatim, .misquoted])
    #expect(
      analysis.quotations.map { $0.source?.path } == [
        folder.path("boat.txt"), folder.path("quay.txt"),
      ])
  }

  @Test func `of sets that there are not are told`() throws {
    try write(source: #"{"never-let-me-gone": "quay.txt"}"#)
    #expect(
      problems() == [
        "\(folder.path(".essaylint.json")):1:13: there is no quote set 'never-let-me-gone'; "
          + "did you mean 'never-let-me-go'?"
      ])
  }

  @Test func `may be named with their set by an option`() throws {
    var options = WorkspaceOptions()
    options.sources = ["never-let-me-go=\(folder.path("boat.txt"))", folder.path("quay.txt")]
    #expect(try setup(options).books.map(\.quoteSet) == ["never-let-me-go", nil])
    options.sources = ["no-such-set=\(folder.path("boat.txt"))"]
    #expect(
      problems(options).first?.hasPrefix("--source: there is no quote set 'no-such-set'") == true)
  }

  @Test func `may have a sign in their name that parts an id from a path`() throws {
    try folder.write("The boat.", to: "a=b.txt")
    var options = WorkspaceOptions()
    options.sources = [folder.path("a=b.txt")]
    #expect(try setup(options).books.count == 1)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("gone.txt", "no such file"), (".", "this is a folder; name a file"),
      (
        "latin.txt",
        "not UTF-8 text: byte 14, on line 3, belongs to no character; save it as plain text in UTF-8"
      ),
      ("sixteen.txt", "this is UTF-16 text; save it as UTF-8"),
      ("round.txt", "Too many levels of symbolic links"), ("gone.epub", "no such file"),
      ("folder.epub", "this is a folder; name a file"),
    ])
  func `that cannot be read are told with the place that names them`(name: String, message: String)
    throws
  {
    try folder.write(Array("Chapter 1\n\ncaf".utf8) + [0xE9], to: "latin.txt")
    try folder.write([0xFF, 0xFE, 0x41, 0], to: "sixteen.txt")
    try folder.write("", to: "folder.epub/file")
    try folder.link("round.txt", to: "round.txt")
    try write(source: "\"\(name)\"")
    let path = name == "." ? folder.path : folder.path(name)
    #expect(problems() == ["\(folder.path(".essaylint.json")):1:12: \(path): \(message)"])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "", "\0\0\0", "\r\r\r", "[[[[[[[[", "________", "* * *", "Chapter 1", "ACT I\n\nSCENE I",
      String(repeating: "Chapter 1\n\n", count: 60_000),
      String(repeating: "MACBETH.\n[\n\n", count: 5_000),
      String(repeating: "ha ", count: 200_000), String(repeating: "I\n\n", count: 100_000),
      String(repeating: "A Great Title\n\n", count: 60_000),
      "Chapter 1\n\n\u{FEFF}\u{0301}\u{200B}",
    ])
  func `of any content do no harm`(content: String) throws {
    try folder.write(content, to: "odd.txt")
    try write(source: "\"odd.txt\"")
    let essay = TextSnapshot(
      "“ha ha ha ho ha ha ha”, “I … ha”, “the boat [is] gone”, “A Great Tittle”.")
    _ = try setup().linter.analyse(essay, format: .markdown).quotations
  }
}

extension TemporaryFolder {
  /// Makes a symbolic link.
  fileprivate func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: target)
  }
}
