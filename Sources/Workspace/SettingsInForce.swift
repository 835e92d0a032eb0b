public import EssayRules
import EssaySyntax
import EssayText
import PositionedJSON
import QuoteSets

/// What holds for an essay, key by key as the configuration calls them, and who says so.
public struct SettingsInForce: Sendable {
  /// Who says what holds.
  public enum Origin: Sendable, Equatable {
    /// Nobody: it is so where nothing is said.
    case standard
    /// The configuration, at `path:line:column`.
    case configuration(String)
    /// What lies in a folder beside the configuration.
    case folder(String)
    /// An option of the command: `--themes`.
    case option(String)
    /// The essay's own front matter.
    case frontMatter(String)
  }

  /// A key and what holds.
  public struct Setting: Sendable {
    public let key: String
    /// nil where nothing is said.
    public let values: [String]?
    public let origin: Origin
  }

  /// A rule, how grave its findings are, and whether it runs.
  public struct RuleSetting: Sendable {
    public let rule: String
    public let severity: Severity
    public let isRun: Bool
    /// Who says that it is not run, or else how grave its findings are.
    public let origin: Origin
  }

  /// The configuration that was read, as a person would name it; nil where there is none.
  public let configuration: String?
  public let settings: [Setting]
  /// Every rule.
  public let rules: [RuleSetting]
  /// What the essay's front matter asks for and nobody has, in one line each.
  public let frontMatterProblems: [String]
}

extension EssayWorkspace {
  /// What holds for an essay.
  /// - Parameter path: an essay; or a folder, for the essays in it.
  /// - Throws: every problem of the configuration, or of what it and the options name; and that
  ///   there is no such essay.
  public func settingsInForce(at path: String) throws(WorkspaceError) -> SettingsInForce {
    let isFolder = FolderEntry.isFolder(path)
    let essay = isFolder ? PathNames.join(path, "essay.md") : path
    var read: EssayFile?
    if !isFolder {
      do {
        read = try EssayFile.read(path)
      } catch {
        throw WorkspaceError(place: path, message: "\(error)")
      }
    }
    // Whatever is wrong is told before anything is claimed to hold.
    let setup = try setup(forEssayAt: essay)
    let frontMatter = read.map { Essay(text: $0.text, format: $0.format).frontMatter }
    let account = Account(
      options: options, file: try configurationFile(forEssayAt: essay), essay: essay,
      said: frontMatter.map { FollowedFrontMatter($0, setup) })
    return SettingsInForce(
      configuration: account.file?.displayPath, settings: account.settings, rules: account.rules,
      frontMatterProblems: account.said?.problems ?? [])
  }
}

/// What an essay's front matter says, as far as the linter follows it: a name that it does not know
/// counts for nothing.
private struct FollowedFrontMatter {
  /// nil where none are named.
  private(set) var texts: [String]?
  private(set) var themes: [String]?
  private(set) var ignoredRules: [String] = []
  private(set) var problems: [String] = []

  init(_ said: FrontMatter, _ setup: EssaySetup) {
    let sets = setup.quoteSets
    if !said.texts.isEmpty { texts = known(said.texts, "quote set", among: sets.map(\.id)) }
    // Where none of the texts named is known, the essay is judged by all.
    let judging = said.texts.isEmpty ? setup.configuration.texts : texts ?? []
    let themeIDs = sets.filter { judging.isEmpty || judging.contains($0.id) }
      .flatMap(\.themes).map(\.id)
    if let named = said.themes {
      let known = known(named, "theme", among: themeIDs)
      themes = known.isEmpty && !named.isEmpty ? nil : known
    }
    ignoredRules = known(
      said.ignoredRules, "rule", among: RuleRegistry.all.map { $0.documentation.id })
  }

  /// Those of the names that are known; the others are problems.
  private mutating func known(_ names: [String], _ kind: String, among known: [String]) -> [String]
  {
    for name in names where !known.contains(name) {
      let hint = NearestWord.hint(for: name, among: known)
      problems.append("front matter: there is no \(kind) '\(name)'\(hint)")
    }
    return names.filter(known.contains)
  }
}

/// Asks everybody who may say what holds, the one who outranks the others first.
private struct Account {
  typealias Origin = SettingsInForce.Origin

  let options: WorkspaceOptions
  let file: ConfigurationFile?
  let essay: String
  /// By the essay itself.
  let said: FollowedFrontMatter?

