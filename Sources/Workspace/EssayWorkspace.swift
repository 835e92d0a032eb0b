public import EssayRules
import Synchronization

/// What surrounds essays on disk: their configuration, the quote sets and sources that it names.
///
/// Both faces ask it for the linter of an essay. What it has read it keeps, and reads again only
/// when one of the files has changed since: nobody needs to tell it.
public final class EssayWorkspace: Sendable {
  /// What came of reading a configuration and all that it names.
  private struct Entry: Sendable {
    /// All that was looked at, as it was.
    var files: [String: FileStamp?]
    /// The configuration itself, where that could be read.
    let configuration: ConfigurationFile?
    /// What could be had, where nothing but the editor's settings is wrong.
    let sound: EssaySetup?
    var problems: [WorkspaceError.Problem]
    /// Those of them that are the options'.
    let optionProblems: [WorkspaceError.Problem]
    /// The setup that holds meanwhile, once somebody has asked for it, and its number.
    var inForce: (setup: EssaySetup, version: Int)?

    var isCurrent: Bool { files.allSatisfy { FileStamp($0.key) == $0.value } }
  }

  /// What a configuration said when it was last sound, and the files that it named.
  private struct LastSound: Sendable {
    let configuration: ConfigurationFile?
    let shelf: FileShelf
  }

  private struct State: Sendable {
    var settings = EditorSettings()
    /// By the absolute path of the configuration file; the empty path stands for none.
    var entries: [String: Entry] = [:]
    /// Likewise.
    var lastSound: [String: LastSound] = [:]
    /// How many setups were made.
    var version = 0
    /// Every file on which an outlook depended, as it was at the last look.
    var watched: [String: FileStamp?] = [:]
  }

  let options: WorkspaceOptions
  private let state = Mutex(State())

  /// - Parameter options: what outranks the configuration files.
  public init(options: WorkspaceOptions = WorkspaceOptions()) {
    self.options = options
  }

  /// What an editor's user has set from now on. It outranks the configuration files.
  /// - Returns: whether that is anything new.
  @discardableResult
  public func use(_ settings: EditorSettings) -> Bool {
    state.withLock { state in
      guard state.settings != settings else { return false }
      state.settings = settings
      state.entries = [:]
      return true
    }
  }

  /// What to judge an essay with.
  /// - Parameter path: the essay's file, absolute or as seen from the working folder, whether or
  ///   not it exists; nil for one without a file, to which the configuration of the workspace
  ///   folder applies that ``use(_:)`` was told of, else that of the working folder.
  /// - Throws: every problem of the configuration, or of what it and the options name.
  public func setup(forEssayAt path: String?) throws(WorkspaceError) -> EssaySetup {
    let entry = state.withLock { state in
      self.entry(for: configurationPath(forEssayAt: path, state.settings).found, &state)
    }
    if let setup = entry.sound { return setup }
    throw WorkspaceError(entry.problems)
  }

  /// The linter for an essay, as ``setup(forEssayAt:)`` gives it.
  public func linter(forEssayAt path: String?) throws(WorkspaceError) -> Linter {
    try setup(forEssayAt: path).linter
  }

  /// What is wrong with the options themselves, whichever of the essays is looked at: a rule that
  /// there is not, say. What is wrong for some of them alone is those essays' own affair.
  /// - Parameter paths: as for ``setup(forEssayAt:)``.
  public func optionProblems(forEssaysAt paths: [String?]) -> [WorkspaceError.Problem] {
    state.withLock { state in
      var first: [WorkspaceError.Problem] = []
      for path in paths {
        let entry = entry(for: configurationPath(forEssayAt: path, state.settings).found, &state)
        if entry.sound != nil { return [] }
        // What else is broken hides what the options would be worth with it.
        guard entry.problems.count == entry.optionProblems.count else { continue }
        if first.isEmpty { first = entry.optionProblems }
      }
      return first
    }
  }

