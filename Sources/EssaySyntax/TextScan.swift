import EssayText

/// Small scans over the bytes of a text.
enum TextScan {
  /// Whether `prefix` begins at `index`.
  static func starts(_ bytes: [UInt8], at index: Int, with prefix: String) -> Bool {
    var index = index
    for byte in prefix.utf8 {
      guard index < bytes.count, bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }

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
