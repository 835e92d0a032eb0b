/// What the user has asked for, whatever it was read from. The engine's only settings.
public struct LintConfiguration: Sendable, Equatable {
  /// The ids of the quote sets to judge by; empty means those that the essay names or is about.
  public var texts: [String]
  /// The themes that the essay must treat; nil means all of its texts', and none is required.
  public var requiredThemes: [String]?
  /// The rules to run; nil means all.
  public var selectedRules: Set<String>?
  /// Rules not to run.
  public var ignoredRules: Set<String>
  /// Severities other than the rules' own.
  public var severities: [String: Severity]
  /// What a teacher asks of the essay; nil where nobody does.
  public var assignment: Assignment?

  public init(
    texts: [String] = [], requiredThemes: [String]? = nil, selectedRules: Set<String>? = nil,
    ignoredRules: Set<String> = [], severities: [String: Severity] = [:],
    assignment: Assignment? = nil
  ) {
    self.texts = texts
    self.requiredThemes = requiredThemes
    self.selectedRules = selectedRules
    self.ignoredRules = ignoredRules
    self.severities = severities
    self.assignment = assignment
  }
}
