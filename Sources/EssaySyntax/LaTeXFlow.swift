import EssayText

/// The paragraph that a LaTeX reader is about to complete, and what is known of the next ones.
struct LaTeXFlow {
  var kind = Block.Kind.paragraph
  /// The number of the block quotation it belongs to.
  var blockQuotation: Int?
  /// The blocks of the footnotes that the paragraph calls.
  var notes: [ParsedBlock] = []
  /// How many `\enquote` are open.
  var quotationDepth = 0
  /// How many paragraphs were completed, so that what an earlier one has opened is known as such.
  private(set) var paragraph = 0
  private(set) var text = MappedText()
  /// Whether the last mark that was opened is a single one.
  private(set) var quotesSingly = false
  private var emphasis: [ByteRange] = []
  private var footnoteMarkers: [FootnoteMarker] = []

  init(kind: Block.Kind = .paragraph) {
    self.kind = kind
  }

  /// A place in the running text.
  struct Place {
    let paragraph: Int
    let offset: Int
  }

  var place: Place { Place(paragraph: paragraph, offset: text.bytes.count) }

  mutating func copy(_ range: ByteRange, of bytes: [UInt8]) {
    text.copy(range, of: bytes)
  }

  mutating func write(_ words: String, for range: ByteRange) {
    text.write(words, for: range)
    if words == "‘" { quotesSingly = true } else if words == "“" { quotesSingly = false }
  }

  mutating func emphasise(from start: Place) {
    let lower = start.paragraph == paragraph ? start.offset : 0
    if lower < text.bytes.count { emphasis.append(lower..<text.bytes.count) }
  }

  mutating func callFootnote(_ label: String) {
    footnoteMarkers.append(FootnoteMarker(label: label, offset: text.bytes.count))
  }

  /// Completes the paragraph.
  /// - Returns: its block, unless it has no words, and then those of its footnotes.
  mutating func finish(isBibliography: Bool) -> [ParsedBlock] {
    defer {
      text = MappedText()
      quotesSingly = false
      emphasis = []
      footnoteMarkers = []
      notes = []
      paragraph += 1
    }
    let range = (0..<text.bytes.count).trimmingSpaces(in: text.bytes)
    guard hasWords(range) else { return notes }
    var trimmed = text
    if range.count < text.bytes.count {
      trimmed = MappedText()
      trimmed.append(range, of: text)
    }
    func moved(_ offset: Int) -> Int {
      min(max(offset, range.lowerBound), range.upperBound) - range.lowerBound
    }
    let block = ParsedBlock(
      kind: isBibliography ? .bibliography : kind, blockQuotation: blockQuotation, text: trimmed,
      emphasis: emphasis.map { moved($0.lowerBound)..<moved($0.upperBound) }
        .filter { !$0.isEmpty },
      footnoteMarkers: footnoteMarkers.map {
        FootnoteMarker(label: $0.label, offset: moved($0.offset))
      })
    // Only the first paragraph of an item bears its label.
    if kind == .listItem { kind = .paragraph }
    return [block] + notes
  }

  /// Whether there is more than spaces and placeholders.
  private func hasWords(_ range: ByteRange) -> Bool {
    let placeholder: [UInt8] = [0xEF, 0xBF, 0xBC]
    var index = range.lowerBound
    while index < range.upperBound {
      if text.bytes[index...].starts(with: placeholder) {
        index += placeholder.count
      } else if case let width = Whitespace.width(at: index, in: text.bytes), width > 0 {
        index += width
      } else {
        return true
      }
    }
    return false
  }
}
