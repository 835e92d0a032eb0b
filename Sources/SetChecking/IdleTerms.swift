import EssayRules
import EssaySyntax
import EssayText
import PositionedJSON
import QuoteSets

/// Terms that no essay can have, found by writing them into one.
enum IdleTerms {
  /// How many are tried: a stranger's file has a bound.
  private static let mostTerms = 2_000

  static func remarks(on entries: SetEntries) -> [SetRemark] {
    let terms = entries.themes.flatMap { theme in
      (theme.node["terms"]?.array ?? []).map { (theme: theme.part.id, node: $0) }
    }.prefix(mostTerms)
    // A heading's words count for no theme.
    var essay = "# Terms\n"
    var places: [ByteRange] = []
    for term in terms {
      essay += "\n"
      let words = term.node.string.flatMap { try? ThemeTerm($0) }.map(Self.words) ?? ""
      places.append(essay.utf8.count..<essay.utf8.count + words.utf8.count)
      essay += words + ".\n"
    }
    let configuration = LintConfiguration(texts: [entries.set.id])
    let analysis = Linter(quoteSets: [entries.set], configuration: configuration)
      .analyse(TextSnapshot(essay), format: .markdown)
    var found: Set<Int> = []
    for treatment in analysis.themes {
      for mention in treatment.mentions {
        let index = places.partition { $0.upperBound >= mention.upperBound }
        if index < places.count, terms[index].theme == treatment.theme.id { found.insert(index) }
      }
    }
    return terms.indices.filter { !found.contains($0) }.prefix(SetChecker.maximumCount).map {
      SetRemark(
        .warning, terms[$0].node.range,
        "no essay can have the term '\(terms[$0].node.string ?? "")': essaylint reads its words"
          + " as others, or as a name")
    }
  }

  /// Words that are a mention by a term.
  private static func words(of term: ThemeTerm) -> String {
    term.places.compactMap(\.first).map { word in
      switch word {
      case .exact(let letters): letters
      case .prefix(let letters): letters + "ing"
      case .character: "they"
      case .possessiveCharacter: "their"
      }
    }.joined(separator: " ")
  }
}

extension [ByteRange] {
  /// The first that satisfies a condition, those that do being last.
  fileprivate func partition(where isLate: (ByteRange) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isLate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
