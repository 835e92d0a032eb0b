import EssayRules
import Reports
import Workspace

/// How essays are judged; `check` and `config` have these in common.
extension Option {
  static let set = Option(
    "set", .word("ID|FILE"), suggesting: .quoteSets,
    help: "Judge by this quote set: a built-in one's id, or a file; may be repeated")
  static let source = Option(
    "source", .word("[ID=]FILE"), suggesting: .files,
    help: "The full text of a work, to look up other quotations in; may be repeated")
  static let themes = Option(
    "themes", .list("THEME"), suggesting: .themes,
    help: "The themes that the essay must treat, by their ids or names")
  static let assignment = Option(
    "assignment", .word("FILE"), suggesting: .files,
    help: "What a teacher asks of the essay: text, themes, quotations")
  static let select = Option(
    "select", .list("RULE"), suggesting: .rules, help: "Run these rules and no others")
  static let ignore = Option(
    "ignore", .list("RULE"), suggesting: .rules, help: "Do not run these rules")
  static let severity = Option(
    "severity", .pair("RULE", "LEVEL"), suggesting: .severities,
    help: "Take a rule's findings for an error, a warning, information or a hint")
  static let failOn = Option(
    "fail-on", .choice(FailureThreshold.names), standard: "warning",
    help: "From which severity on the exit status is 1")
  static let config = Option(
    "config", .word("FILE"), suggesting: .files,
    help: "Read this configuration and no other")
  static let noConfig = Option(
    "no-config", excludes: ["config"], help: "Read no configuration")

  /// All of the above.
  static let judging: [Option] = [
    .set, .source, .themes, .assignment, .select, .ignore, .severity, .failOn, .config, .noConfig,
  ]
}

/// What becomes of the findings.
extension Option {
  static let format = Option(
    "format", .choice(ReportFormat.all.map(\.name)), standard: "text",
    help: "How to write what was found; 'essaylint help formats' describes each")
  static let output = Option(
    "output", letter: "o", .word("FILE"), suggesting: .files,
    help: "Write what was found to this file, as a whole or not at all; '-' is standard output")
  static let statistics = Option(
    "statistics", needsText: true,
    help: "In place of findings, how often each rule has one, and how quotations and themes fare")
  static let explain = Option(
    "explain", excludes: ["statistics", "quiet"], needsText: true,
    help: "After the findings, the page of each rule that has one: why it matters, how to mend it")
  static let quiet = Option(
    "quiet", letter: "q", help: "Tell findings and what went wrong, and nothing else")
  static let color = Option(
    "color", .choice(["auto", "always", "never"]), standard: "auto",
    help: "Whether to use colour; auto does so on a terminal")
  static let standardInputName = Option(
    "stdin-filename", .word("NAME"), suggesting: .files, standardInput: .needed,
    help: "The file that standard input is to be taken for")
  static let jobs = Option(
    "jobs", letter: "j", .number("N", 1...256), standard: "the number of processors",
    help: "How many essays to check at once")
  static let stream = Option(
    "stream",
    excludes: [
      "baseline", "color", "diff", "explain", "fail-on", "fix", "format", "output", "quiet",
      "statistics", "watch", "write-baseline",
    ],
    help:
      "Read essays from standard input, one JSON object a line with 'id' and 'text', and answer each "
      + "by a line, in order; exit with 0 whatever is found")
  static let watch = Option(
    "watch", letter: "w", excludes: ["fix", "diff", "output", "write-baseline"],
    needsText: true, standardInput: .refused,
    help: "Go on checking whatever changes, until Ctrl-C")
}

/// What is done about them.
extension Option {
  static let fix = Option(
    "fix", excludes: ["write-baseline"], standardInput: .alone,
    help: "Mend what is certain, in the files themselves; of '-', print the mended text")
  static let diff = Option(
    "diff", excludes: ["write-baseline"], excludesWithoutOutput: tellings,
    help:
      "Print what would be mended, for 'patch -p0', and write nothing; exit with 1 where that is "
      + "anything")
  static let unsafeFixes = Option(
    "unsafe-fixes", needs: ["fix", "diff"],
    help: "Mend by each finding's first fix, certain or not")
  static let baseline = Option(
    "baseline", .word("FILE"), suggesting: .files, excludes: ["write-baseline"],
    help: "Tell only findings that this file does not have")
  static let writeBaseline = Option(
    "write-baseline", .word("FILE"), suggesting: .files, excludesWithoutOutput: tellings,
    help: "Write this file, with all findings that there are now; '-' is standard output")

  /// How findings are told, which is in vain where they are not.
  private static let tellings = ["format", "statistics", "explain"]
}

extension WorkspaceOptions {
  /// What the options of ``Option/judging`` say.
  init(_ arguments: ParsedArguments) {
    self.init()
    if arguments.has(.noConfig) { configuration = .none }
    if let file = arguments.value(of: .config) { configuration = .file(file) }
    sets = arguments.values(of: .set)
    sources = arguments.values(of: .source)
    themes = arguments.list(of: .themes)
    assignment = arguments.value(of: .assignment)
    selectedRules = arguments.list(of: .select)
    ignoredRules = arguments.list(of: .ignore)
    severities = arguments.pairs(of: .severity).map { ($0.left, $0.right) }
    failureThreshold = arguments.value(of: .failOn).flatMap(FailureThreshold.init(name:))
  }
}
