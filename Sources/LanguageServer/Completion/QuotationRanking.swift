import EssayRules
import EssaySyntax
import EssayText
import QuoteSets

/// Puts the quotations that were found into the order in which an essay will want them.
struct QuotationRanking {
  /// How strongly the words before the quotation point to a character, by set and id.
  private var named: [String: Int] = [:]
  private let used: Set<String>

  /// - Parameters:
  ///   - block: the block that the quotation stands in; nil where it has none yet.
  ///   - offset: where in the block's text it begins.
  init(_ setting: CompletionSetting, block: Int?, offset: Int) {
    let analysis = setting.analysis
    used = Set(
      analysis.quotations.filter { !$0.range.touches(setting.offset) }
        .compactMap { $0.canonical.map(Self.key) })
    guard let block else { return }
    let spotter = NameSpotter(setting.quoteSets)
    let bytes = setting.essay.blocks[block].bytes
    let sentences = setting.essay.sentences[block]
    let number = sentences.lastIndex { $0.lowerBound <= offset } ?? 0
    guard sentences.indices.contains(number) else { return }
    let before = sentences[number].lowerBound..<max(offset, sentences[number].lowerBound)
    // Who is named first is the one who speaks: “Miss Lucy tells Kathy that”.
    for (place, spot) in spotter.spots(in: bytes, before).enumerated() {
      note(spot.subject, place == 0 ? 3 : 2)
    }
    guard number > 0 else { return }
    for spot in spotter.spots(in: bytes, sentences[number - 1]) { note(spot.subject, 1) }
  }

  private mutating func note(_ subject: Subject, _ strength: Int) {
    guard case .character(let character, let set) = subject else { return }
    named["\(set.id)/\(character.id)", default: 0].raise(to: strength)
  }

  private static func key(_ reference: CanonicalReference) -> String {
    "\(reference.quoteSet.id)/\(reference.quotation.id)"
  }

  /// The best first: by the words typed, then by whose they are, then those not used yet, then in
  /// the order of the work.
  func ordered(_ hits: [QuotationSearch.Hit]) -> [QuotationSearch.Hit] {
    hits.enumerated().sorted { left, right in
      let (a, b) = (rank(left.element), rank(right.element))
      return a == b ? left.offset < right.offset : b.lexicographicallyPrecedes(a)
    }.map(\.element)
  }

  private func rank(_ hit: QuotationSearch.Hit) -> [Int] {
    let reference = hit.reference
    let speaker = named["\(reference.quoteSet.id)/\(reference.quotation.speaker)"] ?? 0
    return [
      hit.run == nil ? 0 : 1, hit.share, speaker, used.contains(Self.key(reference)) ? 0 : 1,
    ]
  }
}

extension Int {
  fileprivate mutating func raise(to least: Int) {
    self = Swift.max(self, least)
  }
}
