import EssayText
import Foundation
import Reports
import Testing

@testable import EssayRules

@Suite struct `The report in SARIF` {
  private func run(_ essays: [CheckedEssay] = [], failures: [FailedFile] = []) throws
    -> NSDictionary
  {
    let output = printed(
      .sarif, essays, failures: failures, style: ReportStyle(version: "1.2.3"))
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? NSDictionary)
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [NSDictionary])?.first)
  }

  /// What stands at a path of keys and indices: `invocations.0.executionSuccessful`.
  private func member(_ path: String, of value: Any) -> Any? {
    path.split(separator: ".").reduce(value as Any?) { value, key in
      if let list = value as? [Any] { return Int(key).flatMap { $0 < list.count ? list[$0] : nil } }
      return (value as? NSDictionary)?[String(key)]
    }
  }

  private func uri(of path: String) throws -> [String: String]? {
    let run = try run(failures: [FailedFile(path: path, message: "no")])
    let location = "invocations.0.toolExecutionNotifications.0.locations.0"
    return member("\(location).physicalLocation.artifactLocation", of: run) as? [String: String]
  }

  @Test func `describes the program and its rules`() throws {
    let driver = try #require(member("tool.driver", of: try run()) as? NSDictionary)
    #expect(driver["semanticVersion"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [NSDictionary])
    #expect(rules.map { $0["id"] as? String } == RuleRegistry.all.map { $0.documentation.id })
    let help = member("0.help.markdown", of: rules) as? String
    #expect(help?.hasPrefix("# misquote\n") == true)
  }

  @Test func `has a result with its fix for a finding`() throws {
    let sample = Sample("one\n“👍 ⟦on⟧ trash”")
    let range = sample.ranges[0]
    let finding = Finding(
      rule: "misquote", severity: .information, message: "{misquoted}", range: range,
      notes: ["Ruth"], theme: "identity",
      fixes: [
        Fix(
          title: "Write “from”", isCertain: true,
          edits: [TextEdit(range: range, replacement: "{from}")])
      ])
    let results = try #require(
      try run([sample.checked([finding], path: "a b.md")])["results"] as? [NSDictionary])
    let region: NSDictionary = [
      "startLine": 2, "startColumn": 4, "endLine": 2, "endColumn": 6, "byteOffset": 12,
      "byteLength": 2,
    ]
    let place: NSDictionary = ["uri": "a%20b.md", "uriBaseId": "SRCROOT", "index": 0]
    #expect(results.count == 1)
    let result = try #require(results.first?.mutableCopy() as? NSMutableDictionary)
    let prints = result["partialFingerprints"] as? [String: String]
    #expect(prints?["essaylintWords/v1"]?.count == 32)
    result["partialFingerprints"] = nil
    #expect(
      result == [
        "ruleId": "misquote", "ruleIndex": 0, "level": "note",
        "message": ["text": "{{misquoted}}\nRuth"],
        "locations": [["physicalLocation": ["artifactLocation": place, "region": region]]],
        "fixes": [
          [
            "description": ["text": "Write “from”"],
            "artifactChanges": [
              [
                "artifactLocation": place,
                "replacements": [
                  ["deletedRegion": region, "insertedContent": ["text": "{from}"]]
                ],
              ]
            ],
            "properties": ["certain": true],
          ]
        ],
        "properties": ["theme": "identity"],
      ])
  }

  @Test func `says where a quotation stands in the full text`() throws {
    let sample = Sample("“modelled ⟦on⟧ trash”")
    let judged = JudgedQuotation(
      range: 0..<sample.text.count, group: 0, verdict: .misquoted, canonical: nil, canonicals: [],
      differences: [], attributedSpeaker: nil, citedPlace: nil,
      source: SourcePlace(
        path: "/books/full text.txt", line: 7, range: 20..<24, chapter: nil, speaker: nil))
    let run = try run([sample.checked([sample.misquote()], quotations: [judged])])
    let related = member("results.0.relatedLocations.0.physicalLocation", of: run)
    let place = related as? NSDictionary
    #expect(
      place == [
        "artifactLocation": ["uri": "file:///books/full%20text.txt"],
        "region": ["startLine": 7, "byteOffset": 20, "byteLength": 4],
      ])
  }

  @Test func `tells of a file that could not be checked`() throws {
    let run = try run(failures: [FailedFile(path: "gone.md", message: "no such file")])
    #expect(member("invocations.0.executionSuccessful", of: run) as? Bool == false)
    #expect(member("invocations.0.executionSuccessful", of: try self.run()) as? Bool == true)
  }

  @Test(arguments: [
    ("essay.md", "essay.md"), ("./essay.md", "essay.md"), ("a//b/../c.md", "a/c.md"),
    ("../a.md", "../a.md"), ("a b%c:d#e?f.md", "a%20b%25c%3Ad%23e%3Ff.md"), ("é.md", "%C3%A9.md"),
    ("a\nb.md", "a%0Ab.md"),
  ])
  func `percent-encodes a path`(path: String, expected: String) throws {
    #expect(try uri(of: path) == ["uri": expected, "uriBaseId": "SRCROOT"])
  }

  @Test func `has an absolute path as a file's URI`() throws {
    #expect(try uri(of: "/home/../a b.md") == ["uri": "file:///a%20b.md"])
  }
}
