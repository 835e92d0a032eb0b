public import EssayRules
public import EssayText

/// Something that a quote set's author is told about it.
public struct SetRemark: Sendable, Equatable {
  /// An error where essaylint refuses the set, a warning where it would judge essays badly by it.
  public let severity: Severity
  /// The words that are meant, in bytes of the file; empty at a place where something is missing.
  public let range: ByteRange
  /// What is wrong and what to do, in one line without a final full stop.
  public let message: String
  /// What stands beside the words where they are shown: what would be right; nil for nothing.
  public let label: String?
  /// What else there is to know, each in a line.
  public let notes: [String]
  /// The changes of the file that mend it; empty where only its author can.
  public let edits: [TextEdit]

  public init(
    _ severity: Severity, _ range: ByteRange, _ message: String, label: String? = nil,
    notes: [String] = [], edits: [TextEdit] = []
  ) {
    self.severity = severity
    self.range = range
    self.message = message
    self.label = label
    self.notes = notes
    self.edits = edits
  }
}
