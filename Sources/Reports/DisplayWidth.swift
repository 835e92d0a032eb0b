/// How many columns of a terminal a scalar takes, and which scalars must not reach one.
package enum DisplayWidth {
  /// 0 for what combines with the scalar before it, 2 for what East Asian typography sets wide and
  /// for emoji, else 1. Scalars of ambiguous width, curly quotation marks among them, are narrow.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    // Dashes, quotation marks and the like are what essays have most beside ASCII.
    if value < 0x300 || (0x2010...0x2027).contains(value) { return 1 }
    if isZeroWidth(scalar) { return 0 }
    return value >= 0x1100 && isWide(scalar) ? 2 : 1
  }

  /// How many columns some words take, in valid UTF-8, that may be printed.
  static func columns(of bytes: ArraySlice<UInt8>) -> Int {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars
      .reduce(0) { $0 + columns(of: $1) }
  }

  /// What to print for a scalar of somebody else's text: itself, or a picture of it where it would
  /// steer the terminal (escapes, controls) or turn the reading direction about; nil for nothing.
  static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00...0x1F:
      // The pictures of the 32 controls stand in their order from U+2400 on.
      Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    case 0x2028, 0x2029: " "
    // Terminals disagree on whether a soft hyphen and a byte-order mark take a column.
    case 0xAD, 0xFEFF: nil
    default: scalar
    }
  }

  /// `text` as it may be printed, and how many columns it takes.
  package static func printable(_ text: String) -> (text: String, columns: Int) {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return (text, text.utf8.count) }
    var columns = 0
    // Nearly every text is printed as it is.
    guard text.unicodeScalars.contains(where: { printable($0) != $0 }) else {
      for scalar in text.unicodeScalars { columns += self.columns(of: scalar) }
      return (text, columns)
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let printable = printable(scalar) else { continue }
      result.append(printable)
      columns += self.columns(of: printable)
    }
    return (String(result), columns)
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    // The medial vowels and final consonants of conjoining Hangul.
    if (0x1160...0x11FF).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isEmojiPresentation { return true }
    let value = scalar.value
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }

  /// East_Asian_Width W and F (Unicode Standard Annex 11), neighbours joined.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF,
    0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x1F300...0x1F320, 0x1F900...0x1F9FF,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
