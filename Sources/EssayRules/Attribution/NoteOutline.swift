import EssaySyntax
import EssayText

/// How the notes of an essay are laid out: which heading and which introducing line stand over each
/// block, and which blocks make up a list.
struct NoteOutline: Sendable {
  /// For each block the nearest heading above it.
  private let headings: [Int?]
  /// For each block the first block of the run of list items that it belongs to.
  private let listStarts: [Int?]
  /// For the first block of each list the one after its last.
  private let listEnds: [Int: Int]
  /// The first block of each footnote, by its label.
  private let notes: [String: Int]
  /// The paragraphs that begin with the mark of a note, by its number.
  private let writtenNotes: [Int: [Int]]
  /// The cells of each table's row.
  private let rows: [RowPlace: Range<Int>]

  private struct RowPlace: Hashable, Sendable {
    let table: Int
    let row: Int
  }

  init(_ blocks: [Block]) {
    var headings: [Int?] = []
    var listStarts: [Int?] = []
    var listEnds: [Int: Int] = [:]
    var notes: [String: Int] = [:]
    var writtenNotes: [Int: [Int]] = [:]
    var rows: [RowPlace: Range<Int>] = [:]
    var heading: Int?
    var list: Int?
    for (number, block) in blocks.enumerated() {
      headings.append(heading)
      if block.isHeading { heading = number }
      list = block.kind == .listItem ? list ?? number : nil
      listStarts.append(list)
      if let list { listEnds[list] = number + 1 }
      if case .footnote(let label) = block.kind, notes[label] == nil { notes[label] = number }
      if block.kind == .paragraph, block.blockQuotation == nil,
        let mark = WrittenNotes.mark(in: block.text.bytes, at: 0)
      {
        writtenNotes[mark, default: []].append(number)
      }
      if let cell = block.cell {
        let place = RowPlace(table: cell.table, row: cell.row)
        rows[place] = (rows[place]?.lowerBound ?? number)..<number + 1
      }
    }
    self.headings = headings
    self.listStarts = listStarts
    self.listEnds = listEnds
    self.notes = notes
    self.writtenNotes = writtenNotes
    self.rows = rows
  }

  /// The nearest heading above a block.
  func heading(above block: Int) -> Int? { headings[block] }

  /// The list's items, where the block is one of them.
  func list(around block: Int) -> Range<Int>? {
    listStarts[block].flatMap { start in listEnds[start].map { start..<$0 } }
  }

  /// The first block of a footnote.
  func note(labelled label: String) -> Int? { notes[label] }

  /// The paragraph that a note written out by hand is, where only one after the call may be it.
  func writtenNote(_ number: Int, after block: Int) -> Int? {
    let notes = writtenNotes[number] ?? []
    return notes.count == 1 && notes[0] > block ? notes[0] : nil
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

extension Essay {
  /// The note that is called directly after a quotation: its first block.
  func note(calledAfter quotation: Int, in outline: NoteOutline) -> Int? {
    let block = quotations[quotation].block
    let range = quotations[quotation].range
    if let mark = WrittenNotes.call(in: blocks[block].text.bytes, after: range.upperBound) {
      return outline.writtenNote(mark, after: block)
    }
    guard !blocks[block].footnoteMarkers.isEmpty else { return nil }
    let limit =
      quotations[(quotation + 1)...].prefix { $0.block == block }.first { $0.depth == 0 }?
      .range.lowerBound ?? Int.max
    let sentence = sentences[block].partitioningIndex { $0.upperBound >= range.upperBound }
    guard sentence < sentences[block].count else { return nil }
    let reach = min(limit - 1, sentences[block][sentence].upperBound + 1)
    let markers = blocks[block].footnoteMarkers
    let first = markers.partitioningIndex { $0.offset >= range.upperBound }
    guard first < markers.count, markers[first].offset <= reach else { return nil }
    return outline.note(labelled: markers[first].label)
  }
}
