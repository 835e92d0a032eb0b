import BuiltInQuoteSets
import EssayRules
import EssaySyntax
import EssayText
import Foundation
import QuoteSets

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
  static let otherWorks = OtherAuthor.list(from: BuiltInRules.otherWorks)

  static let linter = Linter(quoteSets: [neverLetMeGo], otherWorks: otherWorks)

  static func analyse(_ text: String, format: EssayFormat = .markdown) -> Analysis {
    linter.analyse(TextSnapshot(text), format: format)
  }

  static func analyse(_ text: String, by configuration: LintConfiguration) -> Analysis {
    Linter(quoteSets: [neverLetMeGo], configuration: configuration, otherWorks: otherWorks)
      .analyse(TextSnapshot(text), format: .markdown)
  }

  /// The repository's folder.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The labelled essays, by their path below `Fixtures`.
  static let fixtures: [String] = {
    let folder = repository.appending(path: "Fixtures")
    return ["clean", "misquotes", "attribution", "themes", "formats"].flatMap { kind in
      let names =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: kind).path))
        ?? []
      return names.sorted().map { "\(kind)/\($0)" }
    }
  }()

  static func fixture(_ path: String) throws -> (labelled: String, format: EssayFormat) {
    let file = repository.appending(path: "Fixtures").appending(path: path)
    return (
      try String(contentsOf: file, encoding: .utf8),
      EssayFormat(fileExtension: file.pathExtension) ?? .plainText
    )
  }
}
