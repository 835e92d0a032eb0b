/// Footnotes and block quotations.
enum NoteCitationTable {
  static let rows: [CitationRow] = [footnotes, blocks, signatures].flatMap(\.self)

  /// Footnotes, and notes called by a number in brackets or above the line.
  static let footnotes: [CitationRow] = [
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: Chapter 14.
      """, [14]),
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: Ch. 14, p. 164.
      """, [14]),
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: Ishiguro, ch. 14.
      """, [14]),
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: Chapter 9.
      """, [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      """
      Ruth says “We’re modelled from trash”[^1] and weeps.

      [^1]: Ishiguro, ch. 9.
      """, [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init(
      """
      Ruth says “We’re modelled from trash”[^1] after “You’re students”[^2].

      [^1]: Ch. 14.

      [^2]: Ch. 9.
      """, [14], [9], reported: [.init("Ch. 9", becomes: "Ch. 6")]),
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: This is the opposite of what Miss Lucy tries to do in Chapter 6.
      """, .nowhere),
    .init(
      """
      Ruth says “We’re modelled from trash”.[^1]

      [^1]: Compare Chapter 6.
      """, .nowhere),
    .init(
      """
      The clones are “modelled from trash”.[^1]

      [^1]: Ishiguro, ch. 14.
      """, [14]),
    .init(
      """
      The clones are “modelled from trash”.[^1]

      [^1]: Kazuo Ishiguro, *Never Let Me Go* (London: Faber, 2005), chapter 11, p. 164.
      """, [11], reported: [.init("chapter 11", becomes: "chapter 14")]),
    .init(
      """
      The clones are “modelled from trash”.[^14]

      [^14]: Ishiguro, p. 152.
      """, .nowhere),
    .init(
      """
      The porn magazines[^1] make sense once they are “modelled from trash”.[^2]

      [^1]: Ishiguro, ch. 11.
      [^2]: Ishiguro, ch. 14.
      """, [14]),
    .init(
      """
      They "gave you your childhoods".[^note]

      [^note]: Said in Chapter XXI, in Madame's house.
      """, [21], reported: [.init("Chapter XXI", becomes: "Chapter XXII")]),
    .init(
      """
      They “gave you your childhoods”,¹ Miss Emily claims.

      ¹ Ishiguro, ch. 22.
      """, [22]),
    .init("They “gave you your childhoods”^[Ishiguro, ch. 22.], or so Miss Emily claims.", [22]),
    .init(
      """
      The clones are ‘modelled from trash’ [3].

      Notes

      [3] Ishiguro, ch. 9.
      """, [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init(
      """
      They “gave you your childhoods”.[2]

      [2] Ishiguro, ch. 20.
      """, [20], reported: [.init("ch. 20", becomes: "ch. 22")]),
    .init(
      """
      They “gave you your childhoods”.²

      ² Ch. 22.
      """, [22]),
    .init(
      """
      They “gave you your childhoods” [2] and more.

      There are notes.

      [3] Ishiguro, ch. 20.
      """, .nowhere),
    .init(
      """
      They “gave you your childhoods” [sic].

      [3] Ishiguro, ch. 20.
      """, .nowhere),
    .init(
      """
      They are “modelled from trash”².

      ² In Chapter 9 of his study Smith says so too.
      """, .nowhere),
  ]

  /// Block quotations, introduced and signed.
  static let blocks: [CitationRow] = [
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Ruth, Chapter 14
      """, [14]),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Ruth, Chapter 9
      """, [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. (ch. 9)
      """, [9], reported: [.init("ch. 9", becomes: "ch. 14")]),
    .init(
      """
      In Chapter 14 Ruth says:

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, [14]),
    .init(
      """
      In Chapter 9 Ruth says:

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      """
      Nobody has spoken since Chapter 9, until Ruth says:

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, .nowhere),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      > — Ruth, Chapter 9
      """, [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. — Ruth, \
      Chapter 9
      """, [9], reported: [.init("Chapter 9", becomes: "Chapter 14")]),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. (Ruth, ch. \
      14)
      """, [14]),
    .init(
      """
      In Chapter 14 Ruth turns on the others:

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, [14]),
    .init(
      """
      Ruth turns on the others:

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > (Chapter 15)
      """, [15], reported: [.init("Chapter 15", becomes: "Chapter 14")]),
    .init(
      """
      Ruth turns on the others:

      > We're modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Ruth, ch. 14, p. 164
      """, [14]),
    .init(
      """
      In Chapter 20 Miss Emily defends herself:

      > But we sheltered you during those years, and we gave you your childhoods.
      """, [20], reported: [.init("Chapter 20", becomes: "Chapter 22")]),
    .init(
      """
      Miss Emily explains:

      > But we sheltered you during those years, and we gave you your childhoods.
      >
      > (ch. 20)
      """, [20], reported: [.init("ch. 20", becomes: "ch. 22")]),
    .init(
      """
      In Chapter 12 Ruth speaks her mind.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      """
      In Chapter 12 Ruth is cheerful.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, .nowhere),
    .init(
      """
      Miss Lucy speaks out in Chapter 7. Kathy is moved.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, .nowhere),
    .init(
      """
      In Chapter 12 Chrissie tells them about the shop. They go to Norfolk in the end.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, .nowhere),
    .init(
      """
      In Chapter 12 Ruth says what she thinks.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

  /// A line of its own below a block quotation.
  static let signatures: [CitationRow] = [
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      (Ishiguro, ch. 13)
      """, [13], reported: [.init("ch. 13", becomes: "ch. 14")]),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      (Chapter 14). It is the bleakest page of the book.
      """, [14]),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      — Ruth, ch. 15
      """, [15], reported: [.init("ch. 15", becomes: "ch. 14")]),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      (Tommy would have put it differently in Chapter 20.)
      """, .nowhere),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      (Chapter 22 is another matter.)
      """, .nowhere),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      (Contrast Miss Emily, Chapter 22)
      """, .nowhere),
  ]
}
