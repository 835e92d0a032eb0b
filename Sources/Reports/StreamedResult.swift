import EssayRules
public import PositionedJSON

/// The line that answers an essay that came in as one: an object with what the JSON report has for a
/// file, and the id that the essay came with.
public enum StreamedResult {
  /// The line for an essay.
  /// - Parameter id: as it came in; `null` where it had none.
  public static func line(for essay: CheckedEssay, id: JSONNode?) -> [UInt8] {
    line(id) { $0.essay(essay) }
  }

  /// The line for what is no essay, or none that can be checked.
  /// - Parameters:
  ///   - number: the line that came in, from 1.
  ///   - message: why.
  public static func line(forFailure message: String, at number: Int, id: JSONNode?) -> [UInt8] {
    line(id) { writer in
      writer.member("line", number)
      writer.member("error", message)
    }
  }

  private static func line(_ id: JSONNode?, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var stream = JSONStream(isPretty: false)
    stream.writer.object { writer in
      writer.member("version", 1)
      writer.member("id", id ?? JSONNode(value: .null, range: 0..<0))
      members(&writer)
    }
    stream.writer.newline()
    var line: [UInt8] = []
    stream.drain(into: &line)
    return line
  }
}
