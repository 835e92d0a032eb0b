import EssayRules
import EssayText
import QuoteSets

/// Small quote sets of works that are divided and told in other ways than a novel of chapters: plays
/// in verse, a novel that begins with letters, one of staves, one whose chapters have titles.
enum SmallSets {
  static let macbeth = QuoteSet(
    id: "macbeth", title: "Macbeth", author: shakespeare, year: 1606, divisions: [.act, .scene],
    narrator: nil, titles: ["The Tragedy of Macbeth"],
    characters: [
      person("macbeth", "Macbeth", ["Lord Macbeth", "King Macbeth"], .male),
      person("lady-macbeth", "Lady Macbeth", ["Lady M", "Macbeth’s wife"], .female),
      person("banquo", "Banquo", ["Banquo’s ghost"], .male),
      person("duncan", "Duncan", ["King Duncan"], .male),
      person("macduff", "Macduff", [], .male),
      person("malcolm", "Malcolm", [], .male),
      person("ross", "Ross", [], .male),
      person(
        "witches", "the Witches",
        ["the witches", "the Weird Sisters", "First Witch", "Second Witch", "Third Witch"], .unknown
      ),
      person("porter", "the Porter", ["the porter"], .male),
      person("captain", "the Captain", ["the captain", "the Sergeant"], .male),
      person("doctor", "the Doctor", ["the doctor"], .male),
    ],
    relationships: [], places: [NamedPlace(name: "Dunsinane", description: "A castle.")],
    themes: [],
    quotations: [
      line(
        "fair-is-foul", "witches", [1, 1],
        "Fair is foul, and foul is fair:\nHover through the fog and filthy air."),
      line(
        "brave-macbeth", "captain", [1, 2],
        "For brave Macbeth,—well he deserves that name,—\nDisdaining fortune, with his brandish’d steel,\nWhich smok’d with bloody execution,"
      ),
      line("so-foul", "macbeth", [1, 3], "So foul and fair a day I have not seen."),
      line(
        "stars-hide", "macbeth", [1, 4],
        "Stars, hide your fires!\nLet not light see my black and deep desires."),
      line(
        "milk", "lady-macbeth", [1, 5],
        "Yet do I fear thy nature;\nIt is too full o’ th’ milk of human kindness\nTo catch the nearest way."
      ),
      line(
        "unsex", "lady-macbeth", [1, 5],
        "Come, you spirits\nThat tend on mortal thoughts, unsex me here,\nAnd fill me, from the crown to the toe, top-full\nOf direst cruelty!"
      ),
      line(
        "flower", "lady-macbeth", [1, 5],
        "look like the innocent flower,\nBut be the serpent under’t."),
      line(
        "vaulting", "macbeth", [1, 7],
        "I have no spur\nTo prick the sides of my intent, but only\nVaulting ambition, which o’erleaps itself\nAnd falls on th’ other—"
      ),
      line(
        "screw", "lady-macbeth", [1, 7],
        "But screw your courage to the sticking-place,\nAnd we’ll not fail."),
      line(
        "dagger", "macbeth", [2, 1],
        "Is this a dagger which I see before me,\nThe handle toward my hand? Come, let me clutch thee:—\nI have thee not, and yet I see thee still."
      ),
      line(
        "neptune", "macbeth", [2, 2],
        "Will all great Neptune’s ocean wash this blood\nClean from my hand?"),
      line(
        "fruitless", "macbeth", [3, 1],
        "Upon my head they plac’d a fruitless crown,\nAnd put a barren sceptre in my gripe,"),
      line("scorpions", "macbeth", [3, 2], "O, full of scorpions is my mind, dear wife!"),
      line(
        "shake", "macbeth", [3, 4],
        "Thou canst not say I did it. Never shake\nThy gory locks at me."),
      line(
        "blood-blood", "macbeth", [3, 4], "It will have blood, they say, blood will have blood."),
      line(
        "untimely", "macduff", [5, 8],
        "Despair thy charm;\nAnd let the angel whom thou still hast serv’d\nTell thee, Macduff was from his mother’s womb\nUntimely ripp’d.",
        also: [[5, 7], [5, 10]]),
      line("damned-spot", "lady-macbeth", [5, 1], "Out, damned spot! out, I say!"),
      line(
        "tomorrow", "macbeth", [5, 5],
        "To-morrow, and to-morrow, and to-morrow,\nCreeps in this petty pace from day to day,\nTo the last syllable of recorded time;"
      ),
      line(
        "fiend-like", "malcolm", [5, 8], "this dead butcher and his fiend-like queen,",
        also: [[5, 9], [5, 11]]),
    ])

