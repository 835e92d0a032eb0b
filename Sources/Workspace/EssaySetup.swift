public import EssayRules

/// What one essay is to be judged with.
public struct EssaySetup: Sendable {
  public let linter: Linter
  /// From which severity on a finding makes the exit status 1.
  public let failureThreshold: FailureThreshold
  /// The configuration file in force, as a person would name it; nil where there is none.
  public let configurationPath: String?
}

/// What the user asked for by options. It outranks every configuration file.
public struct WorkspaceOptions: Sendable {
  /// Where the configuration comes from.
  public enum Configuration: Sendable, Equatable {
    /// The nearest `.essaylint.json`, from the essay's folder upward.
    case nearest
    /// That file and no other.
    case file(String)
    /// None at all.
    case none
  }

  public var configuration = Configuration.nearest
  /// Quote sets, by the path of a file or the id of a built-in one; the essay is judged by these.
  public var sets: [String] = []
  /// The path of the work's full text.
  public var source: String?
  /// The ids of the themes that the essay must treat.
  public var themes: [String]?
  /// The rules to run.
  public var selectedRules: [String]?
  /// The rules not to run.
  public var ignoredRules: [String]?
  public var failureThreshold: FailureThreshold?

  /// Nothing asked for.
  public init() {}
}
