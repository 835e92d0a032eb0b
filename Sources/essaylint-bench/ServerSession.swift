import Foundation

/// A server with one document open, in which somebody types.
final class ServerSession {
  private let process: ServerProcess
  private let document: BenchDocument
  private var version = 1
  /// Where the next letter goes.
  private var column: Int

  /// Starts the server, opens the document and waits for its first diagnostics.
  init(_ command: [String], _ document: BenchDocument) throws {
    self.document = document
    column = document.cursor.column
    process = try ServerProcess(command)
    try send(
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"#
        + #""capabilities":{"textDocument":{"publishDiagnostics":{"versionSupport":true}}}}}"#)
    try process.receive { $0.offset(of: #""id":1"#) != nil }
    try send(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
    let text = String(decoding: try JSONEncoder().encode(document.text), as: UTF8.self)
    try send(
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":""#
        + document.uri
        + #"","languageId":"\#(document.language)","version":1,"text":\#(text)}}}"#)
    try awaitDiagnostics()
  }

  var peakMemory: Int? { process.peakMemory }

  func end() { process.end() }

  /// Types the next letter of a sentence in the middle of the document, which is then as it never
  /// was before.
  /// - Returns: how long its diagnostics took.
  func pressKey() throws -> Duration {
    let letter = Self.typed[(version - 1) % Self.typed.count]
    let position = #"{"line":\#(document.cursor.line),"character":\#(column)}"#
    version += 1
    column += 1
    let change =
      #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":""#
      + document.uri
      + #"","version":\#(version)},"contentChanges":[{"range":{"start":\#(position),"end":"#
      + #"\#(position)},"text":"\#(letter)"}]}}"#
    let frame = ServerProcess.frame(change)
    let clock = ContinuousClock()
    let start = clock.now
    try process.send(frame)
    try awaitDiagnostics()
    return clock.now - start
  }

  private static let typed = Array(" and that is how it goes on from here, word after word")

  private func send(_ body: String) throws { try process.send(ServerProcess.frame(body)) }

  /// Waits for the diagnostics of the text as it is now. A server writes their version before or
  /// behind them: only there is it looked for.
  private func awaitDiagnostics() throws {
    try process.receive { body in
      let edges = [
        UnsafeRawBufferPointer(rebasing: body.prefix(400)),
        UnsafeRawBufferPointer(rebasing: body.suffix(200)),
      ]
      return edges.contains { $0.offset(of: #"publishDiagnostics""#) != nil }
        && edges.contains { $0.number(after: #""version":"#) == version }
    }
  }
}

/// A text to open, and where in it keys are pressed.
struct BenchDocument {
  let uri: String
  let language: String
  let text: String
  /// Behind a word of the first sentence of a paragraph in the middle of the text.
  let cursor: (line: Int, column: Int)

  init(uri: String, language: String, text: String, isTypedInto: (Substring) -> Bool) {
    self.uri = uri
    self.language = language
    self.text = text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let middle = lines[(lines.count / 2)...].firstIndex(where: isTypedInto) ?? 0
    let line = lines[middle]
    let word = line.dropFirst(30).firstIndex(of: " ") ?? line.endIndex
    cursor = (middle, line[..<word].utf16.count)
  }
}
