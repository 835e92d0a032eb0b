extension ByteRange {
  /// The range without the white space at its ends, no-break and thin spaces too.
  public func trimmingSpaces(in bytes: [UInt8]) -> ByteRange {
    var lower = lowerBound
    var upper = upperBound
    while lower < upper {
      let width = Whitespace.width(at: lower, in: bytes)
      if width == 0 { break }
      lower += width
    }
    while upper > lower {
      let width = Whitespace.width(before: upper, in: bytes)
      if width == 0 { break }
      upper -= width
    }
    return lower..<Swift.max(lower, upper)
  }
}

/// White space in UTF-8: ASCII's, the no-break space and the spaces of General Punctuation.
public enum Whitespace {
  /// How many bytes the space at `index` has; 0 where there is none.
  public static func width(at index: Int, in bytes: [UInt8]) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] <= 0x20 { return 1 }
    if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] <= 0x8A || bytes[index + 2] == 0xAF ? 3 : 0
  }

  /// How many bytes the space before `index` has, which is above 0; 0 where there is none.
  public static func width(before index: Int, in bytes: [UInt8]) -> Int {
    if bytes[index - 1] <= 0x20 { return 1 }
    if index >= 2, width(at: index - 2, in: bytes) == 2 { return 2 }
    if index >= 3, width(at: index - 3, in: bytes) == 3 { return 3 }
    return 0
  }
}
