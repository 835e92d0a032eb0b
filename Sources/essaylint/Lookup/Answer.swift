import PositionedJSON
import Reports

/// What a command answers a program.
enum Answer {
  /// A JSON document, of which no terminal takes a character for a command.
  /// - Parameter write: writes its one value.
  static func json(_ write: (inout JSONWriter) -> Void) -> String {
    var document = JSONStream(isPretty: true)
    write(&document.writer)
    document.writer.newline()
    var bytes: [UInt8] = []
    document.drain(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
