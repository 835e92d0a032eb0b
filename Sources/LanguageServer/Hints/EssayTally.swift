import EssayRules
import EssaySyntax
import EssayText
import QuoteSets

/// How an essay stands as a whole, in a line and in full.
struct EssayTally {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// How many names a line has room for.
  private static let mostNames = 4

  // MARK: Themes

  /// Those that the essay must treat, where it says so, else all.
  private var themes: [ThemeTreatment] {
    guard let required = analysis.essay.frontMatter.themes else { return analysis.themes }
    let chosen = analysis.themes.filter { required.contains($0.theme.id) }
    return chosen.isEmpty ? analysis.themes : chosen
  }

  /// `3 of 4 themes; missing: deceit`; nil where no set has themes.
  var themeLine: String? {
    let themes = themes
    guard !themes.isEmpty else { return nil }
    let missing = themes.filter { $0.mentions.isEmpty }.map { $0.theme.name.lowercased() }
    let count =
      "\(themes.count - missing.count) of \(themes.count) theme\(themes.count == 1 ? "" : "s")"
    guard !missing.isEmpty else { return count }
    let shown = missing.prefix(Self.mostNames).joined(separator: ", ")
    let rest = missing.count - Self.mostNames
    return "\(count); missing: \(shown)\(rest > 0 ? " and \(rest) more" : "")"
  }

  /// A line for each theme: `Deceit: 3 mentions, first in line 12`.
  var themeReport: String {
    let lines = themes.map { treatment in
      guard let first = treatment.mentions.first else {
        return "\(treatment.theme.name): not mentioned"
      }
      let count = treatment.mentions.count
      return count == 1
        ? "\(treatment.theme.name): 1 mention, in line \(line(of: first))"
        : "\(treatment.theme.name): \(count) mentions, first in line \(line(of: first))"
    }
    return lines.isEmpty ? "No quote set names any themes." : lines.joined(separator: "\n")
  }

  // MARK: Quotations

  /// `12 quotations: 9 right, 2 wrong, 1 unknown`; nil where there are none.
  var quotationLine: String? {
    line(of: QuotationCensus(analysis, BlockPlaces(analysis.essay)))
  }

  private func line(of census: QuotationCensus) -> String? {
    let total = census.entries.count
    guard total > 0 else { return nil }
    let counts: [(QuotationCensus.Standing, String)] = [
      (.right, "right"), (.wrong, "wrong"), (.repunctuated, "repunctuated"),
      (.unknown, "unknown"),
    ]
    let parts = counts.compactMap { standing, word in
      census.count(standing) > 0 ? "\(census.count(standing)) \(word)" : nil
    }
    return "\(total) quotation\(total == 1 ? "" : "s"): \(parts.joined(separator: ", "))"
  }

  /// ``quotationLine``, and below it a line for each quotation that is not right:
  /// `line 14, misquoted: “We are modelled …” (Ruth, ch. 14)`.
  var quotationReport: String {
    let places = BlockPlaces(analysis.essay)
    let census = QuotationCensus(analysis, places)
    guard let line = line(of: census) else { return "No quotations yet." }
    let wrong = census.entries.filter { $0.standing != .right }.map { report($0, places) }
    return ([line] + wrong).joined(separator: "\n")
  }

  private func report(_ entry: QuotationCensus.Entry, _ places: BlockPlaces) -> String {
    let parts = entry.parts.map { analysis.quotations[$0] }
    let shown = parts.first { $0.verdict == entry.verdict } ?? parts[0]
    let name = QuotationName(shown, of: analysis.text, places).text
    let credit = ShortCredit.of(shown).map { " (\($0))" } ?? ""
    return "line \(line(of: shown.range)), \(entry.verdict.rawValue): \(name)\(credit)"
  }

  /// From 1, as people count.
  private func line(of range: ByteRange) -> Int {
    analysis.text.lines.line(at: range.lowerBound) + 1
  }

  // MARK: Where it is shown

  /// The essay's title, else its first line with words; nil for an essay without words.
  var place: ByteRange? {
    guard let block = analysis.essay.title ?? analysis.essay.blocks.indices.first else {
      return nil
    }
    let text = analysis.essay.blocks[block].text
    let words = text.documentRange(0..<text.bytes.count)
    let line = analysis.text.lines.contentRange(
      ofLine: analysis.text.lines.line(at: words.lowerBound), in: analysis.text.bytes)
    return words.lowerBound..<max(words.lowerBound, min(words.upperBound, line.upperBound))
  }
}
