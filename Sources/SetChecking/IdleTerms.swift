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
      let words = term.node.string.flatMap { try? ThemeTerm($0) }.map(Self.mentions) ?? ""
      places.append(essay.utf8.count..<essay.utf8.count + words.utf8.count)
      essay += words + "\n"
    }
    let configuration = LintConfiguration(texts: [entries.set.id])
    let analysis = Linter(quoteSets: [entries.set], configuration: configuration)
      .analyse(TextSnapshot(essay), format: .markdown)
    var found: Set<Int> = []
    for treatment in analysis.themes {
      for mention in treatment.mentions {
        let index = places.partitioningIndex { $0.upperBound >= mention.upperBound }
        if index < places.count, terms[index].theme == treatment.theme.id { found.insert(index) }
      }
    }
    let names = entries.set.characters.flatMap { [$0.name] + $0.forms }
      .filter { $0.contains(" ") }.map { $0.lowercased() }
    return terms.indices.filter { !found.contains($0) }.prefix(SetChecker.maximumCount).map {
      let term = terms[$0].node
      let written = " \(essay.utf8[places[$0]] ?? "") "
      let name = names.first { written.contains(" \($0)") }
      return SetRemark(
        .warning, term.range,
        "no essay can have the term '\(term.string ?? "")': "
          + (name.map { "'\($0)' is a name, of which a term has only the last word" }
            ?? "essaylint reads its words as others, or as a name"))
    }
  }

  /// Mentions by a term, a sentence each: every word that may stand in a place comes once at least.
  private static func mentions(of term: ThemeTerm) -> String {
    let choices = min(term.places.map(\.count).max() ?? 0, mostChoices)
    // Once with the first words together, and once with others: “the monster” may be a name.
    return (0..<2 * choices).map { choice in
      let words = term.places.enumerated().map { number, words in
        Self.words(of: words[(choice < choices ? choice : choice + number) % words.count])
      }
      return words.joined(separator: " ") + "."
    }.joined(separator: " ")
  }

  /// How many words of a place are tried.
  private static let mostChoices = 20

  private static func words(of word: ThemeTerm.Word) -> String {
    switch word {
    case .exact(let letters): letters
    case .prefix(let letters): letters + "ing"
    case .character: "they"
    case .possessiveCharacter: "their"
    }
  }
}

extension String.UTF8View {
  /// The text of a stretch.
  fileprivate subscript(range: ByteRange) -> String? {
    let start = index(startIndex, offsetBy: range.lowerBound)
    return String(self[start..<index(start, offsetBy: range.count)])
  }
}
