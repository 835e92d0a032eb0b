import EssayRules
import EssaySyntax
import EssayText

/// A stretch of an essay that is marked on its page.
struct TextMark {
  let range: ByteRange
  /// The name of the element, and its attributes with a space before each.
  let element: String
  let attributes: String
  /// What only the first piece bears, where it is written in several.
  var firstAttributes = ""
}

/// Something that is put in between two bytes of an essay.
struct TextInsertion {
  let offset: Int
  let markup: String
}

/// Writes a stretch of an essay with its marks. Elements nest: a mark that would overlap another is
/// written in pieces.
struct MarkedText {
  let text: TextSnapshot
  /// The stretches of the essay that a reader sees, in order and apart; what lies between is markup.
  let visible: [ByteRange]
  /// In the order of their beginnings; of two that begin together, the longer first.
  let marks: [TextMark]
  /// In order.
  let insertions: [TextInsertion]
  /// Whether markup is left out rather than shown faintly.
  let hidesMarkup: Bool

  /// - Parameters:
  ///   - range: whole characters.
  ///   - keepsLines: whether the ends of lines are kept, as in verse.
  ///   - isRaw: whether all of it is shown alike, be it markup or not.
  func write(
    _ range: ByteRange, keepsLines: Bool, isRaw: Bool = false, to output: inout HTMLOutput
  ) {
    let marks = marks.overlapping(range)
    let insertions = self.insertions.filter {
      range.lowerBound <= $0.offset && $0.offset <= range.upperBound
    }
    let visible = isRaw ? [range] : self.visible.filter { $0.overlaps(range) }
    var stops = Set([range.lowerBound, range.upperBound])
    for stretch in marks.map(\.range) + visible {
      stops.insert(stretch.lowerBound)
      stops.insert(stretch.upperBound)
    }
    for insertion in insertions { stops.insert(insertion.offset) }
    let ordered = stops.filter { range.lowerBound <= $0 && $0 <= range.upperBound }.sorted()

    var open: [TextMark] = []
    for (index, stop) in ordered.enumerated() {
      close(&open, at: stop, to: &output)
      for insertion in insertions where insertion.offset == stop { output.markup(insertion.markup) }
      guard index + 1 < ordered.count else { break }
      for mark in marks where mark.range.lowerBound == stop {
        output.markup("<\(mark.element)\(mark.attributes)\(mark.firstAttributes)>")
        open.append(mark)
      }
      let piece = stop..<ordered[index + 1]
      if visible.contains(where: { $0.contains(stop) }) {
        writeWords(piece, keepsLines: keepsLines, to: &output)
      } else {
        writeMarkup(piece, to: &output)
      }
    }
    for mark in open.reversed() { output.markup("</\(mark.element)>") }
  }

  /// Closes the marks that end here, and those within them, which go on after.
  private func close(_ open: inout [TextMark], at stop: Int, to output: inout HTMLOutput) {
    guard let outermost = open.firstIndex(where: { $0.range.upperBound <= stop }) else { return }
    for mark in open[outermost...].reversed() { output.markup("</\(mark.element)>") }
    let rest = open[outermost...].filter { $0.range.upperBound > stop }
    open.removeSubrange(outermost...)
    for mark in rest { output.markup("<\(mark.element)\(mark.attributes)>") }
    open += rest
  }

  private func writeWords(_ range: ByteRange, keepsLines: Bool, to output: inout HTMLOutput) {
    let bytes = text.bytes
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: "\n") {
      output.text(text[start..<index])
      output.markup(keepsLines || isForced(index) ? "<br>\n" : "\n")
      start = index + 1
    }
    output.text(text[start..<range.upperBound])
  }

  /// Whether a line end is one for the reader, too: after a backslash or two spaces.
  private func isForced(_ lineEnd: Int) -> Bool {
    let before = text.bytes[max(0, lineEnd - 3)..<lineEnd].filter { $0 != UInt8(ascii: "\r") }
    return before.last == UInt8(ascii: "\\")
      || before.suffix(2).elementsEqual("  ".utf8)
  }

  /// What stands between words and is none itself. At the beginning of a line inside a paragraph it is
  /// its container's sign, which the page shows in another way.
  private func writeMarkup(_ range: ByteRange, to output: inout HTMLOutput) {
    var words = text[range]
    guard !hidesMarkup else {
      // A table is a line for each of its rows.
      if words.contains("|") { output.markup("<span class=\"mk\"> | </span>") }
      return
    }
    let opensLine =
      range.lowerBound == 0 || text.bytes[range.lowerBound - 1] == UInt8(ascii: "\n")
    if opensLine { words = String(words.drop { "> \t".contains($0) }) }
    if words.allSatisfy({ $0.isWhitespace || $0 == "\\" }) {
      if words.contains(where: \.isWhitespace) { output.markup(" ") }
      return
    }
    output.element("span", " class=\"mk\"", words)
  }
}

extension [TextMark] {
  /// In the order in which they open.
  var inOrder: [TextMark] {
    sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  /// Those that have something of `range`; cut to it where they begin before it, and then without what
  /// the first piece bears.
  fileprivate func overlapping(_ range: ByteRange) -> [TextMark] {
    compactMap { mark in
      guard mark.range.overlaps(range) else { return nil }
      guard mark.range.lowerBound < range.lowerBound else { return mark }
      return TextMark(
        range: range.lowerBound..<mark.range.upperBound, element: mark.element,
        attributes: mark.attributes)
    }
  }
}

/// The words of an essay that a reader sees, without the markup between them.
struct VisibleText {
  private let text: TextSnapshot
  /// In order and apart.
  let pieces: [ByteRange]

  init(_ analysis: Analysis) {
    text = analysis.text
    pieces = analysis.essay.blocks
      .flatMap { $0.text.documentPieces(0..<$0.text.bytes.count) }
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  subscript(range: ByteRange) -> String {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var words = ""
    while low < pieces.count, pieces[low].lowerBound < range.upperBound {
      words += text[pieces[low].clamped(to: range)]
      low += 1
    }
    return words
  }
}
