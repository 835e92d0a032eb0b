import EssayRules
import Testing

@Suite("Looking quotations up")
struct QuotationLookupTests {
  private let lookup = QuotationLookup(Samples.neverLetMeGo.references)

  @Test(
    "the quotation that is meant comes first",
    arguments: [
      ("what was that line about trash", "ch14-modelled-from-trash"),
      ("modeled on rubbish", "ch14-modelled-from-trash"),
      ("convicts and psychopaths", "ch14-modelled-from-trash"),
      ("WE ALL KNOW IT", "ch14-modelled-from-trash"),
      ("remembring wrong", "ch01-remembering-wrong"),
      ("maybe i remember it wrongly", "ch01-remembering-wrong"),
      ("golden age", "ch07-golden-time"),
      ("not so good things", "ch07-golden-time"),
      ("can’t help a sort of glow", "ch07-golden-time"),
      ("cant help", "ch07-golden-time"),
      ("smoking", "ch06-smoking"),
      ("Miss Lucy’s cigarettes", "ch06-smoking"),
      ("worse to smoke", "ch06-smoking"),
      ("they lied to us", "ch22-sheltered"),
      ("gave you your childhood", "ch22-sheltered"),
      ("chapter 22", "ch22-sheltered"),
      ("deceit", "ch22-sheltered"),
      ("narrator", "ch01-remembering-wrong"),
    ])
  func meantComesFirst(question: String, id: String) {
    #expect(lookup.hits(for: question).first?.reference.quotation.id == id)
  }

  @Test(
    "what no quotation has finds none",
    arguments: ["zebra", "a green light at the end of the dock", "xx", "1984"])
  func nothingIsFound(question: String) {
    #expect(lookup.hits(for: question).isEmpty)
  }

  @Test("nothing asked finds all, in the order of the work", arguments: ["", " ", "…?!"])
  func nothingAskedFindsAll(question: String) {
    #expect(
      lookup.hits(for: question).map(\.reference.quotation.id)
        == Samples.neverLetMeGo.quotations.map(\.id))
  }

  @Test("every quotation is found by any four of its words in a row")
  func everyStretchFindsItsOwn() {
    for reference in Samples.neverLetMeGo.references {
      let words = reference.quotation.text.split(separator: " ")
      for start in words.indices.dropLast(4) {
        let question = words[start..<start + 4].joined(separator: " ")
        let first = lookup.hits(for: question).first?.reference
        #expect(first == reference, "\(question)")
      }
    }
  }
}
