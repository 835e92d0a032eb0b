import EssayRules
import EssayText
import Testing

@testable import Workspace

private func read(_ json: String) throws(WorkspaceError) -> ConfigurationFile {
  try ConfigurationReader.read(
    TextSnapshot(json),
    as: ConfigurationFile(
      displayPath: ".essaylint.json", path: "/.essaylint.json", folder: "/"))
}

/// Every line that reading `json` complains with.
private func complaints(about json: String) -> [String] {
  do {
    _ = try read(json)
    return []
  } catch {
    return error.problems.map(\.description)
  }
}

@Suite struct `A configuration file` {
  @Test func `says everything that behaviour promises, with comments and trailing commas`() throws {
    let file = try read(
      """
      {
        // for the whole class
        "$schema": "configuration.schema.json",
        "text": "never-let-me-go",
        "sets": ["sets/mine.json",],
        "source": "book.txt",
        "themes": ["identity", "deceit"],
        "select": ["misquote"],
        "ignore": ["missing-theme"],
        "severity": {"misquote": "warning"},
        "failOn": "never",
      }
      """)
    #expect(file.texts?.map(\.value) == ["never-let-me-go"])
    #expect(file.sets?.map(\.value) == ["sets/mine.json"])
    #expect(file.sources?.map(\.value.path) == ["book.txt"])
    #expect(file.themes?.map(\.value) == ["identity", "deceit"])
    #expect(file.select?.map(\.value) == ["misquote"])
    #expect(file.ignore?.map(\.value) == ["missing-theme"])
    #expect(file.severities == ["misquote": .warning])
    #expect(file.failOn == .never)
  }

  @Test func `may be empty`() throws {
    let file = try read("{}")
    #expect(file.texts == nil && file.themes == nil && file.select == nil && file.failOn == nil)
  }

  @Test func `tells no themes from no word about themes`() throws {
    #expect(try read(#"{"themes": []}"#).themes?.isEmpty == true)
  }

  @Test(arguments: [
    (
      "{\n  \"tehmes\": []\n}",
      ":2:3: unknown key 'tehmes' in a configuration; did you mean 'themes'?"
    ),
    (#"{"themes": "identity"}"#, ":1:12: expected an array for 'themes', not a string"),
    (#"{"themes": [1]}"#, ":1:13: expected a string for 'themes', not a number"),
    (#"{"text": 7}"#, ":1:10: expected an array for 'text', not a number"),
    (#"{"source": [5]}"#, ":1:13: expected a string for 'source', not a number"),
    (#"{"source": {"x": 5}}"#, ":1:18: expected a string for 'x', not a number"),
    (
      #"{"severity": {"misquote": "warn"}}"#,
      ":1:27: unknown value 'warn' for 'misquote'; "
        + "expected one of error, warning, information, hint"
    ),
    (
      #"{"failOn": "wraning"}"#,
      ":1:12: unknown value 'wraning' for 'failOn'; did you mean 'warning'?"
    ),
    (#"{"failOn": true}"#, ":1:12: expected a string for 'failOn', not true or false"),
    (#"{"text": "a", "text": "b"}"#, ":1:15: duplicate key 'text'"),
    (
      #"{"severity": {"misquote": "hint", "misquote": "hint"}}"#,
      ":1:35: duplicate key 'misquote'"
    ),
    (
      #"{"severity": {"misqote": "hint"}}"#,
      ":1:15: unknown key 'misqote' in the severities; did you mean 'misquote'?"
    ),
    (
      #"{"ignore": ["mispelt-name"]}"#,
      ":1:13: unknown value 'mispelt-name' for 'ignore'; did you mean 'misspelt-name'?"
    ),
    ("[]", ":1:1: expected an object for 'configuration', not an array"),
  ])
  func `that is wrong says where and what would be right`(json: String, complaint: String) {
    #expect(complaints(about: json) == [".essaylint.json" + complaint])
  }

  @Test func `counts columns in characters, not in bytes`() {
    let lines = complaints(about: #"{"text": "“ü”", "txet": "x"}"#)
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix(".essaylint.json:1:17: unknown key 'txet'") == true)
  }

  @Test func `that has several faults names them all, in order`() {
    let lines = complaints(about: "{\n\"sorce\": 1,\n\"failOn\": 2\n}")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix(".essaylint.json:2:1:") == true)
    #expect(lines.last?.hasPrefix(".essaylint.json:3:11:") == true)
  }

  @Test func `that is no JSON says where it stops being it`() {
    let lines = complaints(about: "{\n  \"text\" \"x\"\n}")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix(".essaylint.json:2:10: ") == true)
  }
}