  /// How things stand for an essay. An error in its configuration changes nothing but what the
  /// outlook's problems say: the last sound one stays in force.
  /// - Parameter path: as for ``setup(forEssayAt:)``.
  public func outlook(forEssayAt path: String?) -> EssayOutlook {
    state.withLock { state in
      let configuration = configurationPath(forEssayAt: path, state.settings)
      var entry = self.entry(for: configuration.found, &state)
      let inForce = entry.inForce ?? setupInForce(&entry, of: configuration.found, &state)
      entry.inForce = inForce
      state.entries[configuration.found ?? ""] = entry
      var files = entry.files
      for path in configuration.lookedAt where files[path] == nil {
        // What was not there when it was looked for may be there by now: then it has changed.
        files[path] = .some(path == configuration.found ? FileStamp(path) : nil)
      }
      // A file stays watched as it was at the last look, so that the next one sees the change even
      // where this outlook has taken it in.
      state.watched.merge(files) { known, _ in known }
      return EssayOutlook(
        setup: inForce.setup, version: inForce.version, isCurrent: entry.sound != nil,
        problems: state.settings.problems + entry.problems,
        configurationPath: configuration.found, files: files.keys.sorted())
    }
  }

  /// Whether a file on which an outlook depends has changed, come or gone since this was last
  /// asked, or since the outlook where it is later. It costs a look at each file's date, for an
  /// editor that does not watch files for us.
  public func changed() -> Bool {
    state.withLock { state in
      let now = Dictionary(
        uniqueKeysWithValues: state.watched.keys.map { ($0, FileStamp($0)) })
      defer { state.watched = now }
      return state.watched != now
    }
  }

  /// The configuration file that holds for an essay, read anew; nil where there is none.
  func configurationFile(forEssayAt path: String?) throws(WorkspaceError) -> ConfigurationFile? {
    let found = state.withLock { configurationPath(forEssayAt: path, $0.settings).found }
    guard let found else { return nil }
    return try ConfigurationReader.read(found)
  }

  // MARK: - Loading

  /// What the configuration at `path` comes to, read anew where one of the files has changed.
  private func entry(for path: String?, _ state: inout State) -> Entry {
    let key = path ?? ""
    if let entry = state.entries[key], entry.isCurrent { return entry }
    var loader = SetupLoader(
      options: options, settings: state.settings.layer,
      earlier: state.lastSound[key]?.shelf ?? FileShelf())
    let file = path.flatMap { loader.read(configuration: $0) }
    // A configuration that cannot be read leaves nothing more to be said.
    let setup = loader.isSound ? loader.load(file) : nil
    let isSound = loader.isSound
    if isSound { state.lastSound[key] = LastSound(configuration: file, shelf: loader.shelf) }
    let entry = Entry(
      files: loader.files, configuration: file, sound: isSound ? setup : nil,
      problems: loader.problems, optionProblems: loader.optionProblems, inForce: nil)
    state.entries[key] = entry
    return entry
  }

  private func setupInForce(_ entry: inout Entry, of path: String?, _ state: inout State)
    -> (setup: EssaySetup, version: Int)
  {
    state.version += 1
    if let setup = entry.sound { return (setup, state.version) }
    let last = state.lastSound[path ?? ""]
    var loader = SetupLoader(
      options: options, settings: state.settings.layer, earlier: last?.shelf ?? FileShelf(),
      reuse: .everything)
    // Where it was never sound, as much as can be had: a broken quote set takes no other with it.
    let setup = loader.load(last?.configuration ?? entry.configuration)
    entry.files.merge(loader.files) { first, _ in first }
    // What was sound has no problems; these are what the editor's settings name.
    entry.problems += loader.problems.filter { !entry.problems.contains($0) }
    return (setup, state.version)
  }

  /// The absolute path of the configuration file that holds for an essay, and every path that was
  /// looked at for it.
  private func configurationPath(
    forEssayAt path: String?, _ settings: EditorSettings
  ) -> (found: String?, lookedAt: [String]) {
    switch options.configuration {
    case .none:
      return (nil, [])
    case .file(let file):
      let file = PathNames.absolute(file)
      return (file, [file])
    case .nearest:
      let folder =
        path.flatMap { PathNames.folder(of: PathNames.absolute($0)) } ?? settings.layer.folder
      return ConfigurationFile.search(from: folder)
    }
  }
}
