import EssayRules
import EssaySyntax
import EssayText

/// A document that the client has open, as its last message left it.
struct OpenDocument {
  let uri: DocumentURI
  let format: EssayFormat
  let judge: EssayJudge
  /// The client's number for this state of the text; nil where it gave none.
  private(set) var version: Int?
  private(set) var text: TextSnapshot
  /// What the judge made of the text, or of an earlier one.
  private var lastAnalysis: Analysis?
  /// Whether `lastAnalysis` is that of `text`.
  private(set) var isAnalysed = false

  init(
    uri: DocumentURI, format: EssayFormat, judge: EssayJudge, version: Int?, text: TextSnapshot
  ) {
    self.uri = uri
    self.format = format
    self.judge = judge
    self.version = version
    self.text = text
  }

  /// Applies the client's changes, each of which refers to what the one before has left.
  mutating func apply(
    _ changes: [ContentChange], version: Int?, _ encoding: PositionEncoding
  ) {
    for change in changes { text = change.applied(to: text, encoding) }
    self.version = version
    isAnalysed = false
  }

  /// The analysis of the text as it stands; made now if that has not been done.
  mutating func analysis() -> Analysis {
    if isAnalysed, let lastAnalysis { return lastAnalysis }
    let analysis = judge.analyse(text, format, lastAnalysis)
    lastAnalysis = analysis
    isAnalysed = true
    return analysis
  }
}

/// One change to a document's text.
struct ContentChange: Equatable {
  /// What is replaced; nil for the whole text.
  let range: PositionRange?
  let text: String

  func applied(to snapshot: TextSnapshot, _ encoding: PositionEncoding) -> TextSnapshot {
    guard let range else { return TextSnapshot(text) }
    let edit = TextEdit(range: range.bytes(in: snapshot, encoding), replacement: text)
    // One edit inside the document always applies.
    return snapshot.applying([edit]) ?? snapshot
  }
}
