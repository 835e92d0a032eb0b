/// A set of bytes as a pattern writes it between brackets.
struct ByteSet: Sendable, Equatable {
  private var bits: [UInt64] = [0, 0, 0, 0]

  func contains(_ byte: UInt8) -> Bool {
    bits[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
  }

  private mutating func insert(_ range: ClosedRange<UInt8>) {
    for byte in range { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
  }

  /// Reads a set: `[a-z]`, `[!a-z]`, `[^a-z]`, `[[:digit:]_]`; `]` stands for itself right after the
  /// opening, and whatever a backslash is before.
  /// - Parameter index: after the opening bracket; then after the closing one.
  /// - Returns: nil where the set never ends or names a class that there is not.
  init?(_ pattern: [UInt8], from index: inout Int) {
    var isNegated = false
    if index < pattern.count,
      pattern[index] == UInt8(ascii: "!") || pattern[index] == UInt8(ascii: "^")
    {
      isNegated = true
      index += 1
    }
    /// What a range may begin with: the byte before, unless that ended a range or a class.
    var previous: UInt8?
    var isFirst = true
    while true {
      guard index < pattern.count else { return nil }
      let byte = pattern[index]
      index += 1
      if byte == UInt8(ascii: "]"), !isFirst { break }
      isFirst = false
      if byte == UInt8(ascii: "-"), let low = previous, index < pattern.count,
        pattern[index] != UInt8(ascii: "]")
      {
        guard let high = Self.plain(pattern, from: &index) else { return nil }
        if low <= high { insert(low...high) }
        previous = nil
      } else if byte == UInt8(ascii: "["), index < pattern.count,
        pattern[index] == UInt8(ascii: ":"),
        let end = pattern[(index + 1)...].firstIndex(of: UInt8(ascii: "]"))
      {
        // Without a colon before that bracket, the one that opened stands for itself.
        if end > index + 1, pattern[end - 1] == UInt8(ascii: ":") {
          let name = String(decoding: pattern[(index + 1)..<(end - 1)], as: UTF8.self)
          guard let ranges = Self.classes[name] else { return nil }
          for range in ranges { insert(range) }
          index = end + 1
          previous = nil
        } else {
          insert(byte...byte)
          previous = byte
        }
      } else {
        index -= 1
        guard let byte = Self.plain(pattern, from: &index) else { return nil }
        insert(byte...byte)
        previous = byte
      }
    }
    if isNegated { bits = bits.map { ~$0 } }
  }

  /// One byte, or the one after a backslash.
  private static func plain(_ pattern: [UInt8], from index: inout Int) -> UInt8? {
    if pattern[index] == UInt8(ascii: "\\") { index += 1 }
    guard index < pattern.count else { return nil }
    defer { index += 1 }
    return pattern[index]
  }

  /// The classes that POSIX names, as far as they are ASCII.
  private static let classes: [String: [ClosedRange<UInt8>]] = [
    "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A], "alpha": [0x41...0x5A, 0x61...0x7A],
    "blank": [0x09...0x09, 0x20...0x20], "cntrl": [0x00...0x1F, 0x7F...0x7F],
    "digit": [0x30...0x39], "graph": [0x21...0x7E], "lower": [0x61...0x7A],
    "print": [0x20...0x7E], "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E],
    "space": [0x09...0x0D, 0x20...0x20], "upper": [0x41...0x5A],
    "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
  ]
}
