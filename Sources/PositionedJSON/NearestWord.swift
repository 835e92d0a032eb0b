/// Which of the words that are right somebody meant who wrote a wrong one.
public enum NearestWord {
  /// The end of a message about an unknown word: `; did you mean 'characters'?`, or, where no word
  /// is near, `; expected one of …`.
  public static func hint(for word: String, among candidates: [String]) -> String {
    if let nearest = nearest(to: word, among: candidates) { return "; did you mean '\(nearest)'?" }
    guard candidates.count <= 16, !candidates.isEmpty else { return "" }
    return "; expected one of " + candidates.joined(separator: ", ")
  }

  /// The candidate with the fewest slips of the keyboard between it and `word`, where those are few
  /// enough for one to be meant: at most a third of the letters.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let written = Array(word.lowercased().utf8)
    // Nobody mistypes at such length, and a stranger's file must not cost much time.
    guard written.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().utf8)
      let allowed = max(1, max(letters.count, written.count) / 3)
      guard abs(letters.count - written.count) <= allowed else { continue }
      let distance = slips(between: written, and: letters)
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// How many letters must be added, left out, changed, or exchanged with their neighbour.
  private static func slips(between left: [UInt8], and right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = left[row] == right[column] ? 0 : 1
        var least = min(previous[column] + change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforePrevious[column - 1] + 1)
        }
        current.append(least)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
