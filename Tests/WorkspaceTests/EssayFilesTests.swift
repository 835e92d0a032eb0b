import Foundation
import Testing

@testable import Workspace

@Suite struct `The essays of a folder` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ names: String...) throws {
    for name in names { try folder.write("x", to: name) }
  }

  /// The essays as seen from `name`.
  private func essays(in name: String = "") -> [String] {
    let root = name.isEmpty ? folder.path : folder.path(name)
    return EssayFiles.list(under: root).paths.map { String($0.dropFirst(root.count + 1)) }
  }

  @Test func `are all files with an essay's ending, in a stable order`() throws {
    try write(
      "b.md", "a/z.tex", "a/b/c.TXT", "B.qmd", "a.markdown", "picture.png", "Makefile", "md",
      "é.md")
    #expect(essays() == ["B.qmd", "a/b/c.TXT", "a/z.tex", "a.markdown", "b.md", "é.md"])
    #expect(EssayFiles.list(under: folder.path).isComplete)
  }

  @Test func `are not what is hidden or belongs to tools`() throws {
    try write(
      "a.md", ".git/a.md", ".build/a.md", "node_modules/x/README.md", ".a.md", "d/.obsidian/a.md")
    #expect(essays() == ["a.md"])
  }

  @Test func `are files and links to files`() throws {
    try write("d/a.md")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder.path("link.md"), withDestinationPath: folder.path("d/a.md"))
    try manager.createSymbolicLink(
      atPath: folder.path("loop"), withDestinationPath: folder.path)
    try manager.createSymbolicLink(
      atPath: folder.path("gone.md"), withDestinationPath: folder.path("gone"))
    try manager.createDirectory(atPath: folder.path("f.md"), withIntermediateDirectories: true)
    try #require(mkfifo(folder.path("pipe.md"), 0o600) == 0)
    #expect(essays() == ["d/a.md", "link.md"])
  }

  @Test func `are not what ignore files name, each for its own folder`() throws {
    try write("a.md", "out/a.md", "d/a.md", "d/b.md", "d/e/b.md", "d/e/keep.md", "e/b.md")
    try folder.write("out/\n", to: ".gitignore")
    try folder.write("/b.md\ne/*\n", to: "d/.gitignore")
    try folder.write("!keep.md\n", to: "d/e/.gitignore")
    #expect(essays() == ["a.md", "d/a.md", "d/e/keep.md", "e/b.md"])
  }

  @Test func `are not what the repository above ignores`() throws {
    try write("essays/a.md", "essays/drafts/b.md", "essays/c.draft.md", ".git/HEAD")
    try folder.write("*.draft.md\n/essays/drafts\n", to: ".gitignore")
    #expect(essays(in: "essays") == ["a.md"])
  }

  @Test func `are asked for, whatever the repository above says of the folder itself`() throws {
    try write("out/a.md", ".git/HEAD")
    try folder.write("out/\n", to: ".gitignore")
    #expect(essays(in: "out") == ["a.md"])
  }

  @Test func `do not depend on an ignore file outside any repository`() throws {
    try write("d/a.md")
    try folder.write("*\n", to: ".gitignore")
    #expect(essays(in: "d") == ["a.md"])
  }

  @Test func `are bounded in number`() throws {
    for index in 0..<20 { try write("d\(index % 3)/\(index).md") }
    let some = EssayFiles.list(under: folder.path, limit: 5)
    #expect(some.paths.count == 5 && !some.isComplete)
    let all = EssayFiles.list(under: folder.path, limit: 20)
    #expect(all.paths.count == 20 && all.isComplete)
  }

  @Test func `are bounded in depth`() throws {
    try write(String(repeating: "d/", count: 40) + "a.md", "b.md")
    let list = EssayFiles.list(under: folder.path)
    #expect(list.paths == [folder.path("b.md")] && !list.isComplete)
  }

  @Test func `are none where there is no such folder`() {
    #expect(EssayFiles.list(under: folder.path("gone")).paths.isEmpty)
  }
}
