import EssaySyntax
import EssayText
import QuoteMatching

/// The other way to mend a misquote: keep the student's version and show that it is one.
enum LegalAlteration {
  /// Square brackets around the student's own words, or an ellipsis where words were left out;
  /// nil where neither would make the slip legal.
  static func fix(for slip: Slip, _ builder: FixBuilder) -> Fix? {
    let context = builder.context
    let block = builder.judgement.block
    let own = context.words(slip.quoted, in: block)
    switch slip.kind {
    case .wrongWord, .addedWord, .closedContraction, .openedContraction:
      guard !own.isEmpty, own.split(separator: " ").count <= 5, !own.contains("[") else {
        return nil
      }
      // Words of which some are emphasised, or bear a footnote, are left to the student.
      let pieces = context.view.text(ofBlock: block).documentPieces(slip.quoted)
      guard pieces.count == 1, let range = pieces.first else { return nil }
      return Fix(
        title: "Keep “\(own)”, in square brackets", isCertain: false,
        edits: [TextEdit(range: range, replacement: "[\(context.document[range])]")])
    case .missingWord, .silentOmission:
      guard !removesNegation(slip, builder) else { return nil }
      let offset = context.documentRange(slip.quoted, in: block).lowerBound
      return Fix(
        title: "Leave the words out, with an ellipsis", isCertain: false,
        edits: [TextEdit(range: offset..<offset, replacement: "… ")])
    case .misspeltWord, .cutOffWord:
      return endingInBrackets(for: slip, builder)
    default:
      return nil
    }
  }

  /// Another ending of the text's word in square brackets: “tend[s]”, “blur[red]”.
  private static func endingInBrackets(for slip: Slip, _ builder: FixBuilder) -> Fix? {
    let context = builder.context
    let block = builder.judgement.block
    let own = context.view[block].bytes
    let right = builder.context.passage(of: builder.comparison)
    guard let word = FoldedWord.all(in: own, slip.quoted).first,
      let canonical = FoldedWord.all(in: right, slip.canonical).first,
      word.isInflection(of: canonical)
    else { return nil }
    let stem = zip(own[word.range], right[canonical.range]).prefix { $0 == $1 }.count
    let ending = word.range.lowerBound + stem..<word.range.upperBound
    let pieces = context.view.text(ofBlock: block).documentPieces(ending)
    guard !ending.isEmpty, pieces.count == 1, let range = pieces.first else { return nil }
    let kept = context.words(word.range.lowerBound..<ending.lowerBound, in: block)
    let marked = "[\(context.document[range])]"
    return Fix(
      title: "Keep “\(context.words(word.range, in: block))”, as “\(kept)\(marked)”",
      isCertain: false, edits: [TextEdit(range: range, replacement: marked)])
  }

  /// An ellipsis for “not” would turn the sense round.
  private static func removesNegation(_ slip: Slip, _ builder: FixBuilder) -> Bool {
    let passage = builder.context.passage(of: builder.comparison)
    let words = String(decoding: passage[slip.canonical], as: UTF8.self).lowercased()
    return words.split { !$0.isLetter && $0 != "’" && $0 != "'" }.contains {
      ["not", "never", "no", "nor"].contains($0) || $0.hasSuffix("n’t") || $0.hasSuffix("n't")
    }
  }
}
