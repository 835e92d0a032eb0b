import EssayRules
import EssaySyntax
import EssayText
import PositionedJSON
import QuoteSets
import Workspace

/// What the server knows of the engine: an essay in, its analysis out.
struct EssayJudge: Sendable {
  typealias Analyse =
    @Sendable (_ text: TextSnapshot, _ format: EssayFormat, _ previous: Analysis?) -> Analysis

  let analyse: Analyse
  /// Every set that an essay may name, whether or not one is judged by it that names none.
  var knownSets: [QuoteSet] { readSets() }
  /// Reads those that nobody has needed so far.
  private let readSets: @Sendable () -> [QuoteSet]

  init(
    knownSets: @autoclosure @escaping @Sendable () -> [QuoteSet] = [], _ analyse: @escaping Analyse
  ) {
    self.analyse = analyse
    readSets = knownSets
  }

  /// - Parameters:
  ///   - essay: the name of the essay that is judged.
  ///   - mishaps: where it is written down that the linter fails.
  init(
    _ linter: Linter, of essay: String, _ mishaps: Mishaps,
    knownSets: @autoclosure @escaping @Sendable () -> [QuoteSet]
  ) {
    self.init(knownSets: knownSets()) { text, format, previous in
      mishaps.attempt(on: essay) { skipped in
        linter.analyse(text, format: format, reusing: previous, skipping: skipped)
      } ?? Analysis(unjudged: text, format, because: .failed)
    }
  }
}

/// How things stand for one essay.
struct Outlook: Sendable {
  let judge: EssayJudge
  /// What is wrong with the settings that hold for it; the last good ones are in force meanwhile.
  let problems: [WorkspaceError.Problem]
}

/// What the server asks of the world around it: files and settings. Closures, so that tests can be
/// the world.
struct Surroundings: Sendable {
  /// By whom an essay is judged. Takes its path; nil for one that is not a file.
  var outlook: @Sendable (_ essayPath: String?) -> Outlook
  /// What a file that is no essay means to us, by its path and text; nil where nothing.
  var kind: @Sendable (_ path: String, _ text: TextSnapshot) -> WorkspaceFileKind? = { _, _ in nil }
  /// What is wrong with the text of such a file.
  var problems:
    @Sendable (WorkspaceFileKind, _ path: String, _ text: TextSnapshot) -> [WorkspaceError.Problem] =
      { _, _, _ in [] }
  /// Takes the settings that outrank the files, and the folders that the client works in.
  /// - Returns: what is wrong with the settings.
  var take: @Sendable (_ settings: JSONNode?, _ folders: [String]) -> [WorkspaceError.Problem] = {
    _, _ in []
  }
  /// Whether any file that took part in an outlook has changed since this was last asked.
  var haveFilesChanged: @Sendable () -> Bool = { false }
  /// The paths of the essays in a folder.
  var essays: @Sendable (_ folder: String) -> [String] = { _ in [] }
  /// An essay that is not open; nil where it cannot be read.
  var read: @Sendable (_ path: String) -> (text: TextSnapshot, format: EssayFormat)? = { _ in nil }
  /// What has failed in the engine since this was last asked.
  var mishaps: @Sendable () -> [Mishap] = { [] }
  /// Something that changes when the file does; nil where there is no file.
  var stamp: @Sendable (_ path: String) -> FileStamp? = { _ in nil }
}

extension Surroundings {
  /// The world as it is.
  init(_ workspace: EssayWorkspace) {
    let mishaps = Mishaps()
    self.init { path in
      let outlook = workspace.outlook(forEssayAt: path)
      let setup = outlook.setup
      let judge = EssayJudge(
        setup.linter, of: path ?? "an essay without a file", mishaps, knownSets: setup.quoteSets)
      return Outlook(judge: judge, problems: outlook.problems)
    }
    kind = { path, text in WorkspaceFileKind(path: path, text: text) }
    problems = { kind, path, text in kind.problems(in: text, path: path) }
    take = { settings, folders in
      let settings = EditorSettings(settings, folder: folders.first)
      workspace.use(settings)
      return settings.problems
    }
    haveFilesChanged = { workspace.changed() }
    essays = { EssayFiles.list(under: $0).paths }
    read = { path in (try? EssayFile.read(path)).map { ($0.text, $0.format) } }
    stamp = { FileStamp($0) }
    self.mishaps = { mishaps.takeUntold() }
  }
}
