/// Breaks a paragraph into lines.
package enum LineWrapping {
  /// `text` in lines of at most `width` columns, broken at spaces; a word that is longer than a
  /// line has one of its own.
  package static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var columns = 0
    func endLine() {
      lines.append(String(decoding: line, as: UTF8.self))
      line.removeAll(keepingCapacity: true)
      columns = 0
    }
    for word in Array(text.utf8).split(separator: UInt8(ascii: " ")) {
      let wordColumns = DisplayWidth.columns(of: word)
      if !line.isEmpty, columns + 1 + wordColumns > width { endLine() }
      if !line.isEmpty {
        line.append(UInt8(ascii: " "))
        columns += 1
      }
      line += word
      columns += wordColumns
    }
    if !line.isEmpty { endLine() }
    return lines
  }
}
