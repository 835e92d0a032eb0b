import Foundation
import TestSupport

/// A file that shows commands and what they say, as a person would see them at a terminal.
///
/// What is not indented is prose. Lines indented by two spaces are commands of the shell, after `$`
/// and further lines of them after `>`, and what came of them: standard output as it is, standard
/// error after `2>`, the exit status in brackets where it is not 0. A line with a control character
/// or bytes that are no UTF-8 has them as `\xHH` and ends with ` (esc)`; the last line of a stream
/// ends with ` (no line end)` where it has none.
struct Transcript {
  /// A command with what it is expected to say.
  struct Step: Equatable {
    /// For the shell.
    var command: String
    /// As in the file, without the indentation.
    var said: [String]
  }

  enum Piece: Equatable {
    case prose(String)
    case step(Step)
  }

  var pieces: [Piece] = []

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    var step: Step?
    func isOfStep(_ line: String) -> Bool { line.hasPrefix("  ") }
    for line in lines {
      if isOfStep(line), line.hasPrefix("  $ ") {
        if let step { pieces.append(.step(step)) }
        step = Step(command: String(line.dropFirst(4)), said: [])
      } else if isOfStep(line), var current = step {
        if current.said.isEmpty, line == "  >" || line.hasPrefix("  > ") {
          current.command += "\n" + line.dropFirst(4)
        } else {
          current.said.append(String(line.dropFirst(2)))
        }
        step = current
      } else {
        if let step { pieces.append(.step(step)) }
        step = nil
        pieces.append(.prose(line))
      }
    }
    if let step { pieces.append(.step(step)) }
  }

  /// The programs that a line `Needs: patch git` names.
  var needs: [OtherProgram] {
    pieces.flatMap { piece -> [OtherProgram] in
      guard case .prose(let line) = piece, line.hasPrefix("Needs: ") else { return [] }
      return line.dropFirst("Needs: ".count).split(separator: " ")
        .map { OtherProgram(name: String($0)) }
    }
  }

  /// The file as it is written.
  var text: String {
    pieces.map { piece in
      switch piece {
      case .prose(let line): return line + "\n"
      case .step(let step):
        let commands = step.command.split(separator: "\n", omittingEmptySubsequences: false)
        let lines =
          commands.enumerated().map { index, line in
            index == 0 ? "$ \(line)" : line.isEmpty ? ">" : "> \(line)"
          } + step.said
        return lines.map { "  \($0)\n" }.joined()
      }
    }.joined()
  }

  /// What a command has said, as lines of the file.
  static func lines(of outcome: ShellOutcome) -> [String] {
    var lines = lines(of: outcome.output, mark: "")
    lines += Self.lines(of: outcome.errors, mark: "2> ")
    if outcome.status != 0 { lines.append("[\(outcome.status)]") }
    if outcome.isOverdue { lines.append("[it never ended]") }
    return lines
  }

  private static func lines(of stream: [UInt8], mark: String) -> [String] {
    guard !stream.isEmpty else { return [] }
    var lines = stream.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let endsLine = lines.last == []
    if endsLine { lines.removeLast() }
    return lines.enumerated().map { index, line in
      let isLast = index == lines.count - 1
      return mark + shown(line) + (isLast && !endsLine ? " (no line end)" : "")
    }
  }

  private static func shown(_ line: [UInt8]) -> String {
    if let text = String(validating: line, as: UTF8.self),
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    {
      return text
    }
    let escaped = line.map { byte in
      (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\\")
        ? String(UnicodeScalar(byte)) : "\\x" + String(Int(byte) + 0x100, radix: 16).dropFirst()
    }
    return escaped.joined() + " (esc)"
  }
}

/// What a line of the shell has left behind.
struct ShellOutcome {
  let status: Int32
  let output: [UInt8]
  let errors: [UInt8]
  let isOverdue: Bool
}

extension Desk {
  /// Runs a command of the shell in the folder, with essaylint on its path.
  func shell(_ command: String) throws -> ShellOutcome {
    guard let binary = BuiltBinary.url else { throw NoBinary() }
    // Ends whatever the command has started, too, where it would go on for ever.
    let timeout = OtherProgram(name: "timeout").url
    let outcome = try run(
      timeout ?? URL(fileURLWithPath: "/bin/sh"),
      (timeout == nil ? [] : ["45", "/bin/sh"]) + ["-c", command],
      environment: [
        "PATH": "\(binary.deletingLastPathComponent().path):/usr/bin:/bin",
        "FIXTURES": Repository.fixtures.path,
        "LC_ALL": "C",
      ])
    return ShellOutcome(
      status: outcome.status, output: outcome.output, errors: outcome.errors,
      isOverdue: outcome.isOverdue)
  }
}
