import QuoteSets
import Testing

/// Sentences as students write them, and the themes that each mentions.
@Suite struct ThemeMentionTests {
  private func themes(of sentence: String) throws -> [String] {
    let set = try neverLetMeGo()
    let matcher = TermMatcher(set)
    return set.themes.filter { matcher.mentions($0, in: sentence) }.map(\.id)
  }

  @Test(arguments: [
    "Growing up in this novel means finding out.",
    "The novel is a bildungsroman with the ending cut off.",
    "Kathy’s maturity is hard won.",
    "It's a coming-of-age story.",
    "Kathy, Ruth and Tommy grow older and leave school.",
    "No reader who grew up in an ordinary home can hear it without a chill.",
    "She is the grown-up in the room.",
    "Ishiguro shows the loss of innocence that all of them suffer.",
    "Tommy loses his innocence in that field.",
    "Kathy’s loss of innocence is gradual.",
    "They pass from childhood to adulthood without being asked.",
    "The trip to Norfolk is a rite of passage.",
    "It’s adolescent in the best sense.",
    "Becoming an adult means becoming a carer.",
    "They have to leave their childhood behind.",
    "The clones mature quickly.",
    "The end of childhood comes early at Hailsham.",
    "She loses all her innocence, or rather her childhood innocence goes.",
    "As they get older they stop asking.",
    "They are growing into adults without a future.",
    "It is a story of the transition into adulthood.",
    "The three of them come of age at the Cottages.",
    "Their emotional development is stunted.",
    "It is about the journey from innocence to experience.",
  ])
  func maturation(sentence: String) throws {
    #expect(try themes(of: sentence) == ["maturation"])
  }

  @Test(arguments: [
    "Her identity is rubbish to her.",
    "Ishiguro makes his characters’ identities audible.",
    "Art is meant to prove their individuality.",
    "The clones are denied a sense of self.",
    "They want to know who they are.",
    "Ruth asks who Miss Emily really is.",
    "She learns who Kathy H. is.",
    "The novel is about personhood and selfhood.",
    "Their self-image depends on it.",
    "He wonders what makes them human.",
    "They cannot find their place in the world.",
    "She never discovers her true self.",
    "They do not really know themselves.",
    "Madame doubts whether they are individuals, as individuals have souls.",
    "It asks what it means to be human.",
    "Who am I, she seems to ask.",
    "They struggle to understand who they really are.",
    "Ruth wonders who she might have been.",
    "They search for where they belong.",
    "It shows her lack of self-worth.",
    "Ruth borrows her sense of who she is from television.",
    "Are the clones human?",
    "The novel asks if clones are human.",
    "The system dehumanises them.",
    "They are only copies of other people.",
    "They all want to know where they come from.",
  ])
  func identity(sentence: String) throws {
    #expect(try themes(of: sentence) == ["identity"])
  }

  @Test(arguments: [
    "It’s pure nostalgia.",
    "She is nostalgic about the pavilion.",
    "Her longest sentence about memory tries to hold everything together.",
    "Kathy's memories are all that she has.",
    "Kathy remembers the pavilion.",
    "Kathy H. remembers the pavilion.",
    "She still remembers it.",
    "Looking back on her life, she is calm.",
    "Kathy looks back with fondness.",
    "Kathy looks back at her childhood.",
    "In this novel the past is the only country they have lived in.",
    "Ruth’s past is invented.",
    "Her past haunts her.",
    "The passage of time makes everything softer.",
    "She reminisces about Hailsham.",
    "Her recollections are unreliable.",
    "It is written with a longing for a simpler world.",
    "There is something wistful in her voice.",
    "Somebody is really trying to remember.",
    "Past and present blur in her telling.",
    "Kathy’s narrative is told by a wistful woman.",
    "She thinks back to the pavilion.",
    "She cannot let go of the past.",
    "The flashbacks come in no order.",
    "With hindsight she sees more.",
    "She longs for her lost childhood.",
    "They see Hailsham through rose-tinted glasses.",
    "Time itself is the enemy.",
    "The good old days were never so good.",
    "The theme of time runs through the book.",
    "Hailsham is a golden age to her.",
    "Tommy doesn’t remember it that way.",
  ])
  func timeAndNostalgia(sentence: String) throws {
    #expect(try themes(of: sentence) == ["time-and-nostalgia"])
  }

