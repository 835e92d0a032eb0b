import EssayRules
import QuoteSets

/// Whose words a quotation is and where they stand, as a teacher notes it in a margin.
enum ShortCredit {
  /// `Ruth, ch. 14`; for a splice each in turn: `Ruth, ch. 14; Miss Emily, ch. 22`. For words found
  /// only in the full text the same as far as its headings say it: `ch. 14`, `stave 1`,
  /// `Macbeth, 2.2`. nil where nothing is known.
  static func of(_ quotation: JudgedQuotation) -> String? {
    let references = quotation.meant
    if !references.isEmpty { return references.map(credit).joined(separator: "; ") }
    return quotation.source.flatMap(credit)
  }

  private static func credit(_ source: SourcePlace) -> String? {
    let parts = source.parts.map { (division: $0.division, number: $0.number) }
    let place = parts.isEmpty ? source.chapter.map(chapter) : place(parts)
    let credit = [source.speakerName, place].compactMap(\.self)
    return credit.isEmpty ? nil : credit.joined(separator: ", ")
  }

  /// A bare number is a chapter's; anything else says itself what it is.
  private static func chapter(_ name: String) -> String {
    name.allSatisfy(\.isNumber) ? "ch. \(name)" : name
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
    return self.place(parts)
  }

  private static func place(_ parts: [(division: Division, number: Int)]) -> String {
    if parts.map(\.division) == [.act, .scene] { return "\(parts[0].number).\(parts[1].number)" }
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
