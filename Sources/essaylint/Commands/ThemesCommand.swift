import Reports
import Workspace

extension Subcommand {
  /// `essaylint themes [PATH…]`
  static let themes = Subcommand(
    name: "themes",
    summary: "Show which themes essays treat, where, and with which quotations",
    operands: Operands("[PATH…]", count: 0...Int.max, suggesting: .files),
    details: [
      """
      A PATH is an essay, a folder of essays, a pattern, or '-' for standard input; without one, \
      this folder. The mentions in the student's own prose and the quotations that show a theme are \
      listed with their lines and columns.
      """
    ],
    options: [
      .set, .source, .plainFormat, .color, .config, .noConfig, .standardInputName,
    ],
    examples: [
      ("essaylint themes essay.md", "What the essay has for each theme"),
      ("essaylint themes --format json essays", "The same of many, for a program"),
    ],
    run: { arguments throws(UsageError) in
      let words = arguments.operands.isEmpty ? ["."] : arguments.operands
      if arguments.has(.standardInputName), !words.contains("-") { throw .noStandardInput }
      let format: ReportFormat = arguments.wantsJSON ? .themesJSON : .themes
      var report = format.report(style: ReportStyle(isColoured: arguments.wantsColour))
      let check = EssayCheck(
        workspace: EssayWorkspace(options: WorkspaceOptions(arguments)),
        standardInputName: arguments.value(of: .standardInputName) ?? "<stdin>")
      return show(EssaySelection(words), check, &report)
    })

  /// Writes a report that has no interest in findings.
  private static func show(
    _ selection: EssaySelection, _ check: EssayCheck, _ report: inout any Report
  ) -> ExitStatus {
    let items = selection.items
    var progress = ProgressLine(total: items.count, isWanted: true)
    var status = ExitStatus.success
    var complaints: Set<String> = []
    func write(_ add: (inout [UInt8]) -> Void) throws(Console.Closed) {
      var bytes: [UInt8] = []
      add(&bytes)
      if !bytes.isEmpty, Console.isTerminal { progress.erase() }
      try Console.show(bytes)
    }
    do {
      try OrderedWork.run(
        items, jobs: Console.processors, work: { check.outcome(of: $0) },
        take: { outcome throws(Console.Closed) in
          switch outcome {
          case .checked(let checked):
            try write { report.add(checked.essay, to: &$0) }
          case .failed(let path, let problems, let lines):
            status = .failure
            let failure = FailedFile(path: path, message: problems.joined(separator: "; "))
            try write { report.add(failure, to: &$0) }
            let news = lines.filter { complaints.insert($0).inserted }
            if !news.isEmpty { progress.erase() }
            for line in news { Console.complain(line) }
          }
          progress.step()
        })
      progress.erase()
      try write { report.finish(into: &$0) }
    } catch {
      // Nobody reads on.
      progress.erase()
    }
    return status
  }
}
