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

/// Writes stretches of an essay with their marks. Elements nest: a mark that would overlap another is
/// written in pieces.
struct MarkedText {
  private let text: TextSnapshot
  /// The stretches of the essay that a reader sees, in order and apart; what lies between is markup.
  private let visible: [ByteRange]
  /// In the order in which they open.
  private let marks: [TextMark]
  /// How far the marks up to each reach.
  private let reaches: [Int]
  /// In order.
  private let insertions: [TextInsertion]
  /// Whether markup is left out rather than shown faintly.
  private let hidesMarkup: Bool

  init(
    _ text: TextSnapshot, visible: [ByteRange], marks: [TextMark], insertions: [TextInsertion],
    hidesMarkup: Bool
  ) {
    self.text = text
    self.visible = visible
    self.marks = marks.inOrder
    var reach = 0
    reaches = self.marks.map { mark in
      reach = max(reach, mark.range.upperBound)
      return reach
    }
    self.insertions = insertions.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }.map(\.element)
    self.hidesMarkup = hidesMarkup
  }

  /// - Parameters:
  ///   - range: whole characters.
  ///   - keepsLines: whether the ends of lines are kept, as in verse.
  ///   - isRaw: whether all of it is shown alike, be it markup or not.
  func write(
    _ range: ByteRange, keepsLines: Bool, isRaw: Bool = false, to output: inout HTMLOutput
  ) {
    var marks = marks(in: range)[...]
    var insertions = insertions(in: range)
    var visible = isRaw ? [range] : visible(in: range)
    let stops = self.stops(of: range, marks, insertions, visible)
    var open: [TextMark] = []
    for (index, stop) in stops.enumerated() {
      close(&open, at: stop, to: &output)
      while let insertion = insertions.first, insertion.offset == stop {
        output.markup(insertion.markup)
        insertions.removeFirst()
      }
      guard index + 1 < stops.count else { break }
      while let mark = marks.first, mark.range.lowerBound == stop {
        output.markup("<\(mark.element)\(mark.attributes)\(mark.firstAttributes)>")
        open.append(mark)
        marks.removeFirst()
      }
      while let piece = visible.first, piece.upperBound <= stop { visible.removeFirst() }
      let piece = stop..<stops[index + 1]
      if let seen = visible.first, seen.contains(stop) {
        writeWords(piece, keepsLines: keepsLines, to: &output)
      } else {
        writeMarkup(piece, to: &output)
      }
    }
    for mark in open.reversed() { output.markup("</\(mark.element)>") }
  }

  /// Where something begins, ends or is put in.
  private func stops(
    of range: ByteRange, _ marks: ArraySlice<TextMark>, _ insertions: ArraySlice<TextInsertion>,
    _ visible: ArraySlice<ByteRange>
  ) -> [Int] {
    var stops = Set([range.lowerBound, range.upperBound])
    for mark in marks {
      stops.insert(mark.range.lowerBound)
      stops.insert(mark.range.upperBound)
    }
    for piece in visible {
      stops.insert(piece.lowerBound)
      stops.insert(piece.upperBound)
    }
    for insertion in insertions { stops.insert(insertion.offset) }
    return stops.filter { range.lowerBound <= $0 && $0 <= range.upperBound }.sorted()
  }

  /// The marks that have something of `range`; cut to it where they begin before it, and then without
  /// what the first piece bears.
  private func marks(in range: ByteRange) -> [TextMark] {
    let first = reaches.partitioningIndex { $0 > range.lowerBound }
    let end = marks.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    guard first < end else { return [] }
    return marks[first..<end].compactMap { mark in
      guard mark.range.overlaps(range) else { return nil }
      guard mark.range.lowerBound < range.lowerBound else { return mark }
      return TextMark(
        range: range.lowerBound..<mark.range.upperBound, element: mark.element,
        attributes: mark.attributes)
    }.inOrder
  }

  private func insertions(in range: ByteRange) -> ArraySlice<TextInsertion> {
    let first = insertions.partitioningIndex { $0.offset >= range.lowerBound }
    let end = insertions.partitioningIndex { $0.offset > range.upperBound }
    return insertions[first..<end]
  }

  private func visible(in range: ByteRange) -> ArraySlice<ByteRange> {
    let first = visible.partitioningIndex { $0.upperBound > range.lowerBound }
    let end = visible.partitioningIndex { $0.lowerBound >= range.upperBound }
    return visible[first..<max(first, end)]
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
    var index = pieces.partitioningIndex { $0.upperBound > range.lowerBound }
    var words = ""
    while index < pieces.count, pieces[index].lowerBound < range.upperBound {
      words += text[pieces[index].clamped(to: range)]
      index += 1
    }
    return words
  }
}
