import EssaySyntax
import EssayText

/// A comment that silences nothing.
enum UnusedSuppression: EssayRule {
  static let documentation = RuleDocumentation(
    id: "unused-suppression", severity: .warning,
    summary: "A comment that silences a rule where there is nothing to silence.",
    whatItReports: """
      A rule named in `essaylint-disable` or `essaylint-disable-next-line` that would have \
      reported nothing there: the fault is mended, the comment has slipped to another line, or \
      the rule’s name is misspelt. Also a comment that names no rule and silences nothing.
      """,
    whyItMatters: "A comment left behind hides the next real mistake made in its reach.",
    example: "An essay without a misquote that says `<!-- essaylint-disable misquote -->`.",
    howToMend: "Take the rule’s name out, or the whole comment if it names no other.",
    whatItLeavesAlone: """
      Rules that are switched off by an option or the configuration, and `essaylint-enable`.
      """)

  static let examples = [
    """
    <!-- essaylint-disable ⟦unused-suppression|misquote⟧ -->

    Ruth says ⟦verbatim|“modelled from trash”⟧.
    """,
    """
    <!-- essaylint-disable-next-line misquote, ⟦unused-suppression|spliced-quotation⟧ -->
    Ruth says ⟦misquoted|“modelled on trash”⟧.
    """,
    """
    # Trash

    <!-- ⟦unused-suppression|essaylint-disable-next-line⟧ -->
    Ruth says ⟦verbatim|“modelled from trash”⟧.
    """,
    """
    <!-- essaylint-disable misquote -->
    Ruth says ⟦misquoted|“modelled on trash”⟧.
    <!-- essaylint-enable -->
    """,
  ]

  static func findings(in whole: WholeEssay) -> [Finding] {
    guard !whole.suppressions.entries.isEmpty else { return [] }
    let places = FindingPlaces(whole.earlierFindings)
    var unused: [SuppressionTable.Entry] = []
    var usedComments: Set<Int> = []
    for entry in whole.suppressions.entries {
      if isJudged(entry, whole), !places.haveOne(of: entry.rule?.id, in: entry.reach) {
        unused.append(entry)
      } else {
        usedComments.insert(entry.comment)
      }
    }
    return unused.map {
      finding($0, isWholeComment: !usedComments.contains($0.comment), whole)
    }
  }

  /// Where findings begin, in order, by rule.
  private struct FindingPlaces {
    private var byRule: [String: [Int]] = [:]
    private let all: [Int]

    init(_ findings: [PlacedFinding]) {
      let sorted = findings.sorted { $0.start < $1.start }
      all = sorted.map(\.start)
      for placed in sorted { byRule[placed.finding.rule, default: []].append(placed.start) }
    }

    /// Whether a finding of the rule, or of any where none is named, begins in a range.
    func haveOne(of rule: String?, in range: ByteRange) -> Bool {
      let places = rule.map { byRule[$0] ?? [] } ?? all
      let first = places.partitioningIndex { $0 >= range.lowerBound }
      return first < places.count && places[first] < range.upperBound
    }
  }

  /// Whether all that the entry could silence was looked for.
  private static func isJudged(_ entry: SuppressionTable.Entry, _ whole: WholeEssay) -> Bool {
    guard let rule = entry.rule else { return whole.skippedRules.isEmpty }
    return !whole.skippedRules.contains(rule.id)
  }

  private static func finding(
    _ entry: SuppressionTable.Entry, isWholeComment: Bool, _ whole: WholeEssay
  ) -> Finding {
    let suppression = whole.essay.suppressions[entry.comment]
    let message: String
    if let rule = entry.rule, RuleRegistry.rule(rule.id) == nil {
      message = "there is no rule “\(rule.id)”, so this silences nothing"
    } else {
      let name = entry.rule.map { "“\($0.id)”" } ?? "anything"
      message = "this comment silences \(name), but there is nothing to silence here"
    }
    let edit =
      isWholeComment
      ? SuppressionEdit.removing(suppression, from: whole.text)
      : SuppressionEdit.removing(entry.rule ?? suppression.rules[0], from: suppression)
    return Finding(
      rule: id, severity: documentation.severity, message: message,
      range: entry.rule?.range ?? suppression.command,
      fixes: [
        Fix(
          title: isWholeComment ? "Take out the comment" : "Take out the rule’s name",
          isCertain: true, edits: [edit])
      ])
  }
}

/// Takes suppressions out of an essay.
enum SuppressionEdit {
  /// Takes out the comment, with its line where nothing else stands on it.
  static func removing(_ suppression: Suppression, from text: TextSnapshot) -> TextEdit {
    let bytes = text.bytes
    let line = text.lines.range(ofLine: text.lines.line(at: suppression.range.lowerBound))
    let before = bytes[line.lowerBound..<suppression.range.lowerBound]
    // A comment may run over several lines.
    let last = max(suppression.range.lowerBound, suppression.range.upperBound - 1)
    let end = text.lines.range(ofLine: text.lines.line(at: last)).upperBound
    let after = bytes[suppression.range.upperBound..<max(suppression.range.upperBound, end)]
    let isAlone = before.allSatisfy { $0 <= 0x20 } && after.allSatisfy { $0 <= 0x20 }
    let range =
      isAlone
      ? line.lowerBound..<max(end, suppression.range.upperBound)
      : suppression.range
    return TextEdit(range: range, replacement: "")
  }

  /// Takes one of several rules out of a comment, with what parts it from its neighbour.
  static func removing(_ rule: Suppression.Rule, from suppression: Suppression) -> TextEdit {
    let rules = suppression.rules
    guard let index = rules.firstIndex(where: { $0.range == rule.range }) else {
      return TextEdit(range: rule.range, replacement: "")
    }
    let isLast = index + 1 == rules.count
    let lower = isLast && index > 0 ? rules[index - 1].range.upperBound : rule.range.lowerBound
    let upper = isLast ? rule.range.upperBound : rules[index + 1].range.lowerBound
    let range = lower..<upper
    return TextEdit(range: range, replacement: "")
  }
}
