import QuoteMatching
import TestSupport

/// A quotation made of a cut by one alteration, and what it must be judged.
struct AlteredCut {
  let kind: String
  let text: String
  let verdicts: Set<Comparison.Verdict>
  /// The words on both sides of the change, as many as stand there unchanged.
  let intact: [Int]
}

/// Alterations that style guides permit, and that a student makes without thinking of it.
enum PermittedChange: CaseIterable {
  case none, firstLetter, ellipsis, bracket, straightApostrophes, dash, lastMark, slash

  /// nil where the cut has nothing to alter so.
  func apply(to cut: BookCut, _ random: inout SplitMix64) -> AlteredCut? {
    let text = cut.text
    let count = cut.words.count
    func altered(_ new: String, _ verdicts: Comparison.Verdict...) -> AlteredCut? {
      new == text
        ? nil
        : AlteredCut(
          kind: "\(self)", text: new, verdicts: Set(verdicts), intact: [count])
    }
    switch self {
    case .none:
      return AlteredCut(kind: "untouched", text: text, verdicts: [.verbatim], intact: [count])
    case .firstLetter:
      let first = text.prefix(1)
      let other = first == first.lowercased() ? first.uppercased() : first.lowercased()
      // Where a line of verse begins, the capital may be lowered.
      return altered(other + text.dropFirst(), .adapted, .verbatim)
    case .ellipsis: return ellipsis(cut, &random)
    case .bracket:
      guard count >= 6 else { return nil }
      let index = Int.random(in: 1..<count - 1, using: &random)
      guard cut.words[index].allSatisfy(\.isLetter) else { return nil }
      var words = cut.words
      words[index] =
        "[\(["they", "the other", "him", "[sic"].dropLast()[Int.random(in: 0...2, using: &random)])]"
      return AlteredCut(
        kind: "bracket", text: BookCut.text(of: words), verdicts: [.adapted],
        intact: [index, count - index - 1])
    case .straightApostrophes: return altered(text.replacing("’", with: "'"), .verbatim)
    case .dash: return altered(text.replacing("—", with: " – "), .verbatim)
    case .lastMark:
      return altered(text + [".", ",", "!", "?"][Int.random(in: 0...3, using: &random)], .verbatim)
    case .slash: return altered(text.replacing("\n", with: " / "), .verbatim)
    }
  }

  private func ellipsis(_ cut: BookCut, _ random: inout SplitMix64) -> AlteredCut? {
    let count = cut.words.count
    guard count >= 8 else { return nil }
    let start = Int.random(in: 2..<count - 4, using: &random)
    let end = Int.random(in: start + 1..<min(count - 2, start + 12), using: &random)
    let dots = ["…", "...", "[...]", ". . ."][Int.random(in: 0...3, using: &random)]
    var words = Array(cut.words)
    words[start - 1] = words[start - 1].filter { $0 != "\n" }
    words.replaceSubrange(start..<end, with: [dots])
    return AlteredCut(
      kind: "ellipsis", text: BookCut.text(of: words), verdicts: [.adapted],
      intact: [start, count - end])
  }
}

/// Changes that make a quotation wrong.
enum ForbiddenChange: CaseIterable {
  case substitution, omission, addition, doubling, exchange, misspelling, cutOff, smallWord
  case lostMark, changedMark, capital

  /// nil where the cut has nothing to change so.
  func apply(
    to cut: BookCut, _ vocabulary: [String], _ random: inout SplitMix64
  ) -> AlteredCut? {
    var words = cut.words
    let count = words.count
    let index = Int.random(in: 0..<count, using: &random)
    let inner = Int.random(in: 1..<count - 1, using: &random)
    func bare(_ index: Int) -> String { words[index].filter { $0.isLetter || $0 == "’" } }
    func isWhole(_ index: Int) -> Bool {
      words[index].dropLast().allSatisfy { $0.isLetter || $0 == "’" }
    }
    func replace(_ index: Int, by new: String) {
      let tail = words[index].drop { $0.isLetter || $0 == "’" }
      words[index] = new + tail
    }
    func result(_ verdict: Comparison.Verdict = .misquoted, _ intact: [Int]) -> AlteredCut? {
      let text = BookCut.text(of: words)
      let isSame = CutBook.fold(text) == CutBook.fold(cut.text)
      guard (verdict == .repunctuated) == isSame, text != cut.text else { return nil }
      return AlteredCut(kind: "\(self)", text: text, verdicts: [verdict], intact: intact)
    }
    let around = [index, count - index - 1]
    let aroundInner = [inner, count - inner - 1]
    switch self {
    case .substitution:
      guard isWhole(index), bare(index) == words[index].filter(\.isLetter) else { return nil }
      let new = vocabulary[Int.random(in: vocabulary.indices, using: &random)]
      guard new.prefix(3) != bare(index).lowercased().prefix(3) else { return nil }
      replace(index, by: new)
      return result(.misquoted, around)
    case .smallWord:
      let small = ["the", "a", "of", "to", "and", "in", "that", "his", "my", "was", "is", "with"]
      guard isWhole(index), small.contains(bare(index)) else { return nil }
      replace(
        index,
        by: small.filter { $0 != bare(index) }[Int.random(in: 0..<small.count - 1, using: &random)])
      return result(.misquoted, around)
    case .omission:
      guard isWhole(inner) else { return nil }
      // Its marks go to the word before it, as a hasty copyist's do.
      let tail = words[inner].drop { $0.isLetter || $0 == "’" }
      guard tail.isEmpty else { return nil }
      words.remove(at: inner)
      return result(.misquoted, aroundInner)
    case .addition:
      words.insert(vocabulary[Int.random(in: vocabulary.indices, using: &random)], at: inner)
      return result(.misquoted, [inner, count - inner])
    case .doubling:
      guard words[inner].allSatisfy(\.isLetter) else { return nil }
      words.insert(words[inner], at: inner)
      return result(.misquoted, [inner, count - inner])
    case .exchange:
      guard words[inner].allSatisfy(\.isLetter), words[inner - 1].allSatisfy(\.isLetter),
        words[inner].lowercased() != words[inner - 1].lowercased()
      else { return nil }
      words.swapAt(inner, inner - 1)
      return result(.misquoted, [inner - 1, count - inner - 1])
    case .misspelling:
      let word = bare(index)
      guard isWhole(index), word.count >= 5 else { return nil }
      var letters = Array(word)
      let place = Int.random(in: 1..<letters.count - 2, using: &random)
      guard letters[place] != letters[place + 1] else { return nil }
      letters.swapAt(place, place + 1)
      replace(index, by: String(letters))
      return result(.misquoted, around)
    case .cutOff:
      let word = bare(index)
      guard isWhole(index), word.count >= 5, !word.contains("’") else { return nil }
      replace(index, by: String(word.dropLast()))
      return result(.misquoted, around)
    case .lostMark:
      guard let last = words[inner].last, ",;:.?!".contains(last) else { return nil }
      words[inner].removeLast()
      return result(.repunctuated, [count])
    case .changedMark:
      guard let last = words[inner].last, ",;.?!".contains(last) else { return nil }
      words[inner].removeLast()
      words[inner].append(last == "," ? ";" : ",")
      return result(.repunctuated, [count])
    case .capital:
      guard isWhole(inner), words[inner - 1].allSatisfy(\.isLetter),
        words[inner].first?.isLowercase == true
      else { return nil }
      words[inner] = words[inner].prefix(1).uppercased() + words[inner].dropFirst()
      return result(.repunctuated, [count])
    }
  }
}
