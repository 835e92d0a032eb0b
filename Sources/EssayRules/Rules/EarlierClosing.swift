import EssaySyntax
import EssayText
import QuoteMatching

/// The way to mend a quotation that is closed too late, so that the student's own words stand in it: “modelled
/// from trash and this shows how she feels”. To take them out would lose what the student has to say.
enum EarlierClosing {
  /// So many words behind those of the text are no slip of the pen.
  private static let fewestWords = 3

  /// - Returns: a fix that moves the closing mark to the end of the text's words; nil where nothing else is
  ///   behind them, or there is no mark to move.
  static func fix(for wrong: [Slip], _ builder: FixBuilder) -> Fix? {
    let judgement = builder.judgement
    let facts = builder.context.view[judgement.block]
    let own = facts.bytes
    guard wrong.count == 1, let only = wrong.first, only.kind == .addedWord,
      FoldedWord.all(in: own, only.quoted).count >= fewestWords,
      !(only.quoted.upperBound..<max(only.quoted.upperBound, judgement.words.upperBound))
        .contains(where: { ProseTokenizer.isLetter(own, $0) }),
      let last = (judgement.words.lowerBound..<only.quoted.lowerBound)
        .last(where: { ProseTokenizer.isLetter(own, $0) })
    else { return nil }
    let quotation = facts.quotations[judgement.site.number]
    guard quotation.marks != .block else { return nil }
    let text = builder.context.view.text(ofBlock: judgement.block)
    let marks = quotation.inner.upperBound..<quotation.range.upperBound
    let closing = marks.drop { own[$0] <= 0x20 }
    let pieces = text.documentPieces(closing.startIndex..<closing.endIndex)
    guard !closing.isEmpty, pieces.count == 1, let mark = pieces.first else { return nil }
    let kept = min(
      last + UTF8Validation.length(ofScalarStartedBy: own[last]), only.quoted.lowerBound)
    // Where the next byte begins, so that no emphasis of the words is left open.
    let end = text.documentRange(kept..<kept + 1).lowerBound
    guard end <= mark.lowerBound else { return nil }
    let words = builder.context.words(judgement.words.lowerBound..<kept, in: judgement.block)
    let word = words.split(separator: " ").last.map(String.init) ?? words
    return Fix(
      title: "End the quotation after “\(word)”", isCertain: true,
      edits: [
        TextEdit(range: end..<end, replacement: builder.context.document[mark]),
        TextEdit(range: mark, replacement: ""),
      ])
  }
}
