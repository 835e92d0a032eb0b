/// Words of a text that stand in a passage one after the other.
public struct WordRun: Sendable, Equatable {
  /// From the first word's first byte to the last word's last, of the text.
  public let range: Range<Int>
  public let wordCount: Int
}

extension PassageIndex {
  /// The longest stretches of a text that are a passage's words in a row, whatever the marks
  /// between them. None crosses an ellipsis or a bracket; of two that overlap the longer counts.
  ///
  /// One pass over the words: a run that ends at a word and one place of a passage goes on at the
  /// next word and the next place.
  /// - Parameters:
  ///   - bytes: valid UTF-8; `range`, the part of it to look at.
  ///   - least: how many words make a run.
  public func runs(in bytes: [UInt8], _ range: Range<Int>, ofAtLeast least: Int) -> [WordRun] {
    let text = Tokenizer.tokenize(bytes, range, .essay)
    guard text.tokens.count >= least else { return [] }
    let query = Query(text, in: self)
    var found: [Range<Int>] = []
    // Positions at which a run ends, and where it began in the text.
    var open: [(position: UInt32, start: Int)] = []
    for (token, id) in query.ids.enumerated() {
      var next: [(position: UInt32, start: Int)] = []
      if id != Vocabulary.unknown {
        for position in positions(of: id) {
          let before = open.first { follows(position, $0.position) }
          next.append((position, before?.start ?? token))
        }
      }
      found += ended(open, before: token, going: next, least)
      open = next
    }
    found += ended(open, before: query.count, going: [], least)
    return longest(found).map { run in
      let tokens = text.tokens[run]
      return WordRun(
        range: tokens[run.lowerBound].range
          .lowerBound..<tokens[run.upperBound - 1].range.upperBound,
        wordCount: run.count)
    }
  }

  private func follows(_ position: UInt32, _ before: UInt32) -> Bool {
    position == before + 1 && passageOfWord[Int(position)] == passageOfWord[Int(before)]
  }

  /// The runs long enough that do not go on.
  private func ended(
    _ open: [(position: UInt32, start: Int)], before token: Int,
    going next: [(position: UInt32, start: Int)], _ least: Int
  ) -> [Range<Int>] {
    open.compactMap { run in
      guard token - run.start >= least,
        !next.contains(where: { follows($0.position, run.position) })
      else { return nil }
      return run.start..<token
    }
  }

  /// Those that no longer one overlaps, in order.
  private func longest(_ runs: [Range<Int>]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    for run in runs.sorted(by: { $0.count > $1.count }) where !kept.contains(where: run.overlaps) {
      kept.append(run)
    }
    return kept.sorted { $0.lowerBound < $1.lowerBound }
  }
}
