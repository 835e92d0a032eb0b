import EssayRules
import EssayText

/// Compares what the linter says of an essay with its labels.
struct Examiner {
  let essay: LabelledEssay
  let analysis: Analysis

  /// Rules whose findings count only where they are labelled.
  private static let onlyWhereLabelled: Set<String> = ["unsupported-theme", "unverified-quotation"]

  /// What is missed, falsely reported or otherwise not as labelled, in words.
  func complaints() -> [String] {
    var unused = Set(analysis.findings.indices)
    var complaints: [String] = []
    for label in essay.labels {
      if LabelledEssay.verdicts.contains(label.name) {
        complaints += verdictComplaints(label)
      } else if RuleRegistry.rule(label.name) != nil {
        complaints += findingComplaints(label, &unused)
      }
    }
    return complaints + themeComplaints(&unused) + falseAlarms(unused)
  }

  private func words(_ range: ByteRange) -> String { essay.text[range] }

  /// How far two ranges agree: 0 apart, 1 the same.
  private func agreement(_ left: ByteRange, _ right: ByteRange) -> Double {
    if left == right { return 1 }
    let common = left.clamped(to: right).count
    let all = max(left.upperBound, right.upperBound) - min(left.lowerBound, right.lowerBound)
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  private func verdictComplaints(_ label: LabelledEssay.Label) -> [String] {
    let best = analysis.quotations.max {
      agreement($0.range, label.range) < agreement($1.range, label.range)
    }
    let found = best.flatMap { agreement($0.range, label.range) > 0 ? $0 : nil }
    var complaints: [String] = []
    if (found?.verdict.rawValue ?? "unverified") != label.name {
      let verdict = found?.verdict.rawValue ?? "no quotation"
      complaints.append("\(words(label.range)) is \(label.name), got \(verdict)")
    }
    if let canonical = label.canonical,
      !(found?.canonicals.contains { $0.quotation.id == canonical } ?? false)
    {
      let id = found?.canonical?.quotation.id ?? "none"
      complaints.append("\(words(label.range)) is \(canonical), got \(id)")
    }
    return complaints
  }

  private func findingComplaints(_ label: LabelledEssay.Label, _ unused: inout Set<Int>) -> [String]
  {
    let candidates = unused.filter { analysis.findings[$0].rule == label.name }
    let best = candidates.max {
      agreement(analysis.findings[$0].range, label.range)
        < agreement(analysis.findings[$1].range, label.range)
    }
    guard let best, agreement(analysis.findings[best].range, label.range) > 0 else {
      return ["\(label.name) is missed at \(words(label.range))"]
    }
    unused.remove(best)
    let finding = analysis.findings[best]
    var complaints: [String] = []
    if agreement(finding.range, label.range) < 0.5 {
      complaints.append("\(label.name) at \(words(label.range)) got \(words(finding.range))")
    }
    if let canonical = label.canonical, finding.canonical?.quotation.id != canonical,
      finding.theme != canonical
    {
      complaints.append("\(label.name) at \(words(label.range)) is not about \(canonical)")
    }
    if let right = label.rightAnswer {
      let wanted = essay.text.applying([TextEdit(range: label.range, replacement: right)])
      let got = finding.fixes.first.flatMap { essay.text.applying($0.edits) }
      if wanted != got {
        complaints.append(
          "\(label.name) at \(words(label.range)) should become \(right), not by "
            + "\(finding.fixes.first?.edits.map(\.replacement) ?? [])")
      }
    }
    return complaints
  }

  private func themeComplaints(_ unused: inout Set<Int>) -> [String] {
    let found = unused.filter { analysis.findings[$0].rule == "missing-theme" }
    unused.subtract(found)
    guard let missing = essay.missingThemes else { return [] }
    let reported = Set(found.compactMap { analysis.findings[$0].theme })
    return missing.subtracting(reported).map { "missing-theme \($0) is missed" }
      + reported.subtracting(missing).map { "missing-theme \($0) is a false alarm" }
  }

  private func falseAlarms(_ unused: Set<Int>) -> [String] {
    let findings = unused.map { analysis.findings[$0] }
      .filter { !Self.onlyWhereLabelled.contains($0.rule) }
      .map { "false alarm \($0.rule) at \(words($0.range)): \($0.message)" }
    let verdicts = analysis.quotations.filter { quotation in
      [.misquoted, .spliced].contains(quotation.verdict)
        && !essay.labels.contains { agreement($0.range, quotation.range) > 0 }
    }
    return findings + verdicts.map { "\(words($0.range)) is called \($0.verdict.rawValue)" }
  }
}
