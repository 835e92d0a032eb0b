import EssayText
import Foundation
import Reports
import TestSupport
import Testing

@testable import EssayRules

/// Every character that some format gives a meaning to, and some that steer terminals.
private let nasty =
  "%,:=&<>\"'\\]]>\t\r\u{0}\u{1B}[31m\u{7F}\u{9B}2J\u{202E}\u{2066}\u{FFFE}\u{FFFF}{0}👍"

@Suite struct `Formats for programs` {
  private static let formats: [ReportFormat] = ReportFormat.all.filter { $0.name != "text" }

  private func essay(
    _ marked: String = "one\n“👍 ⟦on⟧ trash”", path: String = "essay.md", count: Int = 1,
    severity: Severity = .error, message: String = "misquoted", notes: [String] = []
  ) -> CheckedEssay {
    let sample = Sample(marked)
    let finding = sample.misquote(message: message, notes: notes, severity: severity)
    return sample.checked(Array(repeating: finding, count: count), path: path)
  }

  @Test func `stand in the README, each with its version`() throws {
    let readme = try String(contentsOf: Repository.readme, encoding: .utf8)
    let rows =
      readme.components(separatedBy: "\n## Reports\n").last?
      .components(separatedBy: "\n## ").first?
      .split(separator: "\n").filter { $0.hasPrefix("| `") } ?? []
    let listed = rows.map { $0.split(separator: "|").prefix(2).joined() }
    #expect(listed == ReportFormat.all.map { " `\($0.name)`  \($0.version) " })
  }

  @Test(arguments: formats.map(\.name))
  func `never steer a terminal`(name: String) throws {
    let format = try #require(ReportFormat(name: name))
    let output = printed(
      format, [essay(path: nasty, message: nasty, notes: [nasty])],
      failures: [FailedFile(path: nasty, message: nasty)])
    let steering = output.unicodeScalars.filter {
      $0 != "\n" && $0.properties.generalCategory == .control
        || ("\u{202A}"..."\u{202E}").contains($0) || ("\u{2066}"..."\u{2069}").contains($0)
    }
    #expect(steering.isEmpty)
  }

  @Test(arguments: formats.map(\.name))
  func `name a file that could not be checked`(name: String) throws {
    let format = try #require(ReportFormat(name: name))
    let failure = FailedFile(path: "gone.md", message: "no such file")
    let output = printed(format, failures: [failure])
    #expect(output.contains("gone.md"))
    #expect(output.contains("no such file"))
  }

  @Test(arguments: formats.map(\.name))
  func `write an essay before the next one comes, and the same in the end`(name: String) throws {
    let format = try #require(ReportFormat(name: name))
    var report = format.report()
    var output: [UInt8] = []
    for number in 0..<3 {
      let before = output.count
      report.add(essay(path: "essay\(number).md"), to: &output)
      #expect(String(decoding: output[before...], as: UTF8.self).contains("essay\(number)"))
    }
    report.finish(into: &output)
    let essays = (0..<3).map { essay(path: "essay\($0).md") }
    #expect(printed(format, essays) == String(decoding: output, as: UTF8.self))
  }

