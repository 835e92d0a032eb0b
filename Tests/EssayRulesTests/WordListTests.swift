import Testing

@testable import EssayRules

@Suite("Lists of words")
struct WordListTests {
  @Test("are in order, so that each of their words is found", arguments: [true, false])
  func order(isOfNames: Bool) {
    let all = isOfNames ? GivenNames.all : OrdinaryWords.all
    let words = all.split { $0 <= 0x20 }
    #expect(words.count > 400)
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    for word in words { #expect(WordText.contains(ProseWord(word), in: all)) }
  }

  @Test(
    "have no other words",
    arguments: ["", "a", "ab", "abbyx", "abbe", "kathz", "zoee", "zz", "m", "tommys"])
  func others(word: String) {
    #expect(!GivenNames.contains(ProseWord(Array(word.utf8))))
    #expect(!OrdinaryWords.contains(ProseWord(Array(word.utf8))))
  }
}
