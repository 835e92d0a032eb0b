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
    default:
      return nil
    }
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
