/// Labels, tables, cards, lines of a play and footnotes.
enum LabelAttributionTable {
  static let rows: [AttributionRow] = [labels, tables, cards, scripts, footnotes].flatMap(\.self)

  /// Labels in notes.
  static let labels: [AttributionRow] = [
    .init("Ruth: “We’re modelled from trash.”", "ruth"),
    .init("Tommy: “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
    .init("- Ruth: “We’re modelled from trash.”", "ruth"),
    .init("- Ruth, ch. 14 – “We’re modelled from trash.”", "ruth"),
    .init("- Ruth (ch. 14): “We’re modelled from trash.”", "ruth"),
    .init("- “We’re modelled from trash” – Ruth", "ruth"),
    .init("- “We’re modelled from trash” – Ruth, chapter 14", "ruth"),
    .init("- “We’re modelled from trash” — Tommy", "tommy", accused: ["Tommy"]),
    .init("- “we gave you your childhoods” - Madame, ch. 22", "madame", accused: ["Madame"]),
    .init("- **Ruth**: “We’re modelled from trash.”", "ruth"),
    .init("- Miss Lucy → “You’re students.”", "miss-lucy"),
    .init("- Miss Emily to Kathy: “we gave you your childhoods”", "miss-emily"),
    .init(
      "- Madame to Kathy: “we gave you your childhoods”",
      .atMost("madame"), accused: ["Madame"]),
    .init("- Tommy’s drawings: part of “a kind of golden time”", .nobody),
    .init("- Ruth: jealous, bossy, “special” in her own eyes", .atMost("ruth")),
    .init("1. Miss Lucy: “It’s not good that I smoked” (ch. 6)", "miss-lucy"),
    .init(
      "1. Miss Emily: “It’s not good that I smoked” (ch. 6)",
      "miss-emily", accused: ["Miss Emily"]),
    .init("- Identity: “We’re modelled from trash” (Ruth)", "ruth"),
    .init("- Ruth and identity: “We’re modelled from trash”", .atMost("ruth")),
    .init("- Tommy and identity: “We’re modelled from trash”", .nobody),
    .init(
      "**Tommy** – “We’re modelled from trash” – angry, hurt, Ruth is watching", "tommy",
      accused: ["Tommy"]),
    .init(
      "Miss Emily (ch. 6) → \"You're students\" → they feel special", "miss-emily",
      accused: ["Miss Emily"]),
    .init(
      """
      Guardians

      * Miss Lucy = "we gave you your childhoods"
      * Miss Emily = "You're students"
      """, "miss-lucy", "miss-emily", accused: ["Miss Lucy", "Miss Emily"]),
    .init("Tommy – what a boy! – is “modelled from trash”.", .nobody),
    .init("Tommy = “modelled from trash” in Ruth’s eyes", .nobody),
  ]

  /// Tables.
  static let tables: [AttributionRow] = [
    .init(
      """
      | Speaker | Quotation |
      | --- | --- |
      | Tommy | “We’re modelled from trash” |
      | Ruth | “I can’t help feeling a sort of glow” |
      """, "tommy", "ruth", accused: ["Tommy", "Ruth"]),
    .init(
      """
      | Quotation | Said to | Speaker |
      | --- | --- | --- |
      | ‘We’re modelled from trash’ | Tommy | Ruth |
      """, "ruth"),
    .init(
      """
      | Quotation | Who hears it? |
      | --- | --- |
      | “We’re modelled from trash” | Tommy |
      """, .nobody),
    .init(
      """
      | Quote | Said by |
      | --- | --- |
      | “You’re students” | Miss Emily |
      | “We’re modelled from trash” | Ruth |
      """, "miss-emily", "ruth", accused: ["Miss Emily"]),
    .init(
      """
      | Character | Quote |
      | --- | --- |
      | Tommy | “We’re modelled from trash” |
      """, .nobody),
    .init(
      """
      | Who says it? | | Quote |
      | --- | --- | --- |
      | Madame | p. 263 | “we gave you your childhoods” |
      """, "madame", accused: ["Madame"]),
    .init(
      """
      | Speaker | Madame |
      | --- | --- |
      | Quotation | “we gave you your childhoods” |
      | Theme | deceit |
      """, "madame", accused: ["Madame"]),
    .init(
      """
      | Listener | Speaker | Quote |
      | --- | --- | --- |
      | Tommy | Ruth | “We’re modelled from trash” |
      """, "ruth"),
    .init(
      """
      | Said to | Quote |
      | --- | --- |
      | Tommy | “We’re modelled from trash” |
      """, .nobody),
    .init(
      """
      | Quote | Speaker |
      | --- | --- |
      | “We’re modelled from trash” | to Tommy |
      """, .nobody),
    .init(
      """
      | Quote | Speaker |
      | --- | --- |
      | “We’re modelled from trash” | not Tommy |
      """, .nobody),
  ]

  /// Record cards, and the two sides of flash cards.
  static let cards: [AttributionRow] = [
    .init(
      """
      - **Speaker:** Ruth
      - **To:** Tommy and the others
      - **Quotation:** ‘We’re modelled from trash’
      """, "ruth"),
    .init(
      """
      - Quote: “We gave you your childhoods”
      - Said to: Tommy and Kathy
      - Theme: deceit
      """, .nobody),
    .init(
      """
      “We’re modelled from trash”

      *Speaker:* Tommy

      *Context:* the trip to Norfolk with Ruth, Kathy, Chrissie and Rodney
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Quotation: “You’re students”

      Speaker: Madame

      Theme: identity
      """, "madame", accused: ["Madame"]),
    .init(
      """
      - Speaker: Ruth
      - Quote: “We’re modelled from trash”
      - Speaker: Tommy
      - Quote: “You’re students”
      """, "ruth", "tommy", accused: ["Tommy"]),
    .init(
      """
      Quote: “You’re students”

      Hearer: Tommy

      Speaker: a guardian
      """, .nobody),
    .init(
      "Front: “so why don’t we say it?”\nBack: Chrissie, ch. 14", "chrissie",
      accused: ["Chrissie"]),
    .init(
      "Q: “we gave you your childhoods”\nAnswer: Miss Emily (chapter 22)", "miss-emily"),
    .init(
      "Front: “we gave you your childhoods”\nBack: Tommy listens to this with his mouth open.",
      .nobody),
  ]

  /// Lines of a play.
  static let scripts: [AttributionRow] = [
    .init(
      """
      TOMMY: What now?

      RUTH: “We’re modelled from trash.”

      CHRISSIE: Don’t.
      """, "ruth"),
    .init(
      """
      RUTH: What now?

      TOMMY: “We’re modelled from trash.”

      CHRISSIE: Don’t.
      """, "tommy", accused: ["TOMMY"]),
    .init("Madame (crying): \"We gave you your childhoods.\"", "madame", accused: ["Madame"]),
    .init(
      """
      **Kathy:** Why did you lie to us?

      **Miss Lucy:** “Very well, sometimes that meant we kept things from you, lied to you.”
      """, "miss-lucy", accused: ["Miss Lucy"]),
    .init(
      "RODNEY (laughing): “Convicts, maybe, just so long as they aren’t psychos.”", "rodney",
      accused: ["RODNEY"]),
  ]

  /// Footnotes.
  static let footnotes: [AttributionRow] = [
    .init(
      """
      They are “modelled from trash”.[^1]

      [^1]: Ruth, talking to Tommy.
      """, "ruth"),
    .init(
      """
      They are “modelled from trash”.[^1] Tommy has no reply.

      [^1]: Said by Chrissie.
      """, "chrissie", accused: ["Chrissie"]),
    .init(
      """
      They are «modelled from trash».[^1]

      [^1]: Tommy is there too, but he says nothing.
      """, .nobody),
    .init(
      """
      They are “modelled from trash”.[^1]

      [^1]: Spoken by Tommy in Chapter 14.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      They are “modelled from trash”.[^1]

      [^1]: Tommy disagrees, of course.
      """, .nobody),
    .init(
      """
      They “gave you your childhoods”.[^a] Ruth is dead by then.

      [^a]: Miss Emily, p. 263.
      """, "miss-emily"),
    .init(
      """
      They are “modelled from trash”.[^1]

      [^1]: Tommy to the life.
      """, .atMost("tommy"), accused: ["Tommy"]),
    .init(
      """
      They are “modelled from trash”.[^1]

      [^1]: Tommy, that is, and the others.
      """, .nobody),
    .init(
      """
      They are “modelled from trash”.[^1]

      [^1]: See Tommy in Chapter 22.
      """, .nobody),
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: Tommy, ch. 22, takes this up again.
      """, "ruth"),
  ]
}
