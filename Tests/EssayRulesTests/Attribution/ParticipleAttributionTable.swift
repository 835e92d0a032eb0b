/// Participles whose subject follows the words, and what somebody begins or ends as.
enum ParticipleAttributionTable {
  static let rows: [AttributionRow] = [openings, careers].flatMap(\.self)

  /// “By saying ‘…’, Tommy shows”.
  static let openings: [AttributionRow] = [
    .init(
      "By saying “We’re modelled from trash”, Tommy shows that he is angry.", "tommy",
      accused: ["Tommy"]),
    .init(
      "By calling them “modelled from trash”, Tommy shows that he is angry.", "tommy",
      accused: ["Tommy"]),
    .init(
      "When saying that they are “modelled from trash”, Tommy is angry.", "tommy",
      accused: ["Tommy"]),
    .init("Saying “We’re modelled from trash,” Tommy walks off.", "tommy", accused: ["Tommy"]),
    .init("By saying “We’re modelled from trash”, Ruth shows that she is angry.", "ruth"),
    .init("By saying “We’re modelled from trash”, the writer shows anger.", .nobody),
    .init("By telling Tommy “We’re modelled from trash”, Ruth hurts him.", .atMost("ruth")),
    .init("By saying “We’re modelled from trash”, Tommy’s friend hurts him.", .nobody),
  ]

  /// “begins as a ‘…’”.
  static let careers: [AttributionRow] = [
    .init("Tommy begins as one of those who are “modelled from trash”.", .nobody),
    .init("Tommy ends up “modelled from trash”.", .nobody),
    .init("Tommy starts the novel “modelled from trash”.", .nobody),
    .init("Tommy continues to be “modelled from trash”.", .nobody),
    .init("Tommy begins by saying “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Tommy ends with “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Tommy continues, “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
  ]
}
