import EssaySyntax
import EssayText
import QuoteSets

/// A theme that the essay never mentions.
enum MissingTheme: EssayRule {
  static let documentation = RuleDocumentation(
    id: "missing-theme", severity: .information,
    summary: "A theme of the text that the essay never mentions.",
    whatItReports: """
      A theme for which the essay’s own prose uses none of the usual words, one report a theme, \
      with a quotation that would serve. It is a warning for a theme that the essay is set to \
      treat, by `themes` in its front matter or in the configuration; then only those themes can \
      be missing. Those that an assignment asks for are left to the rule `assignment`.
      """,
    whyItMatters: """
      An essay need not treat everything. But a theme left out by oversight is an easy mark lost, \
      and one that the question asks for is worse.
      """,
    example: "An essay on Ruth and Kathy that never speaks of memory, nostalgia or the past.",
    howToMend: """
      Say something about the theme in your own words, best with the quotation that the message \
      names; or set `themes` to those that the question asks for.
      """,
    whatItLeavesAlone: """
      Words of the title and inside quotations do not count as a mention, nor do everyday senses: \
      “for a long time”, “to lie down”, “half past nine”.
      """)

  static let examples = [
    """
    %%missing-theme: maturation, time-and-nostalgia, deceit
    # Ruth

    Her identity is made of what others say of her.
    """,
    """
    %%missing-theme:
    # Everything

    Growing up is a kind of deceit, and identity a kind of nostalgia.
    """,
  ]

  static func findings(in whole: WholeEssay) -> [Finding] {
    let assigned = whole.assignedThemes
    let required = whole.requiredThemes ?? assigned
    let missing = whole.themes.indices.filter { whole.mentions[$0] == 0 && whole.isTreated[$0] }
    return missing.compactMap { number in
      let (quoteSet, theme) = whole.themes[number]
      if let required, !required.contains(theme.id) { return nil }
      // The rule about assignments speaks of these.
      if assigned?.contains(theme.id) == true { return nil }
      let reference = quoteSet.quotation(showing: theme)
      return Finding(
        rule: id, severity: required == nil ? documentation.severity : .warning,
        message: message(theme, of: whole.mainSets.count > 1 ? quoteSet : nil, reference),
        range: whole.essay.headRange,
        notes: notes(theme), canonical: reference, theme: theme.id)
    }
  }

  /// - Parameter quoteSet: the one whose theme it is, where the essay is about several.
  private static func message(
    _ theme: Theme, of quoteSet: QuoteSet?, _ reference: CanonicalReference?
  ) -> String {
    let work = quoteSet.map { ", a theme of \($0.title)" } ?? ""
    let missing = "the essay never mentions \(theme.nameInSentence)\(work)"
    return reference.map { "\(missing); \($0.servingClause)" } ?? missing
  }

  private static func notes(_ theme: Theme) -> [String] {
    let terms = theme.terms.filter { !$0.contains("{") && !$0.contains("/") }.prefix(8)
    return [
      theme.description,
      "looked for: \(terms.map(shown).joined(separator: ", ")) and the like",
    ]
  }

  /// A term as a student would write it: “matur…”, without the words that rule it out.
  private static func shown(_ term: String) -> String {
    term.split(separator: " ").filter { $0.first != "-" && $0.last != "-" }
      .joined(separator: " ").replacing("*", with: "…")
  }
}

extension Essay {
  /// Where what concerns the essay as a whole is marked: its title, else its first line with words.
  var headRange: ByteRange {
    guard let block = title ?? blocks.indices.first else { return 0..<0 }
    let text = blocks[block].text
    let line = text.bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.bytes.count
    return text.documentRange(title == nil ? 0..<line : 0..<text.bytes.count)
  }
}
