/// Two permitted alterations of one fragment at once.
extension Fragment {
  /// Pairs of any two kinds that can be combined here, one kind with itself among them.
  ///
  /// All pairs of places would be thousands for each fragment, so places are drawn. Where both
  /// alterations have a place, one that the fragment's ends and the kinds give, three times, so
  /// that over the fragments of a passage every place has its turn; and each time also the pair
  /// nearest to it, since alterations disturb each other where they touch. Else one pair, its
  /// place drawn. Where what is drawn cannot be combined, the next that can is taken.
  /// - Parameter isDrawn: whether two kinds, given by their numbers, have their turn.
  func permittedPairs(where isDrawn: (Int, Int) -> Bool) -> [Alteration] {
    let byKind = Dictionary(grouping: permittedAlterations, by: \.kind)
    let pieces = pieces
    var found: [Alteration] = []
    for (number, kind) in PermittedKind.allCases.enumerated() {
      guard let first = byKind[kind] else { continue }
      for (otherNumber, otherKind) in PermittedKind.allCases.enumerated().dropFirst(number) {
        guard isDrawn(number, otherNumber), let second = byKind[otherKind] else { continue }
        let draw = range.lowerBound * 37 + range.upperBound * 11 + number * 5 + otherNumber * 3
        found += pairs(of: first, second, draw, pieces)
      }
    }
    return found
  }

  private func pairs(
    of first: [PermittedAlteration], _ second: [PermittedAlteration], _ draw: Int,
    _ pieces: [String]
  ) -> [Alteration] {
    let havePlaces = first[0].inner != nil && second[0].inner != nil
    var found: [Alteration] = []
    for turn in 0..<(havePlaces ? 3 : 1) {
      let one = first[(draw + 7 * turn) % first.count]
      // Another stride than the first, so that the two do not keep their distance.
      let start = draw / first.count + turn
      let others = second.indices.map { second[(start + $0) % second.count] }
      if let drawn = others.firstMade({ one.made(with: $0, on: self, pieces) }) {
        found.append(drawn)
      }
      guard havePlaces else { continue }
      let nearest = others.sorted { one.distance(to: $0) < one.distance(to: $1) }
      if let near = nearest.firstMade({ one.made(with: $0, on: self, pieces) }),
        near.text != found.last?.text
      {
        found.append(near)
      }
    }
    return found
  }
}

extension Array {
  /// The first thing that can be made of an element.
  fileprivate func firstMade<Made>(_ make: (Element) -> Made?) -> Made? {
    for element in self {
      if let made = make(element) { return made }
    }
    return nil
  }
}
