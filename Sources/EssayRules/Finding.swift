public import EssayText

/// How much a finding matters, most first.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case error, warning, information, hint

  /// The graver is the greater.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank > right.rank
  }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .information: 2
    case .hint: 3
    }
  }
}

/// One thing that a rule has to say about an essay.
public struct Finding: Sendable {
  /// The rule's id: `misquote`.
  public let rule: String
  public let severity: Severity
  /// What is wrong and what is right, in one sentence for a sixteen-year-old; no final full stop.
  public let message: String
  /// The words it speaks of, in bytes of the essay.
  public let range: ByteRange
  /// A word or two for beside the underlined words: what should stand there.
  public let label: String?
  /// Further lines for below it: the canonical words, the terms that were looked for.
  public let notes: [String]
  /// The canonical quotation it is about or suggests.
  public let canonical: CanonicalReference?
  /// The theme's id, for the rules about themes.
  public let theme: String?
  /// The best first.
  public let fixes: [Fix]

  package init(
    rule: String, severity: Severity, message: String, range: ByteRange, label: String? = nil,
    notes: [String] = [], canonical: CanonicalReference? = nil, theme: String? = nil,
    fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.label = label
    self.notes = notes
    self.canonical = canonical
    self.theme = theme
    self.fixes = fixes
  }

  /// The same finding, taken more or less seriously.
  func with(severity: Severity) -> Finding {
    Finding(
      rule: rule, severity: severity, message: message, range: range, label: label, notes: notes,
      canonical: canonical, theme: theme, fixes: fixes)
  }
}

/// A way to mend a finding.
public struct Fix: Sendable, Equatable {
  /// What a menu shows: `Write “from” as the text has it`.
  public let title: String
  /// Whether `--fix` and "fix all" may apply it unasked.
  public let isCertain: Bool
  /// All of them refer to the essay as it was read, in order, and do not overlap.
  public let edits: [TextEdit]

  public init(title: String, isCertain: Bool, edits: [TextEdit]) {
    self.title = title
    self.isCertain = isCertain
    self.edits = edits
  }
}
