import EssaySyntax
import EssayText

/// Where the blocks of an essay stand in the document.
///
/// Blocks are in the order of the document, but a footnote may stand inside the paragraph that it
/// belongs to.
struct BlockPlaces {
  private struct Place {
    let range: ByteRange
    let block: Int
    /// The last byte of this place and all before it.
    let reach: Int
  }

  private let essay: Essay
  /// By where they begin; of those that begin together the longest first.
  private let places: [Place]

  init(_ essay: Essay) {
    self.essay = essay
    let ranges = essay.blocks.map { $0.text.documentRange(0..<$0.text.bytes.count) }
    let order = ranges.indices.sorted {
      (ranges[$0].lowerBound, -ranges[$0].upperBound, $0)
        < (ranges[$1].lowerBound, -ranges[$1].upperBound, $1)
    }
    var reach = 0
    places = order.map { block in
      reach = max(reach, ranges[block].upperBound)
      return Place(range: ranges[block], block: block, reach: reach)
    }
  }

  /// The innermost block that holds all of `range`; nil where none does.
  func block(around range: ByteRange) -> Int? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].range.lowerBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var index = low - 1
    // Nothing further back reaches the range once all that begins before it has ended.
    while index >= 0, places[index].reach >= range.upperBound {
      if places[index].range.upperBound >= range.upperBound { return places[index].block }
      index -= 1
    }
    return nil
  }

  /// A document's range as one of the block's text.
  func textRange(_ range: ByteRange, inBlock block: Int) -> ByteRange {
    let text = essay.blocks[block].text
    let lower = text.textOffset(ofDocument: range.lowerBound)
    return lower..<max(lower, text.textOffset(ofDocument: range.upperBound))
  }

  /// The words that a reader sees at a document's range, on one line; nil outside of all blocks.
  /// - Parameter limit: how many bytes of them are wanted; a few more or fewer may come.
  func words(_ range: ByteRange, atMost limit: Int) -> String? {
    guard let block = block(around: range) else { return nil }
    let text = essay.blocks[block].text
    let words = textRange(range, inBlock: block)
    var end = min(words.upperBound, words.lowerBound + limit)
    while end < words.upperBound, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: Self.onOneLine(text.bytes, words.lowerBound..<end), as: UTF8.self)
  }

  /// Some words with one space between them.
  private static func onOneLine(_ bytes: [UInt8], _ range: ByteRange) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let space = Whitespace.width(at: index, in: bytes)
      if space == 0 {
        line.append(bytes[index])
      } else if line.last.map({ $0 != 0x20 }) == true {
        line.append(0x20)
      }
      index += max(space, 1)
    }
    if line.last == 0x20 { line.removeLast() }
    return line
  }
}

extension String {
  /// The words with one space between them.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The beginning and the end, in whole words, with an ellipsis between where `length` characters
  /// do not hold all: so that two of which one goes on longer look different.
  func abridged(to length: Int) -> String {
    guard count > length else { return self }
    let end = suffix(length / 3).drop { $0 != " " }
    return shortened(to: length - end.count - 2) + end
  }

  /// As many whole words as fit into `length` characters, with an ellipsis where there are more; at
  /// least a part of the first word.
  func shortened(to length: Int) -> String {
    guard let limit = index(startIndex, offsetBy: length, limitedBy: endIndex),
      limit < endIndex
    else { return self }
    let space = self[...limit].lastIndex(of: " ")
    let cut = space.flatMap { $0 > startIndex ? $0 : nil } ?? limit
    return self[..<cut] + "…"
  }
}
