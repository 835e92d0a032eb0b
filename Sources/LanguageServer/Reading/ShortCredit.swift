import EssayRules
import QuoteSets

/// Whose words a quotation is and where they stand, as a teacher notes it in a margin.
enum ShortCredit {
  /// `Ruth, ch. 14`; for a splice each in turn: `Ruth, ch. 14; Miss Emily, ch. 22`. For words found
  /// only in the full text the chapter, `ch. 14`. nil where nothing is known.
  static func of(_ quotation: JudgedQuotation) -> String? {
    let references = quotation.meant
    if !references.isEmpty { return references.map(credit).joined(separator: "; ") }
    guard let chapter = quotation.source?.chapter else { return nil }
    // A bare number is a chapter's; anything else says itself what it is.
    return chapter.allSatisfy(\.isNumber) ? "ch. \(chapter)" : chapter
  }

  private static func credit(_ reference: CanonicalReference) -> String {
    let speaker = reference.speaker?.name ?? reference.quotation.speaker
    let place = place(reference.quotation.place, reference.quoteSet.divisions)
    return place.isEmpty ? speaker : "\(speaker), \(place)"
  }

  /// `ch. 14`, `pt. 2, ch. 3`, `stave 2`; an act and a scene as plays are cited: `1.7`.
  static func place(_ place: [Int], _ divisions: [Division]) -> String {
    let parts = divisions.parts(of: place)
    if parts.isEmpty { return place.isEmpty ? "" : QuoteSet.beginning }
    if parts.map(\.division) == [.act, .scene] { return "\(place[0]).\(place[1])" }
    return parts.map { "\(abbreviation($0.division)) \($0.number)" }.joined(separator: ", ")
  }

  private static func abbreviation(_ division: Division) -> String {
    switch division {
    case .chapter: "ch."
    case .part: "pt."
    case .book: "bk."
    case .letter, .stave, .act, .scene, .canto: division.rawValue
    }
  }
}

extension JudgedQuotation {
  /// The canonical quotations that it means: several for a splice, none where that is not known.
  var meant: [CanonicalReference] {
    canonicals.isEmpty ? canonical.map { [$0] } ?? [] : canonicals
  }
}
