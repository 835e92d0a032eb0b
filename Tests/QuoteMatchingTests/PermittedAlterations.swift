/// Every way in which a fragment may be quoted with an alteration that style guides permit.
extension Fragment {
  var permittedAlterations: [PermittedAlteration] {
    var found = [atStart, atEnds, typography, runsOn, atGap].flatMap { $0 }
    for place in 1..<count - 1 {
      found += ellipses(at: place)
      found += brackets(at: place)
    }
    for place in Set([1, count / 3, count / 2, count - 2]).sorted() {
      found += longerLeftOut(at: place)
    }
    return found
  }

  // MARK: 1, an ellipsis

  private static let ellipses = ["…", "...", ". . .", "....", "[...]", "[…]", "(...)", "[. . .]"]

  private func glyph(_ number: Int) -> String {
    Self.ellipses[(number + range.lowerBound + range.upperBound) % Self.ellipses.count]
  }

  /// The words `gone` left out, with what stands on both sides of the ellipsis.
  private func leavingOut(
    _ kind: PermittedKind, _ gone: Range<Int>, before: String = " ", after: String = " "
  ) -> PermittedAlteration {
    PermittedAlteration(
      kind: kind,
      inner: (
        2 * gone.lowerBound - 1..<2 * gone.upperBound,
        before + glyph(gone.lowerBound + gone.count) + after
      ),
      touched: gone)
  }

  private func ellipses(at place: Int) -> [PermittedAlteration] {
    let gone = place..<place + 1
    var found = [leavingOut(.wordLeftOut, gone)]
    if isPlainMark(separators[place - 1]) {
      found.append(leavingOut(.markBeforeEllipsis, gone, before: separators[place - 1]))
    }
    if isPlainMark(separators[place]) {
      found.append(leavingOut(.markAfterEllipsis, gone, after: separators[place]))
    }
    return found + partsAfterEllipsis(at: place)
  }

  /// A comma, a full stop or a dash: neither a space alone nor the passage's own dots.
  private func isPlainMark(_ separator: String) -> Bool {
    separator != " " && separator != "-" && !separator.contains("...") && !separator.contains(" . ")
  }

  /// The part that follows an ellipsis, its first letter changed.
  private func partsAfterEllipsis(at place: Int) -> [PermittedAlteration] {
    let next = words[place + 1]
    return [
      (PermittedKind.caseAfterEllipsis, changingFirstCase(next)),
      (.letterInBracketsAfterEllipsis, bracketingFirstLetter(next)),
    ].map { kind, changed in
      PermittedAlteration(
        kind: kind, inner: (2 * place - 1..<2 * place + 3, " \(glyph(place)) \(changed)"),
        // A lone “[i]” or “[A]” is a word of the student's own.
        touched: place..<(next.count == 1 ? place + 2 : place + 1))
    }
  }

  private func longerLeftOut(at place: Int) -> [PermittedAlteration] {
    [3, 8, 20].filter { place + $0 < count }.map {
      leavingOut(.wordsLeftOut, place..<place + $0)
    }
  }

  // MARK: 3, 4, 5, the two ends

  private var atStart: [PermittedAlteration] {
    [
      PermittedAlteration(kind: .firstCase, inner: (0..<1, changingFirstCase(words[0]))),
      PermittedAlteration(
        kind: .firstLetterInBrackets, inner: (0..<1, bracketingFirstLetter(words[0])),
        touched: 0..<(words[0].count == 1 ? 1 : 0)),
    ]
  }

  private func changingFirstCase(_ text: String) -> String {
    let first = text.prefix(1)
    let other = first == first.lowercased() ? first.uppercased() : first.lowercased()
    return other + text.dropFirst()
  }

  private func bracketingFirstLetter(_ text: String) -> String {
    let other = changingFirstCase(text)
    return "[\(other.prefix(1))]\(other.dropFirst())"
  }

