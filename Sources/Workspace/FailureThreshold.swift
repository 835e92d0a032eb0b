public import EssayRules

/// From which severity on a finding makes the exit status 1.
public enum FailureThreshold: Sendable, Equatable {
  case severity(Severity)
  case never

  /// What holds where nobody has said otherwise.
  public static let standard = FailureThreshold.severity(.warning)

  /// The names by which options and configuration files call the thresholds, the gravest first.
  public static let names = Severity.allCases.map(\.rawValue) + ["never"]

  /// The threshold of that name; nil where `name` is none of ``names``.
  public init?(name: String) {
    if name == "never" {
      self = .never
    } else if let severity = Severity(rawValue: name) {
      self = .severity(severity)
    } else {
      return nil
    }
  }

  /// Whether a finding of `severity` counts as failure.
  public func isReached(by severity: Severity) -> Bool {
    switch self {
    case .severity(let least): severity >= least
    case .never: false
    }
  }
}
