/// Sentences as students write them, and to whom a careful teacher would say that each gives its
/// quotations.
enum AttributionTable {
  static let rows: [AttributionRow] = [
    verbAfter, verbBefore, verbInside, auxiliaries, participles, coordination, relatives, asides,
    possessives, accordingTo, passives, addressees, chains, narrator, others, brackets, labels,
    blocks, pronouns, unreal, contrasts, everyday, said,
  ].flatMap(\.self)

  /// The verb after the quotation.
  static let verbAfter: [AttributionRow] = [
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
  ]

  /// The verb before the quotation.
  static let verbBefore: [AttributionRow] = [
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
  ]

  /// A quotation that its student interrupts.
  static let verbInside: [AttributionRow] = [
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

  /// Two verbs, two subjects, two quotations.
  static let coordination: [AttributionRow] = [
    .init("Ruth stops on the pavement and says “We’re modelled from trash.”", "ruth"),
    .init("Ruth looks at the sea, then turns round and says “That’s what we come from”.", "ruth"),
    .init("Miss Lucy takes a breath but says only “You’re students”.", "miss-lucy"),
    .init(
      "Miss Lucy says “It’s not good that I smoked” and “It wasn’t good for me so I stopped it”.",
      "miss-lucy", "miss-lucy"),
    .init(
      """
      Ruth says “We’re modelled from trash”, “Junkies, prostitutes, winos, tramps” and “That’s \
      what we come from”.
      """, "ruth", .atMost("ruth"), .atMost("ruth")),
    .init(
      "Ruth says “We’re modelled from trash”, while Miss Emily says “we gave you your childhoods”.",
      "ruth", "miss-emily"),
    .init(
      "Ruth says “We’re modelled from trash” and Miss Emily says “we gave you your childhoods”.",
      "ruth", "miss-emily"),
    .init(
      "Miss Lucy says “You’re students”, but Ruth says “We’re modelled from trash”.",
      "miss-lucy", "ruth"),
    .init(
      "Where Miss Lucy says “You’re students”, Ruth says “We’re modelled from trash”.",
      "miss-lucy", "ruth"),
    .init(
      """
      Kathy remembers “a kind of golden time”; Ruth remembers nothing and says “That’s what we \
      come from”.
      """, "kathy", "ruth"),
    .init("Tommy listens and Ruth says “We’re modelled from trash”.", "ruth"),
    .init("Ruth listens and Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Kathy and Tommy sit still, and Miss Emily says “we gave you your childhoods”.",
      "miss-emily"),
    .init("Chrissie and Rodney say nothing and Ruth says “We’re modelled from trash”.", "ruth"),
    .init(
      "“You’re students,” says Miss Lucy, and “We’re modelled from trash,” says Ruth.",
      "miss-lucy", "ruth"),
    .init(
      "“We’re modelled from trash,” says Miss Lucy, and “You’re students,” says Ruth.",
      "miss-lucy", "ruth", accused: ["Miss Lucy", "Ruth"]),
    .init(
      """
      Miss Emily says “we sheltered you during those years” whereas Madame says “in many ways we \
      fooled you”.
      """, "miss-emily", "madame", accused: ["Madame"]),
    .init("Kathy and Ruth say “We’re modelled from trash” together.", .atMost("ruth")),
    .init(
      """
      Ruth and Miss Lucy both say something about what they are, “modelled from trash” and \
      “special”.
      """, .nobody, .nobody),
  ]

  /// Relative clauses and clefts.
  static let relatives: [AttributionRow] = [
    .init("Ruth, who has always pretended, says “We’re modelled from trash”.", "ruth"),
    .init("Ruth, who says “We’re modelled from trash”, is the bravest of them.", "ruth"),
    .init("It is Ruth who says “We’re modelled from trash”.", "ruth"),
    .init("It was Ruth who finally asked, “why don’t we say it?”", "ruth"),
    .init("It is Miss Lucy and not Miss Emily who says “You’re students”.", .atMost("miss-lucy")),
    .init("It is Ruth, not Tommy, who says “We’re modelled from trash”.", .atMost("ruth")),
    .init("It isn’t Tommy who says “We’re modelled from trash”.", .nobody),
    .init("It is not Madame who says “we gave you your childhoods”.", .nobody),
    .init("It was never Kathy who said “That’s what we come from”.", .nobody),
    .init("It is Tommy who says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("The one who says “We’re modelled from trash” is Ruth.", .atMost("ruth")),
    .init(
      "The person who tells them “You’re students” is Miss Lucy, not the headmistress.",
      .atMost("miss-lucy")),
    .init(
      "The guardian who tells them “It’s not good that I smoked” soon has to leave Hailsham.",
      .nobody),
    .init("What Ruth says is “We’re modelled from trash”.", "ruth"),
    .init("What Miss Lucy actually says is “You’re students. You’re . . . special.”", "miss-lucy"),
    .init(
      "All that Miss Emily has to say is “I suppose you could even call it that”.",
      .atMost("miss-emily")),
    .init(
      "The first thing that Kathy says about memory is “Or maybe I’m remembering it wrong”.",
      .atMost("kathy")),
    .init("The words that Ruth uses, “modelled from trash”, are brutal.", .atMost("ruth")),
    .init(
      "The phrase “modelled from trash”, which Ruth uses on the beach, is brutal.",
      .atMost("ruth")),
    .init(
      """
      The line “we gave you your childhoods”, which Miss Emily says to Kathy, is a sort of \
      invoice.
      """, .atMost("miss-emily")),
    .init(
      "The line “we gave you your childhoods”, which Madame says to Kathy, is a sort of invoice.",
      .atMost("madame"), accused: ["Madame"]),
    .init(
      "Tommy, whom Ruth tells that they are “modelled from trash”, says nothing.",
      .atMost("ruth")),
    .init(
      "Kathy, to whom Miss Emily says “we gave you your childhoods”, has nothing to say.",
      .atMost("miss-emily")),
  ]

  /// Asides and appositions.
  static let asides: [AttributionRow] = [
    .init("Ruth – always the loudest of the three – says “We’re modelled from trash”.", "ruth"),
    .init("Ruth (always the loudest) says “We’re modelled from trash”.", "ruth"),
    .init("Ruth, after a whole day of waiting, says “We’re modelled from trash”.", "ruth"),
    .init("Ruth, after a row with Tommy, says “We’re modelled from trash”.", "ruth"),
    .init(
      "Miss Emily, now old and in a wheelchair, tells Kathy “we gave you your childhoods”.",
      "miss-emily"),
    .init(
      "Miss Lucy, unlike Miss Emily, tells the class “It’s not good that I smoked”.",
      "miss-lucy"),
    .init("Miss Lucy, one of the younger guardians, says “You’re students”.", "miss-lucy"),
    .init("The head guardian, Miss Emily, says “we gave you your childhoods”.", "miss-emily"),
    .init(
      "The head guardian, Madame, says “we gave you your childhoods”.",
      "madame", accused: ["Madame"]),
    .init("The narrator, Kathy, tells us that she may be “remembering it wrong”.", "kathy"),
    .init("Their former guardian Miss Emily says “we gave you your childhoods”.", "miss-emily"),
    .init("Kathy’s best friend, Ruth, says “We’re modelled from trash”.", "ruth"),
    .init("Kathy’s friend Ruth says “We’re modelled from trash”.", "ruth"),
    .init("Kathy’s best friend says “We’re modelled from trash”.", .nobody),
    .init(
      "Miss Emily, says my teacher, is lying when she claims “we gave you your childhoods”.",
      .atMost("miss-emily")),
    .init("Ruth, I think, is right to say “We’re modelled from trash”.", .atMost("ruth")),
    .init(
      "Tommy, usually so quiet, says “We’re modelled from trash”.",
      "tommy", accused: ["Tommy"]),
    .init(
      "Miss Emily, talking to Kathy and Tommy in Littlehampton, says “in many ways we fooled you”.",
      "miss-emily"),
    .init(
      "Madame, who takes the pictures, tells them “in many ways we fooled you”.",
      "madame", accused: ["Madame"]),
  ]

  /// Possessives, with a speech noun and without.
  static let possessives: [AttributionRow] = [
    .init("Ruth’s “We’re modelled from trash” is the cruellest line in the novel.", "ruth"),
    .init(
      """
      Ruth's "We're modelled from trash" is the cruellest line in the novel.
      """, "ruth"),
    .init("Ruth’s claim that they are “modelled from trash” shocks Kathy.", "ruth"),
    .init("Ruth’s angry question “so why don’t we say it?” gets no answer.", "ruth"),
    .init("Ruth’s outburst to Tommy, “We’re modelled from trash”, ends the trip.", "ruth"),
    .init(
      "Miss Lucy’s warning that it is “much, much worse to smoke” for them comes too early.",
      "miss-lucy"),
    .init("Miss Lucy’s hesitation before “special” says it all.", .atMost("miss-lucy")),
    .init("Miss Emily’s defence, “we gave you your childhoods”, is hard to answer.", "miss-emily"),
    .init(
      "Miss Emily’s use of the word “sheltered” is generous to herself.",
      .atMost("miss-emily")),
    .init("Kathy’s description of “a kind of golden time” is nostalgic.", "kathy"),
    .init("Kathy’s “a kind of golden time” is nostalgic.", "kathy"),
    .init("In Ruth’s words, they are “modelled from trash”.", "ruth"),
    .init("In Ruth’s own words: “That’s what we come from.”", "ruth"),
    .init("In the words of Ruth, they are “modelled from trash”.", "ruth"),
    .init("In the words of Miss Emily, the guardians “gave you your childhoods”.", "miss-emily"),
    .init("In Tommy’s words, they are “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("In the words of Tommy, they are “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Madame’s claim that “we gave you your childhoods” is an excuse.",
      "madame", accused: ["Madame"]),
    .init(
      "Rodney’s “We’re modelled from trash” is only a joke to him.",
      "rodney", accused: ["Rodney"]),
    .init("The words of Ruth, “We’re modelled from trash”, stay with us.", "ruth"),
    .init(
      "The claim of Miss Emily that “we gave you your childhoods” stays with us.",
      .atMost("miss-emily")),
    .init("Ruth’s pencil case is the sort of thing that makes a child “special”.", .nobody),
    .init("Ruth’s pencil case belongs to the “golden time” at Hailsham.", .nobody),
    .init("Tommy’s drawings belong to “a kind of golden time”.", .nobody),
    .init("Tommy’s tantrums belong to what Kathy calls “a kind of golden time”.", "kathy"),
    .init("Madame’s Gallery was part of how “we sheltered you during those years”.", .nobody),
    .init("Tommy’s idea of deferrals cannot survive “we gave you your childhoods”.", .nobody),
    .init("Tommy’s reaction to “we gave you your childhoods” is to scream in a field.", .nobody),
    .init("Kathy’s reaction to Ruth’s “We’re modelled from trash” is to stay silent.", "ruth"),
    .init("Kathy’s memory of Ruth’s words, “We’re modelled from trash”, has not faded.", "ruth"),
    .init("Ruth’s anger at the words “you’re students” never goes away.", .nobody),
    .init("Tommy’s answer to “we gave you your childhoods” is a scream in a field.", .nobody),
    .init(
      "Tommy’s response to the line “we gave you your childhoods” is a scream in a field.",
      .nobody),
    .init("Kathy’s comments on “We’re modelled from trash” are few.", .nobody),
    .init("The description of Ruth as “modelled from trash” is unfair.", .nobody),
  ]

  /// According to, for, as X puts it.
  static let accordingTo: [AttributionRow] = [
    .init("According to Ruth, they are “modelled from trash”.", "ruth"),
    .init("According to Miss Emily, “we gave you your childhoods”.", "miss-emily"),
    .init("The clones, according to Ruth, are “modelled from trash”.", "ruth"),
    .init("“We gave you your childhoods”, according to Miss Emily.", "miss-emily"),
    .init("According to Tommy, they are “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("According to Miss Lucy in the pavilion, the children are “special”.", "miss-lucy"),
    .init("According to Kathy, Ruth says they are “modelled from trash”.", "ruth"),
    .init(
      "According to one critic, “a kind of golden time” is the key phrase of the novel.",
      .nobody),
    .init("As Ruth says, “We’re modelled from trash.”", "ruth"),
    .init("As Ruth puts it, “We’re modelled from trash.”", "ruth"),
    .init("As Miss Emily herself puts it, “in many ways we fooled you”.", "miss-emily"),
    .init(
      "As Miss Lucy says to the boys, it is “much, much worse to smoke” for them.",
      "miss-lucy"),
    .init("As Tommy puts it, they are “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("As Kathy H. herself admits, “Or maybe I’m remembering it wrong.”", "kathy"),
    .init("To quote Ruth, “We’re modelled from trash.”", .atMost("ruth")),
    .init("For Kathy, Hailsham is “a kind of golden time”.", .atMost("kathy")),
    .init("For Ruth, the clones are “modelled from trash”.", .atMost("ruth")),
    .init(
      "For Miss Emily the lies were a way in which “we sheltered you during those years”.",
      .atMost("miss-emily")),
  ]

  /// Passives, with by and without.
  static let passives: [AttributionRow] = [
    .init("“We’re modelled from trash” is said by Ruth in Norfolk.", "ruth"),
    .init("“We’re modelled from trash” was said by Ruth to the others.", "ruth"),
    .init("The words “we gave you your childhoods” are spoken by Miss Emily.", "miss-emily"),
    .init(
      "The words “we gave you your childhoods” are spoken by Madame.",
      "madame", accused: ["Madame"]),
    .init("Kathy is told by Miss Emily that “in many ways we fooled you”.", "miss-emily"),
    .init(
      "Kathy and Tommy are told by Miss Emily that “we gave you your childhoods”.",
      "miss-emily"),
    .init(
      "Kathy and Tommy are told by Madame that “we gave you your childhoods”.",
      "madame", accused: ["Madame"]),
    .init("Kathy is told that “we gave you your childhoods”.", .nobody),
    .init("Tommy is told, “we sheltered you during those years”, and he believes it.", .nobody),
    .init("Ruth and the others are told “You’re students”.", .nobody),
    .init(
      "Kathy was told years later that the guardians “kept things from you, lied to you”.",
      .nobody),
    .init("Ruth is asked nothing; she is told “You’re students”, like everyone.", .nobody),
    .init("When Tommy is told “we gave you your childhoods”, he does not scream at once.", .nobody),
    .init("Tommy was warned that it was “much, much worse to smoke” for him.", .nobody),
    .init("It is said that they were “modelled from trash”.", .nobody),
    .init(
      "The students are warned by Miss Lucy that it is “much, much worse to smoke” for them.",
      "miss-lucy"),
    .init("The past is described by Kathy as “a kind of golden time”.", "kathy"),
    .init("Hailsham is remembered by Kathy as “a kind of golden time”.", "kathy"),
    .init("Said by Ruth: “We’re modelled from trash.”", "ruth"),
    .init("Said by Tommy: “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
    .init(
      "Spoken by Miss Emily, the words “we gave you your childhoods” ask for gratitude.",
      .atMost("miss-emily")),
    .init(
      "“We’re modelled from trash”, spoken by Ruth in front of the whole group, ends the day.",
      "ruth"),
    .init("Kathy hears from Miss Emily that “we gave you your childhoods”.", .atMost("miss-emily")),
    .init("Tommy hears that “we gave you your childhoods” and goes quiet.", .nobody),
  ]

  /// Those spoken to and spoken of.
  static let addressees: [AttributionRow] = [
    .init("Miss Lucy tells Kathy and Ruth, “You’re students.”", "miss-lucy"),
    .init("Ruth tells Tommy, “We’re modelled from trash.”", "ruth"),
    .init("Ruth turns to Tommy and says “That’s what we come from”.", "ruth"),
    .init("Ruth says to Kathy: “We’re modelled from trash.”", "ruth"),
    .init("“We’re modelled from trash,” Ruth tells Kathy and Tommy.", "ruth"),
    .init("To Tommy, Ruth says “We’re modelled from trash”.", "ruth"),
    .init("To Kathy and Tommy, Miss Emily says “we gave you your childhoods”.", "miss-emily"),
    .init(
      "Speaking about Madame, Miss Emily says “we sheltered you during those years”.",
      "miss-emily"),
    .init("Tommy tells Ruth, “We’re modelled from trash.”", "tommy", accused: ["Tommy"]),
    .init("Tommy says to Miss Emily, “we gave you your childhoods”.", "tommy", accused: ["Tommy"]),
    .init("Ruth answers Chrissie with “We’re modelled from trash”.", "ruth"),
    .init("Miss Emily’s answer to Tommy is “I suppose you could even call it that”.", "miss-emily"),
    .init("Miss Emily replied to Kathy that “in many ways we fooled you”.", "miss-emily"),
    .init("The words “we gave you your childhoods” are addressed to Kathy and Tommy.", .nobody),
    .init("“We’re modelled from trash” is aimed at Tommy as much as at herself.", .nobody),
    .init("“We gave you your childhoods” hurts Tommy more than it hurts Kathy.", .nobody),
    .init("Kathy hears “We’re modelled from trash” and cannot reply.", .nobody),
    .init("Tommy never forgets the words “You’re students”.", .nobody),
    .init("Nobody contradicts Ruth when she says “That’s what we come from”.", "ruth"),
    .init("Miss Lucy looks at Tommy before the word “special”.", .nobody),
    .init("With Tommy beside her, Ruth says “We’re modelled from trash”.", "ruth"),
    .init(
      "Ruth was furious with Kathy, and told her “We’re modelled from trash”.",
      .atMost("ruth")),
    .init(
      "Miss Emily mentions Miss Lucy and then says “in many ways we fooled you”.",
      "miss-emily"),
  ]

  /// Someone recalls what someone says.
  static let chains: [AttributionRow] = [
    .init("Kathy, quoting Ruth, says “so why don’t we say it?” to herself.", .atMost("kathy")),
    .init(
      "Years later Kathy, remembering that day, says “We all know it” aloud.", .atMost("kathy")),
    .init("Kathy recalls how Miss Lucy told them “It’s not good that I smoked”.", "miss-lucy"),
    .init("Kathy remembers how Ruth said “We’re modelled from trash”.", "ruth"),
    .init("Kathy remembers that Ruth once told Tommy they were “modelled from trash”.", "ruth"),
    .init("Kathy tells us that Ruth said “We’re modelled from trash”.", "ruth"),
    .init(
      "Kathy tells us how Miss Emily defended herself by saying “we gave you your childhoods”.",
      .atMost("miss-emily")),
    .init("Kathy says that Tommy said “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init(
      "Kathy recalls how Tommy told them they were “modelled from trash”.",
      "tommy", accused: ["Tommy"]),
    .init("Kathy recalls Ruth saying “We’re modelled from trash”.", "ruth"),
    .init("Kathy remembers Miss Lucy telling them “You’re students”.", "miss-lucy"),
    .init(
      "Kathy remembers Tommy saying “We’re modelled from trash”.",
      .atMost("tommy"), accused: ["Tommy"]),
    .init("Kathy hears Ruth say “We’re modelled from trash”.", .atMost("ruth")),
    .init(
      "When Kathy hears Miss Emily say “we gave you your childhoods”, she thinks of Madame.",
      .atMost("miss-emily")),
    .init("Kathy listens as Ruth says “We’re modelled from trash”.", "ruth"),
    .init("Tommy repeats what Ruth had said: “We’re modelled from trash.”", .atMost("ruth")),
    .init("My partner thinks that Kathy says that Ruth says “We’re modelled from trash”.", "ruth"),
    .init(
      "Kathy tells the reader what Miss Lucy said, “It’s not good that I smoked”.",
      .atMost("miss-lucy")),
    .init(
      "Miss Emily tells Kathy that Madame said “we gave you your childhoods”.",
      "madame", accused: ["Madame"]),
  ]

  /// The narrator who recalls, and the narrator who says.
  static let narrator: [AttributionRow] = [
    .init("Kathy recalls, “We’re modelled from trash.”", .atMost("kathy")),
    .init("Kathy remembers the words “It’s not good that I smoked” years later.", .atMost("kathy")),
    .init("Kathy reports the words “We’re modelled from trash” without comment.", .atMost("kathy")),
    .init("Kathy quotes the guardian’s words, “You’re students”, from memory.", .atMost("kathy")),
    .init("“We gave you your childhoods,” Kathy recalls.", .atMost("kathy")),
    .init("“We gave you your childhoods,” Kathy remembers being told.", .atMost("kathy")),
    .init("Kathy repeats the phrase “we gave you your childhoods” to herself.", .atMost("kathy")),
    .init("Kathy remembers those years as “a kind of golden time”.", "kathy"),
    .init("Kathy says: “We’re modelled from trash.”", "kathy", accused: ["Kathy"]),
    .init("Kathy tells Tommy, “we gave you your childhoods”.", "kathy", accused: ["Kathy"]),
    .init("“We’re modelled from trash,” says Kathy, the narrator.", "kathy", accused: ["Kathy"]),
    .init("The narrator says, “We’re modelled from trash.”", .atMost("kathy")),
    .init("The narrator calls it “a kind of golden time”.", .atMost("kathy")),
    .init("The narrator tells us that she may be “remembering it wrong”.", .atMost("kathy")),
    .init("Our narrator admits, “Or maybe I’m remembering it wrong.”", .atMost("kathy")),
    .init("Tommy describes Hailsham as “a kind of golden time”.", "tommy", accused: ["Tommy"]),
    .init("Ruth remembers Hailsham as “a kind of golden time”.", "ruth", accused: ["Ruth"]),
    .init(
      "Hailsham is described by Tommy as “a kind of golden time”.",
      "tommy", accused: ["Tommy"]),
    .init("Tommy repeats the words “We’re modelled from trash” to himself.", .atMost("tommy")),
    .init(
      "Kathy, who was there, remembers “We’re modelled from trash” word for word.",
      .atMost("kathy")),
  ]

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
  ]

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
  ]

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
  ]

  /// Pronouns with one, two and no antecedent that fits.
  static let pronouns: [AttributionRow] = [
    .init("Ruth cannot keep quiet any longer. She says, “We’re modelled from trash.”", "ruth"),
    .init("Ruth cannot keep quiet. “We’re modelled from trash,” she says.", "ruth"),
    .init("Miss Emily shows no regret when she says “we gave you your childhoods”.", "miss-emily"),
    .init("Miss Lucy looks out at the rain as she tells them “You’re students”.", "miss-lucy"),
    .init("Miss Lucy is honest, so she tells them “It’s not good that I smoked”.", "miss-lucy"),
    .init(
      "Tommy cannot keep quiet. He says, “We’re modelled from trash.”",
      "tommy", accused: ["He"]),
    .init("Rodney laughs. “We’re modelled from trash,” he says.", "rodney", accused: ["he"]),
    .init(
      "Madame sits in the dark. She says “in many ways we fooled you”.",
      "madame", accused: ["She"]),
    .init("Ruth is standing next to Tommy when she says “That’s what we come from”.", "ruth"),
    .init(
      "Tommy is standing next to Ruth when he says “That’s what we come from”.",
      "tommy", accused: ["he"]),
    .init(
      "Ruth is standing next to Kathy when she says “That’s what we come from”.",
      .atMost("ruth")),
    .init(
      "Miss Emily looks at Madame. She says, “we gave you your childhoods”.",
      .atMost("miss-emily")),
    .init("Madame looks at Miss Emily. She says, “we gave you your childhoods”.", .nobody),
    .init("Kathy admires Chrissie. She says, “We’re modelled from trash.”", .nobody),
    .init("She says, “We’re modelled from trash.”", .nobody),
    .init("In the pavilion he says, “We’re modelled from trash.”", .nobody),
    .init(
      """
      My aunt read it before Ruth was even a character to me. She says, “We’re modelled from \
      trash.”
      """, .nobody),
    .init("Tommy and Rodney walk ahead. He says, “We’re modelled from trash.”", .nobody),
    .init("Ruth’s voice changes. She says, “We’re modelled from trash.”", "ruth"),
    .init(
      "Tommy’s face goes red. “We’re modelled from trash,” he shouts.",
      "tommy", accused: ["he"]),
    .init("Her claim that “we gave you your childhoods” is an excuse.", .nobody),
    .init(
      "Miss Emily does not blush. Her claim that “we gave you your childhoods” is an excuse.",
      .atMost("miss-emily")),
    .init("They say that they are “modelled from trash”.", .nobody),
    .init("Ruth and the others know where they are “modelled from”.", .nobody),
    .init(
      "Tommy says nothing. It is left to Ruth, and she says “We’re modelled from trash”.",
      "ruth"),
  ]

  /// What is supposed, denied or asked.
  static let unreal: [AttributionRow] = [
    .init(
      "If Tommy had said “We’re modelled from trash”, nobody would have believed him.",
      .nobody),
    .init(
      "If Madame had told them “we gave you your childhoods”, it would have sounded colder.",
      .nobody),
    .init("Had Tommy said “We’re modelled from trash”, nobody would have believed him.", .nobody),
    .init("Tommy never says “We’re modelled from trash”.", .nobody),
    .init("Tommy would never have said “We’re modelled from trash”.", .nobody),
    .init("Madame does not say “we gave you your childhoods”.", .nobody),
    .init("Madame doesn’t tell them that “we gave you your childhoods”.", .nobody),
    .init("Imagine Tommy saying “We’re modelled from trash”.", .nobody),
    .init("Does Tommy ever say “We’re modelled from trash”?", .nobody),
    .init("Would Madame have said “we gave you your childhoods”?", .nobody),
    .init("Why does Ruth say “We’re modelled from trash”?", .atMost("ruth")),
    .init("Why does Tommy say “We’re modelled from trash”?", .atMost("tommy"), accused: ["Tommy"]),
    .init("What does Miss Emily mean by “we gave you your childhoods”?", .atMost("miss-emily")),
    .init("What does Tommy make of “we gave you your childhoods”?", .nobody),
    .init("Could Kathy herself say “We’re modelled from trash”?", .nobody),
    .init(
      "Tommy might say “We’re modelled from trash”, but it is Ruth’s sentence.",
      .atMost("ruth")),
    .init("Neither Kathy nor Tommy says “We’re modelled from trash”.", .nobody),
    .init("Nobody but Ruth says “We’re modelled from trash”.", .atMost("ruth")),
    .init("Tommy refuses to say “We’re modelled from trash”.", .nobody),
    .init("It would be wrong to think that Tommy says “We’re modelled from trash”.", .nobody),
    .init("We might expect Madame to say “we gave you your childhoods”.", .nobody),
    .init("Tommy wishes that he could say “We’re modelled from trash”.", .nobody),
    .init("“We’re modelled from trash” could have been said by Tommy.", .nobody),
    .init("“We’re modelled from trash” is not said by Tommy.", .nobody),
    .init("“We’re modelled from trash” was never spoken by Chrissie.", .nobody),
    .init("“We’re modelled from trash” is not something Tommy says.", .nobody),
  ]

  /// Not this one but that one.
  static let contrasts: [AttributionRow] = [
    .init("Not Tommy but Ruth says “We’re modelled from trash”.", .atMost("ruth")),
    .init(
      "Not Ruth but Tommy says “We’re modelled from trash”.",
      .atMost("tommy"), accused: ["Tommy"]),
    .init("Unlike Tommy, Ruth says “We’re modelled from trash”.", "ruth"),
    .init("Unlike Ruth, Tommy says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Ruth, unlike Tommy, says “We’re modelled from trash”.", "ruth"),
    .init("Tommy, unlike Ruth, says “We’re modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Rather than Tommy, it is Ruth who says “We’re modelled from trash”.", "ruth"),
    .init("Ruth rather than Tommy says “We’re modelled from trash”.", .atMost("ruth")),
    .init("Instead of Madame, Miss Emily says “we gave you your childhoods”.", "miss-emily"),
    .init("Miss Lucy, not Miss Emily, says “It’s not good that I smoked”.", "miss-lucy"),
    .init(
      "Miss Emily, not Miss Lucy, says “It’s not good that I smoked”.",
      "miss-emily", accused: ["Miss Emily"]),
    .init("“We’re modelled from trash,” says Ruth, not Tommy.", "ruth"),
    .init("“We gave you your childhoods,” says Miss Emily rather than Madame.", "miss-emily"),
    .init("Whereas Madame shivers, Miss Emily says “we gave you your childhoods”.", "miss-emily"),
    .init("While Tommy walks away, Ruth says “We’re modelled from trash”.", "ruth"),
    .init("Like Tommy, Ruth has had enough, and says “We’re modelled from trash”.", "ruth"),
    .init("Compared with Ruth, Miss Lucy sounds gentle: “You’re students.”", .atMost("miss-lucy")),
    .init(
      "Ruth’s “We’re modelled from trash”, not Miss Lucy’s “You’re students”, is the truth.",
      "ruth", .atMost("miss-lucy")),
    .init(
      "Unlike Ruth’s “We’re modelled from trash”, Miss Lucy’s “You’re students” is kind.",
      .atMost("ruth"), "miss-lucy"),
  ]

  /// Sentences in which several of these meet.
  static let everyday: [AttributionRow] = [
    .init("When Tommy asks why, Miss Emily says “we gave you your childhoods”.", "miss-emily"),
    .init(
      """
      Tommy asks whether it was a lie, and Miss Emily replies, “I suppose you could even call it \
      that”.
      """, "miss-emily"),
    .init(
      """
      Tommy asks Miss Emily a question and is answered with “I suppose you could even call it \
      that”.
      """, .nobody),
    .init(
      "Kathy tells us that Miss Emily is honest in the end: “in many ways we fooled you”.",
      .atMost("miss-emily")),
    .init("Kathy explains that for Ruth they are “modelled from trash”.", .atMost("ruth")),
    .init("Kathy tells us about Ruth’s outburst: “We’re modelled from trash.”", "ruth"),
    .init("Kathy tells us about the time when Ruth shouted “We’re modelled from trash”.", "ruth"),
    .init("Kathy says nothing when she is told that “we gave you your childhoods”.", .nobody),
    .init("Kathy says nothing about Ruth’s “We’re modelled from trash”.", "ruth"),
    .init("Tommy asks what “we gave you your childhoods” means.", .nobody),
    .init("Tommy says that the line “we gave you your childhoods” made him angry.", .nobody),
    .init("Tommy says he hates the words “You’re students”.", .nobody),
    .init("Kathy explains why Ruth says “We’re modelled from trash”.", "ruth"),
    .init("Tommy agrees with Ruth’s “We’re modelled from trash”.", "ruth"),
    .init("Tommy argues with Ruth after she says “We’re modelled from trash”.", .atMost("ruth")),
    .init("Ruth says it to Tommy’s face: “We’re modelled from trash.”", "ruth"),
    .init("Ruth says, in front of Tommy, “We’re modelled from trash.”", "ruth"),
    .init("Ruth says the following to Rodney: “We’re modelled from trash.”", "ruth"),
    .init("Ruth gives Tommy her answer: “We’re modelled from trash.”", .atMost("ruth")),
    .init(
      """
      Miss Emily explains to Tommy and Kathy why they lied: “we sheltered you during those years”.
      """, "miss-emily"),
    .init(
      "Miss Lucy is interrupted by Peter before she says “You’re students”.",
      .atMost("miss-lucy")),
    .init(
      "Kathy points to the phrase “modelled from trash” as the moment when Ruth gave up.",
      .atMost("ruth")),
    .init("Kathy refers to “a kind of golden time”.", "kathy"),
    .init("Ruth calls herself and her friends “modelled from trash”.", "ruth"),
    .init(
      "Kathy’s narration begins with a doubt: “Or maybe I’m remembering it wrong.”",
      .atMost("kathy")),
    .init("This is Ruth at her most bitter: “We’re modelled from trash.”", .atMost("ruth")),
    .init("This is what Ruth means by “We’re modelled from trash”.", .atMost("ruth")),
    .init(
      "Tommy’s anger is about what Miss Emily said: “we gave you your childhoods”.",
      "miss-emily"),
    .init(
      "Tommy cannot accept Miss Emily’s view that “we gave you your childhoods”.",
      .atMost("miss-emily")),
    .init(
      "Miss Lucy’s honesty contrasts with Miss Emily, who says “in many ways we fooled you”.",
      "miss-emily"),
    .init("Madame cries, and Miss Emily says “in many ways we fooled you”.", "miss-emily"),
    .init("Tommy screams in a field because “we gave you your childhoods” is not enough.", .nobody),
    .init("Tommy screams in the field after hearing “we gave you your childhoods”.", .nobody),
    .init("Tommy shouts and swears at the words “we gave you your childhoods”.", .nobody),
    .init("Ruth tells a story about a horse; Miss Lucy tells them “You’re students”.", "miss-lucy"),
    .init("Ruth and Tommy argue. “We’re modelled from trash,” says the girl.", .nobody),
    .init("Ruth, Tommy and Kathy are all told that they are “special”.", .nobody),
    .init("To Ruth, being “modelled from trash” is a fact.", .atMost("ruth")),
    .init(
      "Chrissie and Rodney hoped; Ruth says why they should not: “We’re modelled from trash.”",
      "ruth"),
    .init(
      "Kathy asks herself whether Ruth was right to say “We’re modelled from trash”.",
      .atMost("ruth")),
    .init("Kathy wonders if she is “remembering it wrong”.", .atMost("kathy")),
    .init(
      "Tommy is convinced that when Miss Lucy said “You’re students” she meant more.",
      "miss-lucy"),
    .init(
      "Madame and Miss Emily both claim that “we gave you your childhoods”.",
      .atMost("miss-emily")),
    .init(
      "Miss Emily, speaking for Madame as well, says “in many ways we fooled you”.",
      "miss-emily"),
    .init("Miss Emily speaks for herself and Madame: “in many ways we fooled you”.", "miss-emily"),
    .init(
      "Ruth’s possible model works in an office; hence “We’re modelled from trash”.",
      .atMost("ruth")),
    .init(
      "Tommy’s theory is answered by Miss Emily: “I suppose you could even call it that”.",
      "miss-emily"),
    .init("Tommy’s theory is met with “I suppose you could even call it that”.", .nobody),
    .init("Kathy finally finds Madame, only to hear “we gave you your childhoods”.", .nobody),
    .init(
      """
      Kathy asks Madame why she cried, but it is Miss Emily who answers, “we gave you your \
      childhoods”.
      """, "miss-emily"),
    .init(
      "When Kathy visits Madame, Miss Emily tells her “we sheltered you during those years”.",
      "miss-emily"),
    .init(
      "Ishiguro shows us through Tommy that “we gave you your childhoods” is not enough.",
      .nobody),
    .init("In Tommy’s view, “we gave you your childhoods” is an insult.", .nobody),
    .init("In Tommy’s opinion “we gave you your childhoods” is an insult.", .nobody),
    .init("Tommy’s favourite line is “You’re students”.", .nobody),
    .init(
      "My favourite line of Tommy’s is “We’re modelled from trash”.",
      .atMost("tommy"), accused: ["Tommy"]),
    .init("Miss Lucy’s speech (“It’s not good that I smoked”) is honest.", .atMost("miss-lucy")),
    .init(
      "Miss Lucy (“You’re students”) and Ruth (“We’re modelled from trash”) disagree.",
      .atMost("miss-lucy"), .atMost("ruth")),
    .init("Tommy thinks that “we gave you your childhoods” is a lie.", .nobody),
    .init("Tommy understands “we gave you your childhoods” as an insult.", .nobody),
    .init("The guardians tell Tommy and Ruth “You’re students”.", .nobody),
    .init("The guardians, such as Miss Lucy, say “You’re students”.", .atMost("miss-lucy")),
    .init("The guardians, above all Madame, claim that “we gave you your childhoods”.", .nobody),
    .init("One of the guardians tells Tommy “You’re students”.", .nobody),
    .init("Someone like Tommy would say “We’re modelled from trash”.", .nobody),
    .init("Tommy, Ruth says, is “modelled from trash” like the rest of them.", .atMost("ruth")),
    .init("Tommy, according to Ruth, is “modelled from trash”.", "ruth"),
    .init("Tommy is “modelled from trash”, says Ruth.", "ruth"),
    .init("Tommy is “modelled from trash”, as Ruth says.", "ruth"),
    .init("Tommy is “modelled from trash”, as Ruth puts it.", "ruth"),
    .init("Tommy is “modelled from trash” in Ruth’s words.", "ruth"),
    .init("Tommy is, to use Ruth’s phrase, “modelled from trash”.", "ruth"),
    .init("Tommy is, in Ruth’s phrase, “modelled from trash”.", "ruth"),
    .init("Tommy feels “modelled from trash”.", .nobody),
    .init("Only in Norfolk does Ruth say “We’re modelled from trash”.", .atMost("ruth")),
    .init("Not until Norfolk does Ruth say “We’re modelled from trash”.", .atMost("ruth")),
    .init("Ruth would say “We’re modelled from trash” whenever she was angry.", .atMost("ruth")),
    .init(
      "Tommy would say “We’re modelled from trash” whenever he was angry.",
      .atMost("tommy"), accused: ["Tommy"]),
  ]

  /// What is said about the words, and what is said with them.
  static let said: [AttributionRow] = [
    .init("Ruth sums it up with the words “We’re modelled from trash”.", .atMost("ruth")),
    .init("Miss Emily concludes with the words “we gave you your childhoods”.", "miss-emily"),
    .init(
      "Madame concludes with the words “we gave you your childhoods”.",
      "madame", accused: ["Madame"]),
    .init("Ruth uses the phrase “modelled from trash”.", "ruth"),
    .init("Tommy uses the phrase “modelled from trash”.", "tommy", accused: ["Tommy"]),
    .init("Ruth tells us that the words “You’re students” were a lie.", .nobody),
    .init("Tommy complains about the phrase “we gave you your childhoods”.", .nobody),
    .init("Kathy comments on the line “We’re modelled from trash” only later.", .atMost("kathy")),
    .init("Miss Lucy tells the class that Tommy and Ruth are “special”.", .atMost("miss-lucy")),
    .init(
      "Kathy says that Tommy thinks they are “modelled from trash”.",
      .atMost("tommy"), accused: ["Tommy"]),
    .init("Tommy asks why “we gave you your childhoods” should comfort him.", .nobody),
    .init("Tommy says it is unfair, because “we gave you your childhoods” is no excuse.", .nobody),
    .init("Tommy says no more, and “we gave you your childhoods” hangs in the air.", .nobody),
    .init(
      "Kathy tells Tommy the truth, but “we gave you your childhoods” is still in their ears.",
      .nobody),
    .init("Tommy calls “we gave you your childhoods” an insult.", .nobody),
    .init("Tommy rejects “we gave you your childhoods” as an excuse.", .nobody),
    .init("Tommy answers “we gave you your childhoods” with a scream.", .nobody),
    .init("Tommy responds to “we gave you your childhoods” with a scream.", .nobody),
    .init(
      "Tommy replies to Miss Emily’s “we gave you your childhoods” with silence.",
      "miss-emily"),
    .init("Kathy describes “We’re modelled from trash” as an outburst.", .atMost("kathy")),
    .init("Kathy explains “We’re modelled from trash” by Ruth’s disappointment.", .atMost("kathy")),
    .init("Ruth’s argument, that they are “modelled from trash”, is never answered.", "ruth"),
    .init("Ruth’s argument with Tommy ends with “We’re modelled from trash”.", .atMost("ruth")),
    .init("Tommy’s argument with Ruth ends with “We’re modelled from trash”.", .atMost("ruth")),
    .init(
      "Tommy’s question to Miss Emily is met with “I suppose you could even call it that”.",
      .atMost("miss-emily")),
    .init("Tommy’s question gets the answer “I suppose you could even call it that”.", .nobody),
    .init("Kathy’s account of Ruth’s outburst, “We’re modelled from trash”, is vivid.", "ruth"),
    .init(
      "Kathy’s account of what Ruth said, “We’re modelled from trash”, is vivid.",
      .atMost("ruth")),
  ]
}
