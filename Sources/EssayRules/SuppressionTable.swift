import EssaySyntax
import EssayText

/// Which findings an essay's comments silence.
struct SuppressionTable {
  /// A comment's reach for one rule, or for all.
  private struct Stretch {
    let rule: String?
    let range: ByteRange
  }

  private let stretches: [Stretch]

  init(_ suppressions: [Suppression], in text: TextSnapshot) {
    var stretches: [Stretch] = []
    for (index, suppression) in suppressions.enumerated() {
      let range: ByteRange
      switch suppression.reach {
      case .enable: continue
      case .nextLine(let line): range = text.lines.range(ofLine: line)
      case .disable: range = suppression.range.upperBound..<text.count + 1
      }
      let rules: [String?] = suppression.rules.isEmpty ? [nil] : suppression.rules.map(\.id)
      for rule in rules {
        let end =
          suppression.reach == .disable
          ? Self.end(of: rule, after: suppressions[(index + 1)...]) : nil
        stretches.append(
          Stretch(rule: rule, range: range.lowerBound..<(end ?? range.upperBound)))
      }
    }
    self.stretches = stretches
  }

  /// Where the next comment that enables the rule again begins.
  private static func end(of rule: String?, after rest: ArraySlice<Suppression>) -> Int? {
    rest.first { suppression in
      suppression.reach == .enable
        && (suppression.rules.isEmpty || suppression.rules.contains { $0.id == rule })
    }?.range.lowerBound
  }

  func silences(_ finding: Finding) -> Bool {
    stretches.contains { stretch in
      stretch.range.contains(finding.range.lowerBound)
        && (stretch.rule == nil || stretch.rule == finding.rule)
    }
  }
}
