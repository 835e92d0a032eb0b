import EssayRules
import EssaySyntax
import EssayText
import Workspace

/// A document that the client has open, as its last message left it.
struct OpenDocument {
  /// What a document is to the server.
  enum Role {
    case essay(EssayFormat, EssayJudge)
    /// A file of settings or of quotations, which is checked as what it is.
    case support(WorkspaceFileKind)
    /// A file that is none of ours.
    case other
    /// One of which the text is not kept: it was longer than ``longestText``.
    case beyondMeasure
  }

  let uri: DocumentURI
  private(set) var role: Role
  /// The client's number for this state of the text; nil where it gave none.
  private(set) var version: Int?
  private(set) var text: TextSnapshot
  /// The server's own number for this state of the text and of what it is judged by; never the
  /// same for two.
  private(set) var revision: Int
  /// What the judge made of the text, or of an earlier one.
  private var lastAnalysis: Analysis?
  /// The analysis before it. To give back its thousands of pieces takes time, which nobody need wait
  /// for.
  private var retiredAnalysis: Analysis?
  /// The semantic tokens that the client was sent last, which it may ask to be told the changes of.
  var sentTokens: SentTokens?
  /// Whether `lastAnalysis` is that of `text`.
  private var isAnalysed = false
  private var reprieve = Reprieve()
  /// The analysis of `text` that somebody has begun and not waited for.
  private var running: AnalysisInBackground?

  /// The longest text that is kept, in bytes: more than is ever judged, so that what is a little too
  /// long can be made shorter.
  static let longestText = EssayBounds.bytes + (1 << 20)

  init(uri: DocumentURI, role: Role, version: Int?, text: TextSnapshot, revision: Int) {
    self.uri = uri
    self.role = role
    self.version = version
    self.text = text
    self.revision = revision
    dropTextIfTooLong()
  }

  /// Takes leave of a text that is beyond all measure. Nothing is said of the document any more, nor of
  /// what it becomes by edits, until the client opens it again.
  private mutating func dropTextIfTooLong() {
    guard text.count > Self.longestText else { return }
    role = .beyondMeasure
    text = TextSnapshot("")
  }

  /// Applies the client's changes, each of which refers to what the one before has left.
  mutating func apply(
    _ changes: [ContentChange], version: Int?, revision: Int, _ encoding: PositionEncoding
  ) {
    self.version = version
    self.revision = revision
    guard !isBeyondMeasure else { return }
    for change in changes { text = change.applied(to: text, encoding) }
    dropTextIfTooLong()
    forget()
  }

  /// Takes the document for something else, or has it judged by someone else, from now on.
  mutating func take(_ role: Role, revision: Int) {
    guard !isBeyondMeasure else { return }
    self.role = role
    self.revision = revision
    forget()
    lastAnalysis = nil
  }

  private mutating func forget() {
    isAnalysed = false
    running = nil
  }

  /// The analysis of the text as it stands, made now if that has not been done.
  /// - Parameter isInterrupted: asked while a long text is analysed.
  /// - Returns: nil for a document that is no essay, and where interrupted.
  mutating func analysis(unless isInterrupted: () -> Bool = { false }) -> Analysis? {
    guard case .essay(let format, let judge) = role else { return nil }
    if isAnalysed, let lastAnalysis { return lastAnalysis }
    if reprieve.spares() {
      return take(Analysis(unjudged: text, format, because: .failed))
    }
    guard let analysis = analyse(format, judge, isInterrupted) else { return nil }
    reprieve.note(hasFailed: analysis.omission == .failed)
    return take(analysis)
  }

  private mutating func take(_ analysis: Analysis) -> Analysis {
    retiredAnalysis = lastAnalysis
    lastAnalysis = analysis
    isAnalysed = true
    running = nil
    return analysis
  }

  /// Gives back what is needed no longer.
  mutating func tidy() {
    retiredAnalysis = nil
  }

  private mutating func analyse(
    _ format: EssayFormat, _ judge: EssayJudge, _ isInterrupted: () -> Bool
  ) -> Analysis? {
    guard takesLong else { return judge.analyse(text, format, lastAnalysis) }
    let job = running ?? AnalysisInBackground(of: text, format, by: judge, after: lastAnalysis)
    running = job
    return job.wait(unless: isInterrupted)
  }

  /// Whether ``analysis(unless:)`` would take longer than anybody waits for. After an edit little is
  /// to be done, whatever the length, unless it is all one paragraph.
  var takesLong: Bool {
    guard !isReady, text.count >= AnalysisInBackground.worthwhileLength else { return false }
    return lastAnalysis?.essay.blocks.contains { $0.length > Self.longestBlock } ?? true
  }

  /// After an edit in a longer paragraph much is to be done again.
  private static let longestBlock = 32 << 10

  /// What the essay is written in; nil for a document that is no essay.
  var format: EssayFormat? {
    if case .essay(let format, _) = role { format } else { nil }
  }

  /// Whether the document's text is not known.
  var isBeyondMeasure: Bool {
    if case .beyondMeasure = role { true } else { false }
  }

  /// Who judges the essay; nil for a document that is no essay.
  var judge: EssayJudge? {
    if case .essay(_, let judge) = role { judge } else { nil }
  }

  /// Whether ``analysis()`` has nothing to do.
  var isReady: Bool {
    if case .essay = role { isAnalysed } else { true }
  }
}

/// One change to a document's text.
struct ContentChange: Equatable {
  /// What is replaced; nil for the whole text.
  let range: PositionRange?
  let text: String

  func applied(to snapshot: TextSnapshot, _ encoding: PositionEncoding) -> TextSnapshot {
    guard let range else { return TextSnapshot(buffer: text) }
    let edit = TextEdit(range: range.bytes(in: snapshot, encoding), replacement: text)
    // One edit inside the document always applies.
    return snapshot.applying([edit]) ?? snapshot
  }
}
