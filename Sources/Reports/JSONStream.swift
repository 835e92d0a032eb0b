package import PositionedJSON

/// A JSON document that is handed out while it is written.
package struct JSONStream: Sendable {
  package var writer: JSONWriter

  package init(isPretty: Bool) {
    writer = JSONWriter(isPretty: isPretty)
  }

  /// Appends to `output` what has been written since the last time.
  ///
  /// JSON lets some characters stand as they are that steer a terminal: U+007F to U+009F, and those
  /// that turn the reading direction about. They stand only in strings, where an escape means the
  /// same.
  package mutating func drain(into output: inout [UInt8]) {
    let bytes = writer.drain()
    guard bytes.contains(where: { $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else {
      output += bytes
      return
    }
    var start = 0
    var index = 0
    while index < bytes.count {
      guard let (escape, length) = Self.escape(at: index, of: bytes) else {
        index += 1
        continue
      }
      output += bytes[start..<index]
      output += escape.utf8
      index += length
      start = index
    }
    output += bytes[start...]
  }

  /// How the character that begins at a byte is to be written, and how many bytes it has; nil where
  /// it may stand.
  private static func escape(at index: Int, of bytes: [UInt8]) -> (escape: String, length: Int)? {
    func byte(_ distance: Int) -> UInt8 {
      index + distance < bytes.count ? bytes[index + distance] : 0
    }
    switch (byte(0), byte(1), byte(2)) {
    case (0x7F, _, _): return ("\\u007f", 1)
    case (0xC2, 0x80...0x9F, _): return ("\\u00\(String(byte(1), radix: 16))", 2)
    case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9):
      return ("\\u20\(String((byte(1) & 1) << 6 | byte(2) & 0x3F, radix: 16))", 3)
    default: return nil
    }
  }
}
