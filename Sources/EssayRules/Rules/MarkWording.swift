import EssaySyntax
import EssayText
import QuoteMatching

/// Puts slips of punctuation, hyphens and capitals into words.
struct MarkWording {
  let context: LintContext
  let judgement: Judgement
  let comparison: Comparison

  func message(for slips: [Slip]) -> String {
    let right = right(slips)
    if slips.count == 1, let slip = slips.first, slip.kind == .punctuation {
      return "punctuation: \(change(slip)): “\(right)”"
    }
    return "\(Self.subject(of: slips)): the text has “\(right)”, not “\(own(slips))”"
  }

  /// What the slips are about, in a word or two.
  private static func subject(of slips: [Slip]) -> String {
    if slips.allSatisfy({ $0.kind == .hyphen }) { return slips.count == 1 ? "hyphen" : "hyphens" }
    if slips.allSatisfy({ $0.kind == .capital }) {
      return slips.count == 1 ? "capital letter" : "capital letters"
    }
    return "punctuation"
  }

  /// “the text has a full stop here, not a comma”.
  private func change(_ slip: Slip) -> String {
    let passage = context.passage(of: comparison)
    let canonical = Self.marks(in: String(decoding: passage[slip.canonical], as: UTF8.self))
    let own = Self.marks(in: context.words(slip.quoted, in: judgement.block))
    let lost = canonical.filter { !own.contains($0) }
    let added = own.filter { !canonical.contains($0) }
    switch (lost.count, added.count) {
    case (1, 0): return "the text has \(lost[0]) here\(own.isEmpty ? "" : ", too")"
    case (0, 1): return "the text does not have \(added[0]) here"
    case (1, 1): return "the text has \(lost[0]) here, not \(added[0])"
    default: return "the text has other marks here"
    }
  }

  /// What a teacher calls the marks between two words, one after the other.
  private static func marks(in text: String) -> [String] {
    let marks = text.filter { !$0.isWhitespace && !"’'\"“”‘«»/".contains($0) }
    var names: [String] = []
    var rest = marks[...]
    while let mark = rest.first {
      let run = rest.prefix { $0 == mark }
      rest = rest.dropFirst(run.count)
      names.append(name(of: mark, run.count))
    }
    return names
  }

  private static func name(of mark: Character, _ count: Int) -> String {
    switch mark {
    case ",": "a comma"
    case ".": count < 3 ? "a full stop" : "a pause"
    case ";": "a semicolon"
    case ":": "a colon"
    case "?": "a question mark"
    case "!": "an exclamation mark"
    case "—", "–", "-": "a dash"
    case "…": "a pause"
    default: "another mark"
    }
  }

  /// The essay's words, from the first slip to the last.
  private func own(_ slips: [Slip]) -> String {
    guard let lower = slips.map(\.shown.lowerBound).min(),
      let upper = slips.map(\.shown.upperBound).max()
    else { return "" }
    return context.words(lower..<upper, in: judgement.block).singleLine.shortened
  }

  /// The passage's words for them.
  func right(_ slips: [Slip]) -> String {
    guard let lower = slips.map(\.canonical.lowerBound).min(),
      let upper = slips.map(\.canonical.upperBound).max()
    else { return "" }
    let passage = context.passage(of: comparison)
    func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
    // A slip between two words takes both of them in.
    let isWord = slips.count == 1 && slips[0].kind == .capital
    if isWord { return String(decoding: passage[lower..<upper], as: UTF8.self) }
    let start = passage[..<lower].lastIndex(where: isSpace).map { $0 + 1 } ?? 0
    let end = passage[upper...].firstIndex(where: isSpace) ?? passage.count
    let words = String(decoding: passage[start..<end], as: UTF8.self).singleLine
    return words.withoutLastMark.shortened
  }
}
