import EssayRules
import Reports
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run over the essays that the arguments name.
struct CheckRun {
  private let words: [String]
  private let jobs: Int
  private let isQuiet: Bool
  private let check: EssayCheck
  private let newReport: @Sendable () -> any Report
  private var report: any Report
  private let output: ReportOutput
  private var status = ExitStatus.success
  /// Whether nobody reads on, or nothing more can be written.
  private var isCut = false
  /// What was said already: a broken configuration concerns every essay and is told once.
  private var complaints: Set<String> = []
  private var mended = (findings: 0, essays: 0)
  private var gone: [Baseline.Entry] = []
  /// Takes the findings, where they are not to be told but to be known from now on.
  private var baselineWriter: BaselineWriter?
  private let baselinePath: String

  init(_ arguments: ParsedArguments) throws(UsageError) {
    words = arguments.operands.isEmpty ? ["."] : arguments.operands
    try CheckRun.checkCompany(arguments)
    jobs = arguments.number(of: .jobs) ?? Console.processors
    isQuiet = arguments.has(.quiet)
    var check = EssayCheck(
      workspace: EssayWorkspace(options: WorkspaceOptions(arguments)),
      standardInputName: arguments.value(of: .standardInputName) ?? "<stdin>")
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
    baselineWriter = arguments.value(of: .writeBaseline).map(BaselineWriter.init)
    baselinePath = arguments.value(of: .writeBaseline) ?? arguments.value(of: .baseline) ?? ""
    self.check = check
    newReport = CheckRun.reportMaker(arguments)
    report = newReport()
    output = try CheckRun.output(arguments, check.mending)
  }

