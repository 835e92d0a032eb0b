/// A book's words as a quote set writes them: its lines are cut wherever they were full, italics
/// have marks, and apostrophes may be typewritten.
struct BookTypography {
  private let isVerse: Bool
  private let keepsStraightApostrophes: Bool
  private let keepsStraightMarks: Bool
  private let keepsHyphensForDashes: Bool

  /// - Parameter text: the quotation as the set has it, whose ways are followed.
  init(like text: String) {
    isVerse = text.contains("\n")
    keepsStraightApostrophes = text.contains("'") && !text.contains("\u{2019}")
    keepsStraightMarks = text.contains("\"")
    keepsHyphensForDashes = text.contains("--")
  }

  func adapted(_ bytes: ArraySlice<UInt8>) -> String {
    let words = Direction.removed(from: bytes)
    let scalars = Array(String(decoding: words, as: UTF8.self).unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      var end = index + 1
      switch scalar {
      case "_", "*":
        break
      case _ where scalar.properties.isWhitespace:
        while end < scalars.count, scalars[end].properties.isWhitespace { end += 1 }
        let breaks = scalars[index..<end].count { $0 == "\n" }
        result.append(isVerse && breaks == 1 ? "\n" : " ")
      case "'" where !keepsStraightApostrophes:
        result.append(opens(result) ? "\u{2018}" : "\u{2019}")
      case "\"" where !keepsStraightMarks:
        result.append(opens(result) ? "\u{201C}" : "\u{201D}")
      case "-" where !keepsHyphensForDashes && end < scalars.count && scalars[end] == "-":
        while end < scalars.count, scalars[end] == "-" { end += 1 }
        result.append("\u{2014}")
      default:
        result.append(scalar)
      }
      index = end
    }
    return String(result)
  }

  private func opens(_ before: String.UnicodeScalarView) -> Bool {
    guard let last = before.last else { return false }
    return last.properties.isWhitespace
      || "([\u{2014}\u{2018}\u{201C}".unicodeScalars.contains(last)
  }
}

/// What stands between two words, as far as a quotation must have it.
enum MarksBetween {
  static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: Direction.removed(from: bytes), as: UTF8.self).replacing(
      ". . .", with: "…"
    )
    .replacing("...", with: "…")
    let dashes: Set<Character> = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}"]
    var plain = ""
    for character in text where !character.isWhitespace && !"_*\"“”‘’'«»".contains(character) {
      if dashes.contains(character) {
        if plain.last != "\u{2014}" { plain.append("\u{2014}") }
      } else {
        plain.append(character)
      }
    }
    // A hyphen joins two words; a dash may have spaces about it.
    return text == "-" || text == "\u{2010}" ? "-" : plain
  }
}
