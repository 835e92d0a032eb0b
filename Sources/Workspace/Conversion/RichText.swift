/// Rich text before pandoc reads it.
enum RichText {
  /// What a footnote begins with where readers may pass over it, as pandoc 2.17 does.
  private static let passedOver = Array("\\*\\footnote".utf8)

  /// The same with what stands in for a character, for readers that do not know Unicode, written as a
  /// byte in hexadecimal: of `\u8220?modelled`, pandoc 2.17 leaves out the m as well. Footnotes are those that it reads.
  static func withSafeFallbacks(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    /// How many characters stand in for one, in each group that is open.
    var counts = [1]
    /// How many of them are still to come.
    var pending = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "{"): counts.append(counts.last ?? 1)
      case UInt8(ascii: "}"): if counts.count > 1 { counts.removeLast() }
      default: break
      }
      if byte == UInt8(ascii: "\\") {
        if bytes[index...].starts(with: passedOver) { index += 2 }
        let control = ControlWord(at: index, in: bytes)
        result += bytes[index..<control.end]
        index = control.end
        switch control.name {
        case "uc": counts[counts.count - 1] = max(0, min(control.number ?? 1, 8))
        case "u" where control.number != nil: pending = counts.last ?? 1
        case "'": pending = max(0, pending - 1)
        default: pending = 0
        }
        continue
      }
      if pending > 0, byte > 0x1F, byte < 0x7F, byte != UInt8(ascii: "{"),
        byte != UInt8(ascii: "}")
      {
        let digits = String(byte, radix: 16)
        result += "\\'\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8
        pending -= 1
      } else {
        if byte > 0x1F { pending = 0 }
        result.append(byte)
      }
      index += 1
    }
    return result
  }

  /// A backslash with what belongs to it.
  private struct ControlWord {
    let name: String
    let number: Int?
    /// After the space that ends it, if one does.
    let end: Int

    init(at start: Int, in bytes: [UInt8]) {
      func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
      func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 }
      func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
      var index = start + 1
      guard isLetter(byte(index)) else {
        name = byte(index) == UInt8(ascii: "'") ? "'" : ""
        number = nil
        // Two digits follow an apostrophe.
        end = min(bytes.count, start + (name.isEmpty ? 2 : 4))
        return
      }
      while isLetter(byte(index)) { index += 1 }
      name = String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
      let digits = index
      if byte(index) == UInt8(ascii: "-"), isDigit(byte(index + 1)) { index += 1 }
      while isDigit(byte(index)) { index += 1 }
      number = Int(String(decoding: bytes[digits..<index], as: UTF8.self))
      end = byte(index) == 0x20 ? index + 1 : index
    }
  }
}
