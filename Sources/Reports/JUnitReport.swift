import EssayRules
import EssayText

extension ReportFormat {
  /// XML that continuous integration servers show as tests.
  public static let junit = ReportFormat(
    name: "junit", version: "10", summary: "JUnit’s XML, as Jenkins reads it: a test a finding"
  ) { _ in JUnitReport() }
}

/// A `<testsuite>` for each essay with a `<testcase>` for each finding, which fails for an error and
/// a warning and says the rest on its output; an essay without findings has one that passes.
struct JUnitReport: Report {
  private var hasBegun = false

  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    begin(&output)
    let path = ReportedPath(essay.path).normalized
    let findings = essay.analysis.findings
    let failures = findings.count { isFailure($0) }
    writeSuite(
      path, tests: max(1, findings.count), failures: failures, errors: 0, to: &output
    ) { output in
      if findings.isEmpty { writeCase("no findings", of: path, "", to: &output) }
      var names = Names()
      var positions = PositionCursor(essay.analysis.text, .utf32)
      for finding in findings {
        let start = positions.position(of: finding.range.lowerBound)
        write(finding, at: start, of: essay, &names, to: &output)
      }
    }
  }

  mutating func add(_ failure: FailedFile, to output: inout [UInt8]) {
    begin(&output)
    let path = ReportedPath(failure.path).normalized
    writeSuite(path, tests: 1, failures: 0, errors: 1, to: &output) { output in
      let attributes =
        XMLText.attribute("type", FailedFile.code) + XMLText.attribute("message", failure.message)
      writeCase(FailedFile.code, of: path, "<error\(attributes)/>", to: &output)
    }
  }

  mutating func finish(into output: inout [UInt8]) {
    begin(&output)
    output += "</testsuites>\n".utf8
  }

  private mutating func begin(_ output: inout [UInt8]) {
    guard !hasBegun else { return }
    hasBegun = true
    output +=
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"essaylint\">\n".utf8
  }

  private func writeSuite(
    _ path: String, tests: Int, failures: Int, errors: Int, to output: inout [UInt8],
    _ cases: (inout [UInt8]) -> Void
  ) {
    let counts = " tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\""
    output += "  <testsuite\(XMLText.attribute("name", path))\(counts)>\n".utf8
    cases(&output)
    output += "  </testsuite>\n".utf8
  }

  private func write(
    _ finding: Finding, at start: TextPosition, of essay: CheckedEssay, _ names: inout Names,
    to output: inout [UInt8]
  ) {
    let path = ReportedPath(essay.path).normalized
    let name = names.unique("\(finding.rule) \(start.line + 1):\(start.column + 1)")
    let said = XMLText.content(
      "\(path):\(start.line + 1):\(start.column + 1): \(finding.severity.rawValue): "
        + essay.fullMessage(of: finding))
    var outcome = "<system-out>\(said)</system-out>"
    if isFailure(finding) {
      let attributes =
        XMLText.attribute("type", finding.rule) + XMLText.attribute("message", finding.message)
      outcome = "<failure\(attributes)>\(said)</failure>"
    }
    writeCase(name, of: path, outcome, to: &output)
  }

  private func writeCase(
    _ name: String, of path: String, _ outcome: String, to output: inout [UInt8]
  ) {
    // Jenkins takes what stands before the last full stop for the name of a package.
    let group = path.replacing(".", with: "_")
    output += "    <testcase\(XMLText.attribute("classname", group))".utf8
    output += XMLText.attribute("name", name).utf8
    output += (outcome.isEmpty ? "/>\n" : ">\(outcome)</testcase>\n").utf8
  }

  private func isFailure(_ finding: Finding) -> Bool { finding.severity >= .warning }

  /// The names of a suite's tests, which must differ.
  private struct Names {
    private var counts: [String: Int] = [:]

    mutating func unique(_ name: String) -> String {
      let count = counts[name, default: 0] + 1
      counts[name] = count
      return count == 1 ? name : "\(name) (\(count))"
    }
  }
}
