import EssayText

/// Reads the paragraphs of an essay without markup.
struct PlainTextReader: EssayReader {
  struct State: ReaderState {
    var isInBibliography = false
  }

  private let text: TextSnapshot
  private let start: Int
  /// See ``EssayOpening/quotesByIndentation``.
  private let indentationQuotes: Bool
  private(set) var result = ParsedEssay()
  private(set) var counts = ReadingCounts()
  private(set) var trail: ReadingTrail<State>
  private var state = State()

  /// A line longer than this many bytes is a paragraph of its own, not a piece of one.
  private static let longestWrappedLine = 120

  static func opening(
    of text: TextSnapshot, after earlier: (opening: EssayOpening, change: TextChange)?
  ) -> EssayOpening {
    EssayOpening(frontMatter: FrontMatter.read(text))
  }

  static func correction(of opening: EssayOpening, _ whole: ReadingCounts) -> EssayOpening? {
    var corrected = opening
    guard whole.paragraphs > 0 else { return nil }
    corrected.quotesByIndentation = whole.indentedParagraphs * 2 < whole.paragraphs
    return corrected.leads(like: opening) ? nil : corrected
  }

  init(
    _ text: TextSnapshot, _ opening: EssayOpening, from start: Milestone<State>?,
    trail: ReadingTrail<State>
  ) {
    self.text = text
    self.trail = trail
    self.start = start?.offset ?? opening.frontMatter.range?.upperBound ?? 0
    indentationQuotes = opening.quotesByIndentation
    guard let start else { return }
    counts = start.counts
    state = start.state
  }

  mutating func read() {
    let first = start == 0 ? 0 : text.lines.line(at: start)
    var current: [ByteRange] = []
    var comment: Int?
    for number in first..<text.lines.count {
      var line = text.lines.contentRange(ofLine: number, in: text.bytes)
      if number == 0, text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        line = min(3, line.upperBound)..<line.upperBound
      }
      if current.isEmpty, comment == nil,
        trail.passes(line.lowerBound, reach: line.lowerBound, counts, state)
      {
        return
      }
      if isComment(line, &comment) { continue }
      if !line.trimmingSpaces(in: text.bytes).isEmpty {
        current.append(line)
      } else if !current.isEmpty {
        add(split(current))
        current = []
      }
    }
    add(split(current))
  }

  /// Whether the line is a comment, or part of one that an earlier line began.
  private mutating func isComment(_ line: ByteRange, _ open: inout Int?) -> Bool {
    let content = line.trimmingSpaces(in: text.bytes)
    if open == nil {
      guard text.bytes[content].starts(with: "<!--".utf8) else { return false }
      open = content.lowerBound
    }
    if let start = open, let close = TextScan.find("-->", in: text.bytes, line) {
      result.comments.append(start..<close + 3)
      open = nil
    }
    return true
  }

  /// Lines without a blank one between them: one wrapped paragraph, or a paragraph each.
  private func split(_ lines: [ByteRange]) -> [[ByteRange]] {
    guard !lines.isEmpty else { return [] }
    if lines.contains(where: { $0.count > Self.longestWrappedLine }) { return lines.map { [$0] } }
    var paragraphs: [[ByteRange]] = []
    for line in lines {
      let startsItem = isItem(line)
      let changesQuoting = paragraphs.last?.last.map { isQuoted($0) != isQuoted(line) } ?? false
      if paragraphs.isEmpty || startsItem || changesQuoting {
        paragraphs.append([line])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs
  }

  private func isItem(_ line: ByteRange) -> Bool {
    MarkdownLine(line, in: text.bytes).listMarker != nil
      || text.bytes[line.trimmingSpaces(in: text.bytes)].starts(with: "•".utf8)
  }

  private func isQuoted(_ line: ByteRange) -> Bool {
    MarkdownLine(line, in: text.bytes).isQuoted
  }

  private func isIndented(_ lines: [ByteRange]) -> Bool {
    lines.allSatisfy { MarkdownLine($0, in: text.bytes).indentation >= 4 }
  }

  private mutating func add(_ paragraphs: [[ByteRange]]) {
    for paragraph in paragraphs {
      counts.paragraphs += 1
      if isIndented(paragraph) { counts.indentedParagraphs += 1 }
      add(paragraph)
    }
  }

  private mutating func add(_ lines: [ByteRange]) {
    let quoted = lines.allSatisfy { isQuoted($0) }
    let isBlockQuotation = quoted || indentationQuotes && isIndented(lines)
    var mapped = MappedText()
    for (number, line) in lines.enumerated() {
      let inner = quoted ? MarkdownLine(line, in: text.bytes).unquoted : line
      mapped.copy(inner.trimmingSpaces(in: text.bytes), of: text.bytes)
      guard number + 1 < lines.count else { continue }
      let next = lines[number + 1].lowerBound
      mapped.copy(line.upperBound..<lineEnd(line.upperBound, before: next), of: text.bytes)
    }
    guard !(0..<mapped.bytes.count).trimmingSpaces(in: mapped.bytes).isEmpty else { return }
    if lines.count == 1, Bibliography.isHeading(mapped) { state.isInBibliography = true }
    counts.blocks += 1
    result.blocks.append(
      ParsedBlock(
        kind: state.isInBibliography ? .bibliography : isItem(lines[0]) ? .listItem : .paragraph,
        blockQuotation: isBlockQuotation ? counts.blockQuotations : nil, text: mapped, emphasis: [],
        footnoteMarkers: []))
    if isBlockQuotation { counts.blockQuotations += 1 }
  }

  /// The end of the line end at `offset`.
  private func lineEnd(_ offset: Int, before next: Int) -> Int {
    var end = offset
    while end < next, text.bytes[end] == 0x0A || text.bytes[end] == 0x0D { end += 1 }
    return end
  }
}
