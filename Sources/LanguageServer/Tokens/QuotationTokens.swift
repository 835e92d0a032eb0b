import EssayRules
import EssayText

/// The semantic tokens of an essay's quotations.
struct QuotationTokens {
  let view: EssayView

  /// Five numbers for each token that stands, in whole or in part, within some bytes of the essay.
  func within(_ range: ByteRange) -> [Int] {
    encoded(stretches(within: range))
  }

  /// Those of the whole essay.
  var all: [Int] { within(0..<view.text.count) }

  private func stretches(within range: ByteRange) -> [TokenStretch] {
    var stretches = TokenStretches.overlapping(view.analysis, near: range)
    let takes = view.client.views.tokens
    if takes?.takesOverlapping != true { stretches = TokenStretches.flattened(stretches) }
    if takes?.takesMultiline != true {
      stretches = TokenStretches.lines(of: stretches, in: view.text)
    }
    // Cutting an outer quotation into lines may put a piece of it behind an inner one's.
    return stretches.filter { $0.range.overlaps(range) && !$0.range.isEmpty }.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  /// Each as the protocol has it: relative to the one before.
  private func encoded(_ stretches: [TokenStretch]) -> [Int] {
    var data: [Int] = []
    data.reserveCapacity(5 * stretches.count)
    var last = TextPosition(line: 0, column: 0)
    for stretch in stretches {
      let place = view.range(stretch.range)
      let isSameLine = place.start.line == last.line
      data += [
        place.start.line - last.line,
        isSameLine ? place.start.column - last.column : place.start.column,
        length(of: stretch.range, at: place), TokenLegend.type,
        TokenLegend.modifiers(stretch.verdict),
      ]
      last = place.start
    }
    return data
  }

  /// How many of the client's columns some bytes take, line ends included.
  private func length(of bytes: ByteRange, at place: PositionRange) -> Int {
    if place.start.line == place.end.line { return place.end.column - place.start.column }
    let text = view.text[bytes]
    return switch view.client.positionEncoding {
    case .utf8: bytes.count
    case .utf16: text.utf16.count
    case .utf32: text.unicodeScalars.count
    }
  }
}

extension SemanticTokensDelta {
  /// What makes `new` of `old`: whole tokens, all between those that both begin and end with.
  init(from old: [Int], to new: SentTokens) {
    resultID = new.resultID
    let shortest = min(old.count, new.data.count)
    var start = 0
    while start < shortest, old[start] == new.data[start] { start += 1 }
    start -= start % 5
    var same = 0
    while same < shortest - start,
      old[old.count - 1 - same] == new.data[new.data.count - 1 - same]
    {
      same += 1
    }
    same -= same % 5
    let edit = Edit(
      start: start, deleteCount: old.count - same - start,
      data: Array(new.data[start..<(new.data.count - same)]))
    edits = edit.deleteCount == 0 && edit.data.isEmpty ? [] : [edit]
  }
}
