import EssaySyntax
import EssayText
import QuoteMatching

/// An ellipsis or a bracket that makes the text say what it does not say.
enum MisleadingEllipsis: QuotationRule {
  static let documentation = RuleDocumentation(
    id: "misleading-ellipsis", severity: .warning,
    summary: "An ellipsis or a bracket that turns the sense of the text round.",
    whatItReports: """
      An ellipsis after which the quotation goes on at an earlier place of the text; and an \
      ellipsis or square brackets that swallow a “not”, “n’t”, “never”, “no” or “nor” while the \
      words that it denies stay.
      """,
    whyItMatters: """
      Both are allowed in form and false in fact: the words are the author’s, the statement is \
      not. It is the one alteration that examiners call dishonest.
      """,
    example: "“It’s … good that I smoked,” says Miss Lucy.",
    howToMend: """
      Put the negation back, “It’s not good that I smoked”, or leave the whole denied phrase out. \
      Quote parts in the order in which they stand.
      """,
    whatItLeavesAlone: """
      Ellipses that leave out the negation with all that it denies; brackets that hold a negation \
      themselves; idioms that deny nothing, such as “can’t help” and “not only”.
      """)

  static let examples = [
    """
    ⟦adapted|“It’s ⟦misleading-ellipsis:ch06-smoking|…⟧ good that I smoked”⟧ is not what she says.
    """,
    """
    Ruth says that ⟦adapted|“they ⟦misleading-ellipsis|[are]⟧ psychos”⟧.
    """,
    """
    ⟦adapted|“we gave you your childhoods ⟦misleading-ellipsis|…⟧ Very well, sometimes that meant \
    we kept things from you”⟧ has the cart before the horse.
    """,
    """
    ⟦adapted|“It’s not good … It wasn’t good for me”⟧, ⟦adapted|“I … feeling a sort of glow”⟧ and \
    ⟦adapted|“It [was not] good for me”⟧ are fair.
    """,
  ]

  static func findings(on judgement: Judgement, in context: LintContext) -> [Finding] {
    guard judgement.verdict != .spliced, let comparison = judgement.comparisons.first else {
      return []
    }
    return findings(judgement, comparison, context)
  }

  private static func findings(
    _ judgement: Judgement, _ comparison: Comparison, _ context: LintContext
  ) -> [Finding] {
    if comparison.omissions.isEmpty { return [] }
    let block = judgement.block
    let passage = context.passage(of: comparison)
    let kept = comparison.keptWords
    return comparison.omissions.compactMap { omission in
      let own = context.words(omission.quoted, in: block).singleLine
      let message: String
      if omission.kind == .backwards {
        message = "the words after this ellipsis stand before the others in the text"
      } else if let lost = Negation.lost(
        in: passage, leavingOut: omission.canonical(before: kept, in: passage, saying: own),
        for: own, keeping: kept)
      {
        message = "“\(own)” takes out “\(lost)”, so that the text says the opposite"
      } else {
        return nil
      }
      return Finding(
        rule: id, severity: documentation.severity, message: message,
        range: context.documentRange(omission.quoted, in: block),
        notes: context.notes(on: judgement, judgement.reference), canonical: judgement.reference)
    }
  }
}

extension Omission {
  /// The words that it stands for. Brackets that open a quotation say nothing of it themselves:
  /// where they hold a verb, they stand for the clause as far as the first word kept, “[It was]
  /// good for me”.
  fileprivate func canonical(before kept: [ByteRange], in passage: [UInt8], saying own: String)
    -> ByteRange
  {
    guard kind == .bracket, canonical.isEmpty, let first = kept.first,
      isFirst, Negation.holdsAuxiliary(own)
    else { return canonical }
    let before = passage[..<first.lowerBound]
    let start = before.lastIndex { (".;:?!," as ByteSet).contains($0) }.map { $0 + 1 } ?? 0
    return start..<first.lowerBound
  }
}
