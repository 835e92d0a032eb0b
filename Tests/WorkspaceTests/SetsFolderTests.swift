import EssayRules
import EssayText
import Foundation
import Testing

@testable import Workspace

@Suite struct `The folder of quote sets beside a configuration` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("{}", to: ".essaylint.json")
  }

  private func set(_ title: String) -> String {
    """
    {"title": "\(title)", "author": {"name": "A. N. Ashe"}, "divisions": [], "characters": [],
      "themes": [], "quotations": []}
    """
  }

  private func setup() throws(WorkspaceError) -> EssaySetup {
    try EssayWorkspace().setup(forEssayAt: folder.path("essays/one.md"))
  }

  private func complaints() -> [String] {
    do {
      _ = try setup()
      return []
    } catch {
      return error.problems.map {
        $0.description.replacing(folder.path + "/", with: "")
      }
    }
  }

  private func own(_ setup: EssaySetup) -> [String] {
    setup.quoteSets.map(\.id).filter { setup.quoteSetFiles[$0] != nil }
  }

  @Test func `is known whole, and decides nothing`() throws {
    try folder.write(set("One"), to: "sets/one.json")
    try folder.write("// Two.\n" + set("Two"), to: "sets/two.json")
    let setup = try setup()
    #expect(own(setup) == ["one", "two"])
    #expect(setup.configuration.texts == [])
    #expect(setup.quoteSetFiles["one"] == folder.path("sets/one.json"))
  }

  @Test func `holds other things as well`() throws {
    try folder.write(set("One"), to: "sets/one.json")
    for name in ["notes.txt", "quote-set.schema.json", ".one.json", "old/two.json", "x.json/y"] {
      try folder.write("What?", to: "sets/\(name)")
    }
    #expect(own(try setup()) == ["one"])
  }

  @Test func `is nothing without a configuration`() throws {
    try folder.write(set("One"), to: "essays/sets/one.json")
    #expect(own(try setup()) == [])
  }

  @Test func `is nothing where it is a file`() throws {
    try folder.write("What?", to: "sets")
    #expect(own(try setup()) == [])
  }

  @Test func `may be what the configuration's texts are of`() throws {
    try folder.write(set("One"), to: "sets/one.json")
    try folder.write(#"{"text": "one"}"#, to: ".essaylint.json")
    #expect(try setup().configuration.texts == ["one"])
    try folder.write(#"{"text": "on"}"#, to: ".essaylint.json")
    #expect(complaints().count == 1)
    #expect(complaints()[0].hasSuffix("there is no quote set 'on'; did you mean 'one'?"))
  }

  @Test func `has what is broken in it told once, at its place`() throws {
    try folder.write(set("One").replacing("author", with: "auhtor"), to: "sets/one.json")
    try folder.write(#"{"text": "one", "sets": ["sets/one.json"]}"#, to: ".essaylint.json")
    #expect(
      complaints() == [
        "sets/one.json:1:1: missing 'author' in a quote set",
        "sets/one.json:1:18: unknown key 'auhtor' in a quote set; did you mean 'author'?",
      ])
  }

  @Test func `has what cannot be read told by its name`() throws {
    try folder.write([0x7B, 0xFF, 0x7D], to: "sets/one.json")
    #expect(
      complaints() == [
        "sets/one.json: not UTF-8 text: byte 1, on line 1, belongs to no character; "
          + "save it as plain text in UTF-8"
      ])
  }

  @Test func `takes in no link that leads out of it`() throws {
    let files = FileManager.default
    try folder.write(set("One"), to: "sets/one.json")
    try folder.write(set("Two"), to: "two.json")
    try files.createSymbolicLink(
      atPath: folder.path("sets/same.json"), withDestinationPath: "one.json")
    #expect(own(try setup()) == ["one", "same"])
    try files.createSymbolicLink(
      atPath: folder.path("sets/two.json"), withDestinationPath: "../two.json")
    #expect(
      complaints().map { $0.prefix(70) } == [
        "sets/two.json: this symbolic link leads out of the folder 'sets', or n"
      ])
  }

  @Test func `takes no link for a folder of its own`() throws {
    let outside = try TemporaryFolder()
    try outside.write(set("One"), to: "one.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("sets"), withDestinationPath: outside.path)
    #expect(
      complaints() == [
        "sets: this symbolic link leads out of the configuration's folder; name the quote sets in 'sets'"
      ])
  }

  @Test func `has bounds`() throws {
    for number in 0...SetsFolder.mostFiles {
      try folder.write(set("One"), to: "sets/\(1000 + number).json")
    }
    #expect(
      complaints().map { $0.prefix(69) } == [
        "sets/1100.json: there are more than 100 quote sets in this folder, or"
      ])
  }

  @Test func `has a bound for each set`() throws {
    try folder.write(set("One"), to: "sets/one.json")
    try folder.write(String(repeating: " ", count: 5 << 20) + set("Two"), to: "sets/two.json")
    #expect(
      complaints() == [
        "sets/two.json: larger than 4 MiB, which is the most that essaylint reads of a quote set"
      ])
  }

  @Test func `has a bound of bytes`() throws {
    let spaces = String(repeating: " ", count: 3 << 20)
    for number in 0...5 { try folder.write(spaces + set("One"), to: "sets/\(number).json") }
    #expect(complaints().map { $0.prefix(12) } == ["sets/5.json:"])
  }

  @Test func `is looked at again when something in it changes`() throws {
    let workspace = EssayWorkspace()
    let essay = folder.path("one.md")
    #expect(own(workspace.outlook(forEssayAt: essay).setup) == [])
    try folder.write(set("One"), to: "sets/one.json")
    #expect(workspace.changed())
    #expect(own(workspace.outlook(forEssayAt: essay).setup) == ["one"])
    try folder.write(set("Other"), to: "sets/two.json")
    #expect(workspace.changed())
    let outlook = workspace.outlook(forEssayAt: essay)
    #expect(own(outlook.setup) == ["one", "two"])
    #expect(outlook.files.contains(folder.path("sets/two.json")))
    try folder.write("{", to: "sets/two.json")
    #expect(workspace.outlook(forEssayAt: essay).problems.count == 1)
    try FileManager.default.removeItem(atPath: folder.path("sets/two.json"))
    #expect(own(workspace.outlook(forEssayAt: essay).setup) == ["one"])
  }

  @Test func `makes its files quote sets for an editor, whatever is in them`() throws {
    #expect(
      WorkspaceFileKind(path: folder.path("sets/one.json"), text: TextSnapshot("{")) == .quoteSet)
    #expect(WorkspaceFileKind(path: folder.path("other/one.json"), text: TextSnapshot("{")) == nil)
  }

  @Test func `is shown among the settings`() throws {
    try folder.write(set("One"), to: "sets/one.json")
    try folder.write("Text.", to: "one.md")
    let shown = try EssayWorkspace().settingsInForce(at: folder.path("one.md")).settings
      .first { $0.key == "sets/" }
    #expect(shown?.values == ["one.json"])
    #expect(shown?.origin == .folder(folder.path("sets")))
  }
}

