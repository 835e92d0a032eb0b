import EssaySyntax
import EssayText

/// Which findings an essay's comments silence.
struct SuppressionTable: Sendable {
  /// What one comment silences, for one rule that it names, or for all where it names none.
  struct Entry: Sendable {
    /// The comment's number among the essay's suppressions.
    let comment: Int
    /// The rule as the comment names it; nil where it names none.
    let rule: Suppression.Rule?
    /// The bytes in which a silenced finding begins.
    let reach: ByteRange

    func silences(_ finding: Finding) -> Bool {
      reach.contains(finding.range.lowerBound) && (rule == nil || rule?.id == finding.rule)
    }
  }

  let entries: [Entry]

  init(_ suppressions: [Suppression], in text: TextSnapshot) {
    var entries: [Entry] = []
    for (index, suppression) in suppressions.enumerated() {
      let range: ByteRange
      switch suppression.reach {
      case .enable: continue
      case .nextLine(let line): range = text.lines.range(ofLine: line)
      case .disable: range = suppression.range.upperBound..<text.count + 1
      }
      let rules: [Suppression.Rule?] =
        suppression.rules.isEmpty ? [nil] : suppression.rules.map(\.self)
      for rule in rules {
        let end =
          suppression.reach == .disable
          ? Self.end(of: rule?.id, after: suppressions[(index + 1)...]) : nil
        let reach = range.lowerBound..<max(range.lowerBound, end ?? range.upperBound)
        entries.append(Entry(comment: index, rule: rule, reach: reach))
      }
    }
    self.entries = entries
  }

  /// Where the next comment that enables the rule again begins.
  private static func end(of rule: String?, after rest: ArraySlice<Suppression>) -> Int? {
    rest.first { suppression in
      suppression.reach == .enable
        && (suppression.rules.isEmpty || suppression.rules.contains { $0.id == rule })
    }?.range.lowerBound
  }

  func silences(_ finding: Finding) -> Bool {
    entries.contains { $0.silences(finding) }
  }
}
