import EssayRules
import EssaySyntax
import EssayText
import QuoteSets
import Reports

/// An essay whose findings are given rather than found, so that these tests know only reports.
///
/// In the text, `⟦` and `⟧` stand around what the findings speak of, in order.
struct Sample {
  let text: TextSnapshot
  let ranges: [ByteRange]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var ranges: [ByteRange] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": ranges.append(start..<bytes.count)
      default: bytes += String(scalar).utf8
      }
    }
    text = TextSnapshot(String(decoding: bytes, as: UTF8.self))
    self.ranges = ranges
  }

  func checked(
    _ findings: [Finding], quotations: [JudgedQuotation] = [], themes: [ThemeTreatment] = [],
    path: String = "essay.md"
  ) -> CheckedEssay {
    CheckedEssay(
      path: path,
      analysis: Analysis(
        text: text, essay: Essay(text: text, format: .markdown), quoteSets: [.sample],
        quotations: quotations, themes: themes, findings: findings))
  }

  /// A misquote of the first marked words.
  func misquote(
    message: String = "misquoted", label: String? = nil, notes: [String] = [],
    severity: Severity = .error
  ) -> Finding {
    Finding(
      rule: "misquote", severity: severity, message: message, range: ranges[0], label: label,
      notes: notes)
  }
}

extension QuoteSet {
  /// A play of one line.
  static let sample = QuoteSet(
    id: "sample", title: "Sample", author: Author(name: "A. Nonymous", forms: []), year: nil,
    divisions: [.act, .scene], narrator: nil, titles: [],
    characters: [
      LiteraryCharacter(
        id: "ruth", name: "Ruth", forms: [], gender: .female, description: "A student.")
    ],
    relationships: [], places: [],
    themes: [Theme(id: "identity", name: "Identity", description: "Who one is.", terms: ["self"])],
    quotations: [
      CanonicalQuotation(
        id: "trash", text: "We’re modelled from trash.", variants: [], speaker: "ruth",
        mode: .spoken, addressees: [], place: [2, 1], themes: ["identity"],
        commentary: "Ruth says what nobody says.", follows: nil)
    ])
}

/// What a format prints about `essays` and `failures`.
func printed(
  _ format: ReportFormat, _ essays: [CheckedEssay] = [], failures: [FailedFile] = [],
  style: ReportStyle = ReportStyle()
) -> String {
  var report = format.report(style: style)
  var output: [UInt8] = []
  for essay in essays { report.add(essay, to: &output) }
  for failure in failures { report.add(failure, to: &output) }
  report.finish(into: &output)
  return String(decoding: output, as: UTF8.self)
}
