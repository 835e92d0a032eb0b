import EssayRules
import QuoteSets
import Workspace

/// What a shell offers in place of an operand or a value.
enum Suggestions: Sendable {
  /// There is no telling.
  case nothing
  /// Files and folders.
  case files
  /// These words.
  case words(@Sendable () -> [String])
  /// These words, or a file.
  case wordsOrFiles(@Sendable () -> [String])

  /// The words, found when they are asked for.
  var words: [String] {
    switch self {
    case .nothing, .files: []
    case .words(let words), .wordsOrFiles(let words): words()
    }
  }

  var hasFiles: Bool {
    switch self {
    case .nothing, .words: false
    case .files, .wordsOrFiles: true
    }
  }

  // MARK: - Words that several options share

  /// The ids of all rules.
  static let rules = Suggestions.words { ruleIDs }
  /// Every rule with every severity: `misquote=hint`.
  static let severities = Suggestions.words {
    ruleIDs.flatMap { rule in Severity.allCases.map { "\(rule)=\($0.rawValue)" } }
  }
  /// The ids of the built-in quote sets, or a file.
  static let quoteSets = Suggestions.wordsOrFiles { BuiltIn.quoteSets.map(\.id) }
  /// Their ids alone.
  static let quoteSetIDs = Suggestions.words { BuiltIn.quoteSets.map(\.id) }
  /// The ids of the themes that the built-in quote sets have.
  static let themes = Suggestions.words { BuiltIn.quoteSets.flatMap { $0.themes.map(\.id) } }
  /// The ids of the characters that the built-in quote sets have.
  static let characters = Suggestions.words {
    BuiltIn.quoteSets.flatMap { $0.characters.map(\.id) }
  }

  static let ruleIDs = RuleRegistry.all.map { $0.documentation.id }
}
