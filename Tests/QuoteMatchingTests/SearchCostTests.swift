import Testing

@testable import QuoteMatching

@Suite("What a look-up costs")
struct SearchCostTests {
  /// Passages of ten words, of which every second is one of a few small ones, and the others the rarer
  /// the higher their number, as in a language (Zipf).
  private static func passages(_ count: Int) -> [String] {
    let small = ["the", "of", "and", "to", "in"]
    var state: UInt64 = 7
    func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
    return (0..<count).map { _ in
      (0..<10).map { place in
        place % 2 == 0 ? "w" + String(roll(1 << (1 + roll(14))), radix: 25) + "x" : small[roll(5)]
      }.joined(separator: " ")
    }
  }

  /// A passage with its fourth word wrong.
  private static func misquote(_ passage: String) -> [UInt8] {
    var words = passage.split(separator: " ").map(String.init)
    words[4] = "however"
    return Array(words.joined(separator: " ").utf8)
  }

  @Test("Few places are read to find a misquote among very many passages")
  func placesRead() {
    let passages = Self.passages(20_000)
    let index = PassageIndex(passages.map { Array($0.utf8) })
    var read: [Int] = []
    for number in stride(from: 0, to: 2_000, by: 10) {
      let bytes = Self.misquote(passages[number])
      let query = Query(Tokenizer.tokenize(bytes, 0..<bytes.count, .essay), in: index.lexicon)
      var search = CandidateSearch(query, in: index)
      if let guess = search.guess() {
        _ = search.rivals(of: guess.passage, query.totalWeight - 2 * WordWeight.rare)
      } else {
        _ = search.candidates()
      }
      read.append(search.places)
    }
    read.sort()
    #expect(read[read.count / 2] < index.words.count / 100)
    #expect(read.allSatisfy { $0 <= 20_000 })
  }

  @Test("A misquote means the same passage among few and among very many")
  func sameAmongMany() {
    let passages = Self.passages(5_000)
    let (few, many) = (passages.prefix(50), passages)
    let matchers = [Array(few), many].map {
      QuotationMatcher(PassageIndex($0.map { Array($0.utf8) }))
    }
    for number in 0..<50 {
      let bytes = Self.misquote(passages[number])
      let found = matchers.map { $0.match(bytes, bytes.indices).matches.firstPassage }
      #expect(found == [number, number])
    }
  }

  @Test("Two passages run together are found among few and among very many")
  func splicesAmongMany() {
    let passages = Self.passages(5_000)
    let matchers = [Array(passages.prefix(50)), passages].map {
      QuotationMatcher(PassageIndex($0.map { Array($0.utf8) }))
    }
    for number in 0..<49 {
      let halves =
        [passages[number].split(separator: " ").prefix(6)]
        + [passages[number + 1].split(separator: " ").suffix(6)]
      let bytes = Array(halves.joined().joined(separator: " ").utf8)
      let found = matchers.map { $0.match(bytes, bytes.indices).matches.partPassages }
      #expect(found == [[number, number + 1], [number, number + 1]])
    }
  }
}

extension QuotationMatch {
  fileprivate var firstPassage: Int? {
    if case .passage(let found) = self { found.first?.passage } else { nil }
  }

  fileprivate var partPassages: [Int] {
    if case .splice(let parts) = self { parts.map(\.passage) } else { [] }
  }
}
