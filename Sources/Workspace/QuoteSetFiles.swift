import BuiltInQuoteSets
import EssayText
import PositionedJSON
import QuoteSets

/// Quote sets, from the binary and from files.
enum QuoteSetFiles {
  /// The ids of those that are built in.
  static var builtInIDs: [String] { BuiltInRules.ids }

  /// The built-in set of that id.
  static func builtIn(_ id: String) throws(WorkspaceError) -> QuoteSet {
    try read(BuiltInRules.bytes(of: id) ?? [], id: id, place: id)
  }

  /// The authors and works without a set, read when they are first asked for; the build has made
  /// sure that they can be.
  static let otherWorks: [OtherAuthor] =
    (try? OtherWorksReader.read(BuiltInRules.otherWorks, isValidated: true)) ?? []

  /// The set that `text` holds.
  /// - Parameter displayPath: its file, as a person would name it.
  /// - Throws: everything that is wrong with it, each at its place.
  static func read(_ text: TextSnapshot, id: String, displayPath: String) throws(WorkspaceError)
    -> QuoteSet
  {
    try read(text.bytes, id: id, place: displayPath)
  }

  private static func read(_ bytes: [UInt8], id: String, place: String) throws(WorkspaceError)
    -> QuoteSet
  {
    do {
      return try QuoteSetReader.read(bytes, id: id)
    } catch {
      throw WorkspaceError(
        error.problems.map { problem in
          // The file's own places count from 1.
          let position = TextPosition(
            line: problem.place.line - 1, column: problem.place.column - 1)
          return WorkspaceError.Problem(
            place: place, position: position, message: problem.message)
        })
    }
  }
}
