public import EssayRules
import Synchronization

/// What surrounds essays on disk: their configuration, the quote sets and sources that it names.
///
/// Both faces ask it for the linter of an essay. What it has read it keeps, and reads again only
/// when one of the files has changed since: nobody needs to tell it.
public final class EssayWorkspace: Sendable {
  private struct Entry: Sendable {
    let files: [String: FileStamp?]
    let result: Result<EssaySetup, WorkspaceError>

    var isCurrent: Bool { files.allSatisfy { FileStamp($0.key) == $0.value } }
  }

  private let options: WorkspaceOptions
  /// By the absolute path of the configuration file; the empty path stands for none.
  private let entries = Mutex<[String: Entry]>([:])

  /// - Parameter options: what outranks the configuration files.
  public init(options: WorkspaceOptions = WorkspaceOptions()) {
    self.options = options
  }

  /// What to judge an essay with.
  /// - Parameter path: the essay's file, absolute or as seen from the working folder, whether or
  ///   not it exists; nil for one without a file, to which the working folder's configuration
  ///   applies.
  /// - Throws: every problem of the configuration, or of what it and the options name.
  public func setup(forEssayAt path: String?) throws(WorkspaceError) -> EssaySetup {
    let configuration = configurationPath(forEssayAt: path)
    let options = options
    let result = entries.withLock { entries in
      if let entry = entries[configuration ?? ""], entry.isCurrent { return entry.result }
      var loader = SetupLoader(options: options)
      let result = loader.load(configuration: configuration)
      entries[configuration ?? ""] = Entry(files: loader.files, result: result)
      return result
    }
    return try result.get()
  }

  /// The linter for an essay, as ``setup(forEssayAt:)`` gives it.
  public func linter(forEssayAt path: String?) throws(WorkspaceError) -> Linter {
    try setup(forEssayAt: path).linter
  }

  /// The absolute path of the configuration file that holds for an essay.
  private func configurationPath(forEssayAt path: String?) -> String? {
    switch options.configuration {
    case .none:
      return nil
    case .file(let file):
      return PathNames.absolute(file)
    case .nearest:
      let folder =
        path.flatMap { PathNames.folder(of: PathNames.absolute($0)) } ?? PathNames.workingFolder
      return ConfigurationFile.nearest(to: folder)
    }
  }
}
