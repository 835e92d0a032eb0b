import EssayRules
import QuoteSets

extension Analysis {
  /// All that it says, in words: two that say the same are the same.
  var account: [String] {
    quotations.map { quotation in
      "quotation \(quotation.range) \(quotation.group) \(quotation.verdict) "
        + "\(quotation.canonical?.quotation.id ?? "-") "
        + "\(quotation.canonicals.map(\.quotation.id)) "
        + "\(quotation.differences.map { "\($0.range) \($0.canonical)" }) "
        + "\(quotation.attributedSpeaker ?? "-") \(quotation.citedPlace ?? []) "
        + "\(quotation.source.map { "\($0)" } ?? "-")"
    }
      + themes.map { "theme \($0.theme.id) \($0.mentions)" }
      + findings.map { finding in
        "finding \(finding.rule) \(finding.severity) \(finding.message) \(finding.range) "
          + "\(finding.label ?? "-") \(finding.notes) \(finding.canonical?.quotation.id ?? "-") "
          + "\(finding.theme ?? "-") "
          + "\(finding.fixes.map { "\($0.title) \($0.isCertain) \($0.edits)" })"
      }
  }
}
