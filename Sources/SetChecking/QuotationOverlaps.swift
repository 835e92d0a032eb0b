import EssayRules
import EssayText
import PositionedJSON
import QuoteSets

/// Canonical quotations that have words in common in such a way that nobody can tell which of them
/// an essay means: the same passage twice, one inside another, one that goes on where another ends.
struct QuotationOverlaps {
  /// So many words in a row are looked up at once.
  private static let seed = 3
  /// So many words of one in the midst of another are no chance, or a refrain that is quoted twice.
  private static let longRun = 8
  /// So many at the end of one that are the beginning of another are no chance either.
  private static let joint = 4
  /// In how many places the same few words are followed up: a stranger's file has a bound.
  private static let mostPlaces = 8
  /// How many words are compared at most, for the same reason.
  private static let mostSteps = 20_000_000

  /// Words that two quotations share.
  private struct Run {
    let earlier: Int
    let later: Int
    let inEarlier: Range<Int>
    let inLater: Range<Int>
  }

  private struct Place {
    let quotation: Int
    let word: Int
  }

  private let entries: SetEntries
  private let texts: [PlainWords]

  static func remarks(on entries: SetEntries) -> [SetRemark] {
    let overlaps = QuotationOverlaps(
      entries: entries, texts: entries.quotations.map { PlainWords($0.part.text) })
    return Array(overlaps.runs().prefix(SetChecker.maximumCount).map(overlaps.remark))
      + overlaps.needlessVariants()
  }

  // MARK: Finding them

  /// For each two quotations the longest run that counts, in the order of the later one.
  private func runs() -> [Run] {
    var places: [UInt64: [Place]] = [:]
    var longest: [Int: Run] = [:]
    var steps = 0
    for later in texts.indices {
      let words = texts[later].words
      for start in words.indices {
        guard let key = key(later, start) else { break }
        for place in places[key] ?? [] where steps < Self.mostSteps {
          let run = run(place, later, start)
          steps += run.inLater.count
          let pair = later * texts.count + place.quotation
          if counts(run), run.inLater.count > longest[pair]?.inLater.count ?? 0 {
            longest[pair] = run
          }
        }
      }
      for start in words.indices {
        guard let key = key(later, start) else { break }
        if places[key, default: []].count < Self.mostPlaces {
          places[key, default: []].append(Place(quotation: later, word: start))
        }
      }
    }
    return longest.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The words that are looked up: a few, or all that a short quotation has.
  private func key(_ quotation: Int, _ start: Int) -> UInt64? {
    let words = texts[quotation].words
    guard start + Self.seed <= words.count else { return nil }
    return words[start..<start + Self.seed].reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1.hash }
  }

  /// The words around two equal ones that are equal, too.
  private func run(_ place: Place, _ later: Int, _ start: Int) -> Run {
    let left = texts[place.quotation].words
    let right = texts[later].words
    var before = 0
    while before < min(place.word, start),
      left[place.word - before - 1] == right[start - before - 1]
    {
      before += 1
    }
    var after = Self.seed
    while place.word + after < left.count, start + after < right.count,
      left[place.word + after] == right[start + after]
    {
      after += 1
    }
    return Run(
      earlier: place.quotation, later: later,
      inEarlier: place.word - before..<place.word + after, inLater: start - before..<start + after)
  }

  private func counts(_ run: Run) -> Bool {
    isCutTwice(run) || run.inLater.count >= Self.longRun
  }

  /// Whether the two are parts of the work that overlap, rather than parts with the same words.
  private func isCutTwice(_ run: Run) -> Bool {
    let isJoint =
      run.inEarlier.upperBound == texts[run.earlier].count && run.inLater.lowerBound == 0
      || run.inLater.upperBound == texts[run.later].count && run.inEarlier.lowerBound == 0
    return isJoint && run.inLater.count >= Self.joint
      || run.inEarlier.count == texts[run.earlier].count
      || run.inLater.count == texts[run.later].count
  }

  // MARK: Telling them

  private func remark(_ run: Run) -> SetRemark {
    let earlier = entries.quotations[run.earlier]
    let later = entries.quotations[run.later]
    let node = later.node["text"] ?? later.node
    let name = "'\(earlier.part.id)' (\(entries.line(of: earlier.node)))"
    let range = entries.range(of: texts[run.later].bytes(run.inLater) ?? 0..<0, in: node)
    guard isCutTwice(run), earlier.part.place == later.part.place else {
      // What a work says twice cannot be helped.
      return SetRemark(
        .information, range,
        "these words are in \(name), too; an essay that quotes nothing else may mean either")
    }
    let isAllOfEarlier = run.inEarlier.count == texts[run.earlier].count
    let isAllOfLater = run.inLater.count == texts[run.later].count
    let message =
      switch (isAllOfEarlier, isAllOfLater) {
      case (true, true): "this is the text of \(name) once more; take one of them out"
      case (true, false): "all of \(name) is in this text, too; take it out, or shorten this one"
      case (false, true): "all of this text is in \(name), too; take it out, or shorten that one"
      case (false, false): "these words are in \(name), too; cut them from one of the two"
      }
    return SetRemark(.warning, range, message)
  }

  /// Variants that are the text itself.
  private func needlessVariants() -> [SetRemark] {
    entries.quotations.flatMap { quotation in
      (quotation.node["variants"]?.array ?? []).filter { $0.string == quotation.part.text }.map {
        SetRemark(.warning, $0.range, "this variant is the quotation's own text; take it out")
      }
    }
  }
}
