import EssayRules
import EssayText
import Reports
import Workspace

/// Checks one essay, and mends it where that is asked for. Several threads share it.
struct EssayCheck: Sendable {
  /// What is done about findings that can be mended.
  enum Mending: Sendable, Equatable {
    case none
    /// The files are written.
    case write
    /// What would be written is shown.
    case show
  }

  let workspace: EssayWorkspace
  let standardInputName: String
  var mending = Mending.none
  /// Whether fixes that are not certain are made, too.
  var mendsDoubtful = false
  /// What need not be told again.
  var baseline: Baseline?
  /// What has failed in the engine.
  let mishaps = Mishaps()

  /// What came of an essay.
  struct Checked: Sendable {
    let essay: CheckedEssay
    /// Whether a finding is grave enough to count as failure, or a diff not empty.
    var isFailure: Bool
    /// How many findings were mended, or would be.
    var mended = 0
    /// For standard output: the mended text, or what would change.
    var output: [UInt8] = []
    /// Why the mended text could not be written; the findings are those of the file as it stands.
    var problem: String?
    /// What failed in the engine, each a whole line: findings are missing.
    var complaints: [String] = []
    /// How many findings the baseline has.
    var known = 0
    /// Entries of the baseline that have nothing to stand for any more.
    var gone: [Baseline.Entry] = []
  }

  enum Outcome: Sendable {
    case checked(Checked)
    /// - Parameters:
    ///   - problems: for a report, which names the file.
    ///   - complaints: for people, each a whole line.
    case failed(path: String, problems: [String], complaints: [String])
  }

  func outcome(of item: EssaySelection.Item) -> Outcome {
    let name = name(of: item)
    do {
      switch item {
      case .standardInput:
        return try outcome(of: EssayFile.readStandardInput(as: name), isFile: false)
      case .file(let path):
        return try outcome(of: EssayFile.read(path), isFile: true)
      case .nothing(_, let reason):
        return .failed(path: name, problems: [reason], complaints: ["\(name): \(reason)"])
      }
    } catch {
      // What is not installed concerns all such essays, and is told once.
      let isOfAll = if case .noConverter = error { true } else { false }
      let complaint = isOfAll ? "\(error)" : "\(name): \(error)"
      return .failed(path: name, problems: ["\(error)"], complaints: [complaint])
    }
  }

  /// How an item is called in reports.
  func name(of item: EssaySelection.Item) -> String {
    switch item {
    case .standardInput: standardInputName
    case .file(let path): path
    case .nothing(let name, _): name
    }
  }

  private func outcome(of file: EssayFile, isFile: Bool) throws(FileError) -> Outcome {
    let setup: EssaySetup
    do {
      setup = try workspace.setup(forEssayAt: file.path)
    } catch {
      let problems = error.problems.map(\.description)
      return .failed(path: file.path, problems: problems, complaints: problems)
    }
    let result = mishaps.attempt(on: file.path) { skipped in
      judge(file, setup.linter, skipping: skipped)
    }
    let problems = mishaps.takeUntold(of: file.path).map(\.description)
    let complaints = problems.isEmpty ? [] : problems + [Mishap.advice]
    guard let result else {
      return .failed(path: file.path, problems: problems, complaints: complaints)
    }
    let (whole, before, after) = (result.whole, result.before, result.after)
    guard !whole.isTooLong else { throw .essayTooLong }
    var checked = checked(mending == .write ? after : before, whole, of: file, setup)
    checked.complaints = complaints
    checked.mended = result.mended
    switch mending {
    case .none: break
    case .show:
      // No patch can be applied to a document: the name says that this is none.
      let name = file.convertedFrom == nil ? file.path : "\(file.path) (its text)"
      checked.output = UnifiedDiff.bytes(
        path: name, old: file.text.bytes, new: after.text.bytes)
      if !checked.output.isEmpty, setup.failureThreshold != .never { checked.isFailure = true }
    case .write:
      if !isFile { checked.output = after.text.bytes }
      guard isFile, after.text != file.text else { break }
      do {
        try file.replace(with: after.text)
      } catch {
        return try outcome(of: file, notWritten: error)
      }
    }
    return .checked(checked)
  }

  /// What comes of judging an essay and, where that is asked for, of mending it.
  private struct Result {
    /// With what the baseline has.
    let whole: Analysis
    let before: Analysis
    let after: Analysis
    let mended: Int
  }

  private func judge(_ file: EssayFile, _ linter: Linter, skipping skipped: Set<String>) -> Result {
    let whole = linter.analyse(file.text, format: file.format, skipping: skipped)
    let before = news(in: whole, of: file)
    guard mending != .none, !whole.isTooLong else {
      return Result(whole: whole, before: before, after: before, mended: 0)
    }
    let (after, mended) = linter.mend(
      whole, format: file.format, doubtful: mendsDoubtful, skipping: skipped,
      select: { news(in: $0, of: file) })
    return Result(whole: whole, before: before, after: after, mended: mended)
  }

  /// What there is to say of a file that cannot be written: its findings as it stands.
  private func outcome(of file: EssayFile, notWritten error: FileError) throws(FileError) -> Outcome
  {
    var check = self
    check.mending = .none
    // What somebody else has made of it is what there is now.
    let file = error == .changed ? try EssayFile.read(file.path) : file
    let outcome = try check.outcome(of: file, isFile: true)
    guard case .checked(var checked) = outcome else { return outcome }
    checked.problem = "\(error)"
    return .checked(checked)
  }

  /// - Parameter whole: with what the baseline has, as the file was.
  private func checked(
    _ analysis: Analysis, _ whole: Analysis, of file: EssayFile, _ setup: EssaySetup
  ) -> Checked {
    var checked = Checked(
      essay: CheckedEssay(
        path: file.path, analysis: analysis, convertedFrom: file.convertedFrom),
      isFailure: analysis.findings.contains { setup.failureThreshold.isReached(by: $0.severity) })
    checked.known = whole.findings.count - news(in: whole, of: file).findings.count
    checked.gone =
      baseline?.gone(from: whole, of: file.path) { rule in
        (setup.configuration.selectedRules?.contains(rule) ?? true)
          && !setup.configuration.ignoredRules.contains(rule)
      } ?? []
    return checked
  }

  /// The analysis with those findings alone that the baseline does not have.
  private func news(in analysis: Analysis, of file: EssayFile) -> Analysis {
    baseline?.news(in: analysis, of: file.path) ?? analysis
  }
}