  var settings: [SettingsInForce.Setting] {
    [
      setting("text", said?.texts, ("--set", nonEmpty(options.sets)), file?.texts),
      setting("sets", nil, ("--set", nonEmpty(options.sets)), file?.sets),
    ] + setsFolder + [
      setting(
        "source", nil, ("--source", nonEmpty(options.sources)), nil,
        named: file?.sources?.map(\.value.description)),
      setting("themes", said?.themes, ("--themes", options.themes), file?.themes),
      setting(
        "assignment", nil, ("--assignment", options.assignment.map { [$0] }),
        file?.assignment.map { [$0] }),
      select, ignore,
      setting(
        "failOn", nil, ("--fail-on", options.failureThreshold.map { [$0.name] }), nil,
        named: file?.failOn.map { [$0.name] }, standard: [FailureThreshold.standard.name]),
    ]
  }

  /// The quote sets that nobody needs to name; nothing where there are none.
  private var setsFolder: [SettingsInForce.Setting] {
    guard let file else { return [] }
    let names = SetsFolder.files(in: file.folder).paths.map(PathNames.name)
    let folder = PathNames.display(PathNames.join(file.folder, SetsFolder.name))
    return names.isEmpty
      ? [] : [.init(key: "\(SetsFolder.name)/", values: names, origin: .folder(folder))]
  }

  private var select: SettingsInForce.Setting {
    setting("select", nil, ("--select", options.selectedRules), file?.select)
  }

  private var ignore: SettingsInForce.Setting {
    setting(
      "ignore", nonEmpty(said?.ignoredRules), ("--ignore", options.ignoredRules),
      file?.ignore)
  }

  private func nonEmpty(_ words: [String]?) -> [String]? { words?.isEmpty == false ? words : nil }

  private func setting(
    _ key: String, _ essaysOwn: [String]?, _ option: (name: String, said: [String]?),
    _ placed: [Placed<String>]?, named: [String]? = nil, standard: [String]? = nil
  ) -> SettingsInForce.Setting {
    if let essaysOwn {
      let values = key == "text" && essaysOwn.isEmpty ? nil : essaysOwn
      return .init(key: key, values: values, origin: .frontMatter(essay))
    }
    if let said = option.said { return .init(key: key, values: said, origin: .option(option.name)) }
    if let said = placed?.map(\.value) ?? named {
      return .init(key: key, values: said, origin: .configuration(place(of: key)))
    }
    return .init(key: key, values: standard, origin: .standard)
  }

  private func place(of key: String) -> String {
    guard let file else { return "" }
    return file.problem(at: file.keys[key], "").location
  }

  // MARK: - Rules

  var rules: [SettingsInForce.RuleSetting] {
    RuleRegistry.all.map { rule in
      let documentation = rule.documentation
      let id = documentation.id
      var (severity, origin) = (documentation.severity, Origin.standard)
      if id == "missing-theme", let themes = settings.first(where: { $0.key == "themes" }),
        themes.values != nil
      {
        // A theme that is asked for is missed more than one that is not.
        (severity, origin) = (.warning, themes.origin)
      }
      if let said = file?.severities[id] {
        (severity, origin) = (said, .configuration(place(of: "severity.\(id)")))
      }
      if let said = options.severities.last(where: { $0.rule == id }),
        let level = Severity(rawValue: said.level)
      {
        (severity, origin) = (level, .option("--severity"))
      }
      let silencer = silencer(of: id)
      return .init(
        rule: id, severity: severity, isRun: silencer == nil, origin: silencer ?? origin)
    }
  }

  /// Who says that a rule is not to run; nil where it does.
  private func silencer(of rule: String) -> Origin? {
    if said?.ignoredRules.contains(rule) == true { return .frontMatter(essay) }
    if let chosen = select.values, !chosen.contains(rule) { return select.origin }
    if let ignored = options.ignoredRules {
      return ignored.contains(rule) ? .option("--ignore") : nil
    }
    // A rule that the command names is wanted, whatever the configuration says.
    if options.selectedRules?.contains(rule) == true { return nil }
    let isIgnored = file?.ignore?.contains { $0.value == rule } == true
    return isIgnored ? .configuration(place(of: "ignore")) : nil
  }
}

extension FailureThreshold {
  /// As options and configuration files call it.
  var name: String {
    switch self {
    case .severity(let severity): severity.rawValue
    case .never: "never"
    }
  }
}
