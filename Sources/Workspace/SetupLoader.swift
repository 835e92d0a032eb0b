import EssayRules
import EssayText
import PositionedJSON
import QuoteSets

/// Puts together what a configuration, an editor's settings and the options ask for.
struct SetupLoader {
  /// What the files of an earlier load are good for.
  enum Reuse {
    /// Files that have not changed since need not be read again.
    case unchanged
    /// Whatever was read then holds, whatever its file says now.
    case everything
  }

  let options: WorkspaceOptions
  private let settings: ConfigurationFile?
  let earlier: FileShelf
  let reuse: Reuse
  /// Every file that was looked at, by its absolute path, as it was before it was read.
  private(set) var files: [String: FileStamp?] = [:]
  /// The files that were used.
  var shelf = FileShelf()
  private(set) var problems: [WorkspaceError.Problem] = []
  /// Those of them that are an option's, or of a file that an option names.
  private(set) var optionProblems: [WorkspaceError.Problem] = []
  /// Whether nothing but the editor's settings, if anything, is wrong.
  private(set) var isSound = true
  var sets: [ShelvedSet] = []
  private var quoteSetFiles: [String: String] = [:]
  /// The ids of quote sets that are asked for and cannot be had. What only they may know is not
  /// called wrong: that they are broken is told already.
  var missingSets: Set<String> = []
  var texts: [String] = []
  private var themes: [String]?

  init(
    options: WorkspaceOptions = WorkspaceOptions(), settings: ConfigurationFile? = nil,
    earlier: FileShelf = FileShelf(), reuse: Reuse = .unchanged
  ) {
    self.options = options
    self.settings = settings
    self.earlier = earlier
    self.reuse = reuse
  }

  /// Everything that is wrong with what a configuration names, as far as it is wrong there and not
  /// within another file; in the order of its text.
  static func problems(of file: ConfigurationFile) -> [WorkspaceError.Problem] {
    var loader = SetupLoader()
    loader.loadSets(file)
    loader.readBooks(file)
    _ = loader.loadAssignment(file)
    loader.loadThemes(file)
    return loader.problems.filter { $0.path == file.path }
      .sorted { ($0.stretch?.range.lowerBound ?? 0) < ($1.stretch?.range.lowerBound ?? 0) }
  }

  /// Reads the configuration file at `path`, an absolute one.
  /// - Returns: nil where it cannot be used, which `problems` then tell.
  mutating func read(configuration path: String) -> ConfigurationFile? {
    note(path)
    do {
      return try ConfigurationReader.read(path)
    } catch {
      report(error.problems, of: nil)
      // The nearest configuration is nobody's option.
      if options.configuration == .nearest { optionProblems = [] }
      return nil
    }
  }

  /// The setup that `file` asks for, or as much of it as can be had: `problems` tell the rest.
  mutating func load(_ file: ConfigurationFile?) -> EssaySetup {
    loadSets(file)
    let books = loadBooks(file)
    checkRules(options.selectedRules, of: "--select")
    checkRules(options.ignoredRules, of: "--ignore")
    let assignment = loadAssignment(file)
    loadThemes(file)
    let select = settings?.select ?? file?.select
    let severities = (file?.severities ?? [:])
      .merging(settings?.severities ?? [:]) { _, ours in ours }
      .merging(optionSeverities()) { _, ours in ours }
    let configuration = LintConfiguration(
      texts: texts, requiredThemes: themes,
      selectedRules: (options.selectedRules ?? select?.map(\.value)).map(Set.init),
      ignoredRules: ignoredRules(file), severities: severities, assignment: assignment)
    return EssaySetup(
      linter: Linter(
        quoteSets: sets, builtInPhrases: QuoteSetFiles.builtInPhrases,
        configuration: configuration, books: books, otherWorks: QuoteSetFiles.otherWorks),
      configuration: configuration, shelf: sets, books: books,
      failureThreshold: options.failureThreshold ?? settings?.failOn ?? file?.failOn ?? .standard,
      configurationPath: file?.displayPath, quoteSetFiles: quoteSetFiles)
  }

