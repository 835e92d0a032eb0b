import JSONRPC
import PositionedJSON

/// A request about the whole workspace that is being answered, one document after the other.
struct WorkspaceSweep {
  let request: RequestID
  /// What is still to be done, the next last.
  private var waiting: [DocumentURI]
  private let count: Int
  private let tokens: ProgressTokens
  private let previousResultIDs: [DocumentURI: String]
  /// The reports so far, each a JSON object; none where they have gone out as they were made.
  private var reports: [[UInt8]] = []
  private var lastPercentage = -1

  init(
    request: RequestID, documents: [DocumentURI], tokens: ProgressTokens,
    previousResultIDs: [DocumentURI: String]
  ) {
    self.request = request
    self.tokens = tokens
    self.previousResultIDs = previousResultIDs
    waiting = documents.reversed()
    count = documents.count
  }

  /// Begins to tell the client how far it has come.
  func begin(_ sink: any MessageSink) {
    tokens.begin("Checking essays", sink)
  }

  /// Does one document, or waits a moment for a long one.
  /// - Returns: the answer, when all are done.
  mutating func step(_ state: inout ServerState) -> OutgoingMessage? {
    guard let uri = waiting.last else { return finish(state.sink) }
    reportProgress(state.sink)
    let report: DiagnosticReport?
    if let diagnostics = state.diagnostics(of: uri) {
      report = DiagnosticReport(diagnostics)
    } else {
      switch state.closedReports.answer(on: uri, state) {
      case .running: return nil
      case .report(let closed): report = closed
      // What the client knows and is gone has nothing wrong with it any more.
      case .gone: report = previousResultIDs[uri] == nil ? nil : DiagnosticReport([])
      }
    }
    waiting.removeLast()
    if let report { add(written(report, on: uri, state), state.sink) }
    return waiting.isEmpty ? finish(state.sink) : nil
  }

  private mutating func add(_ report: [UInt8], _ sink: any MessageSink) {
    guard tokens.takesPartialResults else { return reports.append(report) }
    tokens.partialResult(sink) { writer in
      writer.object { $0.member("items") { writer in writer.array { $0.raw(report) } } }
    }
  }

  private func finish(_ sink: any MessageSink) -> OutgoingMessage {
    tokens.end(count == 1 ? "1 essay" : "\(count) essays", sink)
    return .response(to: request) { writer in
      writer.object { writer in
        writer.member("items") { writer in
          writer.array { writer in for report in reports { writer.raw(report) } }
        }
      }
    }
  }

  /// Ends it without an answer of its own.
  func abandon(_ sink: any MessageSink) {
    tokens.end("Stopped", sink)
  }

  private mutating func reportProgress(_ sink: any MessageSink) {
    let done = count - waiting.count
    let percentage = 100 * done / max(count, 1)
    guard percentage > lastPercentage else { return }
    lastPercentage = percentage
    tokens.report("\(done) of \(count)", percentage: percentage, sink)
  }

  /// The report on one document, as a JSON object.
  private func written(
    _ report: DiagnosticReport, on uri: DocumentURI, _ state: ServerState
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("uri", uri.string)
      writer.member("version", state.documents[uri]?.version)
      report.writeMembers(into: &writer, knownAs: previousResultIDs[uri])
    }
    return writer.bytes
  }
}
