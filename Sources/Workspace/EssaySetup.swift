public import EssayRules
public import QuoteSets

/// What one essay is to be judged with.
public struct EssaySetup: Sendable {
  public let linter: Linter
  /// The linter's own settings.
  public let configuration: LintConfiguration
  /// Every quote set that the linter knows, the built-in ones among them, read or not.
  public let shelf: [ShelvedSet]
  /// The full texts that were given.
  public let books: [SourceBook]
  /// From which severity on a finding makes the exit status 1.
  public let failureThreshold: FailureThreshold
  /// The configuration file in force, as a person would name it; nil where there is none.
  public let configurationPath: String?
  /// The files of the quote sets, absolute, by the sets' ids; built-in ones have none.
  public let quoteSetFiles: [String: String]

  /// Every quote set that the linter knows, all of them read.
  public var quoteSets: [QuoteSet] { shelf.map(\.quoteSet) }
}

/// How things stand for an essay whose surroundings may be broken at the moment.
public struct EssayOutlook: Sendable {
  /// What to judge it with: what its configuration says now; while that is broken, what it said
  /// when it was last sound; what is built in where it never was.
  public let setup: EssaySetup
  /// Another number for every setup made: equal numbers of one ``EssayWorkspace`` mean the very
  /// same setup.
  public let version: Int
  /// Whether `setup` is what the configuration says now.
  public let isCurrent: Bool
  /// What is wrong at the moment with the configuration, with what it names, with the editor's
  /// settings. Wrong settings do not make a configuration broken.
  public let problems: [WorkspaceError.Problem]
  /// The configuration file that holds, sound or not, absolute; nil where there is none.
  public let configurationPath: String?
  /// Every file on which the above depends, absolute and in alphabetical order: configuration,
  /// quote sets, source, and those that are looked for and are not there.
  public let files: [String]
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
  /// The paths of full texts, each with the id of the set whose work it is where that is said:
  /// `FILE` or `ID=FILE`.
  public var sources: [String] = []
  /// The ids of the themes that the essay must treat.
  public var themes: [String]?
  /// The path of an assignment.
  public var assignment: String?
  /// The rules to run.
  public var selectedRules: [String]?
  /// The rules not to run.
  public var ignoredRules: [String]?
  /// Severities other than the rules' own, by the rules' ids; both as the user wrote them.
  public var severities: [(rule: String, level: String)] = []
  public var failureThreshold: FailureThreshold?

  /// Nothing asked for.
  public init() {}
}
