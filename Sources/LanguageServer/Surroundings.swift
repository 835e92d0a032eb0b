import EssayRules
import EssaySyntax
import EssayText
import PositionedJSON
import QuoteSets

/// What the server knows of the engine: an essay in, its analysis out.
struct EssayJudge: Sendable {
  typealias Analyse =
    @Sendable (_ text: TextSnapshot, _ format: EssayFormat, _ previous: Analysis?) -> Analysis

  let analyse: Analyse

  init(_ analyse: @escaping Analyse) {
    self.analyse = analyse
  }

  init(_ linter: Linter) {
    self.init { text, format, previous in
      linter.analyse(text, format: format, reusing: previous)
    }
  }
}

/// A file beside the essays that the server checks as what it is.
enum SupportFile: Sendable, Equatable {
  case configuration, quoteSet
}

/// Something wrong with the settings or a quote set.
struct SupportProblem: Sendable, Hashable {
  /// The file, absolute; nil for what the editor itself has said.
  let path: String?
  /// In Unicode scalars from 0.
  let start: TextPosition
  let end: TextPosition
  let message: String
}

/// How things stand for one essay.
struct Outlook: Sendable {
  let judge: EssayJudge
  /// What is wrong with the settings that hold for it; the last good ones are in force meanwhile.
  let problems: [SupportProblem]
}

/// What the server asks of the world around it: files and settings. Closures, so that tests can be
/// the world.
struct Surroundings: Sendable {
  /// By whom an essay is judged. Takes its path; nil for one that is not a file.
  var outlook: @Sendable (_ essayPath: String?) -> Outlook
  /// What kind of support file a document is, by its path and text; nil where it is none.
  var supportFile: @Sendable (_ path: String, _ text: TextSnapshot) -> SupportFile? = { _, _ in
    nil
  }
  /// What is wrong with the text of a support file.
  var problems: @Sendable (SupportFile, _ path: String, _ text: TextSnapshot) -> [SupportProblem] =
    { _, _, _ in [] }
  /// Takes the settings that outrank the files, and the folders that the client works in.
  /// - Returns: what is wrong with the settings.
  var take: @Sendable (_ settings: JSONNode?, _ folders: [String]) -> [SupportProblem] = { _, _ in
    []
  }
  /// Whether any file that took part in an outlook has changed since.
  var haveFilesChanged: @Sendable () -> Bool = { false }
  /// The paths of the essays in a folder.
  var essays: @Sendable (_ folder: String) -> [String] = { _ in [] }
  /// An essay that is not open; nil where it cannot be read.
  var read: @Sendable (_ path: String) -> (text: TextSnapshot, format: EssayFormat)? = { _ in nil }
  /// Something that changes when the file does; nil where there is no file.
  var stamp: @Sendable (_ path: String) -> String? = { _ in nil }
}
