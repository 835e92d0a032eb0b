public import EssayText

extension Analysis {
  /// The edits that mend, unasked, whatever there is no doubt about: of each finding the best fix
  /// where that is certain. Where two would change the same words the first wins.
  ///
  /// In the order of the essay; they do not overlap.
  public var certainEdits: [TextEdit] {
    var chosen: [TextEdit] = []
    var end = -1
    for finding in findings {
      guard let fix = finding.fixes.first, fix.isCertain, let first = fix.edits.first,
        first.range.lowerBound > end
          || (first.range.lowerBound == end && !first.range.isEmpty)
      else { continue }
      chosen += fix.edits
      end = max(end, fix.edits.map(\.range.upperBound).max() ?? end)
    }
    return chosen
  }
}
