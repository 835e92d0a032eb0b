/// Writes text as a Swift literal that stands for exactly that text.
///
/// A raw literal of several lines, because the compiler takes megabytes of those in seconds, and
/// because whoever looks into the generated file can read it.
struct RawLiteral {
  /// The literal's source text in UTF-8.
  private(set) var source: [UInt8] = []
  private let hashes: [UInt8]

  init(_ text: [UInt8]) {
    hashes = Array(repeating: UInt8(ascii: "#"), count: Self.hashCount(for: text))
    source.reserveCapacity(text.count + 64)
    source += hashes + Array("\"\"\"\n".utf8)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { append(scalar) }
    source += Array("\n\"\"\"".utf8) + hashes
  }

  /// Writes one character: itself, or an escape where the compiler would read something else. It
  /// reads every line end as LF, and may drop a byte-order mark or stop at a control character.
  private mutating func append(_ scalar: Unicode.Scalar) {
    let isPlain =
      scalar == "\n" || scalar == "\t" || (scalar.value >= 0x20 && scalar.value != 0x7F)
    if isPlain && scalar != "\u{FEFF}" {
      source += UTF8.encode(scalar) ?? .init()
    } else {
      source.append(UInt8(ascii: "\\"))
      source += hashes
      source += "u{\(String(scalar.value, radix: 16))}".utf8
    }
  }

  /// How many `#` keep anything in the text from ending the literal or being an escape: one more
  /// than ever follow a quotation mark or a backslash.
  private static func hashCount(for text: [UInt8]) -> Int {
    var longest = 0
    var run: Int?
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): run = 0
      case UInt8(ascii: "#"): run = run.map { $0 + 1 }
      default: run = nil
      }
      longest = max(longest, run ?? 0)
    }
    return longest + 1
  }
}
