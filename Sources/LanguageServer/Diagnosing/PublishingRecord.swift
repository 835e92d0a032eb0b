/// What has become of diagnostics: which the client shows, and which it asks for by itself.
struct PublishingRecord {
  /// Documents that the client asks about: pushed to it as well they would be shown twice.
  private var pulled: Set<DocumentURI> = []
  /// Documents for which something is shown that was pushed.
  private var shown: Set<DocumentURI> = []

  func isPulled(_ uri: DocumentURI) -> Bool { pulled.contains(uri) }

  /// Notes that the client has asked about a document.
  /// - Returns: whether what was pushed for it must be taken back.
  mutating func notePull(of uri: DocumentURI) -> Bool {
    pulled.insert(uri)
    return shown.remove(uri) != nil
  }

  /// Notes what was pushed.
  mutating func notePush(of uri: DocumentURI, isEmpty: Bool) {
    if isEmpty { shown.remove(uri) } else { shown.insert(uri) }
  }

  mutating func forget(_ uri: DocumentURI) {
    pulled.remove(uri)
    shown.remove(uri)
  }
}
