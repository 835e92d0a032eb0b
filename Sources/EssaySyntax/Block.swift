public import EssayText
import Synchronization

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

  /// What does not change when the block moves, shared by all versions of the essay that have it.
  let content: BlockContent
  /// Where in the document its text begins.
  private var base: Int
  // The numbers that the document gives it; below zero for none.
  private var quotationNumber: Int32
  private var tableNumber: Int32

  init(_ parsed: ParsedBlock, _ marks: BlockMarks) {
    content = BlockContent(parsed, marks)
    base = parsed.text.base
    quotationNumber = Int32(truncatingIfNeeded: parsed.blockQuotation ?? -1)
    tableNumber = Int32(truncatingIfNeeded: parsed.cell?.table ?? -1)
  }

  /// The block after a change to the document before it.
  func moved(by shift: ReadingShift) -> Block {
    var moved = self
    moved.base += shift.bytes
    if quotationNumber >= 0 {
      moved.quotationNumber += Int32(truncatingIfNeeded: shift.counts.blockQuotations)
    }
    if tableNumber >= 0 { moved.tableNumber += Int32(truncatingIfNeeded: shift.counts.tables) }
    return moved
  }

  /// Whether it bears a number that such a shift changes.
  func isRenumbered(by shift: ReadingShift) -> Bool {
    quotationNumber >= 0 && shift.counts.blockQuotations != 0
      || tableNumber >= 0 && shift.counts.tables != 0
  }

  public var kind: Kind { content.kind }

  /// The number of the block quotation that it belongs to, counted through the essay; nil for the
  /// student's own.
  public var blockQuotation: Int? { quotationNumber < 0 ? nil : Int(quotationNumber) }

  public var text: MappedText { content.text.moved(to: base) }

  /// The text's UTF-8, without the way to it.
  public var bytes: [UInt8] { content.text.bytes }

  /// How many bytes its text has, without the way to them.
  public var length: Int { content.text.bytes.count }

  /// Where in the document its text begins: ``MappedText/documentOffset(_:)`` of 0.
  public var start: Int { content.start + base }

  /// Emphasised words, of the text.
  public var emphasis: [ByteRange] { content.emphasis }

  /// Where footnotes are called, by offset of the text, in order.
  public var footnoteMarkers: [FootnoteMarker] { content.footnoteMarkers }

  /// Where it stands in a table; nil outside of one.
  public var cell: TableCell? {
    tableNumber < 0
      ? nil : TableCell(table: Int(tableNumber), row: content.row, column: content.column)
  }

  public var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// Whether a block of a block quotation says where its words come from, as “— Ruth, Chapter 14”
  /// does: it begins with a dash.
  public var isSignature: Bool { blockQuotation != nil && content.startsWithDash }

  /// What a reader has made of it.
  var parsed: ParsedBlock {
    ParsedBlock(
      kind: kind, blockQuotation: blockQuotation, text: text, emphasis: emphasis,
      footnoteMarkers: footnoteMarkers, cell: cell)
  }
}

extension Block: Equatable {
  public static func == (left: Block, right: Block) -> Bool {
    left.base == right.base && left.quotationNumber == right.quotationNumber
      && left.tableNumber == right.tableNumber
      && (left.content === right.content
        || left.parsed == right.parsed && left.content.marks == right.content.marks)
  }
}

/// The part of a ``Block`` that is the same wherever it stands.
final class BlockContent: Sendable {
  let kind: Block.Kind
  let text: MappedText
  let emphasis: [ByteRange]
  let footnoteMarkers: [FootnoteMarker]
  /// Its place in its table.
  let row: Int
  let column: Int
  let startsWithDash: Bool
  /// Where its text begins, counted from where the block stands.
  let start: Int
  let marks: BlockMarks
  /// Cut when they are first asked for, which several threads do, each for other blocks.
  private let cutSentences = Mutex<[ByteRange]?>(nil)

  fileprivate init(_ parsed: ParsedBlock, _ marks: BlockMarks) {
    kind = parsed.kind
    text = parsed.text
    emphasis = parsed.emphasis
    footnoteMarkers = parsed.footnoteMarkers
    row = parsed.cell?.row ?? 0
    column = parsed.cell?.column ?? 0
    startsWithDash = parsed.startsWithDash
    start = parsed.text.documentOffset(0) - parsed.text.base
    self.marks = marks
  }

  var sentences: [ByteRange] {
    if let known = cutSentences.withLock({ $0 }) { return known }
    // Outside of the lock, which a mistake in the cutting would leave locked.
    let sentences = Sentences.split(
      text.bytes,
      quotations: marks.quotations.filter { $0.marks != .block }.map { ($0.range, $0.inner) })
    cutSentences.withLock { $0 = sentences }
    return sentences
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
