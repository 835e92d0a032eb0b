/// The shape of UTF-8: RFC 3629, table 3-7 of the Unicode Standard.
public enum UTF8Validation {
  /// The offset of the first byte that belongs to no well-formed scalar; nil where all do.
  public static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
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
