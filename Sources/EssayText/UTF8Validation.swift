/// The shape of UTF-8: RFC 3629, table 3-7 of the Unicode Standard.
public enum UTF8Validation {
  /// The offset of the first byte that belongs to no well-formed scalar; nil where all do.
  public static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    // Nearly every text is valid, and this tells it in a fifth of the time.
    if isValid(bytes.span) { return nil }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func isValid(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while true {
      index = bytes.first(from: index, before: bytes.count) { $0 & ByteWord.highBits }
      guard index < bytes.count else { return true }
      let length = length(ofScalarStartedBy: bytes[index])
      guard index + length <= bytes.count,
        seconds(after: bytes[index])?.contains(bytes[index + 1]) == true
      else { return false }
      for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return false }
      index += length
    }
  }

  /// What may stand after a byte that begins a scalar of several; nil for one that begins none.
  private static func seconds(after first: UInt8) -> ClosedRange<UInt8>? {
    switch first {
    case 0xC2...0xDF, 0xE1...0xEC, 0xEE...0xEF, 0xF1...0xF3: 0x80...0xBF
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: nil
    }
  }

  /// How many bytes the scalar has that begins with `byte`. 1 for a byte that begins none.
  @inlinable
  public static func length(ofScalarStartedBy byte: UInt8) -> Int {
    if byte < 0xC0 { return 1 }
    if byte < 0xE0 { return 2 }
    return byte < 0xF0 ? 3 : 4
  }
}
