import EssayRules
import Reports
import Workspace

/// One round over essays: what came of it and what there is to say. The next one begins anew.
struct CheckRound {
  private let run: CheckRun
  private var report: any Report
  private(set) var status = ExitStatus.success
  /// Whether nobody reads on, or nothing more can be written.
  private(set) var isCut = false
  /// What was said already: a broken configuration concerns every essay and is told once.
  private var complaints: Set<String> = []
  private var mended = (findings: 0, essays: 0)
  /// Whether there is an essay that could not be written.
  private var hasUnmended = false
  /// How many findings the baseline has that are there still.
  private var known = 0
  private var gone: [Baseline.Entry] = []
  private var baselineWriter: BaselineWriter?

  init(of run: CheckRun) {
    self.run = run
    report = run.newReport()
    baselineWriter = run.newBaseline.map(BaselineWriter.init)
  }

  /// Checks the essays and writes the report about them.
  /// - Parameters:
  ///   - orphans: essays of the baseline that are to be told of as gone.
  ///   - note: is told of every essay.
  mutating func check(
    _ items: [EssaySelection.Item], orphans: [Baseline.Orphan],
    note: (EssaySelection.Item, EssayCheck.Outcome) -> Void = { _, _ in }
  ) {
    var progress = ProgressLine(total: items.count, isWanted: !run.isQuiet)
    let check = run.check
    do {
      var rest = items[...]
      try OrderedWork.run(
        items, jobs: run.jobs(for: items), work: { check.outcome(of: $0) },
        take: { outcome throws(OutputFailure) in
          if let item = rest.popFirst() { note(item, outcome) }
          try take(outcome, &progress)
          progress.step()
        })
      progress.erase()
      var bytes: [UInt8] = []
      report.finish(into: &bytes)
      try run.output.write(bytes)
      try run.output.finish()
    } catch {
      progress.erase()
      fail(error)
    }
    tell(orphans)
  }

  private mutating func take(_ outcome: EssayCheck.Outcome, _ progress: inout ProgressLine)
    throws(OutputFailure)
  {
    // Who watches and presses Ctrl-C does not want to wait for the rest.
    if Interruption.hasCome { throw .closed }
    var bytes: [UInt8] = []
    if outcome.status.rawValue > status.rawValue { status = outcome.status }
    switch outcome {
    case .failed(let path, let problems, let lines):
      report.add(FailedFile(path: path, message: problems.joined(separator: "; ")), to: &bytes)
      complain(lines, &progress)
    case .checked(let checked):
      report.add(checked.essay, to: &bytes)
      if checked.mended > 0 { mended = (mended.findings + checked.mended, mended.essays + 1) }
      known += checked.known
      gone += checked.gone
      baselineWriter?.add(checked.essay.analysis, of: checked.essay.path)
      complain(checked.complaints, &progress)
      if let problem = checked.problem {
        hasUnmended = true
        complain(["\(checked.essay.path): \(problem)"], &progress)
      }
      if !checked.output.isEmpty {
        if Console.isTerminal { progress.erase() }
        try ReportOutput.standardOutput.write(checked.output)
      }
    }
    if !bytes.isEmpty, run.output.mayShowOnTerminal { progress.erase() }
    try run.output.write(bytes)
  }

  private mutating func complain(_ lines: [String], _ progress: inout ProgressLine) {
    let news = lines.filter { complaints.insert($0).inserted }
    if !news.isEmpty { progress.erase() }
    for line in news { Console.complain(line) }
  }

  private mutating func fail(_ failure: OutputFailure) {
    isCut = true
    switch failure {
    // Nobody reads on; what was found until now still decides the status.
    case .closed: break
    case .failed(let place, let error):
      status = .failure
      Console.complain("\(place): \(error)")
    }
  }
}

// MARK: - What is left to say when everything is checked

extension CheckRound {
  private mutating func tell(_ orphans: [Baseline.Orphan]) {
    if run.check.mending != .none, !run.isQuiet { tellMended() }
    if run.check.baseline != nil, !run.isQuiet { tellKnown(orphans) }
    if baselineWriter != nil { writeBaseline() }
  }

  private func tellMended() {
    guard mended.findings > 0 else {
      // What could not be written was not mended, and there was something to mend.
      if !hasUnmended { Console.complain("nothing to mend") }
      return
    }
    let what = run.check.mending == .show ? "would mend" : "mended"
    let findings = Self.counted(mended.findings, "finding")
    Console.complain("\(what) \(findings) in \(Self.counted(mended.essays, "essay"))")
  }

  /// The most lines about what the baseline has and the essays have not.
  private static let goneLimit = 10

  private func tellKnown(_ orphans: [Baseline.Orphan]) {
    let gone = gone.map(\.complaint) + orphans.map(\.complaint)
    for complaint in gone.prefix(Self.goneLimit) { Console.complain(complaint) }
    if gone.count > Self.goneLimit {
      Console.complain("\(run.baselineName): and \(gone.count - Self.goneLimit) more")
    }
    if known > 0 {
      Console.complain("\(run.baselineName): \(Self.counted(known, "finding")) known already")
    }
  }

  private mutating func writeBaseline() {
    guard let baselineWriter else { return }
    let name = run.baselineName
    guard status != .failure else {
      return Console.complain("\(name): not written, since not everything was checked")
    }
    do {
      if run.newBaseline == "-" {
        // Who reads no further has seen enough.
        try? Console.show(baselineWriter.bytes)
      } else {
        try baselineWriter.write()
      }
      // What is known from now on is no failure.
      status = .success
      if !run.isQuiet {
        Console.complain("\(name): wrote \(Self.counted(baselineWriter.findings, "finding"))")
      }
    } catch {
      status = .failure
      Console.complain("\(name): \(error)")
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension EssayCheck.Outcome {
  /// The exit status if there were no other essay.
  var status: ExitStatus {
    switch self {
    case .checked(let checked):
      checked.problem != nil || !checked.complaints.isEmpty
        ? .failure : checked.isFailure ? .negative : .success
    case .failed: .failure
    }
  }
}
