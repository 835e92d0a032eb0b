import EssayText
import Foundation
import TestSupport
import Testing

@testable import SourceTexts

/// Quotations cut at random from whole books, 4 to 40 words: untouched, altered as style guides permit,
/// and with one change that is forbidden. The books are those of the folder that ESSAYLINT_TEXTS names,
/// else an invented one; ESSAYLINT_CUTS says how many cuts, from each of which a dozen quotations come.
///
/// How they are counted:
/// - Every case counts. Of a cut of four words with one changed, “found seemed to” for “found what
///   seemed to”, three common ones are left, which no reader would know for the book's; that nothing is
///   said of such is right by the contract and counts as wrong here. They are most of what is wrong.
/// - Words that stand in several chapters may be meant at each of them.
/// - A fix is exact where it gives the cut again, spaces and the look of apostrophes apart; it is
///   counted where the verdict is right.
/// - Words that stand in the other book to the letter (“I will not be”) count as taken for its own.
@Suite("Quotations cut at random from books")
struct AccuracyTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let cuts =
    environment["ESSAYLINT_CUTS"].flatMap(Int.init)
    ?? (environment["ESSAYLINT_TEXTS"] == nil ? 60 : 200)

  private func books(keepsDirections: Bool = false) throws -> [CutBook] {
    try Self.environment["ESSAYLINT_TEXTS"].map {
      try CutLibrary.books(in: $0, keepsDirections: keepsDirections)
    } ?? [InventedBook.book(seed: 1), InventedBook.book(seed: 2)]
  }

  /// Those who quote a play leave out what happens on the stage, or copy it along.
  @Test(
    "are judged right, mended exactly and found in their chapter in 99 of 100 cases",
    arguments: environment["ESSAYLINT_TEXTS"] == nil ? [false] : [false, true])
  func ownBook(keepsDirections: Bool) throws {
    var measure = CutMeasure(try books(keepsDirections: keepsDirections))
    measure.judge(Self.cuts, seed: 1818)
    let sum = measure.sum
    print("\(sum)")
    let failures = measure.failures.prefix(20).joined(separator: "\n")
    #expect(sum.cases > 10 * Self.cuts)
    #expect(sum.right * 100 >= sum.cases * 99, "\(failures)")
    #expect(sum.exactFixes * 100 >= sum.fixes * 99, "\(failures)")
    #expect(sum.rightPlaces * 100 >= sum.places * 99, "\(failures)")
  }

  @Test("are taken for another book's less than once in a thousand")
  func otherBooks() throws {
    var measure = CutMeasure(try books())
    let (cases, taken) = measure.judgeByOthers(Self.cuts * 5, seed: 1897)
    print("\(taken.count) of \(cases) taken for another book's")
    #expect(taken.count * 1_000 < cases, "\(taken.joined(separator: "\n"))")
  }
}

/// A book of sentences that mean nothing, in an invented tongue with the small words of English.
private enum InventedBook {
  static func book(seed: UInt64) -> CutBook {
    var random = SplitMix64(seed: seed)
    let small =
      "the of and to a in that he was it his with as had for her at on but not she him by which from"
      .split(separator: " ").map(String.init)
    let names = (0..<700).map { _ in name(&random) }
    var text = "The Book of \(seed)\n\n"
    for chapter in ["I", "II", "III", "IV", "V"] {
      text += "Chapter \(chapter)\n\n"
      for _ in 0..<30 {
        text += (0..<4).map { _ in sentence(small, names, &random) }.joined(separator: " ") + "\n\n"
      }
    }
    return CutBook(name: "invented \(seed)", text: text)
  }

  private static func name(_ random: inout SplitMix64) -> String {
    let syllables = [
      "bran", "do", "lim", "ter", "sou", "ga", "vel", "ri", "mon", "ket", "ash", "pu",
    ]
    return (0..<Int.random(in: 2...3, using: &random))
      .map { _ in syllables[Int.random(in: syllables.indices, using: &random)] }.joined()
  }

  private static func sentence(
    _ small: [String], _ names: [String], _ random: inout SplitMix64
  ) -> String {
    let count = Int.random(in: 6...18, using: &random)
    var words = (0..<count).map { _ in
      Bool.random(using: &random)
        ? small[Int.random(in: small.indices, using: &random)]
        : names[Int.random(in: names.indices, using: &random)]
    }
    words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
    let comma = Int.random(in: 1..<count - 1, using: &random)
    words[comma] += [",", ";", ",", "—"][Int.random(in: 0...3, using: &random)]
    return words.joined(separator: " ") + "."
  }
}
