package import PositionedJSON

/// The keys of a quote set's file and what each may hold: what `Rules/quote-set.schema.json`
/// describes for editors, as tables. A test keeps the two in step.
package enum QuoteSetFormat {
  /// The most bytes that a file may have.
  package static let maximumByteCount = 4 << 20

  private static let name = JSONKind.line(maximumLength: 200)
  private static let explanation = JSONKind.line(maximumLength: 2_000)
  private static let words = JSONKind.passage(maximumLength: 20_000)
  private static let placeNumbers = JSONKind.list(of: .integer(0...10_000), count: 0...8)
  private static let ids = JSONKind.list(of: .identifier, count: 0...1_000)

  package static let root = JSONShape(
    "a quote set",
    [
      .optional("$schema", .line(maximumLength: 2_000)),
      .required("title", name),
      .required("author", .object(author)),
      .optional("year", .integer(-3_000...3_000)),
      .required("divisions", .list(of: .choice(Division.allCases.map(\.rawValue)), count: 0...8)),
      .optional("narrator", .identifier),
      .optional("titles", .list(of: name, count: 0...100)),
      .optional("contents", .list(of: .object(part), count: 0...1_000)),
      .required("characters", .list(of: .object(character), count: 0...1_000)),
      .optional("relationships", .list(of: .object(relationship), count: 0...1_000)),
      .optional("places", .list(of: .object(place), count: 0...1_000)),
      .required("themes", .list(of: .object(theme), count: 0...100)),
      .required("quotations", .list(of: .object(quotation), count: 0...10_000)),
      .optional("otherLines", .list(of: .passage(maximumLength: 2_000), count: 0...1_000)),
    ])

  package static let part = JSONShape(
    "a part of the work",
    [
      .required("place", placeNumbers),
      .required("title", name),
    ])

  package static let author = JSONShape(
    "an author",
    [
      .required("name", name),
      .optional("forms", .list(of: name, count: 0...100)),
    ])

  package static let character = JSONShape(
    "a character",
    [
      .required("id", .identifier),
      .required("name", name),
      .optional("forms", .list(of: name, count: 0...100)),
      .required("gender", .choice(LiteraryCharacter.Gender.allCases.map(\.rawValue))),
      .required("description", explanation),
    ])

  package static let relationship = JSONShape(
    "a relationship",
    [
      .required("between", .list(of: .identifier, count: 2...2)),
      .required("description", explanation),
    ])

  package static let place = JSONShape(
    "a place",
    [
      .required("name", name),
      .required("description", explanation),
    ])

  package static let theme = JSONShape(
    "a theme",
    [
      .required("id", .identifier),
      .required("name", name),
      .required("description", explanation),
      .required("terms", .list(of: .line(maximumLength: 1_000), count: 1...1_000)),
    ])

  package static let quotation = JSONShape(
    "a quotation",
    [
      .required("id", .identifier),
      .required("text", words),
      .optional("variants", .list(of: words, count: 0...20)),
      .required("speaker", .identifier),
      .required("mode", .choice(CanonicalQuotation.Mode.allCases.map(\.rawValue))),
      .optional("addressees", ids),
      .required("place", placeNumbers),
      .optional("alsoPlaces", .list(of: placeNumbers, count: 0...20)),
      .optional("themes", ids),
      .required("commentary", explanation),
      .optional("follows", .identifier),
    ])
}
