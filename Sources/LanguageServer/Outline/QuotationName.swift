import EssayRules
import EssayText

/// A quotation by its first words, for a list: `“We’re modelled from trash. Junkies,…”`.
struct QuotationName {
  let text: String

  /// How many characters a list has room for.
  private static let length = 40
  private static let marks = "\"'“”‘’«»‹›„‚`"

  /// - Parameter places: those of the essay's blocks.
  init(_ quotation: JudgedQuotation, of essay: TextSnapshot, _ places: BlockPlaces) {
    let words =
      places.words(quotation.range, atMost: Self.length * 8)
      ?? essay[quotation.range].onOneLine
    let isMark = { (character: Character) in Self.marks.contains(character) }
    let inner = words.drop(while: isMark)
    let bare = inner.last.map(isMark) == true ? inner.dropLast() : inner
    text = "“\(String(bare).shortened(to: Self.length))”"
  }
}
