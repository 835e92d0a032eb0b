/// Names in brackets, after a dash and below a block quotation.
enum BracketAttributionTable {
  static let rows: [AttributionRow] = [brackets, within, dashes, blocks, signatures].flatMap(\.self)

  /// Names in brackets after the quotation.
  static let brackets: [AttributionRow] = [
    .init("They are all “modelled from trash” (Ruth).", "ruth"),
    .init("They are all “modelled from trash” (Ruth, ch. 14).", "ruth"),
    .init("They are all “modelled from trash” (Ruth, Chapter 14).", "ruth"),
    .init("They are all “modelled from trash” (Ruth to Tommy).", "ruth"),
    .init("They are all “modelled from trash” (said by Ruth).", "ruth"),
    .init("They are all “modelled from trash” (Ruth in Norfolk).", "ruth"),
    .init("They are all “modelled from trash” (Tommy).", "tommy", accused: ["Tommy"]),
    .init("They are all “modelled from trash” (Tommy, ch. 14).", "tommy", accused: ["Tommy"]),
    .init("They are all “modelled from trash” (Tommy to Ruth).", "tommy", accused: ["Tommy"]),
    .init("“We gave you your childhoods.” (Miss Emily)", "miss-emily"),
    .init("“We gave you your childhoods.” (Miss Emily, p. 263) It is meant kindly.", "miss-emily"),
    .init(
      "“We gave you your childhoods.” (Madame, p. 263) It is meant kindly.",
      "madame", accused: ["Madame"]),
    .init(
      """
      “You’re students” (Miss Lucy) and “modelled from trash” (Ruth) are two answers to one \
      question.
      """, "miss-lucy", "ruth"),
    .init(
      """
      “You’re students” (Ruth) and “modelled from trash” (Miss Lucy) are two answers to one \
      question.
      """, "ruth", "miss-lucy", accused: ["Ruth", "Miss Lucy"]),
    .init("They are “modelled from trash” (Ruth is shouting by now).", .atMost("ruth")),
    .init("They are “modelled from trash” (like Tommy’s animals, one might say).", .nobody),
    .init("They are “modelled from trash” (see Tommy’s reaction below).", .nobody),
    .init("They are “modelled from trash” (a phrase that Tommy hates).", .nobody),
    .init("They are “modelled from trash” [Ruth].", .atMost("ruth")),
    .init(
      """
      “We’re modelled from trash” (Ruth) is the line that everyone in our class remembered \
      afterwards.
      """, "ruth"),
    .init(
      """
      The clones are “modelled from trash” (Tommy), which is about as low as a person can get.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      “That’s what we come from” (Ruth to Tommy and the rest) almost sounds like a boast.
      """, "ruth"),
    .init(
      """
      "That's what we come from" (said to Tommy, Chrissie and Rodney) almost sounds like a \
      boast.
      """, .nobody),
    .init(
      "“We gave you your childhoods” (Madame, near the end of the book).", "madame",
      accused: ["Madame"]),
    .init(
      """
      ‘We gave you your childhoods’ (Miss Emily, with Madame listening) is meant as a defence.
      """, "miss-emily"),
    .init(
      """
      You can see how little they think of themselves in “We’re modelled from trash” (see also \
      Tommy’s animal drawings).
      """, .nobody),
    .init("“I can’t help feeling a sort of glow” (Kathy about Ruth, Tommy and herself).", "kathy"),
    .init(
      "“I can’t help feeling a sort of glow” (Tommy, in his last weeks).", "tommy",
      accused: ["Tommy"]),
    .init(
      "“You’re students” [Miss Emily], so the children are told early what they are.", "miss-emily",
      accused: ["Miss Emily"]),
    .init("“We all know it” (Tommy knows it as well).", .nobody),
    .init(
      """
      "Yes, in many ways we fooled you" (this comes after Madame has left the room).
      """, .nobody),
    .init("‘We’re modelled from trash’ (Ruth, not Tommy!!) is a key quote for identity.", "ruth"),
    .init(
      """
      “It wasn’t good for me so I stopped it” (Miss Lucy, p. 68, when Peter asks about \
      cigarettes).
      """, "miss-lucy"),
    .init(
      """
      “Junkies, prostitutes, winos, tramps” (Rodney, to nobody in particular) is how the day \
      ends.
      """, "rodney", accused: ["Rodney"]),
    .init(
      """
      “We gave you your childhoods” (Miss Emily, talking to Kathy and Tommy in her sitting \
      room).
      """, "miss-emily"),
    .init(
      """
      “It’s not good that I smoked” [Miss Lucy] is the first honest thing they hear.
      """, "miss-lucy"),
    .init(
      """
      “It’s not good that I smoked” [Madame, ch. 6] is the first honest thing they hear.
      """, "madame", accused: ["Madame"]),
    .init("They are “modelled from trash” (Tommy cannot get over this).", .nobody),
    .init("They are “modelled from trash” (compare Ruth’s earlier dreams).", .nobody),
  ]

