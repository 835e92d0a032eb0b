import EssayRules
import EssayText

/// The documents that the client has open, and which of them are owed diagnostics.
struct OpenDocuments {
  private var byURI: [DocumentURI: OpenDocument] = [:]
  /// Those whose diagnostics are still to be published, the longest waiting first.
  private var due: [DocumentURI] = []

  subscript(uri: DocumentURI) -> OpenDocument? { byURI[uri] }

  mutating func open(_ document: OpenDocument) {
    byURI[document.uri] = document
    markDue(document.uri)
  }

  /// - Returns: false where the client has not opened the document.
  mutating func change(
    _ uri: DocumentURI, _ changes: [ContentChange], version: Int?, _ encoding: PositionEncoding
  ) -> Bool {
    guard byURI[uri]?.apply(changes, version: version, encoding) != nil else { return false }
    markDue(uri)
    return true
  }

  /// - Returns: false where the client has not opened the document.
  mutating func close(_ uri: DocumentURI) -> Bool {
    markPublished(uri)
    return byURI.removeValue(forKey: uri) != nil
  }

  /// The analysis of the document's text as it stands, made now if need be; nil for a document
  /// that is not open.
  mutating func analysis(of uri: DocumentURI) -> Analysis? {
    byURI[uri]?.analysis()
  }

  /// Whether ``analysis(of:)`` has nothing to do.
  func isAnalysed(_ uri: DocumentURI) -> Bool {
    byURI[uri]?.isAnalysed ?? true
  }

  /// The document that has waited longest for its diagnostics.
  var firstDue: DocumentURI? { due.first }

  mutating func markPublished(_ uri: DocumentURI) {
    due.removeAll { $0 == uri }
  }

  private mutating func markDue(_ uri: DocumentURI) {
    if !due.contains(uri) { due.append(uri) }
  }
}
