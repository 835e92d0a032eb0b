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

  @Test func `is made where a link leads that led nowhere`() throws {
    try folder.write("", to: "d/other.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.txt"), withDestinationPath: "d/a.txt")
    let replacement = try FileReplacement.begin(of: folder.path("link.txt"))
    try replacement.write(Array("new".utf8))
    try replacement.finish()
    #expect(try content("d/a.txt") == "new")
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.txt"))
    #expect(target == "d/a.txt")
  }

  @Test func `is left alone where it is an essay with other names`() throws {
    try folder.write("old", to: "a.md")
    try FileManager.default.linkItem(atPath: folder.path("a.md"), toPath: folder.path("b.md"))
    let essay = try EssayFile.read(folder.path("a.md"))
    #expect(throws: FileError.severalNames) { try essay.replace(with: TextSnapshot("new")) }
    #expect(try content("a.md") == "old")
    #expect(FileIdentity(folder.path("a.md")) != FileIdentity(folder.path("b.md")))
  }

  @Test func `keeps its extended attributes`() throws {
    try folder.write("old", to: "a.md")
    let path = folder.path("a.md")
    // Python's are on every Linux; not every file system has them.
    func python(_ line: String) throws -> String? {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3", "-c", "import os, sys; \(line)", path]
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try process.run()
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return process.terminationStatus == 0 ? String(decoding: output, as: UTF8.self) : nil
    }
    guard try python("os.setxattr(sys.argv[1], 'user.course', b'English')") != nil else { return }
    try EssayFile.read(path).replace(with: TextSnapshot("new"))
    #expect(try python("print(os.getxattr(sys.argv[1], 'user.course'))") == "b'English'\n")
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
