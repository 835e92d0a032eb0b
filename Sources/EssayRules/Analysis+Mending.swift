public import EssaySyntax
public import EssayText

/// The fixes of several findings, which go together.
public struct Mending: Sendable {
  /// In the order of the essay; they do not overlap.
  public let edits: [TextEdit]
  /// How many findings they mend.
  public let findings: Int
}

extension Analysis {
  /// The edits that mend, unasked, whatever there is no doubt about: of each finding the best fix
  /// where that is certain. Where two would change the same words the first wins.
  ///
  /// In the order of the essay; they do not overlap.
  public var certainEdits: [TextEdit] { mending().edits }

  /// Of each finding the best fix, where that is certain; where two would change the same words,
  /// the first wins.
  /// - Parameter doubtful: whether fixes that are not certain are taken, too.
  public func mending(doubtful: Bool = false) -> Mending {
    var chosen: [TextEdit] = []
    var count = 0
    var end = -1
    for finding in findings {
      guard let fix = finding.fixes.first, doubtful || fix.isCertain, let first = fix.edits.first,
        first.range.lowerBound > end
          || (first.range.lowerBound == end && !first.range.isEmpty)
      else { continue }
      chosen += fix.edits
      count += 1
      end = max(end, fix.edits.map(\.range.upperBound).max() ?? end)
    }
    return Mending(edits: chosen, findings: count)
  }

  /// The same with some of the findings left out.
  public func keeping(_ isKept: (Finding) -> Bool) -> Analysis {
    Analysis(
      text: text, essay: essay, quoteSets: quoteSets, subjects: subjects, quotations: quotations,
      themes: themes, findings: findings.filter(isKept))
  }
}

extension Linter {
  /// How often an essay is mended at most: a fix may uncover something else that wants mending.
  private static let mendings = 10

  /// Mends an essay until nothing is left that can be mended.
  /// - Parameters:
  ///   - analysis: of the essay as it is.
  ///   - doubtful: whether fixes that are not certain are made, too.
  ///   - skipped: rules that are not asked.
  ///   - select: leaves out findings that are not to be mended, nor told.
  /// - Returns: the essay as it is then, and how many findings were mended.
  public func mend(
    _ analysis: Analysis, format: EssayFormat, doubtful: Bool = false,
    skipping skipped: Set<String> = [], select: (Analysis) -> Analysis = { $0 }
  ) -> (analysis: Analysis, mended: Int) {
    var whole = analysis
    var selected = select(analysis)
    var mended = 0
    for _ in 0..<Self.mendings {
      LintingStep.note(.mending)
      let mending = selected.mending(doubtful: doubtful)
      guard !mending.edits.isEmpty, let text = whole.text.applying(mending.edits),
        text != whole.text
      else { break }
      whole = analyse(text, format: format, reusing: whole, skipping: skipped)
      selected = select(whole)
      mended += mending.findings
    }
    return (selected, mended)
  }
}
