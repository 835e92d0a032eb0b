import EssayText

/// Where an essay lists what it has read.
enum Bibliography {
  private static let headings: Set<String> = [
    "bibliography", "works cited", "references", "work cited", "sources", "further reading",
    "works consulted", "reference list", "list of works cited", "primary sources",
    "secondary sources",
  ]

  /// No heading has more letters.
  private static let mostLetters = 24

  /// Whether a heading's words announce a bibliography.
  static func isHeading(_ text: MappedText) -> Bool {
    var letters = 0
    for byte in text.bytes where (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) {
      letters += 1
      if letters > mostLetters { return false }
    }
    let words = String(decoding: text.bytes, as: UTF8.self).lowercased()
      .drop { !$0.isLetter }
    return headings.contains(String(words.reversed().drop { !$0.isLetter }.reversed()))
  }
}
