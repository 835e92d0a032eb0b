import EssayText

/// A block as a reader of one format makes it. See ``Block`` for what its parts mean.
struct ParsedBlock: Equatable {
  let kind: Block.Kind
  let blockQuotation: Int?
  let text: MappedText
  let emphasis: [ByteRange]
  let footnoteMarkers: [FootnoteMarker]
  var cell: TableCell?

  /// Where it stands in the document, from its first word to its last.
  var range: ByteRange { text.documentRange(0..<text.bytes.count) }

  /// Whether it belongs to a footnote, and so stands between two paragraphs without parting them.
  var isFootnote: Bool {
    if case .footnote = kind { true } else { false }
  }

  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  var isSignature: Bool { blockQuotation != nil && startsWithDash }

  var startsWithDash: Bool {
    guard let first = text.bytes.first, first == UInt8(ascii: "-") || first == 0xE2 else {
      return false
    }
    return ["—", "–", "―", "--"].contains { text.bytes.starts(with: $0.utf8) }
  }
}

/// What a reader of one format makes of an essay, or of the part of it that it has read anew;
/// ``Essay`` makes the rest of it.
struct ParsedEssay {
  var blocks: [ParsedBlock] = []
  /// Comments, in bytes of the document, their delimiters included.
  var comments: [ByteRange] = []
  /// The block that is the title where the format says so itself, counted through the essay.
  var title: Int?
}

/// What a reader must know of an essay before it reads the first block.
struct EssayOpening: Sendable, Equatable {
  var frontMatter = FrontMatter()
  /// Where LaTeX's `\begin{document}` stands; nil in a chapter that another file includes.
  var body: ByteRange?
  /// Whether an indented paragraph of plain text is a block quotation: not where most are indented.
  var quotesByIndentation = true

  /// Whether the essay proper begins where it did, and is read in the same way.
  func leads(like other: EssayOpening) -> Bool {
    frontMatter.range == other.frontMatter.range && body == other.body
      && quotesByIndentation == other.quotesByIndentation
  }
}
