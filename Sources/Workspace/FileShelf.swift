import QuoteSets
import SourceTexts

/// What was read of files, by their absolute paths, for the next time that it is needed.
struct FileShelf: Sendable {
  /// Something read, and the file as it was before that.
  struct Item<Value: Sendable>: Sendable {
    let stamp: FileStamp?
    let value: Value
  }

  var quoteSets: [String: Item<QuoteSet>] = [:]
  var assignments: [String: Item<AssignmentFile>] = [:]
  var sources: [String: Item<SourceText>] = [:]
}
