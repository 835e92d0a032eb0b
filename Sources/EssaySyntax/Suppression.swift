public import EssayText

/// A comment that silences findings.
public struct Suppression: Sendable, Equatable {
  public enum Reach: Sendable, Equatable {
    /// From the comment on, up to an ``enable`` or the essay's end.
    case disable
    /// Ends what a ``disable`` began.
    case enable
    /// What starts on the next line that is not blank, counted from 0.
    case nextLine(Int)
  }

  public struct Rule: Sendable, Equatable {
    public let id: String
    /// In bytes of the document.
    public let range: ByteRange
  }

  public let reach: Reach
  /// The rules it names; all rules where it names none.
  public let rules: [Rule]
  /// The word that says what it does, in bytes of the document.
  public let command: ByteRange
  /// The whole comment, in bytes of the document.
  public let range: ByteRange

  /// Reads the suppressions among an essay's comments.
  /// - Parameters:
  ///   - comments: those of the window.
  ///   - window: the part of the document that was read anew.
  ///   - earlier: those of an earlier version, of which those before and after the window count.
  ///   - byteShift: by how many bytes what follows the window has moved.
  static func read(
    _ comments: [ByteRange], in text: TextSnapshot, _ window: ByteRange, earlier: [Suppression],
    byteShift: Int
  ) -> [Suppression] {
    let before = earlier.filter { $0.range.upperBound <= window.lowerBound }
    let after = earlier.filter { $0.range.lowerBound + byteShift >= window.upperBound }
    // Lines before a suppression may be new, and those after it blank no more.
    return before.map { $0.moved(by: 0, in: text) } + comments.compactMap { read($0, in: text) }
      + after.map { $0.moved(by: byteShift, in: text) }
  }

  private func moved(by bytes: Int, in text: TextSnapshot) -> Suppression {
    func moved(_ range: ByteRange) -> ByteRange {
      range.lowerBound + bytes..<range.upperBound + bytes
    }
    var reach = reach
    if case .nextLine = reach { reach = .nextLine(Self.lineAfter(moved(range), in: text)) }
    return Suppression(
      reach: reach, rules: rules.map { Rule(id: $0.id, range: moved($0.range)) },
      command: moved(command), range: moved(range))
  }

  private static let commands = [
    "essaylint-disable-next-line", "essaylint-disable", "essaylint-enable",
  ]

  private static func read(_ comment: ByteRange, in text: TextSnapshot) -> Suppression? {
    let bytes = text.bytes
    var words: [ByteRange] = []
    var index = comment.lowerBound
    while index < comment.upperBound {
      let start = index
      while index < comment.upperBound, isWordByte(bytes[index]) { index += 1 }
      if index > start { words.append(trimmed(start..<index, bytes)) } else { index += 1 }
    }
    words.removeAll { $0.isEmpty }
    guard let first = words.first, let command = commands.first(where: { $0 == text[first] })
    else { return nil }
    let reach: Reach
    switch command {
    case commands[0]: reach = .nextLine(lineAfter(comment, in: text))
    case commands[1]: reach = .disable
    default: reach = .enable
    }
    let rules = words.dropFirst().map { Rule(id: text[$0], range: $0) }
    return Suppression(reach: reach, rules: rules, command: first, range: comment)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Without the hyphens of a comment's delimiters.
  private static func trimmed(_ range: ByteRange, _ bytes: [UInt8]) -> ByteRange {
    var range = range
    while let first = range.first, bytes[first] == UInt8(ascii: "-") { range.removeFirst() }
    while let last = range.last, bytes[last] == UInt8(ascii: "-") { range.removeLast() }
    return range
  }

  /// The next line after the comment's that is not blank.
  private static func lineAfter(_ comment: ByteRange, in text: TextSnapshot) -> Int {
    var line = text.lines.line(at: max(comment.lowerBound, comment.upperBound - 1)) + 1
    while line < text.lines.count - 1,
      text.bytes[text.lines.contentRange(ofLine: line, in: text.bytes)].allSatisfy({ $0 <= 0x20 })
    {
      line += 1
    }
    return line
  }
}
