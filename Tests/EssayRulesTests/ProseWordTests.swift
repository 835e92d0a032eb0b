import Testing

@testable import EssayRules

@Suite("A word of prose")
struct ProseWordTests {
  private static let words = [
    "", "a", "is", "isn't", "because", "characters", "misunderstanding", "responsibilities",
    "institutionalisations", "twentythreelettersareit", "twentyfourlettersareitis",
    "twentyfourlettersareitas", "a word of more than three and twenty letters",
    "a word of more than three and twenty letterz", "élève", "don’t",
  ]

  @Test("is equal to the words of the same letters, and to no other")
  func equality() {
    for left in Self.words {
      for right in Self.words {
        #expect((ProseWord(left) == ProseWord(right)) == (left == right), "\(left) \(right)")
      }
    }
  }

  @Test("is the same as a literal, as a string and letter by letter")
  func literal() {
    let literals: [ProseWord] = ["", "a", "because", "misunderstanding", "twentythreelettersareit"]
    let strings = ["", "a", "because", "misunderstanding", "twentythreelettersareit"]
    for (literal, string) in zip(literals, strings) {
      var letters = ProseWord()
      for letter in string.utf8 { letters.append(letter) }
      #expect(literal == ProseWord(string))
      #expect(literal == letters)
      #expect(String(literal) == string)
      #expect(literal.count == string.utf8.count)
    }
  }

  @Test("begins and ends as its letters do", arguments: words.filter { $0.utf8.count <= 23 })
  func ends(word: String) {
    let bytes = Array(word.utf8)
    for length in 0...bytes.count {
      #expect(ProseWord(word).hasPrefix(ProseWord(bytes.prefix(length))))
      #expect(ProseWord(word).hasSuffix(ProseWord(bytes.suffix(length))))
      #expect(!ProseWord(word).hasPrefix(ProseWord(bytes.prefix(length) + [0x21])))
      #expect(!ProseWord(word).hasSuffix(ProseWord([0x21] + bytes.suffix(length))))
    }
    #expect(ProseWord(word).letters == bytes)
    #expect(ProseWord(word).lastLetter == bytes.last)
  }

  @Test("is a number of figures only")
  func figures() {
    #expect((["7", "14", "140"] as [ProseWord]).map(\.smallNumber) == [7, 14, 140])
    #expect((["", "1400", "1a", "xiv"] as [ProseWord]).allSatisfy { $0.smallNumber == nil })
  }

  @Test("is found again in a table, however many there are")
  func table() {
    let words = (0..<2_000).map { ProseWord("word\($0)") }
    let map = WordMap(words.enumerated().map { ($1, $0) })
    for (number, word) in words.enumerated() { #expect(map[word] == number) }
    #expect(map["word"] == nil)
    #expect(map["word2000"] == nil)
  }
}
