/// Headings in notes, and lines that introduce a list.
enum HeadingAttributionTable {
  static let rows: [AttributionRow] = [headings, lists].flatMap(\.self)

  /// Headings.
  static let headings: [AttributionRow] = [
    .init(
      """
      ## Ruth

      - “We’re modelled from trash”
      - wants to work in an office
      """, "ruth"),
    .init(
      """
      # Quotations sorted by who says them

      ## Tommy

      - “We’re modelled from trash”
      - “so why don’t we say it?”
      """, "tommy", "tommy", accused: ["Tommy"]),
    .init(
      """
      # Quotations sorted by who says them

      ## Miss Lucy

      - "You're students"

      ## Tommy

      - no quote yet
      """, "miss-lucy"),
    .init(
      """
      ## Tommy

      - gets mocked for his elephant
      - “We’re modelled from trash” (Ruth) hits him hard
      """, "ruth"),
    .init(
      """
      ## Tommy

      He is the one I feel most sorry for. All his life he is “modelled from trash” in the \
      eyes of the world outside.
      """, .nobody),
    .init(
      """
      ## Chapter 14

      - Tommy, Kathy, Chrissie, Rodney and Ruth follow the woman
      - Ruth: "We're modelled from trash"
      """, "ruth"),
    .init(
      """
      ## Theme: identity

      - Rodney: “We’re modelled from trash”
      - Ruth has no possible any more
      """, "rodney", accused: ["Rodney"]),
    .init(
      """
      ## Tommy and identity

      - Are the clones “modelled from trash”?
      - Does he have a soul?
      """, .nobody),
    .init(
      """
      # Who says what?

      ## Madame

      - “We gave you your childhoods”
      - “in many ways we fooled you”
      """, "madame", "madame", accused: ["Madame"]),
    .init(
      """
      ## Tommy

      - “We’re modelled from trash” – how he feels after the trip
      """, .nobody),
    .init(
      """
      ## Miss Emily

      - “we gave you your childhoods” – defence
      - wheelchair, old
      """, "miss-emily"),
    .init(
      """
      # Tommy

      “We’re modelled from trash” haunts him.
      """, .nobody),
    .init(
      """
      # Tommy

      “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      ## Tommy

      1. “We gave you your childhoods” (Miss Emily)
      2. “We’re modelled from trash”
      """, "miss-emily", .nobody),
  ]

  /// Lines that introduce a list.
  static let lists: [AttributionRow] = [
    .init(
      """
      Said by Tommy:

      1. “We’re modelled from trash”
      2. “That’s what we come from”
      """, "tommy", "tommy", accused: ["Tommy"]),
    .init(
      """
      Key quotes for Ruth:

      - “We’re modelled from trash”
      - “so why don’t we say it?”
      """, "ruth", "ruth"),
    .init(
      """
      Key quotes spoken by Madame:

      - “We gave you your childhoods”
      """, "madame", accused: ["Madame"]),
    .init(
      """
      Quotes about Tommy:

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      - Tommy is good-hearted and has a temper.
      - “We’re modelled from trash” shows how low their self-worth is.
      """, .nobody),
    .init(
      """
      Tommy:

      - bad at drawing
      - “we gave you your childhoods”
      """, .nobody),
    .init(
      """
      Rodney:

      - “We’re modelled from trash”
      - “That’s what we come from”
      """, "rodney", "rodney", accused: ["Rodney"]),
    .init(
      """
      Quotations from Tommy:

      - “We’re modelled from trash”
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Quotes for Tommy:

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      Notes on Tommy:

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      To Tommy:

      - “we gave you your childhoods”
      """, .nobody),
    .init(
      """
      Not said by Tommy:

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      What Tommy feels:

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      What Tommy says about Ruth:

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      Tommy (said to him):

      - “We’re modelled from trash”
      """, .nobody),
    .init(
      """
      Chapter 14, Tommy:

      - “We’re modelled from trash”
      - the trip
      """, .nobody),
  ]
}
