import EssayText

/// What folds in LaTeX: environments, and comments of several lines.
struct LaTeXFolds {
  private struct Open {
    let name: String
    let start: Int
    /// The end of `\begin{…}`.
    let head: Int
  }

  private let source: LinkBytes
  private let text: TextSnapshot
  private var folds: [Fold] = []
  private var open: [Open] = []
  /// Environments that nothing ends any more.
  private var absent: Set<String> = []

  /// Environments inside one another are followed to this depth.
  private static let deepest = 100
  /// Nothing inside these is LaTeX.
  private static let verbatim: Set<String> = [
    "verbatim", "verbatim*", "Verbatim", "lstlisting", "minted", "comment", "filecontents",
    "filecontents*", "alltt",
  ]

  static func find(in text: TextSnapshot) -> [Fold] {
    var reader = LaTeXFolds(text: text)
    reader.read()
    return reader.folds + reader.comments()
  }

  private init(text: TextSnapshot) {
    self.text = text
    source = LinkBytes(bytes: text.bytes)
  }

  private mutating func read() {
    var index = 0
    while index < text.count {
      switch text.bytes[index] {
      case UInt8(ascii: "%"):
        index =
          text.lines.contentRange(ofLine: text.lines.line(at: index), in: text.bytes)
          .upperBound
      case UInt8(ascii: "\\"):
        index = readCommand(at: index)
      default:
        break
      }
      index += 1
    }
  }

  /// - Returns: the last byte of what was read.
  private mutating func readCommand(at start: Int) -> Int {
    if let (name, end) = environment("\\begin", at: start) {
      begin(Open(name: name, start: start, head: end))
      guard Self.verbatim.contains(name), !absent.contains(name) else { return end - 1 }
      guard let close = find("\\end{\(name)}", from: end) else {
        absent.insert(name)
        return end - 1
      }
      return close - 1
    }
    if let (name, end) = environment("\\end", at: start) {
      self.end(name, at: start)
      return end - 1
    }
    return start + 1
  }

  private mutating func begin(_ environment: Open) {
    if open.count < Self.deepest { open.append(environment) }
  }

  private mutating func end(_ name: String, at offset: Int) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    let environment = open[index]
    open.removeSubrange(index...)
    // The document is all there is.
    if name == "document" { return }
    folds.append(
      Fold(
        range: environment.start..<offset, kind: nil, head: environment.head, isClosed: true))
  }

  /// The name in `\begin{name}` and where the braces end.
  private func environment(_ command: String, at start: Int) -> (String, Int)? {
    guard text.bytes[start...].starts(with: command.utf8) else { return nil }
    let brace = start + command.utf8.count
    guard source[brace] == UInt8(ascii: "{") else { return nil }
    let limit = min(text.count, brace + 60)
    guard let close = text.bytes[brace..<limit].firstIndex(of: UInt8(ascii: "}")) else {
      return nil
    }
    return (source.string(brace + 1..<close), close + 1)
  }

  private func find(_ words: String, from start: Int) -> Int? {
    let words = Array(words.utf8)
    var index = start
    while index + words.count <= text.count {
      if text.bytes[index] == words[0], text.bytes[index..<index + words.count] == words[...] {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Comment lines that follow each other.
  private func comments() -> [Fold] {
    var runs: [ByteRange] = []
    var last = -2
    for number in 0..<text.lines.count {
      let line = text.lines.contentRange(ofLine: number, in: text.bytes)
      let words = line.trimmingSpaces(in: text.bytes)
      guard let first = words.first, text.bytes[first] == UInt8(ascii: "%") else { continue }
      if last == number - 1 {
        runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<line.upperBound
      } else {
        runs.append(line)
      }
      last = number
    }
    return runs.map { Fold(range: $0, kind: .comment) }
  }
}
