/// Every way in which a fragment may be quoted with an alteration that style guides permit, each
/// alone.
extension Fragment {
  var permittedAlterations: [Alteration] {
    var found = [atEnds, marksAroundIt, typography, runsOn, atGap].flatMap { $0 }
    for place in 1..<count - 1 {
      found += ellipses(at: place)
      found += brackets(at: place)
    }
    for place in Set([1, count / 3, count / 2, count - 2]).sorted() {
      found += longerLeftOut(at: place)
    }
    return found
  }

  private func altered(_ kind: String, _ text: String, touching touched: Range<Int> = 0..<0)
    -> Alteration
  {
    Alteration(kind: kind, text: text, touched: touched, fragment: self)
  }

  /// The fragment with `other` in place of the words `gone`.
  private func replacing(_ gone: Range<Int>, with other: String) -> String {
    var (words, separators) = (words, separators)
    words.replaceSubrange(gone, with: [other])
    separators.removeSubrange(gone.lowerBound..<max(gone.lowerBound, gone.upperBound - 1))
    return Self.join(words, separators)
  }

  /// The fragment with `glyph` in place of the words `gone`, the marks beside it gone with them.
  private func leavingOut(_ gone: Range<Int>, _ glyph: String) -> String {
    Self.join(Array(words[..<gone.lowerBound]), Array(separators[..<(gone.lowerBound - 1)]))
      + " \(glyph) "
      + Self.join(Array(words[gone.upperBound...]), Array(separators[gone.upperBound...]))
  }

  private static let ellipses = ["…", "...", ". . .", "....", "[...]", "[…]", "(...)", "[. . .]"]

  private func glyph(_ number: Int) -> String {
    Self.ellipses[(number + range.lowerBound + range.upperBound) % Self.ellipses.count]
  }

  // MARK: 1, an ellipsis

  private func ellipses(at place: Int) -> [Alteration] {
    [
      altered(
        "1 leave a word out", leavingOut(place..<place + 1, glyph(place)),
        touching: place..<place + 1)
    ]
  }

  private func longerLeftOut(at place: Int) -> [Alteration] {
    [3, 8, 20].filter { place + $0 < count }.map { length in
      altered(
        "1 leave \(length) words out", leavingOut(place..<place + length, glyph(length)),
        touching: place..<place + length)
    }
  }

  private var atEnds: [Alteration] {
    [
      altered("1 ellipsis before", "… \(text)"),
      altered("1 ellipsis before, closed up", "...\(text)"),
      altered("1 ellipsis after", "\(text) …"),
      altered("1 ellipsis after, bracketed", "\(text) [...]"),
      altered("3 change the first letter's case", changingFirstCase(text)),
      altered("3 bracket the first letter", bracketingFirstLetter(text)),
    ]
  }

  private func changingFirstCase(_ text: String) -> String {
    let first = text.prefix(1)
    let other = first == first.lowercased() ? first.uppercased() : first.lowercased()
    return other + text.dropFirst()
  }

  private func bracketingFirstLetter(_ text: String) -> String {
    let other = changingFirstCase(text)
    // A lone “I” or “a” in brackets is a word of the student's own.
    return "[\(other.prefix(1))]\(other.dropFirst())"
  }

  // MARK: 2, square brackets

  private func brackets(at place: Int) -> [Alteration] {
    var found = [
      altered(
        "2 bracket for a word", replacing(place..<place + 1, with: "[they]"),
        touching: place..<place + 1),
      altered(
        "2 bracket beside a word", replacing(place..<place + 1, with: "\(words[place]) [Kathy]")),
      altered("2 [sic]", replacing(place..<place + 1, with: "\(words[place]) [sic]")),
      altered(
        "2 a word in brackets", replacing(place..<place + 1, with: "[\(words[place])]"),
        touching: place..<place + 1),
    ]
    for length in [3, 5]
    where place + length < count
      && !(place..<place + length).contains(where: { hasGap(after: $0 - 1) || hasGap(after: $0) })
    {
      found.append(
        altered(
          "2 bracket for \(length) words", replacing(place..<place + length, with: "[the clones]"),
          touching: place..<place + length))
    }
    let word = words[place]
    if word.count >= 5, word.allSatisfy(\.isLetter) {
      found.append(
        altered(
          "2 ending in brackets", replacing(place..<place + 1, with: "\(word.dropLast(2))[ing]")))
    }
    return found + openedContraction(at: place)
  }

  private func openedContraction(at place: Int) -> [Alteration] {
    let word = words[place].replacing("’", with: "'").lowercased()
    return [("we're", "we [clones] are"), ("you're", "you [students] are")].filter { $0.0 == word }
      .map {
        altered("2 contraction open around a bracket", replacing(place..<place + 1, with: $0.1))
      }
  }

  // MARK: 4, 5, the last mark and nested marks

  private var marksAroundIt: [Alteration] {
    [".", ",", ";", "!", "?", ":", " —", "."].map { altered("4 another last mark", text + $0) }
      + [altered("5 nested marks", "‘\(text)’"), altered("5 nested mark at one edge", "\"\(text)")]
  }

  // MARK: 6, dashes, and how words look

  private var typography: [Alteration] {
    var found: [Alteration] = []
    if text.contains("—") {
      for dash in [" – ", "–", " - ", "--", "---", " -- ", " — "] {
        found.append(altered("6 another dash", text.replacing("—", with: dash)))
      }
    }
    let straight = text.replacing("’", with: "'")
    if straight != text { found.append(altered("straight apostrophes", straight)) }
    let curly = text.replacing("'", with: "’")
    if curly != text { found.append(altered("curly apostrophes", curly)) }
    let american = text.replacing("modelled", with: "modeled")
    if american != text { found.append(altered("American spelling", american)) }
    found.append(altered("no-break spaces", text.replacing(" ", with: "\u{A0}")))
    found.append(altered("line ends for spaces", text.replacing(" ", with: "\n")))
    if let word = words.first(where: { $0.count > 4 && $0.allSatisfy(\.isLetter) }) {
      let soft = "\(word.prefix(2))\u{AD}\(word.dropFirst(2))"
      found.append(altered("a soft hyphen", text.replacing(word, with: soft)))
    }
    return found
  }

  // MARK: 9, 10, running on and the gap

  private var runsOn: [Alteration] {
    var found: [Alteration] = []
    if holdsFirstWord {
      found.append(altered("9 quoting from before", "He shut the window, at last. \(text)"))
    }
    if holdsLastWord {
      found.append(altered("9 quoting on", "\(text). He shut the window, at last"))
    }
    return found
  }

  private var atGap: [Alteration] {
    guard text.contains("(...)") else { return [] }
    let filled = ["Nobody had told us (at any time) about it.", "and so on"].map { words in
      var filled = altered("10 other words in the gap", text.replacing("(...)", with: words))
      filled.fillsGap = true
      return filled
    }
    return filled
      + ["…", "[...]", ". . ."].map {
        altered("10 another ellipsis in the gap", text.replacing("(...)", with: $0))
      }
  }
}
