import EssayRules
import EssaySyntax
import EssayText
import Testing

/// What `--fix` and "mend everything that is certain" make of the labelled essays.
@Suite("Mending")
struct MendingTests {
  @Test("gives each the text that its labels say is right", arguments: Samples.fixtures.sampled)
  func givesTheRightText(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    let essay = try LabelledEssay(labelled)
    let analysis = Samples.linter.analyse(essay.text, format: format)
    let mended = Samples.linter.mend(analysis, format: format).analysis.text
    let right = try #require(rightText(of: essay, analysis))
    #expect(lines(of: mended, unlike: right) == lines(of: right, unlike: mended))
    #expect(mended == right)
  }

  @Test("changes nothing the second time", arguments: Samples.fixtures.sampled)
  func changesNothingTheSecondTime(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    let text = try LabelledEssay(labelled).text
    for doubtful in [false, true] {
      let first = Samples.linter.mend(
        Samples.linter.analyse(text, format: format), format: format, doubtful: doubtful)
      let again = Samples.linter.analyse(first.analysis.text, format: format)
      let second = Samples.linter.mend(again, format: format, doubtful: doubtful)
      #expect(second.mended == 0)
      #expect(second.analysis.text == first.analysis.text)
    }
  }

  @Test("leaves line ends and the byte-order mark alone", arguments: Samples.fixtures.sampled)
  func leavesLineEndsAlone(path: String) throws {
    let (labelled, format) = try Samples.fixture(path)
    let unix = try LabelledEssay(labelled.replacing("\r\n", with: "\n")).text
    let windows = TextSnapshot("\u{FEFF}" + unix.string.replacing("\n", with: "\r\n"))
    func mended(_ text: TextSnapshot) -> String {
      Samples.linter.mend(Samples.linter.analyse(text, format: format), format: format)
        .analysis.text.string
    }
    #expect(mended(windows) == "\u{FEFF}" + mended(unix).replacing("\n", with: "\r\n"))
  }

  @Test("mends something in many of them, and nothing in a clean one")
  func mendsSomething() throws {
    var mended = 0
    for path in Samples.fixtures {
      let (labelled, format) = try Samples.fixture(path)
      let text = try LabelledEssay(labelled).text
      let count = Samples.linter.mend(
        Samples.linter.analyse(text, format: format), format: format
      ).mended
      if path.hasPrefix("clean/") { #expect(count == 0, "\(path)") }
      if count > 0 { mended += 1 }
    }
    #expect(mended >= 20)
  }

  /// The essay with the right answers of its labels wherever a fix is certain; where a label has
  /// none, with the fix itself.
  private func rightText(of essay: LabelledEssay, _ analysis: Analysis) -> TextSnapshot? {
    var edits: [TextEdit] = []
    for finding in analysis.findings {
      guard let fix = finding.fixes.first, fix.isCertain else { continue }
      let label = essay.labels.first { label in
        label.name == finding.rule && label.rightAnswer != nil
          && label.range.overlaps(finding.range)
      }
      if let label, let right = label.rightAnswer {
        edits.append(TextEdit(range: label.range, replacement: right))
      } else {
        edits += fix.edits
      }
    }
    return essay.text.applying(edits)
  }

  private func lines(of text: TextSnapshot, unlike other: TextSnapshot) -> [Substring] {
    let others = Set(other.string.split(separator: "\n"))
    return text.string.split(separator: "\n").filter { !others.contains($0) }
  }
}
