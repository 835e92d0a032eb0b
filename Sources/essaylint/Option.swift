/// What a subcommand can be told beside its operands. Reading arguments, the help text and whatever
/// else speaks of options take it from here.
struct Option: Sendable {
  /// What stands after the option's name.
  enum Value: Sendable {
    /// Nothing: the option is there or not.
    case none
    /// One word, shown by that name: `FILE`.
    case word(String)
    /// Words divided by commas; the option may come more than once.
    case list(String)
    /// One of these words.
    case choice([String])
  }

  /// Without its hyphens: `format`.
  let name: String
  /// The letter that does as well, after one hyphen.
  let letter: Character?
  let value: Value
  /// What it does, in a line or two, without a final full stop.
  let help: String
  /// The name of an option that makes no sense beside it.
  let excludes: String?

  init(
    _ name: String, letter: Character? = nil, _ value: Value = .none, excludes: String? = nil,
    help: String
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.excludes = excludes
    self.help = help
  }

  /// Understood everywhere.
  static let help = Option("help", letter: "h", help: "Show this help")
  /// Understood before a subcommand.
  static let version = Option("version", letter: "V", help: "Show the version")
}
