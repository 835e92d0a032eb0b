/// What has become of diagnostics: which the client shows, and which it asks for by itself.
struct PublishingRecord {
  /// Documents that the client asks about: pushed to it as well they would be shown twice.
  private var pulled: Set<DocumentURI> = []
  /// What was pushed last for the documents for which something is shown.
  private var shown: [DocumentURI: WrittenDiagnostics] = [:]

  func isPulled(_ uri: DocumentURI) -> Bool { pulled.contains(uri) }

  /// Notes that the client has asked about a document.
  /// - Returns: whether what was pushed for it must be taken back.
  mutating func notePull(of uri: DocumentURI) -> Bool {
    pulled.insert(uri)
    return shown.removeValue(forKey: uri) != nil
  }

  /// Notes what was pushed.
  mutating func notePush(of uri: DocumentURI, _ diagnostics: WrittenDiagnostics) {
    shown[uri] = diagnostics.isEmpty ? nil : diagnostics
  }

  func lastPush(of uri: DocumentURI) -> WrittenDiagnostics? { shown[uri] }

  mutating func forget(_ uri: DocumentURI) {
    pulled.remove(uri)
    shown[uri] = nil
  }
}
