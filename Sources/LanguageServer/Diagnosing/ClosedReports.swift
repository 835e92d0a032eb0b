import EssayRules
import EssayText
import Synchronization
import Workspace

/// What was found in essays that are not open, kept as long as neither they nor the settings
/// change: clients ask about the whole workspace every few seconds.
final class ClosedReports: Sendable {
  private struct Entry {
    let stamp: FileStamp
    let report: DiagnosticReport
  }

  /// The analysis of a long essay, which nobody waits for.
  private struct Job {
    let stamp: FileStamp
    let analysis: AnalysisInBackground
  }

  private struct Contents {
    var entries: [DocumentURI: Entry] = [:]
    var jobs: [DocumentURI: Job] = [:]
  }

  enum Answer {
    case report(DiagnosticReport)
    /// The file cannot be read.
    case gone
    /// It takes a while: whoever asks again gets the report when it is done.
    case running
  }

  private let contents = Mutex(Contents())

  /// The report on a file, unless that takes longer than a few milliseconds.
  func answer(on uri: DocumentURI, _ state: ServerState) -> Answer {
    guard let path = uri.path, let stamp = state.surroundings.stamp(path) else { return .gone }
    let known = contents.withLock { ($0.entries[uri], $0.jobs[uri]) }
    if let entry = known.0, entry.stamp == stamp { return .report(entry.report) }
    if let job = known.1, job.stamp == stamp {
      guard let analysis = job.analysis.wait(unless: { true }) else { return .running }
      return .report(keep(analysis, of: uri, stamp, state))
    }
    guard let essay = state.surroundings.read(path) else { return .gone }
    let judge = state.surroundings.outlook(path).judge
    guard essay.text.count < AnalysisInBackground.worthwhileLength else {
      let analysis = AnalysisInBackground(of: essay.text, essay.format, by: judge, after: nil)
      contents.withLock { $0.jobs[uri] = Job(stamp: stamp, analysis: analysis) }
      return .running
    }
    return .report(keep(judge.analyse(essay.text, essay.format, nil), of: uri, stamp, state))
  }

  private func keep(
    _ analysis: Analysis, of uri: DocumentURI, _ stamp: FileStamp, _ state: ServerState
  ) -> DiagnosticReport {
    let report = DiagnosticReport(
      DiagnosticRenderer.diagnostics(of: analysis, uri: uri, state))
    contents.withLock { contents in
      contents.jobs[uri] = nil
      contents.entries[uri] = Entry(stamp: stamp, report: report)
    }
    return report
  }

  /// Forgets everything: the settings have changed.
  func forget() {
    contents.withLock { $0 = Contents() }
  }
}
