import QuoteMatching
import Testing

@Suite("Telling phrases")
struct TellingPhrasesTests {
  private static let texts = [
    (number: 3, bytes: Array("The wind dropped off the headland.".utf8)),
    (number: 7, bytes: Array("The headland kept its lantern lit for us.".utf8)),
  ]
  private let phrases = TellingPhrases(of: texts)

  /// How much speaks for each text that some words may be from.
  private func points(_ words: String, by phrases: TellingPhrases) -> [Int: Int] {
    var points: [Int: Int] = [:]
    let bytes = Array(words.utf8)
    for phrase in TellingPhrases.phrases(in: TokenizedText(quotation: bytes)) {
      phrases.forEachText(with: phrase) { points[$0, default: 0] += phrase.weight }
    }
    return points
  }

  @Test(
    "speak for the texts that have them",
    arguments: [
      ("lantern", [7: 1]), ("headland", [3: 1, 7: 1]), ("its lantern", [7: 3]),
      ("HEADLAND, kept", [7: 3, 3: 1]), ("off the", [:]), ("a ferry", [:]),
      ("lantern … headland", [7: 2, 3: 1]),
    ])
  func speakForTexts(_ words: String, _ expected: [Int: Int]) {
    #expect(points(words, by: phrases) == expected)
  }

  @Test("are the same once the build has written them down")
  func encoded() {
    let read = TellingPhrases(encoded: phrases.encoded)
    #expect(
      points("the headland kept its lantern lit", by: read)
        == points("the headland kept its lantern lit", by: phrases))
    #expect(phrases.encoded.allSatisfy { (0x30..<0x70).contains($0) })
  }
}
