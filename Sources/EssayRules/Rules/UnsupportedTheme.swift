import EssaySyntax
import EssayText
import QuoteSets

/// A theme that the essay talks about and never quotes for.
enum UnsupportedTheme: EssayRule {
  static let documentation = RuleDocumentation(
    id: "unsupported-theme", severity: .information,
    summary: "A theme that the essay discusses without any quotation for it.",
    whatItReports: """
      A theme that the essay speaks of in its own words, while none of its quotations is one of \
      those that the quote set lists for that theme. The first mention is marked.
      """,
    whyItMatters: "A claim about a theme without a line of the text is only an opinion.",
    example: "An essay that calls Hailsham a deceit and quotes only Ruth.",
    howToMend: """
      Quote a line that shows it, such as the one that the message names, and say what it shows.
      """,
    whatItLeavesAlone: """
      Themes that are never mentioned (`missing-theme` speaks of those), and themes for which the \
      quote set has no quotation. A misquoted line still counts as a quotation.
      """)

  static let examples = [
    """
    Hailsham runs on ⟦unsupported-theme:deceit|deceit⟧, and ⟦verbatim|“modelled from trash”⟧ is \
    what Ruth makes of her identity.
    """,
    """
    Hailsham runs on deceit: ⟦verbatim|“in many ways we fooled you”⟧.
    """,
  ]

  static func findings(in whole: WholeEssay) -> [Finding] {
    let unquoted = whole.themes.indices.filter {
      whole.isTreated[$0] && whole.mentions[$0] > 0 && !whole.isQuoted[$0]
    }
    return unquoted.compactMap { number in
      let (quoteSet, theme) = whole.themes[number]
      guard let reference = quoteSet.quotation(showing: theme),
        let mention = whole.firstMention(ofTheme: number)
      else { return nil }
      return Finding(
        rule: id, severity: documentation.severity,
        message: "the essay discusses \(theme.nameInSentence) but quotes nothing for "
          + "it; \(reference.servingClause)",
        range: mention, canonical: reference, theme: theme.id)
    }
  }

  /// The canonical quotations that a judgement is about.
  static func quoted(_ judgement: Judgement) -> [CanonicalReference] {
    judgement.verdict == .spliced
      ? judgement.candidates : judgement.canonical.map { [$0] } ?? judgement.candidates
  }
}

extension QuoteSet {
  /// The first canonical quotation that shows a theme.
  func quotation(showing theme: Theme) -> CanonicalReference? {
    quotations.first { $0.themes.contains(theme.id) }.map {
      CanonicalReference(quoteSet: self, quotation: $0)
    }
  }
}

extension CanonicalReference {
  /// “Ruth, chapter 14, would serve: “We all know it””.
  var servingClause: String { "\(credit), would serve: “\(opening)”" }

  /// The first sentence, or as much of it as fits a line.
  var opening: String {
    let text = quotation.textOnOneLine
    var sentence = text[...]
    // A title's full stop ends no sentence, and “Oh!” tells nobody which one it is.
    for end in text.indices where ".?!".contains(text[end]) {
      let before = text[..<end]
      let isEnd = text[end...].dropFirst().first.map { " ”’\"'".contains($0) } ?? true
      guard isEnd, before.split(separator: " ").count >= Self.fewestWords,
        !["Mr", "Mrs", "Dr", "St", "M"].contains(before.split(separator: " ").last ?? "")
      else { continue }
      sentence = before
      break
    }
    guard sentence.count > 70 else { return String(sentence) }
    let cut = sentence.prefix(70)
    return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] + " …"
  }

  private static let fewestWords = 4
}
