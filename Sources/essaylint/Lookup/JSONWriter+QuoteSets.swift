import EssayRules
import PositionedJSON
import QuoteSets

/// The members that answers have for what a quote set holds.
extension JSONWriter {
  mutating func quotation(_ reference: CanonicalReference) {
    let quotation = reference.quotation
    member("id", quotation.id)
    member("quoteSet", reference.quoteSet.id)
    member("text", quotation.text)
    member("speaker", quotation.speaker)
    member("mode", quotation.mode.rawValue)
    member("chapter", quotation.place.map(String.init).joined(separator: "."))
    member("credit", reference.credit)
    member("themes", quotation.themes)
    member("commentary", quotation.commentary)
  }
}
