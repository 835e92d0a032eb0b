/// One thing that essaylint does.
///
/// Each run of the program makes all of them to find one by its name, so that the longer lists are
/// made only where somebody asks for them.
struct Subcommand: Sendable {
  let name: String
  /// What it does, in one line without a final full stop.
  let summary: String
  /// nil where there are none.
  let operands: Operands?
  private let makeDetails: @Sendable () -> [String]
  private let makeOptions: @Sendable () -> [Option]
  private let makeExamples: @Sendable () -> [(line: String, purpose: String)]
  /// What else it does where a word of its own comes first: `sets new`. Their names are both words.
  let forms: [Subcommand]
  /// Does it.
  let run: @Sendable (ParsedArguments) throws(UsageError) -> ExitStatus

  init(
    name: String, summary: String, operands: Operands? = nil,
    details: @autoclosure @escaping @Sendable () -> [String] = [],
    options: @autoclosure @escaping @Sendable () -> [Option] = [],
    examples: @autoclosure @escaping @Sendable () -> [(line: String, purpose: String)] = [],
    forms: [Subcommand] = [],
    run: @escaping @Sendable (ParsedArguments) throws(UsageError) -> ExitStatus
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    makeDetails = details
    makeOptions = options
    makeExamples = examples
    self.forms = forms
    self.run = run
  }

  /// What there is to say beyond the summary, in paragraphs.
  var details: [String] { makeDetails() }

  /// All but `--help`, which every subcommand has. Two that exclude each other do so whichever of
  /// them says it.
  var options: [Option] { Option.excludingEachOther(makeOptions()) }

  /// Lines of the command to show how it is used, and what each does.
  var examples: [(line: String, purpose: String)] { makeExamples() }

  /// Every subcommand. A new one has a file of its own, and its name here.
  static let all: [Subcommand] = [
    .check, .report, .quotes, .themes, .sets, .rules, .initialise, .config, .lsp, .completions,
    .man, .help,
  ]

  /// Every subcommand, each with its forms after it.
  static var allWithForms: [Subcommand] { all.flatMap { [$0] + $0.forms } }

  /// The word that tells a form: `new` of `sets new`.
  var lastWord: String { name.split(separator: " ").last.map(String.init) ?? name }

  /// The options, with the one that every subcommand has.
  var allOptions: [Option] { options + [.help] }

  /// How it is called: `check [OPTION…] [PATH…]`.
  var usage: String {
    let operands = operands.map { " \($0.usage)" } ?? ""
    return "\(name) [OPTION…]\(operands)"
  }

  /// The form that some arguments begin with, and those after it; the subcommand itself and all of
  /// them where they begin with none.
  func form(for arguments: ArraySlice<String>) -> (Subcommand, ArraySlice<String>) {
    guard let form = forms.first(where: { $0.lastWord == arguments.first }) else {
      return (self, arguments)
    }
    return (form, arguments.dropFirst())
  }

  /// The subcommand of that name.
  /// - Throws: an error that names the nearest one.
  static func named(_ name: String) throws(UsageError) -> Subcommand {
    guard let subcommand = all.first(where: { $0.name == name }) else {
      throw .unknownCommand(name)
    }
    return subcommand
  }
}

/// How the process ends, for scripts.
enum ExitStatus: Int32, CaseIterable, Sendable {
  case success = 0
  /// All went well and the answer is no: a finding is grave enough to count as failure, a diff is not
  /// empty, nothing was found of what was looked for, or an editor has left without taking leave.
  case negative = 1
  /// Something asked for could not be carried out.
  case failure = 2

  /// What it tells, for people.
  var meaning: String {
    switch self {
    case .success: "All went well, and no finding is as grave as --fail-on says."
    case .negative:
      "A finding is as grave as --fail-on says, --diff shows something, or nothing is found of what "
        + "was looked for."
    case .failure: "Something asked for could not be carried out."
    }
  }
}
