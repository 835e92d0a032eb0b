public import EssayRules

/// A rule's page as a terminal shows it.
public enum RulePage {
  /// The page with its paragraphs in lines of at most so many columns.
  public static func text(of rule: RuleDocumentation, width: Int = 80) -> String {
    rule.page.split(separator: "\n", omittingEmptySubsequences: false)
      .map { LineWrapping.lines(of: String($0), width: width).joined(separator: "\n") }
      .joined(separator: "\n")
  }
}