@Suite struct `A quote set to begin with` {
  @Test(arguments: [
    ("Ozymandias", "ozymandias"), ("An Inspector Calls", "an-inspector-calls"),
    ("L’Étranger", "letranger"), ("Nineteen Eighty-Four", "nineteen-eighty-four"),
    ("  A -- b!  ", "a-b"), ("1984", "1984"), ("Æneis: Œuvre", "aeneis-oeuvre"), ("???", nil),
    ("Война и мир", nil),
  ])
  func `is named by its title`(title: String, id: String?) {
    #expect(QuoteSetTemplate(title: title, author: nil).id == id)
  }

  @Test(arguments: [("A \"B\"\n\\ C", nil), ("Ozymandias", "P. \"B.\" Shelley")])
  func `is sound as it is, and with its examples`(title: String, author: String?) throws {
    let template = QuoteSetTemplate(title: title, author: author).text
    #expect(
      QuoteSetFiles.problems(in: TextSnapshot(template), path: "/x.json").map(\.severity)
        == [.warning])
    let taken = template.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("    // ") ? "    " + line.dropFirst(7) : String(line)
    }
    let text = taken.joined(separator: "\n").replacing("// \"narrator\"", with: "\"narrator\"")
      .replacing("// \"year\"", with: "\"year\"")
    #expect(
      QuoteSetFiles.problems(in: TextSnapshot(text), path: "/x.json").map(\.description) == [])
    #expect(text.contains("\n      \"id\": \"pride\""))
  }
}
