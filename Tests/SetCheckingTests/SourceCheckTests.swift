import EssayText
import Foundation
import SetChecking
import SourceTexts
import Testing

/// A book of two acts, whose lines are cut where they are full.
private let book = """
  The Boat

  ACT I

  SCENE I. A quay.

  BEA. Nobody sails today, and I have said so since the morning; you never listen, and you never
  did, not even when we were small and the sea was only a picture in a book.

  SCENE II. A house.

  BEA. The storm took all we had, and gave us the
  morning. [_She weeps._] It's _ours_ now -- keep it.

  CAL. Then we shall keep it for as long as there is a morning to be kept, and longer if we can,
  for who would give such a thing away?

  ACT II

  SCENE I. A quay.

  CAL. No harbour is as far as the one we left. Nobody sails today; nobody ever will again, unless
  the wind turns round and brings us what it took.

  """

@Suite struct `A quote set that is held against a full text` {
  private func sample(_ text: String, place: String = "[1, 2]", more: String = "") -> SampleSet {
    var sample = SampleSet()
    sample.quotations = [SampleSet.quotation("one", text, place: place, more: more)]
    return sample
  }

  @Test(arguments: [
    ("The storm took all we had, and gave us the morning.", "[1, 2]"),
    ("It’s ours now — keep it.", "[1, 2]"), ("No harbour is as far", "[2, 1]"),
    ("The storm (...) gave us the morning. (...) It’s ours now", "[1, 2]"),
    // Twice in the book.
    ("Nobody sails today", "[1, 1]"), ("Nobody sails today", "[2, 1]"),
  ])
  func `has nothing said of it where the book has the same`(text: String, place: String) {
    #expect(sample(text, place: place).remarks(against: book) == [])
  }

  @Test func `may follow another edition, which a variant has`() {
    let set = sample("The storm took all.", more: #", "variants": ["The storm took all we had"]"#)
    #expect(set.remarks(against: book) == [])
  }

  @Test(arguments: [
    (
      "The storm has all we had, and gave us the morning.", "⟨has⟩",
      "the book has “took”, the set “has”"
    ),
    (
      "The storm took all we had, and gave us morning.", "⟨us morning⟩",
      "the book has “us the morning”, the set “us morning”"
    ),
    (
      "The great storm took all we had.", "⟨The great storm⟩",
      "the book has “The storm”, the set “The great storm”"
    ),
    (
      "The storm took all we had and gave us the morning.", "⟨had and⟩",
      "the book has “had, and”, the set “had and”"
    ),
    (
      "The storm took all We had, and gave us the morning.", "⟨We⟩",
      "the book has “we”, the set “We”"
    ),
    (
      "Bea: the storm took all we had, and gave us", "⟨Bea: the⟩", nil
    ),
    (
      "It’s ours now; keep it.", "⟨now; keep⟩", "the book has “now — keep”, the set “now; keep”"
    ),
    (
      "Lovely weather we are having today.", "⟨\"Lovely weather we are having today.\"⟩",
      "book.txt does not have these words"
    ),
  ])
  func `differs`(text: String, words: String, message: String?) {
    let remarks = sample(text).remarks(against: book)
    #expect(message == nil || remarks == ["warning: \(words) \(message ?? "")"])
  }

  @Test func `says where the book has it`() throws {
    let text = sample("The storm has all we had, and gave us the morning.").text
    let remark = try #require(
      SetChecker(text, id: "x").remarks(against: SampleSet.source(book)).first)
    #expect(remark.label == "took")
    #expect(
      remark.notes == ["book.txt:12: BEA. The storm took all we had, and gave us the"])
  }

  @Test func `has other lines that the book lacks`() {
    var set = sample("The storm took all we had, and gave us the morning.")
    set.otherLines = #"["Nobody sails today, and I have said so", "Everybody sails today"]"#
    #expect(
      set.remarks(against: book) == [
        "warning: ⟨\"Everybody sails today\"⟩ book.txt does not have these words"
      ])
  }

  @Test func `has a quotation at the wrong place`() {
    #expect(
      sample("No harbour is as far as the one", place: "[1, 2]").remarks(against: book) == [
        "warning: ⟨[1, 2]⟩ this stands in act 2, scene 1 (book.txt:22), not in act 1, scene 2"
      ])
  }

  @Test func `has places that cannot be checked`() {
    #expect(
      sample("No harbour is as far").remarks(against: "No harbour is as far as the one.\n") == [
        #"information: ⟨["act", "scene"]⟩ book.txt has no headings that fit the divisions, so that no place is checked"#
      ])
  }

  // MARK: Correcting

  private func mended(_ set: SampleSet) -> (text: String, count: Int, left: [String]) {
    var mending = SetMending(of: set.text, id: "x", by: SampleSet.source(book))
    _ = mending.mend()
    return (
      mending.text.string, mending.mended, mending.remarks.map { $0.shown(in: mending.text) }
    )
  }

  @Test(arguments: [
    (
      "The storm has all we had, and gave us the morning.",
      "The storm took all we had, and gave us the morning."
    ),
    (
      "The storm took all we had and gave us morning.",
      "The storm took all we had, and gave us the morning."
    ),
    ("The great storm took all we had.", "The storm took all we had."),
    (#"It\u2019s \u201cours\u201d now; keep it."#, #"It\u2019s \u201cours\u201d now — keep it."#),
    (
      #"The storm\ttook all of it,\nand gave us the morning."#,
      #"The storm\ttook all we had,\nand gave us the morning."#
    ),
    (
      "The storm took all we had, and gave us a morning",
      "The storm took all we had, and gave us the morning"
    ),
  ])
  func `is corrected to the letter, and nothing else in the file`(wrong: String, right: String) {
    let set = sample(wrong)
    let (text, count, left) = mended(set)
    #expect(text == set.json.replacing(wrong, with: right))
    #expect(count > 0)
    #expect(left == [])
  }

  @Test func `is corrected in its places, with the spaces that were there`() {
    let (text, count, left) = mended(sample("No harbour is as far", place: "[ 1 , /* two */ 2 ]"))
    #expect(text.contains("[ 2 , /* two */ 1 ]"))
    #expect(count == 1)
    #expect(left == [])
  }

  @Test func `is corrected where the order of the quotations is wrong, too`() {
    var set = SampleSet()
    set.quotations = [
      SampleSet.quotation("one", "No harbour is as far", place: "[1, 2]"),
      SampleSet.quotation("two", "The storm took all we had", place: "[1, 2]"),
    ]
    let (text, count, left) = mended(set)
    let place = #""place": [1, 2]"#
    let first = set.json.range(of: place)
    let right = first.map { set.json.replacingCharacters(in: $0, with: #""place": [2, 1]"#) }
    #expect(text == right)
    #expect(count == 1)
    // They stand in the wrong order still, which only their author can mend.
    #expect(left.count == 1)
  }
}
