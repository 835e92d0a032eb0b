import EssayText
import QuoteMatching

/// Words that are not the work's, presented as if they were.
enum Misquote: QuotationRule {
  static let documentation = RuleDocumentation(
    id: "misquote", severity: .error,
    summary: "A quotation whose words are not those of the text.",
    whatItReports: """
      A quotation that is recognisably one of the canonical quotations, but has a word wrong, \
      missing, added, doubled, misspelt, cut off or out of order. A contraction opened or closed \
      (“it is” for “it’s”) and a lost apostrophe (“were” for “we’re”) count: they are other words.
      """,
    whyItMatters: """
      Quotation marks promise the author’s own words. An argument about a word that the author \
      never wrote falls down with it, and examiners check.
      """,
    example: "Ruth says that they are “modelled on trash”.",
    howToMend: """
      Take the words of the text: “modelled from trash”. Where a word has to fit your sentence, \
      put your own in square brackets (“modelled [out of] trash”); where you leave words out, \
      say so with an ellipsis. Where your own sentence goes on inside the marks, close them before it.
      """,
    whatItLeavesAlone: """
      Everything that style guides permit: an ellipsis for words left out, your own words in \
      square brackets, a changed first letter or last mark, British or American spelling, the \
      look of dashes and quotation marks, words quoted beyond the canonical passage.
      """)

  static let examples = [
    """
    Ruth says that they are ⟦misquoted:ch14-modelled-from-trash|“modelled \
    ⟦misquote:ch14-modelled-from-trash=>from|on⟧ trash”⟧, and means it.
    """,
    """
    Miss Emily boasts: ⟦misquoted:ch22-sheltered|“we ⟦misquote:ch22-sheltered=>gave you \
    your|gave your⟧ childhoods”⟧.
    """,
    """
    To be ⟦verbatim:ch14-modelled-from-trash|“modeled from trash”⟧ is to be ⟦adapted|“[made] from \
    trash”⟧, whatever an American spells.
    """,
  ]

  static func findings(on judgement: Judgement, in context: LintContext) -> [Finding] {
    guard judgement.verdict == .misquoted, let comparison = judgement.comparisons.first else {
      return []
    }
    return [finding(judgement, comparison, context)]
  }

  private static func finding(
    _ judgement: Judgement, _ comparison: Comparison, _ context: LintContext
  ) -> Finding {
    let builder = FixBuilder(context: context, judgement: judgement, comparison: comparison)
    let wrong = comparison.slips.filter(\.kind.isOfWords)
    let wording = SlipWording(context: context, judgement: judgement, comparison: comparison)
    return Finding(
      rule: id, severity: documentation.severity, message: wording.message(for: wrong),
      range: builder.documentRange(covering: wrong.map(\.shown)), label: wording.label(for: wrong),
      notes: context.notes(on: judgement, judgement.reference), canonical: judgement.reference,
      fixes: fixes(builder, comparison, wrong, wording))
  }

  /// Whether the quotation's last word stands for several of the text, of which one would not do: “tend
  /// to blur together” for “into each other”, or for a possessive, “the child” of “the child’s body”.
  private static func breaksOff(_ wrong: [Slip], _ builder: FixBuilder) -> Bool {
    guard let last = wrong.last, last.kind == .wrongWord || last.kind == .cutOffWord else {
      return false
    }
    let own = builder.context.view[builder.judgement.block].bytes
    let isAtEnd = !(last.replaced.upperBound..<builder.judgement.words.upperBound)
      .contains { ProseTokenizer.isLetter(own, $0) }
    let word = { (bytes: ArraySlice<UInt8>) in
      ProseWord(
        String(decoding: bytes, as: UTF8.self).split(separator: " ").last?.lowercased() ?? "")
    }
    let right = word(builder.context.passage(of: builder.comparison)[last.replacement])
    if isAtEnd, last.kind == .cutOffWord { return right.hasSuffix("’s") || right.hasSuffix("'s") }
    // “can’t help feeling sad” for “feeling a sort of glow”.
    let leansOn = { (word: ProseWord) in
      GrammarWords.prepositions.contains(word)
        || word.isOne(of: ["a", "an", "the", "and", "or", "but"])
    }
    return isAtEnd && leansOn(right) && !leansOn(word(own[last.replaced]))
  }

  /// Whether words would only be taken out that the text has in another place, and the quotation has not:
  /// of “that it’s much worse for you” nothing would be left but “that for you”; “during those years and
  /// years” keeps its years.
  private static func takesOutMovedWords(_ wrong: [Slip], _ builder: FixBuilder) -> Bool {
    let own = builder.context.view[builder.judgement.block].bytes
    let text = builder.context.passage(of: builder.comparison)
    return wrong.contains { slip in
      guard slip.kind == .addedWord else { return false }
      let added = FoldedWord.all(in: own, slip.quoted)
      guard added.contains(where: \.saysSomething) else { return false }
      let known = FoldedWord.all(in: text, text.indices)
      let putBack = wrong.flatMap { FoldedWord.all(in: text, $0.canonical) }
      let isMoved = added.allSatisfy { word in
        known.contains { $0.isSame(as: word) } && !putBack.contains { $0.isSame(as: word) }
      }
      guard isMoved else { return false }
      let kept = FoldedWord.all(in: own, builder.judgement.words)
        .filter { !slip.quoted.overlaps($0.range) }
      return added.contains { word in
        word.saysSomething && !kept.contains { $0.isSame(as: word) }
      }
    }
  }