  /// Brackets that hold the quotation, too.
  static let within: [AttributionRow] = [
    .init(
      "Somebody has to end it. (Chrissie: “so why don’t we say it?”) Nobody does.", "chrissie",
      accused: ["Chrissie"]),
    .init("The list is a shock (Ruth, on the beach: “Junkies, prostitutes”).", .atMost("ruth")),
  ]

  /// Names after a dash.
  static let dashes: [AttributionRow] = [
    .init("\"It's not good that I smoked.\" – Miss Lucy, to Kathy and the other kids", "miss-lucy"),
    .init("“You’re students” – Miss Lucy, to the boys in the pavilion", "miss-lucy"),
    .init("“You’re students” – Tommy has heard it a hundred times", .nobody),
  ]

  /// Block quotations, introduced and signed.
  static let blocks: [AttributionRow] = [
    .init(
      """
      Ruth finally says what the others think:

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, "ruth"),
    .init(
      """
      Tommy finally says what the others think:

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Miss Emily’s defence is this:

      > But we sheltered you during those years, and we gave you your childhoods.
      """, .atMost("miss-emily")),
    .init(
      """
      Kathy is told by Miss Emily:

      > Yes, in many ways we fooled you. I suppose you could even call it that.
      """, "miss-emily"),
    .init(
      """
      According to Miss Lucy:

      > It’s not good that I smoked. It wasn’t good for me so I stopped it.
      """, "miss-lucy"),
    .init(
      """
      Then comes the sentence that I like best.

      > The earlier years—the ones I’ve just been telling you about—they tend to blur into each \
      other as a kind of golden time

      It is Ruth who would disagree.
      """, .nobody),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Ruth
      """, "ruth"),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Ruth, Chapter 14
      """, "ruth"),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Tommy, Chapter 14
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > – Chrissie to Rodney
      """, "chrissie", accused: ["Chrissie"]),
    .init(
      """
      Look at this.

      > “Yes, in many ways we fooled you. I suppose you could even call it that.”
      >
      > — Madame
      """, "madame", accused: ["Madame"]),
    .init(
      """
      Look at this.

      > Yes, in many ways we fooled you. I suppose you could even call it that.
      >
      > — Kazuo Ishiguro, *Never Let Me Go*
      """, .nobody),
    .init(
      """
      Tommy sits still. Then Ruth says:

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      """, "ruth"),
    .init(
      """
      In Miss Lucy’s words:

      > It’s not good that I smoked. It wasn’t good for me so I stopped it.
      """, "miss-lucy"),
    .init(
      """
      In Madame’s words:

      > Yes, in many ways we fooled you. I suppose you could even call it that.
      """, "madame", accused: ["Madame"]),
    .init(
      """
      Tommy never forgets the talk by the pond, in which he heard this:

      > Yes, in many ways we fooled you. I suppose you could even call it that.
      """, .nobody),
    .init(
      """
      Miss Lucy explains:

      > It’s not good that I smoked. It wasn’t good for me so I stopped it.

      Miss Emily explains less.
      """, "miss-lucy"),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      > — Ruth
      """, "ruth"),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      > — Tommy, Chapter 14
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. — Tommy
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. (Ruth, ch. \
      14)
      """, "ruth"),
    .init(
      """
      Look at this.

      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. (Tommy)
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      The scene ends badly for all five of them.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Ruth
      """, "ruth"),
    .init(
      """
      The scene ends badly for all five of them.

      > We’re modelled from trash. Junkies, prostitutes, winos, tramps.
      >
      > — Tommy
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      The apology, if it is one, is half-hearted.

      > Yes, in many ways we fooled you. I suppose you could even call it that. (Miss Lucy)
      """, "miss-lucy", accused: ["Miss Lucy"]),
  ]

  /// A line of its own below a block quotation.
  static let signatures: [AttributionRow] = [
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      — Tommy, ch. 14
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      (Tommy, ch. 14)
      """, "tommy", accused: ["Tommy"]),
    .init(
      """
      > We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.

      Tommy, in Chapter 14, hears it and looks away.
      """, .nobody),
  ]
}
