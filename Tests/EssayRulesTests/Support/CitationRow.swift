import EssayRules
import EssayText
import Testing

/// A sentence, or a few, with the place that it gives for each of its quotations of the novel.
struct CitationRow: Sendable, CustomTestStringConvertible {
  /// In which chapters a careful teacher would say that the essay places a quotation.
  enum Answer: Sendable, Equatable, ExpressibleByArrayLiteral {
    case nowhere
    /// The numbers as the essay names them: of a range its ends.
    case chapters([Int])
    /// These numbers, where saying nothing is right too.
    case atMost([Int])

    init(arrayLiteral numbers: Int...) {
      self = .chapters(numbers)
    }

    func allows(_ numbers: [Int]?) -> Bool {
      switch self {
      case .nowhere: numbers == nil
      case .chapters(let right): numbers == right
      case .atMost(let right): numbers == nil || numbers == right
      }
    }
  }

  /// A wrong place that must be reported.
  struct Report: Sendable, Equatable {
    /// As it stands in the essay.
    let words: String
    /// What the fix makes of them; nil where there is none.
    let mended: String?

    init(_ words: String, becomes mended: String?) {
      self.words = words
      self.mended = mended
    }

    /// What a finding reports, and what its first fix makes of it.
    init(_ finding: Finding, in text: TextSnapshot) {
      self.init(
        text[finding.range],
        becomes: finding.fixes.first.map { Self.mended(finding.range, by: $0, in: text) })
    }

    /// What the words at a range are after a fix that changes nothing outside them.
    private static func mended(_ range: ByteRange, by fix: Fix, in text: TextSnapshot) -> String {
      guard let after = text.applying(fix.edits) else { return "a fix that does not apply" }
      let upper = range.upperBound + after.count - text.count
      guard upper >= range.lowerBound,
        text[0..<range.lowerBound] == after[0..<range.lowerBound],
        text[range.upperBound..<text.count] == after[upper..<after.count]
      else { return "a fix that changes more than the citation" }
      return after[range.lowerBound..<upper]
    }
  }

  /// In Markdown.
  let essay: String
  /// One for each quotation of the novel, in order.
  let answers: [Answer]
  /// In order.
  let reported: [Report]

  init(_ essay: String, _ answers: Answer..., reported: [Report] = []) {
    self.essay = essay
    self.answers = answers
    self.reported = reported
  }

  var testDescription: String { essay }
}
