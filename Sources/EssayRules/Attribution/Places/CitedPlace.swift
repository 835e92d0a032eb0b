import QuoteSets

/// What a citation means for a quotation of some work.
extension Citation {
  /// Its numbers as a report names them: those of a list of chapters, else those of the first place;
  /// nil where it names none in a work that is divided like this one.
  /// - Parameter isNested: whether the work's divisions lie in one another.
  func numbers(ofNested isNested: Bool) -> [Int]? {
    if let title { return title.place.filter { $0 > 0 } }
    if case .fromLast = edge?.number.edge { return nil }
    guard let first = places.first else { return nil }
    // No key paths: one of several steps is walked at run time.
    if first.contains(where: { $0.division == nil }), !isNested {
      return setting == .bracketed ? first.prefix(1).map { $0.number.value } : nil
    }
    return first.count > 1
      ? first.map { $0.number.value } : places.compactMap { $0.first?.number.value }
  }

  /// Whether some words stand where this says, in one edition or another; nil where it says nothing
  /// of the divisions that the work has.
  func holds(_ right: RightPlace, in quoteSets: [QuoteSet]) -> Bool? {
    if let title {
      guard quoteSets[title.setIndex].id == right.quoteSet else { return nil }
      return right.editions.contains(title.place)
    }
    if let edge { return holds(right, in: quoteSets, at: edge) }
    // The commonest kind, “Chapter 14”.
    if places.count == 1, places[0].count == 1, !goesOn, let division = places[0][0].division {
      let value = places[0][0].number.value
      guard let index = right.divisions.firstIndex(of: division) else { return nil }
      if right.editions.contains(where: { $0.indices.contains(index) && $0[index] == value }) {
        return true
      }
      if value > 0 { return false }
    }
    let cited = places.map { CitedNumbers($0, in: right, setting) }.filter { !$0.isEmpty }
    guard let first = cited.first, let last = cited.last else { return nil }
    let answers = right.editions.map { place in
      if isRange, let isBetween = CitedNumbers.holds(place, from: first, to: last) {
        return isBetween
      }
      if goesOn, last.precedes(place) { return true }
      return cited.contains { $0.fits(place) }
    }
    if answers.contains(true) { return true }
    return cited.contains { !$0.isCertain } ? nil : false
  }

  /// The part of “the opening chapter” or “the final chapter”; nil where the place has a number.
  private var edge: Part? { places.first?.first { $0.number.edge != nil } }

  /// The same for “the opening chapter”, “the final chapter”. No set says how many parts a work has, but
  /// what stands before another of its quotations is not in the last one.
  private func holds(_ right: RightPlace, in quoteSets: [QuoteSet], at part: Part) -> Bool? {
    guard let index = right.divisions.firstIndex(where: { $0 == part.division }),
      // What stands before the first act, or in a letter before the first chapter, may be meant.
      let edge = part.number.edge,
      right.editions.allSatisfy({ $0.indices.contains(index) && $0[index] > 0 })
    else { return nil }
    guard case .fromLast(let count) = edge else {
      return right.editions.contains { $0[index] == 1 }
    }
    guard let set = quoteSets.first(where: { $0.id == right.quoteSet }) else { return nil }
    let last = (set.quotations.map(\.place) + set.contents.map(\.place))
      .map { $0.indices.contains(index) ? $0[index] : 0 }.max()
    guard let last, right.place[index] + count < last else { return nil }
    return false
  }

  /// Whether it is written as “fourth letter”.
  var opensWithOrdinal: Bool {
    let first = places.first?.min { $0.number.range.lowerBound < $1.number.range.lowerBound }
    guard let style = first?.number.style else { return false }
    return [.ordinal, .capitalisedOrdinal, .figureOrdinal].contains(style)
      && first?.number.range.lowerBound == range.lowerBound
  }

  /// The numbers of a single place that are wrong for a quotation, with the index of the division
  /// that each counts.
  func wrongNumbers(for right: RightPlace) -> [(index: Int, number: Number)] {
    guard let place = places.first else { return [] }
    return CitedNumbers(place, in: right, setting).wrong(for: right.place)
  }
}

/// The numbers of one cited place, each with the division of a work that it counts.
private struct CitedNumbers {
  private var levels: [(index: Int, number: Citation.Number)] = []
  /// The numbers of “7.1” in a work that is divided once: a chapter and a paragraph of it, or a
  /// volume of another edition and its chapter.
  private var either: [Citation.Number] = []
  /// Whether a place that does not fit is a wrong one.
  private(set) var isCertain = true

  /// Hardly an act has more.
  private static let mostScenes = 10

  /// - Parameter parts: the place, the largest part first.
  init(_ parts: [Citation.Part], in work: RightPlace, _ setting: Citation.Setting) {
    guard parts.contains(where: { $0.division == nil }) else {
      levels = parts.compactMap { part in
        work.divisions.firstIndex { $0 == part.division }.map { ($0, part.number) }
      }
      return
    }
    if work.isNested {
      levels = zip(work.divisions.indices, parts).map { ($0, $1.number) }
      // “(5.41)” after “In Act 1 Scene 5”: a scene and a line, as no act has so many scenes.
      isCertain = parts.count != 2 || parts[1].number.value <= Self.mostScenes
    } else if !work.divisions.isEmpty {
      either = parts.prefix(2).map(\.number)
      isCertain =
        setting == .bracketed
        && (parts.count == 1 || parts.count == 2 && either.allSatisfy { $0.style == .figures })
    }
  }

  var isEmpty: Bool { levels.isEmpty && either.isEmpty }

  func fits(_ place: [Int]) -> Bool {
    if !either.isEmpty { return either.contains { place.contains($0.value) } }
    // “Act 1, Prologue” is the prologue before the first act.
    if place.allSatisfy({ $0 == 0 }), levels.contains(where: { $0.number.value == 0 }) {
      return levels.allSatisfy { $0.number.value <= 1 }
    }
    return levels.allSatisfy {
      place.indices.contains($0.index) && place[$0.index] == $0.number.value
    }
  }

  /// Whether a place comes after this one.
  func precedes(_ place: [Int]) -> Bool {
    guard either.isEmpty else { return false }
    let own = levels.map { place.indices.contains($0.index) ? place[$0.index] : 0 }
    return levels.map(\.number.value).lexicographicallyPrecedes(own)
  }

  func wrong(for place: [Int]) -> [(index: Int, number: Citation.Number)] {
    if let first = either.first {
      let own = place.indices.filter { place[$0] > 0 }
      return fits(place) ? [] : own.prefix(1).map { ($0, first) }
    }
    return levels.filter { place.indices.contains($0.index) && place[$0.index] != $0.number.value }
  }

  /// Whether a place lies in a range; nil where its ends are none.
  static func holds(_ place: [Int], from first: CitedNumbers, to last: CitedNumbers) -> Bool? {
    guard first.either.isEmpty, last.either.isEmpty,
      first.levels.map(\.index) == last.levels.map(\.index)
    else { return nil }
    let lower = first.levels.map(\.number.value)
    let upper = last.levels.map(\.number.value)
    guard !upper.lexicographicallyPrecedes(lower) else { return nil }
    let own = first.levels.map { place.indices.contains($0.index) ? place[$0.index] : 0 }
    return !own.lexicographicallyPrecedes(lower) && !upper.lexicographicallyPrecedes(own)
  }
}

extension QuoteSet {
  /// Whether its divisions lie in one another, as scenes in acts, and not side by side, as letters
  /// and chapters.
  var isNested: Bool {
    divisions.count > 1 && quotations.contains { parts(of: $0.place).count > 1 }
  }
}
