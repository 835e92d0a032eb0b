import EssayText

/// Reads the blocks of a Markdown essay: CommonMark 0.31 with front matter, footnotes and tables.
///
/// Containers (block quotations, lists, footnotes) are read by stripping their prefix from their
/// lines and reading what is left; a line is the range of the document that remains of it.
struct MarkdownReader: EssayReader {
  struct State: ReaderState {
    /// The level of the bibliography's heading, while its entries are read.
    var bibliography: Int?
  }

  private let text: TextSnapshot
  private let start: Int
  private(set) var result = ParsedEssay()
  private(set) var counts = ReadingCounts()
  private(set) var trail: ReadingTrail<State>
  private var state = State()

  /// Containers inside one another are read to this depth; deeper ones are plain paragraphs.
  private static let deepest = 24

  static func opening(
    of text: TextSnapshot, after earlier: (opening: EssayOpening, change: TextChange)?
  ) -> EssayOpening {
    EssayOpening(frontMatter: FrontMatter.read(text))
  }

  init(
    _ text: TextSnapshot, _ opening: EssayOpening, from start: Milestone<State>?,
    trail: ReadingTrail<State>
  ) {
    self.text = text
    self.trail = trail
    self.start = start?.offset ?? opening.frontMatter.range?.upperBound ?? 0
    guard let start else { return }
    counts = start.counts
    state = start.state
  }

  mutating func read() {
    let first = start == 0 ? 0 : text.lines.line(at: start)
    readBlocks(MarkdownLines(of: text, from: first), Context())
  }

  /// What the containers around some lines make of the blocks in them.
  private struct Context {
    var kind = Block.Kind.paragraph
    var blockQuotation: Int?
    var depth = 0
  }

  private func line(_ range: ByteRange) -> MarkdownLine { MarkdownLine(range, in: text.bytes) }

  // MARK: Blocks

  private mutating func readBlocks(_ lines: MarkdownLines, _ context: Context) {
    var index = lines.startIndex
    var context = context
    var before = Neighbour.other
    while index < lines.endIndex {
      let line = line(lines[index])
      if line.isBlank {
        index += 1
        if before == .paragraph { before = .endedParagraph }
      } else if context.depth == 0, passes(lines[index], after: before) {
        return
      } else if let next = skipUnread(lines, index, line) {
        index = next
        before = .other
      } else if let next = readContainer(lines, index, line, context) {
        index = next
        before = .other
      } else if let heading = line.heading {
        addHeading([heading.text], level: heading.level, context)
        index += 1
        before = .other
      } else {
        index = readParagraph(lines, index, context)
        before = .paragraph
      }
      // Only the first paragraph of an item bears its label.
      if context.kind == .listItem, index > 0 { context.kind = .paragraph }
    }
  }

  /// What stands before a line.
  private enum Neighbour {
    case paragraph
    /// A paragraph and a blank line.
    case endedParagraph
    case other
  }

  /// Whether an earlier reading takes over at a line of the outermost level. To see where a block
  /// ends, readers look at the next line that is not blank, and no further; what ends a paragraph is
  /// a blank line, whatever follows.
  private mutating func passes(_ line: ByteRange, after before: Neighbour) -> Bool {
    let reach = before == .endedParagraph ? line.lowerBound : line.upperBound
    return trail.passes(line.lowerBound, reach: reach, counts, state)
  }

  /// Elements of HTML whose words are no prose: how they begin and how they end.
  private static let unreadElements: [(start: String, end: String)] = [
    ("<script", "</script>"), ("<style", "</style>"), ("<pre", "</pre>"),
  ]

