import EssayText
import Foundation
import Testing

@testable import Workspace

@Suite struct `A file that is replaced` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func content(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }

  @Test func `is left alone where it has changed since it was read`() throws {
    try folder.write("old", to: "a.md")
    let essay = try EssayFile.read(folder.path("a.md"))
    try folder.write("somebody else's", to: "a.md")
    #expect(throws: FileError.changed) { try essay.replace(with: TextSnapshot("new")) }
    #expect(try content("a.md") == "somebody else's")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.md"])
  }

  @Test func `is left alone where it is gone since it was read`() throws {
    try folder.write("old", to: "a.md")
    let essay = try EssayFile.read(folder.path("a.md"))
    try FileManager.default.removeItem(atPath: folder.path("a.md"))
    #expect(throws: FileError.changed) { try essay.replace(with: TextSnapshot("new")) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test(arguments: [0o600, 0o644, 0o755, 0o4711])
  func `keeps its permissions`(mode: Int) throws {
    try folder.write("old", to: "a.md")
    let path = folder.path("a.md")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    try EssayFile.read(path).replace(with: TextSnapshot("new"))
    #expect(try content("a.md") == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == mode)
  }

  @Test func `stays a link, and what it leads to is replaced`() throws {
    try folder.write("old", to: "d/a.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.md"), withDestinationPath: "d/a.md")
    try EssayFile.read(folder.path("link.md")).replace(with: TextSnapshot("new"))
    #expect(try content("d/a.md") == "new")
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.md"))
    #expect(target == "d/a.md")
  }

  @Test func `is not made where something of its name is there`() throws {
    try folder.write("old", to: "a.json")
    #expect(throws: FileError.present) {
      try FileReplacement.create(folder.path("a.json"), with: [])
    }
    #expect(try content("a.json") == "old")
  }

  @Test func `is left alone where it is given up half way`() throws {
    try folder.write("old", to: "a.txt")
    try FileReplacement.begin(of: folder.path("a.txt")).write(Array("new".utf8))
    #expect(try content("a.txt") == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }
}
