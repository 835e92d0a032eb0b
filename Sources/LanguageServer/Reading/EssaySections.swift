import EssaySyntax
import EssayText

/// The essay's parts by its headings, as ranges of the document.
struct EssaySections {
  struct Section: Equatable {
    /// The number of its heading in ``Essay/blocks``.
    let block: Int
    /// From 1; 0 for a title that is no heading.
    let level: Int
    /// The heading's words.
    let heading: ByteRange
    /// From the heading's line to the next heading that is no part of it, or the essay's end.
    let range: ByteRange
  }

  /// In order; each lies wholly inside another or wholly outside.
  let all: [Section]

  init(_ essay: Essay, in text: TextSnapshot) {
    let headings = Self.headings(of: essay)
    let starts = headings.indices.map { index in
      let heading = headings[index].range.lowerBound
      let line = text.lines.range(ofLine: text.lines.line(at: heading)).lowerBound
      // Two headings on one line: the second begins where its words do.
      let isAlone = index == 0 || headings[index - 1].range.upperBound <= line
      return isAlone ? line : heading
    }
    var ends = [Int](repeating: Self.end(of: essay, text), count: headings.count)
    var open: [Int] = []
    for index in headings.indices {
      while let last = open.last, headings[last].level >= headings[index].level {
        ends[last] = starts[index]
        open.removeLast()
      }
      open.append(index)
    }
    all = headings.indices.map { index in
      let heading = headings[index]
      let end = Self.withoutTrailingSpace(
        starts[index]..<max(ends[index], heading.range.upperBound), text)
      return Section(
        block: heading.block, level: heading.level, heading: heading.range,
        range: starts[index]..<max(end, heading.range.upperBound))
    }
  }

  /// Where the essay's words end at the latest; LaTeX says so itself.
  private static func end(of essay: Essay, _ text: TextSnapshot) -> Int {
    guard essay.format == .latex else { return text.count }
    let command = Array("\\end{document}".utf8)
    for line in stride(from: text.lines.count - 1, through: 0, by: -1) {
      let range = text.lines.range(ofLine: line)
      if text.bytes[range.trimmingSpaces(in: text.bytes)].starts(with: command) {
        return range.lowerBound
      }
    }
    return text.count
  }

  private typealias Heading = (block: Int, level: Int, range: ByteRange)

  /// The headings and the title in the order of the document; none overlaps the one before.
  private static func headings(of essay: Essay) -> [Heading] {
    let blocks = essay.blocks.indices.compactMap { number -> Heading? in
      let text = essay.blocks[number].text
      let range = text.documentRange((0..<text.bytes.count).trimmingSpaces(in: text.bytes))
      if case .heading(let level) = essay.blocks[number].kind { return (number, level, range) }
      return number == essay.title ? (number, 0, range) : nil
    }
    var end = 0
    return blocks.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { heading in
      guard heading.range.lowerBound >= end else { return false }
      end = heading.range.upperBound
      return true
    }
  }

  private static func withoutTrailingSpace(_ range: ByteRange, _ text: TextSnapshot) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, text.bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }
}
