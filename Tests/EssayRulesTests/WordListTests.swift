import Testing

@testable import EssayRules

@Suite("Lists of words")
struct WordListTests {
  @Test("are in order, and each of their words is found", arguments: [true, false])
  func order(isOfNames: Bool) {
    let words = (isOfNames ? GivenNames.words : OrdinaryWords.words).all
    #expect(words.count > 400)
    #expect(zip(words, words.dropFirst()).allSatisfy { $0 < $1 })
    for word in words {
      let word = ProseWord(word)
      #expect(isOfNames ? GivenNames.contains(word) : OrdinaryWords.contains(word))
    }
  }

  @Test(
    "have no other words",
    arguments: ["", "a", "ab", "abbyx", "abbe", "kathz", "zoee", "zz", "m", "tommys"])
  func others(word: String) {
    #expect(!GivenNames.contains(ProseWord(Array(word.utf8))))
    #expect(!OrdinaryWords.contains(ProseWord(Array(word.utf8))))
  }
}
