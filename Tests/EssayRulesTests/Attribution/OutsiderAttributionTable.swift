/// The author, critics and others who are nobody in the novel.
enum OutsiderAttributionTable {
  static let rows: [AttributionRow] = [others, beliefs].flatMap(\.self)

  /// The author, the novel, critics and people whom the set does not know.
  static let others: [AttributionRow] = [
    .init("Ishiguro writes, “We’re modelled from trash.”", .nobody),
    .init("Ishiguro says that the clones are “modelled from trash”.", .nobody),
    .init("In Ishiguro’s words, they are “modelled from trash”.", .nobody),
    .init("“We’re modelled from trash,” writes Ishiguro.", .nobody),
    .init("Kazuo Ishiguro describes “a kind of golden time”.", .nobody),
    .init("The novel says “We’re modelled from trash”.", .nobody),
    .init("The text tells us that “we gave you your childhoods”.", .nobody),
    .init("Smith argues that “we gave you your childhoods” is the key to the novel.", .nobody),
    .init("As Smith says, “We’re modelled from trash” is the key to Ruth.", .nobody),
    .init("Mullan quotes “a kind of golden time” and moves on to Tommy.", .nobody),
    .init("“We’re modelled from trash” (qtd. in Whitehead 61) has become famous.", .nobody),
    .init("“We’re modelled from trash” (Ishiguro 164) has become famous.", .nobody),
    .init("“We gave you your childhoods,” my mother says whenever we argue.", .nobody),
    .init("My mother, who looks a bit like Madame, says “we gave you your childhoods”.", .nobody),
    .init("Peter asks her and she says “It’s not good that I smoked”.", .nobody),
    .init("One reviewer of Tommy’s story says that “a kind of golden time” is ironic.", .nobody),
    .init("Critics say that “You’re students” is the first lie that Ruth hears.", .nobody),
    .init(
      "Readers remember the phrase “modelled from trash” long after they forget Rodney.",
      .nobody),
    .init("The word “trash” says a lot about Ruth.", .nobody),
    .init("Ruth is right: one critic says that “a kind of golden time” is ironic.", .nobody),
    .init("The phrase “modelled from trash” shows that Tommy has lost hope.", .nobody),
    .init("The phrase “a kind of golden time” makes Hailsham sound like Eden.", .nobody),
    .init(
      """
      Ishiguro writes “We’re modelled from trash” to make us think about Tommy and Ruth.
      """, .nobody),
    .init(
      """
      Kazuo Ishiguro, talking about Tommy and the others, says that they are “modelled from \
      trash”.
      """, .nobody),
    .init("\"We gave you your childhoods,\" Ishiguro writes, and Madame weeps.", .nobody),
    .init("According to Ishiguro the clones, even Tommy, are “modelled from trash”.", .nobody),
    .init("Ishiguro’s phrase “modelled from trash” follows Tommy to the end.", .nobody),
    .init("Ishiguro lets Ruth say “We’re modelled from trash” in front of Tommy.", "ruth"),
    .init(
      "Ishiguro lets Tommy say “We’re modelled from trash” in front of Ruth.", "tommy",
      accused: ["Tommy"]),
    .init("The novel says that clones such as Tommy are ‘modelled from trash’.", .nobody),
    .init("Mullan says about Tommy that he is \"modelled from trash\".", .nobody),
    .init(
      """
      As the critic Shameem Black notes, Ruth’s “We’re modelled from trash” is not about \
      Tommy’s art at all.
      """, "ruth"),
    .init(
      """
      Some critics, thinking of Tommy, quote “We’re modelled from trash” as the heart of the \
      book.
      """, .nobody),
  ]

  /// What others believe, and what is judged.
  static let beliefs: [AttributionRow] = [
    .init(
      "Many people think that Tommy says “We’re modelled from trash”, but it is Ruth.", .nobody),
    .init(
      "People often think that Tommy says “We’re modelled from trash”, but it’s Ruth.", .nobody),
    .init(
      "Everyone assumes that Tommy says “We’re modelled from trash”.", .nobody),
    .init(
      "You might think that Tommy says “We’re modelled from trash”.", .nobody),
    .init(
      "I think that Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "We believe that Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Tommy’s anger makes sense: “we gave you your childhoods” is an insult.", .nobody),
    .init(
      "Tommy’s verdict is clear: “we gave you your childhoods” is an insult.", .nobody),
    .init(
      "Tommy’s outburst shocks everyone: “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
  ]
}
