import EssayRules
import JSONRPC
import PositionedJSON

/// `textDocument/publishDiagnostics`: what the server says of a document unasked.
enum PublishDiagnostics {
  static let method = "textDocument/publishDiagnostics"

  /// Publishes the diagnostics of the document's text as it stands; they are due no longer.
  static func send(for uri: DocumentURI, _ state: inout ServerState) {
    state.documents.markPublished(uri)
    guard let analysis = state.documents.analysis(of: uri) else { return }
    let encoding = state.client.positionEncoding
    let version = state.documents[uri]?.version
    let diagnostics = analysis.findings.map { Diagnostic($0, in: analysis.text, encoding) }
    state.sink.send(message(uri, version: version, diagnostics))
    state.trace("\(uri.string): \(diagnostics.count) findings")
  }

  /// Takes back whatever was published for a document that is open no longer.
  static func clear(_ uri: DocumentURI, _ state: ServerState) {
    state.sink.send(message(uri, version: nil, []))
  }

  private static func message(
    _ uri: DocumentURI, version: Int?, _ diagnostics: [Diagnostic]
  ) -> OutgoingMessage {
    .notification(method) { writer in
      writer.object { writer in
        writer.member("uri", uri.string)
        if let version { writer.member("version", version) }
        writer.member("diagnostics", diagnostics.write)
      }
    }
  }
}