  /// What the description of the options cannot say of them.
  private static func checkCompany(_ arguments: ParsedArguments) throws(UsageError) {
    let format = arguments.value(of: .format) ?? ReportFormat.text.name
    if format != ReportFormat.text.name {
      for option in [Option.statistics, .explain, .watch] where arguments.has(option) {
        throw .exclusive(option, "\(Option.format.name)=\(format)")
      }
    }
    let hasStandardInput = arguments.operands.contains("-")
    if hasStandardInput, arguments.has(.watch) { throw .notStandardInput(.watch) }
    if hasStandardInput, arguments.operands.count > 1, arguments.has(.fix), !arguments.has(.diff) {
      throw .notStandardInputAmongOthers(.fix)
    }
    if arguments.has(.standardInputName), !hasStandardInput { throw .noStandardInput }
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

  // MARK: - Checking

  mutating func checkAll() -> ExitStatus {
    run(EssaySelection(words).items)
    return status
  }

  /// Checks the essays and writes the report about them.
  /// - Parameter note: is told of every essay.
  private mutating func run(
    _ items: [EssaySelection.Item],
    note: (EssaySelection.Item, EssayCheck.Outcome) -> Void = { _, _ in }
  ) {
    var progress = ProgressLine(total: items.count, isWanted: !isQuiet)
    let check = check
    do {
      var rest = items[...]
      try OrderedWork.run(
        items, jobs: jobs, work: { check.outcome(of: $0) },
        take: { outcome throws(OutputFailure) in
          if let item = rest.popFirst() { note(item, outcome) }
          try take(outcome, &progress)
          progress.step()
        })
      progress.erase()
      var bytes: [UInt8] = []
      report.finish(into: &bytes)
      try output.write(bytes)
      try output.finish()
    } catch {
      progress.erase()
      fail(error)
    }
    tell()
  }

  private mutating func take(_ outcome: EssayCheck.Outcome, _ progress: inout ProgressLine)
    throws(OutputFailure)
  {
    // Who watches and presses Ctrl-C does not want to wait for the rest.
    if Interruption.hasCome { throw .closed }
    var bytes: [UInt8] = []
    switch outcome {
    case .failed(let path, let problems, let lines):
      status = .failure
      report.add(FailedFile(path: path, message: problems.joined(separator: "; ")), to: &bytes)
      let news = lines.filter { complaints.insert($0).inserted }
      if !news.isEmpty { progress.erase() }
      for line in news { Console.complain(line) }
    case .checked(let checked):
      report.add(checked.essay, to: &bytes)
      if checked.isFailure, status == .success { status = .negative }
      if checked.mended > 0 { mended = (mended.findings + checked.mended, mended.essays + 1) }
      gone += checked.gone
      baselineWriter?.add(checked.essay.analysis, of: checked.essay.path)
      if !checked.output.isEmpty {
        if Console.isTerminal { progress.erase() }
        try ReportOutput.standardOutput.write(checked.output)
      }
    }
    if !bytes.isEmpty, output.mayShowOnTerminal { progress.erase() }
    try output.write(bytes)
  }

  /// What is left to say when everything is checked.
  private mutating func tell() {
    if check.mending != .none, !isQuiet { tellMended() }
    if check.baseline != nil, !isQuiet { tellGone() }
    if baselineWriter != nil { writeBaseline() }
  }

  private func tellMended() {
    guard mended.findings > 0 else { return Console.complain("nothing to mend") }
    let what = check.mending == .show ? "would mend" : "mended"
    let findings = Self.counted(mended.findings, "finding")
    Console.complain("\(what) \(findings) in \(Self.counted(mended.essays, "essay"))")
  }

  /// The most lines about entries of the baseline.
  private static let goneLimit = 10

  private func tellGone() {
    let gone = gone + (check.baseline?.orphans ?? [])
    for entry in gone.prefix(Self.goneLimit) { Console.complain(entry.complaint) }
    if gone.count > Self.goneLimit {
      Console.complain("\(baselinePath): and \(gone.count - Self.goneLimit) more")
    }
  }

  private mutating func writeBaseline() {
    guard let baselineWriter else { return }
    guard status != .failure else {
      return Console.complain("\(baselinePath): not written, since not everything was checked")
    }
    do {
      try baselineWriter.write()
      // What is known from now on is no failure.
      status = .success
      if !isQuiet {
        Console.complain(
          "\(baselinePath): wrote \(Self.counted(baselineWriter.findings, "finding"))")
      }
    } catch {
      status = .failure
      Console.complain("\(baselinePath): \(error)")
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private mutating func fail(_ failure: OutputFailure) {
    isCut = true
    switch failure {
    // Nobody reads on; what was found until now still decides the status.
    case .closed: break
    case .failed(let error):
      status = .failure
      Console.complain("the report cannot be written: \(error)")
    }
  }
}

// MARK: - Watching

extension CheckRun {
  /// By what it is told that an essay must be checked again.
  private struct State: Equatable {
    let stamp: FileStamp?
    let setup: Int
    let problems: [WorkspaceError.Problem]
  }

  /// Checks all essays, then again whatever changes, until the user ends it.
  /// - Returns: how things stand then.
  mutating func watch() -> ExitStatus {
    Interruption.listen()
    let check = check
    var states: [String: State] = [:]
    var results: [String: ExitStatus] = [:]
    var isFirst = true
    while !Interruption.hasCome, !isCut {
      let items = EssaySelection(words).items
      let names = Set(items.map { check.name(of: $0) })
      for gone in Set(states.keys).subtracting(names) {
        states[gone] = nil
        results[gone] = nil
      }
      let changed = items.filter { item in
        let name = check.name(of: item)
        let outlook = check.workspace.outlook(forEssayAt: name)
        let state = State(
          stamp: FileStamp(name), setup: outlook.version, problems: outlook.problems)
        defer { states[name] = state }
        return states[name] != state
      }
      if !changed.isEmpty {
        report = newReport()
        complaints = []
        run(changed) { item, outcome in results[check.name(of: item)] = outcome.status }
        if isFirst, !isQuiet { Console.complain("watching; Ctrl-C ends it") }
        isFirst = false
      }
      if !Interruption.pause(milliseconds: 200) { break }
    }
    return results.values.max { $0.rawValue < $1.rawValue } ?? .success
  }
}

extension EssayCheck.Outcome {
  /// The exit status if there were no other essay.
  var status: ExitStatus {
    switch self {
    case .checked(let checked): checked.isFailure ? .negative : .success
    case .failed: .failure
    }
  }
}
