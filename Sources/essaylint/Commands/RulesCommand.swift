import EssayRules
import Reports

extension Subcommand {
  /// `essaylint rules [RULE…]`
  static let rules = Subcommand(
    name: "rules",
    summary: "List the rules, or explain some of them",
    operands: Operands("[RULE…]", count: 0...Int.max, suggesting: .rules),
    details: ["With a rule's id, such as misquote, its whole page: what it reports, and why."],
    run: { arguments throws(UsageError) in
      guard !arguments.operands.isEmpty else {
        Console.show(RuleList.text)
        return .success
      }
      var pages: [String] = []
      for id in arguments.operands {
        guard let rule = RuleRegistry.rule(id) else { throw .unknownRule(id) }
        pages.append(RulePage.text(of: rule.documentation))
      }
      Console.show(pages.joined(separator: "\n"))
      return .success
    })
}

/// The rules as a terminal shows them.
private enum RuleList {
  /// One rule a paragraph: id, severity, and what it reports.
  static var text: String {
    let rules = RuleRegistry.all.map { $0.documentation }
    let width = rules.map(\.id.utf8.count).max() ?? 0
    let rows = rules.map { rule in
      let gap = String(repeating: " ", count: width - rule.id.utf8.count + 2)
      let lines = LineWrapping.lines(of: "\(rule.severity.rawValue): \(rule.summary)", width: 52)
      let indent = "\n" + String(repeating: " ", count: width + 4)
      return "  \(rule.id)\(gap)\(lines.joined(separator: indent))"
    }
    return rows.joined(separator: "\n") + "\n\n'essaylint rules RULE' tells more.\n"
  }
}