  // MARK: - Problems

  mutating func note(_ path: String) {
    // The first look is the one before reading.
    if files[path] == nil { files[path] = .some(FileStamp(path)) }
  }

  /// - Parameter layer: what asked for the thing that is wrong; nil for an option.
  mutating func report(
    _ problems: [WorkspaceError.Problem], of layer: ConfigurationFile?
  ) {
    // A quote set may be asked for twice.
    let problems = problems.filter { !self.problems.contains($0) }
    guard !problems.isEmpty else { return }
    self.problems += problems
    if layer == nil { optionProblems += problems }
    if layer == nil || layer?.path != nil { isSound = false }
  }

  private mutating func report(option: String, _ message: String) {
    report([WorkspaceError.Problem(place: option, message: message)], of: nil)
  }

  /// What the editor's settings say of a key, where that can be had, else what the file says.
  /// - Parameter take: takes it over; gives nil where there is something wrong with it.
  mutating func outranking<Said, Value>(
    _ file: ConfigurationFile?, _ key: (ConfigurationFile) -> Said?,
    take: (inout SetupLoader, Said, ConfigurationFile) -> Value?
  ) -> Value? {
    for layer in [settings, file] {
      guard let layer, let said = key(layer) else { continue }
      if let value = take(&self, said, layer) { return value }
    }
    return nil
  }

  // MARK: - Quote sets

  /// Makes the quote sets known that are asked for, and says by which the essay is to be judged.
  mutating func loadSets(_ file: ConfigurationFile?) {
    sets = QuoteSetFiles.builtIn
    loadSetsFolder(file)
    guard options.sets.isEmpty else {
      texts = options.sets.compactMap { name in
        loadSet(name, from: PathNames.workingFolder, of: nil) { message in
          WorkspaceError.Problem(place: "--set", message: message)
        }
      }
      return
    }
    _ = outranking(file, \.sets) { loader, sets, layer in
      let ids = sets.map { set in
        loader.loadSet(set.value, from: layer.folder, of: layer) {
          layer.problem(at: set.range, $0)
        }
      }
      return ids.contains(nil) ? nil : ids
    }
    let known = sets.map(\.id)
    texts =
      outranking(file, \.texts) { loader, texts, layer in
        let unknown = texts.filter { !known.contains($0.value) }
        let problems = unknown.filter { !loader.missingSets.contains($0.value) }.map { text in
          let hint = NearestWord.hint(for: text.value, among: known)
          return layer.problem(at: text.range, "there is no quote set '\(text.value)'\(hint)")
        }
        loader.report(problems, of: layer)
        return unknown.isEmpty ? texts.map(\.value) : nil
      } ?? []
  }

  /// Makes a quote set known.
  /// - Parameters:
  ///   - name: the id of a built-in one or of one known already, or a path as seen from `folder`.
  ///   - layer: what asks for it; nil for an option.
  ///   - problem: makes a problem of a message, at the place where `name` was read.
  /// - Returns: its id; nil where it cannot be had.
  mutating func loadSet(
    _ name: String, from folder: String, of layer: ConfigurationFile?,
    problem: (String) -> WorkspaceError.Problem
  ) -> String? {
    if QuoteSetFiles.builtInIDs.contains(name) || quoteSetFiles[name] != nil { return name }
    let path = PathNames.absolute(name, from: folder)
    note(path)
    guard name.hasSuffix(".json") || name.contains("/") || FileStamp(path) != nil else {
      let hint = NearestWord.hint(
        for: name, among: QuoteSetFiles.builtInIDs + quoteSetFiles.keys.sorted())
      report([problem("there is no quote set '\(name)'\(hint)")], of: layer)
      missingSets.insert(name)
      return nil
    }
    do {
      let set = try readSet(path, of: layer, problem: problem)
      // Who writes a set of a built-in one's name means to replace it.
      sets.removeAll { $0.id == set.id }
      sets.append(ShelvedSet(set))
      quoteSetFiles[set.id] = path
      return set.id
    } catch {
      report(error.problems, of: layer)
      missingSets.insert(PathNames.stem(of: path))
      return nil
    }
  }

