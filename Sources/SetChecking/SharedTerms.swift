import EssayRules
import EssayText
import PositionedJSON
import QuoteSets

/// Terms of two themes that one and the same word of an essay would be a mention of.
struct SharedTerms {
  private struct Term {
    let theme: Int
    let text: String
    let node: JSONNode
    let read: ThemeTerm
  }

  /// With how many terms that begin alike one is compared: a stranger's file has a bound.
  private static let mostCompared = 64

  static func remarks(on entries: SetEntries) -> [SetRemark] {
    var remarks: [SetRemark] = []
    /// Those looked at, by how many words they have and how the first begins.
    var known: [String: [Term]] = [:]
    for (number, theme) in entries.themes.enumerated() {
      for node in theme.node["terms"]?.array ?? [] {
        guard let text = node.string, let read = try? ThemeTerm(text) else { continue }
        let term = Term(theme: number, text: text, node: node, read: read)
        let keys = Set(read.places[0].map { "\(read.places.count) \(beginning(of: $0))" })
        let others = keys.flatMap { known[$0] ?? [] }.filter { $0.theme != number }
        if let other = others.first(where: { $0.read.overlaps(read) }) {
          remarks.append(remark(on: term, other, entries))
        }
        for key in keys where known[key, default: []].count < mostCompared {
          known[key, default: []].append(term)
        }
        if remarks.count == SetChecker.maximumCount { return remarks }
      }
    }
    return remarks
  }

  private static func remark(on term: Term, _ other: Term, _ entries: SetEntries) -> SetRemark {
    let theme = "'\(entries.themes[other.theme].part.id)'"
    let line = entries.line(of: other.node)
    let message =
      term.text == other.text
      ? "this is a term of the theme \(theme), too (\(line)); a mention would count for both"
      : "an essay's '\(term.text)' would count for the theme \(theme), too, by its term"
        + " '\(other.text)' (\(line))"
    return SetRemark(.warning, term.node.range, message)
  }

  /// Words that may be the same begin with the same three letters.
  private static func beginning(of word: ThemeTerm.Word) -> String {
    switch word {
    case .exact(let letters), .prefix(let letters): String(letters.prefix(3))
    case .character, .possessiveCharacter: "{"
    }
  }
}

extension ThemeTerm {
  /// Whether some words of an essay are a mention by either term.
  func overlaps(_ other: ThemeTerm) -> Bool {
    places.count == other.places.count
      && zip(places, other.places).allSatisfy { own, others in
        own.contains { word in others.contains { word.overlaps($0) } }
      }
  }
}

extension ThemeTerm.Word {
  fileprivate func overlaps(_ other: ThemeTerm.Word) -> Bool {
    switch (self, other) {
    case (.exact(let one), .exact(let two)): one == two
    case (.exact(let word), .prefix(let start)), (.prefix(let start), .exact(let word)):
      word.hasPrefix(start)
    case (.prefix(let one), .prefix(let two)): one.hasPrefix(two) || two.hasPrefix(one)
    case (.character, .character), (.possessiveCharacter, .possessiveCharacter): true
    default: false
    }
  }
}
