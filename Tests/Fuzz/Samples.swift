import EssayRules
import EssaySyntax
import Foundation
import QuoteSets

/// What the mouths judge by: the quote sets of `Rules/`, read from the working folder.
enum Samples {
  static let quoteSets: [QuoteSet] = [
    "never-let-me-go", "macbeth", "jekyll-and-hyde",
  ].map { id in
    do {
      return try QuoteSetReader.read(bytes(of: "Rules/\(id).json"), id: id)
    } catch {
      fatalError("Rules/\(id).json: \(error)")
    }
  }

  static let otherWorks: OtherWorks = {
    do {
      return OtherWorks(try OtherWorksReader.read(bytes(of: "Rules/other-works.json")))
    } catch {
      fatalError("Rules/other-works.json: \(error)")
    }
  }()

  static let linter = Linter(quoteSets: quoteSets, otherWorks: otherWorks)

  static let formats = EssayFormat.allCases

  private static func bytes(of path: String) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      fatalError("\(path) is not here; run it from the repository's folder")
    }
    return Array(data)
  }
}