  private mutating func readSet(
    _ path: String, of layer: ConfigurationFile?, problem: (String) -> WorkspaceError.Problem
  ) throws(WorkspaceError) -> QuoteSet {
    let stamp = FileStamp(path)
    if let item = earlier.quoteSets[path], reuse == .everything || item.stamp == stamp {
      shelf.quoteSets[path] = item
      return item.value
    }
    if let layer, isItself(path, layer) {
      throw WorkspaceError([problem("this is the configuration itself; name a quote set")])
    }
    if let complaint = strayed(path, of: layer) { throw WorkspaceError([problem(complaint)]) }
    let text: TextSnapshot
    do {
      text = try FileReader.text(at: path, kind: .regular, limit: FileReader.limit)
    } catch {
      throw WorkspaceError([problem("\(PathNames.display(path)): \(error)")])
    }
    let set = try QuoteSetFiles.read(text, at: path)
    shelf.quoteSets[path] = FileShelf.Item(stamp: stamp, value: set)
    return set
  }

  /// Whether a configuration names itself, under whatever name.
  func isItself(_ path: String, _ layer: ConfigurationFile) -> Bool {
    guard let own = layer.path else { return false }
    return path == own || FileStamp(path).map { $0 == FileStamp(own) } == true
  }

  // MARK: - Themes, rules

  /// Finds the themes that the essay must treat, which its texts must have.
  private mutating func loadThemes(_ file: ConfigurationFile?) {
    guard options.themes != nil || settings?.themes != nil || file?.themes != nil else { return }
    let known = judgingSets.flatMap(\.themes)
    let ids = known.map(\.id)
    func complaint(about theme: String) -> String {
      "there is no theme '\(theme)'\(NearestWord.hint(for: theme, among: ids))"
    }
    if let wanted = options.themes {
      // Who types may write as people do: ids and names, in capitals or not.
      themes = wanted.compactMap { word in
        func isMeant(_ name: String) -> Bool { name.lowercased() == word.lowercased() }
        let theme = known.first { isMeant($0.id) } ?? known.first { isMeant($0.name) }
        if let theme { return theme.id }
        report(option: "--themes", complaint(about: word))
        return nil
      }
      return
    }
    themes = outranking(file, \.themes) { loader, themes, layer in
      let problems = themes.filter { !ids.contains($0.value) }
        .map { layer.problem(at: $0.range, complaint(about: $0.value)) }
      if loader.missingSets.isEmpty { loader.report(problems, of: layer) }
      return problems.isEmpty ? themes.map(\.value) : nil
    }
  }

  /// Finds the rules that an option names and that do not exist.
  private mutating func checkRules(_ ids: [String]?, of option: String) {
    let known = RuleRegistry.all.map { $0.documentation.id }
    for id in ids ?? [] where !known.contains(id) {
      let hint = NearestWord.hint(for: id, among: known)
      report(option: option, "there is no rule '\(id)'\(hint)")
    }
  }

  /// What `--severity` says.
  private mutating func optionSeverities() -> [String: Severity] {
    checkRules(options.severities.map(\.rule), of: "--severity")
    var severities: [String: Severity] = [:]
    for (rule, level) in options.severities {
      severities[rule] = Severity(rawValue: level)
      if severities[rule] == nil {
        let hint = NearestWord.hint(for: level, among: Severity.allCases.map(\.rawValue))
        report(option: "--severity", "there is no severity '\(level)'\(hint)")
      }
    }
    return severities
  }

  private func ignoredRules(_ file: ConfigurationFile?) -> Set<String> {
    if let ignored = options.ignoredRules { return Set(ignored) }
    // A rule that the command or the editor names is wanted, whatever ranks below it says.
    var ignored = Set((settings?.ignore ?? file?.ignore ?? []).map(\.value))
    if settings?.ignore == nil { ignored.subtract((settings?.select ?? []).map(\.value)) }
    return ignored.subtracting(options.selectedRules ?? [])
  }
}
