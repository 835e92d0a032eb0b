import EssayRules
import EssaySyntax
import EssayText
import QuoteSets

/// The place of a quotation, once a bracket for it is begun: `(ch` becomes `(ch. 14)`.
struct PlaceCompletion {
  let setting: CompletionSetting

  private var text: TextSnapshot { setting.text }

  /// How far before the cursor the bracket may have opened, in bytes.
  private static let reach = 60

  /// - Returns: nil where the cursor is in no such bracket.
  func answer() -> CompletionAnswer? {
    guard let (open, start) = begun,
      let place = setting.essay.prosePlace(at: setting.offset, in: text)
    else { return nil }
    let words = text[start..<setting.offset]
    let nearest = nearestQuotation(in: place.block)
    // After the bare bracket anything may come, unless a quotation stands right before it.
    if words.isEmpty, nearest.map({ !isDirectly($0, before: open) }) ?? true { return nil }
    let style = CitationStyle(of: setting.essay, in: text, quoteSets: setting.quoteSets)
    let isClosed = setting.bytes(setting.after).first == UInt8(ascii: ")")
    let all = [nearest?.canonical].compactMap(\.self) + canonicals(after: nearest?.canonical)
    var seen: Set<String> = []
    let candidates = all.compactMap { reference -> CompletionCandidate? in
      guard let place = style.citation(of: reference, begun: words), seen.insert(place).inserted
      else { return nil }
      return CompletionCandidate(
        label: place, kind: .reference, detail: Self.detail(of: reference),
        replaced: start..<setting.offset, newText: place + (isClosed ? "" : ")"),
        subject: .quotation(reference), isFilteredByLabel: true)
    }
    return candidates.isEmpty ? nil : CompletionAnswer(candidates: candidates)
  }

  private static func detail(of reference: CanonicalReference) -> String {
    let words = QuotationCard.words(of: reference.quotation)
    return
      "\(reference.speaker?.name ?? reference.quotation.speaker): “\(words.onOneLine.shortened(to: 50))”"
  }

  /// The open bracket before the cursor, and where in it the place begins: after the author's name.
  private var begun: (open: Int, start: Int)? {
    let reach = max(setting.before.lowerBound, setting.offset - Self.reach)..<setting.offset
    let bytes = setting.bytes(reach)
    guard let open = bytes.lastIndex(of: UInt8(ascii: "(")),
      !bytes[open...].contains(UInt8(ascii: ")"))
    else { return nil }
    let inside = open + 1..<setting.offset
    let words = text[inside]
    for set in setting.quoteSets {
      for name in [set.author.name] + set.author.forms {
        for lead in ["\(name), ", "\(name) "] where words.hasPrefix(lead) {
          return (open, inside.lowerBound + lead.utf8.count)
        }
      }
    }
    return (open, inside.lowerBound)
  }

  /// The last recognised quotation before the cursor in its paragraph.
  private func nearestQuotation(in block: Int) -> JudgedQuotation? {
    let text = setting.essay.blocks[block].text
    let range = text.documentRange(0..<text.bytes.count)
    return setting.analysis.quotations.last {
      $0.range.upperBound <= setting.offset && range.contains($0.range.lowerBound)
        && $0.canonical != nil
    }
  }

  /// Whether nothing but spaces stands between a quotation and the bracket.
  private func isDirectly(_ quotation: JudgedQuotation, before open: Int) -> Bool {
    let end = quotation.range.upperBound
    return end <= open && text.bytes[end..<open].allSatisfy { $0 <= 0x20 || $0 == 0x7E }
  }

  /// The quotations of the sets, those of the same work first.
  private func canonicals(after reference: CanonicalReference?) -> [CanonicalReference] {
    let sets = setting.quoteSets
    let same = sets.filter { $0.id == reference?.quoteSet.id }
    return (same + sets.filter { $0.id != reference?.quoteSet.id }).flatMap { set in
      set.quotations.map { CanonicalReference(quoteSet: set, quotation: $0) }
    }
  }
}
