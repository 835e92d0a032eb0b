import EssaySyntax
import EssayText

/// Notes that an essay writes out by hand, “[3]” or “³”, at the call and before the note itself.
enum WrittenNotes {
  /// The number of a mark at an offset of a text; nil where there is none.
  static func mark(in bytes: [UInt8], at offset: Int) -> Int? {
    bracketed(bytes, offset) ?? raised(bytes, offset)
  }

  private static func bracketed(_ bytes: [UInt8], _ offset: Int) -> Int? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "[") else { return nil }
    let digits = bytes[(offset + 1)...].prefix(4).prefix { isDigit($0) }
    guard !digits.isEmpty, digits.count <= 3, digits.endIndex < bytes.count,
      bytes[digits.endIndex] == UInt8(ascii: "]")
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func raised(_ bytes: [UInt8], _ offset: Int) -> Int? {
    guard offset < bytes.count, bytes[offset] == 0xC2 || bytes[offset] == 0xE2 else { return nil }
    let start = String(decoding: bytes[offset...].prefix(9), as: UTF8.self)
    var number: Int?
    for scalar in start.unicodeScalars {
      guard let digit = superscript(scalar) else { break }
      number = (number ?? 0) * 10 + digit
    }
    return number
  }

  /// What a raised figure stands for.
  private static func superscript(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "¹": 1
    case "²", "³": Int(scalar.value) - 0xB0
    case "⁰", "⁴"..."⁹": Int(scalar.value) - 0x2070
    default: nil
    }
  }

  /// The number called directly after a quotation that ends at `offset`, its own punctuation apart.
  static func call(in bytes: [UInt8], after offset: Int) -> Int? {
    var index = offset
    while index < bytes.count, index - offset < 3, (" .,;" as ByteSet).contains(bytes[index]) {
      index += 1
    }
    return mark(in: bytes, at: index)
  }
}
