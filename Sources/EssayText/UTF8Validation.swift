/// The shape of UTF-8: RFC 3629, table 3-7 of the Unicode Standard.
public enum UTF8Validation {
  /// The offset of the first byte that belongs to no well-formed scalar; nil where all do.
  public static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    // Nearly all of an essay is ASCII, which parts scalars: only what stands between is looked at
    // byte by byte.
    let bytes = bytes.span
    var end = 0
    while true {
      let start = bytes.first(from: end, before: bytes.count) { $0 & ByteWord.highBits }
      guard start < bytes.count else { return nil }
      end = bytes.first(from: start, before: bytes.count) { ~$0 & ByteWord.highBits }
      do {
        _ = try UTF8Span(validating: bytes.extracting(start..<end))
      } catch {
        return start + error.byteOffsets.lowerBound
      }
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
