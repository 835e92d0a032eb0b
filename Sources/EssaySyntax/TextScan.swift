import EssayText

/// Small scans over the bytes of a text.
enum TextScan {
  /// The range without spaces, no-break ones too, at its ends.
  static func trimmed(_ range: ByteRange, in bytes: [UInt8]) -> ByteRange {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      let width = spaceWidth(at: lower, in: bytes)
      if width == 0 { break }
      lower += width
    }
    while upper > lower {
      let width = spaceWidth(before: upper, in: bytes)
      if width == 0 { break }
      upper -= width
    }
    return lower..<max(lower, upper)
  }

  /// How many bytes the space at `index` has; 0 where there is none.
  static func spaceWidth(at index: Int, in bytes: [UInt8]) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] <= 0x20 { return 1 }
    if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] <= 0x8A || bytes[index + 2] == 0xAF ? 3 : 0
  }

  private static func spaceWidth(before index: Int, in bytes: [UInt8]) -> Int {
    if bytes[index - 1] <= 0x20 { return 1 }
    if index >= 2, spaceWidth(at: index - 2, in: bytes) == 2 { return 2 }
    if index >= 3, spaceWidth(at: index - 3, in: bytes) == 3 { return 3 }
    return 0
  }
}

extension TextScan {
  /// Where `needle` first begins within `range`.
  static func find(_ needle: String, in bytes: [UInt8], _ range: ByteRange) -> Int? {
    let needle = Array(needle.utf8)
    guard let first = needle.first, range.count >= needle.count else { return nil }
    var index = range.lowerBound
    while index + needle.count <= range.upperBound {
      if bytes[index] == first, bytes[index..<index + needle.count].elementsEqual(needle) {
        return index
      }
      index += 1
    }
    return nil
  }
}