  static let romeo = QuoteSet(
    id: "romeo-and-juliet", title: "Romeo and Juliet", author: shakespeare, year: 1597,
    divisions: [.act, .scene], narrator: nil, titles: [],
    characters: [
      person("romeo", "Romeo", [], .male), person("juliet", "Juliet", [], .female),
      person("tybalt", "Tybalt", [], .male), person("mercutio", "Mercutio", [], .male),
      person("nurse", "the Nurse", ["the nurse", "Juliet’s Nurse"], .female),
      person("friar", "Friar Laurence", ["Friar Lawrence", "the Friar", "the friar"], .male),
      person("prince", "Prince Escalus", ["the Prince", "the prince", "Escalus"], .male),
      person("paris", "Paris", ["Count Paris", "the County Paris"], .male),
      person("chorus", "the Chorus", ["the chorus"], .unknown),
    ],
    relationships: [], places: [NamedPlace(name: "Verona", description: "A city.")], themes: [],
    quotations: [
      line(
        "star-crossed", "chorus", [0, 0],
        "From forth the fatal loins of these two foes\nA pair of star-cross’d lovers take their life;"
      ),
      line(
        "civil-blood", "prince", [1, 1],
        "Three civil brawls, bred of an airy word,\nBy thee, old Capulet, and Montague,\nHave thrice disturb’d the quiet of our streets,"
      ),
      line(
        "torches", "romeo", [1, 5],
        "O, she doth teach the torches to burn bright!\nIt seems she hangs upon the cheek of night\nAs a rich jewel in an Ethiop’s ear;"
      ),
      line(
        "new-love", "chorus", [2, 0],
        "Now old desire doth in his deathbed lie,\nAnd young affection gapes to be his heir;"),
      line(
        "wherefore", "juliet", [2, 2],
        "O Romeo, Romeo, wherefore art thou Romeo?\nDeny thy father and refuse thy name.",
        also: [[2, 1]]),
      line(
        "violent", "friar", [2, 6],
        "These violent delights have violent ends,\nAnd in their triumph die; like fire and powder,\nWhich as they kiss consume."
      ),
      line("plague", "mercutio", [3, 1], "A plague o’ both your houses!"),
      line("fools", "romeo", [3, 1], "O, I am fortune’s fool!"),
    ])

