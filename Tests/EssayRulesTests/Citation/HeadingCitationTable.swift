/// Headings, lists, tables and labels of notes.
enum HeadingCitationTable {
  static let rows: [CitationRow] = [headings, lists, tables, labels].flatMap(\.self)

  /// Headings.
  static let headings: [CitationRow] = [
    .init(
      """
      # Chapter 9

      Ruth says “We’re modelled from trash”.
      """, .nowhere),
    .init(
      """
      ## Chapter 14

      - Ruth: “We’re modelled from trash”
      - the trip to Norfolk
      """, [14]),
    .init(
      """
      ## Chapter 13

      - Ruth: ‘We’re modelled from trash’
      - the trip to Norfolk
      """, [13], reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      """
      ## Chapter 6

      - cigarettes

      ## Chapter 7

      - "a kind of golden time"
      """, [7]),
    .init(
      """
      ## Ch. 6: Miss Lucy and the cigarettes

      - “You’re students”
      """, [6]),
    .init(
      """
      # Chapter 2: Methodology

      I read the sentence “We’re modelled from trash” as a metaphor for social class.
      """, .nowhere),
    .init(
      """
      ## Ruth (ch. 14)

      - “We’re modelled from trash”
      """, [14]),
    .init(
      """
      # Notes

      ## Chapter 6

      ### Miss Lucy

      - “You’re students”
      """, [6]),
    .init(
      """
      # Notes

      ## Chapter 9

      Miss Lucy leaves.

      - “You’re students”
      """, [9], reported: [.init("Chapter 9", becomes: "Chapter 6")]),
    .init(
      """
      ## Chapter 9

      - “You’re students” (ch. 6) is still in the air
      """, [6]),
    .init(
      """
      ## Themes in Chapter 9 and later

      - “You’re students”
      """, .nowhere),
    .init(
      """
      # Chapter 9

      “You’re students” is still in the air.
      """, .nowhere),
    .init(
      """
      ## Chapter 9

      - Tommy’s arm, and “You’re students” comes back to him
      """, .nowhere),
    .init(
      """
      ## Chapters 6 and 7

      - “You’re students”
      """, [6, 7]),
    .init(
      """
      ## Chapter 3: Findings

      ### Interviews

      - One pupil found “You’re students” funny
      """, .nowhere),
    .init(
      """
      # Chapter 3: Findings

      - “You’re students”
      """, .nowhere),
    .init(
      """
      ## Since Chapter 9

      - “You’re students”
      """, .nowhere),
    .init(
      """
      ## Chapter 12

      “We’re modelled from trash” – Ruth
      """, [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      """
      ## Chapter 14

      “We’re modelled from trash” – Ruth
      """, [14]),
    .init(
      """
      ## Chapter 1

      Ruth’s despair begins with her hope. She is the one who says “We’re modelled from trash”, and my argument starts there.
      """, .nowhere),
    .init(
      """
      # Chapter 1

      “We’re modelled from trash” is what Ruth says.
      """, .nowhere),
    .init(
      """
      ## Chapter 1: Clones

      “We’re modelled from trash” is what Ruth says.
      """, .nowhere),
  ]

  /// Lines that introduce a list.
  static let lists: [CitationRow] = [
    .init(
      """
      Chapter 21:

      1. “we gave you your childhoods”
      2. Madame cries
      """, [21], reported: [.init("Chapter 21", becomes: "Chapter 22")]),
    .init(
      """
      Chapter 8:

      - “You’re students”
      - rain
      """, [8], reported: [.init("Chapter 8", becomes: "Chapter 6")]),
    .init(
      """
      After Chapter 9:

      - “You’re students”
      """, .nowhere),
    .init(
      """
      We compared Chapter 9:

      - “You’re students”
      """, .nowhere),
  ]

  /// Tables.
  static let tables: [CitationRow] = [
    .init(
      """
      | Chapter | Quotation |
      | --- | --- |
      | 14 | “We’re modelled from trash” |
      """, [14]),
    .init(
      """
      | Quotation | Chapter | Page |
      | --- | --- | --- |
      | "We're modelled from trash" | 10 | 152 |
      """, [10], reported: [.init("10", becomes: "14")]),
    .init(
      """
      | Page | Quotation |
      | --- | --- |
      | 14 | “We’re modelled from trash” |
      """, .nowhere),
    .init(
      """
      | Ch. | Quote |
      | --- | --- |
      | 6 | “You’re students” |
      | 12 | “We’re modelled from trash” |
      """, [6], [12], reported: [.init("12", becomes: "14")]),
    .init(
      """
      | Quote | No. |
      | --- | --- |
      | “You’re students” | 9 |
      """, .nowhere),
    .init(
      """
      | Chapter | Who | Quote |
      | --- | --- | --- |
      | 13–14 | Ruth | “We’re modelled from trash” |
      | | Ruth | “That’s what we come from” |
      """, [13, 14], .nowhere),
    .init(
      """
      | Page | Chapter | Quote |
      | --- | --- | --- |
      | 69 | six | “You’re students” |
      """, [6]),
    .init(
      """
      | Chapter | Essay line |
      | --- | --- |
      | 9 pages | “You’re students” |
      """, .nowhere),
  ]

  /// Labels.
  static let labels: [CitationRow] = [
    .init("- Ruth, ch. 14 – “We’re modelled from trash.”", [14]),
    .init(
      "- Ruth (ch. 9): “We’re modelled from trash.”",
      [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init(
      "- Chapter 9: “We’re modelled from trash.”",
      [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      "- Ch. 9 – Ruth – “We’re modelled from trash.”",
      [9], reported: [.init("Ch. 9", becomes: "Ch. 14")]),
    .init(
      "- “We’re modelled from trash” – Ruth, chapter 9",
      [9], reported: [.init("chapter 9", becomes: "chapter 14")]),
    .init("**Chapter 14** – Ruth on the way back: “We’re modelled from trash”", [14]),
    .init(
      "**Ch 12** – Ruth on the way back: “We’re modelled from trash”", [12],
      reported: [.init("Ch 12", becomes: "Ch 14")]),
    .init(
      "Quote: “We’re modelled from trash”. Speaker: Ruth. Chapter: 13.", [13],
      reported: [.init("Chapter: 13", becomes: "Chapter: 14")]),
    .init(
      "Quote: “We’re modelled from trash”. Speaker: Ruth. Chapter: 14.", [14]),
    .init(
      "Quote: “We’re modelled from trash” Chapter: 13", [13],
      reported: [.init("Chapter: 13", becomes: "Chapter: 14")]),
    .init(
      "“We’re modelled from trash”. Chapter: XIII.", [13],
      reported: [.init("Chapter: XIII", becomes: "Chapter: XIV")]),
    .init(
      "Chapter: 7. Quote: “a kind of golden time”. Chapter: 14. Quote: “We’re modelled from trash”.",
      [7], .nowhere),
    .init(
      "Chapter: 12. Quote: “We’re modelled from trash”.", [12],
      reported: [.init("Chapter: 12", becomes: "Chapter: 14")]),
  ]
}
