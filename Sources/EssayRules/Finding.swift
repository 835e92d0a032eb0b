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
  /// What it says, with places as they were when it was first said.
  private final class Content: Sendable {
    let rule: String
    let message: String
    let range: ByteRange
    let label: String?
    let notes: [String]
    let canonical: CanonicalReference?
    let theme: String?
    let fixes: [Fix]

    init(
      rule: String, message: String, range: ByteRange, label: String?, notes: [String],
      canonical: CanonicalReference?, theme: String?, fixes: [Fix]
    ) {
      self.rule = rule
      self.message = message
      self.range = range
      self.label = label
      self.notes = notes
      self.canonical = canonical
      self.theme = theme
      self.fixes = fixes
    }
  }

  /// Shared by all versions of the essay that have the finding.
  private let content: Content
  /// How many bytes further on it stands now.
  private var offset = 0
  public private(set) var severity: Severity

  /// The rule's id: `misquote`.
  public var rule: String { content.rule }
  /// What is wrong and what is right, in one sentence for a sixteen-year-old; no final full stop.
  public var message: String { content.message }
  /// The words it speaks of, in bytes of the essay.
  public var range: ByteRange { content.range.moved(by: offset) }
  /// A word or two for beside the underlined words: what should stand there.
  public var label: String? { content.label }
  /// Further lines for below it: the canonical words, the terms that were looked for.
  public var notes: [String] { content.notes }
  /// The canonical quotation it is about or suggests.
  public var canonical: CanonicalReference? { content.canonical }
  /// The theme's id, for the rules about themes.
  public var theme: String? { content.theme }
  /// The best first.
  public var fixes: [Fix] {
    offset == 0 ? content.fixes : content.fixes.map { $0.moved(by: offset) }
  }

  package init(
    rule: String, severity: Severity, message: String, range: ByteRange, label: String? = nil,
    notes: [String] = [], canonical: CanonicalReference? = nil, theme: String? = nil,
    fixes: [Fix] = []
  ) {
    self.severity = severity
    content = Content(
      rule: rule, message: message, range: range, label: label, notes: notes,
      canonical: canonical, theme: theme, fixes: fixes)
  }

  /// The same finding, taken more or less seriously.
  func with(severity: Severity) -> Finding {
    var finding = self
    finding.severity = severity
    return finding
  }

  /// The same finding, so many bytes further on.
  func moved(by bytes: Int) -> Finding {
    var finding = self
    finding.offset += bytes
    return finding
  }
}

extension ByteRange {
  /// The same range, so many bytes further on.
  func moved(by bytes: Int) -> ByteRange { lowerBound + bytes..<upperBound + bytes }
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

  fileprivate func moved(by bytes: Int) -> Fix {
    Fix(
      title: title, isCertain: isCertain,
      edits: edits.map {
        TextEdit(range: $0.range.moved(by: bytes), replacement: $0.replacement)
      })
  }
}
