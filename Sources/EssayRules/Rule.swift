package import Synchronization

/// One thing that essaylint looks for.
///
/// A rule's file holds all of it: what its documentation says, what it looks for, and the examples
/// by which it is tested.
///
/// What a rule looks at decides of which kind it is, and so when it is asked again after an edit.
public protocol Rule: Sendable {
  static var documentation: RuleDocumentation { get }
  /// Labelled essays in the contract's notation, `⟦label|words⟧`: what is marked is found, and
  /// nothing else.
  static var examples: [String] { get }
  /// How its examples are judged: as usual, unless it says otherwise.
  static var exampleConfiguration: LintConfiguration { get }
  /// What the rule looks at; each kind of rule says it for its rules.
  static var scope: RuleScope { get }
}

/// What a rule looks at.
public struct RuleScope: Sendable {
  enum Kind: Sendable {
    case quotations(any QuotationRule.Type)
    case credits(any CreditRule.Type)
    case blocks(any BlockRule.Type)
    case essay(any EssayRule.Type)
  }

  let kind: Kind
}

/// A rule that looks at one quotation.
protocol QuotationRule: Rule {
  /// What is wrong with it: places in its block.
  static func findings(on judgement: Judgement, in context: LintContext) -> [Finding]
}

/// A rule that looks at what the essay says of a quotation: whose it is, where it stands. The same
/// words may say it of several.
protocol CreditRule: Rule {
  /// Whether what the essay says is right; nil where it says nothing.
  static func credit(of judgement: Judgement, in context: LintContext) -> Credit?
}

/// A rule that looks at one block's own words.
protocol BlockRule: Rule {
  static func findings(inBlock block: Int, _ context: LintContext) -> [BlockFinding]
}

/// A rule that looks at the essay as a whole.
protocol EssayRule: Rule {
  static func findings(in essay: WholeEssay) -> [Finding]
}

extension QuotationRule {
  public static var scope: RuleScope { RuleScope(kind: .quotations(self)) }
}

extension CreditRule {
  public static var scope: RuleScope { RuleScope(kind: .credits(self)) }
}

extension BlockRule {
  public static var scope: RuleScope { RuleScope(kind: .blocks(self)) }
}

extension EssayRule {
  public static var scope: RuleScope { RuleScope(kind: .essay(self)) }
}

extension Rule {
  package static var id: String { documentation.id }
  public static var exampleConfiguration: LintConfiguration { LintConfiguration() }
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
    UnmetAssignment.self,
    UnclosedQuotation.self,
    MisspeltName.self,
    RepunctuatedQuotation.self,
    UnsupportedTheme.self,
    UnverifiedQuotation.self,
    UnusedSuppression.self,
  ]

  /// Rules that a test adds, to see what becomes of the others where one fails.
  package static let further = Mutex<[any Rule.Type]>([])

  /// All that are asked.
  static var inForce: [any Rule.Type] { all + further.withLock { $0 } }

  /// The rule of an id; nil where there is none.
  public static func rule(_ id: String) -> (any Rule.Type)? {
    all.first { $0.documentation.id == id }
  }
}
