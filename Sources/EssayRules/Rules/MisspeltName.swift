import EssaySyntax
import EssayText
import QuoteSets

/// A name of the work that is nearly right.
enum MisspeltName: Rule {
  static let documentation = RuleDocumentation(
    id: "misspelt-name", severity: .warning,
    summary: "A character, place, author or title that is nearly right.",
    whatItReports: """
      The name of a character, a place or the author, or the title of the work, with a letter or \
      two wrong, missing, doubled or exchanged.
      """,
    whyItMatters: """
      It is the first thing that a marker sees, and it says that the book was not looked at twice.
      """,
    example: "Ishigiro sets most of the novel at Halisham.",
    howToMend: "Write the name as the book does: Ishiguro, Hailsham.",
    whatItLeavesAlone: """
      Names that other people bear (Christie, Kathryn), nicknames, words inside quotations, and \
      whoever has a surname that is not in the book.
      """)

  static let examples = [
    """
    ⟦misspelt-name=>Ishiguro|Ishigiro⟧ sets most of *⟦misspelt-name=>Never Let Me Go|Nevr Let Me \
    Go⟧* at ⟦misspelt-name=>Hailsham|Halisham⟧.
    """,
    """
    ⟦misspelt-name=>Miss Emily|Miss Emilly⟧’s school is run by ⟦misspelt-name=>Tommy|Tomy⟧’s \
    guardians.
    """,
    """
    Ruthless Lucky Kathryn Christie, a madam of Norwich, let me go. Never let her go!
    """,
  ]

  static func findings(in context: LintContext) -> [Finding] {
    MisspeltNames.all(in: context).map { name in
      let range = context.documentRange(name.range, in: name.block)
      return Finding(
        rule: id, severity: documentation.severity,
        message: "misspelt: the name is “\(name.right)”", range: range, label: name.right,
        fixes: [
          Fix(
            title: "Change to “\(name.right)”", isCertain: true,
            edits: [TextEdit(range: range, replacement: name.right)])
        ])
    }
  }
}
