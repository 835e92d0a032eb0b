package import QuoteSets

/// What the chapters of a book are in the numbers of a quote set's places.
///
/// A book calls its chapters `5`, `letter 4`, `2.1`, `prologue` or by a title alone; a set has a
/// number for each of its divisions. A bare number is of the division that the book has most of.
package struct BookPlaces: Sendable {
  private let divisions: [Division]
  private let titles: [(title: String, place: [Int])]
  /// The division that the book's bare numbers count; nil where the set has none.
  private let usual: Int?

  /// - Parameter names: the names of all the book's chapters.
  package init(_ set: QuoteSet, names: [String]) {
    divisions = set.divisions
    titles = set.contents.map { (Self.folded($0.title), $0.place) }
    let spelt = names.compactMap { $0.split(separator: " ").first.map(String.init) }
    usual =
      set.divisions.indices.first { !spelt.contains(set.divisions[$0].rawValue) }
      ?? set.divisions.indices.first
  }

  /// The place of the chapter of that name; nil where the set has no numbers for it, as for the
  /// volume of a novel that is divided into chapters.
  /// - Parameter name: nil for what stands before the first heading.
  package func place(of name: String?) -> [Int]? {
    guard let name else { return divisions.isEmpty ? [] : nil }
    if divisions.isEmpty { return [] }
    if let part = titles.first(where: { $0.title == Self.folded(name) }) { return part.place }
    return spelt(name) ?? numbered(name)
  }

  /// `2.1`, or `5` of the usual division, or `prologue`.
  private func numbered(_ name: String) -> [Int]? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0 == QuoteSet.beginning ? 0 : Int($0) }
    guard numbers.count == parts.count else { return nil }
    if numbers.count == divisions.count { return numbers }
    guard numbers.count == 1, let usual else { return nil }
    if numbers != [0], divisions.count > 1, divisions.contains(where: \.holdsOthers) { return nil }
    return numbers == [0] ? divisions.map { _ in 0 } : only([usual: numbers[0]])
  }

  /// `letter 4`, or `part 1, chapter 3`; the divisions that are not named are zero.
  private func spelt(_ name: String) -> [Int]? {
    var found: [Int: Int] = [:]
    for part in name.split(separator: ",") {
      let words = part.split(separator: " ").map { $0.lowercased() }
      guard words.count == 2, let number = Int(words[1]),
        let division = divisions.firstIndex(where: { $0.rawValue == words[0] }),
        found.updateValue(number, forKey: division) == nil
      else { return nil }
    }
    // A chapter of which part is not to be known.
    let holders = divisions.indices.filter { divisions[$0].holdsOthers && divisions.count > 1 }
    return holders.allSatisfy { found[$0] != nil } ? only(found) : nil
  }

  private func only(_ numbers: [Int: Int]) -> [Int] {
    divisions.indices.map { numbers[$0] ?? 0 }
  }

  private static func folded(_ title: String) -> String {
    title.lowercased().replacing("\u{2019}", with: "'")
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" }.joined(separator: " ")
  }
}

extension Division {
  /// Whether parts of this kind are divided again, so that a number alone does not say in which.
  fileprivate var holdsOthers: Bool {
    switch self {
    case .act, .part, .book: true
    case .chapter, .letter, .stave, .scene, .canto: false
    }
  }
}
