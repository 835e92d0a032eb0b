import EssaySyntax
import EssayText

/// A stretch of an essay that is an element of its page.
struct EssayRow {
  enum Kind: Equatable {
    case heading(Int)
    case paragraph, item, quotation, footnote, source
    /// What the essay's format has beside running words: code, comments, front matter.
    case raw
  }

  let kind: Kind
  let range: ByteRange

  /// All of an essay, in its order: every byte that a student has written is in one of them, but for
  /// signs that only say what a row is.
  /// - Parameter hidesMarkup: whether what is no running words was put in by a converter.
  static func all(of essay: Essay, _ text: TextSnapshot, hidesMarkup: Bool) -> [EssayRow] {
    var rows: [EssayRow] = []
    var end = 0
    let blocks = essay.blocks.sorted { $0.start < $1.start }
    for block in blocks {
      let last = block.text.documentOffset(block.text.bytes.count)
      // A footnote within the sentence that it belongs to is written where it stands.
      guard block.start >= end else {
        if let row = rows.last, last > end, row.kind != .raw {
          rows[rows.count - 1] = EssayRow(kind: row.kind, range: row.range.lowerBound..<last)
          end = last
        }
        continue
      }
      let gap = end..<block.start
      let lineStart = text.bytes[gap].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
      if lineStart == nil, let row = rows.last, row.kind != .raw {
        // The next cell of a table's row.
        rows[rows.count - 1] = EssayRow(kind: row.kind, range: row.range.lowerBound..<last)
      } else {
        let start = lineStart ?? gap.lowerBound
        close(&rows, at: gap.lowerBound..<start, text, hidesMarkup)
        let lead = sign(start..<block.start, text, hidesMarkup)
        rows.append(EssayRow(kind: kind(of: block), range: lead..<last))
      }
      end = last
    }
    close(&rows, at: end..<text.count, text, hidesMarkup)
    return rows
  }

  /// What stands between the end of a row and the line of the next: the rest of its own line, and lines
  /// of no running words.
  private static func close(
    _ rows: inout [EssayRow], at gap: ByteRange, _ text: TextSnapshot, _ hidesMarkup: Bool
  ) {
    guard !hidesMarkup, !gap.isEmpty else { return }
    var start = gap.lowerBound
    if let row = rows.last, row.kind != .raw {
      let lineEnd = text.bytes[gap].firstIndex(of: UInt8(ascii: "\n")) ?? gap.upperBound
      let rest = (start..<lineEnd).trimmed(in: text)
      if !rest.isEmpty {
        rows[rows.count - 1] = EssayRow(
          kind: row.kind, range: row.range.lowerBound..<rest.upperBound)
      }
      start = lineEnd
    }
    let rest = (start..<gap.upperBound).trimmed(in: text)
    if !rest.isEmpty, !text.bytes[rest].allSatisfy({ ">|-:= \t\r\n".utf8.contains($0) }) {
      rows.append(EssayRow(kind: .raw, range: rest))
    }
  }

  /// Where a row begins that has a sign before its words: with it, unless the page shows in another way
  /// what it says.
  private static func sign(_ lead: ByteRange, _ text: TextSnapshot, _ hidesMarkup: Bool) -> Int {
    hidesMarkup || text.bytes[lead].allSatisfy { "#> \t*_|".utf8.contains($0) }
      ? lead.upperBound : lead.trimmed(in: text).lowerBound
  }

  private static func kind(of block: Block) -> Kind {
    if block.blockQuotation != nil { return .quotation }
    switch block.kind {
    case .heading(let level): return .heading(level)
    case .listItem: return .item
    case .footnote: return .footnote
    case .bibliography: return .source
    case .paragraph: return .paragraph
    }
  }

  /// Whether its lines are verse or the like: more than one, and all of them short.
  func keepsLines(_ text: TextSnapshot) -> Bool {
    let lines = text.bytes[range].split(separator: UInt8(ascii: "\n"))
    return lines.count > 1 && lines.allSatisfy { $0.count < 60 }
  }
}

extension ByteRange {
  /// Without white space at its ends.
  fileprivate func trimmed(in text: TextSnapshot) -> ByteRange {
    var lower = lowerBound
    var upper = upperBound
    while lower < upper, text.bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, text.bytes[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }
}