  @Test func `compact has a line for each finding`() {
    let failure = FailedFile(path: "gone.md", message: "no such file")
    #expect(
      printed(.compact, [essay(message: "a\nb"), essay(severity: .hint)], failures: [failure])
        == """
        essay.md:2:4: error: a␊b [misquote]
        essay.md:2:4: hint: misquoted [misquote]
        gone.md:1:1: error: no such file [not-checked]

        """)
  }

  @Test func `jsonl has an object for each finding, essay and failure`() throws {
    let failure = FailedFile(path: "gone.md", message: "no such file")
    let lines = printed(.jsonLines, [essay(count: 2)], failures: [failure]).split(separator: "\n")
    let objects = try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(
      objects.map { $0["type"] as? String } == ["finding", "finding", "essay", "error", "summary"])
    #expect(objects.allSatisfy { $0["version"] as? Int == 1 })
    #expect(objects.dropLast().map { $0["path"] as? String }.last == "gone.md")
  }

  @Test func `JSON keeps what it escapes`() throws {
    let text = "\u{7F}\u{80}\u{9F}\u{A0}\u{202A}\u{202E}\u{2066}\u{2069}\u{2070}é€"
    for format in [ReportFormat.json, .sarif, .gitLab] {
      let output = printed(format, [essay(message: text)])
      let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
      #expect(everyString(in: value).contains { $0 == text }, "\(format.name)")
    }
  }

  private func everyString(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(everyString)
    case let object as [String: Any]: object.values.flatMap(everyString)
    default: []
    }
  }

  // MARK: - GitHub

  @Test func `GitHub's commands escape what means something in them`() {
    let output = printed(
      .gitHub,
      [essay(path: "a,b:c%.md", message: "100 %: “a, b”", notes: ["note"])])
    #expect(
      output == "::error file=a%2Cb%3Ac%25.md,line=2,endLine=2,col=4,endColumn=6,title=misquote"
        + "::100 %25: “a, b”%0Anote\n")
  }

  @Test func `GitHub's commands have no columns for words on several lines`() {
    let output = printed(.gitHub, [essay("⟦one\ntwo⟧", severity: .warning)])
    #expect(output == "::warning file=essay.md,line=1,endLine=2,title=misquote::misquoted\n")
  }

  @Test func `GitHub is told of a failed file`() {
    let failure = FailedFile(path: "./gone.md", message: "no such file")
    #expect(
      printed(.gitHub, failures: [failure])
        == "::error file=gone.md,title=not-checked::no such file\n")
  }

  // MARK: - GitLab

  private func issues(_ essays: [CheckedEssay]) throws -> [[String: Any]] {
    let output = printed(.gitLab, essays)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
  }

  private func fingerprints(_ essays: CheckedEssay...) throws -> [String] {
    try issues(essays).compactMap { $0["fingerprint"] as? String }
  }

  @Test func `GitLab gets an issue for each finding`() throws {
    let issue = try #require(try issues([essay(path: "./a/b.md")]).first)
    #expect(issue["check_name"] as? String == "misquote")
    #expect(issue["severity"] as? String == "critical")
    let location = try #require(issue["location"] as? [String: Any])
    #expect(location["path"] as? String == "a/b.md")
    #expect(location["lines"] as? [String: Int] == ["begin": 2, "end": 2])
  }

  @Test func `a fingerprint stays when the essay around the words changes`() throws {
    #expect(
      try fingerprints(essay("⟦on the⟧")) == fingerprints(essay("more\n\nand more ⟦on\nthe⟧")))
  }

  @Test func `no two findings share a fingerprint`() throws {
    let all = try fingerprints(
      essay(count: 3), essay("⟦off⟧", count: 2), essay(path: "other.md"),
      essay(path: "dir/essay.md"))
    #expect(Set(all).count == 7)
  }

  // MARK: - XML

  @Test func `Checkstyle escapes what XML would take for markup`() {
    let output = printed(
      .checkstyle, [essay(path: "a&b.md", severity: .hint, message: "<“\"”>\u{0}", notes: ["x"])])
    #expect(
      output == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">
          <file name="a&amp;b.md">
            <error line="2" column="4" severity="info" message="&lt;“&quot;”&gt;␀&#10;x" \
        source="essaylint.misquote"/>
          </file>
        </checkstyle>

        """)
  }

  @Test func `JUnit has a suite for each essay and a test for each finding`() {
    let essays = [
      essay(count: 2, severity: .warning, notes: ["note"]), essay(severity: .hint),
      Sample("words").checked([], path: "good.md"),
    ]
    let failure = FailedFile(path: "gone.md", message: "no such file")
    #expect(
      printed(.junit, essays, failures: [failure]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="essaylint">
          <testsuite name="essay.md" tests="2" failures="2" errors="0">
            <testcase classname="essay_md" name="misquote 2:4"><failure type="misquote" \
        message="misquoted">essay.md:2:4: warning: misquoted
        note</failure></testcase>
            <testcase classname="essay_md" name="misquote 2:4 (2)"><failure type="misquote" \
        message="misquoted">essay.md:2:4: warning: misquoted
        note</failure></testcase>
          </testsuite>
          <testsuite name="essay.md" tests="1" failures="0" errors="0">
            <testcase classname="essay_md" name="misquote 2:4"><system-out>essay.md:2:4: hint: \
        misquoted</system-out></testcase>
          </testsuite>
          <testsuite name="good.md" tests="1" failures="0" errors="0">
            <testcase classname="good_md" name="no findings"/>
          </testsuite>
          <testsuite name="gone.md" tests="1" failures="0" errors="1">
            <testcase classname="gone_md" name="not-checked"><error type="not-checked" \
        message="no such file"/></testcase>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func `XML is whole where there is nothing to tell`() {
    #expect(printed(.checkstyle).hasSuffix("<checkstyle version=\"4.3\">\n</checkstyle>\n"))
    #expect(printed(.junit).hasSuffix("<testsuites name=\"essaylint\">\n</testsuites>\n"))
  }
}
