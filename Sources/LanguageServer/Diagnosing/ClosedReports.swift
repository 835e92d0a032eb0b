import EssayRules
import Synchronization
import Workspace

/// What was found in essays that are not open, kept as long as neither they nor the settings
/// change: clients ask about the whole workspace every few seconds.
final class ClosedReports: Sendable {
  private struct Entry {
    let stamp: FileStamp
    let report: DiagnosticReport
  }

  private let entries = Mutex<[DocumentURI: Entry]>([:])

  /// The report on a file; nil where it cannot be read.
  func report(on uri: DocumentURI, _ state: ServerState) -> DiagnosticReport? {
    guard let path = uri.path, let stamp = state.surroundings.stamp(path) else { return nil }
    if let entry = entries.withLock({ $0[uri] }), entry.stamp == stamp { return entry.report }
    guard let essay = state.surroundings.read(path) else { return nil }
    let judge = state.surroundings.outlook(path).judge
    let analysis = judge.analyse(essay.text, essay.format, nil)
    let report = DiagnosticReport(
      DiagnosticRenderer.diagnostics(of: analysis, uri: uri, state))
    entries.withLock { $0[uri] = Entry(stamp: stamp, report: report) }
    return report
  }

  /// Forgets everything: the settings have changed.
  func forget() {
    entries.withLock { $0 = [:] }
  }
}
