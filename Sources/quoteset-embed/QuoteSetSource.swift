import QuoteSets

/// The Swift that makes a quote set: the program reads nothing to have it, and its texts stay where
/// the compiler has put them.
struct QuoteSetSource {
  /// A function without parameters.
  let source: String

  /// - Parameter name: the function's.
  init(_ set: QuoteSet, name: String) {
    // A list of its own for each kind of part: the compiler takes long over one great expression.
    source =
      """
        private static func \(name)() -> QuoteSet {
      \(Self.list("contents", of: "TitledPart", set.contents.map(Self.part)))
      \(Self.list("characters", of: "LiteraryCharacter", set.characters.map(Self.character)))
      \(Self.list("relationships", of: "Relationship", set.relationships.map(Self.relationship)))
      \(Self.list("places", of: "NamedPlace", set.places.map(Self.place)))
      \(Self.list("themes", of: "Theme", set.themes.map(Self.theme)))
      \(Self.list("quotations", of: "CanonicalQuotation", set.quotations.map(Self.quotation)))
          return QuoteSet(
            id: \(Self.literal(set.id)), title: \(Self.literal(set.title)),
            author: Author(
              name: \(Self.literal(set.author.name)), forms: \(Self.literal(set.author.forms))),
            year: \(set.year.map(String.init) ?? "nil"),
            divisions: [\(set.divisions.map { ".\($0.rawValue)" }.joined(separator: ", "))],
            narrator: \(Self.literal(set.narrator)), titles: \(Self.literal(set.titles)),
            contents: contents, characters: characters, relationships: relationships,
            places: places, themes: themes, quotations: quotations,
            otherLines: \(Self.literal(set.otherLines)))
        }

      """
  }

  private static func list(_ name: String, of type: String, _ elements: [String]) -> String {
    // One that stays empty would be a variable that never changes.
    guard !elements.isEmpty else { return "    let \(name): [\(type)] = []" }
    let additions = elements.map { "    \(name).append(\n      \(type)(\($0)))" }
    return """
          var \(name): [\(type)] = []
          \(name).reserveCapacity(\(elements.count))
      \(additions.joined(separator: "\n"))
      """
  }

  // MARK: Parts

  private static func part(_ part: TitledPart) -> String {
    "place: \(part.place), title: \(literal(part.title))"
  }

  private static func character(_ character: LiteraryCharacter) -> String {
    """
    id: \(literal(character.id)), name: \(literal(character.name)),
    forms: \(literal(character.forms)), gender: .\(character.gender.rawValue),
    description: \(literal(character.description))
    """
  }

  private static func relationship(_ relationship: Relationship) -> String {
    "between: \(literal(relationship.between)), description: \(literal(relationship.description))"
  }

  private static func place(_ place: NamedPlace) -> String {
    "name: \(literal(place.name)), description: \(literal(place.description))"
  }

  private static func theme(_ theme: Theme) -> String {
    """
    id: \(literal(theme.id)), name: \(literal(theme.name)),
    description: \(literal(theme.description)), terms: \(literal(theme.terms)),
    cutTerms: CutTerms(encoded: \(literal(theme.cutTerms.encoded)))
    """
  }

  private static func quotation(_ quotation: CanonicalQuotation) -> String {
    """
    id: \(literal(quotation.id)), text: \(literal(quotation.text)),
    variants: \(literal(quotation.variants)), speaker: \(literal(quotation.speaker)),
    mode: .\(quotation.mode.rawValue), addressees: \(literal(quotation.addressees)),
    place: \(quotation.place), alsoPlaces: \(quotation.alsoPlaces),
    themes: \(literal(quotation.themes)), commentary: \(literal(quotation.commentary)),
    follows: \(literal(quotation.follows))
    """
  }

  // MARK: Texts

  private static func literal(_ text: String) -> String {
    String(decoding: RawLiteral(Array(text.utf8)).source, as: UTF8.self)
  }

  private static func literal(_ text: String?) -> String { text.map(literal) ?? "nil" }

  private static func literal(_ texts: [String]) -> String {
    "[\(texts.map(literal).joined(separator: ", "))]"
  }
}
