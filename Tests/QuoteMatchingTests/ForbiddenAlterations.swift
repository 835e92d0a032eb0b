/// Every way in which a single slip may befall a fragment at its inner words.
extension Fragment {
  var forbiddenAlterations: [Alteration] {
    let slips: [(Int) -> [Alteration]] = [
      substitutions, omission, additions, doubling, exchange, cutOff, misspelling, contractions,
      lostApostrophe, runTogether,
    ]
    return (1..<count - 1).flatMap { place in slips.flatMap { $0(place) } }
  }

  /// The fragment with other words in place of word `place`.
  private func replacing(_ place: Int, with other: String, _ kind: String) -> Alteration {
    var words = words
    words[place] = other
    return Alteration(
      kind: kind, text: Self.join(words, separators), touched: place..<place + 1, fragment: self)
  }

  private func substitutions(at place: Int) -> [Alteration] {
    let common = ["that", "was"].first { foldedWord($0) != foldedWord(words[place]) } ?? "the"
    return [
      replacing(place, with: "umbrella", "substitute an unrelated word"),
      replacing(place, with: common, "substitute a common word"),
    ]
  }

  private func omission(at place: Int) -> [Alteration] {
    var (words, separators) = (words, separators)
    words.remove(at: place)
    // The marks before it stay, or those after it: both are how students leave words out.
    let gone = separators[place - 1] == " " ? place - 1 : place
    separators.remove(at: gone)
    return [
      Alteration(
        kind: "drop a word", text: Self.join(words, separators), touched: place..<place + 1,
        fragment: self, isBesideGap: hasGap(after: place - 1) || hasGap(after: place))
    ]
  }

  private func additions(at place: Int) -> [Alteration] {
    ["very", "umbrella"].map { added in
      var words = words
      words[place] = "\(added) \(words[place])"
      return Alteration(
        kind: "add a word", text: Self.join(words, separators), touched: place..<place,
        fragment: self, isBesideGap: hasGap(after: place - 1))
    }
  }

  private func doubling(at place: Int) -> [Alteration] {
    var words = words
    words[place] += " \(words[place])"
    return [
      Alteration(
        kind: "double a word", text: Self.join(words, separators), touched: place..<place,
        fragment: self, isBesideGap: hasGap(after: place - 1) || hasGap(after: place))
    ]
  }

  private func exchange(at place: Int) -> [Alteration] {
    // Words on both sides of the gap are no neighbours.
    guard place + 1 < count - 1, !hasGap(after: place) else { return [] }
    var words = words
    words.swapAt(place, place + 1)
    return [
      Alteration(
        kind: "exchange two words", text: Self.join(words, separators), touched: place..<place + 2,
        fragment: self)
    ]
  }

  private func cutOff(at place: Int) -> [Alteration] {
    let word = words[place]
    guard word.count >= 4, !word.contains("’"), !word.contains("'") else { return [] }
    return [replacing(place, with: String(word.dropLast()), "cut a word off")]
  }

  private func misspelling(at place: Int) -> [Alteration] {
    var letters = Array(words[place])
    guard letters.count >= 4, letters[1] != letters[2], !letters[1...2].contains("’") else {
      return []
    }
    letters.swapAt(1, 2)
    return [replacing(place, with: String(letters), "misspell a word")]
  }

  private func lostApostrophe(at place: Int) -> [Alteration] {
    let bare = words[place].filter { !"’'".contains($0) }
    return bare == words[place] ? [] : [replacing(place, with: bare, "lose an apostrophe")]
  }

  private func runTogether(at place: Int) -> [Alteration] {
    guard place + 1 < count - 1, separators[place] == " " else { return [] }
    var (words, separators) = (words, separators)
    words[place] += words.remove(at: place + 1)
    separators.remove(at: place)
    return [
      Alteration(
        kind: "run two words together", text: Self.join(words, separators),
        touched: place..<place + 2, fragment: self)
    ]
  }

  private func contractions(at place: Int) -> [Alteration] {
    let plain = words[place].replacing("’", with: "'")
    var found: [Alteration] = []
    for (contraction, opened) in Self.contractions {
      if plain.lowercased() == contraction {
        let capital = words[place].first?.isUppercase == true
        let text = capital ? opened.prefix(1).uppercased() + opened.dropFirst() : opened
        found.append(replacing(place, with: text, "open a contraction"))
      }
      if place + 1 < count - 1, separators[place] == " ",
        "\(words[place]) \(words[place + 1])".lowercased() == opened
      {
        var (words, separators) = (words, separators)
        words[place] = contraction
        words.remove(at: place + 1)
        separators.remove(at: place)
        found.append(
          Alteration(
            kind: "close a contraction", text: Self.join(words, separators),
            touched: place..<place + 2, fragment: self))
      }
    }
    return found
  }

  private static let contractions = [
    ("it's", "it is"), ("it's", "it has"), ("i'm", "I am"), ("wasn't", "was not"),
    ("you're", "you are"), ("i've", "I have"), ("can't", "can not"), ("can't", "cannot"),
    ("we're", "we are"), ("aren't", "are not"), ("that's", "that is"), ("don't", "do not"),
  ]
}
