import EssayRules
import EssaySyntax
import EssayText

/// How a canonical quotation's words look in an essay.
struct QuotationWording {
  let typography: EssayTypography
  let format: EssayFormat
  /// The marks around the words; nil in a block quotation.
  let marks: Quotation.Marks?
  /// Whether the marks around are straight ones.
  let isStraight: Bool
  /// Whether the essay has no apostrophe or dash but those of a typewriter.
  let isPlain: Bool

  /// The words with the essay's apostrophes, dashes and inner marks, on one line.
  func set(_ canonical: String) -> String {
    let line = canonical.split(whereSeparator: \.isNewline).joined(separator: " / ")
    let printed = typography.set(withInnerMarks(line))
    // An essay of which no more is known than that it opens a straight mark.
    let plain = isStraight && isPlain
    return escaped(
      plain ? printed.replacing("’", with: "'").replacing("—", with: "--") : printed)
  }

  // MARK: Marks inside

  /// The words with any marks in them of the kind that those around are not.
  private func withInnerMarks(_ words: String) -> String {
    guard let marks, words.unicodeScalars.contains(where: { "“„‘\"".unicodeScalars.contains($0) })
    else { return words }
    let characters = Array(words)
    var result = ""
    var isOpen = false
    for (index, character) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      let isInWord = before.isLetter && after.isLetter
      switch character {
      case "“", "„", "‘":
        result += inner(marks).open
        isOpen = true
      case "”":
        result += inner(marks).close
        isOpen = false
      case "\"":
        result += isOpen ? inner(marks).close : inner(marks).open
        isOpen.toggle()
      case "’" where isOpen && !isInWord && characters.contains("‘"):
        result += inner(marks).close
        isOpen = false
      default:
        result.append(character)
      }
    }
    return result
  }

  /// What opens and closes a quotation inside of marks.
  private func inner(_ marks: Quotation.Marks) -> (open: String, close: String) {
    switch (marks, format == .latex, isStraight) {
    case (.double, true, _): ("`", "'")
    case (.double, false, true): ("'", "'")
    case (.double, false, false): ("‘", "’")
    case (_, true, _): ("``", "''")
    case (_, false, true): ("\"", "\"")
    case (_, false, false): ("“", "”")
    }
  }

  // MARK: Markup

  /// The words with a backslash before whatever the format would take for markup.
  private func escaped(_ words: String) -> String {
    let signs: String
    switch format {
    case .plainText: return words
    case .markdown: signs = #"\*_<[`"#
    case .latex: signs = "&%$#_{}"
    }
    guard words.utf8.contains(where: { signs.utf8.contains($0) }) else { return words }
    var result = ""
    for character in words {
      // TeX has a grave accent for a mark, which ``withInnerMarks(_:)`` has put in.
      if signs.contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}

/// What closes a quotation, by what opened it.
enum ClosingMark {
  /// - Parameters:
  ///   - opening: the mark as the document has it.
  ///   - marks: those of most of the essay's quotations.
  static func of(_ opening: String, in marks: (open: String, close: String)) -> String {
    if opening.hasSuffix("{") { return "}" }
    if marks.open == opening { return marks.close }
    switch opening {
    case "“": return "”"
    case "‘", "‛": return "’"
    case "„": return "“"
    case "‚": return "‘"
    case "‟": return "”"
    case "«": return "»"
    case "»": return "«"
    case "‹": return "›"
    case "›": return "‹"
    case "``", ",,": return "''"
    case "`": return "'"
    case "<<": return ">>"
    case ">>": return "<<"
    default: return opening
    }
  }
}
