import BuiltInQuoteSets
import Foundation
import Testing

@testable import Workspace

@Suite struct `The setup for an essay` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func problems(_ options: WorkspaceOptions = WorkspaceOptions(), at path: String)
    -> [String]
  {
    do {
      _ = try EssayWorkspace(options: options).setup(forEssayAt: path)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test func `comes from the nearest configuration above the essay`() throws {
    try folder.write(#"{"failOn": "hint"}"#, to: ".essaylint.json")
    let near = try folder.write(#"{"failOn": "never"}"#, to: "class/.essaylint.json")
    let setup = try EssayWorkspace().setup(forEssayAt: folder.path("class/ruth/essay.md"))
    #expect(setup.configurationPath == near)
    #expect(setup.failureThreshold == .never)
    let above = try EssayWorkspace().setup(forEssayAt: folder.path("essay.md"))
    #expect(above.failureThreshold == .severity(.hint))
  }

  @Test func `comes from the options where they say otherwise`() throws {
    try folder.write(#"{"failOn": "hint"}"#, to: ".essaylint.json")
    var options = WorkspaceOptions()
    options.failureThreshold = .never
    let setup = try EssayWorkspace(options: options).setup(forEssayAt: folder.path("essay.md"))
    #expect(setup.failureThreshold == .never)
  }

  @Test func `comes from no configuration where none is wanted`() throws {
    try folder.write("broken", to: ".essaylint.json")
    var options = WorkspaceOptions()
    options.configuration = .none
    let setup = try EssayWorkspace(options: options).setup(forEssayAt: folder.path("essay.md"))
    #expect(setup.configurationPath == nil)
    #expect(setup.failureThreshold == .standard)
  }

  @Test func `comes from the file that the options name`() throws {
    try folder.write("broken", to: ".essaylint.json")
    let path = try folder.write(#"{"failOn": "error"}"#, to: "other.json")
    var options = WorkspaceOptions()
    options.configuration = .file(path)
    let setup = try EssayWorkspace(options: options).setup(forEssayAt: folder.path("essay.md"))
    #expect(setup.failureThreshold == .severity(.error))
  }

  @Test func `follows a configuration that changes`() throws {
    let path = try folder.write(#"{"failOn": "hint"}"#, to: ".essaylint.json")
    let workspace = EssayWorkspace()
    let essay = folder.path("essay.md")
    #expect(try workspace.setup(forEssayAt: essay).failureThreshold == .severity(.hint))
    try folder.write(#"{"failOn": "never"}"#, to: ".essaylint.json")
    #expect(try workspace.setup(forEssayAt: essay).failureThreshold == .never)
    try FileManager.default.removeItem(atPath: path)
    #expect(try workspace.setup(forEssayAt: essay).failureThreshold == .standard)
  }

  @Test func `follows a configuration that is mended`() throws {
    try folder.write("{", to: ".essaylint.json")
    let workspace = EssayWorkspace()
    let essay = folder.path("essay.md")
    #expect(throws: WorkspaceError.self) { try workspace.setup(forEssayAt: essay) }
    try folder.write("{ }", to: ".essaylint.json")
    #expect(try workspace.setup(forEssayAt: essay).failureThreshold == .standard)
  }

  @Test func `cannot be had where the configuration that the options name is missing`() {
    var options = WorkspaceOptions()
    options.configuration = .file(folder.path("gone.json"))
    #expect(
      problems(options, at: folder.path("essay.md"))
        == ["\(folder.path("gone.json")): no such file"])
  }

  @Test func `names the place where a configuration names a missing file`() throws {
    let path = try folder.write(
      "{\n  \"source\": \"gone.txt\",\n  \"sets\": [\"gone.json\"]\n}", to: ".essaylint.json")
    #expect(
      problems(at: folder.path("essay.md")) == [
        "\(path):3:12: \(folder.path("gone.json")): no such file",
        "\(path):2:13: \(folder.path("gone.txt")): no such file",
      ])
  }

  @Test func `says that an option names a missing file`() {
    var options = WorkspaceOptions()
    options.configuration = .none
    options.sets = [folder.path("gone.json")]
    options.sources = [folder.path("gone.txt")]
    #expect(
      problems(options, at: folder.path("essay.md")) == [
        "--set: \(folder.path("gone.json")): no such file",
        "--source: \(folder.path("gone.txt")): no such file",
      ])
  }

  @Test func `names the place where a configuration asks for what there is not`() throws {
    let path = try folder.write(
      "{\n  \"text\": [\"never-let-me-og\"]\n}", to: ".essaylint.json")
    #expect(
      problems(at: folder.path("essay.md")) == [
        "\(path):2:12: there is no quote set 'never-let-me-og'; did you mean 'never-let-me-go'?"
      ])
    try folder.write("{\n  \"themes\": [\"deceit\", \"idenity\"]\n}", to: ".essaylint.json")
    #expect(
      problems(at: folder.path("essay.md")) == [
        "\(path):2:24: there is no theme 'idenity'; did you mean 'identity'?"
      ])
  }

  @Test func `names the place where a quote set is wrong`() throws {
    let path = try folder.write("{\n  \"title\": 1,\n}", to: "sets/mine.json")
    try folder.write(#"{"sets": ["sets/mine.json"]}"#, to: ".essaylint.json")
    let lines = problems(at: folder.path("essay.md"))
    #expect(lines.contains { $0.hasPrefix("\(path):2:12: ") })
  }

  @Test func `knows the themes of a quote set that the options name`() throws {
    let set = try #require(BuiltInRules.bytes(of: "never-let-me-go"))
    let words = String(decoding: set, as: UTF8.self).replacing("\"deceit\"", with: "\"lies\"")
    let path = try folder.write(words, to: "mine.json")
    var options = WorkspaceOptions()
    options.configuration = .none
    options.sets = [path]
    options.themes = ["lies"]
    #expect(problems(options, at: folder.path("essay.md")) == [])
    options.themes = ["deciet"]
    #expect(problems(options, at: folder.path("essay.md")).count == 1)
    // The theme's name is what it was.
    options.themes = ["deceit", "LIES"]
    let setup = try EssayWorkspace(options: options).setup(forEssayAt: nil)
    #expect(setup.configuration.requiredThemes == ["lies", "lies"])
  }

  @Test func `says that there is no such quote set or theme`() throws {
    var options = WorkspaceOptions()
    options.sets = ["never-let-me-og"]
    options.themes = ["idenity"]
    let lines = problems(options, at: folder.path("essay.md"))
    #expect(lines.first?.hasPrefix("--set: there is no quote set 'never-let-me-og'; ") == true)
    #expect(lines.contains { $0.hasPrefix("--themes: there is no theme 'idenity'; ") })
  }
}
