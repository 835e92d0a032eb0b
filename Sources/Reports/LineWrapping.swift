/// Breaks a paragraph into lines.
package enum LineWrapping {
  /// `text` in lines of at most `width` columns, broken at spaces; a word that is longer than a
  /// line has one of its own.
  package static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ") {
      let wordColumns = word.unicodeScalars.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
      if !line.isEmpty, columns + 1 + wordColumns > width {
        lines.append(line)
        line = ""
        columns = 0
      }
      if !line.isEmpty {
        line += " "
        columns += 1
      }
      line += String(word)
      columns += wordColumns
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
