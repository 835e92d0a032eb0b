import EssayText

/// Where an essay lists what it has read.
enum Bibliography {
  private static let headings: Set<String> = [
    "bibliography", "works cited", "references", "work cited", "sources", "further reading",
    "works consulted", "reference list", "list of works cited", "primary sources",
    "secondary sources",
  ]

  /// Whether a heading's words announce a bibliography.
  static func isHeading(_ text: MappedText) -> Bool {
    let words = String(decoding: text.bytes, as: UTF8.self).lowercased()
      .drop { !$0.isLetter }
    return headings.contains(String(words.reversed().drop { !$0.isLetter }.reversed()))
  }
}
