import BuiltInQuoteSets
public import EssayText
import PositionedJSON
import QuoteMatching
import QuoteSets
import SetChecking

/// Quote sets, from the binary and from files.
public enum QuoteSetFiles {
  /// Everything that there is to say of the words of a quote set's file, saved or not: errors, and
  /// what essays would be judged badly by.
  /// - Parameter path: where the file lies, absolute or as seen from the working folder.
  /// - Returns: in the order of the text.
  public static func problems(in text: TextSnapshot, path: String) -> [WorkspaceError.Problem] {
    let path = PathNames.absolute(path)
    let place = PathNames.display(path)
    return SetChecker(text, id: PathNames.stem(of: path)).remarks.map { remark in
      WorkspaceError.Problem(
        place: place, path: path, stretch: TextStretch(remark.range, of: text),
        message: remark.message, severity: remark.severity)
    }
  }

  /// Everything that is wrong with the words of a list of other works, likewise.
  static func problems(inOtherWorks text: TextSnapshot, path: String) -> [WorkspaceError.Problem] {
    do {
      _ = try OtherWorksReader.read(text.bytes)
      return []
    } catch {
      return WorkspaceError(error, in: text, at: PathNames.absolute(path)).problems
    }
  }

  /// The ids of those that are built in.
  static var builtInIDs: [String] { BuiltInRules.ids }

  /// The bytes of a built-in set's file; nil where there is none of that id.
  static func builtInBytes(_ id: String) -> [UInt8]? { BuiltInRules.bytes(of: id) }

  /// The built-in sets, each made when it is first asked for.
  static let builtIn: [ShelvedSet] =
    WorkClues.list(from: BuiltInRules.clues).enumerated().map { number, clues in
      ShelvedSet(builtIn: number, clues) { BuiltInRules.quoteSet(number) }
    }

  /// By what their quotations are told.
  static let builtInPhrases = TellingPhrases(embedded: BuiltInRules.phrases)

  /// The authors and works without a set.
  static let otherWorks = OtherWorks(encoded: BuiltInRules.otherWorks)

  /// The set that `text` holds.
  /// - Parameter path: its file, absolute; the file's name without its ending is the set's id.
  /// - Throws: everything that is wrong with it, each at its place.
  static func read(_ text: TextSnapshot, at path: String) throws(WorkspaceError) -> QuoteSet {
    do {
      return try QuoteSetReader.read(text.bytes, id: PathNames.stem(of: path))
    } catch {
      throw WorkspaceError(error, in: text, at: path)
    }
  }
}

extension WorkspaceError {
  /// - Parameter path: the file that `text` is from, absolute.
  fileprivate init(_ errors: QuoteSetErrors, in text: TextSnapshot, at path: String) {
    let place = PathNames.display(path)
    self.init(
      errors.problems.map {
        Problem(
          place: place, path: path, stretch: TextStretch($0.range, of: text), message: $0.message)
      })
  }
}
