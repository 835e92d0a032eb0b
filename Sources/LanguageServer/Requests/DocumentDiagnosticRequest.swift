import JSONRPC
import PositionedJSON

/// `textDocument/diagnostic`: the client asks what was found in a document, rather than be told.
///
/// From then on nothing is published for that document, or the client would show it twice.
struct DocumentDiagnosticRequest: ClientRequest {
  static let method = "textDocument/diagnostic"

  private let uri: DocumentURI
  private let previousResultID: String?

  init(_ params: Parameters) throws(ResponseError) {
    uri = try params.documentURI()
    previousResultID = try params["previousResultId"].ifPresent?.string()
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard client.diagnostics.arePulled else { return }
    capabilities.member("diagnosticProvider") { writer in
      writer.object { writer in
        writer.member("identifier", "essaylint")
        writer.member("interFileDependencies", false)
        writer.member("workspaceDiagnostics", true)
        writer.member("workDoneProgress", true)
      }
    }
  }

  func answer(_ state: inout ServerState) -> Answer {
    guard state.documents[uri] != nil else {
      return Answer(report: state.reportOnClosed(uri), previous: previousResultID)
    }
    if state.publishing.notePull(of: uri) {
      PublishDiagnostics.send([], for: uri, version: state.documents[uri]?.version, &state)
    }
    state.documents.markPublished(uri)
    return Answer(
      report: DiagnosticReport(state.diagnostics(of: uri) ?? []), previous: previousResultID)
  }

  struct Answer: JSONWritable {
    let report: DiagnosticReport
    let previous: String?

    func write(into writer: inout JSONWriter) {
      writer.object { report.writeMembers(into: &$0, knownAs: previous) }
    }
  }
}
