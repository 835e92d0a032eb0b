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

  /// What cannot be read, as seen from the folder, and why.
  private func failures() -> [String] {
    EssayFiles.list(under: folder.path).failures.map { failure in
      "\(failure.path.dropFirst(folder.path.count + 1)): \(failure.reason)"
    }
  }

  @Test func `whose names are not UTF-8 are told, unless they are ignored`() throws {
    try write("a.md")
    for bytes in [Array("b\u{FF}.md".utf8), Array("caf".utf8) + [0xE9] + Array(".md".utf8)] {
      let path = Array(folder.path("").utf8) + bytes + [0]
      let file = path.withUnsafeBytes {
        open($0.bindMemory(to: CChar.self).baseAddress!, O_CREAT, 0o600)
      }
      try #require(file >= 0)
      close(file)
    }
    #expect(essays() == ["a.md", "b\u{FF}.md"])
    #expect(failures() == ["caf\\xE9.md: this name is not UTF-8; rename it"])
    try folder.write("caf*\n", to: ".gitignore")
    #expect(failures().isEmpty)
  }

  @Test func `depend on an ignore file that can be read`() throws {
    try write("a.md")
    try folder.write(String(repeating: "#", count: 2 << 20), to: ".gitignore")
    #expect(essays() == ["a.md"])
    #expect(failures() == [".gitignore: larger than 1 MiB, which is the most that essaylint reads"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `in a folder that cannot be read are told`() throws {
    try write("a.md", "closed/b.md")
    try #require(chmod(folder.path("closed"), 0) == 0)
    defer { chmod(folder.path("closed"), 0o700) }
    #expect(essays() == ["a.md"])
    #expect(failures() == ["closed: permission denied; you need the right to read it"])
  }
}
