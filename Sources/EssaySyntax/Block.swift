public import EssayText

/// A paragraph, heading, list item or other stretch of running words.
///
/// Its text is what a reader sees: markup is left out, LaTeX's commands are the characters they
/// print. Ranges called "of the text" are byte offsets into ``text``; the text knows where they
/// stand in the document.
public struct Block: Sendable {
  public enum Kind: Sendable, Equatable {
    case paragraph
    /// A heading of level 1 to 6.
    case heading(Int)
    /// The first paragraph of a list's item.
    case listItem
    /// A paragraph of a footnote or endnote with this label.
    case footnote(String)
    /// An entry of a bibliography. Never checked.
    case bibliography
  }

  public let kind: Kind
  /// The number of the block quotation that it belongs to, counted through the essay; nil for the
  /// student's own.
  public let blockQuotation: Int?
  public let text: MappedText
  /// Emphasised words, of the text.
  public let emphasis: [ByteRange]
  /// Where footnotes are called, by offset of the text, in order.
  public let footnoteMarkers: [FootnoteMarker]
  /// Where it stands in a table; nil outside of one.
  public let cell: TableCell?

  public init(
    kind: Kind, blockQuotation: Int?, text: MappedText, emphasis: [ByteRange],
    footnoteMarkers: [FootnoteMarker], cell: TableCell? = nil
  ) {
    self.kind = kind
    self.blockQuotation = blockQuotation
    self.text = text
    self.emphasis = emphasis
    self.footnoteMarkers = footnoteMarkers
    self.cell = cell
  }

  public var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// Whether it belongs to a footnote, and so stands between two paragraphs without parting them.
  var isFootnote: Bool {
    if case .footnote = kind { true } else { false }
  }

  /// Whether a block of a block quotation says where its words come from, as “— Ruth, Chapter 14”
  /// does: it begins with a dash.
  public var isSignature: Bool {
    blockQuotation != nil && ["—", "–", "―", "--"].contains { text.bytes.starts(with: $0.utf8) }
  }
}

/// The place of a block in a table.
public struct TableCell: Sendable, Equatable {
  /// The table's number, counted through the essay.
  public let table: Int
  /// Counted from 0, the heading's row.
  public let row: Int
  /// Counted from 0, cells without words included.
  public let column: Int

  public init(table: Int, row: Int, column: Int) {
    self.table = table
    self.row = row
    self.column = column
  }
}

/// A call for a footnote.
public struct FootnoteMarker: Sendable, Equatable {
  /// The footnote's label, as in ``Block/Kind/footnote(_:)``.
  public let label: String
  /// Of the text: the marker itself is left out.
  public let offset: Int

  public init(label: String, offset: Int) {
    self.label = label
    self.offset = offset
  }
}

/// What a reader of one format makes of an essay; ``Essay`` makes the rest of it.
struct ParsedEssay {
  var frontMatter = FrontMatter()
  var blocks: [Block] = []
  /// Comments, in bytes of the document, their delimiters included.
  var comments: [ByteRange] = []
  /// The block that is the title where the format says so itself.
  var title: Int?
}
