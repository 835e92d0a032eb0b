import EssayRules
import EssayText
import QuoteSets

/// The credits that an editor shows after the quotations of an essay.
///
/// A hint says what the essay does not: none stands where the essay itself gives both the right
/// speaker and the right place, and an interrupted quotation has one, after its last part.
struct InlayHints {
  let view: EssayView

  /// The hints that stand within some bytes of the essay, in order.
  func within(_ range: ByteRange) -> [InlayHint] {
    let quotations = view.analysis.quotations
    let near = quotations.indices.filter { number in
      let end = quotations[number].range.upperBound
      return range.lowerBound <= end && end <= range.upperBound
    }
    if near.isEmpty { return [] }
    let groups = Set(near.map { quotations[$0].group })
    let parts = quotations.indices.filter { groups.contains(quotations[$0].group) }
    let lastOfGroup = Dictionary(
      parts.map { (quotations[$0].group, $0) }, uniquingKeysWith: { max($0, $1) })
    let credited = creditedGroups(parts)
    return near.filter {
      let quotation = quotations[$0]
      return quotation.verdict != .unverified && lastOfGroup[quotation.group] == $0
        && !credited.contains(quotation.group)
    }
    .compactMap { hint(quotations[$0]) }
    .sorted { $0.position < $1.position }
  }

  /// The groups of some quotations that the essay itself credits rightly and in full.
  private func creditedGroups(_ parts: [Int]) -> Set<Int> {
    var speakers: Set<Int> = []
    var places: Set<Int> = []
    for quotation in parts.map({ view.analysis.quotations[$0] }) where quotation.meant.count == 1 {
      let meant = quotation.meant[0].quotation
      if quotation.attributedSpeaker == meant.speaker { speakers.insert(quotation.group) }
      if quotation.citedPlace.map({ Self.cites($0, meant.place) }) == true {
        places.insert(quotation.group)
      }
    }
    return speakers.intersection(places)
  }

  /// Whether the numbers that an essay cites are a place, or hold the place of a work that is
  /// divided once: “Chapters 6 and 7”.
  private static func cites(_ cited: [Int], _ place: [Int]) -> Bool {
    cited == place || place.count == 1 && cited.contains(place[0])
  }

  private func hint(_ quotation: JudgedQuotation) -> InlayHint? {
    guard let label = ShortCredit.of(quotation) else { return nil }
    let end = view.range(quotation.range).end
    let tooltip = Self.tooltip(quotation)
    let isLazy = tooltip != nil && view.client.views.hints?.resolvesTooltips == true
    return InlayHint(
      position: end, label: label, tooltip: isLazy ? nil : tooltip,
      uri: isLazy ? view.uri : nil)
  }

  /// The canonical words; nil where there are none.
  static func tooltip(_ quotation: JudgedQuotation) -> String? {
    let words = quotation.meant.map { reference in
      "“\(reference.quotation.text.onOneLine)” (\(reference.credit))"
    }
    return words.isEmpty ? nil : words.joined(separator: "\n\n")
  }

  /// The tooltip of the hint after the quotation that ends at a byte.
  func tooltip(ofHintAt end: Int) -> String? {
    view.analysis.quotations.first { $0.range.upperBound == end && !$0.meant.isEmpty }
      .flatMap(Self.tooltip)
  }
}
