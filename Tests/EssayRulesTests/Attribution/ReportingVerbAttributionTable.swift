/// A verb of saying, before the quotation, after it or within it.
enum ReportingVerbAttributionTable {
  static let rows: [AttributionRow] = [
    before, after, inside, auxiliaries, participles, adverbials, manners,
  ].flatMap(\.self)

  /// The verb before the quotation.
  static let before: [AttributionRow] = [
    .init("Ruth says, “We’re modelled from trash.”", "ruth"),
    .init("Ruth says “We’re modelled from trash” and she means all of them.", "ruth"),
    .init("Ruth says that they are “modelled from trash”.", "ruth"),
    .init("Ruth shouts: “We all know it, so why don’t we say it?”", "ruth"),
    .init("Ruth bluntly declares, “That’s what we come from.”", "ruth"),
    .init("Ruth, bitterly, declares “That’s what we come from.”", "ruth"),
    .init("In the end Ruth finally says “We’re modelled from trash”.", "ruth"),
    .init("Miss Lucy tells the class, “You’re students.”", "miss-lucy"),
    .init(
      "Miss Lucy tells Peter and the other boys that smoking is “much, much worse” for them.",
      "miss-lucy"),
    .init(
      "Miss Lucy warns them that it is “much, much worse to smoke than it ever was for me”.",
      "miss-lucy"),
    .init("Miss Emily argues that the guardians “gave you your childhoods”.", "miss-emily"),
    .init("Miss Emily calmly states, “we kept things from you, lied to you”.", "miss-emily"),
    .init(
      "Miss Emily does not apologise. She says only, “Yes, in many ways we fooled you.”",
      "miss-emily"),
    .init("Kathy confesses on the first pages, “Or maybe I’m remembering it wrong.”", "kathy"),
    .init("Kathy calls those years “a kind of golden time”.", "kathy"),
    .init("Kathy describes her childhood as “a kind of golden time”.", "kathy"),
    .init("Kathy admits that she “can’t help feeling a sort of glow”.", "kathy"),
    .init("Kathy writes of “a kind of golden time”, though nothing in it was gold.", "kathy"),
    .init("Tommy says, “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
    .init(
      "Tommy angrily shouts “Junkies, prostitutes, winos, tramps”.",
      "tommy", accused: ["Tommy"]),
    .init("Rodney points out that they are “modelled from trash”.", "rodney", accused: ["Rodney"]),
    .init(
      "Miss Emily warns the boys, “It’s not good that I smoked.”",
      "miss-emily", accused: ["Miss Emily"]),
    .init(
      "Madame admits to them that “in many ways we fooled you”.",
      "madame", accused: ["Madame"]),
    .init(
      "Miss Lucy confesses that the guardians “kept things from you, lied to you”.",
      "miss-lucy", accused: ["Miss Lucy"]),
    .init("Lucy tells the students “You’re students. You’re . . . special.”", "miss-lucy"),
    .init("Kath says “We’re modelled from trash” and I was shocked.", "kathy", accused: ["Kath"]),
    .init("Kathy H. says, “Or maybe I’m remembering it wrong.”", "kathy"),
    .init("Chrissie asks the others, “why don’t we say it?”", "chrissie", accused: ["Chrissie"]),
    .init("Standing in front of the art shop Ruth lets rip: “We’re modelled from trash.”", "ruth"),
    .init(
      """
      Rodney mutters “We’re modelled from trash” and Chrissie pretends she has not heard him.
      """, "rodney", accused: ["Rodney"]),
    .init(
      """
      Eventually Madame concedes that «in many ways we fooled you», and Kathy believes her.
      """, "madame", accused: ["Madame"]),
    .init(
      """
      Miss Lucy could not have been plainer when she told Tommy's class "You're students".
      """, "miss-lucy"),
    .init(
      "Tommy then adds, a little lamely, “Or maybe I’m remembering it wrong.”", "tommy",
      accused: ["Tommy"]),
    .init(
      """
      In front of Tommy and with no warning at all, Ruth comes out with “Junkies, prostitutes, \
      winos, tramps”.
      """, "ruth"),
    .init(
      "Chrissie bursts out “so why don’t we say it?” before Ruth can stop her.", "chrissie",
      accused: ["Chrissie"]),
    .init("Ruth goes “we’re modelled from trash” and literally nobody knows what to say.", "ruth"),
    .init(
      """
      Tommy was like “we’re modelled from trash” and that is when Kathy realises they have no \
      hope.
      """, "tommy", accused: ["Tommy"]),
    .init("ruth says 'we're modelled from trash' and tommy just looks at the sea", .atMost("ruth")),
    .init(
      """
      Emily tries to justify herself, saying “we sheltered you during those years”, while \
      Marie-Claude stays in the dark hall.
      """, "miss-emily"),
    .init(
      """
      Marie-Claude tries to justify herself, saying “we sheltered you during those years”, \
      while Emily sits in the wheelchair.
      """, "madame", accused: ["Marie-Claude"]),
    .init(
      """
      Having lost all patience with Kathy, Tommy yells that they are all “modelled from \
      trash”.
      """, "tommy", accused: ["Tommy"]),
    .init("By the car Ruth finally lets fly: “We’re modelled from trash.”", "ruth"),
    .init(
      "By the car Chrissie finally lets fly: “We’re modelled from trash.”", "chrissie",
      accused: ["Chrissie"]),
    .init(
      "And then Tommy comes out with “We’re modelled from trash”, just like that.", "tommy",
      accused: ["Tommy"]),
    .init(
      "Miss Emily goes on, “we gave you your childhoods”, as though that settled it.", "miss-emily"),
    .init(
      "Madame went, “in many ways we fooled you,” and I actually gasped.", "madame",
      accused: ["Madame"]),
  ]

  /// The verb after the quotation.
  static let after: [AttributionRow] = [
    .init("“We’re modelled from trash,” Ruth says, and nobody on the beach answers her.", "ruth"),
    .init("“We’re modelled from trash,” says Ruth, and she isn’t even looking at them.", "ruth"),
    .init("“We gave you your childhoods,” Miss Emily tells her two visitors.", "miss-emily"),
    .init("“We gave you your childhoods,” insists Miss Emily.", "miss-emily"),
    .init("“It’s not good that I smoked,” Miss Lucy admitted to the class.", "miss-lucy"),
    .init("“It’s not good that I smoked,” admits Miss Lucy in front of everybody.", "miss-lucy"),
    .init("“That’s what we come from” is what Ruth says to all of them.", "ruth"),
    .init("“So why don’t we say it?” asks Ruth, but it is not really a question.", "ruth"),
    .init("“So why don’t we say it?” Ruth asks.", "ruth"),
    .init("“So why don’t we say it?” Ruth demands, and the waves go on.", "ruth"),
    .init("“That’s what we come from,” Ruth bluntly tells the others.", "ruth"),
    .init("“That’s what we come from,” Ruth then says, as if it were obvious.", "ruth"),
    .init(
      "“I suppose you could even call it that,” Miss Emily concedes a moment later.",
      "miss-emily"),
    .init(
      "“I suppose you could even call it that,” concedes an unembarrassed Miss Emily.",
      .atMost("miss-emily")),
    .init("“Or maybe I’m remembering it wrong,” Kathy adds, which is typical of her.", "kathy"),
    .init(
      "“We’re modelled from trash,” Tommy says, and I think he is serious.",
      "tommy", accused: ["Tommy"]),
    .init(
      "“We’re modelled from trash,” says Chrissie when the plan has failed.",
      "chrissie", accused: ["Chrissie"]),
    .init(
      "“We gave you your childhoods,” Madame tells them from her armchair.",
      "madame", accused: ["Madame"]),
    .init("“We gave you your childhoods,” claims Madame.", "madame", accused: ["Madame"]),
    .init(
      "“You’re students,” explains Miss Emily during the storm.",
      "miss-emily", accused: ["Miss Emily"]),
    .init("“We all know it,” cried Ruth.", "ruth"),
    .init("“We all know it”, Ruth will later shout across the marsh.", "ruth"),
    .init("“We sheltered you during those years,” Miss Emily had said.", "miss-emily"),
    .init(
      "“We sheltered you during those years,” Miss Emily can still say with a straight face.",
      .atMost("miss-emily")),
    .init("“We sheltered you during those years,” replies the head guardian.", .nobody),
    .init("“We’re modelled from trash,” says Ruth’s best friend.", .nobody),
    .init("“We’re modelled from trash,” a furious Ruth informs Tommy.", "ruth"),
    .init(
      "“We’re modelled from trash,” is how Tommy sums it up for the girls.", "tommy",
      accused: ["Tommy"]),
    .init(
      "\"We gave you your childhoods,\" Madame, not Miss Emily, says.", "madame",
      accused: ["Madame"]),
    .init("“Or maybe I’m remembering it wrong,” Kath wonders, not for the first time.", "kathy"),
    .init("“That’s what we come from,” snarls Ruth at Tommy, Kathy, Chrissie and Rodney.", "ruth"),
    .init("“So why don’t we say it?” was all Tommy could get out.", "tommy", accused: ["Tommy"]),
    .init("“So why don’t we say it?” was all Tommy could hear.", .nobody),
    .init("“We’re modelled from trash,” sneers Ruth.", "ruth"),
    .init("“That’s what we come from,” a bitter Ruth adds.", "ruth"),
    .init(
      "“That’s what we come from,” adds an unusually bitter Tommy.", "tommy", accused: ["Tommy"]),
    .init("“So why don’t we say it?” is what Chrissie wants to know.", .nobody),
    .init(
      "“We gave you your childhoods” is how Madame puts it to them.", "madame", accused: ["Madame"]),
    .init("“We’re modelled from trash” was all that Ruth would say on the way home.", "ruth"),
    .init(
      """
      “We gave you your childhoods,” Miss Emily, unlike Madame, says without a tremor.
      """, "miss-emily"),
    .init(
      "“I suppose you could even call it that”, Lucy answered Kathy coldly.", "miss-lucy",
      accused: ["Lucy"]),
  ]

  /// A quotation that its student interrupts.
  static let inside: [AttributionRow] = [
    .init("“We all know it,” Ruth says, “so why don’t we say it?”", "ruth", "ruth"),
    .init("“We all know it,” says Ruth, “so why don’t we say it?”", "ruth", "ruth"),
    .init(
      """
      “But we sheltered you during those years,” Miss Emily insists, “and we gave you your \
      childhoods.”
      """, "miss-emily", "miss-emily"),
    .init(
      "“Yes,” Miss Emily says, “in many ways we fooled you.”",
      .atMost("miss-emily"), "miss-emily"),
    .init(
      """
      “It’s not good that I smoked,” Miss Lucy told them. “It wasn’t good for me so I stopped it.”
      """, "miss-lucy", .atMost("miss-lucy")),
    .init(
      "“We all know it,” Tommy says, “so why don’t we say it?”",
      "tommy", "tommy", accused: ["Tommy"]),
    .init(
      "“We all know it,” shouts Rodney, “so why don’t we say it?”",
      "rodney", "rodney", accused: ["Rodney"]),
    .init("“The earlier years,” Kathy reflects, “tend to blur into each other”.", "kathy", "kathy"),
    .init(
      """
      “We’re modelled from trash,” Ruth told them, before adding “Junkies, prostitutes, winos, \
      tramps”.
      """, "ruth", .atMost("ruth")),
    .init("“It’s not good,” Miss Lucy begins, “that I smoked.”", "miss-lucy", "miss-lucy"),
    .init(
      "“We all know it,” she says, “so why don’t we say it?” That is Ruth at her angriest.",
      .atMost("ruth"), .atMost("ruth")),
    .init(
      """
      “But we sheltered you during those years,” so Miss Emily tells Kathy, “and we gave you \
      your childhoods.”
      """, "miss-emily", "miss-emily"),
    .init(
      "“We all know it,” Chrissie said to Ruth, “so why don’t we say it?”", "chrissie", "chrissie",
      accused: ["Chrissie"]),
    .init(
      """
      “We all know it”, and here Ruth looks straight at Tommy and Rodney as she speaks, “so \
      why don’t we say it?”
      """, .atMost("ruth"), "ruth"),
    .init(
      """
      “Very well,” replies Miss Emily when Tommy presses her, “sometimes that meant we kept \
      things from you, lied to you.”
      """, "miss-emily", "miss-emily"),
    .init(
      """
      ‘It’s not good that I smoked,’ – Miss Emily admits this very calmly – ‘It wasn’t good \
      for me so I stopped it.’
      """, "miss-emily", "miss-emily", accused: ["Miss Emily"]),
    .init(
      "\"Convicts, maybe,\" jokes Rodney, \"just so long as they aren't psychos.\"", "rodney",
      "rodney", accused: ["Rodney"]),
  ]

  /// Auxiliaries, infinitives and what controls them.
  static let auxiliaries: [AttributionRow] = [
    .init("Ruth has said it already: “We’re modelled from trash.”", "ruth"),
    .init(
      "Ruth had always known it and would later say, “That’s what we come from.”",
      .atMost("ruth")),
    .init("Miss Lucy tries to explain that smoking is “much, much worse” for them.", "miss-lucy"),
    .init(
      "Miss Lucy wants to tell them more, but only gets as far as “You’re . . . special”.",
      .atMost("miss-lucy")),
    .init("Miss Lucy is trying to tell them that they are “special”.", "miss-lucy"),
    .init("Miss Emily goes on to say “we gave you your childhoods”.", "miss-emily"),
    .init("Miss Emily even dares to claim that “we gave you your childhoods”.", "miss-emily"),
    .init("Ruth is the only one brave enough to say “We’re modelled from trash”.", .atMost("ruth")),
    .init("Ruth does say “That’s what we come from”.", "ruth"),
    .init("Kathy seems to admit that she is “remembering it wrong”.", "kathy"),
    .init("Kathy cannot help but describe it as “a kind of golden time”.", "kathy"),
    .init(
      "Miss Emily is able to say “we sheltered you during those years” without blushing.",
      "miss-emily"),
    .init(
      "Tommy begins to shout “Junkies, prostitutes, winos, tramps” at the sea.",
      "tommy", accused: ["Tommy"]),
    .init("Madame manages to say “in many ways we fooled you”.", "madame", accused: ["Madame"]),
    .init(
      "Ruth was saying aloud what the rest of them thought: “We’re modelled from trash.”",
      "ruth"),
    .init("It takes Ruth to say “We’re modelled from trash”.", .atMost("ruth")),
    .init("Ishiguro has Ruth say “We’re modelled from trash” in the open air.", .atMost("ruth")),
    .init(
      "Ishiguro lets Miss Emily claim that “we gave you your childhoods”.",
      .atMost("miss-emily")),
    .init("Ishiguro makes Tommy listen while Ruth says “That’s what we come from”.", "ruth"),
    .init(
      "Ishiguro has Tommy say “We’re modelled from trash”.",
      .atMost("tommy"), accused: ["Tommy"]),
  ]

  /// Participles.
  static let participles: [AttributionRow] = [
    .init("Ruth turns on the others, saying “We’re modelled from trash.”", "ruth"),
    .init("Ruth loses her temper, telling Tommy that they are “modelled from trash”.", "ruth"),
    .init("Turning away from the window, Ruth says “That’s what we come from”.", "ruth"),
    .init("Looking back, Kathy calls it “a kind of golden time”.", "kathy"),
    .init("Speaking to the class, Miss Lucy says “You’re students”.", "miss-lucy"),
    .init(
      "Having listened to the boys, Miss Lucy tells them “It’s not good that I smoked”.",
      "miss-lucy"),
    .init(
      "Miss Emily defends herself, claiming that the guardians “sheltered you during those years”.",
      "miss-emily"),
    .init(
      "Miss Emily smiles and, addressing Tommy, says “we gave you your childhoods”.",
      "miss-emily"),
    .init(
      "By saying “we gave you your childhoods”, Miss Emily asks to be thanked.",
      .atMost("miss-emily")),
    .init(
      "In saying “You’re students”, Miss Lucy tells them nothing at all.",
      .atMost("miss-lucy")),
    .init(
      "After telling the class that “It’s not good that I smoked”, Miss Lucy falls silent.",
      .atMost("miss-lucy")),
    .init(
      "Tommy loses his temper, shouting “We’re modelled from trash.”",
      "tommy", accused: ["Tommy"]),
    .init(
      "When asked about it, Miss Emily answers “we sheltered you during those years”.",
      "miss-emily"),
    .init(
      "Ruth watches Chrissie and Rodney walk off, muttering “That’s what we come from”.",
      .atMost("ruth")),
    .init("By calling them “modelled from trash”, Ruth insults herself as well.", .atMost("ruth")),
  ]

  /// Adverbs and times between the one who speaks and the words.
  static let adverbials: [AttributionRow] = [
    .init("As Madame had told them long before, “You’re students”.", "madame", accused: ["Madame"]),
    .init("Before Madame spoke, “You’re students” was all they knew.", .nobody),
    .init(
      "Madame slowly, and with many pauses, says “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init(
      "Years later, Madame would tell Tommy, “we gave you your childhoods”.", "madame",
      accused: ["Madame"]),
    .init("Madame would later say “we gave you your childhoods”.", "madame", accused: ["Madame"]),
    .init("Later, Madame would say “we gave you your childhoods” if she dared.", .nobody),
    .init("Years later, Madame would have said “we gave you your childhoods”.", .nobody),
    .init("Madame would say “we gave you your childhoods”.", .nobody),
  ]

  /// How somebody does what the verb says, and what somebody says to another.
  static let manners: [AttributionRow] = [
    .init("Ruth speaks of the Cottages with a “sort of glow”.", .atMost("ruth")),
    .init("Tommy’s answer comes with a “sort of glow”.", .atMost("tommy")),
    .init("Rodney talks with his usual “sort of glow”.", .atMost("rodney")),
    .init(
      "Ruth attacks Tommy with “we gave you your childhoods”.", "ruth", accused: ["Ruth"]),
    .init(
      "Chrissie shocks the others with “We’re modelled from trash”.", "chrissie",
      accused: ["Chrissie"]),
    .init("Ruth shocks the others with “We’re modelled from trash”.", "ruth"),
    .init("Tommy answers with “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Madame responds with a blunt “in many ways we fooled you”.", "madame", accused: ["Madame"]),
    .init(
      "Madame ends with the words “in many ways we fooled you”.", "madame", accused: ["Madame"]),
    .init("Madame says in a low voice “we fooled you”.", "madame", accused: ["Madame"]),
    .init("Tommy says in a whisper “we all know it”.", "tommy", accused: ["Tommy"]),
  ]
}
