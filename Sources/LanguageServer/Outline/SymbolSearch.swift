import EssayRules
import QuoteSets

/// What a user types to find a canonical quotation: words, or beginnings or middles of them, in any
/// order and case. Nothing typed finds everything.
struct SymbolSearch {
  private let words: [String]

  init(_ query: String) {
    words = Self.folded(query).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Whether each of the words stands in the quotation, its credit or its work's title.
  func finds(_ reference: CanonicalReference) -> Bool {
    if words.isEmpty { return true }
    let quotation = reference.quotation
    let text = Self.folded(
      "\(quotation.text.onOneLine) \(reference.credit) \(reference.quoteSet.title) \(quotation.id)")
    return words.allSatisfy { text.contains($0) }
  }

  /// Without case, and with one kind of apostrophe and dash: nobody types the curly ones.
  private static func folded(_ text: String) -> String {
    String(
      text.lowercased().map { character in
        switch character {
        case "’", "‘": "'"
        case "—", "–": "-"
        default: character
        }
      })
  }
}
