import EssayText

/// What readers of links need of an essay's bytes.
struct LinkBytes {
  let bytes: [UInt8]

  /// The byte at an offset; 0 outside.
  subscript(index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  func string(_ range: ByteRange) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Whether ASCII letters, written small, stand at an offset in whichever case.
  func stands(_ letters: String, at index: Int) -> Bool {
    guard index + letters.utf8.count <= bytes.count else { return false }
    return zip(letters.utf8, bytes[index...]).allSatisfy { wanted, byte in
      byte == wanted
        || byte | 0x20 == wanted && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(wanted)
    }
  }

  func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The words without the backslashes before ASCII punctuation.
  func unescaped(_ range: ByteRange) -> String {
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let next = self[index + 1]
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound, next > 0x20,
        next < 0x7F, !isLetter(next), !(0x30...0x39).contains(next)
      {
        index += 1
      }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Reads URLs that stand in running text.
enum BareLink {
  /// Whether a URL may begin with a byte; asked before anything else, for every byte of an essay.
  static func mayBegin(with byte: UInt8) -> Bool {
    byte | 0x20 == UInt8(ascii: "h") || byte | 0x20 == UInt8(ascii: "m")
  }

  private static let beginnings = ["http://", "https://", "mailto:"]
  /// What ends a URL, beside white space and the quotation marks of print.
  private static let ends = Set("<>\"{}|\\^`".utf8)
  /// What does not belong to a URL that it stands after.
  private static let stops = Set(".,;:!?'*_~".utf8)

  /// The URL that begins at an offset; nil where none does.
  static func range(at start: Int, in source: LinkBytes) -> ByteRange? {
    let second = source[start + 1] | 0x20
    guard mayBegin(with: source[start]), second == UInt8(ascii: "t") || second == UInt8(ascii: "a"),
      !source.isLetter(source[start - 1]),
      let beginning = beginnings.first(where: { source.stands($0, at: start) })
    else { return nil }
    let least = start + beginning.utf8.count
    var end = least
    var rounds = 0
    var squares = 0
    while end < source.bytes.count, !endsLink(at: end, in: source) {
      switch source.bytes[end] {
      case UInt8(ascii: "("): rounds += 1
      case UInt8(ascii: ")"): rounds -= 1
      case UInt8(ascii: "["): squares += 1
      case UInt8(ascii: "]"): squares -= 1
      default: break
      }
      if squares < 0 { break }
      end += 1
    }
    while end > least {
      let last = source.bytes[end - 1]
      if last == UInt8(ascii: ")"), rounds < 0 {
        rounds += 1
      } else if !stops.contains(last) {
        break
      }
      end -= 1
    }
    return end > least ? start..<end : nil
  }

  private static func endsLink(at index: Int, in source: LinkBytes) -> Bool {
    let byte = source.bytes[index]
    if byte < 0x80 { return byte <= 0x20 || byte == 0x7F || ends.contains(byte) }
    // General punctuation, guillemets and the no-break space.
    if byte == 0xE2 { return source[index + 1] == 0x80 }
    return byte == 0xC2 && [0xA0, 0xAB, 0xBB].contains(source[index + 1])
  }
}
