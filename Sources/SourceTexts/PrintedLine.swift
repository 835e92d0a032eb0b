import EssayText

/// A line of a play as the file has it, with the stage directions within.
struct PrintedLine {
  /// The number of its speech.
  let speech: Int
  /// As the book names them; nil for words that are nobody’s.
  let speaker: String?
  /// Without the speaker’s name.
  let range: ByteRange
  /// The number of its chapter.
  let chapter: Int
  let hasDirection: Bool

  /// As far as a quotation of some forty words reaches, in bytes.
  private static let reach = 240

  /// The lines with directions and those around them, as far as a quotation may reach from one to
  /// the other without leaving the chapter.
  /// - Returns: ranges of `lines`, in order, apart from one another.
  static func runsWithDirections(_ lines: [PrintedLine]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in lines.indices where lines[index].hasDirection {
      let chapter = lines[index].chapter
      let last = runs.last?.upperBound ?? 0
      var (lower, upper) = (index, index + 1)
      var left = reach
      while lower > last, left > 0, lines[lower - 1].chapter == chapter {
        lower -= 1
        left -= lines[lower].range.count + 1
      }
      left = reach
      while upper < lines.count, left > 0, lines[upper].chapter == chapter {
        left -= lines[upper].range.count + 1
        upper += 1
      }
      if lower <= last, !runs.isEmpty {
        runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<max(last, upper)
      } else {
        runs.append(lower..<upper)
      }
    }
    return runs
  }
}