  /// Code, comments, rules, definitions and mathematics: nothing of it is the student's prose.
  private mutating func skipUnread(_ lines: MarkdownLines, _ index: Int, _ line: MarkdownLine)
    -> Int?
  {
    if let fence = line.fence {
      let end = lines.first(from: index + 1) { self.line($0).closes(fence) }
      return end.map { $0 + 1 } ?? lines.endIndex
    }
    if line.starts(with: "<!--") { return skipComment(lines, index, line) }
    if line.starts(with: "$$") {
      if line.trimmedCount > 2, line.ends(with: "$$") { return index + 1 }
      let end = lines.first(from: index + 1) { self.line($0).ends(with: "$$") }
      return end.map { $0 + 1 } ?? lines.endIndex
    }
    for (start, close) in Self.unreadElements where line.starts(with: start) {
      let end = lines.first(from: index) { self.line($0).contains(close) }
      return end.map { $0 + 1 } ?? lines.endIndex
    }
    if line.indentation >= 4 || line.isThematicBreak || line.isLinkDefinition { return index + 1 }
    return nil
  }

  /// A comment that begins a line; what follows its end on the last line is read as usual.
  private mutating func skipComment(_ lines: MarkdownLines, _ index: Int, _ line: MarkdownLine)
    -> Int?
  {
    for end in index..<lines.endIndex {
      let from = end == index ? line.contentStart + 4 : lines[end].lowerBound
      guard let close = TextScan.find("-->", in: text.bytes, from..<lines[end].upperBound) else {
        continue
      }
      let rest = close + 3..<lines[end].upperBound
      // With words after it the comment belongs to a paragraph, and is read there.
      if !rest.trimmingSpaces(in: text.bytes).isEmpty { return end == index ? nil : end }
      result.comments.append(line.contentStart..<close + 3)
      return end + 1
    }
    result.comments.append(line.contentStart..<lines[lines.endIndex - 1].upperBound)
    return lines.endIndex
  }

  private mutating func readContainer(
    _ lines: MarkdownLines, _ index: Int, _ line: MarkdownLine, _ context: Context
  ) -> Int? {
    guard context.depth < Self.deepest else { return nil }
    if line.isQuoted { return readBlockQuotation(lines, index, context) }
    if let label = line.footnoteLabel { return readFootnote(lines, index, line, label, context) }
    if let marker = line.listMarker { return readItem(lines, index, marker, context) }
    return nil
  }

  private mutating func readBlockQuotation(
    _ lines: MarkdownLines, _ index: Int, _ context: Context
  ) -> Int {
    var inner: [ByteRange] = []
    var next = index
    var inParagraph = false
    while next < lines.endIndex {
      let line = line(lines[next])
      if line.isQuoted {
        inner.append(line.unquoted)
        inParagraph = !self.line(line.unquoted).isBlank
      } else if inParagraph, !line.isBlank, line.continuesLazily {
        inner.append(lines[next])
      } else {
        break
      }
      next += 1
    }
    var own = context
    own.depth += 1
    if own.blockQuotation == nil {
      own.blockQuotation = counts.blockQuotations
      counts.blockQuotations += 1
    }
    if own.kind == .listItem { own.kind = .paragraph }
    readBlocks(MarkdownLines(inner), own)
    return next
  }

  private mutating func readFootnote(
    _ lines: MarkdownLines, _ index: Int, _ line: MarkdownLine, _ label: (name: String, end: Int),
    _ context: Context
  ) -> Int {
    var own = context
    own.depth += 1
    own.kind = .footnote(label.name)
    let (inner, next) = indented(
      lines, from: index, first: label.end..<lines[index].upperBound, by: 4)
    readBlocks(MarkdownLines(inner), own)
    return next
  }

  private mutating func readItem(
    _ lines: MarkdownLines, _ index: Int, _ marker: MarkdownLine.ListMarker, _ context: Context
  ) -> Int {
    var own = context
    own.depth += 1
    own.kind = state.bibliography == nil ? .listItem : .bibliography
    let (inner, next) = indented(
      lines, from: index, first: marker.contentStart..<lines[index].upperBound, by: marker.width)
    readBlocks(MarkdownLines(inner), own)
    return next
  }

