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
      another’s words; those who are spoken to or spoken of, and words for what somebody has or \
      does (“Hyde’s ‘ape-like fury’”); quotations of one word; every case in which two people \
      could be meant.
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
      attribution.possession != .property, let character = attribution.character,
      !attribution.isRepeatedByStranger,
      !DoubtfulName(attribution: attribution, character: character, context: context).isDoubtful
    else { return false }
    guard let reference = judgement.canonical else {
      guard let speaker = context.bookJudge.speaker(of: judgement) else { return false }
      return speaker.setIndex == character.setIndex && speaker != character
        && !attribution.recalls
    }
    guard !context.tables.isSpeaker(character, of: reference),
      !isNamesake(character, attribution, of: reference, context),
      !SpokenOfSpeaker(judgement: judgement, context: context).isNamed(where: {
        context.tables.isSpeaker($0, of: reference)
      })
    else { return false }
    // Through its narrator an author says everything.
    if attribution.cue == .channel,
      context.tables.character(character).id == reference.quoteSet.narrator
    {
      return false
    }
    guard reference.quotation.mode == .narrated else {
      // Whoever only recalls what another says does not claim to have said it.
      let isOwn =
        attribution.describes
        && !reference.quoteSet.isNarrator(context.tables.character(character).id)
      return !attribution.recalls || isOwn
    }
    guard let narrator = reference.speaker, reference.quoteSet.isNamelessNarrator(narrator) else {
      return true
    }
    return tellsItself(judgement, attribution, context)
  }

  /// Whether a character of another work may be one of this: by a name that somebody here bears, too,
  /// or by a pronoun, which may stand for anybody.
  private static func isNamesake(
    _ character: CharacterNumber, _ attribution: Attribution, of reference: CanonicalReference,
    _ context: LintContext
  ) -> Bool {
    guard context.quoteSets[character.setIndex].id != reference.quoteSet.id else { return false }
    if attribution.isPronoun { return true }
    let other = context.tables.character(character)
    let names = Set([other.name] + other.forms)
    return reference.quoteSet.characters.contains { !names.isDisjoint(with: [$0.name] + $0.forms) }
  }

  /// Whether a character is said to tell, in so many words, what a narrator without a name does. What
  /// is put beside a character may describe them, and what they see may be told for them: “Hyde:
  /// ‘ape-like fury’”, “Utterson describes him as ‘pale and dwarfish’”.
  private static func tellsItself(
    _ judgement: Judgement, _ attribution: Attribution, _ context: LintContext
  ) -> Bool {
    switch attribution.cue {
    case .label where attribution.block == judgement.block && judgement.quotation.marks == .block:
      break
    case .label, .parenthesis: return false
    default: if attribution.recalls || attribution.possession != nil { return false }
    }
    // “The maid, who plays the narrator, says”.
    let block = context.view[attribution.block]
    guard let token = block.tokens.index(at: attribution.range.lowerBound) else { return true }
    let clause = block.clause(around: token, block: attribution.block)
    let start = attribution.isPronoun ? clause.previous.lowerBound : clause.sentence.lowerBound
    return !block.tokens[start..<clause.sentence.upperBound].contains {
      $0.isWord && $0.word == "narrator"
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
    let opensSentence = token.map {
      block.clause(around: $0, block: attribution.block).sentence.lowerBound == $0
    }
    let name =
      opensSentence == true ? right.prefix(1).uppercased() + right.dropFirst() : right
    let wrong = attribution.character.map { context.tables.character($0).formInProse } ?? ""
    return Finding(
      rule: id, severity: documentation.severity,
      message: "wrong speaker: \(right) \(speaker.isGroup ? "say" : "says") this, not \(wrong)",
      range: range, label: right,
      notes: context.notes(on: judgement, reference), canonical: reference,
      fixes: isContrasted(attribution, context)
        ? []
        : [
          Fix(
            title: "Change to “\(name)”", isCertain: false,
            edits: [TextEdit(range: range, replacement: name)])
        ])
  }

  /// “not Ruth but Tommy says”, “Tommy, not Ruth, says”: another name in its place would make nonsense.
  private static func isContrasted(_ attribution: Attribution, _ context: LintContext) -> Bool {
    let tokens = context.view[attribution.block].tokens
    guard let index = tokens.index(at: attribution.range.lowerBound) else { return false }
    let before = tokens[max(0, index - 8)..<index].filter(\.isWord).map(\.word)
    let after = tokens[(index + 1)...].prefix(3).filter(\.isWordLike).map(\.word)
    return before.suffix(3).contains { $0.isOne(of: ["not", "unlike", "rather"]) }
      || before.last == "but"
        && before.contains { $0.isOne(of: ["not", "isn't", "wasn't", "aren't", "weren't"]) }
      || after.first.map { $0.isOne(of: ["not", "rather", "instead", "unlike"]) } ?? false
      || after.count > 1 && after[0] == "and" && after[1] == "not"
  }
}

extension QuoteSet {
  /// Whether a character tells the work or a part of it.
  fileprivate func isNarrator(_ character: LiteraryCharacter.ID) -> Bool {
    character == narrator
      || quotations.contains { $0.mode == .narrated && $0.speaker == character }
  }
}

extension LiteraryCharacter {
  /// Whether the name is that of several who speak as one: “the witches”.
  fileprivate var isGroup: Bool {
    gender == .unknown && name.hasSuffix("s") && !name.hasSuffix("ss")
      && (name.hasPrefix("the ") || name.hasPrefix("The "))
  }

  /// The name as running prose has it: the first of the forms, “Kathy” rather than “Kathy H.”.
  var formInProse: String {
    guard name.contains("."), let form = forms.first else { return name }
    return form
  }
}
