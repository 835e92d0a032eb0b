import EssayRules
import EssayText

/// The documents that the client has open, and which of them are owed diagnostics.
struct OpenDocuments {
  private var byURI: [DocumentURI: OpenDocument] = [:]
  /// Those whose diagnostics are still to be published, the longest waiting first.
  private var due: [DocumentURI] = []
  private var lastRevision = 0
  /// Whether whoever asks no longer wants to know.
  var isInterrupted: @Sendable () -> Bool = { false }
  /// How often semantic tokens were sent, of whichever document: no two results bear one number.
  private var tokenResults = 0

  subscript(uri: DocumentURI) -> OpenDocument? { byURI[uri] }

  var isEmpty: Bool { byURI.isEmpty }

  /// The open document that is a file, however the client spells its name.
  func uri(ofPath path: String) -> DocumentURI? {
    let uri = DocumentURI(path: path)
    return byURI[uri] != nil ? uri : byURI.keys.first { $0.path == path }
  }

  /// In the order of their names, so that what is said of all is said in one order.
  var all: [OpenDocument] {
    byURI.values.sorted { $0.uri.string < $1.uri.string }
  }

  mutating func open(
    _ uri: DocumentURI, as role: OpenDocument.Role, version: Int?, text: TextSnapshot
  ) {
    byURI[uri] = OpenDocument(
      uri: uri, role: role, version: version, text: text, revision: nextRevision())
    markDue(uri)
  }

  /// - Returns: false where the client has not opened the document.
  mutating func change(
    _ uri: DocumentURI, _ changes: [ContentChange], version: Int?, _ encoding: PositionEncoding
  ) -> Bool {
    let revision = nextRevision()
    guard
      byURI[uri]?.apply(changes, version: version, revision: revision, encoding) != nil
    else { return false }
    markDue(uri)
    return true
  }

  /// Takes an open document for something else, or has it judged by someone else.
  mutating func take(_ uri: DocumentURI, as role: OpenDocument.Role) {
    let revision = nextRevision()
    byURI[uri]?.take(role, revision: revision)
    markDue(uri)
  }

  /// - Returns: false where the client has not opened the document.
  mutating func close(_ uri: DocumentURI) -> Bool {
    markPublished(uri)
    return byURI.removeValue(forKey: uri) != nil
  }

  /// The analysis of the document's text as it stands, made now if need be.
  /// - Returns: nil for a document that is not open or no essay, and where interrupted.
  mutating func analysis(of uri: DocumentURI) -> Analysis? {
    let isInterrupted = isInterrupted
    return byURI[uri]?.analysis(unless: isInterrupted)
  }

  /// Gives back what is needed no longer, once the client has what it waits for.
  mutating func tidy(_ uri: DocumentURI) {
    byURI[uri]?.tidy()
  }

  /// Whether ``analysis(of:)`` has nothing to do.
  func isAnalysed(_ uri: DocumentURI) -> Bool {
    byURI[uri]?.isReady ?? true
  }

  /// What is open, in a settled order.
  var uris: [DocumentURI] {
    byURI.keys.sorted { $0.string < $1.string }
  }

  /// Keeps the semantic tokens that are about to be sent for a document.
  /// - Returns: the tokens with the name by which the client may refer to them.
  mutating func remember(_ tokens: [Int], of uri: DocumentURI) -> SentTokens {
    tokenResults += 1
    let sent = SentTokens(resultID: String(tokenResults), data: tokens)
    byURI[uri]?.sentTokens = sent
    return sent
  }

  /// The document that has waited longest for its diagnostics.
  var firstDue: DocumentURI? { due.first }

  mutating func markPublished(_ uri: DocumentURI) {
    due.removeAll { $0 == uri }
  }

  mutating func markDue(_ uri: DocumentURI) {
    if !due.contains(uri) { due.append(uri) }
  }

  private mutating func nextRevision() -> Int {
    lastRevision += 1
    return lastRevision
  }
}