  static let frankenstein = QuoteSet(
    id: "frankenstein", title: "Frankenstein",
    author: Author(name: "Mary Shelley", forms: ["Shelley"]), year: 1818,
    divisions: [.chapter, .letter], narrator: "victor", titles: ["The Modern Prometheus"],
    characters: [
      person("victor", "Victor Frankenstein", ["Victor", "Frankenstein"], .male),
      person(
        "creature", "the Creature",
        ["the creature", "the monster", "Frankenstein’s creature", "Victor’s creature"], .male),
      person("walton", "Robert Walton", ["Walton", "Captain Walton"], .male),
      person("elizabeth", "Elizabeth Lavenza", ["Elizabeth"], .female),
      person("clerval", "Henry Clerval", ["Clerval"], .male),
    ],
    relationships: [], places: [NamedPlace(name: "Ingolstadt", description: "A town.")], themes: [],
    quotations: [
      told(
        "undiscovered", "walton", [0, 1],
        "I shall satiate my ardent curiosity with the sight of a part of the world never before visited, and may tread a land never before imprinted by the foot of man."
      ),
      told(
        "serpent", "victor", [0, 4],
        "You seek for knowledge and wisdom, as I once did; and I ardently hope that the gratification of your wishes may not be a serpent to sting you, as mine has been."
      ),
      told(
        "dreary-night", "victor", [5, 0],
        "It was on a dreary night of November that I beheld the accomplishment of my toils.",
        also: [[4, 0]]),
      told(
        "beauty", "victor", [5, 0],
        "now that I had finished, the beauty of the dream vanished, and breathless horror and disgust filled my heart.",
        also: [[4, 0]]),
      line(
        "adam", "creature", [10, 0],
        "I ought to be thy Adam, but I am rather the fallen angel, whom thou drivest from joy for no misdeed."
      ),
      line("malicious", "creature", [17, 0], "I am malicious because I am miserable."),
    ])

  static let carol = QuoteSet(
    id: "a-christmas-carol", title: "A Christmas Carol",
    author: Author(name: "Charles Dickens", forms: ["Dickens"]), year: 1843, divisions: [.stave],
    narrator: "narrator", titles: [],
    contents: [
      TitledPart(place: [1], title: "Marley’s Ghost"),
      TitledPart(place: [3], title: "The Second of the Three Spirits"),
      TitledPart(place: [5], title: "The End of It"),
    ],
    characters: [
      person("narrator", "the narrator", ["the storyteller"], .unknown),
      person("scrooge", "Ebenezer Scrooge", ["Scrooge", "Ebenezer"], .male),
      person("marley", "Jacob Marley", ["Marley", "Marley’s ghost", "Marley’s Ghost"], .male),
      person("fred", "Fred", ["Scrooge’s nephew"], .male),
      person("cratchit", "Bob Cratchit", ["Bob", "Cratchit"], .male),
      person("tiny-tim", "Tiny Tim", [], .male),
      person("fezziwig", "Mr Fezziwig", ["Fezziwig", "old Fezziwig"], .male),
      person(
        "present", "the Ghost of Christmas Present",
        ["the Spirit of Christmas Present", "the ghost of Christmas present"], .male),
    ],
    relationships: [], places: [], themes: [],
    quotations: [
      told("dead", "narrator", [1], "Marley was dead: to begin with."),
      told(
        "oyster", "narrator", [1],
        "Hard and sharp as flint, from which no steel had ever struck out generous fire; secret, and self-contained, and solitary as an oyster."
      ),
      line(
        "surplus", "scrooge", [1],
        "If they would rather die, they had better do it, and decrease the surplus population."),
      line(
        "chain", "marley", [1],
        "I wear the chain I forged in life. I made it link by link, and yard by yard; I girded it on of my own free will, and of my own free will I wore it."
      ),
      line(
        "ignorance", "present", [3],
        "This boy is Ignorance. This girl is Want. Beware them both, and all of their degree, but most of all beware this boy."
      ),
      line(
        "honour", "scrooge", [4],
        "I will honour Christmas in my heart, and try to keep it all the year."),
      line(
        "feather", "scrooge", [5],
        "I am as light as a feather, I am as happy as an angel, I am as merry as a schoolboy."),
    ])

