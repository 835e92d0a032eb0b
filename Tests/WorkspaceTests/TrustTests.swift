import EssayText
import Foundation
import Testing

@testable import Workspace

/// A configuration that lies beside the essays may be anybody's.
@Suite struct `A stranger's configuration` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for path in ["secret.txt", "desk/own.txt", "desk/books/one.txt"] {
      try folder.write("We all know it.", to: path)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("desk/link.txt"), withDestinationPath: "../secret.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("desk/up"), withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("desk/near.txt"), withDestinationPath: "books/one.txt")
  }

  private func complaints(_ configuration: String) throws -> [String] {
    try folder.write(configuration, to: "desk/.essaylint.json")
    return EssayWorkspace().outlook(forEssayAt: folder.path("desk/essay.md"))
      .problems.map(\.message)
  }

  private static let refusal = "this leads out of the configuration's folder"

  @Test(arguments: [
    "../secret.txt", "link.txt", "up/secret.txt", "books/../../secret.txt", "/etc/passwd",
    "/dev/zero", "/proc/self/environ", "../desk2/x.txt",
  ])
  func `may not name what lies outside of its folder`(path: String) throws {
    for json in [
      "{\"source\": \"\(path)\"}", "{\"source\": {\"macbeth\": \"\(path)\"}}",
      "{\"sets\": [\"\(path)\"]}", "{\"assignment\": \"\(path)\"}",
    ] {
      let complaints = try complaints(json)
      #expect(complaints.count == 1 && complaints[0].contains(Self.refusal), "\(complaints)")
    }
  }

  @Test(arguments: [
    "own.txt", "books/one.txt", "./books/../own.txt", "near.txt", "up/desk/own.txt",
  ])
  func `may name what lies in its folder`(path: String) throws {
    #expect(try complaints("{\"source\": \"\(path)\"}") == [])
  }

  @Test func `is told at once while it is written`() {
    let text = TextSnapshot(#"{"source": "../secret.txt"}"#)
    let found = ConfigurationReader.problems(in: text, path: folder.path("desk/.essaylint.json"))
    #expect(found.map { text[$0.stretch?.range ?? 0..<0] } == [#""../secret.txt""#])
  }

  @Test func `may name anything where the user has named it`() throws {
    let path = try folder.write(#"{"source": "../secret.txt"}"#, to: "desk/mine.json")
    var options = WorkspaceOptions()
    options.configuration = .file(path)
    let workspace = EssayWorkspace(options: options)
    _ = try workspace.setup(forEssayAt: folder.path("desk/essay.md"))
  }
}
