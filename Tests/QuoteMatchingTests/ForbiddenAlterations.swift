/// The slips that make a misquote.
enum ForbiddenKind: String, CaseIterable {
  case unrelatedWord = "substitute an unrelated word"
  case commonWord = "substitute a common word"
  case droppedWord = "drop a word"
  case addedWord = "add a word"
  case doubledWord = "double a word"
  case exchangedWords = "exchange two words"
  case cutOffWord = "cut a word off"
  case misspeltWord = "misspell a word"
  case lostApostrophe = "lose an apostrophe"
  case wordsRunTogether = "run two words together"
  case openedContraction = "open a contraction"
  case closedContraction = "close a contraction"
}

/// Every way in which a single slip may befall a fragment at its inner words.
extension Fragment {
  var forbiddenAlterations: [Alteration] {
    let slips: [(Int) -> [Alteration]] = [
      substitutions, omission, additions, doubling, exchange, cutOff, misspelling, contractions,
      lostApostrophe, runTogether,
    ]
    return (1..<count - 1).flatMap { place in slips.flatMap { $0(place) } }
  }

  /// The fragment with these words and separators instead of its own.
  private func altered(
    _ kind: ForbiddenKind, _ words: [String], _ separators: [String], at place: Int,
    touching touched: Range<Int>, isBesideGap: Bool = false
  ) -> Alteration {
    let changed = self.words[place..<max(place + 1, touched.upperBound)].joined(separator: " ")
    return Alteration(
      kind: kind.rawValue, text: Self.join(words, separators), touched: Set(touched),
      fragment: self, changed: changed, isBesideGap: isBesideGap)
  }

  /// The fragment with other words in place of word `place`.
  private func replacing(_ place: Int, with other: String, _ kind: ForbiddenKind) -> Alteration {
    var words = words
    words[place] = other
    return altered(kind, words, separators, at: place, touching: place..<place + 1)
  }

  private func substitutions(at place: Int) -> [Alteration] {
    let common = ["that", "was"].first { foldedWord($0) != foldedWord(words[place]) } ?? "the"
    return [
      replacing(place, with: "umbrella", .unrelatedWord),
      replacing(place, with: common, .commonWord),
    ]
  }

  private func omission(at place: Int) -> [Alteration] {
    var (words, separators) = (words, separators)
    words.remove(at: place)
    // The marks before it stay, or those after it: both are how students leave words out.
    let gone = separators[place - 1] == " " ? place - 1 : place
    separators.remove(at: gone)
    return [
      altered(
        .droppedWord, words, separators, at: place, touching: place..<place + 1,
        isBesideGap: hasGap(after: place - 1) || hasGap(after: place))
    ]
  }

  private func additions(at place: Int) -> [Alteration] {
    ["very", "umbrella"].map { added in
      var words = words
      words[place] = "\(added) \(words[place])"
      return altered(
        .addedWord, words, separators, at: place, touching: place..<place,
        isBesideGap: hasGap(after: place - 1))
    }
  }

  private func doubling(at place: Int) -> [Alteration] {
    var words = words
    words[place] += " \(words[place])"
    return [
      altered(
        .doubledWord, words, separators, at: place, touching: place..<place,
        isBesideGap: hasGap(after: place - 1) || hasGap(after: place))
    ]
  }

  private func exchange(at place: Int) -> [Alteration] {
    // Words on both sides of the gap are no neighbours.
    guard place + 1 < count - 1, !hasGap(after: place) else { return [] }
    var words = words
    words.swapAt(place, place + 1)
    return [
      altered(.exchangedWords, words, separators, at: place, touching: place..<place + 2)
    ]
  }

  private func cutOff(at place: Int) -> [Alteration] {
    let word = words[place]
    guard word.count >= 4, !word.contains("’"), !word.contains("'") else { return [] }
    return [replacing(place, with: String(word.dropLast()), .cutOffWord)]
  }

  private func misspelling(at place: Int) -> [Alteration] {
    var letters = Array(words[place])
    guard letters.count >= 4, letters[1] != letters[2], !letters[1...2].contains("’") else {
      return []
    }
    letters.swapAt(1, 2)
    return [replacing(place, with: String(letters), .misspeltWord)]
  }

  private func lostApostrophe(at place: Int) -> [Alteration] {
    let bare = words[place].filter { !"’'".contains($0) }
    return bare == words[place] ? [] : [replacing(place, with: bare, .lostApostrophe)]
  }

  private func runTogether(at place: Int) -> [Alteration] {
    guard place + 1 < count - 1, separators[place] == " " else { return [] }
    var (words, separators) = (words, separators)
    words[place] += words.remove(at: place + 1)
    separators.remove(at: place)
    return [
      altered(.wordsRunTogether, words, separators, at: place, touching: place..<place + 2)
    ]
  }

  private func contractions(at place: Int) -> [Alteration] {
    let word = words[place].replacing("’", with: "'").lowercased()
    let hasNext = place + 1 < count - 1 && separators[place] == " "
    let pair = hasNext ? "\(word) \(words[place + 1].lowercased())" : ""
    var found: [Alteration] = []
    for (contraction, opened) in Self.contractions {
      if word == contraction {
        found.append(replacing(place, with: inCase(opened, of: place), .openedContraction))
      }
      if pair == opened { found.append(closing(place, inCase(contraction, of: place))) }
    }
    return found
  }

  /// The text with a capital where word `place` has one.
  private func inCase(_ text: String, of place: Int) -> String {
    words[place].first?.isUppercase == true ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  private func closing(_ place: Int, _ contraction: String) -> Alteration {
    var (words, separators) = (words, separators)
    words[place] = contraction
    words.remove(at: place + 1)
    separators.remove(at: place)
    return altered(.closedContraction, words, separators, at: place, touching: place..<place + 2)
  }

  private static let contractions = [
    ("it's", "it is"), ("it's", "it has"), ("i'm", "i am"), ("wasn't", "was not"),
    ("you're", "you are"), ("i've", "i have"), ("can't", "can not"), ("can't", "cannot"),
    ("we're", "we are"), ("aren't", "are not"), ("that's", "that is"), ("don't", "do not"),
    ("they'd", "they would"), ("she'll", "she will"), ("won't", "will not"),
  ]
}
