import EssayRules
import EssaySyntax
import EssayText

/// Any bytes, in any format, give findings whose ranges lie in the essay on the edges of characters,
/// and whose fixes apply. What is certain is not found again once it is mended.
struct EssayMouth: Mouth {
  func swallow(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let format = Samples.formats[choices.next(Samples.formats.count)]
    let text = TextSnapshot(choices.text)
    let analysis = Samples.linter.analyse(text, format: format)
    checkRanges(of: analysis)
    for fix in analysis.findings.flatMap(\.fixes) {
      demand(text.applying(fix.edits) != nil, "a fix that does not apply: \(fix)")
    }
    checkMending(of: analysis, format)
  }

  private func checkRanges(of analysis: Analysis) {
    let text = analysis.text
    func isEdge(_ offset: Int) -> Bool {
      offset >= 0 && offset <= text.count
        && (offset == text.count || text.bytes[offset] & 0xC0 != 0x80)
    }
    func check(_ range: ByteRange, _ what: @autoclosure () -> String) {
      demand(isEdge(range.lowerBound) && isEdge(range.upperBound), "\(range) of \(what())")
    }
    for finding in analysis.findings {
      check(finding.range, finding.rule)
      for edit in finding.fixes.flatMap(\.edits) { check(edit.range, "a fix of \(finding.rule)") }
      // Nobody reads more, and an editor gets it with every key.
      demand(finding.message.utf8.count < 2_000, "a message of \(finding.message.utf8.count) bytes")
    }
    for quotation in analysis.quotations {
      check(quotation.range, "a quotation")
      for difference in quotation.differences { check(difference.range, "a difference") }
    }
    for mention in analysis.themes.flatMap(\.mentions) { check(mention, "a mention") }
    let starts = analysis.findings.map(\.range.lowerBound)
    demand(starts == starts.sorted(), "findings out of order")
  }

  private func checkMending(of analysis: Analysis, _ format: EssayFormat) {
    let edits = analysis.certainEdits
    guard !edits.isEmpty else { return }
    guard let mended = analysis.text.applying(edits) else {
      fatalError("certain fixes that do not go together: \(edits)")
    }
    let fresh = Samples.linter.analyse(mended, format: format)
    let reused = Samples.linter.analyse(mended, format: format, reusing: analysis)
    demand(fresh.account == reused.account, "another account after mending")
    // A fix may uncover something else. The same words are not put there again.
    var growth = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let start = edit.range.lowerBound + growth
      let now = start..<start + edit.replacement.utf8.count
      growth += edit.replacement.utf8.count - edit.range.count
      let again = fresh.certainEdits.first {
        $0.range == now && $0.replacement == edit.replacement && !now.isEmpty
      }
      demand(again == nil, "found again: \(edit)")
    }
    let (whole, _) = Samples.linter.mend(analysis, format: format)
    demand(whole.text.count <= analysis.text.count * 2 + 10_000, "mending that never ends")
  }
}
