import EssayText
import TestSupport
import Testing

@testable import EssayRules

/// The sentences of all tables, which have every word that the reading of sentences asks for, broken off
/// or begun at any word: as they are while somebody writes them.
@Suite("A sentence that breaks off")
struct BrokenSentenceTests {
  private static let cutsOfEach = 3

  private static let endings = [
    "", "”", "\n\n> We’re modelled from trash. Junkies, prostitutes, winos, tramps.",
    " “golden time”",
  ]

  /// A sentence from one word, or up to one.
  private static func cut(_ sentence: String, _ numbers: inout SplitMix64) -> String {
    let spaces = sentence.indices.filter { sentence[$0] == " " }
    guard let space = spaces.randomElement(using: &numbers) else { return sentence }
    let half = Bool.random(using: &numbers) ? sentence[..<space] : sentence[space...].dropFirst()
    return half + (endings.randomElement(using: &numbers) ?? "")
  }

  // In a process of its own, since a signal's handler is the whole process's.
  @Test("costs no essay")
  func cutSentences() async {
    await #expect(processExitsWith: .success) {
      Trapdoor.prepare([])
      let mishaps = Mishaps()
      var numbers = SplitMix64(seed: 11)
      let sentences =
        AttributionTableTests.rows.map(\.essay) + CitationTableTests.rows.map(\.essay)
      precondition(sentences.count > 1_000)
      for sentence in sentences {
        for _ in 0..<Self.cutsOfEach {
          let essay = Self.cut(sentence, &numbers)
          let analysis = mishaps.attempt(on: essay) { skipped in
            Samples.linter.analyse(TextSnapshot(essay), format: .markdown, skipping: skipped)
          }
          precondition(analysis != nil && mishaps.takeUntold().isEmpty, essay)
        }
      }
    }
  }
}
