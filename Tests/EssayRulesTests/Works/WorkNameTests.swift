import EssayRules
import EssayText
import Testing

@Suite("Names of plays and older novels that are nearly right")
struct WorkNameTests {
  @Test(
    "a name nearly right is reported",
    arguments: [
      ("macbeth", "Then Lady McBeth reads the letter.", "Lady McBeth", "Lady Macbeth"),
      ("macbeth", "Then Banqo rides away.", "Banqo", "Banquo"),
      ("macbeth", "In the end Macduf kills him.", "Macduf", "Macduff"),
      ("macbeth", "William Shakespear wrote it.", "William Shakespear", "William Shakespeare"),
      ("romeo-and-juliet", "Then Tybolt draws his sword.", "Tybolt", "Tybalt"),
      ("romeo-and-juliet", "Then Friar Lawrance marries them.", "Friar Lawrance", "Friar Laurence"),
      ("a-christmas-carol", "In his office Scrouge counts.", "Scrouge", "Scrooge"),
      ("a-christmas-carol", "At his party Fezziwigg dances.", "Fezziwigg", "Fezziwig"),
      ("frankenstein", "Then Frankinstein runs away.", "Frankinstein", "Frankenstein"),
      ("frankenstein", "The author is Mary Shelly.", "Mary Shelly", "Mary Shelley"),
      ("jekyll-and-hyde", "Then Uterson breaks the door.", "Uterson", "Utterson"),
      ("jekyll-and-hyde", "The book is by Stephenson.", "Stephenson", "Stevenson"),
    ])
  func isReported(work: String, essay: String, words: String, right: String) {
    let analysis = SmallSets.analyse(essay, by: work)
    let found = analysis.findings.filter { $0.rule == "misspelt-name" }
    #expect(found.map { analysis.text[$0.range] } == [words])
    #expect(found.first?.fixes.first?.edits.first?.replacement == right)
  }

  @Test(
    "what only looks like one is not",
    arguments: [
      ("macbeth", "Blood is everywhere. There the boss meets Ross. Creators create."),
      ("macbeth", "Banquo’s ghost and Macbeth’s wife and the Macbeths and the weird sisters."),
      ("macbeth", "Banquets, a Porter, Doctors and Captains; a Thane; Scotland; Inverness."),
      ("romeo-and-juliet", "Pairs of lovers, a Parish, Nurses, Nursing, Roman, Romance, Princes."),
      ("romeo-and-juliet", "Juliet’s Nurse and the Elizabethans; Elizabethan England; Veronese."),
      ("a-christmas-carol", "Bobby and Tim and Marlowe and Marlow; Freddie; Christmases; Spirits."),
      ("frankenstein", "The Creator and his Creation. Creators. Elizabethan drama. The Monsters."),
      ("frankenstein", "Earnest, Elizabeth Bennet, Robert Browning, William Blake, Victor Hugo."),
      ("jekyll-and-hyde", "Pool tables, Poland, bound for the Pole, Carers, a Hide, Hyde Park."),
    ])
  func isLeftAlone(work: String, essay: String) {
    let analysis = SmallSets.analyse(essay, by: work)
    #expect(
      analysis.findings.filter { $0.rule == "misspelt-name" }.map { analysis.text[$0.range] } == [])
  }
}