  @Test(arguments: [
    "The guardians lied to them for years.",
    "Their lives are built on lies. In the end nobody cares.",
    "They are surrounded by lies, in a house full of art.",
    "What about the students’ own lies?",
    "Miss Emily’s white lies did harm.",
    "Ruth tells lies about the pencil case.",
    "They hardly ever tell a straight lie, but a lie it is.",
    "Ruth lies to Kathy about her possible.",
    "The guardians are lying to the students.",
    "They are kept in the dark.",
    "Miss Emily kept them in the dark.",
    "The guardians keep the students in the dark about it.",
    "The secrets of the school come out.",
    "Everything is done in secret.",
    "It is a novel of secrecy and concealment.",
    "The staff withhold what matters.",
    "She misleads them on purpose.",
    "The children are deceived.",
    "It’s the first hint of a deception.",
    "They hide the truth from everyone.",
    "The truth was hidden for a reason.",
    "It was one big cover-up.",
    "She is dishonest with herself.",
    "Ruth is a liar.",
    "Miss Lucy hates lying to the children.",
    "Ruth’s constant lying hurts Kathy.",
    "It is not a lie but a half-truth.",
    "They lie to the students about their future.",
    "Hailsham lies about its purpose.",
    "The adults never told them the truth; they were not told the truth.",
    "Important things are kept from them.",
    "They protect the children from the truth.",
    "The guardians trick them into believing it.",
    "What Tommy has to hear is that he was misled.",
    "The donors don’t lie.",
    "She keeps secrets.",
    "The deceptive calm of her voice is chilling.",
  ])
  func deceit(sentence: String) throws {
    #expect(try themes(of: sentence) == ["deceit"])
  }

  @Test(arguments: [
    "For a long time I thought that was a kind sentence.",
    "She wanted to have a friend at the time and didn't know how to lie down and take it.",
    "Hailsham lies in the countryside; Hailsham lies somewhere in England.",
    "A van comes past the gate on Thursdays, at half past nine.",
    "She walked past the others and drove past.",
    "The address begins in the past tense.",
    "In the past few years, many films were made.",
    "The sentences grow longer as she speaks.",
    "It does not matter which criminal you come from.",
    "In the early years she was happy.",
    "She is told by a girl three years younger.",
    "Every time I read it I look up from the page.",
    "Miss Lucy is honest and tells the truth.",
    "The recklessness of youth is another thing.",
    "This lies at the heart of the novel.",
    "The importance of the scene lies in its silence.",
    "That is where the power lies.",
    "The boat is lying in the mud.",
    "I had to lie down.",
    "A memorable scene follows.",
    "I’m writing the quotes from memory.",
    "It is worth remembering that the book came out in 2005.",
    "If we look back at the extract, the verb is passive.",
    "Remember that Madame only visits.",
    "They are clones and have identical cards.",
    "The scenes are structured carefully.",
    "Nobody knows who she is talking to.",
    "Ruth died prematurely.",
    "The underlying idea is cruel, and the low-lying fields are wet.",
    "He is out in the mud and dark.",
    "I think that it is far from the truth.",
    "As time goes on, Ruth becomes jealous.",
    "She spends her time at the Cottages.",
    "The truth lies in between, and the blame lies with nobody.",
    "Miss Lucy lies awake.",
    "The key to the scene lies not in the words.",
    "He finds himself alone.",
    "The book identifies nobody as the villain.",
    "The simple past is used here, and then the past perfect.",
    "Two decades passed before she drove past the school.",
    "She looks back at Tommy and then back at the road.",
    "They make up stories and tell the truth.",
    "Who is speaking here?",
    "She is lying on the grass.",
    "The past tense returns in the last line.",
    "It was just a matter of time.",
    "Once upon a time there was a school.",
    "They were young, and their childhoods were given to them.",
    "It is a grown man who says it.",
  ])
  func everydaySensesMentionNothing(sentence: String) throws {
    #expect(try themes(of: sentence) == [])
  }
}
