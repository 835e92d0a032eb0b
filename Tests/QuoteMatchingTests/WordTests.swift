import Testing

@testable import QuoteMatching

@Suite("Two spellings")
struct SpellingVariantsTests {
  @Test(
    "of one word are the same",
    arguments: [
      ("modelled", "modeled"), ("modelling", "modeling"), ("travellers", "travelers"),
      ("colour", "color"), ("colours", "colors"), ("coloured", "colored"),
      ("favourite", "favorite"), ("neighbour", "neighbor"), ("behaviour", "behavior"),
      ("honourable", "honorable"), ("colourless", "colorless"), ("grey", "gray"),
      ("greyish", "grayish"), ("theatre", "theater"), ("theatres", "theaters"),
      ("centre", "center"), ("realise", "realize"), ("realising", "realizing"),
      ("realised", "realized"), ("organisation", "organization"), ("analyse", "analyze"),
      ("analysed", "analyzed"), ("dialogue", "dialog"), ("catalogue", "catalog"),
      ("defence", "defense"), ("pretence", "pretense"), ("fulfil", "fulfill"),
      ("cancelled", "canceled"), ("marvellous", "marvelous"), ("Colour", "color"),
    ])
  func same(british: String, american: String) {
    #expect(foldedWord(british) == foldedWord(american))
  }

  @Test(
    "of two words are not",
    arguments: [
      ("tour", "tor"), ("filled", "filed"), ("filling", "filing"), ("prise", "prize"),
      ("towards", "toward"), ("whilst", "while"), ("hour", "hor"), ("four", "for"),
      ("your", "yor"), ("flour", "flor"), ("pour", "por"), ("sour", "sor"), ("wise", "wize"),
      ("rise", "rize"), ("acre", "acer"), ("called", "caled"), ("told", "tolled"),
      ("rogue", "rog"), ("vogue", "vog"), ("planed", "planned"), ("bellow", "below"),
      ("smelled", "smeled"), ("glamour", "clamour"),
    ])
  func different(one: String, other: String) {
    #expect(foldedWord(one) != foldedWord(other))
  }
}

@Suite("A contraction")
struct ContractionTests {
  private func opens(_ contraction: String, _ first: String, _ second: String) -> Bool {
    Contractions.opens(
      ArraySlice(contraction.utf8), ArraySlice(first.utf8), ArraySlice(second.utf8))
  }

  @Test(
    "is the two words that it stands for",
    arguments: [
      ("we're", "we", "are"), ("it's", "it", "is"), ("it's", "it", "has"), ("don't", "do", "not"),
      ("can't", "can", "not"), ("won't", "will", "not"), ("i'm", "i", "am"), ("i've", "i", "have"),
      ("i'd", "i", "would"), ("i'd", "i", "had"), ("we'll", "we", "will"), ("let's", "let", "us"),
    ])
  func readings(contraction: String, first: String, second: String) {
    #expect(opens(contraction, first, second))
  }

  @Test(
    "is no other two",
    arguments: [
      ("we're", "we", "were"), ("were", "we", "are"), ("it's", "its", "is"), ("'s", "", "is"),
      ("won't", "wo", "not"), ("don't", "not", "do"),
    ])
  func otherWords(contraction: String, first: String, second: String) {
    #expect(!opens(contraction, first, second))
  }
}

@Suite("How much a word says")
struct WordWeightTests {
  @Test(
    "goes by how common it is",
    arguments: [
      ("the", WordWeight.function), ("don't", WordWeight.function), ("come", WordWeight.common),
      ("trash", WordWeight.rare), ("prostitutes", WordWeight.rare), ("golden", WordWeight.rare),
    ])
  func weights(word: String, weight: Int) {
    #expect(WordWeight.ofEnglish[ArraySlice(word.utf8)] == weight)
  }
}

@Suite("A vocabulary")
struct VocabularyTests {
  @Test("numbers its words from 0 and knows them again")
  func interning() {
    var vocabulary = Vocabulary()
    let words = (0..<500).map { ArraySlice("word\($0)".utf8) }
    #expect(words.map { vocabulary.intern($0) } == (0..<500).map { UInt32($0) })
    #expect(words.map { vocabulary.intern($0) } == (0..<500).map { UInt32($0) })
    #expect(vocabulary.count == 500)
    #expect(words.map { vocabulary.id(of: $0) } == (0..<500).map { UInt32($0) })
    #expect((0..<500).map { vocabulary.word(UInt32($0)) } == words)
  }

  @Test("lacks what it was not given")
  func unknownWords() {
    var vocabulary = Vocabulary()
    #expect(vocabulary.id(of: ArraySlice("boat".utf8)) == Vocabulary.unknown)
    _ = vocabulary.intern(ArraySlice("boat".utf8))
    #expect(vocabulary.id(of: ArraySlice("boats".utf8)) == Vocabulary.unknown)
    #expect(vocabulary.id(of: []) == Vocabulary.unknown)
  }
}

@Suite("An index of passages")
struct PassageIndexTests {
  private let index = PassageIndex(
    ["The boat, the rain.", "No boat (...) no rain.", ""].map { Array($0.utf8) })

  private func positions(_ word: String) -> [UInt32] {
    Array(index.positions(of: index.lexicon.vocabulary.id(of: ArraySlice(word.utf8))))
  }

  @Test("knows where each word stands, passage after passage")
  func postings() {
    #expect(positions("the") == [0, 2])
    #expect(positions("boat") == [1, 5])
    #expect(positions("rain") == [3, 8])
    #expect(positions("no") == [4, 7])
  }

  @Test("counts a gap as an element without a word")
  func gaps() {
    #expect(index.words[6] == Vocabulary.unknown)
    #expect(index.passages.map(\.words) == [0..<4, 4..<9, 9..<9])
    #expect(index.passageOfWord == [0, 0, 0, 0, 1, 1, 1, 1, 1])
  }

  @Test("may be empty")
  func emptiness() {
    #expect(judge("the boat", against: []).verdict == .unverified)
    #expect(judge("the boat", against: [""]).verdict == .unverified)
  }

  @Test("serves a whole book as it serves one sentence")
  func longPassages() {
    let filler = (0..<3_000).map { "word\($0 % 700) went \($0 % 13) by" }.joined(separator: " ")
    let book = "\(filler). The harbour was full of mackerel that June. \(filler)."
    #expect(judge("The harbor was full of mackerel", against: [book]).verdict == .verbatim)
    let wrong = judge("The harbour was full of herring that June", against: [book])
    #expect(wrong.verdict == .misquoted)
    #expect(wrong.shown == "herring")
    let cut = judge("The harbour … that June", against: [book])
    #expect(cut.verdict == .adapted)
  }
}
