import EssayRules
import EssayText
import QuoteSets

/// Something that a page says of a place in an essay, beside it: a quotation with what was found about
/// it, or what was found about other words.
struct EssayNote {
  /// From 1, in the order of the essay.
  var number = 0
  let range: ByteRange
  let quotation: JudgedQuotation?
  var findings: [Finding]

  /// The class of what it looks like.
  var look: String { quotation?.verdict.rawValue ?? worst.rawValue }
  /// The gravest severity of its findings.
  private var worst: Severity { findings.map(\.severity).max() ?? .hint }
  /// A sign that tells without colour what it is.
  var sign: String { quotation?.verdict.sign ?? (worst >= .warning ? "!" : "i") }
  /// In words.
  var kind: String { quotation.map(\.verdict.wording) ?? worst.rawValue }

  /// All that there is to say about an essay. A quotation that is nobody's, and of which nothing was
  /// found, has no note.
  static func all(of analysis: Analysis) -> [EssayNote] {
    var notes = analysis.quotations.map {
      EssayNote(range: $0.range, quotation: $0, findings: [])
    }
    let quotationCount = notes.count
    for finding in analysis.findings {
      let holder = notes[..<quotationCount].indices.filter { index in
        let range = notes[index].range
        return range.lowerBound <= finding.range.lowerBound
          && finding.range.upperBound <= range.upperBound && !range.isEmpty
      }.min { notes[$0].range.count < notes[$1].range.count }
      let twin = notes[quotationCount...].firstIndex { $0.range == finding.range }
      if let index = holder ?? twin {
        notes[index].findings.append(finding)
      } else {
        notes.append(EssayNote(range: finding.range, quotation: nil, findings: [finding]))
      }
    }
    notes.removeAll { $0.quotation?.verdict == .unverified && $0.findings.isEmpty }
    notes.sort {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    for index in notes.indices { notes[index].number = index + 1 }
    return notes
  }
}

extension Verdict {
  /// A sign that tells verdicts apart without colour.
  var sign: String {
    switch self {
    case .verbatim: "✓"
    case .adapted: "≈"
    case .repunctuated: ";"
    case .misquoted: "✗"
    case .spliced: "+"
    case .unverified: "?"
    }
  }

  /// For people.
  var wording: String {
    switch self {
    case .verbatim: "word for word"
    case .adapted: "altered, as is permitted"
    case .repunctuated: "punctuation or capitals differ"
    case .misquoted: "misquoted"
    case .spliced: "two quotations run together"
    case .unverified: "not known to essaylint"
    }
  }

  /// Whether the essay quotes well.
  var isRight: Bool { self == .verbatim || self == .adapted }
  /// Whether it quotes a known text, and wrongly.
  var isWrong: Bool { !isRight && self != .unverified }
}

extension JudgedQuotation {
  /// Who says it and where, by the quote set or by the full text of the work.
  var credit: String? {
    if let canonical {
      let credits = canonicals.count > 1 ? canonicals.map(\.credit) : [canonical.credit]
      return credits.joined(separator: "; ")
    }
    return source.flatMap { $0.credit.isEmpty ? nil : $0.credit }
  }

  /// The text's own words.
  var textsWords: String? {
    let words = canonical.map(\.quotation.text) ?? source.map(\.words)
    return words?.replacing("\n", with: " / ")
  }
}
