import Foundation
import Testing

@testable import Workspace

@Suite struct `Reading a file` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `gives its bytes as they are`() throws {
    let path = try folder.write("\u{FEFF}caf\u{E9}\r\n", to: "essay.md")
    #expect(try FileReader.text(at: path).bytes == Array("\u{FEFF}caf\u{E9}\r\n".utf8))
  }

  @Test func `gives every byte of a file larger than one chunk`() throws {
    let bytes = (0..<200_000).map { UInt8(97 + $0 % 26) }
    let path = try folder.write(bytes, to: "long.txt")
    #expect(try FileReader.text(at: path).bytes == bytes)
  }

  @Test func `says that it is missing`() {
    #expect(throws: FileError.missing) { try FileReader.text(at: folder.path("gone.md")) }
  }

  @Test func `says that it is missing where a file stands for a folder`() throws {
    let path = try folder.write("x", to: "essay.md")
    #expect(throws: FileError.missing) { try FileReader.text(at: path + "/essay.md") }
  }

  @Test func `says that it is a folder`() {
    #expect(throws: FileError.folder) { try FileReader.text(at: folder.path) }
  }

  @Test func `says which byte on which line is not UTF-8`() throws {
    let path = try folder.write(Array("one\ntwo ".utf8) + [0xE9, 0x21], to: "latin.md")
    #expect(throws: FileError.notUTF8(offset: 8, line: 2)) { try FileReader.text(at: path) }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x41, 0x00], [0xFE, 0xFF, 0x00, 0x41]] as [[UInt8]])
  func `tells UTF-16 from other wrong bytes`(bytes: [UInt8]) throws {
    let path = try folder.write(bytes, to: "essay.txt")
    #expect(throws: FileError.utf16) { try FileReader.text(at: path) }
  }

  @Test func `refuses more bytes than it may have`() throws {
    let path = try folder.write("12345", to: "essay.md")
    #expect(try FileReader.text(at: path, kind: .regular, limit: 5).count == 5)
    #expect(throws: FileError.tooLarge(limit: 4)) {
      try FileReader.text(at: path, kind: .regular, limit: 4)
    }
  }

  @Test func `refuses more lines than it may have`() throws {
    let path = try folder.write(
      [UInt8](repeating: 0x0A, count: FileReader.lineLimit + 1), to: "book.txt")
    #expect(throws: FileError.tooManyLines(limit: FileReader.lineLimit)) {
      try FileReader.text(at: path, kind: .regular, limit: FileReader.limit)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `refuses a pipe where only a file will do, and does not wait for it`() throws {
    let path = folder.path("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    #expect(throws: FileError.notRegular) {
      try FileReader.text(at: path, kind: .regular, limit: 100)
    }
  }

  @Test func `refuses a device that never ends`() {
    #expect(throws: FileError.tooLarge(limit: 1 << 20)) {
      try FileReader.text(at: "/dev/zero", kind: .anything, limit: 1 << 20)
    }
  }

  @Test(arguments: [
    (EACCES, "permission denied; you need the right to read it"),
    (ENOENT, "no such file"),
    (EISDIR, "this is a folder; name a file"),
  ])
  func `says in words what the operating system says in numbers`(code: Int32, words: String) {
    #expect(FileError(code: code).description == words)
  }
}

@Suite struct `The names of files` {
  @Test(arguments: [
    ("essay.md", "md"), ("a.b/essay", ""), (".essaylint.json", "json"), (".hidden", ""),
    ("one.draft.txt", "txt"), ("", ""),
  ])
  func `end as they end`(path: String, ending: String) {
    #expect(PathNames.ending(of: path) == ending)
  }

  @Test(arguments: [
    ("essay.md", "/home/ruth/essay.md"), ("/essay.md", "/essay.md"),
    ("../tommy/./essay.md", "/home/tommy/essay.md"), ("../../../../x", "/x"), (".", "/home/ruth"),
  ])
  func `become absolute`(path: String, absolute: String) {
    #expect(PathNames.absolute(path, from: "/home/ruth") == absolute)
  }

  @Test func `have a folder, up to the root`() {
    #expect(PathNames.folder(of: "/home/ruth") == "/home")
    #expect(PathNames.folder(of: "/home") == "/")
    #expect(PathNames.folder(of: "/") == nil)
  }
}
