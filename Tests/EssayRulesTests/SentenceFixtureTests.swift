import EssayRules
import Foundation
import TestSupport
import Testing

/// A labelled essay of one line in `Fixtures/sentences`.
struct SentenceFixture: Sendable, CustomTestStringConvertible {
  let file: String
  /// From 1.
  let line: Int
  let labelled: String

  var testDescription: String { "\(file):\(line): \(labelled.prefix(60))" }

  /// Those of one file. A line that begins with `#!` says what follows.
  static func all(in file: String) -> [SentenceFixture] {
    let url = Repository.fixtures.appending(path: "sentences").appending(path: file)
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n").enumerated().compactMap { number, line in
      line.isEmpty || line.hasPrefix("#!")
        ? nil : SentenceFixture(file: file, line: number + 1, labelled: line)
    }
  }

  static let files = ["ellipses.txt", "names.txt", "unmarked.txt", "works.txt"]
}

@Suite("Labelled sentences")
struct SentenceFixtureTests {
  @Test(
    "each is judged as its labels say",
    arguments: SentenceFixture.files.flatMap { SentenceFixture.all(in: $0) }.sampled)
  func isJudgedAsLabelled(sentence: SentenceFixture) throws {
    let essay = try LabelledEssay(sentence.labelled)
    let analysis = Samples.analyse(essay.text.string)
    #expect(Examiner(essay: essay, analysis: analysis).complaints() == [])
  }

  @Test("about half of each file's are without a finding", arguments: SentenceFixture.files)
  func halfAreClean(file: String) throws {
    let sentences = SentenceFixture.all(in: file)
    let clean = sentences.count { !$0.labelled.contains("⟦") }
    #expect(sentences.count >= 100)
    #expect(clean * 5 >= sentences.count * 2)
  }
}
