import EssaySyntax
import EssayText

/// How an essay is laid out: its headings, lists, tables, block quotations and notes, by the
/// numbers of the blocks.
struct NoteOutline: Sendable {
  /// No source takes more tokens to name. A note may be long, and be called by many quotations.
  static let longestSource = 60

  /// The blocks that are anything but plain paragraphs, in order.
  let marked: [Int]
  private var headings: [Int] = []
  /// The runs of list items, in order.
  private var lists: [Range<Int>] = []
  /// The blocks of block quotations, in order.
  private(set) var quoted: [Int] = []
  /// The first block of each block quotation, by its number.
  private var openings: [Int: Int] = [:]
  /// The first block of each footnote, by its label.
  private var notes: [String: Int] = [:]
  /// The paragraphs that begin with the mark of a note, by its number.
  private var writtenNotes: [Int: [Int]] = [:]
  /// The cells of each table's row.
  private var rows: [RowPlace: Range<Int>] = [:]
  private var tables: [Int: Range<Int>] = [:]

  private struct RowPlace: Hashable, Sendable {
    let table: Int
    let row: Int
  }

  /// What of one block concerns the layout.
  struct Shape: Sendable, Equatable {
    let kind: Block.Kind
    let blockQuotation: Int?
    let cell: TableCell?
    /// The number of the note that the block is, where it is written out by hand.
    let writtenNote: Int?

    init(_ block: Block) {
      kind = block.kind
      blockQuotation = block.blockQuotation
      cell = block.cell
      writtenNote =
        block.kind == .paragraph && block.blockQuotation == nil
        ? WrittenNotes.mark(in: block.bytes, at: 0) : nil
    }

    var isPlain: Bool {
      kind == .paragraph && blockQuotation == nil && cell == nil && writtenNote == nil
    }
  }

  init(_ blocks: [Block]) {
    self.init(blocks, marked: blocks.indices.filter { !Shape(blocks[$0]).isPlain })
  }

  /// The outline of blocks after a change to some of them.
  /// - Parameters:
  ///   - earlier: the outline before it.
  ///   - changed: the blocks that are new; those before and after them are the earlier ones.
  init(_ blocks: [Block], after earlier: NoteOutline, _ change: BlockChange) {
    let before = earlier.marked.prefix { $0 < change.old.lowerBound }
    let after = earlier.marked.suffix(
      from: earlier.marked.partitioningIndex { $0 >= change.old.upperBound })
    let own = change.new.filter { !Shape(blocks[$0]).isPlain }
    self.init(blocks, marked: before + own + after.map { $0 + change.offset })
  }

  private init(_ blocks: [Block], marked: [Int]) {
    self.marked = marked
    for number in marked { add(number, Shape(blocks[number])) }
  }

  private mutating func add(_ number: Int, _ shape: Shape) {
    switch shape.kind {
    case .heading: headings.append(number)
    case .listItem:
      if let last = lists.last, last.upperBound == number {
        lists[lists.count - 1] = last.lowerBound..<number + 1
      } else {
        lists.append(number..<number + 1)
      }
    case .footnote(let label): if notes[label] == nil { notes[label] = number }
    case .paragraph, .bibliography: break
    }
    if let group = shape.blockQuotation {
      quoted.append(number)
      if openings[group] == nil { openings[group] = number }
    }
    if let mark = shape.writtenNote { writtenNotes[mark, default: []].append(number) }
    if let cell = shape.cell {
      let place = RowPlace(table: cell.table, row: cell.row)
      rows[place] = (rows[place]?.lowerBound ?? number)..<number + 1
      tables[cell.table] = (tables[cell.table]?.lowerBound ?? number)..<number + 1
    }
  }

  /// The nearest heading above a block.
  func heading(above block: Int) -> Int? {
    let next = headings.partitioningIndex { $0 >= block }
    return next > 0 ? headings[next - 1] : nil
  }

  /// The list's items, where the block is one of them.
  func list(around block: Int) -> Range<Int>? {
    let next = lists.partitioningIndex { $0.upperBound > block }
    return next < lists.count && lists[next].contains(block) ? lists[next] : nil
  }

  func firstBlock(ofBlockQuotation group: Int) -> Int? { openings[group] }

  /// From a table's first block to its last.
  func blocks(ofTable table: Int) -> Range<Int> { tables[table] ?? 0..<0 }

  /// The first block of the note that is called.
  func note(_ call: Reads.Link.Call) -> Int? {
    switch call {
    case .label(let label): return notes[label]
    case .written(let number, let block):
      let notes = writtenNotes[number] ?? []
      return notes.count == 1 && notes[0] > block ? notes[0] : nil
    }
  }

  /// The first cells of the row in which a cell stands.
  func row(of cell: TableCell) -> Range<Int> { cells(cell.table, row: cell.row) }

  /// The first cells of the table's heading row.
  func headingRow(of cell: TableCell) -> Range<Int> { cells(cell.table, row: 0) }

  private func cells(_ table: Int, row: Int) -> Range<Int> {
    let cells = rows[RowPlace(table: table, row: row)] ?? 0..<0
    return cells.prefix(Self.widest)
  }

  /// So many columns of a table are looked at: notes have a handful.
  private static let widest = 24
}
