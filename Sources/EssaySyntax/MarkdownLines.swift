import EssayText

/// Lines for a Markdown reader: all of a document's, looked up as they are asked for, or what a
/// container leaves of some of them. Counted from the document's line on that reading begins with.
struct MarkdownLines {
  private let text: TextSnapshot?
  private let contents: [ByteRange]
  /// The number of the first line.
  let startIndex: Int
  /// The number after the last one's.
  let endIndex: Int

  /// The lines of a document.
  init(of text: TextSnapshot, from first: Int) {
    self.text = text
    contents = []
    startIndex = first
    endIndex = text.lines.count
  }

  init(_ contents: [ByteRange]) {
    text = nil
    self.contents = contents
    startIndex = 0
    endIndex = contents.count
  }

  subscript(number: Int) -> ByteRange {
    guard let text else { return contents[number] }
    let line = text.lines.contentRange(ofLine: number, in: text.bytes)
    guard number == 0, text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return line }
    return Swift.min(3, line.upperBound)..<line.upperBound
  }

  /// Some lines in a row.
  subscript(numbers: Range<Int>) -> [ByteRange] { numbers.map { self[$0] } }

  /// The number of the first line from `number` on that is such a one.
  func first(from number: Int, where isWanted: (ByteRange) -> Bool) -> Int? {
    (number..<max(number, endIndex)).first { isWanted(self[$0]) }
  }
}
