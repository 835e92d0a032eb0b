/// Places that the sentence before the quotation's gives, or the head of its own.
enum SceneCitationTable {
  static let rows: [CitationRow] = [scenes, otherScenes, paragraphs, headed].flatMap(\.self)

  /// The quotation’s sentence goes on with the scene of the one before.
  static let scenes: [CitationRow] = [
    .init(
      "Ruth is at her most honest in Chapter 12. “We’re modelled from trash,” she tells the others.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth is at her most honest in Chapter 14. “We’re modelled from trash,” she tells the others.",
      [14]),
    .init(
      "In Chapter 20, Miss Emily defends herself. She tells Kathy and Tommy, “we gave you your childhoods”.",
      [20],
      reported: [.init("Chapter 20", becomes: "Chapter 22")]),
    .init(
      "In Chapter 22, Miss Emily defends herself. She tells Kathy and Tommy, “we gave you your childhoods”.",
      [22]),
    .init(
      "In Chapter 7 Miss Lucy tries to warn them. “You’re students,” she says. “You’re . . . special.”",
      [7], .nowhere,
      reported: [.init("Chapter 7", becomes: "Chapter 6")]),
    .init(
      "Miss Lucy speaks to the students about smoking in Chapter 4. She says, “It’s not good that I smoked.”",
      [4],
      reported: [.init("Chapter 4", becomes: "Chapter 6")]),
    .init(
      "Miss Lucy speaks to the students about smoking in Chapter 6. She says, “It’s not good that I smoked.”",
      [6]),
    .init(
      "Ishiguro presents Ruth as a bitter young woman in Chapter 11. She says, “We’re modelled from trash.”",
      [11],
      reported: [.init("Chapter 11", becomes: "Chapter 14")]),
    .init(
      "In Chapter 3 Kathy doubts her own memory. “Or maybe I’m remembering it wrong,” she admits.",
      [3],
      reported: [.init("Chapter 3", becomes: "Chapter 1")]),
    .init(
      "In Chapter 1 Kathy doubts her own memory. “Or maybe I’m remembering it wrong,” she admits.",
      [1]),
    .init(
      "Chapter 13 shows Ruth’s despair. “We’re modelled from trash,” she says.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "Chapter 13 is where Ruth breaks down. She says “We’re modelled from trash”.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 the reader sees Ruth’s despair. She claims that they are “modelled from trash”.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12, Ruth becomes very upset. This is shown when she says “We’re modelled from trash”.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12, Ruth becomes very upset. This is shown through the quote “We’re modelled from trash”.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth is upset in Chapter 12. For example, she says “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth loses all hope in chapter twelve. She shouts at her friends: “We’re modelled from trash.”",
      [12],
      reported: [.init("chapter twelve", becomes: "chapter fourteen")]),
    .init(
      "It is in Chapter 12 that Ruth speaks out. “We’re modelled from trash,” she says.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth’s outburst comes in Chapter 12. “We’re modelled from trash,” she says.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth’s outburst is in Chapter 12. “We’re modelled from trash,” she cries.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Miss Lucy is first seen in Chapter 2. “You’re students,” she says, “You’re . . . special.”",
      .nowhere, .nowhere),
    .init(
      "Ruth loses her temper in Chapter 12. “We’re modelled from trash,” she says.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 Ruth’s bitterness comes out. She says “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 21 Miss Emily is unrepentant. “[W]e gave you your childhoods,” she says.", [21],
      reported: [.init("Chapter 21", becomes: "Chapter 22")]),
    .init(
      "It is Chapter 12. Ruth says “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "We are at the end of Chapter 12. Ruth says “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth explodes (Chapter 12). “We’re modelled from trash!” she shouts.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "Ruth is angry in Chapter 12. Her words are “We’re modelled from trash”.", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 of the novel, Ruth loses her temper. “We’re modelled from trash,” she cries.",
      [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
    .init(
      "In Chapter 12 Ruth loses her temper. “We’re modelled from trash.”", [12],
      reported: [.init("Chapter 12", becomes: "Chapter 14")]),
  ]

  /// The sentence before tells of something else.
  static let otherScenes: [CitationRow] = [
    .init(
      "In Chapter 7, Kathy is nostalgic about Hailsham. She calls the early years “a kind of golden time”.",
      .nowhere),
    .init(
      "The Norfolk trip begins in Chapter 12. Ruth says, “We’re modelled from trash”.", .nowhere),
    .init(
      "Ruth seems happy enough in Chapter 12. Everything changes in Norfolk, where she says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "Ruth seems happy enough in Chapter 12. When her hopes are dashed she says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 12, Ruth dreams of working in an office. Her dream collapses, and she says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 12, Ruth dreams of working in an office. After the disappointment in Norfolk, “We’re modelled from trash,” she says.",
      .nowhere),
    .init(
      "Tommy rages in Chapter 1. Ruth, too, rages: “We’re modelled from trash.”", .nowhere),
    .init(
      "Tommy screams in Chapter 22. Ruth’s despair is quieter: “We’re modelled from trash.”",
      .nowhere),
    .init(
      "In Chapter 19 Ruth asks Kathy for forgiveness. The girl who said “We’re modelled from trash” is gone.",
      .nowhere),
    .init(
      "In Chapter 19 Ruth asks Kathy for forgiveness. She is no longer the girl who says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 19 Ruth is dying. Her cruel “We’re modelled from trash” is long forgotten.",
      .nowhere),
    .init(
      "In Chapter 21 Kathy and Tommy find Madame’s house. Miss Emily tells them “we gave you your childhoods”.",
      .nowhere),
    .init(
      "Kathy and Tommy drive to Littlehampton in Chapter 21. “[W]e gave you your childhoods,” Miss Emily tells them.",
      .nowhere),
    .init(
      "In Chapter 10 Kathy arrives at the Cottages. She misses the “golden time” of Hailsham.",
      .nowhere),
    .init(
      "In Chapter 18 Kathy hears that Hailsham has closed. “A kind of golden time” has ended.",
      .nowhere),
    .init(
      "In Chapter 23 Tommy is dead. Kathy is left with “a sort of glow”.", .nowhere),
    .init(
      "In Chapter 15 Tommy and Kathy find the tape. Ruth’s “We’re modelled from trash” has spoilt the day.",
      .nowhere),
    .init(
      "Madame fears the children in Chapter 3. Ruth explains why: “We’re modelled from trash.”",
      .nowhere),
    .init(
      "Madame shudders in Chapter 3. “We’re modelled from trash,” says Ruth, and now we understand.",
      .nowhere),
    .init(
      "Miss Lucy leaves the school in Chapter 9. She says “You’re students” and means the opposite.",
      .nowhere),
    .init(
      "Ruth first appears in Chapter 1. She says “We’re modelled from trash”.", .nowhere),
    .init(
      "In Chapter 6, Miss Lucy stops short of the truth. Ruth says it aloud: “We’re modelled from trash.”",
      .nowhere),
    .init(
      "Miss Emily gives a speech in Chapter 4. Years later she says “we gave you your childhoods”.",
      .nowhere),
    .init(
      "Miss Emily is strict in Chapter 4. Much later in the novel she says “we gave you your childhoods”.",
      .nowhere),
    .init(
      "In Chapter 4 Miss Emily lectures the students. It is only at the end that she says “we gave you your childhoods”.",
      .nowhere),
    .init(
      "Black discusses Ruth in Chapter 3. “We’re modelled from trash,” she says, is a turning point.",
      .nowhere),
    .init(
      "In Chapter 3, Black discusses Ruth’s anger. She quotes “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 5 of his study, Teo describes Ruth’s rage. She says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "Victor is horrified in Chapter 5. Ruth is, too: “We’re modelled from trash.”", .nowhere),
    .init(
      "In Chapter 5 of *Frankenstein* Victor flees from the creature. Ruth says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 1 of this essay Ruth was called a liar. She says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "As I showed in Chapter 2, Ruth is bitter. She says “We’re modelled from trash”.", .nowhere),
    .init(
      "In Chapter 2, I argued that Ruth is bitter. She says “We’re modelled from trash”.", .nowhere),
    .init(
      "The film moves Ruth’s outburst to the café. “We’re modelled from trash,” she says.", .nowhere
    ),
    .init(
      "Ruth does not lose her temper in Chapter 12. “We’re modelled from trash,” she says only in Norfolk.",
      .nowhere),
    .init(
      "Unlike in Chapter 12, Ruth is open. “We’re modelled from trash,” she says.", .nowhere),
    .init(
      "Compare Chapter 12. “We’re modelled from trash,” she says here.", .nowhere),
    .init(
      "Ruth pretends to remember nothing in Chapter 17. “We’re modelled from trash,” she once said.",
      .nowhere),
    .init(
      "In Chapter 19 Ruth reveals the truth about Tommy. She has been honest before: “We’re modelled from trash.”",
      .nowhere),
    .init(
      "In Chapter 22 Kathy listens to Miss Emily. Her own view is kinder: “a kind of golden time”.",
      .nowhere),
    .init(
      "In Chapter 22 Kathy weeps. She has called those years “a kind of golden time”.", .nowhere),
    .init(
      "Chapter 12 is comic. Ruth says “We’re modelled from trash”, and the mood changes.", .nowhere),
    .init(
      "Chapter 12 raises our hopes. “We’re modelled from trash” dashes them.", .nowhere),
    .init(
      "Chapter 13 leads up to Ruth’s outburst. “We’re modelled from trash,” she says.", .nowhere),
    .init(
      "Chapter 12 contains a lie. Ruth’s “We’re modelled from trash” is the truth.", .nowhere),
    .init(
      "Kathy narrates Chapter 12 with irony. Ruth says “We’re modelled from trash”.", .nowhere),
    .init(
      "In Chapter 6 the students laugh at Miss Lucy. “You’re students,” she tells them.", .nowhere),
    .init(
      "Ruth tells Kathy about the office in Chapter 12. “We’re modelled from trash” shows what becomes of this hope.",
      .nowhere),
    .init(
      "Ruth is still full of plans in Chapter 12. “We’re modelled from trash,” she says when they fail.",
      .nowhere),
    .init(
      "In Chapter 12 Ruth talks about her dream. “We’re modelled from trash,” she says once it is over.",
      .nowhere),
    .init(
      "In Chapter 12 Ruth talks about her dream. In Norfolk she says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 12 Ruth talks about her dream. On the way back from the gallery she says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 12 Ruth talks about her dream. Reality catches up with her: “We’re modelled from trash.”",
      .nowhere),
    .init(
      "In Chapter 12 Ruth talks about her dream. Outside the office, she says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 12 Ruth talks about her dream. Disappointed, she says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 19 Ruth apologises for what she said. “We’re modelled from trash,” she says.",
      .nowhere),
    .init(
      "In Chapter 19 Ruth apologises. She said “We’re modelled from trash”.", .nowhere),
    .init(
      "Ruth is hopeful in Chapter 12. Later she says “We’re modelled from trash”.", .nowhere),
    .init(
      "In Chapter 12 Chrissie is hopeful. Ruth says “We’re modelled from trash”.", .nowhere),
    .init(
      "Ruth dies in Chapter 19. “We’re modelled from trash,” she says.", .nowhere),
    .init(
      "In Chapter 12 Ruth echoes her idol. She says “We’re modelled from trash”.", .nowhere),
    .init(
      "In Chapter 13 Ruth and Tommy drive to Norfolk. Ruth says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "Is Ruth bitter in Chapter 12? “We’re modelled from trash,” she says.", .nowhere),
    .init(
      "Ruth changes. In Chapter 1 she is a bossy girl. She says “We’re modelled from trash” now.",
      .nowhere),
  ]

  /// Paragraphs in which a place is right, and is not the quotation’s.
  static let paragraphs: [CitationRow] = [
    .init(
      "In Chapter 20 Kathy becomes Tommy’s carer. She says little of Hailsham, that “golden time”.",
      .nowhere),
    .init(
      "In Chapter 12 Ruth describes her ideal office. “We’re modelled from trash,” she concludes in Norfolk.",
      .nowhere),
    .init(
      "Ruth is hopeful in Chapter 12. She ends up “modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 12 Ruth dreams of an office. The line “We’re modelled from trash” shows how it ends.",
      .nowhere),
    .init(
      "In Chapter 5 Miss Lucy is uneasy. She speaks out in the next chapter: “You’re students.”",
      .nowhere),
    .init(
      "In Chapter 7 Miss Lucy tells them the truth. Her earlier remark, “You’re students”, prepares for this.",
      .nowhere),
    .init(
      "Chapter 13 is set in Norfolk. It is in the following chapter that Ruth says “We’re modelled from trash”.",
      .nowhere),
    .init(
      "In Chapter 3 Madame freezes in dread. “We’re modelled from trash,” says Ruth, who has understood.",
      .nowhere),
    .init(
      "In Chapter 15 Tommy is kind. He defends Ruth, who has told them that they are “modelled from trash”.",
      .nowhere),
    .init(
      "Ruth dreams of an office in Chapter 12. When she loses that dream, she lashes out. “We’re modelled from trash,” she says.",
      .nowhere),
  ]

  /// A place at the head of a sentence, in which time goes on.
  static let headed: [CitationRow] = [
    .init(
      "In Chapter 13, Ruth’s temper frays until she says “We’re modelled from trash”.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "In Chapter 13, after the office has closed, Ruth says “We’re modelled from trash”.", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "In Chapter 13, Ruth looks at the sea; she says, “We’re modelled from trash.”", [13],
      reported: [.init("Chapter 13", becomes: "Chapter 14")]),
    .init(
      "In Chapter 21, Miss Emily offers tea before she admits that “in many ways we fooled you”.",
      [21], reported: [.init("Chapter 21", becomes: "Chapter 22")]),
    .init(
      "In Chapter 6 they are happy, and it is years before Ruth says “We’re modelled from trash”.",
      .nowhere),
    .init("In Chapter 6 Miss Lucy hints; Ruth says, “We’re modelled from trash.”", .nowhere),
    .init("In Chapter 6 Tommy waits long until Ruth says “We’re modelled from trash”.", .nowhere),
  ]
}
