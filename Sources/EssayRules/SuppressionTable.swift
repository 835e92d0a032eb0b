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
  }

  /// In the order of the essay.
  let entries: [Entry]
  /// Where each rule is silent; under "" where all are.
  private let silence: [String: RangeSet<Int>]

  init(_ suppressions: [Suppression], in text: TextSnapshot) {
    var entries: [Entry] = []
    // From the essay's end on, so that each comment knows the next one that ends it.
    var end = EnableTable(end: text.count + 1)
    for (index, suppression) in suppressions.enumerated().reversed() {
      let rules: [Suppression.Rule?] =
        suppression.rules.isEmpty ? [nil] : suppression.rules.map(\.self)
      switch suppression.reach {
      case .enable:
        end.note(suppression)
      case .nextLine(let line):
        let reach = text.lines.range(ofLine: line)
        entries += rules.reversed().map { Entry(comment: index, rule: $0, reach: reach) }
      case .disable:
        let start = suppression.range.upperBound
        entries += rules.reversed().map { rule in
          Entry(comment: index, rule: rule, reach: start..<max(start, end.next(for: rule?.id)))
        }
      }
    }
    self.entries = entries.reversed()
    var silence: [String: RangeSet<Int>] = [:]
    for entry in self.entries {
      silence[entry.rule?.id ?? "", default: RangeSet()].insert(contentsOf: entry.reach)
    }
    self.silence = silence
  }

  /// Where the comments that enable rules again stand, after some place of the essay.
  private struct EnableTable {
    let end: Int
    private var all: Int?
    private var byRule: [String: Int] = [:]

    init(end: Int) {
      self.end = end
    }

    mutating func note(_ suppression: Suppression) {
      let offset = suppression.range.lowerBound
      if suppression.rules.isEmpty { all = offset }
      for rule in suppression.rules { byRule[rule.id] = offset }
    }

    func next(for rule: String?) -> Int {
      min(all ?? end, rule.flatMap { byRule[$0] } ?? end)
    }
  }

  func silences(_ placed: PlacedFinding) -> Bool {
    if silence.isEmpty { return false }
    return silence[""]?.contains(placed.start) == true
      || silence[placed.finding.rule]?.contains(placed.start) == true
  }
}
