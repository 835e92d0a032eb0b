import EssayText

/// A speech of a play as the file has it, with the stage directions within its lines.
struct PrintedSpeech {
  /// As the book names them; nil for words that are nobody’s.
  let speaker: String?
  let lines: [ByteRange]
  /// The number of its chapter.
  let chapter: Int
  let hasDirections: Bool

  /// From the first byte to the last, directions included.
  private var length: Int { lines.reduce(0) { $0 + $1.count + 1 } }

  /// As far as a quotation of some forty words reaches, in bytes.
  private static let reach = 240

  /// The speeches with directions and those around them, as far as a quotation may reach from one
  /// to the other without leaving the chapter.
  /// - Returns: ranges of `speeches`, in order, apart from one another.
  static func runsWithDirections(_ speeches: [PrintedSpeech]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in speeches.indices where speeches[index].hasDirections {
      let chapter = speeches[index].chapter
      let last = runs.last?.upperBound ?? 0
      var (lower, upper) = (index, index + 1)
      var before = 0
      while lower > last, before < reach, speeches[lower - 1].chapter == chapter {
        lower -= 1
        before += speeches[lower].length
      }
      var after = 0
      while upper < speeches.count, after < reach, speeches[upper].chapter == chapter {
        after += speeches[upper].length
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
