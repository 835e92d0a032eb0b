import Reports
import Workspace

extension Option {
  /// Where a report of several pages goes.
  static let folder = Option(
    "output", letter: "o", .word("FOLDER"), suggesting: .files,
    help: "The folder to write the pages to; a new one, an empty one, or that of an earlier report")
}

extension Subcommand {
  /// `essaylint report -o FOLDER [PATH…]`
  static let report = Subcommand(
    name: "report",
    summary: "Write pages to look at: one for each essay, and an index of all",
    operands: Operands("[PATH…]", count: 0...Int.max, suggesting: .files),
    details: [
      """
      A PATH is as for 'check'. Open index.html in the folder: what was found, the commonest slips, \
      which quotations are used and how often wrongly, which essay treats which theme; beside it are \
      the same figures as CSV. An essay's page shows it with its quotations marked and notes beside \
      it. Pages need nothing else and load nothing; they are good on paper, too.
      """,
      """
      The exit status is 2 where an essay could not be read or a page not be written, else 0, whatever \
      was found.
      """,
    ],
    options: [.folder, .quiet] + Option.judging.filter { $0.name != Option.failOn.name } + [.jobs],
    examples: [
      ("essaylint report essays -o out", "A class's essays, with an index in out/index.html"),
      ("essaylint report essay.docx -o out", "One essay"),
    ],
    run: { arguments throws(UsageError) in
      guard let path = arguments.value(of: .folder) else {
        throw .missingOperand("name the folder for the pages with '--output FOLDER'")
      }
      let folder: ReportFolder
      do {
        folder = try ReportFolder(
          path, index: ClassReport.index, mark: ClassReport.mark)
        try folder.makeFolder(ClassReport.pagesFolder)
      } catch {
        throw .unusable(.folder, path, "\(error)")
      }
      var run = ReportRun(arguments, folder, path)
      return run.run()
    })
}

/// Checks essays and writes their pages.
private struct ReportRun {
  private let folder: ReportFolder
  private let path: String
  private let items: [EssaySelection.Item]
  private let check: EssayCheck
  private let jobs: Int
  private let isQuiet: Bool
  private var report = ClassReport(version: Release.version)
  private var status = ExitStatus.success
  private var pages = 0
  private var complaints: Set<String> = []

  init(_ arguments: ParsedArguments, _ folder: ReportFolder, _ path: String) {
    self.folder = folder
    self.path = path
    items = EssaySelection(arguments.operands.isEmpty ? ["."] : arguments.operands).items
    check = EssayCheck(
      workspace: EssayWorkspace(options: WorkspaceOptions(arguments)),
      standardInputName: Baseline.standardInputName)
    jobs = arguments.number(of: .jobs) ?? Console.processors
    isQuiet = arguments.has(.quiet)
  }

  /// Checks all essays and writes everything.
  mutating func run() -> ExitStatus {
    var progress = ProgressLine(total: items.count, isWanted: !isQuiet)
    do throws(FileError) {
      try OrderedWork.run(
        items, jobs: jobs, work: { [check] in check.outcome(of: $0) },
        take: { outcome throws(FileError) in
          try take(outcome, &progress)
          progress.step()
        })
      progress.erase()
      for file in report.files() { try folder.write(file.bytes, to: file.name) }
      if !isQuiet {
        let noun = pages == 1 ? "page" : "pages"
        Console.complain("\(path)/\(ClassReport.index): written, with \(pages) \(noun)")
      }
    } catch {
      progress.erase()
      Console.complain("\(path): \(error)")
      return .failure
    }
    return status
  }

  private mutating func take(_ outcome: EssayCheck.Outcome, _ progress: inout ProgressLine)
    throws(FileError)
  {
    switch outcome {
    case .checked(let checked):
      if !checked.complaints.isEmpty { status = .failure }
      complain(checked.complaints, &progress)
      let page = report.add(checked.essay)
      try folder.write(page.bytes, to: page.name)
      pages += 1
    case .failed(let path, let problems, let lines):
      status = .failure
      report.add(FailedFile(path: path, message: problems.joined(separator: "; ")))
      complain(lines, &progress)
    }
  }

  private mutating func complain(_ lines: [String], _ progress: inout ProgressLine) {
    let news = lines.filter { complaints.insert($0).inserted }
    if !news.isEmpty { progress.erase() }
    for line in news { Console.complain(line) }
  }
}
