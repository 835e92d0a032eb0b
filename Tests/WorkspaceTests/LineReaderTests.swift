import Foundation
import Testing

@testable import Workspace

@Suite struct `Lines that come in` {
  /// What is read of bytes that come through a pipe in pieces.
  private func lines(_ pieces: [String], limit: Int = 100) throws -> [String?] {
    let pipe = Pipe()
    var reader = LineReader(pipe.fileHandleForReading.fileDescriptor, limit: limit)
    for piece in pieces { try pipe.fileHandleForWriting.write(contentsOf: Data(piece.utf8)) }
    try pipe.fileHandleForWriting.close()
    var lines: [String?] = []
    while let line = reader.next() {
      #expect(line.number == lines.count + 1)
      lines.append((try? line.bytes.get()).map { String(decoding: $0, as: UTF8.self) })
    }
    #expect(reader.next() == nil)
    return lines
  }

  @Test(
    "end where they end",
    arguments: [
      ([], []), (["a\nb\n"], ["a", "b"]), (["a\nb"], ["a", "b"]), (["\n\na"], ["", "", "a"]),
      (["one\r\ntw", "o\r\n"], ["one", "two"]), (["a", "", "b", "\n"], ["ab"]), (["\r"], [""]),
    ] as [([String], [String])])
  func ends(pieces: [String], expected: [String]) throws {
    #expect(try lines(pieces) == expected)
  }

  @Test func `are as long as a chunk and longer`() throws {
    let long = String(repeating: "x", count: 200_000)
    let file = try TemporaryFolder()
    try file.write("a\n\(long)\nb\n\(long)", to: "lines")
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file.path("lines")))
    var reader = LineReader(handle.fileDescriptor, limit: 1 << 20)
    var lengths: [Int?] = []
    while let line = reader.next() { lengths.append(try line.bytes.get().count) }
    #expect(lengths == [1, 200_000, 1, 200_000])
  }

  @Test func `are left out where they are too long, and the next one is read`() throws {
    let long = String(repeating: "x", count: 101)
    #expect(try lines(["\(long)\nb\n", "\(long)\(long)\n", long]) == [nil, "b", nil, nil])
    #expect(try lines([String(long.dropLast()) + "\n"]) == [String(long.dropLast())])
  }

  @Test func `end with the reason why no more can be read`() throws {
    let folder = try FileHandle(
      forReadingFrom: URL(fileURLWithPath: "/"))
    var reader = LineReader(folder.fileDescriptor)
    #expect(throws: FileError.folder) { try reader.next()?.bytes.get() }
    #expect(reader.next() == nil)
  }
}
