import EssayRules
import Reports
import Workspace

/// What the arguments ask of a check. Nothing of it changes, however many rounds there are.
struct CheckRun {
  let words: [String]
  /// What the words name at the beginning.
  let items: [EssaySelection.Item]
  /// How many essays are checked at a time; nil for as many as there are processors.
  private let wantedJobs: Int?
  let isQuiet: Bool
  let check: EssayCheck
  let newReport: @Sendable () -> any Report
  let output: ReportOutput
  /// The baseline that is read or written, for people.
  let baselineName: String
  /// Where the findings go, where they are not to be told but to be known from now on.
  let newBaseline: String?

  init(_ arguments: ParsedArguments) throws(UsageError) {
    words = arguments.operands.isEmpty ? ["."] : arguments.operands
    wantedJobs = arguments.number(of: .jobs)
    isQuiet = arguments.has(.quiet)
    check = try CheckRun.check(arguments)
    newBaseline = arguments.value(of: .writeBaseline)
    let baseline = newBaseline ?? arguments.value(of: .baseline) ?? ""
    baselineName = newBaseline == "-" ? "standard output" : baseline
    newReport = CheckRun.reportMaker(arguments)
    items = EssaySelection(words).items
    try CheckRun.checkOptions(of: check, items)
    for option in [Option.output, .writeBaseline] {
      try CheckRun.checkTarget(of: option, arguments, items)
    }
    UnfinishedFiles.removeWhenInterrupted()
    output = try CheckRun.output(arguments, check.mending)
  }

  /// How many of some essays are checked at a time. For one, nobody need count the processors.
  func jobs(for items: [EssaySelection.Item]) -> Int {
    items.count > 1 ? wantedJobs ?? Console.processors : 1
  }

  /// Checks all essays.
  /// - Returns: how they are.
  func checkAll() -> ExitStatus {
    var round = CheckRound(of: self)
    round.check(items, orphans: orphans(besides: items))
    return round.status
  }

  /// The essays that the baseline knows and that there are no more.
  func orphans(besides items: [EssaySelection.Item]) -> [Baseline.Orphan] {
    guard !isQuiet, let baseline = check.baseline else { return [] }
    return baseline.orphans(besides: Set(items.map(check.name)))
  }
}

// MARK: - What the arguments come to

extension CheckRun {
  private static func check(_ arguments: ParsedArguments) throws(UsageError) -> EssayCheck {
    var check = EssayCheck(
      workspace: EssayWorkspace(options: WorkspaceOptions(arguments)),
      standardInputName: arguments.value(of: .standardInputName) ?? Baseline.standardInputName)
    if arguments.has(.fix) { check.mending = .write }
    if arguments.has(.diff) { check.mending = .show }
    check.mendsDoubtful = arguments.has(.unsafeFixes)
    if let path = arguments.value(of: .baseline) {
      do {
        check.baseline = try Baseline.read(path)
      } catch {
        throw .broken(error)
      }
    }
    return check
  }

  private static func reportMaker(_ arguments: ParsedArguments) -> @Sendable () -> any Report {
    var style = ReportStyle(
      isColoured: arguments.wantsColour, isQuiet: arguments.has(.quiet),
      explains: arguments.has(.explain))
    if arguments.has(.output), arguments.value(of: .color) != "always" { style.isColoured = false }
    style.version = Release.version
    if !arguments.has(.output), let width = Console.width { style.width = width }
    let named = arguments.value(of: .format).flatMap(ReportFormat.init(name:)) ?? .text
    let format = arguments.has(.statistics) ? .statistics : named
    return { [style] in format.report(style: style) }
  }

  private static func output(_ arguments: ParsedArguments, _ mending: EssayCheck.Mending)
    throws(UsageError) -> ReportOutput
  {
    if let path = arguments.value(of: .output) {
      do {
        return try .file(path)
      } catch {
        throw .unusable(.output, path, "\(error)")
      }
    }
    if mending == .show || arguments.has(.writeBaseline) { return .nothing }
    let isFilter = mending == .write && arguments.operands == ["-"]
    return isFilter ? .standardError : .standardOutput
  }

  /// A mistake in an option is none of any essay: it is told before the first is read.
  private static func checkOptions(of check: EssayCheck, _ items: [EssaySelection.Item])
    throws(UsageError)
  {
    let paths = items.map { item -> String? in
      if case .nothing = item { nil } else { check.name(of: item) }
    }
    let problems = check.workspace.optionProblems(forEssaysAt: paths)
    if !problems.isEmpty { throw .broken(WorkspaceError(problems)) }
  }

  /// Sees to it that the file that an option has written takes no other's place.
  private static func checkTarget(
    of option: Option, _ arguments: ParsedArguments, _ items: [EssaySelection.Item]
  ) throws(UsageError) {
    guard let path = arguments.value(of: option), path != "-", let target = FileIdentity(path)
    else { return }
    let isEssay = items.contains { item in
      if case .file(let name) = item { FileIdentity(name) == target } else { false }
    }
    if isEssay { throw .unusable(option, path, "this is one of the essays; name another file") }
    let options: [Option] = [.config, .set, .source, .assignment, .baseline]
    let read = options.flatMap(arguments.values).flatMap { value in
      // A book may be named with the set whose work it is.
      [value] + value.split(separator: "=", maxSplits: 1).dropFirst().map(String.init)
    }
    let configuration = ConfigurationTemplate.path(in: ".")
    if path == configuration || path.hasSuffix("/\(configuration)")
      || read.contains(where: { FileIdentity($0) == target })
    {
      throw .unusable(option, path, "essaylint reads this file; name another")
    }
    guard option.name == Option.writeBaseline.name else { return }
    do {
      try BaselineWriter.check(path)
    } catch {
      throw .unusable(option, path, "\(error)")
    }
  }
}
