import EssayRules
import EssayText
import PositionedJSON
import Workspace

extension ServerState {
  /// All that there is to say about an open document as it stands; nil for one that is not open.
  mutating func diagnostics(of uri: DocumentURI) -> [Diagnostic]? {
    guard let document = documents[uri] else { return nil }
    switch document.role {
    case .essay:
      guard let analysis = documents.analysis(of: uri) else { return nil }
      return DiagnosticRenderer.diagnostics(of: analysis, uri: uri, self)
    case .support(let kind):
      return surroundings.problems(kind, uri.path ?? "", document.text)
        .map { Diagnostic($0, client.positionEncoding) }
    case .other:
      return []
    case .beyondMeasure:
      return [.tooLong]
    }
  }
}

extension ServerState {
  /// What there is to say about a file that is not open.
  func reportOnClosed(_ uri: DocumentURI) -> DiagnosticReport {
    let problems = settings.problems.filter { $0.path != nil && $0.path == uri.path }
    if !problems.isEmpty {
      return DiagnosticReport(problems.map { Diagnostic($0, client.positionEncoding) })
    }
    while true {
      switch closedReports.answer(on: uri, self) {
      case .report(let report): return report
      case .gone: return DiagnosticReport([])
      case .running where documents.isInterrupted(): return DiagnosticReport([])
      case .running: continue
      }
    }
  }
}

extension Diagnostic {
  /// Why an essay has no findings.
  static let tooLong = Diagnostic(.tooLong)

  /// Why an essay has no findings.
  init(_ omission: Analysis.Omission) {
    let start = TextPosition(line: 0, column: 0)
    let message =
      switch omission {
      case .tooLong: EssayBounds.complaint
      case .failed: "not checked, because of a mistake in essaylint; its log says more"
      }
    self.init(
      range: PositionRange(start: start, end: start), severity: .warning, code: nil,
      message: message)
  }

  /// A mistake in a file of settings or of quotations; at the file's beginning where it has no
  /// place in the file.
  init(_ problem: WorkspaceError.Problem, _ encoding: PositionEncoding) {
    let start = TextPosition(line: 0, column: 0)
    self.init(
      range: problem.stretch.map { PositionRange($0.range, in: $0.text, encoding) }
        ?? PositionRange(start: start, end: start),
      severity: problem.severity, code: nil, message: problem.message)
  }
}

/// Diagnostics in the form of the protocol's reports, with a name for what they say: the same
/// diagnostics have the same name, in every session.
struct DiagnosticReport: Sendable {
  let resultID: String
  /// One JSON array.
  let items: [UInt8]

  init(_ diagnostics: [Diagnostic]) {
    var writer = JSONWriter()
    diagnostics.write(into: &writer)
    items = writer.bytes
    resultID = String(FNV1a<UInt64>.hash(of: items), radix: 16)
  }

  /// Writes the members of a report, in short where the client has these very diagnostics already.
  func writeMembers(into writer: inout JSONWriter, knownAs previous: String?) {
    if previous == resultID {
      writer.member("kind", "unchanged")
      writer.member("resultId", resultID)
    } else {
      writer.member("kind", "full")
      writer.member("resultId", resultID)
      writer.member("items") { $0.raw(items) }
    }
  }
}
