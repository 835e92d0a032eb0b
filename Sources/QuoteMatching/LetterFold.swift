/// How one letter is compared: case, accents, ligatures and the look of an apostrophe do not count.
enum LetterFold {
  /// What a scalar comes to when words are compared.
  enum Folded {
    /// It is no part of a word.
    case boundary
    /// It is part of a word and stands for nothing: a soft hyphen, a combining accent.
    case nothing
    /// An apostrophe: part of a word between two letters, else a boundary.
    case apostrophe
    /// One letter or digit as a byte.
    case letter(UInt8)
    /// Several, for a ligature or a letter of another alphabet.
    case letters(String)
  }

  /// Folds a scalar that is not ASCII. ASCII has a table of its own, ``asciiFold(_:)``.
  static func fold(_ scalar: Unicode.Scalar) -> Folded {
    switch scalar.value {
    case 0x2019, 0x2018, 0x02BC, 0x00B4, 0xFF07: return .apostrophe
    case 0x00AD, 0x200B...0x200D, 0x2060, 0xFEFF: return .nothing
    case 0x0300...0x036F: return .nothing
    case 0xFB00...0xFB06: return .letters(latinLigatures[Int(scalar.value - 0xFB00)])
    case 0x00C6, 0x00E6: return .letters("ae")
    case 0x0152, 0x0153: return .letters("oe")
    case 0x00DF, 0x1E9E: return .letters("ss")
    case 0x00C0...0x017F:
      let base = latinBase[Int(scalar.value - 0x00C0)]
      return base == UInt8(ascii: "?") ? .boundary : .letter(base)
    default:
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        return .boundary
      }
      return .letters(scalar.properties.lowercaseMapping)
    }
  }

  /// The folded form of an ASCII byte; 0 where it is no letter and no digit.
  static func asciiFold(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: 0
    }
  }

  private static let latinLigatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// The letter under the accent for U+00C0 to U+017F; `?` for what is no letter.
  private static let latinBase: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiii"
      + "dnooooo?ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
      + "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooo"
      + "oooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
