import BuiltInQuoteSets
import Foundation
import Testing

@testable import Workspace

@Suite struct `The cache folder` {
  let folder: TemporaryFolder
  let set: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    set = try #require(BuiltInRules.bytes(of: "never-let-me-go"))
  }

  private var copyPath: String { folder.path("essaylint/1.2.3/never-let-me-go.json") }

  @discardableResult
  private func copy() throws -> String {
    try CacheFolder(in: folder.path).copy(ofBuiltIn: "never-let-me-go", version: "1.2.3")
  }

  private func content(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { Array($0) }
  }

  private func complaint() -> String? {
    do {
      try copy()
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// What lies in the folder of the copy.
  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path("essaylint/1.2.3"))
  }

  @Test func `gets a copy that can only be read`() throws {
    #expect(try copy() == copyPath)
    #expect(content(copyPath) == set)
    let rights = try FileManager.default.attributesOfItem(atPath: copyPath)[.posixPermissions]
    #expect(rights as? Int == 0o444)
    #expect(try names() == ["never-let-me-go.json"])
  }

  @Test func `is left alone where the copy is right`() throws {
    try copy()
    let before = FileStamp(copyPath)
    try copy()
    #expect(FileStamp(copyPath) == before)
  }

  @Test(arguments: ["", "other words"])
  func `gets another copy where the one that is there is wrong`(words: String) throws {
    try folder.write(words, to: "essaylint/1.2.3/never-let-me-go.json")
    try copy()
    #expect(content(copyPath) == set)
    #expect(try names() == ["never-let-me-go.json"])
  }

  @Test func `gets another copy where somebody could write to the one that is there`() throws {
    try copy()
    try #require(chmod(copyPath, 0o644) == 0)
    try copy()
    let rights = try FileManager.default.attributesOfItem(atPath: copyPath)[.posixPermissions]
    #expect(rights as? Int == 0o444)
  }

  @Test func `puts a copy in the place of a link, and leaves alone what that leads to`() throws {
    let other = try folder.write("mine", to: "other.txt")
    try folder.write("", to: "essaylint/1.2.3/x")
    try FileManager.default.createSymbolicLink(
      atPath: copyPath, withDestinationPath: other)
    try copy()
    #expect(content(other) == Array("mine".utf8))
    #expect(content(copyPath) == set)
    #expect(
      try FileManager.default.attributesOfItem(atPath: copyPath)[.type] as? FileAttributeType
        == .typeRegular)
  }

  @Test(arguments: ["essaylint", "essaylint/1.2.3"])
  func `does not follow a link that stands for a folder`(name: String) throws {
    try folder.write("", to: "elsewhere/1.2.3/x")
    if name.contains("/") { try folder.write("", to: "essaylint/x") }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(name), withDestinationPath: folder.path("elsewhere"))
    #expect(complaint() == "\(folder.path(name)): this is not a folder; remove it")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("elsewhere/1.2.3"))
        == ["x"])
  }

  @Test(.timeLimit(.minutes(1))) func `puts a copy in the place of a pipe`() throws {
    try folder.write("", to: "essaylint/1.2.3/x")
    try #require(mkfifo(copyPath, 0o600) == 0)
    try copy()
    #expect(content(copyPath) == set)
  }

  @Test func `says why there can be no copy`() throws {
    try folder.write("", to: "essaylint/1.2.3/never-let-me-go.json/x")
    #expect(complaint()?.hasPrefix("\(copyPath): ") == true)
    #expect(try names() == ["never-let-me-go.json"])
  }

  @Test func `says that a file stands in its place`() throws {
    try folder.write("", to: "essaylint")
    #expect(complaint() == "\(folder.path("essaylint")): this is not a folder; remove it")
  }

  @Test func `says that there is no such set`() {
    #expect(throws: WorkspaceError.self) {
      try CacheFolder(in: folder.path).copy(ofBuiltIn: "emma", version: "1.2.3")
    }
  }

  @Test func `is the one that the environment names`() throws {
    func path(_ environment: [String: String]) throws -> String {
      try CacheFolder(environment: { environment[$0] })
        .copy(ofBuiltIn: "never-let-me-go", version: "1")
    }
    let home = folder.path("home")
    #expect(
      try path(["XDG_CACHE_HOME": folder.path("xdg"), "HOME": home])
        == folder.path("xdg/essaylint/1/never-let-me-go.json"))
    #if canImport(Darwin)
      let usual = "\(home)/Library/Caches/essaylint/1/never-let-me-go.json"
    #else
      let usual = "\(home)/.cache/essaylint/1/never-let-me-go.json"
    #endif
    #expect(try path(["XDG_CACHE_HOME": "not/absolute", "HOME": home]) == usual)
    #expect(try path(["XDG_CACHE_HOME": "", "HOME": home]) == usual)
    #expect(throws: WorkspaceError.self) { try path(["HOME": ""]) }
  }
}
