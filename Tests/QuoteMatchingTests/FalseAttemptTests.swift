import Foundation
import TestSupport
import Testing

@testable import QuoteMatching

/// Words of other books, which are no attempt at these passages.
@Suite(
  "Fragments of other books",
  .enabled(if: Library.folder != nil, "ESSAYLINT_TEXTS names no folder of books"))
struct FalseAttemptTests {
  private static let fragments = 20_000
  private static let longest = 40

  @Test("are taken for an attempt less than once in a thousand")
  func areNotRecognised() throws {
    var random = SplitMix64(seed: 20_050_303)
    let books = try Library.books()
    var offenders: [String] = []
    for _ in 0..<Self.fragments {
      let book = books[Int.random(in: books.indices, using: &random)]
      let count = Int.random(in: 4...Self.longest, using: &random)
      let start = Int.random(in: 0..<book.count - count, using: &random)
      let fragment = book[start..<start + count].joined(separator: " ")
      let judgement = judge(fragment)
      if judgement.verdict != .unverified { offenders.append("“\(fragment)”: \(judgement)") }
    }
    print("\(offenders.count) of \(Self.fragments) are taken for an attempt")
    for offender in offenders { print("  \(offender)") }
    #expect(offenders.count < Self.fragments / 1_000)
  }
}

/// Books that the machine may have.
private enum Library {
  static let folder = ProcessInfo.processInfo.environment["ESSAYLINT_TEXTS"]

  /// The words of each book, with their marks.
  static func books() throws -> [[Substring]] {
    let files = try FileManager.default.contentsOfDirectory(
      at: URL(filePath: try #require(folder)), includingPropertiesForKeys: nil)
    let texts = files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    let books = try texts.map {
      try String(contentsOf: $0, encoding: .utf8).split(whereSeparator: \.isWhitespace)
    }
    try #require(books.contains { $0.count > 1_000 })
    return books.filter { $0.count > 1_000 }
  }
}
