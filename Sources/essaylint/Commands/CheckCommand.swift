import EssayRules
import Reports
import Workspace

extension Subcommand {
  /// `essaylint check FILE…`
  static let check = Subcommand(
    name: "check",
    summary: "Check essays, and say what is wrong with their quotations and themes",
    operands: Operands(
      "FILE…", count: 1...Int.max, lack: "name the essays to check, or '-' for standard input",
      suggesting: .files),
    details: [
      """
      A FILE is an essay in Markdown, LaTeX or plain text; '-' is standard input. The nearest \
      .essaylint.json, from the essay's folder upward, says how to judge it; options outrank it.
      """,
      """
      The exit status is 0 where nothing was found, 1 where a finding is as grave as --fail-on \
      says, and 2 where something could not be carried out.
      """,
    ],
    options: [
      .format, .set, .source, .themes, .select, .ignore, .failOn, .config, .noConfig,
      .standardInputName, .color,
    ],
    run: { arguments throws(UsageError) in
      var run = try CheckRun(arguments)
      return run.checkAll()
    })
}

extension Option {
  fileprivate static let format = Option(
    "format", .choice(ReportFormat.all.map(\.name)), standard: "text",
    help: "How to write what was found")
  fileprivate static let set = Option(
    "set", .word("ID|FILE"), suggesting: .quoteSets,
    help: "Judge by this quote set: a built-in one's id, or a file; may be repeated")
  fileprivate static let source = Option(
    "source", .word("FILE"), suggesting: .files,
    help: "The full text of the work, to look up other quotations in")
  fileprivate static let themes = Option(
    "themes", .list("THEME"), suggesting: .themes,
    help: "The themes that the essay must treat, by their ids")
  fileprivate static let select = Option(
    "select", .list("RULE"), suggesting: .rules, help: "Run these rules and no others")
  fileprivate static let ignore = Option(
    "ignore", .list("RULE"), suggesting: .rules, help: "Do not run these rules")
  fileprivate static let failOn = Option(
    "fail-on", .choice(FailureThreshold.names), standard: "warning",
    help: "From which severity on the exit status is 1")
  fileprivate static let config = Option(
    "config", .word("FILE"), suggesting: .files, excludes: ["no-config"],
    help: "Read this configuration and no other")
  fileprivate static let noConfig = Option(
    "no-config", excludes: ["config"], help: "Read no configuration")
  fileprivate static let standardInputName = Option(
    "stdin-filename", .word("NAME"), suggesting: .files,
    help: "The file that standard input is to be taken for")
  fileprivate static let color = Option(
    "color", .choice(["auto", "always", "never"]), standard: "auto",
    help: "Whether to use colour; auto does so on a terminal")
}

/// One run over the essays that the arguments name.
private struct CheckRun {
  private let paths: [String]
  private let standardInputName: String
  private let workspace: EssayWorkspace
  private var report: any Report
  private var status = ExitStatus.success
  /// What was said already: a broken configuration concerns every essay and is told once.
  private var complaints: Set<String> = []

  init(_ arguments: ParsedArguments) throws(UsageError) {
    paths = arguments.operands
    standardInputName = arguments.value(of: .standardInputName) ?? "<stdin>"
    workspace = EssayWorkspace(options: CheckRun.options(arguments))
    report = CheckRun.report(arguments)
  }

  private static func options(_ arguments: ParsedArguments) -> WorkspaceOptions {
    var options = WorkspaceOptions()
    if arguments.has(.noConfig) { options.configuration = .none }
    if let file = arguments.value(of: .config) { options.configuration = .file(file) }
    options.sets = arguments.values(of: .set)
    options.source = arguments.value(of: .source)
    options.themes = arguments.list(of: .themes)
    options.selectedRules = arguments.list(of: .select)
    options.ignoredRules = arguments.list(of: .ignore)
    options.failureThreshold = arguments.value(of: .failOn).flatMap(FailureThreshold.init(name:))
    return options
  }

  private static func report(_ arguments: ParsedArguments) -> any Report {
    var style = ReportStyle(isColoured: Console.wantsColour)
    switch arguments.value(of: .color) {
    case "always": style.isColoured = true
    case "never": style.isColoured = false
    default: break
    }
    if let width = Console.width { style.width = width }
    let format = arguments.value(of: .format).flatMap(ReportFormat.init(name:)) ?? .text
    return format.report(style: style)
  }

  mutating func checkAll() -> ExitStatus {
    do {
      for path in paths { try Console.show(check(path)) }
      var output: [UInt8] = []
      report.finish(into: &output)
      try Console.show(output)
    } catch {
      // Nobody reads on; what was found until now still decides the status.
    }
    return status
  }

  /// Checks one essay.
  /// - Returns: what to print about it.
  private mutating func check(_ path: String) -> [UInt8] {
    var output: [UInt8] = []
    let isStandardInput = path == "-"
    let name = isStandardInput ? standardInputName : path
    let essay: EssayFile
    do {
      essay =
        isStandardInput ? try EssayFile.readStandardInput(as: name) : try EssayFile.read(path)
    } catch {
      fail(name, ["\(error)"], complaints: ["\(name): \(error)"], &output)
      return output
    }
    do {
      try check(essay, &output)
    } catch {
      let problems = error.problems.map(\.description)
      fail(name, problems, complaints: problems, &output)
    }
    return output
  }

  private mutating func check(_ essay: EssayFile, _ output: inout [UInt8]) throws(WorkspaceError) {
    let setup = try workspace.setup(forEssayAt: essay.path)
    let analysis = setup.linter.analyse(essay.text, format: essay.format)
    report.add(CheckedEssay(path: essay.path, analysis: analysis), to: &output)
    let isFailure = analysis.findings.contains { setup.failureThreshold.isReached(by: $0.severity) }
    if isFailure, status == .success { status = .negative }
  }

  private mutating func fail(
    _ path: String, _ messages: [String], complaints lines: [String], _ output: inout [UInt8]
  ) {
    status = .failure
    report.add(FailedFile(path: path, message: messages.joined(separator: "; ")), to: &output)
    for line in lines where complaints.insert(line).inserted { Console.complain(line) }
  }
}
