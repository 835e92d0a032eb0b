import EssayText

/// A speech of a play as the file has it, with the stage directions within its lines.
struct PrintedSpeech {
  /// As the book names them; nil for words that are nobody’s.
  let speaker: String?
  private(set) var lines: [ByteRange]
  /// The number of its chapter.
  let chapter: Int
  let hasDirections: Bool

  /// As far as a quotation of some forty words reaches, in bytes.
  private static let reach = 240

  /// The speeches with directions and what stands around them, as far as a quotation may reach from
  /// one to the other without leaving the chapter.
  /// - Returns: speeches that follow one another, whole or in part, each time.
  static func runsWithDirections(_ speeches: [PrintedSpeech]) -> [[PrintedSpeech]] {
    let wanted = wantedLines(of: speeches)
    var runs: [[PrintedSpeech]] = []
    var isOpen = false
    for (speech, lines) in zip(speeches, wanted) {
      guard !lines.isEmpty else {
        isOpen = false
        continue
      }
      // Lines at the end of a speech alone begin a run, as those at its beginning alone end one.
      if !isOpen || lines.lowerBound > 0 { runs.append([]) }
      runs[runs.count - 1].append(speech.part(lines))
      isOpen = lines.upperBound == speech.lines.count
    }
    return runs
  }

  /// For each speech the numbers of its lines that come again.
  private static func wantedLines(of speeches: [PrintedSpeech]) -> [Range<Int>] {
    var wanted = speeches.map { $0.hasDirections ? 0..<$0.lines.count : 0..<0 }
    func widen(_ index: Int, _ lines: Range<Int>) {
      let known = wanted[index]
      wanted[index] =
        known.isEmpty
        ? lines : min(known.lowerBound, lines.lowerBound)..<max(known.upperBound, lines.upperBound)
    }
    for index in speeches.indices where speeches[index].hasDirections {
      var left = reach
      var next = index + 1
      while left > 0, next < speeches.count, speeches[next].chapter == speeches[index].chapter {
        widen(next, 0..<speeches[next].count(of: speeches[next].lines, within: &left))
        next += 1
      }
      left = reach
      next = index - 1
      while left > 0, next >= 0, speeches[next].chapter == speeches[index].chapter {
        let lines = speeches[next].lines
        widen(
          next,
          lines.count - speeches[next].count(of: lines.reversed(), within: &left)..<lines.count)
        next -= 1
      }
    }
    return wanted
  }

  /// How many of some lines it takes to use so many bytes up.
  private func count(of lines: [ByteRange], within left: inout Int) -> Int {
    var count = 0
    while count < lines.count, left > 0 {
      left -= lines[count].count + 1
      count += 1
    }
    return count
  }

  private func part(_ lines: Range<Int>) -> PrintedSpeech {
    var part = self
    part.lines = Array(self.lines[lines])
    return part
  }
}
