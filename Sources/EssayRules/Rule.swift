/// One thing that essaylint looks for.
///
/// A rule's file holds all of it: what its documentation says, what it looks for, and the examples
/// by which it is tested.
public protocol Rule: Sendable {
  static var documentation: RuleDocumentation { get }
  /// Labelled essays in the contract's notation, `⟦label|words⟧`: what is marked is found, and
  /// nothing else.
  static var examples: [String] { get }
  static func findings(in context: LintContext) -> [Finding]
}

extension Rule {
  package static var id: String { documentation.id }
}

/// What the user is told of a rule, under the same headings for each.
public struct RuleDocumentation: Sendable {
  /// The diagnostic's code: `misquote`.
  public let id: String
  public let severity: Severity
  /// What it reports, in a few words for a list.
  public let summary: String
  public let whatItReports: String
  public let whyItMatters: String
  public let example: String
  public let howToMend: String
  public let whatItLeavesAlone: String

  /// The whole page in Markdown.
  public var page: String {
    """
    # \(id)

    \(summary) Reported as \(severity.rawValue).

    ## What it reports

    \(whatItReports)

    ## Why it matters

    \(whyItMatters)

    ## Example

    \(example)

    ## How to mend it

    \(howToMend)

    ## What it leaves alone

    \(whatItLeavesAlone)

    """
  }
}

/// Every rule. To add one, write its file and its line here.
public enum RuleRegistry {
  public static let all: [any Rule.Type] = [
    Misquote.self,
    MisattributedSpeaker.self,
    MisattributedChapter.self,
    MisattributedWork.self,
    SplicedQuotation.self,
    UnmarkedQuotation.self,
    MisleadingEllipsis.self,
    MissingTheme.self,
    UnclosedQuotation.self,
    MisspeltName.self,
    RepunctuatedQuotation.self,
    UnsupportedTheme.self,
    UnverifiedQuotation.self,
    UnusedSuppression.self,
  ]

  /// The rule of an id; nil where there is none.
  public static func rule(_ id: String) -> (any Rule.Type)? {
    all.first { $0.documentation.id == id }
  }
}
