import BuiltInQuoteSets
import EssayRules
import EssaySyntax
import EssayText
import Foundation
import QuoteMatching
import QuoteSets
import TestSupport

enum Samples {
  /// The built-in set of Never Let Me Go.
  static let neverLetMeGo: QuoteSet = {
    let bytes = BuiltInRules.bytes(of: "never-let-me-go") ?? []
    do {
      return try QuoteSetReader.read(bytes, id: "never-let-me-go")
    } catch {
      preconditionFailure("the built-in set cannot be read: \(error)")
    }
  }()

  /// The authors and works that no set is about.
  static let otherWorks = OtherWorks(encoded: BuiltInRules.otherWorks)

  /// The built-in sets as the program has them: which of them an essay is about is found out.
  static let builtIn: [ShelvedSet] =
    WorkClues.list(from: BuiltInRules.clues).enumerated().map { number, clues in
      ShelvedSet(builtIn: number, clues) {
        do {
          return try QuoteSetReader.read(BuiltInRules.bytes(of: clues.id) ?? [], id: clues.id)
        } catch {
          preconditionFailure("the built-in set \(clues.id) cannot be read: \(error)")
        }
      }
    }

  /// By all built-in sets, as an essay is judged of which nobody says anything.
  static let linter = linter(by: LintConfiguration())

  static func linter(by configuration: LintConfiguration) -> Linter {
    Linter(
      quoteSets: builtIn, builtInPhrases: TellingPhrases(embedded: BuiltInRules.phrases),
      configuration: configuration, otherWorks: otherWorks)
  }

  /// By Never Let Me Go alone, for sentences that do not say what they are about.
  static let novelLinter = Linter(quoteSets: [neverLetMeGo], otherWorks: otherWorks)

  static func analyse(_ text: String, format: EssayFormat = .markdown) -> Analysis {
    novelLinter.analyse(TextSnapshot(text), format: format)
  }

  static func analyse(_ text: String, by configuration: LintConfiguration) -> Analysis {
    Linter(quoteSets: [neverLetMeGo], configuration: configuration, otherWorks: otherWorks)
      .analyse(TextSnapshot(text), format: .markdown)
  }

  /// The labelled essays, by their path below `Fixtures`.
  static let fixtures: [String] = {
    return ["clean", "misquotes", "attribution", "themes", "formats"].flatMap { kind in
      let names =
        (try? FileManager.default.contentsOfDirectory(
          atPath: Repository.fixtures.appending(path: kind).path))
        ?? []
      return names.sorted().map { "\(kind)/\($0)" }
    }
  }()

  static func fixture(_ path: String) throws -> (labelled: String, format: EssayFormat) {
    let file = Repository.fixtures.appending(path: path)
    return (
      try String(contentsOf: file, encoding: .utf8),
      EssayFormat(fileExtension: file.pathExtension) ?? .plainText
    )
  }
}
