import EssayRules
import PositionedJSON
import QuoteSets

/// Quotations that do not stand in the order of the work: most often one has a wrong place.
enum MisplacedQuotations {
  static func remarks(on entries: SetEntries) -> [SetRemark] {
    let quotations = entries.quotations
    var kept: [Int] = []
    var misplaced: Set<Int> = []
    for (number, quotation) in quotations.enumerated() {
      while let last = kept.last,
        quotation.part.place.lexicographicallyPrecedes(quotations[last].part.place)
      {
        // Where the one before the last fits, the last is the one that does not.
        let fits =
          kept.dropLast().last.map {
            !quotation.part.place.lexicographicallyPrecedes(quotations[$0].part.place)
          } ?? (kept.count == 1 && number > 1)
        misplaced.insert(fits ? last : number)
        guard fits else { break }
        kept.removeLast()
      }
      if !misplaced.contains(number) { kept.append(number) }
    }
    return misplaced.sorted().prefix(SetChecker.maximumCount).map { number in
      let (part, node) = (quotations[number].part, quotations[number].node)
      let neighbour = quotations[number > 0 ? number - 1 : number + 1]
      return SetRemark(
        .warning, (node["place"] ?? node).range,
        "'\(part.id)' is not where the work has it, beside '\(neighbour.part.id)'"
          + " (\(entries.line(of: neighbour.node))): one of the two places is wrong, or their order"
      )
    }
  }
}
