@testable import QuoteMatching

/// A fragment as a student changed it at one place.
struct Alteration {
  /// What was done, as it is listed: “drop a word”.
  let kind: String
  let text: String
  /// The words of the fragment that the change touched.
  let touched: Range<Int>
  let fragment: Fragment
  /// Whether it lies beside the passage's own gap, or beside an ellipsis, where words may be left
  /// out or supplied.
  var isBesideGap = false
  /// Whether words of the student's own in the gap cut the quotation in two.
  var fillsGap = false

  /// Whether so little is left that nobody need recognise it: fewer than four canonical words that
  /// the change left alone, or no rare one. With other words in the gap, one side must have them.
  var leavesLittle: Bool {
    guard fillsGap, let gap = (0..<fragment.count).first(where: fragment.hasGap) else {
      return isLittle(0..<fragment.count)
    }
    return isLittle(0..<gap + 1) && isLittle(gap + 1..<fragment.count)
  }

  private func isLittle(_ part: Range<Int>) -> Bool {
    let survivors = part.filter { !touched.contains($0) }.map { fragment.foldedWords[$0] }
    return survivors.count < 4
      || !survivors.contains { WordWeight.of($0[...]) >= WordWeight.rare }
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

/// Cases that a run left uncounted or let pass, and why.
struct Tally: Sendable {
  var cases = 0
  var exceptions: [String: Int] = [:]
  private var failures: [String: [String]] = [:]

  mutating func fail(_ kind: String, _ text: String) { failures[kind, default: []].append(text) }

  /// What failed: of each kind how often, and the first few.
  var failureReport: String? {
    let listed = failures.sorted { $0.key < $1.key }.map {
      "\($0.value.count) × \($0.key)\n    " + $0.value.prefix(6).joined(separator: "\n    ")
    }
    return listed.isEmpty ? nil : listed.joined(separator: "\n")
  }

  mutating func except(_ reason: String) { exceptions[reason, default: 0] += 1 }

  /// For the log: how many cases there were, and which were excepted why.
  var summary: String {
    let listed = exceptions.sorted { $0.key < $1.key }.map { "  \($0.value) × \($0.key)" }
    return (["\(cases) cases, excepted of them:"] + listed).joined(separator: "\n")
  }
}
