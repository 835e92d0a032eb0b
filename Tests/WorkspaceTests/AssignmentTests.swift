import EssayRules
import EssayText
import Foundation
import PositionedJSON
import TestSupport
import Testing

@testable import Workspace

@Suite struct `An assignment` {
  let folder: TemporaryFolder
  let workspace = EssayWorkspace()

  init() throws { folder = try TemporaryFolder() }

  private var outlook: EssayOutlook { workspace.outlook(forEssayAt: folder.path("essay.md")) }

  private var asked: Assignment? { outlook.setup.configuration.assignment }

  private func problems(_ json: String) -> [String] {
    WorkspaceFileKind.assignment.problems(in: TextSnapshot(json), path: folder.path("task.json"))
      .map { "\($0.stretch.map { stretch in stretch.text[stretch.range] } ?? ""): \($0.message)" }
  }

  @Test func `is read from the file that the configuration names`() throws {
    try folder.write(
      #"""
      {
        "$schema": "Rules/assignment.schema.json", "title": "On trash", // for people
        "text": "never-let-me-go", "themes": ["deceit"], "leastQuotations": 2,
        "quotations": ["ch22-sheltered"],
      }
      """#, to: "tasks/trash.json")
    try folder.write(#"{"assignment": "tasks/trash.json"}"#, to: ".essaylint.json")
    #expect(outlook.problems == [])
    #expect(
      asked
        == Assignment(
          texts: [Assignment.Text(id: "never-let-me-go", title: "Never Let Me Go")],
          themes: ["deceit"], leastQuotations: 2, quotations: ["ch22-sheltered"]))
    #expect(outlook.setup.configuration.texts == ["never-let-me-go"])
    #expect(outlook.setup.configuration.requiredThemes == nil)
    #expect(outlook.files.contains(folder.path("tasks/trash.json")))
  }

  @Test func `holds as it was while its file is broken, and changes with it`() throws {
    try folder.write(#"{"leastQuotations": 2}"#, to: "task.json")
    try folder.write(#"{"assignment": "task.json"}"#, to: ".essaylint.json")
    #expect(asked?.leastQuotations == 2)
    let path = try folder.write(#"{"leastQuotations": "two"}"#, to: "task.json")
    #expect(asked?.leastQuotations == 2)
    #expect(outlook.problems.map(\.path) == [path])
    #expect(!outlook.isCurrent)
    try folder.write(#"{"leastQuotations": 40}"#, to: "task.json")
    #expect(asked?.leastQuotations == 40)
    #expect(outlook.problems == [])
  }

  @Test func `is outranked by the editor's and by the option's`() throws {
    for number in 1...3 {
      try folder.write(#"{"leastQuotations": \#(number)}"#, to: "\(number).json")
    }
    try folder.write(#"{"assignment": "1.json"}"#, to: ".essaylint.json")
    #expect(asked?.leastQuotations == 1)
    workspace.use(
      EditorSettings(json: Array(#"{"assignment": "2.json"}"#.utf8), folder: folder.path(".")))
    #expect(asked?.leastQuotations == 2)
    var options = WorkspaceOptions()
    options.assignment = folder.path("3.json")
    let setup = try EssayWorkspace(options: options).setup(forEssayAt: folder.path("essay.md"))
    #expect(setup.configuration.assignment?.leastQuotations == 3)
  }

  @Test func `names what it asks for and there is not`() {
    #expect(problems("{}") == [])
    #expect(problems(#"{"themes": ["deceit"], "quotations": ["ch22-sheltered"]}"#) == [])
    #expect(
      problems(#"{"theme": []}"#)
        == [#""theme": unknown key 'theme' in an assignment; did you mean 'themes'?"#])
    #expect(
      problems(#"{"quotations": ["ch22"], "themes": ["deciet"], "text": "never-let-me-go"}"#) == [
        #""ch22": there is no quotation 'ch22'; expected one of ch01-remembering-wrong, "#
          + "ch06-smoking, ch07-golden-time, ch14-modelled-from-trash, ch22-sheltered",
        #""deciet": there is no theme 'deciet'; did you mean 'deceit'?"#,
      ])
    #expect(
      problems(#"{"text": "emma", "themes": ["marriage"]}"#)
        == [#""emma": there is no quote set 'emma'; expected one of \#(Self.builtIn)"#])
  }

  private static let builtIn =
    "a-christmas-carol, frankenstein, jekyll-and-hyde, macbeth, never-let-me-go, romeo-and-juliet"

  @Test func `is known for one by its schema and by the configuration that names it`() throws {
    func kind(_ name: String, _ text: String?) -> WorkspaceFileKind? {
      WorkspaceFileKind(path: folder.path(name), text: text.map { TextSnapshot($0) })
    }
    #expect(kind("a.json", #"{"$schema": "x/assignment.schema.json"}"#) == .assignment)
    #expect(kind("a.json", "{}") == nil)
    try folder.write(#"{"assignment": "a.json"}"#, to: ".essaylint.json")
    #expect(kind("a.json", "{") == .assignment)
    #expect(kind("b.json", "{") == nil)
  }

  @Test func `is described by its schema as it is read`() throws {
    let data = try Data(contentsOf: Repository.rules.appending(path: "assignment.schema.json"))
    let schema = try JSONReader.read(Array(data))
    let keys = AssignmentFile.shape(of: JSONNode(value: .object([]), range: 0..<0)).keys
    let properties = schema["properties"]?.object ?? []
    #expect(properties.map(\.key) == keys.map(\.name))
    for (property, key) in zip(properties, keys) {
      #expect(property.value["description"]?.string?.hasSuffix(".") == true)
      if case .integer(let range) = key.kind {
        #expect(property.value["minimum"]?.int == range.lowerBound)
        #expect(property.value["maximum"]?.int == range.upperBound)
      }
    }
    let id = schema["$defs"]?["id"]
    #expect(id?["maxLength"]?.int == JSONKind.maximumIdentifierLength)
    #expect(schema["$defs"]?["ids"]?["maxItems"]?.int == 1000)
  }
}
