import EssayText

/// Writes JSON straight to bytes.
///
/// What comes out is always one well-formed value: a key without a value gets `null`.
public struct JSONWriter: Sendable {
  /// What has been written, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true
  private var isAfterKey = false

  /// - Parameter isPretty: whether each element stands on a line of its own, indented by two
  ///   spaces a level.
  public init(isPretty: Bool = false) {
    self.isPretty = isPretty
  }

  /// Writes `null`.
  public mutating func null() {
    beginValue()
    bytes += "null".utf8
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    beginValue()
    bytes += (value ? "true" : "false").utf8
  }

  /// Writes a whole number.
  public mutating func int(_ value: Int) {
    beginValue()
    guard (0..<1_000_000).contains(value) else {
      bytes += String(value).utf8
      return
    }
    // Places, of which a report has thousands, are small numbers.
    var unit = 1
    while value / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / unit % 10))
      unit /= 10
    }
  }

  /// Writes the shortest digits that read back as `value`; `null` where it is not finite, since
  /// JSON has no word for that.
  public mutating func double(_ value: Double) {
    guard value.isFinite else { return null() }
    beginValue()
    bytes += String(value).utf8
  }

  /// Writes a number as it was read.
  public mutating func number(_ value: JSONNumber) {
    beginValue()
    bytes += value.text.utf8
  }

  /// Writes a string, and escapes only what must be: control characters, `"` and `\`.
  public mutating func string(_ value: String) {
    beginValue()
    appendQuoted(value)
  }

  /// Writes a part of a string likewise.
  public mutating func string(_ value: Substring) { string(String(value)) }

  /// Writes a value as it was read, without its comments and spacing.
  public mutating func node(_ node: JSONNode) {
    switch node.value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let value): number(value)
    case .string(let value): string(value)
    case .array(let elements):
      array { writer in for element in elements { writer.node(element) } }
    case .object(let members):
      object { writer in
        for member in members {
          writer.key(named: member.key)
          writer.node(member.value)
        }
      }
    }
  }

  /// Writes a value that is JSON already, to the byte.
  public mutating func raw(_ json: [UInt8]) {
    beginValue()
    bytes += json
  }

  /// Writes an object; `body` writes its members.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array; `body` writes its elements.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes a member's key; the next value is its value.
  /// - Parameter key: in ASCII, with nothing to escape.
  public mutating func key(_ key: StaticString) {
    beginKey()
    bytes.append(UInt8(ascii: "\""))
    assert(!key.description.utf8.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C })
    // Its bytes live as long as the program.
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  /// Writes a key that is found out only now.
  public mutating func key(named key: String) {
    beginKey()
    appendQuoted(key)
    endKey()
  }

  private mutating func beginKey() {
    finishKey()
    separate()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  /// Ends the line after a document, as a file or a terminal likes it.
  public mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Begins an object whose members come bit by bit.
  public mutating func beginObject() {
    begin(UInt8(ascii: "{"))
  }

  /// Ends the object begun last.
  public mutating func endObject() {
    end(UInt8(ascii: "}"))
  }

  /// Begins an array whose elements come bit by bit.
  public mutating func beginArray() {
    begin(UInt8(ascii: "["))
  }

  /// Ends the array begun last.
  public mutating func endArray() {
    end(UInt8(ascii: "]"))
  }

  /// Hands over what has been written until now, for a document that is not to be held whole.
  public mutating func drain() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func container(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    begin(open)
    body(&self)
    end(close)
  }

  private mutating func begin(_ open: UInt8) {
    beginValue()
    bytes.append(open)
    depth += 1
    isFirst = true
  }

  private mutating func end(_ close: UInt8) {
    finishKey()
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(close)
    isFirst = false
  }

  private mutating func beginValue() {
    if isAfterKey {
      isAfterKey = false
    } else {
      separate()
    }
  }

  private mutating func finishKey() {
    if isAfterKey { null() }
  }

  private mutating func separate() {
    guard depth > 0 else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let utf8 = text.utf8.span
    var start = 0
    while true {
      let end = utf8.first(from: start, before: utf8.count) { word in
        ByteWord.marks(of: UInt8(ascii: "\""), in: word)
          | ByteWord.marks(of: UInt8(ascii: "\\"), in: word)
          | ByteWord.marks(below: 0x20, in: word)
      }
      // Unsafe only in that an array takes no span.
      unsafe utf8.extracting(start..<end).withUnsafeBufferPointer {
        unsafe bytes.append(contentsOf: $0)
      }
      guard end < utf8.count else { break }
      appendEscape(of: utf8[end])
      start = end + 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      bytes += "u00".utf8
      bytes += String(byte >> 4, radix: 16).utf8
      bytes += String(byte & 15, radix: 16).utf8
    }
  }
}
