import BuiltInQuoteSets
import EssayRules
import Testing

@testable import Workspace

@Suite struct `An editor's settings` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func settings(_ json: String) -> EditorSettings {
    EditorSettings(json: Array(json.utf8), folder: folder.path)
  }

  private func outlook(_ json: String, _ options: WorkspaceOptions = WorkspaceOptions())
    -> EssayOutlook
  {
    let workspace = EssayWorkspace(options: options)
    workspace.use(settings(json))
    return workspace.outlook(forEssayAt: folder.path("essay.md"))
  }

  @Test func `outrank the configuration file key by key`() throws {
    try folder.write(
      #"{"failOn": "hint", "ignore": ["misquote"], "themes": ["deceit"]}"#, to: ".essaylint.json")
    let setup = outlook(#"{"failOn": "never", "themes": ["identity"]}"#).setup
    #expect(setup.failureThreshold == .never)
    #expect(setup.configuration.requiredThemes == ["identity"])
    #expect(setup.configuration.ignoredRules == ["misquote"])
  }

  @Test func `outrank its severities rule by rule`() throws {
    try folder.write(
      #"{"severity": {"misquote": "hint", "missing-theme": "error"}}"#, to: ".essaylint.json")
    let setup = outlook(#"{"severity": {"misquote": "warning"}}"#).setup
    #expect(
      setup.configuration.severities == ["misquote": .warning, "missing-theme": .error])
  }

  @Test func `are outranked by the command's options`() {
    var options = WorkspaceOptions()
    options.failureThreshold = .severity(.error)
    options.themes = ["deceit"]
    options.ignoredRules = ["misquote"]
    let setup = outlook(
      #"{"failOn": "never", "themes": ["identity"], "ignore": []}"#, options
    ).setup
    #expect(setup.failureThreshold == .severity(.error))
    #expect(setup.configuration.requiredThemes == ["deceit"])
    #expect(setup.configuration.ignoredRules == ["misquote"])
  }

  @Test func `run a rule that they select although the file ignores it`() throws {
    try folder.write(#"{"ignore": ["misquote", "misspelt-name"]}"#, to: ".essaylint.json")
    let configuration = outlook(#"{"select": ["misquote"]}"#).setup.configuration
    #expect(configuration.selectedRules == ["misquote"])
    #expect(configuration.ignoredRules == ["misspelt-name"])
  }

  @Test(arguments: [
    "null", "{}", #"{"themes": null, "failOn": null}"#, #"{"essaylint": null}"#,
    #"{"trace": {"server": "off"}}"#, #"{"essaylint": {}, "other": {"text": 1}}"#,
  ])
  func `may say nothing`(json: String) {
    #expect(settings(json).problems.isEmpty)
    #expect(settings(json) == settings("{}"))
  }

  @Test func `may stand under the server's name`() {
    let setup = outlook(#"{"essaylint": {"failOn": "never"}, "ruff": {"failOn": 1}}"#).setup
    #expect(setup.failureThreshold == .never)
  }

  @Test(arguments: [
    (
      #"{"ignor": []}"#,
      "essaylint settings: unknown key 'ignor' in the settings; did you mean 'ignore'?"
    ),
    (
      #"{"themes": "identity"}"#,
      "essaylint settings: expected an array for 'themes', not a string"
    ),
    (
      #"{"ignore": ["mispelt-name"]}"#,
      "essaylint settings: unknown value 'mispelt-name' for 'ignore'; "
        + "did you mean 'misspelt-name'?"
    ),
    ("[]", "essaylint settings: expected an object for 'settings', not an array"),
  ])
  func `that are wrong say what would be right`(json: String, complaint: String) {
    let settings = settings(json)
    #expect(settings.problems.map(\.description) == [complaint])
    #expect(settings.problems.allSatisfy { $0.path == nil && $0.stretch == nil })
  }

  @Test func `that are no JSON say so`() {
    #expect(settings("{").problems.count == 1)
    #expect(settings("{").problems.first?.place == "essaylint settings")
  }

  @Test func `hold but for the key that is wrong`() throws {
    try folder.write(#"{"themes": ["deceit"]}"#, to: ".essaylint.json")
    let outlook = outlook(#"{"failOn": "never", "themes": "identity", "ignor": []}"#)
    #expect(outlook.setup.failureThreshold == .never)
    #expect(outlook.setup.configuration.requiredThemes == ["deceit"])
    #expect(outlook.problems.count == 2)
    #expect(outlook.isCurrent)
  }

  @Test func `hold but for the key that names what there is not`() throws {
    try folder.write(#"{"themes": ["deceit"], "failOn": "hint"}"#, to: ".essaylint.json")
    let outlook = outlook(
      #"{"failOn": "never", "themes": ["idenity"], "source": "gone.txt", "text": "x"}"#)
    #expect(outlook.setup.failureThreshold == .never)
    #expect(outlook.setup.configuration.requiredThemes == ["deceit"])
    #expect(
      outlook.problems.map(\.description) == [
        "essaylint settings: there is no quote set 'x'; expected one of a-christmas-carol, "
          + "frankenstein, jekyll-and-hyde, macbeth, never-let-me-go, romeo-and-juliet",
        "essaylint settings: \(folder.path("gone.txt")): no such file",
        "essaylint settings: there is no theme 'idenity'; did you mean 'identity'?",
      ])
    #expect(outlook.isCurrent)
    #expect(outlook.files.contains(folder.path("gone.txt")))
  }

  @Test func `are looked up while the configuration file is broken`() throws {
    try folder.write("{", to: ".essaylint.json")
    let outlook = outlook(#"{"failOn": "never", "themes": ["idenity"]}"#)
    #expect(outlook.setup.failureThreshold == .never)
    #expect(outlook.problems.count == 2)
    #expect(outlook.problems.last?.place == "essaylint settings")
    #expect(!outlook.isCurrent)
  }

  @Test func `name files as seen from the workspace folder`() throws {
    let set = try #require(BuiltInRules.bytes(of: "never-let-me-go"))
    let path = try folder.write(set, to: "sets/mine.json")
    let outlook = outlook(#"{"sets": "sets/mine.json", "text": "mine"}"#)
    #expect(outlook.problems.isEmpty)
    #expect(outlook.setup.quoteSetFiles == ["mine": path])
    #expect(outlook.setup.configuration.texts == ["mine"])
  }

  @Test func `hold from when they are given, and say whether they are new`() throws {
    let workspace = EssayWorkspace()
    let essay = folder.path("essay.md")
    let before = workspace.outlook(forEssayAt: essay)
    #expect(workspace.use(settings(#"{"failOn": "never"}"#)))
    let after = workspace.outlook(forEssayAt: essay)
    #expect(after.setup.failureThreshold == .never)
    #expect(before.version != after.version)
    #expect(!workspace.use(settings(#"{ "failOn":   "never" }"#)))
    #expect(workspace.outlook(forEssayAt: essay).version == after.version)
  }

  @Test func `apply to the last sound configuration as well`() throws {
    try folder.write(#"{"themes": ["deceit"]}"#, to: ".essaylint.json")
    let workspace = EssayWorkspace()
    let essay = folder.path("essay.md")
    _ = workspace.outlook(forEssayAt: essay)
    try folder.write("{", to: ".essaylint.json")
    workspace.use(settings(#"{"failOn": "never"}"#))
    let outlook = workspace.outlook(forEssayAt: essay)
    #expect(outlook.setup.failureThreshold == .never)
    #expect(outlook.setup.configuration.requiredThemes == ["deceit"])
    #expect(!outlook.isCurrent)
  }

  @Test func `say with their folder which configuration an essay without a file has`() throws {
    let path = try folder.write(#"{"failOn": "never"}"#, to: ".essaylint.json")
    let workspace = EssayWorkspace()
    #expect(workspace.use(EditorSettings(nil, folder: folder.path)))
    let outlook = workspace.outlook(forEssayAt: nil)
    #expect(outlook.configurationPath == path)
    #expect(outlook.setup.failureThreshold == .never)
  }
}
