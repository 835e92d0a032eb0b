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

  /// The words of a text without anything but English letters, in small letters and without what
  /// stands around them; nil where it has other letters.
  private static func plainWords(of bytes: [UInt8]) -> String? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    let words = bytes.drop { !isLetter($0) }.reversed().drop { !isLetter($0) }.reversed()
    return String(decoding: words.map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether a heading's words announce a bibliography.
  static func isHeading(_ text: MappedText) -> Bool {
    var letters = 0
    for byte in text.bytes where isLetter(byte) {
      letters += 1
      if letters > mostLetters { return false }
    }
    if let words = plainWords(of: text.bytes) { return headings.contains(words) }
    let words = String(decoding: text.bytes, as: UTF8.self).lowercased()
      .drop { !$0.isLetter }
    return headings.contains(String(words.reversed().drop { !$0.isLetter }.reversed()))
  }
}
