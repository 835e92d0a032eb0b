import Foundation
import TestSupport
import Testing

@Suite struct `Checking an essay` {
  private static let essay = """
    # Who are they?

    Ruth insists that they are “modelled on trash”, and nobody answers her.

    """

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write(Self.essay, to: "essay.md")
    return desk
  }

  @Test func `shows a misquote with the words underlined, and fails`() throws {
    let outcome = try desk().run(["check", "--select", "misquote", "essay.md"])
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("essay.md:3:38: error: "))
    #expect(outcome.output.contains(" [misquote]\n"))
    #expect(outcome.output.contains("“modelled on trash”"))
    #expect(outcome.output.contains("\n      |                                      ~~"))
    #expect(outcome.output.contains("from"))
    #expect(outcome.output.hasSuffix("\n1 error in 1 essay\n"))
  }

  @Test(arguments: [("error", 1), ("hint", 1), ("never", 0)])
  func `fails from the severity on that is asked for`(threshold: String, status: Int32) throws {
    let arguments = ["check", "--select", "misquote", "--fail-on", threshold, "essay.md"]
    #expect(try desk().run(arguments).status == status)
  }

  @Test func `makes of a finding what the configuration says`() throws {
    let desk = try desk()
    try desk.write(
      #"{"select": ["misquote"], "severity": {"misquote": "hint"}}"#, to: ".essaylint.json")
    let outcome = try desk.run(["check", "essay.md"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix("\n1 hint in 1 essay\n"))
  }

  @Test func `finds the same on standard input`() throws {
    let desk = try desk()
    let file = try desk.run(["check", "--format", "json", "essay.md"])
    let input = try desk.run(
      ["check", "--format", "json", "-", "--stdin-filename", "essay.md"],
      input: Array(Self.essay.utf8))
    #expect(file.output == input.output)
    #expect(file.status == input.status)
  }

  @Test func `offers the canonical word as a certain fix in JSON`() throws {
    let outcome = try desk().run(["check", "--format", "json", "essay.md"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let file = try #require((document["files"] as? [[String: Any]])?.first)
    #expect(file["quoteSets"] as? [String] == ["never-let-me-go"])
    let findings = try #require(file["diagnostics"] as? [[String: Any]])
    let misquote = try #require(findings.first { $0["rule"] as? String == "misquote" })
    #expect(misquote["canonical"] as? String == "ch14-modelled-from-trash")
    let fix = try #require((misquote["fixes"] as? [[String: Any]])?.first)
    #expect(fix["certain"] as? Bool == true)
    let edit = try #require((fix["edits"] as? [[String: Any]])?.first)
    #expect(edit["newText"] as? String == "from")
  }

  @Test func `shows something of each kind in the essay of the README`() throws {
    let readme = try String(contentsOf: Repository.readme, encoding: .utf8)
    let essay = "Fixtures/tour.md"
    #expect(readme.contains("swift run -c release essaylint check \(essay)"))
    let outcome = try desk().run(["check", Repository.folder.appending(path: essay).path])
    #expect(outcome.status == 1)
    let section = readme.components(separatedBy: "\n## ").first { $0.hasPrefix("Rules\n") }
    let rules = try #require(section).components(separatedBy: "\n").filter { $0.hasPrefix("| `") }
      .compactMap { $0.split(separator: "`").dropFirst().first }
    #expect(rules.count >= 13)
    // It quotes for each theme that it speaks of, and nobody has set it.
    for rule in rules where !["unsupported-theme", "assignment"].contains(rule) {
      #expect(outcome.output.contains("[\(rule)]"), "\(rule)")
    }
  }
}
