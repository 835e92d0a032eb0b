package import PositionedJSON

/// The keys of `Rules/other-works.json` and what each may hold: what
/// `Rules/other-works.schema.json` describes for editors, as tables. A test keeps the two in step.
package enum OtherWorksFormat {
  /// The most bytes that the file may have.
  package static let maximumByteCount = 1 << 20

  private static let name = JSONKind.line(maximumLength: 200)
  private static let names = JSONKind.list(of: name, count: 0...100)

  package static let root = JSONShape(
    "a list of other works",
    [
      .optional("$schema", .line(maximumLength: 2_000)),
      .required("authors", .list(of: .object(author), count: 0...1_000)),
    ])

  package static let author = JSONShape(
    "an author",
    [
      .required("name", name),
      .optional("forms", names),
      .required("works", .list(of: .object(work), count: 0...100)),
    ])

  package static let work = JSONShape(
    "a work",
    [
      .required("title", name),
      .optional("forms", names),
      .optional("markedForms", names),
    ])
}
