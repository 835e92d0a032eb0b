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
    glance.stretches(ofAtLeast: least, in: bytes, range)
      .flatMap { runs(inStretch: $0, of: bytes, ofAtLeast: least) }
  }

  private func runs(
    inStretch range: Range<Int>, of bytes: [UInt8], ofAtLeast least: Int
  ) -> [WordRun] {
    let text = Tokenizer.tokenize(bytes, range, .essay)
    guard text.tokens.count >= least else { return [] }
    let ids = Query.ids(of: text, in: lexicon)
    var found: [Range<Int>] = []
    var open: [OpenRun] = []
    for (token, id) in ids.enumerated() {
      let positions = id == Vocabulary.unknown ? [] : self.positions(of: id)
      open = advance(open, to: positions, token) { run in
        if token - run.start >= least { found.append(run.start..<token) }
      }
    }
    _ = advance(open, to: [], ids.count) { run in
      if ids.count - run.start >= least { found.append(run.start..<ids.count) }
    }
    return longest(found).map { run in
      let tokens = text.tokens[run]
      return WordRun(
        range: tokens[run.lowerBound].range
          .lowerBound..<tokens[run.upperBound - 1].range
          .upperBound,
        wordCount: run.count)
    }
  }

  /// A run that may go on.
  private struct OpenRun {
    /// Where its last word stands among the index's words.
    let position: UInt32
    /// Its first token.
    let start: Int
  }

  /// The runs after one more token, which stands at `positions`; both lists are in order, and are
  /// walked through together.
  /// - Parameter end: told of each run that does not go on.
  private func advance(
    _ open: [OpenRun], to positions: ArraySlice<UInt32>, _ token: Int, end: (OpenRun) -> Void
  ) -> [OpenRun] {
    var next: [OpenRun] = []
    next.reserveCapacity(positions.count)
    var old = 0
    for position in positions {
      while old < open.count, open[old].position + 1 < position {
        end(open[old])
        old += 1
      }
      if old < open.count, open[old].position + 1 == position {
        let goesOn = passageOfWord[Int(position)] == passageOfWord[Int(position) - 1]
        if !goesOn { end(open[old]) }
        next.append(OpenRun(position: position, start: goesOn ? open[old].start : token))
        old += 1
      } else {
        next.append(OpenRun(position: position, start: token))
      }
    }
    for run in open[old...] { end(run) }
    return next
  }

  /// Those that no longer one overlaps, in order.
  private func longest(_ runs: [Range<Int>]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    for run in runs.sorted(by: { ($0.lowerBound, $1.count) < ($1.lowerBound, $0.count) }) {
      if let last = kept.last, last.overlaps(run) {
        if last.count >= run.count { continue }
        kept.removeLast()
      }
      kept.append(run)
    }
    return kept
  }
}
