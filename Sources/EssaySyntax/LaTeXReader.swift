import EssayText

/// Reads the words of a LaTeX essay: what would be printed, as far as it is the student's prose.
///
/// One pass over the bytes with a stack of what is open, no recursion: a megabyte of braces is
/// read as quickly as a megabyte of words. Nothing is expanded; what a command means is looked up
/// in ``LaTeXCommand``. A mistake (a brace too many, an environment that never ends) costs its
/// paragraph, at most its section.
struct LaTeXReader: EssayReader {
  let bytes: [UInt8]
  /// The byte that is read next.
  var index = 0
  /// Where reading ends: the preamble's end, later that of the document.
  var end: Int
  var result = ParsedEssay()
  /// The essay's paragraph, and on it those of the footnotes that are open.
  var flows = [LaTeXFlow()]
  var scopes: [LaTeXScope] = []
  /// Braces that were opened beyond the deepest scope.
  var uncountedBraces = 0
  var counts = ReadingCounts()
  /// The level of the bibliography's heading, while its entries are read.
  var bibliography: Int?
  /// Whether the essay's title has been read.
  var hasTitle = false
  /// For a closing string: up to where the document is known not to hold it.
  var absentBefore: [String: Int] = [:]
  /// The last byte that a search has looked at without finding what it looked for.
  var searched = 0
  private(set) var trail: ReadingTrail<State>
  private let body: ByteRange?
  /// Whether the preamble has been read.
  private var isInBody: Bool

  init(
    _ text: TextSnapshot, _ opening: EssayOpening, from start: Milestone<State>?,
    trail: ReadingTrail<State>
  ) {
    bytes = text.bytes
    end = bytes.count
    body = opening.body
    self.trail = trail
    isInBody = start != nil
    guard let start else { return }
    index = start.offset
    counts = start.counts
    start.state.restore(&self)
  }

  var flow: LaTeXFlow {
    get { flows[flows.count - 1] }
    _modify { yield &flows[flows.count - 1] }
  }

  // MARK: The document

  mutating func read() {
    if !isInBody {
      index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      if let body {
        end = body.lowerBound
        readPreamble()
        end = bytes.count
        index = body.upperBound
      }
      isInBody = true
      startLine()
    }
    while index < end, trail.meeting == nil { readNext() }
    guard trail.meeting == nil else { return }
    closeScopes(downTo: 0)
    emitParagraph()
  }

  /// Of the preamble only the title and the comments concern us.
  private mutating func readPreamble() {
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "%"):
        readComment()
      case UInt8(ascii: "\\"):
        let name = commandName(at: index)
        if name == "title" || name == "subtitle" {
          readCommand()
          while index < end, !scopes.isEmpty { readNext() }
          closeScopes(downTo: 0)
          emitParagraph()
        } else {
          index = min(end, index + max(2, name.utf8.count + 1))
        }
      default:
        index += 1
      }
    }
  }

  // MARK: One step

  /// Copies what is nothing but words and reads the markup after it.
  private mutating func readNext() {
    let start = index
    while index < end, !Self.isSpecial(bytes[index]) { index += 1 }
    flow.copy(start..<index, of: bytes)
    guard index < end else { return }
    switch bytes[index] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): readLineEnd()
    case UInt8(ascii: "\\"): readCommand()
    case UInt8(ascii: "{"): open(.group, to: index + 1)
    case UInt8(ascii: "}"): closeBrace()
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "$"): readDollar()
    case UInt8(ascii: "%"): readComment()
    default: readLigature()
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\\"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "`"), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  // MARK: Lines and paragraphs

  private mutating func readLineEnd() {
    let next = afterLineEnd(at: index)
    flow.copy(index..<next, of: bytes)
    index = next
    startLine()
  }

  /// A comment takes its line's end with it, and the next line's indentation.
  mutating func readComment() {
    let lineEnd = min(end, lineEnd(from: index))
    result.comments.append(index..<lineEnd)
    index = afterLineEnd(at: lineEnd)
    startLine()
  }

  /// Passes over indentation; a line with nothing else ends the paragraph.
  mutating func startLine() {
    skipBlanks()
    guard index < end, isLineEnd(bytes[index]) else { return }
    while index < end, bytes[index] <= 0x20 { index += 1 }
    endParagraph()
    if index < end, isInBody, flows.count == 1, trail.concerns(index) {
      // All looking ahead but that of searches ends with the paragraph.
      _ = trail.passes(index, reach: max(index, searched), counts, State(self))
    }
  }

  mutating func endParagraph() {
    closeArguments()
    emitParagraph()
  }

  /// Adds the open paragraph to the blocks; that of a footnote waits for the paragraph that calls
  /// it.
  mutating func emitParagraph() {
    let blocks = flow.finish(isBibliography: bibliography != nil)
    if flows.count == 1 {
      result.blocks += blocks
      counts.blocks += blocks.count
    } else {
      flows[flows.count - 2].notes += blocks
    }
  }
}