  private var atEnds: [PermittedAlteration] {
    ["… ", "...", "[...] "].map { PermittedAlteration(kind: .ellipsisBefore, before: $0) }
      + [" …", " [...]", ". . ."].map { PermittedAlteration(kind: .ellipsisAfter, after: $0) }
      + [".", ",", ";", "!", "?", ":", " —"].map { PermittedAlteration(kind: .lastMark, after: $0) }
      + [
        PermittedAlteration(kind: .nestedMarks, before: "‘", after: "’"),
        PermittedAlteration(kind: .nestedMark, before: "\""),
      ]
  }

  // MARK: 2, square brackets

  private func brackets(at place: Int) -> [PermittedAlteration] {
    let word = words[place]
    func instead(_ kind: PermittedKind, _ text: String, hidden: Int = 0) -> PermittedAlteration {
      PermittedAlteration(
        kind: kind, inner: (2 * place..<2 * place + 1, text), touched: place..<place + hidden,
        interrupted: [.bracketBeside, .sic].contains(kind) ? place : nil)
    }
    var found = [
      instead(.bracketForWord, "[they]", hidden: 1),
      instead(.bracketBeside, "\(word) [Kathy]"),
      instead(.sic, "\(word) [sic]"),
      instead(.wordInBrackets, "[\(word)]", hidden: 1),
    ]
    for length in [3, 5]
    where place + length < count
      && !(place..<place + length).contains(where: { hasGap(after: $0 - 1) || hasGap(after: $0) })
    {
      found.append(
        PermittedAlteration(
          kind: .bracketForWords, inner: (2 * place..<2 * (place + length) - 1, "[the clones]"),
          touched: place..<place + length))
    }
    if word.count >= 5, word.allSatisfy(\.isLetter) {
      found.append(instead(.endingInBrackets, "\(word.dropLast(2))[ing]"))
    }
    let opened = ["we're": "we [clones] are", "you're": "you [students] are"]
    if let text = opened[word.replacing("’", with: "'").lowercased()] {
      found.append(instead(.openedContraction, text))
    }
    return found
  }

  // MARK: 6, dashes, and how words look

  private var typography: [PermittedAlteration] {
    let dashes = [" – ", "–", " - ", "--", "---", " -- ", " — "]
    let looks: [(PermittedKind, String, String)] =
      dashes.map { (.dash, "—", $0) } + [
        (.straightApostrophes, "’", "'"), (.curlyApostrophes, "'", "’"),
        (.americanSpelling, "modelled", "modeled"),
        (.noBreakSpaces, " ", "\u{A0}"), (.lineEnds, " ", "\n"),
      ]
    let text = text
    var found = looks.filter { text.contains($0.1) }.map {
      PermittedAlteration(kind: $0.0, everywhere: ($0.1, $0.2))
    }
    if let place = words.firstIndex(where: { $0.count > 4 && $0.allSatisfy(\.isLetter) }) {
      let soft = "\(words[place].prefix(2))\u{AD}\(words[place].dropFirst(2))"
      found.append(
        PermittedAlteration(kind: .softHyphen, inner: (2 * place..<2 * place + 1, soft)))
    }
    return found
  }

  // MARK: 9, 10, running on and the gap

  private var runsOn: [PermittedAlteration] {
    var found: [PermittedAlteration] = []
    if holdsFirstWord {
      found.append(PermittedAlteration(kind: .fromBefore, before: "He shut the window, at last. "))
    }
    if holdsLastWord {
      found.append(PermittedAlteration(kind: .quotingOn, after: ". He shut the window, at last"))
    }
    return found
  }

  private var atGap: [PermittedAlteration] {
    guard let place = (0..<count).first(where: hasGap) else { return [] }
    func filled(_ kind: PermittedKind, _ text: String) -> PermittedAlteration {
      PermittedAlteration(kind: kind, inner: (2 * place + 1..<2 * place + 2, " \(text) "))
    }
    return [
      filled(.wordsInGap, "Nobody had told us (at any time) about it."),
      filled(.wordsInGap, "and so on"),
    ] + ["…", "[...]", ". . ."].map { filled(.ellipsisInGap, $0) }
  }
}
