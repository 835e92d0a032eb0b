import EssaySyntax
import EssayText
import QuoteSets

/// A name of the work that is nearly right.
enum MisspeltName: BlockRule {
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

  static func findings(inBlock block: Int, _ context: LintContext) -> [BlockFinding] {
    let facts = context.view[block].names
    return facts.names.map { BlockFinding(finding($0, block, context)) }
      + facts.doubtful.map { word, name in
        BlockFinding(finding(name, block, context), doubt: NameDoubt(word, name))
      }
  }

  private static func finding(_ name: MisspeltWord, _ block: Int, _ context: LintContext)
    -> Finding
  {
    let range = context.documentRange(name.range, in: block)
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

/// What else an essay must say, or not say, for a word to be a name misspelt.
struct NameDoubt: Sendable {
  /// In small letters, as the right name is.
  private let word: ProseWord
  private let right: ProseWord

  init(_ word: ProseWord, _ name: MisspeltWord) {
    self.word = word
    right = ProseWord(name.right.lowercased())
  }

  /// Whether the essay shows that the word is a name of its own.
  func isConfirmed(by essay: EssayTotals) -> Bool {
    // A name that only sounds the same may be another person’s: Kathy and Cathy.
    word.firstLetter != right.firstLetter && essay.knows(right)
      || essay.isOthers(word)
  }
}
