import Foundation
import TestSupport
import Testing

/// What README.md tells a teacher to do, done to the letter in an empty folder: its files are
/// written and its commands are run in the order in which they stand. With `ESSAYLINT_REWRITE=1` in
/// the environment what the commands say is written anew.
@Suite struct `The walk-through of the README` {
  private static let readme = Repository.readme
  private static let heading = "## Your own text"

  /// A stretch of lines.
  private enum Piece {
    case prose([String])
    /// A file's name and its lines.
    case file(String, [String])
    /// A command and what it is to say.
    case command(String, [String])

    var lines: [String] {
      switch self {
      case .prose(let lines), .file(_, let lines): lines
      case .command(let command, let said): ["$ \(command)"] + said
      }
    }
  }

  private static func pieces(_ lines: [String]) -> [Piece] {
    var pieces: [Piece] = []
    var block: String?
    var name: String?
    for line in lines {
      if line.hasPrefix("```") {
        block = block == nil ? String(line.dropFirst(3)) : nil
        if let name, let block, block != "console" { pieces.append(.file(name, [])) }
        // The fence belongs to the prose.
        pieces.insert(
          .prose([line]),
          at: block != nil && block != "console" && name != nil
            ? pieces.count - 1 : pieces.count)
        if block == nil { name = nil }
        continue
      }
      switch (block, pieces.last) {
      case (nil, _):
        pieces.append(.prose([line]))
        name = fileName(in: line) ?? name
      case ("console", _) where line.hasPrefix("$ "):
        pieces.append(.command(String(line.dropFirst(2)), []))
      case ("console", .command(let command, let said)):
        pieces[pieces.count - 1] = .command(command, said + [line])
      case (_, .file(let name, let lines)):
        pieces[pieces.count - 1] = .file(name, lines + [line])
      default: pieces.append(.prose([line]))
      }
    }
    return pieces
  }

  /// The file that a line of prose names last, in front of a block that shows it.
  private static func fileName(in line: String) -> String? {
    let words = line.split(separator: "`", omittingEmptySubsequences: false)
    return words.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
      .last { $0.hasSuffix(".json") || $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
  }

  @Test func `leads to where it says`() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: Self.heading))
    let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.count
    var pieces = Self.pieces(Array(lines[start..<end]))
    #expect(pieces.flatMap(\.lines) == Array(lines[start..<end]))
    let desk = try Desk()
    var commands = 0
    for index in pieces.indices {
      switch pieces[index] {
      case .prose: break
      case .file(let name, let lines):
        try desk.write(lines.joined(separator: "\n") + "\n", to: name)
      case .command(let command, let expected):
        let outcome = try desk.shell(command)
        var said = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
          .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if said.last == "" { said.removeLast() }
        if ProcessInfo.processInfo.environment["ESSAYLINT_REWRITE"] == "1" {
          pieces[index] = .command(command, said)
        } else {
          #expect(said == expected, "$ \(command)")
        }
        commands += 1
      }
    }
    #expect(commands >= 5)
    let done = lines[..<start] + pieces.flatMap(\.lines) + lines[end...]
    if Array(done) != lines {
      try Data(done.joined(separator: "\n").utf8).write(to: Self.readme)
    }
  }
}
