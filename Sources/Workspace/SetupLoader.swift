import EssayRules
import EssayText
import PositionedJSON
import QuoteSets
import SourceTexts

/// Puts together what one configuration and the options ask for.
struct SetupLoader {
  private let options: WorkspaceOptions
  /// Every file that was looked at, by its absolute path, as it was before it was read.
  private(set) var files: [String: FileStamp?] = [:]
  private var problems: [WorkspaceError.Problem] = []
  private var quoteSets: [QuoteSet] = []

  init(options: WorkspaceOptions) {
    self.options = options
  }

  /// - Parameter path: the configuration file, absolute; nil for none.
  mutating func load(configuration path: String?) -> Result<EssaySetup, WorkspaceError> {
    var file: ConfigurationFile?
    do {
      if let path {
        note(path)
        file = try ConfigurationReader.read(path)
      }
    } catch {
      return .failure(error)
    }
    loadBuiltInSets()
    let texts = loadTexts(file)
    let source = loadSource(file)
    checkRules(options.selectedRules, of: "--select")
    checkRules(options.ignoredRules, of: "--ignore")
    let configuration = LintConfiguration(
      texts: texts, requiredThemes: requiredThemes(file, of: texts),
      selectedRules: (options.selectedRules ?? file?.select?.map(\.value)).map(Set.init),
      ignoredRules: ignoredRules(file), severities: file?.severities ?? [:])
    guard problems.isEmpty else { return .failure(WorkspaceError(problems)) }
    return .success(
      EssaySetup(
        linter: Linter(
          quoteSets: quoteSets, configuration: configuration, source: source,
          otherWorks: QuoteSetFiles.otherWorks),
        failureThreshold: options.failureThreshold ?? file?.failOn ?? .standard,
        configurationPath: file?.displayPath))
  }

  private mutating func note(_ path: String) {
    files[path] = .some(FileStamp(path))
  }

  // MARK: - Quote sets

  private mutating func loadBuiltInSets() {
    for id in QuoteSetFiles.builtInIDs {
      do {
        quoteSets.append(try QuoteSetFiles.builtIn(id))
      } catch {
        problems += error.problems
      }
    }
  }

  /// Reads the quote sets that are asked for.
  /// - Returns: the ids of those that the essay is to be judged by.
  private mutating func loadTexts(_ file: ConfigurationFile?) -> [String] {
    guard options.sets.isEmpty else {
      return options.sets.compactMap { name in
        loadSet(name, from: PathNames.workingFolder) { message in
          WorkspaceError.Problem(place: "--set", message: message)
        }
      }
    }
    guard let file else { return [] }
    for set in file.sets {
      _ = loadSet(set.value, from: file.folder) { file.problem(at: set.position, $0) }
    }
    let known = quoteSets.map(\.id)
    for text in file.texts where !known.contains(text.value) {
      let hint = NearestWord.hint(for: text.value, among: known)
      problems.append(
        file.problem(at: text.position, "there is no quote set '\(text.value)'\(hint)"))
    }
    return file.texts.map(\.value)
  }

  /// Makes a quote set known.
  /// - Parameters:
  ///   - name: the id of a built-in one, or a path as seen from `folder`.
  ///   - problem: makes a problem of a message, at the place where `name` was read.
  /// - Returns: its id; nil where it cannot be had.
  private mutating func loadSet(
    _ name: String, from folder: String, problem: (String) -> WorkspaceError.Problem
  ) -> String? {
    if QuoteSetFiles.builtInIDs.contains(name) { return name }
    let path = PathNames.absolute(name, from: folder)
    note(path)
    guard name.hasSuffix(".json") || name.contains("/") || FileStamp(path) != nil else {
      let hint = NearestWord.hint(for: name, among: QuoteSetFiles.builtInIDs)
      problems.append(problem("there is no quote set '\(name)'\(hint)"))
      return nil
    }
    let text: TextSnapshot
    do {
      text = try FileReader.text(at: path, kind: .regular, limit: FileReader.limit)
    } catch {
      problems.append(problem("\(PathNames.display(path)): \(error)"))
      return nil
    }
    do {
      let set = try QuoteSetFiles.read(
        text, id: PathNames.stem(of: path), displayPath: PathNames.display(path))
      // Who writes a set of a built-in one's name means to replace it.
      quoteSets.removeAll { $0.id == set.id }
      quoteSets.append(set)
      return set.id
    } catch {
      problems += error.problems
      return nil
    }
  }

  // MARK: - Source, themes, rules

  private mutating func loadSource(_ file: ConfigurationFile?) -> SourceText? {
    if let path = options.source {
      return loadSource(path, at: PathNames.absolute(path), kind: .anything) {
        WorkspaceError.Problem(place: "--source", message: $0)
      }
    }
    guard let file, let source = file.source else { return nil }
    let path = PathNames.absolute(source.value, from: file.folder)
    return loadSource(PathNames.display(path), at: path, kind: .regular) {
      file.problem(at: source.position, $0)
    }
  }

  private mutating func loadSource(
    _ display: String, at path: String, kind: FileReader.Kind,
    problem: (String) -> WorkspaceError.Problem
  ) -> SourceText? {
    note(path)
    do {
      let text = try FileReader.text(at: path, kind: kind, limit: FileReader.limit)
      return SourceText(path: display, text: text)
    } catch {
      problems.append(problem("\(display): \(error)"))
      return nil
    }
  }

  private mutating func requiredThemes(_ file: ConfigurationFile?, of texts: [String])
    -> [String]?
  {
    let known = quoteSets.filter { texts.isEmpty || texts.contains($0.id) }
      .flatMap(\.themes).map(\.id)
    func check(_ theme: String, _ problem: (String) -> WorkspaceError.Problem) {
      guard !known.contains(theme) else { return }
      let hint = NearestWord.hint(for: theme, among: known)
      problems.append(problem("there is no theme '\(theme)'\(hint)"))
    }
    if let themes = options.themes {
      for theme in themes {
        check(theme) { WorkspaceError.Problem(place: "--themes", message: $0) }
      }
      return themes
    }
    guard let file, let themes = file.themes else { return nil }
    for theme in themes { check(theme.value) { file.problem(at: theme.position, $0) } }
    return themes.map(\.value)
  }

  /// Finds the rules that an option names and that do not exist.
  private mutating func checkRules(_ ids: [String]?, of option: String) {
    let known = RuleRegistry.all.map { $0.documentation.id }
    for id in ids ?? [] where !known.contains(id) {
      let hint = NearestWord.hint(for: id, among: known)
      problems.append(
        WorkspaceError.Problem(place: option, message: "there is no rule '\(id)'\(hint)"))
    }
  }

  private func ignoredRules(_ file: ConfigurationFile?) -> Set<String> {
    if let ignored = options.ignoredRules { return Set(ignored) }
    // A rule that the command names is wanted, whatever the configuration says.
    return Set((file?.ignore ?? []).map(\.value)).subtracting(options.selectedRules ?? [])
  }
}
