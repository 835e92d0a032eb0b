import JSONRPC
import PositionedJSON

/// `textDocument/publishDiagnostics`: what the server says of a document unasked.
enum PublishDiagnostics {
  static let method = "textDocument/publishDiagnostics"

  /// Publishes the diagnostics of an open document's text as it stands, unless the client asks for
  /// them by itself; they are due no longer.
  static func send(for uri: DocumentURI, _ state: inout ServerState) {
    defer { state.documents.tidy(uri) }
    state.documents.markPublished(uri)
    guard !state.publishing.isPulled(uri), let diagnostics = state.diagnostics(of: uri) else {
      return
    }
    let written = WrittenDiagnostics(diagnostics, reusing: state.publishing.lastPush(of: uri))
    send(written, for: uri, version: state.documents[uri]?.version, &state)
    state.trace("\(uri.string): \(diagnostics.count) findings")
  }

  /// Publishes diagnostics of any file.
  static func send(
    _ diagnostics: [Diagnostic], for uri: DocumentURI, version: Int?, _ state: inout ServerState
  ) {
    send(WrittenDiagnostics(diagnostics), for: uri, version: version, &state)
  }

  private static func send(
    _ diagnostics: WrittenDiagnostics, for uri: DocumentURI, version: Int?,
    _ state: inout ServerState
  ) {
    state.sink.send(
      .notification(method) { writer in
        writer.object { writer in
          writer.member("uri", uri.string)
          if let version { writer.member("version", version) }
          writer.member("diagnostics") { $0.raw(diagnostics.json) }
        }
      })
    state.publishing.notePush(of: uri, diagnostics)
  }

  /// Takes back whatever was published for a document that is open no longer.
  static func clear(_ uri: DocumentURI, _ state: inout ServerState) {
    let wasPulled = state.publishing.isPulled(uri)
    state.publishing.forget(uri)
    if !wasPulled { send([], for: uri, version: nil, &state) }
  }
}
