@testable import QuoteMatching

/// A fragment as a student changed it.
struct Alteration {
  /// What was done, as it is listed: “drop a word”.
  let kind: String
  let text: String
  /// The words of the fragment that the change touched.
  let touched: Set<Int>
  let fragment: Fragment
  /// The words as they were, for the list of exceptions.
  var changed = ""
  /// Whether it lies beside the passage's own gap, or beside an ellipsis, where words may be left
  /// out or supplied.
  var isBesideGap = false
  /// The words of the fragment after which a bracket of the student's own comes.
  var interrupted: Set<Int> = []
  /// Whether words stand beside the fragment's, or in its gap, that no one can check.
  var hasOtherWords = false

  /// Whether it makes the quotation an adapted one, where it is permitted.
  var isAdapted = false

  /// Whether so little is left that nobody need recognise it: fewer than four canonical words that
  /// the change left alone, or no rare one. Beside words that cannot be checked they must stand in
  /// a row.
  var leavesLittle: Bool {
    guard hasOtherWords else { return isLittle(fragment.words.indices.filter(survives)) }
    let rows = fragment.words.indices.reduce(into: [[Int]()]) { rows, place in
      if survives(place) { rows[rows.count - 1].append(place) }
      if !survives(place) || interrupted.contains(place) || fragment.hasGap(after: place) {
        rows.append([])
      }
    }
    return rows.allSatisfy(isLittle)
  }

  private func survives(_ place: Int) -> Bool { !touched.contains(place) }

  private func isLittle(_ places: [Int]) -> Bool {
    places.count < 4
      || !places.contains { WordWeight.ofEnglish[fragment.foldedWords[$0][...]] >= WordWeight.rare }
  }

  /// Whether what is left is canonical again, other words of the same passage.
  var leavesCanonicalText: Bool {
    let altered = Fragment.Passage(text).folded
    let passage = fragment.passage.folded
    guard altered.count <= passage.count else { return false }
    return (0...passage.count - altered.count).contains {
      passage[$0..<$0 + altered.count].elementsEqual(altered)
    }
  }
}

/// A word as it is compared.
func foldedWord(_ word: String) -> [UInt8] {
  let bytes = Array(word.utf8)
  return Tokenizer.tokenize(bytes, 0..<bytes.count, .work).folded
}
