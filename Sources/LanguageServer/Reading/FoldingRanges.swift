import EssayText

/// An essay's folds in the form that a client takes.
struct FoldingRanges {
  let view: EssayView

  /// In order; as many as the client wants, the longest before the rest.
  var ranges: [FoldingRange] {
    let takes = view.client.views.folding
    var ranges = EssayFolds(view.essay, in: view.text).all.compactMap(range)
    if let limit = takes?.limit, ranges.count > limit {
      ranges.sort { ($0.endLine - $0.startLine) > ($1.endLine - $1.startLine) }
      ranges.removeSubrange(limit...)
    }
    return ranges.sorted { ($0.startLine, -$0.endLine) < ($1.startLine, -$1.endLine) }
  }

  /// nil for what stands on one line.
  private func range(_ fold: Fold) -> FoldingRange? {
    guard !fold.range.isEmpty else { return nil }
    let takes = view.client.views.folding
    let kind = fold.kind.flatMap { kind in
      takes?.kinds?.contains(kind.rawValue) == false ? nil : kind
    }
    let start = view.range(fold.range).start
    let isWhole = takes?.foldsLinesOnly == true
    let last = fold.isClosed && !isWhole ? fold.range.upperBound : fold.range.upperBound - 1
    var endLine = view.text.lines.line(at: last)
    // What closes the fold stays on a line of its own.
    if fold.isClosed, isWhole { endLine = view.text.lines.line(at: fold.range.upperBound) - 1 }
    guard endLine > start.line else { return nil }
    let head = isWhole ? nil : fold.head.map { view.range($0..<$0).start.column }
    let end =
      isWhole || !fold.isClosed
      ? nil : view.range(fold.range).end.column
    return FoldingRange(
      startLine: start.line, startCharacter: head, endLine: endLine, endCharacter: end,
      kind: kind)
  }
}
