/// What a subcommand can be told beside its operands. Reading arguments, the help text, the shells'
/// completions and the manual page are made from it, so that they cannot disagree.
struct Option: Sendable {
  /// What stands after the option's name.
  enum Value: Sendable {
    /// Nothing: the option is there or not.
    case none
    /// One word, shown by that name: `FILE`.
    case word(String)
    /// Words divided by commas; the option may come more than once.
    case list(String)
    /// A word of one kind, an equals sign and a word of another, shown as `RULE=LEVEL`; lists of
    /// them are divided by commas, and the option may come more than once.
    case pair(String, String)
    /// A whole number within bounds, shown by that name.
    case number(String, ClosedRange<Int>)
    /// One of these words.
    case choice([String])
  }

  /// How an option goes with standard input among the operands.
  enum StandardInput: Sendable {
    case indifferent
    /// It makes sense only where it is there.
    case needed
    /// It makes no sense for it.
    case refused
    /// It takes it only by itself, unless `--diff` is there.
    case alone
  }

  /// Without its hyphens: `format`.
  let name: String
  /// The letter that does as well, after one hyphen.
  let letter: Character?
  let value: Value
  /// What a shell offers where the value is due.
  let suggestions: Suggestions
  /// What holds where the option is not given, for people: a value, or a few words; nil where that
  /// goes without saying.
  let standard: String?
  /// The names of options that make no sense beside it.
  private(set) var excludes: [String]
  /// The names of options that make none either, unless `--output` gives them something to do.
  let excludesWithoutOutput: [String]
  /// Whether it makes sense with `--format text` alone.
  let needsText: Bool
  /// How it goes with the operand `-`.
  let standardInput: StandardInput
  /// The names of options of which one must stand beside it; empty where it needs none.
  let needs: [String]
  /// What it does, in a line or two, without a final full stop.
  let help: String

  init(
    _ name: String, letter: Character? = nil, _ value: Value = .none,
    suggesting suggestions: Suggestions = .nothing, standard: String? = nil,
    excludes: [String] = [], excludesWithoutOutput: [String] = [], needs: [String] = [],
    needsText: Bool = false, standardInput: StandardInput = .indifferent, help: String
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    if case .choice(let words) = value {
      self.suggestions = .words { words }
    } else {
      self.suggestions = suggestions
    }
    self.standard = standard
    self.excludes = excludes
    self.excludesWithoutOutput = excludesWithoutOutput
    self.needs = needs
    self.needsText = needsText
    self.standardInput = standardInput
    self.help = help
  }

  /// Some options, each of which excludes those, too, that exclude it.
  static func excludingEachOther(_ options: [Option]) -> [Option] {
    var options = options
    for number in options.indices where !options[number].excludes.isEmpty {
      let (name, excluded) = (options[number].name, options[number].excludes)
      for other in options.indices
      where excluded.contains(options[other].name) && !options[other].excludes.contains(name) {
        options[other].excludes.append(name)
      }
    }
    return options
  }

  /// Understood everywhere.
  static let help = Option("help", letter: "h", help: "Show this help")
  /// Understood before a subcommand.
  static let version = Option("version", letter: "V", help: "Show the version")
}

extension Option {
  /// What stands after the name, as people are shown it: `FILE`, `text|json`; nil where nothing does.
  var valueUsage: String? {
    switch value {
    case .none: nil
    case .word(let word): word
    case .list(let word): "\(word),…"
    case .pair(let left, let right): "\(left)=\(right),…"
    case .number(let word, _): word
    case .choice(let words): words.joined(separator: "|")
    }
  }

  /// How to write it: `--format text|json`, `-h, --help`.
  var usage: String {
    let names = letter.map { "-\($0), --\(name)" } ?? "--\(name)"
    return valueUsage.map { "\(names) \($0)" } ?? names
  }

  /// All that there is to say of it: what it does, what holds without it, beside what it cannot be.
  var explanation: String {
    var notes: [String] = []
    if let standard { notes.append("default: \(standard)") }
    if isList { notes.append("may be repeated") }
    if !excludes.isEmpty { notes.append("not with \(Self.listed(excludes, "or"))") }
    if !excludesWithoutOutput.isEmpty {
      notes.append("without --output, not with \(Self.listed(excludesWithoutOutput, "or"))")
    }
    if !needs.isEmpty { notes.append("only with \(Self.listed(needs, "or"))") }
    if needsText { notes.append("only with --format text") }
    switch standardInput {
    case .indifferent: break
    case .needed: notes.append("only with '-'")
    case .refused: notes.append("not with '-'")
    case .alone: notes.append("not with '-' among others")
    }
    return notes.isEmpty ? help : "\(help) (\(notes.joined(separator: "; ")))"
  }

  /// `--a`, `--a or --b`, `--a, --b or --c`.
  static func listed(_ names: [String], _ conjunction: String) -> String {
    let names = names.map { "--\($0)" }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  /// Whether the value may hold several words, divided by commas.
  var isList: Bool {
    switch value {
    case .list, .pair: true
    case .none, .word, .number, .choice: false
    }
  }

  var takesValue: Bool {
    if case .none = value { false } else { true }
  }
}