  /// Whether words would be taken out that may be those which the text has where its canonical quotation
  /// leaves some out: “You’ve been told about it” before “You’re students”.
  private static func takesOutWordsOfGap(_ wrong: [Slip], _ builder: FixBuilder) -> Bool {
    let own = builder.context.view[builder.judgement.block].bytes
    let text = builder.context.passage(of: builder.comparison)
    guard let atGap = wrong.first(where: { builder.comparison.hasGap(in: $0.replacement) }) else {
      return false
    }
    let added = wrong.reduce(0) { $0 + FoldedWord.all(in: own, $1.quoted).count }
    // A single word may also stand for the one before the gap.
    return added > 1 || added == 1 && FoldedWord.all(in: text, atGap.canonical).isEmpty
  }

  /// Whether the student's own words stand in several places and are a third of all or more: what
  /// differs so much may be another line of the work, “What idol has displaced you?”. A word nearly right
  /// is not the student's own.
  private static func mayBeAnotherLine(_ wrong: [Slip], _ builder: FixBuilder) -> Bool {
    guard wrong.count > 1, builder.comparison.isWrongByAThird else { return false }
    let own = builder.context.view[builder.judgement.block].bytes
    let text = builder.context.passage(of: builder.comparison)
    let strange = wrong.count { slip in
      guard slip.kind == .wrongWord || slip.kind == .addedWord else { return false }
      let words = FoldedWord.all(in: own, slip.quoted)
      let right = FoldedWord.all(in: text, slip.canonical)
      return words.count != 1 || right.count != 1 || words[0].likeness(to: right[0]) == 0
    }
    return strange > 1
  }

  /// Whether a pronoun in brackets stands for the one that is missing: “why [they] don’t say it”.
  private static func isReplaced(_ wrong: [Slip], _ builder: FixBuilder) -> Bool {
    let own = builder.context.view[builder.judgement.block].bytes
    let text = builder.context.passage(of: builder.comparison)
    func isPronoun(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
      let words = FoldedWord.all(in: bytes, range)
      return words.count == 1
        && ProseWord(words[0].letters).isOne(of: ["i", "we", "you", "he", "she", "it", "they"])
    }
    return wrong.contains { $0.kind == .missingWord && isPronoun(text, $0.canonical) }
      && builder.comparison.omissions.contains {
        $0.kind == .bracket
          && isPronoun(own, $0.quoted.lowerBound + 1..<$0.quoted.upperBound - 1)
      }
  }

  /// Whether the first word has only an ending more, for which the student's own sentence asks: the past
  /// “tends to blur”. Who leaves an ending out has mostly forgotten it.
  private static func agreesWithSentence(_ wrong: [Slip], _ builder: FixBuilder) -> Bool {
    guard wrong.count == 1, let only = wrong.first,
      only.quoted.lowerBound == builder.judgement.words.lowerBound
    else { return false }
    let facts = builder.context.view[builder.judgement.block]
    guard let token = facts.tokenOfQuotation[builder.judgement.site.number], token > 0,
      facts.tokens[token - 1].isWordLike
    else { return false }
    let text = builder.context.passage(of: builder.comparison)
    guard let own = FoldedWord.all(in: facts.bytes, only.quoted).first,
      let right = FoldedWord.all(in: text, only.canonical).first
    else { return false }
    return own.isInflection(of: right) && own.letters.count > right.letters.count
  }

  /// The text's own words, and beside them what would make the student's version legal.
  private static func fixes(
    _ builder: FixBuilder, _ comparison: Comparison, _ wrong: [Slip], _ wording: SlipWording
  ) -> [Fix] {
    let doubt = BookDoubt(
      context: builder.context, judgement: builder.judgement, comparison: comparison)
    let isDoubtful =
      doubt.concerns(comparison.slips)
      || RejectedWording(builder.judgement, builder.context).isRejected
      || breaksOff(wrong, builder) || takesOutMovedWords(wrong, builder)
      || takesOutWordsOfGap(wrong, builder) || mayBeAnotherLine(wrong, builder)
      || isReplaced(wrong, builder) || agreesWithSentence(wrong, builder)
    let earlier = EarlierClosing.fix(for: wrong, builder)
    let right = Fix(
      title: wording.fixTitle(for: wrong), isCertain: !isDoubtful && earlier == nil,
      edits: builder.edits(for: comparison.slips))
    if let earlier { return [earlier, right] }
    guard wrong.count == 1, let only = wrong.first,
      let legal = LegalAlteration.fix(for: only, builder)
    else { return [right] }
    return isDoubtful ? [legal, right] : [right, legal]
  }
}
