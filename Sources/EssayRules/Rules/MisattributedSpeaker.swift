import EssaySyntax
import EssayText
import QuoteSets

/// Words given to a character who does not say them.
enum MisattributedSpeaker: CreditRule {
  static let documentation = RuleDocumentation(
    id: "misattributed-speaker", severity: .error,
    summary: "A quotation given to a character who does not say it.",
    whatItReports: """
      A canonical quotation that the essay puts into the mouth of another character: “Madame says”, \
      “in Tommy’s words”, “(Ruth)”, “according to Miss Lucy”, a signature below a block quotation.
      """,
    whyItMatters: """
      Who speaks is half of what a line means. Miss Emily excusing herself and Ruth accusing \
      her are two different arguments.
      """,
    example: "Madame says, “we gave you your childhoods”.",
    howToMend: "Name the one who says it, or quote what the one you name does say.",
    whatItLeavesAlone: """
      The author, “the novel” and “the narrator”; the narrator who recalls, repeats or describes \
      another’s words; those who are spoken to or spoken of; quotations of one word; every case \
      in which two people could be meant.
      """)

  static let examples = [
    """
    ⟦misattributed-speaker:ch22-sheltered=>Miss Emily|Madame⟧ says, \
    ⟦verbatim:ch22-sheltered|“we gave you your childhoods”⟧.
    """,
    """
    Kathy remembers how Ruth told Tommy, ⟦verbatim:ch14-modelled-from-trash|“We’re modelled from \
    trash”⟧, and how Chrissie looked away.
    """,
  ]

  static func credit(of judgement: Judgement, in context: LintContext) -> Credit? {
    guard isJudged(judgement), let attribution = judgement.attribution else { return nil }
    let isKnown = judgement.canonical != nil || context.bookJudge.speaker(of: judgement) != nil
    guard isKnown else { return nil }
    return Credit(
      block: attribution.block, start: attribution.range.lowerBound,
      finding: isWrong(judgement, context) ? finding(judgement, attribution, context) : nil,
      character: attribution.character, isPronoun: attribution.isPronoun)
  }

  /// Whether the quotation is one that an attribution can be wrong about.
  private static func isJudged(_ judgement: Judgement) -> Bool {
    judgement.wordCount > 1 && (judgement.canonical != nil || judgement.isJudgedByBook)
      && judgement.verdict != .spliced
  }

  private static func isWrong(_ judgement: Judgement, _ context: LintContext) -> Bool {
    guard let attribution = judgement.attribution, attribution.isAsserted,
      let character = attribution.character
    else { return false }
    guard let reference = judgement.canonical else {
      guard let speaker = context.bookJudge.speaker(of: judgement) else { return false }
      return speaker.setIndex == character.setIndex && speaker != character
        && !attribution.recalls
    }
    guard context.quoteSets[character.setIndex].id == reference.quoteSet.id else {
      return isOfAnotherWork(attribution, reference, context)
    }
    if context.tables.isSpeaker(character, of: reference) { return false }
    // Whoever only recalls what another says does not claim to have said it.
    return !(attribution.recalls && reference.quotation.mode == .spoken)
  }

  /// Whether words of one work are given to a character of another, by a name that nobody of the
  /// first bears. A pronoun may stand for somebody whom no set knows.
  private static func isOfAnotherWork(
    _ attribution: Attribution, _ reference: CanonicalReference, _ context: LintContext
  ) -> Bool {
    guard !attribution.isPronoun, !attribution.recalls else { return false }
    let name = context.words(attribution.range, in: attribution.block).lowercased()
    return !reference.quoteSet.characters.contains { character in
      ([character.name] + character.forms).contains { $0.lowercased() == name }
    }
  }

  private static func finding(
    _ judgement: Judgement, _ attribution: Attribution, _ context: LintContext
  ) -> Finding? {
    let reference = judgement.canonical
    let inBook = context.bookJudge.speaker(of: judgement).map(context.tables.character)
    guard let speaker = reference == nil ? inBook : reference?.speaker else { return nil }
    let block = context.view[attribution.block]
    let token = block.tokens.index(at: attribution.range.lowerBound)
    let nameRange =
      token.map { ProseName.range(of: block.tokens[$0], in: block.bytes) } ?? attribution.range
    let range = context.documentRange(nameRange, in: attribution.block)
    let right = speaker.formInProse
    let wrong = attribution.character.map { context.tables.character($0).formInProse } ?? ""
    return Finding(
      rule: id, severity: documentation.severity,
      message: "wrong speaker: \(right) says this, not \(wrong)", range: range, label: right,
      notes: context.notes(on: judgement, reference), canonical: reference,
      fixes: isContrasted(attribution, context)
        ? []
        : [
          Fix(
            title: "Change to “\(right)”", isCertain: false,
            edits: [TextEdit(range: range, replacement: right)])
        ])
  }

  /// “not Ruth but Tommy says”: another name in its place would make nonsense.
  private static func isContrasted(_ attribution: Attribution, _ context: LintContext) -> Bool {
    let tokens = context.view[attribution.block].tokens
    guard let index = tokens.index(at: attribution.range.lowerBound) else { return false }
    let before = tokens[max(0, index - 8)..<index].filter(\.isWord).map(\.word)
    return before.suffix(3).contains { ["not", "unlike", "rather"].contains($0) }
      || before.last == "but" && before.contains("not")
  }
}

extension LiteraryCharacter {
  /// The name as running prose has it: the first of the forms, “Kathy” rather than “Kathy H.”.
  var formInProse: String {
    guard name.contains("."), let form = forms.first else { return name }
    return form
  }
}