  /// The lines that belong to an item or a footnote: those indented by `width`, blank ones between
  /// them, and those that go on with its paragraph.
  private func indented(
    _ lines: MarkdownLines, from index: Int, first: ByteRange, by width: Int
  ) -> (inner: [ByteRange], next: Int) {
    var inner = [first]
    var next = index + 1
    var inParagraph = !line(first).isBlank
    while next < lines.endIndex {
      let line = line(lines[next])
      if line.isBlank {
        let following = lines.first(from: next) { !self.line($0).isBlank }
        guard let following, self.line(lines[following]).indentation >= width else { break }
        inner.append(lines[next])
        inParagraph = false
      } else if line.indentation >= width {
        inner.append(line.unindented(by: width))
        inParagraph = true
      } else if inParagraph, line.continuesLazily {
        inner.append(lines[next])
      } else {
        break
      }
      next += 1
    }
    return (inner, next)
  }

  private mutating func readParagraph(_ lines: MarkdownLines, _ index: Int, _ context: Context)
    -> Int
  {
    var end = index + 1
    while end < lines.endIndex {
      let line = line(lines[end])
      if let level = line.setextLevel {
        addHeading(lines[index..<end], level: level, context)
        return end + 1
      }
      if line.isBlank || line.interruptsParagraph { break }
      // A signature right below the words it signs is a block of its own.
      if context.blockQuotation != nil, line.startsWithDash { break }
      end += 1
    }
    if end - index >= 2, line(lines[index + 1]).isTableRule, line(lines[index]).contains("|") {
      addTable(lines[index..<end].filter { !line($0).isTableRule }, context)
    } else {
      add(lines[index..<end], context)
    }
    return end
  }

  private mutating func addTable(_ rows: [ByteRange], _ context: Context) {
    for (row, range) in rows.enumerated() {
      for (column, cell) in line(range).cells.enumerated() where !cell.isEmpty {
        add([cell], context, cell: TableCell(table: counts.tables, row: row, column: column))
      }
    }
    counts.tables += 1
  }

  private mutating func addHeading(_ lines: [ByteRange], level: Int, _ context: Context) {
    var own = context
    own.kind = .heading(level)
    if let open = state.bibliography, level <= open { state.bibliography = nil }
    let wasBibliography = state.bibliography
    state.bibliography = nil
    let number = result.blocks.count
    add(lines, own)
    state.bibliography = wasBibliography
    if number < result.blocks.count, Bibliography.isHeading(result.blocks[number].text) {
      state.bibliography = level
    }
  }

  private mutating func add(
    _ lines: [ByteRange], _ context: Context, cell: TableCell? = nil
  ) {
    var raw = MappedText()
    for (number, line) in lines.enumerated() {
      let content = line.trimmingSpaces(in: text.bytes)
      raw.copy(content, of: text.bytes)
      if number + 1 < lines.count { raw.copy(lineEnd(after: line), of: text.bytes) }
    }
    let inlines = MarkdownInlines.read(raw)
    result.comments += inlines.comments
    guard !(0..<inlines.text.bytes.count).trimmingSpaces(in: inlines.text.bytes).isEmpty else {
      return
    }
    counts.blocks += 1
    result.blocks.append(
      ParsedBlock(
        kind: state.bibliography == nil ? context.kind : .bibliography,
        blockQuotation: context.blockQuotation, text: inlines.text, emphasis: inlines.emphasis,
        footnoteMarkers: inlines.footnoteMarkers, cell: cell))
  }

  /// The line end after a line, one byte or two.
  private func lineEnd(after line: ByteRange) -> ByteRange {
    var end = line.upperBound
    if end < text.count, text.bytes[end] == UInt8(ascii: "\r") { end += 1 }
    if end < text.count, text.bytes[end] == UInt8(ascii: "\n") { end += 1 }
    return line.upperBound..<end
  }
}
