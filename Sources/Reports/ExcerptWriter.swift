import EssayRules
import EssayText

/// Writes the line of a text that something is said of, the words underlined, and below it what
/// else there is to say.
///
/// ```
///    14 | Ruth insists that they are “modelled on trash”, and nobody
///       |                                      ~~ from
///       = Ruth, chapter 14: “We’re modelled from trash.”
/// ```
struct ExcerptWriter {
  let painter: Painter
  /// How many columns a line has.
  let width: Int

  /// - Parameters:
  ///   - marginSign: what stands in the margin in place of the line's number.
  ///   - label: what stands beside the underlined words; nil or empty for nothing.
  ///   - notes: each a paragraph.
  func write(
    _ range: ByteRange, in text: TextSnapshot, marginSign: String? = nil, severity: Severity,
    label: String?, notes: [String], to output: inout [UInt8]
  ) {
    let number = marginSign ?? String(text.lines.line(at: range.lowerBound) + 1)
    let margin = max(5, number.unicodeScalars.count)
    // The number, " | ", and a column that stays free, lest the terminal wrap.
    let room = max(20, width - margin - 4)
    let excerpt = Excerpt(of: range, in: text, width: room)

    writeGutter(spaces(margin - number.unicodeScalars.count) + number + " |", to: &output)
    output += " \(excerpt.text)\n".utf8
    writeUnderline(excerpt, severity.paint, label, margin: margin, width: room, to: &output)
    for note in notes { writeNote(note, margin: margin, width: room, to: &output) }
  }

  private func writeUnderline(
    _ excerpt: Excerpt, _ paint: Painter.Paint, _ label: String?, margin: Int, width: Int,
    to output: inout [UInt8]
  ) {
    writeGutter(spaces(margin) + " |", to: &output)
    output += " \(spaces(excerpt.underlineStart))".utf8
    painter.write(String(repeating: "~", count: excerpt.underlineWidth), paint, to: &output)
    if let label, !label.isEmpty {
      let columns = DisplayWidth.printable(label).columns
      if excerpt.underlineStart + excerpt.underlineWidth + 1 + columns > width {
        // No room beside the words: below them, as far to the right as it fits.
        output += "\n".utf8
        writeGutter(spaces(margin) + " |", to: &output)
        output += spaces(max(0, min(excerpt.underlineStart, width - columns))).utf8
      }
      output += " ".utf8
      painter.write(label, paint, to: &output)
    }
    output += "\n".utf8
  }

  private func writeNote(_ note: String, margin: Int, width: Int, to output: inout [UInt8]) {
    var lead = spaces(margin) + " = "
    for line in LineWrapping.lines(of: DisplayWidth.printable(note).text, width: width) {
      writeGutter(lead, to: &output)
      output += "\(line)\n".utf8
      lead = spaces(margin + 3)
    }
  }

  private func writeGutter(_ text: String, to output: inout [UInt8]) {
    painter.write(text, .gutter, to: &output)
  }

  private func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