  static let jekyll = QuoteSet(
    id: "jekyll-and-hyde", title: "Strange Case of Dr Jekyll and Mr Hyde",
    author: Author(name: "Robert Louis Stevenson", forms: ["Stevenson"]), year: 1886,
    divisions: [.chapter], narrator: "narrator",
    titles: [
      "The Strange Case of Dr Jekyll and Mr Hyde", "Dr Jekyll and Mr Hyde", "Jekyll and Hyde",
    ],
    contents: [
      TitledPart(place: [1], title: "Story of the Door"),
      TitledPart(place: [2], title: "Search for Mr. Hyde"),
      TitledPart(place: [4], title: "The Carew Murder Case"),
      TitledPart(place: [8], title: "The Last Night"),
      TitledPart(place: [10], title: "Henry Jekyll’s Full Statement of the Case"),
    ],
    characters: [
      person("narrator", "the narrator", [], .unknown),
      person("utterson", "Gabriel Utterson", ["Utterson", "Mr Utterson", "Mr. Utterson"], .male),
      person("jekyll", "Henry Jekyll", ["Jekyll", "Dr Jekyll", "Dr. Jekyll"], .male),
      person("hyde", "Edward Hyde", ["Hyde", "Mr Hyde", "Mr. Hyde"], .male),
      person("lanyon", "Hastie Lanyon", ["Lanyon", "Dr Lanyon", "Dr. Lanyon"], .male),
      person("enfield", "Richard Enfield", ["Enfield", "Mr Enfield", "Mr. Enfield"], .male),
      person("poole", "Poole", [], .male),
    ],
    relationships: [], places: [], themes: [],
    quotations: [
      line(
        "juggernaut", "enfield", [1], "It wasn’t like a man; it was like some damned Juggernaut."),
      told(
        "dwarfish", "narrator", [2],
        "Mr. Hyde was pale and dwarfish, he gave an impression of deformity without any nameable malformation"
      ),
      line(
        "signature", "utterson", [2],
        "O my poor old Harry Jekyll, if ever I read Satan’s signature upon a face, it is on that of your new friend."
      ),
      told(
        "ape-like", "narrator", [4],
        "And next moment, with ape-like fury, he was trampling his victim under foot and hailing down a storm of blows"
      ),
      line(
        "masked", "poole", [8],
        "that thing in the mask was never Doctor Jekyll—God knows what it was, but it was never Doctor Jekyll"
      ),
      told("devil", "jekyll", [10], "My devil had been long caged, he came out roaring."),
      told("two", "jekyll", [10], "man is not truly one, but truly two."),
    ])

  static let shakespeare = Author(name: "William Shakespeare", forms: ["Shakespeare"])

  // MARK: Parts of a set

  private static func person(
    _ id: String, _ name: String, _ forms: [String], _ gender: LiteraryCharacter.Gender
  ) -> LiteraryCharacter {
    LiteraryCharacter(id: id, name: name, forms: forms, gender: gender, description: "Someone.")
  }

  private static func line(
    _ id: String, _ speaker: String, _ place: [Int], _ text: String, also: [[Int]] = []
  ) -> CanonicalQuotation {
    CanonicalQuotation(
      id: id, text: text, variants: [], speaker: speaker, mode: .spoken, addressees: [],
      place: place, alsoPlaces: also, themes: [], commentary: "It says so.", follows: nil)
  }

  private static func told(
    _ id: String, _ speaker: String, _ place: [Int], _ text: String, also: [[Int]] = []
  ) -> CanonicalQuotation {
    CanonicalQuotation(
      id: id, text: text, variants: [], speaker: speaker, mode: .narrated, addressees: [],
      place: place, alsoPlaces: also, themes: [], commentary: "It says so.", follows: nil)
  }

  // MARK: Judging

  static let all = [macbeth, romeo, frankenstein, carol, jekyll]

  /// A linter for one of the sets, or for several of an essay that compares them.
  static func linter(_ ids: String) -> Linter {
    linters[ids] ?? Linter(quoteSets: [])
  }

  private static let linters = Dictionary(
    uniqueKeysWithValues: (all.map { [$0] } + [[macbeth, frankenstein], [carol, jekyll]]).map {
      sets in
      (
        sets.map(\.id).joined(separator: "+"),
        Linter(quoteSets: sets, otherWorks: Samples.otherWorks)
      )
    })

  static func analyse(_ text: String, by ids: String) -> Analysis {
    linter(ids).analyse(TextSnapshot(text), format: .markdown)
  }
}
